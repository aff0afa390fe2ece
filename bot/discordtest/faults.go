package discordtest

import "time"

// Close closes the connections that are ready with a close code. Their
// sessions can be resumed, except after a code for which Discord says no.
func (g Shards) Close(code int) {
	g.onReady(func(c *conn) { c.close(code) })
}

// Drop cuts the connections without a word.
func (g Shards) Drop() { g.onAccepted((*conn).cut) }

// Freeze makes the connections half open, as when a router forgets them: they
// stay, but the server neither reads nor says anything any more.
func (g Shards) Freeze() {
	g.onAccepted(func(c *conn) {
		c.detach()
		c.frozen = true
	})
}

// Reconnect asks the clients to connect again and resume (opcode 7).
func (g Shards) Reconnect() { g.onReady(func(c *conn) { c.say(opReconnect, nil) }) }

// InvalidateSessions tells the clients that their session is invalid (opcode
// 9), and whether they may try to resume it.
func (g Shards) InvalidateSessions(resumable bool) {
	g.onReady(func(c *conn) {
		if !resumable {
			c.session.end()
		}
		c.detach()
		c.say(opInvalidSession, resumable)
	})
}

// Send sends the connections a text as it stands, which need not make sense:
// "{", `{"op":99}`, `{"op":0,"t":"READY","s":1,"d":null}`.
func (g Shards) Send(text string) { g.onAccepted(func(c *conn) { c.send([]byte(text)) }) }

// RefuseOnce closes the next connection that identifies or resumes with this
// code.
func (g Shards) RefuseOnce(code int) {
	g.refuse(verdict{shards: g, answer: frame{code: code}}, 1)
}

// InvalidateOnce answers the next Identify or Resume with "invalid session"
// (opcode 9).
func (g Shards) InvalidateOnce(resumable bool) {
	g.refuse(verdict{shards: g, answer: invalidSession(resumable)}, 1)
}

// RefuseResumes answers the next n Resumes with "invalid session", not
// resumable.
func (g Shards) RefuseResumes(n int) {
	g.refuse(verdict{shards: g, op: opResume, answer: invalidSession(false)}, n)
}

func invalidSession(resumable bool) frame {
	return frame{text: payload(opInvalidSession, resumable, nil, nil)}
}

func (g Shards) refuse(v verdict, times int) {
	g.server.change(func() {
		for range times {
			g.server.verdicts = append(g.server.verdicts, v)
		}
	})
}

func (g Shards) onReady(do func(*conn)) {
	g.server.change(func() {
		for _, c := range g.ready() {
			do(c)
		}
	})
}

func (g Shards) onAccepted(do func(*conn)) {
	g.server.change(func() {
		for c := range g.server.conns {
			if g.include(c) {
				do(c)
			}
		}
	})
}

// HeartbeatEvery changes the interval that new connections are told in Hello,
// Discord's 41.25 seconds otherwise. Who sends none for one and a half is
// closed with 4009.
func (s *Server) HeartbeatEvery(d time.Duration) { s.change(func() { s.interval = d }) }

// Silence makes the gateway accept connections and then say nothing, until
// Speak.
func (s *Server) Silence() { s.change(func() { s.silent = true }) }

// Speak ends Silence for new connections.
func (s *Server) Speak() { s.change(func() { s.silent = false }) }

// Greet makes the gateway greet new connections with a text in place of
// Hello; an empty one is Hello again.
func (s *Server) Greet(text string) { s.change(func() { s.hello = text }) }

// Dialled returns how many gateway connections have ever been opened.
func (s *Server) Dialled() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.dialled
}
