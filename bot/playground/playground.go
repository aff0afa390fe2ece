// Package playground serves a local web page that plays Discord's part: a
// chat channel in which the bot's commands work, without an account or a
// network.
//
// The page says what a person did (a command sent, a keystroke, a press); this
// package makes of it the whole interaction that Discord would post, signs it
// with a throwaway key as Discord does, and hands it to the webhook's handler
// of production. The answer goes back to the page as it came. Nothing here
// knows a command, and nothing is answered by special code.
//
// The page (folder web) is written by hand and loads nothing from outside; a
// Content-Security-Policy holds it to that. To show something new that Discord
// can send, add a file there and name it in the table that it extends.
package playground

import (
	"crypto/ed25519"
	"crypto/rand"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"time"
)

//go:embed web/*.html web/*.css web/*.js web/*.svg
var web embed.FS

// Config is what a playground needs; every field is required.
type Config struct {
	// Interactions is the webhook's handler; it serves POST /interactions.
	Interactions http.Handler
	// Key signs the interactions; the webhook has its public half.
	Key ed25519.PrivateKey
	// Commands are the commands as they are registered with Discord: an array
	// of application command objects.
	Commands json.RawMessage
	// Now is the clock that signatures and interactions are dated by.
	Now func() time.Time
}

// New returns the handler of the page, its assets and its one call,
// POST /api/interactions. It fails if cfg is incomplete.
func New(cfg Config) (http.Handler, error) {
	switch {
	case cfg.Interactions == nil:
		return nil, errors.New("playground: no handler for interactions")
	case len(cfg.Key) != ed25519.PrivateKeySize:
		return nil, fmt.Errorf("playground: the key has %d bytes, want %d", len(cfg.Key), ed25519.PrivateKeySize)
	case cfg.Now == nil:
		return nil, errors.New("playground: no clock")
	}
	d := &discord{cfg: cfg}
	commands, err := d.register(cfg.Commands)
	if err != nil {
		return nil, fmt.Errorf("playground: reading the commands: %w", err)
	}
	page, err := template.ParseFS(web, "web/index.html")
	if err != nil {
		return nil, fmt.Errorf("playground: reading the page: %w", err)
	}
	assets, err := fs.Sub(web, "web")
	if err != nil {
		return nil, fmt.Errorf("playground: reading the assets: %w", err)
	}
	token := rand.Text()
	mux := http.NewServeMux()
	mux.Handle("GET /", http.FileServerFS(assets))
	mux.Handle("GET /{$}", servePage(page, token, string(commands)))
	mux.Handle("POST /api/interactions", requireToken(token, http.HandlerFunc(d.interact)))
	return guard(mux), nil
}

// servePage serves the page with what it needs from the start in meta
// elements: the commands, so that the first keystroke finds them, and a token
// that no other site can read.
func servePage(page *template.Template, token, commands string) http.Handler {
	data := struct{ Token, Commands string }{token, commands}
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_ = page.Execute(w, data) // fails only when the reader has gone
	})
}
