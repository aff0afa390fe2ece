package discordtest

import (
	"encoding/json"
	"net/http"
)

const apiPath = "/api/v10"

// handler is all that the server serves.
func (s *Server) handler() http.Handler {
	api := http.NewServeMux()
	api.HandleFunc("GET /gateway", s.gatewayAddress)
	api.HandleFunc("GET /gateway/bot", s.authorised(s.gatewayBot))
	api.HandleFunc("GET /users/@me", s.authorised(s.user))
	api.HandleFunc("GET /applications/@me", s.authorised(s.application))
	for _, scope := range []string{"", "/guilds/{guild}"} {
		api.HandleFunc("GET /applications/"+AppID+scope+"/commands", s.authorised(s.listCommands))
		api.HandleFunc("PUT /applications/"+AppID+scope+"/commands", s.authorised(s.overwriteCommands))
	}
	api.HandleFunc("POST /interactions/{id}/{token}/callback", s.callback)
	const webhook = "/webhooks/{app}/{token}"
	api.HandleFunc("POST "+webhook, s.webhook(s.followUp))
	api.HandleFunc("GET "+webhook+"/messages/{message}", s.webhook(s.message))
	api.HandleFunc("PATCH "+webhook+"/messages/{message}", s.webhook(s.editMessage))
	api.HandleFunc("DELETE "+webhook+"/messages/{message}", s.webhook(s.deleteMessage))
	api.HandleFunc("/", notFound)

	mux := http.NewServeMux()
	mux.Handle(apiPath+"/", s.limited(http.StripPrefix(apiPath, api)))
	mux.HandleFunc("GET "+uploadPath, s.serveUpload)
	mux.HandleFunc("/", notFound)

	outer := http.NewServeMux()
	for _, path := range []string{gatewayPath, ResumePath} {
		outer.HandleFunc("GET "+path, s.serveGateway)
		outer.HandleFunc("GET "+path+"/", s.serveGateway)
	}
	outer.Handle("/", s.recording(mux))
	return outer
}

func answer(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // a sender who is gone needs no answer
}

func notFound(w http.ResponseWriter, _ *http.Request) {
	(&refusal{status: http.StatusNotFound, message: "404: Not Found"}).write(w)
}

func (s *Server) authorised(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bot "+Token {
			(&refusal{status: http.StatusUnauthorized, message: "401: Unauthorized"}).write(w)
			return
		}
		next(w, r)
	}
}
