package gateway

import (
	"sync/atomic"
	"time"
)

// Hasten makes a gateway wait for nothing that Discord would have it wait
// for, except for the pace between sessions, which the test gives.
func (g *Gateway) Hasten(pace time.Duration) {
	g.timing.backoff = func(int) time.Duration { return time.Millisecond }
	g.timing.invalid = func() time.Duration { return 2 * time.Millisecond }
	g.timing.pace = pace
}

// CountInvalid counts in n how often the gateway pauses for an invalid session.
func (g *Gateway) CountInvalid(n *atomic.Int32) {
	g.timing.invalid = func() time.Duration {
		n.Add(1)
		return time.Millisecond
	}
}

// Patience sets how long answers may take that are under way when the gateway
// stops.
func (g *Gateway) Patience(d time.Duration) { g.timing.drain = d }

// Greeting sets how long Discord may take to say hello and to begin a session.
func (g *Gateway) Greeting(d time.Duration) { g.timing.greeting = d }

// Steady makes a gateway pause as in production after a connection that has
// lived for long, which every one is.
func (g *Gateway) Steady() {
	g.timing.backoff, g.timing.stable = backoff, 0
}

// Backoff is the pause after so many failures in a row.
func Backoff(failures int) time.Duration { return backoff(failures) }
