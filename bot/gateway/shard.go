package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"runtime"
	"sync/atomic"
	"time"
)

// maxResumes is how often in a row resuming a session may fail before a new
// one is begun. With the pauses between it is about a minute.
const maxResumes = 6

// shard keeps one connection: it opens the next when one ends, and resumes its
// session where Discord lets it.
type shard struct {
	gateway   *Gateway
	id, count int
	address   string // where sessions begin
	starts    *starts
	log       *slog.Logger
	connected atomic.Bool  // with a session at the moment
	sequence  atomic.Int64 // of the last event

	session session
	resumes int       // in a row that have not succeeded
	since   time.Time // when the connection got its session; zero before
}

// session is what Discord knows a session by; without an ID there is none.
type session struct {
	ID      string `json:"session_id"`
	Address string `json:"resume_gateway_url"`
}

func newShard(g *Gateway, id, count int, address string, starts *starts) *shard {
	log := g.cfg.Log
	if count > 1 {
		log = log.With("shard", id)
	}
	g.cfg.Metrics.Connected(id, false)
	return &shard{gateway: g, id: id, count: count, address: address, starts: starts, log: log}
}

// run keeps the shard connected until ctx is done, or Discord refuses it for
// good.
func (s *shard) run(ctx context.Context) error {
	for failures := 0; ; failures++ {
		s.since = time.Time{}
		err := s.connect(ctx)
		if ctx.Err() != nil {
			return nil
		}
		s.gateway.cfg.Metrics.Disconnected(reason(err))
		if code := closeCode(err); fatal(code) {
			return &RefusedError{Code: code}
		}
		if !s.since.IsZero() && time.Since(s.since) >= s.gateway.timing.stable {
			failures = 0
		}
		s.keepOrForget(err)
		pause := s.pause(err, failures)
		s.log.WarnContext(ctx, "connection to Discord ended", "error", err, "again_in", pause, "resuming", s.session.ID != "")
		wait(ctx, pause)
	}
}

// keepOrForget forgets the session where it cannot be resumed.
func (s *shard) keepOrForget(err error) {
	if errors.Is(err, errInvalid) || endsSession(closeCode(err)) || s.resumes >= maxResumes {
		s.session, s.resumes = session{}, 0
		s.sequence.Store(0)
	}
}

func (s *shard) pause(err error, failures int) time.Duration {
	pause := s.gateway.timing.backoff(failures)
	if errors.Is(err, errInvalid) || errors.Is(err, errInterrupted) {
		pause = max(pause, s.gateway.timing.invalid())
	}
	return pause
}

// connect opens a connection and serves it to its end, of which the error
// tells.
func (s *shard) connect(ctx context.Context) error {
	c, err := s.open(ctx)
	if err != nil {
		return err
	}
	defer c.close()
	defer s.setConnected(false)
	go c.heartbeat(&s.sequence)
	for {
		f, err := c.read()
		if err != nil {
			return err
		}
		if err := s.take(ctx, c, f); err != nil {
			return err
		}
	}
}

// open opens a connection and asks for a session, or for the one that was.
func (s *shard) open(ctx context.Context) (c *conn, err error) {
	if s.session.ID != "" {
		s.resumes++
		return s.introduce(ctx, s.session.Address, opResume, resume{
			Token: s.gateway.cfg.Rest.Token(), SessionID: s.session.ID, Sequence: s.sequence.Load(),
		})
	}
	left, err := s.starts.begin(ctx, s.id, func() error {
		c, err = s.introduce(ctx, s.address, opIdentify, identify{
			Token:      s.gateway.cfg.Rest.Token(),
			Properties: properties{OS: runtime.GOOS, Browser: "labgloss", Device: "labgloss"},
			Shard:      [2]int{s.id, s.count},
		})
		return err
	})
	if err == nil {
		s.gateway.cfg.Metrics.Identified()
		s.log.InfoContext(ctx, "beginning a session with Discord", "session_starts_left", left)
	}
	return c, err
}

// introduce opens a connection and says who we are, once Discord has said
// hello.
func (s *shard) introduce(ctx context.Context, address string, op int, data any) (*conn, error) {
	c, err := dial(ctx, address, s.gateway.timing.greeting)
	if err != nil {
		return nil, err
	}
	err = c.hello()
	if err == nil {
		err = c.send(op, data)
	}
	if err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

// take does what a frame asks for. Its error ends the connection.
func (s *shard) take(ctx context.Context, c *conn, f frame) error {
	switch f.Op {
	case opDispatch:
		s.dispatch(ctx, c, f)
	case opHeartbeat:
		return c.beat(&s.sequence)
	case opHeartbeatACK:
		c.acknowledged.Store(true)
	case opReconnect:
		return errAsked
	case opInvalidSession:
		var resumable bool
		if json.Unmarshal(f.Data, &resumable) == nil && resumable {
			return errInterrupted
		}
		return errInvalid
	}
	return nil
}

// dispatch takes an event. Those of no interest move the sequence on.
func (s *shard) dispatch(ctx context.Context, c *conn, f frame) {
	if f.Sequence > 0 {
		s.sequence.Store(f.Sequence)
	}
	switch f.Event {
	case "READY":
		s.session = s.begun(f.Data)
		s.established(ctx, c, "connected to Discord")
	case "RESUMED":
		s.established(ctx, c, "connected to Discord again")
	case "INTERACTION_CREATE":
		// What has begun is finished, even when ctx is done.
		s.gateway.pool.take(context.WithoutCancel(ctx), f.Data)
	}
}

// begun reads which session has begun. Where Discord names no fit address to
// resume it at, that of all sessions serves.
func (s *shard) begun(ready json.RawMessage) session {
	var began session
	if err := json.Unmarshal(ready, &began); err != nil {
		return session{} // the next connection begins another
	}
	if !sameScheme(began.Address, s.address) {
		began.Address = s.address
	}
	return began
}

func (s *shard) established(ctx context.Context, c *conn, message string) {
	c.established()
	s.resumes, s.since = 0, time.Now()
	s.setConnected(true)
	s.log.InfoContext(ctx, message) //nolint:sloglint // one of two, both above
}

func (s *shard) setConnected(connected bool) {
	s.connected.Store(connected)
	s.gateway.cfg.Metrics.Connected(s.id, connected)
}
