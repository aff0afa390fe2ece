package gateway

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"labgloss/bot/rest"
)

// day is a Discord whose days end when the test says so.
type day struct {
	now   time.Time
	limit rest.SessionStarts
	err   error
	asked int
}

func (d *day) starts() *starts {
	s := newStarts(d.limit, time.Millisecond, func(context.Context) (rest.SessionStarts, error) {
		d.asked++
		return d.limit, d.err
	}, slog.New(slog.DiscardHandler))
	s.now = func() time.Time { return d.now }
	s.set(d.limit)
	return s
}

func began() error { return nil }

func TestFailedStartsDoNotCount(t *testing.T) {
	d := day{limit: rest.SessionStarts{Total: 10, Remaining: 1, ResetAfter: time.Hour, MaxConcurrency: 1}}
	s := d.starts()
	for range 3 {
		if _, err := s.begin(t.Context(), 0, func() error { return errors.New("not reached") }); err == nil {
			t.Fatal("begin = nil, want the error of what began")
		}
	}
	if left, err := s.begin(t.Context(), 0, began); err != nil || left != 0 {
		t.Errorf("begin = %d, %v, want the last session", left, err)
	}
}

// Each day has its own number, which Discord tells; where it does not, as many
// as the day before.
func TestEachDayHasItsOwnLimit(t *testing.T) {
	d := day{limit: rest.SessionStarts{Total: 10, Remaining: 1, ResetAfter: time.Hour, MaxConcurrency: 1}}
	s := d.starts()
	begin := func(want int) {
		t.Helper()
		if left, err := s.begin(t.Context(), 0, began); err != nil || left != want {
			t.Errorf("begin = %d, %v, want %d left", left, err, want)
		}
		d.now = d.now.Add(time.Second)
	}
	begin(0)
	d.now, d.limit.Remaining = d.now.Add(time.Hour), 7
	begin(6)
	begin(5)
	d.now, d.err = d.now.Add(time.Hour), errors.New("away")
	begin(9)
	d.now = d.now.Add(budgetPeriod)
	begin(9)
	if d.asked != 3 {
		t.Errorf("Discord was asked %d times, want once a day", d.asked)
	}
}

// As many sessions begin at once as Discord allows: those of different
// buckets.
func TestBucketsBeginSideBySide(t *testing.T) {
	d := day{limit: rest.SessionStarts{Total: 10, Remaining: 10, ResetAfter: time.Hour, MaxConcurrency: 2}}
	s := d.starts()
	_, err := s.begin(t.Context(), 0, func() error {
		impatient, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		defer cancel()
		if _, err := s.begin(impatient, 2, began); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("a second of the same bucket: %v, want it to wait", err)
		}
		_, err := s.begin(t.Context(), 1, began)
		return err
	})
	if err != nil {
		t.Errorf("begin = %v", err)
	}
}

// A dead connection is noticed within two heartbeats, which is within 90
// seconds, whatever Discord asks for. discordgo takes five, and then ends the
// session.
func TestHeartbeatsAreNeverFarBetween(t *testing.T) {
	for asked, want := range map[int64]time.Duration{41_250: 41_250 * time.Millisecond, 600_000: 45 * time.Second, 1 << 62: 45 * time.Second} {
		if got := between(asked); got != want {
			t.Errorf("between(%d) = %v, want %v", asked, got, want)
		}
	}
}

// Whoever is being turned away is waited for too.
func TestDrainWaitsForAll(t *testing.T) {
	p := newPool(nil)
	for _, slots := range []chan struct{}{p.atOnce, p.turnedAway} {
		release, drained := make(chan struct{}), make(chan struct{})
		slots <- struct{}{}
		go func() { <-release; <-slots }()
		go func() { p.drain(t.Context(), time.Minute); close(drained) }()
		select {
		case <-drained:
			t.Error("drain returned while something was in flight")
		case <-time.After(20 * time.Millisecond):
		}
		close(release)
		<-drained
		for _, slots := range []chan struct{}{p.atOnce, p.turnedAway} {
			for range cap(slots) {
				<-slots
			}
		}
	}
}
