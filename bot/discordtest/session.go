package discordtest

import (
	"encoding/json"
	"fmt"
	"slices"
)

// session is what a shard identified for. It outlives its connections until
// it ends.
type session struct {
	server   *Server
	id       string
	shard    int
	sequence int
	events   []event // that a client may ask for again
	conn     *conn   // nil while there is none
}

type event struct {
	sequence int
	message  []byte
}

// sessionOf begins a session on a connection. The caller holds the lock.
func (s *Server) sessionOf(c *conn) *session {
	s.begun++
	session := &session{server: s, id: fmt.Sprintf("session-%d-of-shard-%d", s.begun, c.shard), shard: c.shard, conn: c}
	s.sessions = append(s.sessions, session)
	c.session = session
	return session
}

// dispatch tells the client of an event, now or when it resumes. The caller
// holds the lock.
func (s *session) dispatch(name string, data any) {
	s.sequence++
	message := payload(opDispatch, data, s.sequence, name)
	s.events = append(s.events, event{s.sequence, message})
	if s.conn != nil {
		s.conn.send(message)
	}
}

// replay sends what the client has not got after a sequence number. The
// caller holds the lock.
func (s *session) replay(after int) {
	for _, e := range s.events {
		if e.sequence > after {
			s.conn.send(e.message)
		}
	}
}

// end makes the session one that nobody can resume. The caller holds the
// lock.
func (s *session) end() {
	s.server.sessions = slices.DeleteFunc(s.server.sessions, func(other *session) bool { return other == s })
	if s.conn != nil {
		s.conn.detach()
	}
}

// identify answers an Identify. The caller holds the lock.
func (s *Server) identify(c *conn, data json.RawMessage) {
	var who struct {
		Token   string `json:"token"`
		Shard   []int  `json:"shard"`
		Intents int    `json:"intents"`
	}
	err := json.Unmarshal(data, &who)
	if who.Shard == nil {
		who.Shard = []int{0, 1}
	}
	switch {
	case err != nil || len(who.Shard) != 2:
		c.close(closeDecodeError)
		return
	case c.session != nil:
		c.close(closeAlreadyIdentified)
		return
	}
	c.shard = who.Shard[0]
	switch {
	case s.scripted(c, opIdentify):
	case !isToken(who.Token):
		c.close(closeBadToken)
	case c.shard < 0 || c.shard >= who.Shard[1]:
		c.close(closeBadShard)
	case who.Intents&privilegedIntents != 0:
		c.close(closeDisallowedIntents)
	case s.spend(c):
		s.identifies = append(s.identifies, identified{c.shard, data})
		s.sessionOf(c).dispatch("READY", s.ready(c.session, who.Shard))
	}
}

// ready is the data of a READY event.
func (s *Server) ready(session *session, shard []int) map[string]any {
	return map[string]any{
		"v":                  10,
		"user":               botUser(),
		"guilds":             []any{},
		"session_id":         session.id,
		"session_type":       "normal",
		"resume_gateway_url": s.gatewayURL() + ResumePath,
		"shard":              shard,
		"application":        map[string]any{"id": AppID, "flags": 0},
	}
}

// resume answers a Resume. The caller holds the lock.
func (s *Server) resume(c *conn, data json.RawMessage) {
	var what struct {
		Token     string `json:"token"`
		SessionID string `json:"session_id"`
		Sequence  *int   `json:"seq"`
	}
	if err := json.Unmarshal(data, &what); err != nil || what.Sequence == nil {
		c.close(closeDecodeError)
		return
	}
	if c.session != nil {
		c.close(closeAlreadyIdentified)
		return
	}
	session := s.sessionCalled(what.SessionID)
	if session != nil {
		c.shard = session.shard
	}
	switch {
	case s.scripted(c, opResume):
	case !isToken(what.Token):
		c.close(closeBadToken)
	case session == nil:
		c.say(opInvalidSession, false)
	case *what.Sequence < 0 || *what.Sequence > session.sequence:
		session.end()
		c.close(closeBadSequence)
	default:
		s.continues(session, c, *what.Sequence)
	}
}

// continues puts a session onto a connection. The caller holds the lock.
func (s *Server) continues(session *session, c *conn, after int) {
	if session.conn != nil {
		session.conn.detach()
	}
	session.conn, c.session = c, session
	s.resumes = append(s.resumes, resumed{c.shard, c.path})
	session.replay(after)
	session.sequence++ // RESUMED counts, but is not sent again
	c.send(payload(opDispatch, map[string]any{}, session.sequence, "RESUMED"))
}

// sessionCalled returns nil where there is none any more. The caller holds
// the lock.
func (s *Server) sessionCalled(id string) *session {
	i := slices.IndexFunc(s.sessions, func(session *session) bool { return session.id == id })
	if i < 0 {
		return nil
	}
	return s.sessions[i]
}
