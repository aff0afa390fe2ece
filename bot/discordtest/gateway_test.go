package discordtest_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
)

// unpaced starts a server whose clients may identify at any time.
func unpaced(t *testing.T) *discordtest.Server {
	t.Helper()
	s := discordtest.New(t)
	s.PaceIdentifies(0)
	return s
}

func TestCloseCodes(t *testing.T) {
	t.Parallel()
	twice := identity(0, 1)
	for name, c := range map[string]struct {
		frames []string // the last of them is refused
		code   int
	}{
		"unknown opcode":       {[]string{`{"op": 99, "d": {}}`}, 4001},
		"no JSON":              {[]string{`{"op": 1`}, 4002},
		"no opcode":            {[]string{`{"d": 1}`}, 4002},
		"long":                 {[]string{`{"op": 1, "d": null, "x": "` + strings.Repeat("x", 4096) + `"}`}, 4002},
		"identify with a list": {[]string{`{"op": 2, "d": []}`}, 4002},
		"shard of three":       {[]string{`{"op": 2, "d": {"token": "x", "shard": [0, 1, 2]}}`}, 4002},
		"resume without seq":   {[]string{`{"op": 6, "d": {"token": "x", "session_id": "x"}}`}, 4002},
		"heartbeat of words":   {[]string{`{"op": 1, "d": "x"}`}, 4002},
		"not identified":       {[]string{`{"op": 8, "d": {}}`}, 4003},
		"bad token":            {[]string{`{"op": 2, "d": {"token": "wrong"}}`}, 4004},
		"bad token to resume":  {[]string{`{"op": 6, "d": {"token": "wrong", "session_id": "x", "seq": 1}}`}, 4004},
		"identified twice":     {[]string{`{"op": 2, "d": ` + twice + `}`, `{"op": 2, "d": ` + twice + `}`}, 4005},
		"resumed as well":      {[]string{`{"op": 2, "d": ` + twice + `}`, `{"op": 6, "d": ` + resumption("x", 1) + `}`}, 4005},
		"heartbeat of later":   {[]string{`{"op": 2, "d": ` + twice + `}`, `{"op": 1, "d": 7}`}, 4007},
		"shard out of range":   {[]string{`{"op": 2, "d": ` + identity(2, 2) + `}`}, 4010},
		"privileged intents":   {[]string{`{"op": 2, "d": {"token": "` + discordtest.Token + `", "intents": 32768}}`}, 4014},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			client := connect(t, unpaced(t))
			for i, f := range c.frames {
				client.send(f)
				if i < len(c.frames)-1 {
					client.want(0, "READY")
				}
			}
			client.wantClosed(c.code)
		})
	}
}

func TestTooManySends(t *testing.T) {
	t.Parallel()
	c, _ := identify(t, discordtest.New(t), 0, 1)
	for range 200 {
		c.say(1, "1") // heartbeats do not count
		c.want(11, "")
	}
	for range 120 {
		c.say(3, "{}")
	}
	c.wantClosed(4008)
}

func TestVersion(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	for _, query := range []string{"", "?v=9&encoding=json", "?v=10", "?v=10&encoding=etf"} {
		dial(t, s.URL+"/gateway"+query).wantClosed(4012)
	}
	dial(t, s.URL+"/gateway/?v=10&encoding=json").want(10, "")
}

func TestResume(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	c, r := identify(t, s, 0, 1)
	for _, word := range []string{"a", "b"} {
		s.Dispatch(t, "WORD", json.RawMessage(fmt.Sprintf("%q", word)))
	}
	c.want(0, "WORD")
	s.Drop()
	c.want(0, "WORD")
	c.wantClosed(0)
	s.DispatchNow("WORD", json.RawMessage(`"c"`))

	c = dial(t, r.ResumeURL+query)
	c.want(10, "")
	c.say(6, resumption(r.SessionID, 2))
	for i, want := range []string{`"b"`, `"c"`} {
		if f := c.want(0, "WORD"); string(f.Data) != want || f.Sequence != i+3 {
			t.Errorf("replayed %s as %d, want %s as %d", f.Data, f.Sequence, want, i+3)
		}
	}
	if f := c.want(0, "RESUMED"); f.Sequence != 5 {
		t.Errorf("RESUMED is %d, want 5", f.Sequence)
	}
	if at := s.ResumedAt(); s.Shard(0).Resumes() != 1 || len(at) != 1 || at[0] != discordtest.ResumePath {
		t.Errorf("resumed at %v, want once at %s", at, discordtest.ResumePath)
	}
}

// Whether a session can be resumed depends on how its connection ended.
func TestSessionEnds(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		end     func(*discordtest.Server, *client)
		resumes bool
	}{
		"cut":                   {func(s *discordtest.Server, _ *client) { s.Drop() }, true},
		"frozen":                {func(s *discordtest.Server, _ *client) { s.Freeze() }, true},
		"closed with 4000":      {func(s *discordtest.Server, _ *client) { s.Close(4000) }, true},
		"closed with 4009":      {func(s *discordtest.Server, _ *client) { s.Close(4009) }, false},
		"client left with 4000": {func(s *discordtest.Server, c *client) { c.closeWith(s, 4000) }, true},
		"client left with 1000": {func(s *discordtest.Server, c *client) { c.closeWith(s, 1000) }, false},
		"client left with 1001": {func(s *discordtest.Server, c *client) { c.closeWith(s, 1001) }, false},
		"invalid":               {func(s *discordtest.Server, _ *client) { s.InvalidateSessions(false) }, false},
		"invalid for a while":   {func(s *discordtest.Server, _ *client) { s.InvalidateSessions(true) }, true},
		"told to reconnect":     {func(s *discordtest.Server, _ *client) { s.Reconnect() }, true},
		"refused":               {func(s *discordtest.Server, _ *client) { s.RefuseResumes(1) }, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := discordtest.New(t)
			client, r := identify(t, s, 0, 1)
			c.end(s, client)
			again := connect(t, s)
			again.say(6, resumption(r.SessionID, 1))
			if c.resumes {
				again.want(0, "RESUMED")
			} else if f := again.want(9, ""); string(f.Data) != "false" {
				t.Errorf("invalid session: %s, want false", f.Data)
			}
		})
	}
}

func TestSequenceBeyondTheSession(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	_, r := identify(t, s, 0, 1)
	c := connect(t, s)
	c.say(6, resumption(r.SessionID, 8))
	c.wantClosed(4007)
	if n := s.Connections(); n != 0 {
		t.Errorf("%d connections are ready, want none: the session is over", n)
	}
	c = connect(t, s)
	c.say(6, resumption(r.SessionID, 1))
	c.want(9, "")
}

// A session moves to the connection that resumes it.
func TestResumeBesideAnOpenConnection(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	_, r := identify(t, s, 0, 1)
	c := connect(t, s)
	c.say(6, resumption(r.SessionID, 1))
	c.want(0, "RESUMED")
	if n, open := s.Connections(), s.Accepted(); n != 1 || open != 2 {
		t.Errorf("%d of %d connections are ready, want 1 of 2", n, open)
	}
}

func TestDispatchWaits(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	c := connect(t, s)
	go c.say(2, identity(0, 1))
	s.Dispatch(t, "WORD", json.RawMessage(`"a"`))
	c.want(0, "READY")
	c.want(0, "WORD")
}

func TestInvalidSessionInAnswer(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.InvalidateOnce(true)
	c := connect(t, s)
	c.say(2, identity(0, 1))
	if f := c.want(9, ""); string(f.Data) != "true" {
		t.Errorf("invalid session: %s, want true", f.Data)
	}
	c.say(2, identity(0, 1)) // on the same connection
	c.want(0, "READY")
	s.InvalidateSessions(true)
	if f := c.want(9, ""); string(f.Data) != "true" || s.Connections() != 0 {
		t.Errorf("invalid session: %s with %d connections, want true with 0", f.Data, s.Connections())
	}
	s.Reconnect() // to nobody
	s.Send("{")
	if _, text, err := c.ws.ReadMessage(); err != nil || string(text) != "{" {
		t.Errorf("received %s, %v, want {", text, err)
	}
}

func TestReconnect(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	c, _ := identify(t, s, 0, 1)
	s.Reconnect()
	c.want(7, "")
}

func TestHeartbeats(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	c, _ := identify(t, s, 0, 1)
	s.Dispatch(t, "WORD", json.RawMessage(`"a"`))
	done := make(chan struct{})
	go func() {
		s.Heartbeat(t)
		close(done)
	}()
	c.want(0, "WORD")
	c.want(1, "")
	c.say(1, "1") // as if WORD had not been read
	c.want(11, "")
	select {
	case <-done:
		t.Error("Heartbeat did not wait for the last sequence number")
	default:
	}
	c.say(1, "2")
	c.want(11, "")
	<-done
	if n := s.Heartbeats(); n != 2 {
		t.Errorf("%d heartbeats, want 2", n)
	}
	c.say(1, "1") // numbers do not go back
	c.wantClosed(4007)
}

func TestHeartbeatsStayAway(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.HeartbeatEvery(20 * time.Millisecond)
	c := dial(t, s.URL+"/gateway"+query)
	if f := c.want(10, ""); !strings.Contains(string(f.Data), `"heartbeat_interval":20}`) {
		t.Errorf("Hello says %s, want an interval of 20", f.Data)
	}
	c.wantClosed(4009)
}

func TestFreeze(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	c, r := identify(t, s, 0, 1)
	s.Freeze()
	s.DispatchNow("WORD", json.RawMessage(`"a"`))
	c.say(1, "1")
	s.Send("{}")
	s.Reconnect()
	again := connect(t, s)
	again.say(6, resumption(r.SessionID, 1))
	again.want(0, "WORD")
	again.want(0, "RESUMED")
	if a, n := s.Accepted(), s.Connections(); a != 2 || n != 1 {
		t.Errorf("%d connections, %d of them ready, want 2 and 1", a, n)
	}
	c.ws.Close() // what was frozen ends when its client gives up
	s.Wait(t, "the end of the frozen connection", func() bool { return s.Accepted() == 1 })
}

func TestSilence(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.HeartbeatEvery(time.Millisecond) // which a silent server does not mind
	s.Silence()
	silent := dial(t, s.URL+"/gateway"+query)
	s.Wait(t, "the silent connection", func() bool { return s.Accepted() == 1 })
	s.Speak()
	later := dial(t, s.URL+"/gateway"+query)
	later.want(10, "")
	later.wantClosed(4009)
	s.Drop()
	silent.wantClosed(0) // and has said nothing
}

func TestGreet(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.Greet(`{"op":11}`)
	dial(t, s.URL+"/gateway"+query).want(11, "")
	s.Greet("")
	connect(t, s)
	if n := s.Dialled(); n != 2 {
		t.Errorf("dialled %d times, want 2", n)
	}
}
