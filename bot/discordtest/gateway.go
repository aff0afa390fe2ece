package discordtest

import (
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// The gateway's opcodes, from Discord's documentation.
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opResume         = 6
	opInvalidSession = 9
	opHello          = 10
	opHeartbeatACK   = 11
)

// Close codes of the gateway.
const (
	closeUnknownOpcode = 4001
	closeBadToken      = 4004
)

const (
	sessionID         = "session-of-the-test"
	heartbeatInterval = 41250 // milliseconds, as Discord has it
)

// conn is one websocket; its writes are serialised.
type conn struct {
	ws    *websocket.Conn
	ready bool // guarded by Server.mu
	beats int  // likewise: heartbeats received

	mu sync.Mutex
}

func (c *conn) send(op, sequence int, event string, data any) {
	frame := map[string]any{"op": op, "d": data, "s": nil, "t": nil}
	if op == opDispatch {
		frame["s"], frame["t"] = sequence, event
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	_ = c.ws.WriteJSON(frame) // the reader notices that a connection is gone
}

// close sends a close frame; the client then closes the connection, so that
// the frame is not lost.
func (c *conn) close(code int) {
	message := websocket.FormatCloseMessage(code, "")
	_ = c.ws.WriteControl(websocket.CloseMessage, message, time.Now().Add(patience))
}

// Identifies returns the payloads of the Identify frames so far.
func (s *Server) Identifies() []json.RawMessage {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.identifies
}

// Resumes returns how many sessions have been resumed.
func (s *Server) Resumes() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.resumes
}

// Accepted returns how many gateway connections are open, ready or not.
func (s *Server) Accepted() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns)
}

// Connections returns how many gateway connections are ready for events.
func (s *Server) Connections() int { return len(s.ready()) }

// Dispatch sends an event to a connection, and waits for one if need be.
func (s *Server) Dispatch(t testing.TB, event string, data json.RawMessage) {
	t.Helper()
	s.Wait(t, "a gateway connection", func() bool { return s.Connections() > 0 })
	var sequence int
	s.change(func() {
		s.sequence++
		sequence = s.sequence
	})
	for _, c := range s.ready() {
		c.send(opDispatch, sequence, event, data)
	}
}

// Heartbeat asks the connections for a heartbeat and waits for it: a client
// has then read all that was dispatched before.
func (s *Server) Heartbeat(t testing.TB) {
	t.Helper()
	for _, c := range s.ready() {
		s.Wait(t, "the heartbeat that each connection begins with", func() bool { return s.beats(c) > 0 })
		before := s.beats(c)
		c.send(opHeartbeat, 0, "", nil)
		s.Wait(t, "a heartbeat", func() bool { return s.beats(c) > before })
	}
}

func (s *Server) beats(c *conn) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return c.beats
}

// Close closes all gateway connections with a close code.
func (s *Server) Close(code int) {
	for _, c := range s.ready() {
		c.close(code)
	}
}

// Drop cuts all gateway connections without a word.
func (s *Server) Drop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		_ = c.ws.Close()
	}
}

// RefuseOnce closes the next connection that identifies or resumes with this
// code.
func (s *Server) RefuseOnce(code int) { s.change(func() { s.refuse = code }) }

// Silence makes the gateway accept connections and then say nothing.
func (s *Server) Silence() { s.change(func() { s.silent = true }) }

func (s *Server) ready() []*conn {
	s.mu.Lock()
	defer s.mu.Unlock()
	var ready []*conn
	for c := range s.conns {
		if c.ready {
			ready = append(ready, c)
		}
	}
	return ready
}

func (s *Server) serveGateway(w http.ResponseWriter, r *http.Request) {
	var upgrader websocket.Upgrader
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // it answered already
	}
	c := &conn{ws: ws}
	var silent bool
	s.change(func() {
		s.conns[c] = true
		silent = s.silent
	})
	defer func() {
		_ = ws.Close()
		s.change(func() { delete(s.conns, c) })
	}()
	if !silent {
		c.send(opHello, 0, "", map[string]any{"heartbeat_interval": heartbeatInterval})
	}
	s.converse(c)
}

// converse answers what the client says until the connection is gone.
func (s *Server) converse(c *conn) {
	for {
		var frame struct {
			Op   int             `json:"op"`
			Data json.RawMessage `json:"d"`
		}
		if err := c.ws.ReadJSON(&frame); err != nil {
			return
		}
		switch frame.Op {
		case opHeartbeat:
			s.change(func() { c.beats++ })
			c.send(opHeartbeatACK, 0, "", nil)
		case opIdentify, opResume:
			s.welcome(c, frame.Op, frame.Data)
		default:
			c.close(closeUnknownOpcode)
		}
	}
}

// welcome answers an Identify or a Resume.
func (s *Server) welcome(c *conn, op int, data json.RawMessage) {
	var who struct {
		Token     string `json:"token"`
		SessionID string `json:"session_id"`
	}
	// What cannot be read has no right token either.
	_ = json.Unmarshal(data, &who)
	var code int
	s.change(func() { code, s.refuse = s.refuse, 0 })
	switch {
	case code != 0:
		c.close(code)
	case strings.TrimPrefix(who.Token, "Bot ") != Token:
		c.close(closeBadToken)
	case op == opIdentify:
		s.admit(c, "READY", readyEvent(), func() { s.identifies = append(s.identifies, data) })
	case who.SessionID == sessionID:
		s.admit(c, "RESUMED", map[string]any{}, func() { s.resumes++ })
	default:
		c.send(opInvalidSession, 0, "", false)
	}
}

// admit makes a connection one that events go to.
func (s *Server) admit(c *conn, event string, data any, note func()) {
	var sequence int
	s.change(func() {
		note()
		s.sequence++
		sequence = s.sequence
	})
	c.send(opDispatch, sequence, event, data)
	s.change(func() { c.ready = true })
}

func readyEvent() map[string]any {
	return map[string]any{
		"v":                  10,
		"user":               map[string]any{"id": AppID, "username": AppName, "bot": true},
		"guilds":             []any{},
		"session_id":         sessionID,
		"resume_gateway_url": "wss://resume.invalid",
		"application":        map[string]any{"id": AppID, "flags": 0},
	}
}
