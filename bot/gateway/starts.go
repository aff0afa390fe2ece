package gateway

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"labgloss/bot/rest"
)

// budgetPeriod is how often Discord renews the number of sessions.
const budgetPeriod = 24 * time.Hour

// starts spends the sessions that Discord allows: one at a time in each
// bucket of shards, at a pace, and so many a day. Whoever begins more has the
// bot's token reset.
type starts struct {
	pace time.Duration
	// ask asks Discord for the limit of the next day, and now is the clock.
	ask func(context.Context) (rest.SessionStarts, error)
	now func() time.Time
	log *slog.Logger
	// buckets hold when the next session may begin there. One is empty while a
	// session begins.
	buckets []chan time.Time

	mu      sync.Mutex
	total   int
	left    int
	renewed time.Time // when total are left again
}

func newStarts(limit rest.SessionStarts, pace time.Duration, ask func(context.Context) (rest.SessionStarts, error), log *slog.Logger) *starts {
	s := &starts{pace: pace, ask: ask, now: time.Now, log: log}
	s.set(limit)
	for range limit.MaxConcurrency {
		bucket := make(chan time.Time, 1)
		bucket <- time.Time{}
		s.buckets = append(s.buckets, bucket)
	}
	return s
}

// begin has a shard begin a session when it is its turn, and returns how many
// are left. One that failed to begin does not count.
func (s *starts) begin(ctx context.Context, shard int, begin func() error) (left int, err error) {
	bucket := s.buckets[shard%len(s.buckets)]
	var next time.Time
	select {
	case next = <-bucket:
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	defer func() { bucket <- next }()
	wait(ctx, next.Sub(s.now()))
	left, err = s.spend(ctx)
	if err != nil {
		return 0, err
	}
	if err := begin(); err != nil {
		s.giveBack()
		return 0, err
	}
	next = s.now().Add(s.pace)
	return left, nil
}

// spend takes one of the sessions that are left, and waits for the next day's
// where none is.
func (s *starts) spend(ctx context.Context) (left int, err error) {
	for {
		if s.isOver() {
			s.renew(ctx)
		}
		left, again := s.take()
		if again == 0 {
			return left, ctx.Err()
		}
		s.log.ErrorContext(ctx, "no session with Discord can be begun: the day's are used up", "again_in", again)
		wait(ctx, again)
		if ctx.Err() != nil {
			return 0, ctx.Err()
		}
	}
}

// take takes a session, or says how long there is none.
func (s *starts) take() (left int, again time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.left <= 0 {
		return 0, max(s.renewed.Sub(s.now()), time.Millisecond)
	}
	s.left--
	return s.left, 0
}

// isOver tells whether the day is over that the limit is for.
func (s *starts) isOver() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.now().Before(s.renewed)
}

// renew takes what Discord says for the new day, since others may begin
// sessions with the same token; where it says nothing, as many as before.
func (s *starts) renew(ctx context.Context) {
	limit, err := s.ask(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		limit = rest.SessionStarts{Total: s.total, Remaining: s.total, ResetAfter: budgetPeriod}
	}
	s.set(limit)
}

// set takes over a limit. The caller holds the lock, if there is anybody else.
func (s *starts) set(limit rest.SessionStarts) {
	s.total, s.left, s.renewed = limit.Total, limit.Remaining, s.now().Add(limit.ResetAfter)
}

func (s *starts) giveBack() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left++
}
