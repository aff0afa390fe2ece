package discordtest

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// Discord's JSON error codes, from its documentation.
const (
	codeInvalidBody     = 50035
	codeAlreadyAnswered = 40060
)

// Commands returns the commands that are registered, as Discord gives them
// back.
func (s *Server) Commands() []map[string]any {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.commands
}

func (s *Server) authorised(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bot "+Token {
			refuse(w, http.StatusUnauthorized, 0, "401: Unauthorized")
			return
		}
		next(w, r)
	}
}

func (s *Server) gatewayAddress(w http.ResponseWriter, _ *http.Request) {
	answer(w, map[string]any{"url": s.gatewayURL() + gatewayPath})
}

func (s *Server) gatewayBot(w http.ResponseWriter, _ *http.Request) {
	l := s.StartLimit()
	answer(w, map[string]any{
		"url": s.gatewayURL() + gatewayPath, "shards": l.Shards,
		"session_start_limit": map[string]any{
			"total": l.Total, "remaining": l.Remaining,
			"reset_after": l.ResetAfter.Milliseconds(), "max_concurrency": l.MaxConcurrency,
		},
	})
}

func botUser() map[string]any {
	return map[string]any{"id": AppID, "username": AppName, "discriminator": "0", "avatar": nil, "bot": true}
}

func (s *Server) application(w http.ResponseWriter, _ *http.Request) {
	answer(w, map[string]any{"id": AppID, "name": AppName, "description": "", "icon": nil, "bot_public": true})
}

func (s *Server) listCommands(w http.ResponseWriter, _ *http.Request) {
	commands := s.Commands()
	if commands == nil {
		commands = []map[string]any{}
	}
	answer(w, commands)
}

func (s *Server) overwriteCommands(w http.ResponseWriter, r *http.Request) {
	var commands []map[string]any
	if err := json.NewDecoder(r.Body).Decode(&commands); err != nil {
		refuse(w, http.StatusBadRequest, codeInvalidBody, "Invalid Form Body")
		return
	}
	for i, c := range commands {
		if c["name"] == nil || c["description"] == nil {
			refuse(w, http.StatusBadRequest, codeInvalidBody, "Invalid Form Body")
			return
		}
		adorn(c, i)
	}
	s.change(func() { s.commands = commands })
	answer(w, commands)
}

// adorn adds to a command what Discord does.
func adorn(command map[string]any, i int) {
	command["id"] = fmt.Sprint(200000000000000001 + i)
	command["application_id"] = AppID
	command["version"] = fmt.Sprint(300000000000000001 + i)
	command["dm_permission"] = true
	command["nsfw"] = false
	for _, key := range []string{"default_member_permissions", "name_localizations", "description_localizations"} {
		if _, given := command[key]; !given {
			command[key] = nil
		}
	}
}

// callback takes the first answer to an interaction, and no second one. It
// asks for no token of the bot, as Discord does not.
func (s *Server) callback(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Type int `json:"type"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.Type == 0 {
		refuse(w, http.StatusBadRequest, codeInvalidBody, "Invalid Form Body")
		return
	}
	id, again := r.PathValue("id"), false
	s.change(func() {
		again = s.answered[id]
		s.answered[id] = true
	})
	if again {
		refuse(w, http.StatusBadRequest, codeAlreadyAnswered, "Interaction has already been acknowledged.")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // a sender who is gone needs no answer
}

func refuse(w http.ResponseWriter, status, code int, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	answer(w, map[string]any{"code": code, "message": message})
}
