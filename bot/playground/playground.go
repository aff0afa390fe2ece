// Package playground serves a local web page that plays Discord's part: a few
// people in a few places in which the bot's commands work, without an account
// or a network.
//
// The page says what a person did (a command sent, a keystroke, a press), and
// names all it is about by IDs; this package makes of it the whole interaction
// that Discord would post (action.go, resolve.go), signs it with a throwaway
// key as Discord does, and hands it to the webhook's handler of production
// (interact.go). The answer is its response, or a call of the app to Discord's
// API, which is served here too, as far as the app uses it (api.go). Nothing
// here knows a command, and nothing is answered by special code.
//
// What there is lies here, and not in the page: who and where (people.go,
// places.go), what was said (rooms.go), the files (attachments.go), which
// interactions the app can still answer (exchange.go) and what came of each
// (journal.go). Every page is told of each change
// that its person can see, by a stream (hub.go, stream.go), and gets everything
// when it connects. So any number of pages show the same, and none can claim
// what is not so.
//
// The page (folder web) loads nothing from outside; a Content-Security-Policy
// holds it to that.
package playground

import (
	"crypto/ed25519"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"
)

//go:embed web/index.html web/icons/bot.svg web/dist
var web embed.FS

// Config is what a playground needs; every field is required, but for UsePacks
// and Log.
type Config struct {
	// Key signs the interactions; the webhook has its public half.
	Key ed25519.PrivateKey
	// Commands are the commands as they are registered with Discord: an array
	// of application command objects.
	Commands json.RawMessage
	// Now is the clock that signatures and interactions are dated by.
	Now func() time.Time
	// UsePacks has the bot know the packs with these IDs, and no others. Its
	// error is shown to the person who chose them. Nil is where there is no
	// choice.
	UsePacks func(ids []string) error
	// Log is told where the webhook panics; nil is for nobody.
	Log *slog.Logger
}

// Playground is a Discord of a few people and places. It is the transport by
// which the app calls Discord (rest.Config.Transport), and Page shows it. Its
// methods may be called at once.
type Playground struct {
	cfg         Config
	commands    []byte // as Discord knows them
	api         http.Handler
	files       http.Handler
	ids         ids
	hub         *hub
	rooms       *rooms
	exchanges   exchanges
	journal     journal
	attachments attachments
	packs       packs
}

// New returns a playground in which a few things have been said. It fails if
// cfg is incomplete.
func New(cfg Config) (*Playground, error) {
	switch {
	case len(cfg.Key) != ed25519.PrivateKeySize:
		return nil, fmt.Errorf("playground: the key has %d bytes, want %d", len(cfg.Key), ed25519.PrivateKeySize)
	case cfg.Now == nil:
		return nil, errors.New("playground: no clock")
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	commands, err := register(cfg.Commands)
	if err != nil {
		return nil, fmt.Errorf("playground: reading the commands: %w", err)
	}
	h := &hub{}
	p := &Playground{
		cfg: cfg, commands: commands, ids: ids{now: cfg.Now}, hub: h, rooms: newRooms(h),
		exchanges: exchanges{now: cfg.Now}, journal: journal{hub: h},
	}
	p.api, p.files = p.routes(), p.cdn()
	p.SetPacks(nil, false)
	return p, p.seed()
}

// Close ends the streams of all pages, and those to come: a server can then
// shut down at once.
func (p *Playground) Close() { p.hub.close() }

// firstCommand is the ID of the first command. They are the same at each start,
// so that fixtures stay what they are.
const firstCommand = 200000000000000001

// register gives the commands what Discord adds when it registers them.
func register(commands json.RawMessage) ([]byte, error) {
	var list []map[string]any
	if err := json.Unmarshal(commands, &list); err != nil {
		return nil, err
	}
	for i, command := range list {
		if command == nil {
			return nil, errors.New("null is not a command")
		}
		id := strconv.FormatInt(firstCommand+int64(i), 10)
		command["id"], command["application_id"], command["version"] = id, applicationID, id
	}
	return json.Marshal(list)
}

// Commands returns the commands as they are registered here: with their IDs.
func (p *Playground) Commands() json.RawMessage { return p.commands }
