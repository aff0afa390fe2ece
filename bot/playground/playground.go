// Package playground serves a local web page that plays Discord's part: a
// chat channel in which the bot's commands work, without an account or a
// network.
//
// The page says what a person did (a command sent, a keystroke, a press); this
// package makes of it the whole interaction that Discord would post, signs it
// with a throwaway key as Discord does, and hands it to the webhook's handler
// of production. The answer is its response, or a call of the app to Discord's
// API, which is served here too, as far as the app uses it. The page gets the
// response as it came, and the message that Discord would make of it. Nothing
// here knows a command, and nothing is answered by special code.
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

//go:embed web/index.html web/icons web/dist
var web embed.FS

// Config is what a playground needs; every field is required.
type Config struct {
	// Key signs the interactions; the webhook has its public half.
	Key ed25519.PrivateKey
	// Commands are the commands as they are registered with Discord: an array
	// of application command objects.
	Commands json.RawMessage
	// Now is the clock that signatures and interactions are dated by.
	Now func() time.Time
}

// Playground is a Discord of one channel. It is the transport by which the app
// calls Discord (rest.Config.Transport), and Page shows it. Its methods may be
// called at once.
type Playground struct {
	cfg         Config
	commands    []byte // as Discord knows them
	api         http.Handler
	ids         ids
	exchanges   exchanges
	attachments attachments
	changes     changes
}

// New returns a playground. It fails if cfg is incomplete.
func New(cfg Config) (*Playground, error) {
	switch {
	case len(cfg.Key) != ed25519.PrivateKeySize:
		return nil, fmt.Errorf("playground: the key has %d bytes, want %d", len(cfg.Key), ed25519.PrivateKeySize)
	case cfg.Now == nil:
		return nil, errors.New("playground: no clock")
	}
	p := &Playground{cfg: cfg, ids: ids{now: cfg.Now}, exchanges: exchanges{now: cfg.Now}}
	commands, err := p.register(cfg.Commands)
	if err != nil {
		return nil, fmt.Errorf("playground: reading the commands: %w", err)
	}
	p.commands, p.api = commands, p.routes()
	return p, nil
}

// register gives the commands what Discord adds when it registers them.
func (p *Playground) register(commands json.RawMessage) ([]byte, error) {
	var list []map[string]any
	if err := json.Unmarshal(commands, &list); err != nil {
		return nil, err
	}
	for _, command := range list {
		if command == nil {
			return nil, errors.New("null is not a command")
		}
		command["id"] = p.ids.next()
		command["application_id"] = applicationID
		command["version"] = p.ids.next()
	}
	return json.Marshal(list)
}

// Commands returns the commands as they are registered here: with their IDs.
func (p *Playground) Commands() json.RawMessage { return p.commands }

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
	members, err := json.Marshal(p.members())
	if err != nil {
		return nil, fmt.Errorf("playground: writing the members: %w", err)
	}
	token := rand.Text()
	mux := http.NewServeMux()
	mux.Handle("GET /", http.FileServerFS(assets))
	mux.Handle("GET /{$}", p.servePage(page, token, string(members)))
	mux.Handle("GET /attachments/{id}/{name}", &p.attachments)
	mux.Handle("GET /api/changes", requireToken(token, &p.changes))
	mux.Handle("POST /api/interactions", requireToken(token, p.interact(interactions)))
	return guard(mux), nil
}

// servePage serves the page with what it needs from the start in meta
// elements: the commands, so that the first keystroke finds them, who is in
// the channel, up to which change it is, and a token that no other site can
// read.
func (p *Playground) servePage(page *template.Template, token, members string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_ = page.Execute(w, struct { // fails only when the reader has gone
			Token, Commands, Members string
			Change                   int
		}{token, string(p.commands), members, p.changes.number()})
	})
}
