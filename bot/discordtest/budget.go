package discordtest

import (
	"slices"
	"time"
)

// StartLimit is what GET /gateway/bot says of starting sessions.
type StartLimit struct {
	// Shards is the number that Discord recommends.
	Shards int
	// Total and Remaining count the identifies of a day; each takes one off
	// Remaining.
	Total, Remaining int
	// ResetAfter is when Remaining would be Total again; the server does not
	// do that by itself.
	ResetAfter time.Duration
	// MaxConcurrency is the number of shards that may identify at once: those
	// of a different shard ID modulo it.
	MaxConcurrency int
}

// usual is what a small bot has.
func usual() StartLimit {
	return StartLimit{Shards: 1, Total: 1000, Remaining: 1000, ResetAfter: 24 * time.Hour, MaxConcurrency: 1}
}

// identifyPace is Discord's least pause between two identifies of shards with
// the same shard ID modulo max_concurrency.
const identifyPace = 5 * time.Second

// SetStartLimit changes what GET /gateway/bot says, and the server keeps to.
// MaxConcurrency must be 1 at least.
func (s *Server) SetStartLimit(l StartLimit) { s.change(func() { s.limit = l }) }

// StartLimit returns what GET /gateway/bot says now.
func (s *Server) StartLimit() StartLimit {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.limit
}

// PaceIdentifies changes the least pause between identifies, which is
// Discord's 5 seconds otherwise. 0 lets all through at once.
func (s *Server) PaceIdentifies(d time.Duration) { s.change(func() { s.pace = d }) }

// PacingViolations returns how many identifies came too soon; they were
// answered with "invalid session".
func (s *Server) PacingViolations() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.tooSoon
}

// OverBudget returns how many identifies came when none remained; they were
// closed with 4004, for Discord resets the token then.
func (s *Server) OverBudget() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.overBudget
}

// spend says whether a connection may identify now, and refuses it where it
// may not. The caller holds the lock.
func (s *Server) spend(c *conn) bool {
	s.limit.Remaining--
	now, turn := time.Now(), c.shard%s.limit.MaxConcurrency
	last, before := s.identifiedAt[turn]
	switch {
	case s.limit.Remaining < 0:
		s.limit.Remaining = 0
		s.overBudget++
		c.close(closeBadToken)
		return false
	case before && now.Sub(last) < s.pace:
		s.tooSoon++
		c.say(opInvalidSession, false)
		return false
	}
	s.identifiedAt[turn] = now
	return true
}

// verdict is a refusal that the test asked for.
type verdict struct {
	shards Shards
	op     int   // that it answers; 0: identify and resume
	answer frame // a message or a close code
}

// scripted gives the client the refusal that the test asked for, where there
// is one. The caller holds the lock.
func (s *Server) scripted(c *conn, op int) bool {
	i := slices.IndexFunc(s.verdicts, func(v verdict) bool {
		return v.shards.include(c) && (v.op == 0 || v.op == op)
	})
	if i < 0 {
		return false
	}
	v := s.verdicts[i]
	s.verdicts = slices.Delete(s.verdicts, i, i+1)
	if v.answer.code != 0 {
		c.close(v.answer.code)
	} else {
		c.send(v.answer.text)
	}
	return true
}
