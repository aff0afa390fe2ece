package gateway

import (
	"net"
	"sync/atomic"
	"time"
)

const (
	// idleTimeout is how long Discord may be silent: it acknowledges a
	// heartbeat every 41 seconds.
	idleTimeout = 90 * time.Second
	// writeTimeout bounds a write to a connection that nobody reads from.
	writeTimeout = 10 * time.Second
)

// watchedConn notices a dead connection, which discordgo does only after five
// heartbeats. And it keeps the session alive then: discordgo closes a dead
// connection with 1000, which, should it still arrive, would end the session
// rather than let us resume it.
type watchedConn struct {
	net.Conn
	idle time.Duration
	dead atomic.Bool
}

func (c *watchedConn) Read(p []byte) (int, error) {
	if err := c.SetReadDeadline(time.Now().Add(c.idle)); err != nil {
		return 0, err
	}
	n, err := c.Conn.Read(p)
	if err != nil {
		c.dead.Store(true)
	}
	return n, err
}

func (c *watchedConn) Write(p []byte) (int, error) {
	if c.dead.Load() {
		return 0, net.ErrClosed
	}
	if err := c.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return 0, err
	}
	return c.Conn.Write(p)
}
