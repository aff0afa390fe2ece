package contenttest

import (
	"bytes"
	"sync"
)

// Screen is what a test reads while something else writes to it: a terminal,
// a log.
type Screen struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write writes to the screen; it never fails.
func (s *Screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(p)
}

// String returns all that was written.
func (s *Screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}
