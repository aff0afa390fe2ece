package delivery

import (
	"strconv"
	"sync"
	"time"
)

const (
	// keepFor is how long an interaction is remembered at least: its token is
	// good for 15 minutes, so that nothing could be answered twice.
	keepFor = 15 * time.Minute
	// maxGeneration bounds what is remembered, to twice as many. It is over a
	// hundred interactions a second; whoever is busier forgets sooner.
	maxGeneration = 1 << 17
)

// Seen remembers the interactions that came, so that one that is delivered
// again, or sent again by somebody else, is answered once. It keeps two
// generations, and forgets the older when the younger is of age or full: its
// memory is bounded whatever comes.
//
// It knows those of its own process. With several replicas behind a load
// balancer each has its own.
type Seen struct {
	now func() time.Time

	mu         sync.Mutex
	young, old map[uint64]struct{}
	born       time.Time // of the young generation
}

// NewSeen returns a Seen that has seen nothing, and tells the time by now.
func NewSeen(now func() time.Time) *Seen {
	return &Seen{now: now, young: make(map[uint64]struct{}), born: now()}
}

// First notes an interaction and reports whether it is new. What has no
// snowflake for an ID is no interaction of Discord's, and never new.
func (s *Seen) First(interactionID string) bool {
	id, err := strconv.ParseUint(interactionID, 10, 64)
	if err != nil {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if now := s.now(); now.Sub(s.born) >= keepFor || len(s.young) >= maxGeneration {
		s.old, s.young, s.born = s.young, make(map[uint64]struct{}), now
	}
	_, young := s.young[id]
	_, old := s.old[id]
	s.young[id] = struct{}{}
	return !young && !old
}
