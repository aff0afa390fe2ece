package playground

import (
	"net/http"
	"slices"
	"strconv"
	"sync"
)

// maxChanges bounds the changes that are remembered: a page asks for them
// every few seconds.
const maxChanges = 100

// The kinds of changes.
const (
	added   = "added"
	edited  = "edited"
	removed = "removed"
)

// change is what becomes of the channel's messages other than by the answer to
// an interaction.
type change struct {
	Number  int      `json:"number"` // counts them, from 1
	Kind    string   `json:"kind"`
	Message *message `json:"message"` // of an edit what is new, of a removal the ID
}

// changes serve the page those that it does not know yet.
type changes struct {
	mu   sync.Mutex
	last int
	kept []change // the oldest first
}

// note notes a change, and returns its message.
func (c *changes) note(kind string, m *message) *message {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last++
	c.kept = append(c.kept[max(0, len(c.kept)-maxChanges+1):], change{c.last, kind, m})
	return m
}

// number is that of the latest change.
func (c *changes) number() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.last
}

// since returns the changes after one that is known.
func (c *changes) since(known int) []change {
	c.mu.Lock()
	defer c.mu.Unlock()
	news := []change{}
	i := slices.IndexFunc(c.kept, func(one change) bool { return one.Number > known })
	if i < 0 {
		return news
	}
	return append(news, c.kept[i:]...)
}

// ServeHTTP serves the changes after the one that the query names.
func (c *changes) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	known, err := strconv.Atoi(r.FormValue("after"))
	if err != nil {
		http.Error(w, `"after" is the number of a change`, http.StatusBadRequest)
		return
	}
	writeJSON(w, http.StatusOK, c.since(known))
}
