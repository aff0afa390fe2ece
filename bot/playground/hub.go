package playground

import (
	"encoding/json"
	"sync"
)

// maxQueue is how many events wait for a reader. One who is slower than that
// is cut off: they come again, and get everything anew.
const maxQueue = 256

// event is something that a page is told.
type event struct {
	name string
	data []byte // JSON, on one line
}

func newEvent(name string, v any) event {
	data, err := json.Marshal(v)
	if err != nil {
		panic("playground: " + err.Error()) //nolint:forbidigo // what a page is told is made of what JSON has, and what is not ours was parsed
	}
	return event{name, data}
}

// hub tells pages what happens. Telling never waits for a page.
type hub struct {
	mu     sync.Mutex
	pages  map[*subscription]bool
	closed bool
}

// subscription is a page that listens.
type subscription struct {
	stance
	queue chan event
	gone  chan struct{} // is closed when no more comes
}

// subscribe returns a subscription to what somebody sees from now on, or nil
// after close.
func (h *hub) subscribe(from stance) *subscription {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return nil
	}
	s := &subscription{stance: from, queue: make(chan event, maxQueue), gone: make(chan struct{})}
	if h.pages == nil {
		h.pages = map[*subscription]bool{}
	}
	h.pages[s] = true
	return s
}

// leave ends a subscription.
func (h *hub) leave(s *subscription) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.drop(s)
}

// drop ends a subscription that has not ended. The caller holds the lock.
func (h *hub) drop(s *subscription) {
	if h.pages[s] {
		delete(h.pages, s)
		close(s.gone)
	}
}

// tell tells every page what word makes of it for who looks from there, if
// anything.
func (h *hub) tell(word func(stance) (event, bool)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for s := range h.pages {
		e, ok := word(s.stance)
		if !ok {
			continue
		}
		select {
		case s.queue <- e:
		default:
			h.drop(s)
		}
	}
}

// tellAll tells every page the same.
func (h *hub) tellAll(e event) {
	h.tell(func(stance) (event, bool) { return e, true })
}

// close ends all subscriptions, and those to come.
func (h *hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for s := range h.pages {
		h.drop(s)
	}
}
