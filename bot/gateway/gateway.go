// Package gateway delivers interactions over a websocket that we open to
// Discord, which suits a laptop or a server without a public address.
//
// discordgo speaks the protocol: heartbeats, identifying, resuming. When to
// connect again, and when never to, is decided here, and so is how many
// interactions are worked on at once. Interactions are taken raw and decoded
// by package wire: discordgo's own decoder loses those that hold a component
// it does not know.
package gateway

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"labgloss/bot"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

const (
	// maxInFlight bounds the interactions that are worked on at once.
	maxInFlight = 128
	// stableAfter is how long a connection must have lived for the next
	// failure to count as the first: Discord allows 1000 sessions a day, and
	// resets the token beyond.
	stableAfter = time.Minute
	// maxBackoff bounds the pause before connecting again.
	maxBackoff = 2 * time.Minute
	// handshakeTimeout bounds the opening of the websocket.
	handshakeTimeout = 20 * time.Second
)

var errLost = errors.New("the connection was lost")

// Config is what New needs.
type Config struct {
	// Rest calls Discord for the same bot.
	Rest *rest.Client
	// Handle is called on several goroutines at once, with 3 seconds in which
	// Discord must have the reply.
	Handle func(context.Context, bot.Request) bot.Reply
	Log    *slog.Logger
	// Backoff is the pause before the attempt to connect that follows on so
	// many failures in a row (0, 1, …). Nil doubles from a second to two
	// minutes, with jitter. It should be some 100 ms at least: discordgo may
	// close a lost connection twice, and the second time must not hit the next
	// one.
	Backoff func(failures int) time.Duration
}

// Gateway is the delivery. It keeps one connection.
type Gateway struct {
	cfg Config
	// slots holds a token for each interaction that is being worked on.
	slots chan struct{}
}

// New returns a Gateway; Run connects it.
func New(cfg Config) *Gateway {
	if cfg.Backoff == nil {
		cfg.Backoff = backoff
	}
	return &Gateway{cfg: cfg, slots: make(chan struct{}, maxInFlight)}
}

func backoff(failures int) time.Duration {
	d := min(time.Second<<min(failures, 10), maxBackoff)
	return d/2 + rand.N(d/2)
}

// Run connects to Discord and serves until ctx is done, when it returns nil
// after finishing what is in flight. It connects again whenever the
// connection is lost; it gives up with a *RefusedError where Discord says
// that trying again is of no use.
func (g *Gateway) Run(ctx context.Context) error {
	defer g.drain()
	s, lost, err := g.newSession(ctx)
	for failures := 0; err == nil; failures++ {
		began := time.Now()
		problem := g.connected(ctx, s, lost)
		if ctx.Err() != nil {
			return nil
		}
		if time.Since(began) > stableAfter {
			failures = 0
		}
		if closed, ok := errors.AsType[*websocket.CloseError](problem); ok && closed.Code >= firstOfDiscord {
			if fatal(closed.Code) {
				return &RefusedError{Code: closed.Code}
			}
			// Whatever it disliked, it would dislike again if we resumed.
			s, lost, err = g.newSession(ctx)
		}
		pause := g.cfg.Backoff(failures)
		g.cfg.Log.WarnContext(ctx, "not connected to Discord", "error", problem, "again_in", pause)
		wait(ctx, pause)
	}
	return err
}

// connected opens a connection and returns when it is lost or ctx is done.
func (g *Gateway) connected(ctx context.Context, s *discordgo.Session, lost <-chan struct{}) error {
	select {
	case <-lost: // told twice of the connection before
	default:
	}
	// Told late of the connection before, we would find this one open already.
	if err := open(ctx, s); err != nil && !errors.Is(err, discordgo.ErrWSAlreadyOpen) {
		return fmt.Errorf("connecting to the gateway: %w", err)
	}
	g.cfg.Log.InfoContext(ctx, "connected to Discord")
	select {
	case <-lost:
		return errLost
	case <-ctx.Done():
		return s.Close()
	}
}

// newSession returns a session that can be opened again and again, resuming
// where it was, and a channel that says when its connection is lost.
func (g *Gateway) newSession(ctx context.Context) (*discordgo.Session, <-chan struct{}, error) {
	s, err := g.cfg.Rest.GatewaySession(ctx)
	if err != nil {
		return nil, nil, err
	}
	s.Identify.Intents = discordgo.IntentsNone // interactions need none
	s.Compress = false                         // nothing large comes without intents
	s.ShouldReconnectOnError = false           // discordgo would try a wrong token for ever
	s.SyncEvents = true                        // it would start goroutines without bound
	lost := make(chan struct{}, 1)
	s.AddHandler(func(*discordgo.Session, *discordgo.Disconnect) {
		select {
		case lost <- struct{}{}:
		default:
		}
	})
	// What has begun is finished, even when ctx is done.
	work := context.WithoutCancel(ctx)
	s.AddHandler(func(_ *discordgo.Session, e *discordgo.Event) {
		if e.Type == "INTERACTION_CREATE" {
			g.begin(work, e.RawData)
		}
	})
	return s, lost, nil
}

// open opens a connection. discordgo's Open takes no context and would wait
// for ever for a server that says nothing.
func open(ctx context.Context, s *discordgo.Session) error {
	opened := func() bool { return true }
	dialer := net.Dialer{Timeout: handshakeTimeout}
	s.Dialer = &websocket.Dialer{
		Proxy:            http.ProxyFromEnvironment,
		HandshakeTimeout: handshakeTimeout,
		NetDialContext: func(_ context.Context, network, address string) (net.Conn, error) {
			conn, err := dialer.DialContext(ctx, network, address)
			if err != nil {
				return nil, err
			}
			opened = context.AfterFunc(ctx, func() { _ = conn.Close() })
			return &watchedConn{Conn: conn, idle: idleTimeout}, nil
		},
	}
	err := s.Open()
	opened() // from now on discordgo closes the connection, with a word to Discord
	return err
}

// begin works on an interaction, on a goroutine of its own: the caller reads
// the websocket and must not wait.
func (g *Gateway) begin(ctx context.Context, raw []byte) {
	select {
	case g.slots <- struct{}{}:
	default:
		g.cfg.Log.ErrorContext(ctx, "too many interactions at once: one is dropped")
		return
	}
	go func() {
		defer func() { <-g.slots }()
		defer func() {
			if p := recover(); p != nil {
				g.cfg.Log.ErrorContext(ctx, "panic while answering an interaction", "panic", p, "stack", string(debug.Stack()))
			}
		}()
		if err := g.answer(ctx, raw); err != nil {
			g.cfg.Log.ErrorContext(ctx, "an interaction is left unanswered", "error", err)
		}
	}()
}

func (g *Gateway) answer(ctx context.Context, raw []byte) error {
	ctx, cancel := context.WithTimeout(ctx, discordgo.InteractionDeadline)
	defer cancel()
	in, err := wire.Decode(raw)
	if err != nil {
		return err
	}
	answer, err := wire.Encode(in.Request, g.cfg.Handle(ctx, in.Request))
	if err != nil {
		return err
	}
	err = g.cfg.Rest.Callback(ctx, in.ID, in.Token, answer)
	if errors.Is(err, rest.ErrAnswered) { // Discord may deliver twice
		return nil
	}
	return err
}

// drain waits until nothing is in flight, and lets nothing begin any more.
func (g *Gateway) drain() {
	for range cap(g.slots) {
		g.slots <- struct{}{}
	}
}

func wait(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
