package playground

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
)

// setting is what the page needs from the start.
type setting struct {
	App         user         `json:"app"`
	People      []person     `json:"people"`
	Places      []place      `json:"places"`
	Locales     []language   `json:"locales"`
	Permissions []permission `json:"permissions"`
	// AppPermissions are all that the app has anywhere.
	AppPermissions string          `json:"app_permissions"`
	Commands       json.RawMessage `json:"commands"`
}

// Page returns the handler of the page, of what it loads, and of its calls.
// Interactions go to the webhook's handler, which serves POST /interactions.
func (p *Playground) Page(interactions http.Handler) (http.Handler, error) {
	page, err := template.ParseFS(web, "web/index.html")
	if err != nil {
		return nil, fmt.Errorf("playground: reading the page: %w", err)
	}
	assets, err := fs.Sub(web, "web")
	if err != nil {
		return nil, fmt.Errorf("playground: reading the assets: %w", err)
	}
	set, err := json.Marshal(setting{
		App: appUser(), People: people(), Places: places(), Locales: languages(), Permissions: removable(),
		AppPermissions: (plainMember | inConversation).String(), Commands: p.commands,
	})
	if err != nil {
		return nil, fmt.Errorf("playground: writing the setting: %w", err)
	}
	token := rand.Text()
	mux := http.NewServeMux()
	mux.Handle("GET /", http.FileServerFS(assets))
	mux.Handle("GET /{$}", p.servePage(page, token, string(set)))
	mux.Handle("GET /attachments/{id}/{name}", &p.attachments)
	for pattern, call := range p.calls(interactions) {
		mux.Handle(pattern, requireToken(token, call))
	}
	return guard(mux), nil
}

// calls are the calls of the page.
func (p *Playground) calls(interactions http.Handler) map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"GET /api/events":           p.stream,
		"POST /api/messages":        p.speak,
		"DELETE /api/messages/{id}": p.dismiss,
		"POST /api/uploads":         p.upload,
		"POST /api/interactions":    p.interact(interactions),
		"GET /api/fixtures/{id}":    p.fixture,
		"PUT /api/packs":            p.usePacks,
	}
}

// servePage serves the page with what it needs from the start in meta
// elements, and a token that no other site can read.
func (p *Playground) servePage(page *template.Template, token, set string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_ = page.Execute(w, struct{ Token, Setting string }{token, set}) // fails only when the reader has gone
	})
}
