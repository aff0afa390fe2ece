package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

const (
	// maxFrame bounds what Discord may send at once, in bytes: the list of
	// 2500 servers that a session begins with is some 200 kB.
	maxFrame = 8 << 20
	// writeTimeout bounds a write to a connection that nobody reads from.
	writeTimeout = 10 * time.Second
	// closeTimeout bounds the farewell.
	closeTimeout = time.Second
	// maxInterval bounds the time between heartbeats, so that a dead
	// connection is noticed within 90 seconds; Discord asks for 41.25.
	maxInterval = 45 * time.Second
	// closeToResume is a close code of ours, beyond Discord's own. After 1000
	// and 1001 Discord would forget the session.
	closeToResume = 4900
)

// Why connections end, besides what the network and Discord's close codes say.
var (
	errSilent      = errors.New("Discord does not acknowledge heartbeats: the connection is dead") //nolint:staticcheck // a name is upper case
	errAsked       = errors.New("Discord asks for another connection")                             //nolint:staticcheck // likewise
	errInterrupted = errors.New("Discord has interrupted the session")                             //nolint:staticcheck // likewise
	errInvalid     = errors.New("Discord no longer knows the session")                             //nolint:staticcheck // likewise
	errDone        = errors.New("done with the connection")
)

// conn is one websocket to Discord.
type conn struct {
	ws       *websocket.Conn
	interval time.Duration // between heartbeats
	// acknowledged says that Discord has answered the last heartbeat.
	acknowledged atomic.Bool
	// ctx ends with the connection; its cause is why.
	ctx context.Context //nolint:containedctx // it is the connection's own
	end context.CancelCauseFunc

	writing sync.Mutex
}

// dial opens a websocket, on which Discord has so long to say hello and to
// begin a session. It ends with ctx.
func dial(ctx context.Context, address string, greeting time.Duration) (*conn, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("connecting to %s: %w", address, err)
	}
	u.RawQuery = url.Values{"v": {apiVersion}, "encoding": {"json"}}.Encode()
	if u.Path == "" {
		u.Path = "/"
	}
	dialer := websocket.Dialer{Proxy: http.ProxyFromEnvironment, HandshakeTimeout: greeting}
	ws, resp, err := dialer.DialContext(ctx, u.String(), nil) //nolint:bodyclose // the package says that it need not be
	if errors.Is(err, websocket.ErrBadHandshake) {
		err = fmt.Errorf("the server answered %s", resp.Status)
	}
	if err != nil {
		return nil, fmt.Errorf("connecting to %s: %w", address, err)
	}
	ws.SetReadLimit(maxFrame)
	c := &conn{ws: ws}
	c.acknowledged.Store(true)
	c.ctx, c.end = context.WithCancelCause(ctx)
	context.AfterFunc(c.ctx, func() { c.hangUp(ctx.Err() != nil) })
	return c, ws.SetReadDeadline(time.Now().Add(greeting))
}

// close ends the connection so that its session can be resumed.
func (c *conn) close() { c.end(errDone) }

// hangUp closes the websocket. Only when the whole program stops is the
// session over too.
func (c *conn) hangUp(stopped bool) {
	code := closeToResume
	if stopped {
		code = websocket.CloseNormalClosure
	}
	farewell := websocket.FormatCloseMessage(code, "")
	_ = c.ws.WriteControl(websocket.CloseMessage, farewell, time.Now().Add(closeTimeout))
	_ = c.ws.Close()
}

// hello waits for Discord's first word.
func (c *conn) hello() error {
	f, err := c.read()
	if err != nil {
		return fmt.Errorf("waiting for Discord's hello: %w", err)
	}
	var hello struct {
		Interval int64 `json:"heartbeat_interval"` // milliseconds
	}
	if err := json.Unmarshal(f.Data, &hello); err != nil || f.Op != opHello || hello.Interval <= 0 {
		return fmt.Errorf("waiting for Discord's hello: it said something else (opcode %d)", f.Op)
	}
	c.interval = between(hello.Interval)
	return nil
}

// between is the time between heartbeats where Discord asks for so many
// milliseconds.
func between(milliseconds int64) time.Duration {
	return time.Duration(min(milliseconds, maxInterval.Milliseconds())) * time.Millisecond
}

// established lets Discord be silent: from now on heartbeats tell whether it
// is there.
func (c *conn) established() { _ = c.ws.SetReadDeadline(time.Time{}) } // which never fails

// read returns the next frame, and passes over what is none.
func (c *conn) read() (frame, error) {
	for {
		_, data, err := c.ws.ReadMessage()
		if cause := context.Cause(c.ctx); cause != nil {
			return frame{}, cause
		}
		if err != nil {
			return frame{}, err
		}
		var f frame
		if json.Unmarshal(data, &f) == nil {
			return f, nil
		}
	}
}

func (c *conn) send(op int, data any) error {
	c.writing.Lock()
	defer c.writing.Unlock()
	_ = c.ws.SetWriteDeadline(time.Now().Add(writeTimeout)) // which never fails
	return c.ws.WriteJSON(sent{Op: op, Data: data})
}

// heartbeat tells Discord regularly that we are here, and ends the connection
// where it does not answer. The first beat is at a random moment, as Discord
// asks of the many who come back at once.
func (c *conn) heartbeat(sequence *atomic.Int64) {
	timer := time.NewTimer(rand.N(c.interval))
	defer timer.Stop()
	for {
		select {
		case <-c.ctx.Done():
			return
		case <-timer.C:
		}
		if !c.acknowledged.Swap(false) {
			c.end(errSilent)
			return
		}
		if err := c.beat(sequence); err != nil {
			c.end(err)
			return
		}
		timer.Reset(c.interval)
	}
}

// beat sends a heartbeat with the number of the last event, or null before the
// first.
func (c *conn) beat(sequence *atomic.Int64) error {
	if last := sequence.Load(); last > 0 {
		return c.send(opHeartbeat, last)
	}
	return c.send(opHeartbeat, nil)
}

// sameScheme tells whether an address is one to connect to, as securely as to
// the other.
func sameScheme(address, other string) bool {
	a, err := url.Parse(address)
	o, otherErr := url.Parse(other)
	return err == nil && otherErr == nil && a.Host != "" && a.Scheme == o.Scheme
}
