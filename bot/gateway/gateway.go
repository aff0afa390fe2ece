// Package gateway delivers interactions over websockets that we open to
// Discord, which suits a laptop or a server without a public address.
//
// A Gateway keeps a connection for each shard (shard.go), whatever happens to
// it: conn.go speaks the protocol of one connection, starts.go spends the
// sessions that Discord allows, refused.go knows when to give up. What arrives
// is answered by a bounded pool (pool.go).
//
// The protocol is spoken here rather than by discordgo, whose loop cannot be
// mended from outside: see DECISIONS.md.
package gateway

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"labgloss/bot"
	"labgloss/bot/delivery"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
)

// Config is what New needs.
type Config struct {
	// Rest calls Discord for the same bot.
	Rest *rest.Client
	// Handle is called on several goroutines at once, with 3 seconds in which
	// Discord must have the reply.
	Handle func(context.Context, bot.Request) bot.Reply
	Log    *slog.Logger
	// Metrics counts what happens; nil counts in vain.
	Metrics *metrics.Metrics
	// Shards is the number of connections among which Discord divides the
	// servers; 0 takes as many as Discord recommends.
	Shards int
}

// Gateway is the delivery.
type Gateway struct {
	cfg    Config
	pool   *pool
	timing timing
	// shards is set once Discord has been asked how many there are.
	shards atomic.Pointer[[]*shard]
}

// timing is how long things may take and how soon they are tried again.
type timing struct {
	// backoff is the pause before connecting again after so many failures in a
	// row, from 0.
	backoff func(failures int) time.Duration
	// invalid is the pause after Discord has called a session invalid.
	invalid func() time.Duration
	// pace lies between two sessions begun in one bucket.
	pace time.Duration
	// greeting is how long Discord may take to say hello and to begin a session.
	greeting time.Duration
	// drain is how long the answers that are under way when the gateway stops
	// may take.
	drain time.Duration
	// stable is how long a connection must have had a session for the next
	// failure to count as the first.
	stable time.Duration
}

// production is the timing that suits Discord.
func production() timing {
	return timing{
		backoff: backoff,
		// "Wait a random amount of time between 1 and 5 seconds": the
		// documentation on resuming.
		invalid: func() time.Duration { return time.Second + rand.N(4*time.Second) },
		// Discord's pace is 5 seconds, as it sees them arrive.
		pace:     5500 * time.Millisecond,
		greeting: 20 * time.Second,
		drain:    answerWithin + delivery.RemoveWithin,
		stable:   30 * time.Second,
	}
}

// backoff is short after the first failure, for somebody may be waiting, and
// then doubles from a second to two minutes. Jitter keeps many bots from
// coming back at the same moment.
func backoff(failures int) time.Duration {
	const longest = 2 * time.Minute
	if failures == 0 {
		return 50*time.Millisecond + rand.N(200*time.Millisecond)
	}
	d := min(time.Second<<min(failures, 10), longest)
	return d/2 + rand.N(d/2)
}

// New returns a Gateway; Run connects it.
func New(cfg Config) *Gateway {
	if cfg.Metrics == nil {
		cfg.Metrics = metrics.New()
	}
	return &Gateway{
		cfg:    cfg,
		timing: production(),
		pool: newPool(&delivery.Responder{
			Handle: cfg.Handle, Rest: cfg.Rest, Log: cfg.Log, Metrics: cfg.Metrics,
		}),
	}
}

// Run connects to Discord and serves until ctx is done, when it returns nil
// after finishing what is in flight. It connects again whenever a connection
// is lost; it gives up with a *RefusedError, rest.ErrUnauthorized or
// rest.ErrNoToken where trying again is of no use.
func (g *Gateway) Run(ctx context.Context) error {
	defer func() { g.pool.drain(context.WithoutCancel(ctx), g.timing.drain) }()
	info, err := g.ask(ctx)
	if ctx.Err() != nil {
		return nil
	}
	if err != nil {
		return err
	}
	return g.runShards(ctx, info)
}

// ask asks Discord where and how to connect, until it answers.
func (g *Gateway) ask(ctx context.Context) (rest.GatewayInfo, error) {
	for failures := 0; ; failures++ {
		info, err := g.cfg.Rest.Gateway(ctx)
		if err == nil || errors.Is(err, rest.ErrUnauthorized) || errors.Is(err, rest.ErrNoToken) || ctx.Err() != nil {
			return info, err
		}
		pause := g.timing.backoff(failures)
		g.cfg.Log.WarnContext(ctx, "Discord's gateway is not known yet", "error", err, "again_in", pause)
		wait(ctx, pause)
	}
}

func (g *Gateway) runShards(ctx context.Context, info rest.GatewayInfo) error {
	n := g.cfg.Shards
	if n == 0 {
		n = info.Shards
	}
	g.cfg.Log.InfoContext(ctx, "connecting to Discord", "shards", n, "recommended", info.Shards,
		"session_starts_left", info.Starts.Remaining, "at_once", info.Starts.MaxConcurrency)
	if n > info.Starts.Remaining {
		g.cfg.Log.WarnContext(ctx, "there are more shards than sessions that may be begun today: some will have to wait",
			"shards", n, "session_starts_left", info.Starts.Remaining, "renewed_in", info.Starts.ResetAfter)
	}
	all := make([]*shard, n)
	starts := newStarts(info.Starts, g.timing.pace, g.limits, g.cfg.Log)
	for i := range all {
		all[i] = newShard(g, i, n, info.URL, starts)
	}
	g.shards.Store(&all)
	group, ctx := errgroup.WithContext(ctx)
	for _, s := range all {
		group.Go(func() error { return s.run(ctx) })
	}
	return group.Wait()
}

// limits asks Discord how many sessions may be begun.
func (g *Gateway) limits(ctx context.Context) (rest.SessionStarts, error) {
	info, err := g.cfg.Rest.Gateway(ctx)
	return info.Starts, err
}

// Reach connects to the gateway at an address and waits for Discord's hello. It
// begins no session, so that it costs none.
func Reach(ctx context.Context, address string) error {
	c, err := dial(ctx, address, production().greeting)
	if err != nil {
		return err
	}
	defer c.close()
	return c.hello()
}

// Ready returns nil where every shard has a session, and else which has none.
func (g *Gateway) Ready(context.Context) error {
	shards := g.shards.Load()
	if shards == nil {
		return errors.New("not connected to Discord yet")
	}
	for _, s := range *shards {
		if !s.connected.Load() {
			return fmt.Errorf("shard %d of %d has no session with Discord at the moment", s.id, len(*shards))
		}
	}
	return nil
}

func wait(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
