package discordtest

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

// conn is one websocket. What the server says goes through a queue: a client
// who does not read holds up nobody else.
type conn struct {
	ws   *websocket.Conn
	path string        // that the client dialled
	wake chan struct{} // holds a token where the queue may have something
	gone chan struct{} // closed when the connection has ended

	// What follows is guarded by Server.mu.
	queue    []frame
	shard    int      // unknownShard until the client has said it
	session  *session // nil while the client is not identified
	beats    int      // heartbeats received
	beat     int      // the sequence number in the last of them
	sends    []time.Time
	over     bool // closed or cut by us: whatever comes is ignored
	frozen   bool
	interval time.Duration // of heartbeats
	timer    *time.Timer   // runs out when heartbeats stay away
}

const unknownShard = -1

// frame is a message to the client, a close code, or the end without a word.
type frame struct {
	text []byte
	code int
	cut  bool
}

// say queues a message. The caller holds the lock.
func (c *conn) say(op int, data any) { c.send(payload(op, data, nil, nil)) }

// payload writes a message of the gateway.
func payload(op int, data, sequence, event any) []byte {
	// All data here is made by this package or was JSON before.
	text, _ := json.Marshal(map[string]any{"op": op, "d": data, "s": sequence, "t": event})
	return text
}

// send queues a message as it is. The caller holds the lock.
func (c *conn) send(text []byte) { c.enqueue(frame{text: text}) }

// close closes the connection with a code and ends the session where that
// code does. The client then closes the connection itself, so that the code
// is not lost. The caller holds the lock.
func (c *conn) close(code int) {
	c.enqueue(frame{code: code})
	if c.session != nil && endsSession(code) {
		c.session.end()
	}
	c.detach()
	c.over = true
}

// cut ends the connection without a word, after what has been said. The
// caller holds the lock.
func (c *conn) cut() {
	c.detach()
	c.frozen = false
	c.enqueue(frame{cut: true})
	c.over = true
}

// detach takes the session off the connection, to be resumed on another. The
// caller holds the lock.
func (c *conn) detach() {
	if c.session != nil {
		c.session.conn, c.session = nil, nil
	}
}

func (c *conn) enqueue(f frame) {
	if c.over || c.frozen {
		return
	}
	c.queue = append(c.queue, f)
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// serveGateway is one connection from its start to its end.
func (s *Server) serveGateway(w http.ResponseWriter, r *http.Request) {
	var upgrader websocket.Upgrader
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // it answered already
	}
	c := &conn{ws: ws, path: r.URL.Path, shard: unknownShard, wake: make(chan struct{}, 1), gone: make(chan struct{})}
	ws.SetCloseHandler(func(code int, _ string) error { return s.clientCloses(c, code) })
	go s.speak(c)
	s.change(func() { s.greet(c, r.URL.Query().Get("v"), r.URL.Query().Get("encoding")) })
	s.listen(c)
	close(c.gone)
	_ = ws.Close()
	s.change(func() {
		c.detach()
		c.timer.Stop()
		delete(s.conns, c)
	})
}

// speak sends what is queued until the connection ends.
func (s *Server) speak(c *conn) {
	for {
		select {
		case <-c.wake:
		case <-c.gone:
			return
		}
		for _, f := range s.queued(c) {
			if c.transmit(f) != nil {
				return // the reader notices too
			}
		}
	}
}

func (s *Server) queued(c *conn) []frame {
	s.mu.Lock()
	defer s.mu.Unlock()
	frames := c.queue
	c.queue = nil
	return frames
}

func (c *conn) transmit(f frame) error {
	switch {
	case f.cut:
		return c.ws.Close()
	case f.code != 0:
		return c.sendClose(f.code)
	}
	return c.ws.WriteMessage(websocket.TextMessage, f.text)
}

func (c *conn) sendClose(code int) error {
	return c.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Now().Add(patience))
}

// listen hears what the client says until the connection is gone.
func (s *Server) listen(c *conn) {
	for {
		_, text, err := c.ws.ReadMessage()
		frozen := false
		s.change(func() {
			frozen = c.frozen
			if err == nil && !c.over && !frozen {
				s.hear(c, text)
			}
		})
		if frozen {
			_, _ = io.Copy(io.Discard, c.ws.NetConn()) // until the client gives up
			return
		}
		if err != nil {
			return
		}
	}
}

var errFrozen = errors.New("a frozen connection answers nothing")

// clientCloses notes that the client closes the connection, and answers it. A
// client who leaves with 1000 or 1001 ends its session.
func (s *Server) clientCloses(c *conn, code int) error {
	frozen := false
	s.change(func() {
		if frozen = c.frozen; frozen || c.over {
			return
		}
		s.closures = append(s.closures, closure{c.shard, code})
		if c.session != nil && (code == websocket.CloseNormalClosure || code == websocket.CloseGoingAway) {
			c.session.end()
		}
		c.detach()
	})
	if frozen {
		return errFrozen
	}
	_ = c.sendClose(code) // the client may be gone
	return nil
}
