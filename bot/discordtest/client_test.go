package discordtest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"labgloss/bot/discordtest"
)

// client is one gateway connection of a bot.
type client struct {
	t  *testing.T
	ws *websocket.Conn
}

// frame is a message of the gateway.
type frame struct {
	Op       int
	Data     json.RawMessage `json:"d"`
	Sequence int             `json:"s"`
	Event    string          `json:"t"`
}

// ready is what a client remembers of READY.
type ready struct {
	SessionID string `json:"session_id"`
	ResumeURL string `json:"resume_gateway_url"`
}

const query = "?v=10&encoding=json"

// dial connects to the gateway and reads nothing yet.
func dial(t *testing.T, address string) *client {
	t.Helper()
	address = strings.Replace(address, "http", "ws", 1)
	ws, resp, err := websocket.DefaultDialer.DialContext(t.Context(), address, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	t.Cleanup(func() { ws.Close() })
	_ = ws.SetReadDeadline(time.Now().Add(30 * time.Second))
	return &client{t, ws}
}

// connect connects and reads Hello.
func connect(t *testing.T, s *discordtest.Server) *client {
	t.Helper()
	c := dial(t, s.URL+"/gateway"+query)
	c.want(10, "")
	return c
}

// identify connects and becomes a shard; it returns what READY says.
func identify(t *testing.T, s *discordtest.Server, id, count int) (*client, ready) {
	t.Helper()
	c := connect(t, s)
	c.say(2, identity(id, count))
	var r ready
	if err := json.Unmarshal(c.want(0, "READY").Data, &r); err != nil {
		t.Fatal(err)
	}
	return c, r
}

func identity(id, count int) string {
	return fmt.Sprintf(`{"token": "Bot %s", "intents": 0, "properties": {}, "shard": [%d, %d]}`, discordtest.Token, id, count)
}

func resumption(session string, sequence int) string {
	return fmt.Sprintf(`{"token": %q, "session_id": %q, "seq": %d}`, discordtest.Token, session, sequence)
}

// say sends a frame; data is JSON.
func (c *client) say(op int, data string) { c.send(fmt.Sprintf(`{"op": %d, "d": %s}`, op, data)) }

func (c *client) send(text string) {
	c.t.Helper()
	if err := c.ws.WriteMessage(websocket.TextMessage, []byte(text)); err != nil {
		c.t.Fatal(err)
	}
}

// want reads the next frame, which must be of this kind.
func (c *client) want(op int, event string) frame {
	c.t.Helper()
	var f frame
	if err := c.ws.ReadJSON(&f); err != nil {
		c.t.Fatalf("waiting for op %d %s: %v", op, event, err)
	}
	if f.Op != op || f.Event != event {
		c.t.Fatalf("received op %d %s %s, want op %d %s", f.Op, f.Event, f.Data, op, event)
	}
	return f
}

// wantClosed reads the end of the connection: a close code, or 0 for one
// without.
func (c *client) wantClosed(code int) {
	c.t.Helper()
	_, text, err := c.ws.ReadMessage()
	got := 0
	if closed, ok := errors.AsType[*websocket.CloseError](err); ok && closed.Code != websocket.CloseAbnormalClosure {
		got = closed.Code
	}
	if err == nil || got != code || errors.Is(err, os.ErrDeadlineExceeded) {
		c.t.Fatalf("received %s and %v, want the connection closed with %d", text, err, code)
	}
	c.ws.Close()
}

// closeWith leaves with a close code and waits until that is noted.
func (c *client) closeWith(s *discordtest.Server, code int) {
	c.t.Helper()
	noted := len(s.ClosedWith())
	_ = c.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Now().Add(time.Second))
	s.Wait(c.t, "the close code", func() bool { return len(s.ClosedWith()) > noted })
}
