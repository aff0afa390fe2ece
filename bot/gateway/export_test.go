package gateway

import "time"

// Hasten makes a gateway wait for nothing that Discord would have it wait
// for, except for the pace between sessions, which the test gives.
func (g *Gateway) Hasten(pace time.Duration) {
	g.timing.backoff = func(int) time.Duration { return time.Millisecond }
	g.timing.invalid = func() time.Duration { return 2 * time.Millisecond }
	g.timing.pace = pace
}

// Greeting sets how long Discord may take to say hello and to begin a session.
func (g *Gateway) Greeting(d time.Duration) { g.timing.greeting = d }

// Steady makes a gateway pause as in production after a connection that has
// lived for long, which every one is.
func (g *Gateway) Steady() {
	g.timing.backoff, g.timing.stable = backoff, 0
}

// Backoff is the pause after so many failures in a row.
func Backoff(failures int) time.Duration { return backoff(failures) }

// MaxInterval is the longest time between heartbeats.
const MaxInterval = maxInterval
