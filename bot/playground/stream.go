package playground

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

const (
	// keepAlive is how often a stream says something, if only to notice that
	// its page has gone.
	keepAlive = 15 * time.Second
	// maxStall is how long a page may take to read what it is told.
	maxStall = 10 * time.Second
)

// stream tells a page what happens where it is, from all that has happened so
// far on, until the page leaves, is too slow, or the playground is closed.
func (p *Playground) stream(w http.ResponseWriter, r *http.Request) {
	from, err := newStance(r.FormValue("as"), r.FormValue("in"))
	if err != nil {
		fail(w, err)
		return
	}
	s := p.hub.subscribe(from)
	if s == nil {
		fail(w, problem{http.StatusServiceUnavailable, "the playground is closed"})
		return
	}
	defer p.hub.leave(s)
	out := newEventWriter(w)
	for _, e := range p.greeting(from) {
		out.event(e)
	}
	out.follow(r, s)
}

// greeting is all that somebody sees. What happens meanwhile is in the
// subscription already, so a page may hear of it twice.
func (p *Playground) greeting(from stance) []event {
	all := append(p.journal.latest(), p.packs.event())
	return append(all, newEvent("channel", map[string]any{"messages": p.rooms.all(from)}))
}

// eventWriter writes server-sent events, up to the first error.
type eventWriter struct {
	w          http.ResponseWriter
	controller *http.ResponseController
	err        error
}

// newEventWriter begins a stream.
func newEventWriter(w http.ResponseWriter) *eventWriter {
	out := &eventWriter{w: w, controller: http.NewResponseController(w)}
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	return out
}

// follow writes what a subscription brings, until it ends.
func (o *eventWriter) follow(r *http.Request, s *subscription) {
	tick := time.NewTicker(keepAlive)
	defer tick.Stop()
	for o.err == nil {
		select {
		case e := <-s.queue:
			o.event(e)
		case <-tick.C:
			o.text(":\n\n")
		case <-s.gone:
			return
		case <-r.Context().Done():
			return
		}
	}
}

func (o *eventWriter) event(e event) { o.text(fmt.Sprintf("event: %s\ndata: %s\n\n", e.name, e.data)) }

func (o *eventWriter) text(s string) {
	if o.err != nil {
		return
	}
	o.try(o.controller.SetWriteDeadline(time.Now().Add(maxStall))) // the server's is for requests that end
	_, err := io.WriteString(o.w, s)
	o.try(err)
	o.try(o.controller.Flush())
}

// try keeps the first error. What cannot be limited or flushed is still
// written.
func (o *eventWriter) try(err error) {
	if o.err == nil && !errors.Is(err, http.ErrNotSupported) {
		o.err = err
	}
}
