package playground

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"time"

	"labgloss/bot/golden"
)

// What the journal keeps, and how much of it a page gets when it connects.
const (
	maxRecords     = 100
	recordsAtFirst = 50
)

// record is an interaction, what the app answered, and what it called, for a
// developer to read. The token stands nowhere in it.
type record struct {
	ID       string          `json:"id"`
	At       time.Time       `json:"at"`
	Took     int64           `json:"took"`  // until the first answer, in milliseconds
	Title    string          `json:"title"` // what the person did, in a few words
	User     string          `json:"user"`
	Channel  string          `json:"channel"`
	Status   int             `json:"status"` // HTTP status of the webhook, or 0
	Request  json.RawMessage `json:"request"`
	Response json.RawMessage `json:"response"`
	Failed   string          `json:"failed,omitzero"` // why there was no usable answer
	Calls    []call          `json:"calls"`

	settled bool
	reply   []byte // see Observe
}

// call is one of the app's calls to Discord.
type call struct {
	Method string          `json:"method"`
	Path   string          `json:"path"`
	Status int             `json:"status"`
	Body   json.RawMessage `json:"body"`
	Files  []string        `json:"files,omitzero"` // their names
}

// journal keeps the newest records, and tells pages of each when it has its
// answer, and when it changes after that.
type journal struct {
	hub *hub

	mu   sync.Mutex
	kept []*record // the oldest first
}

func (j *journal) begin(r record) {
	j.mu.Lock()
	defer j.mu.Unlock()
	r.Calls = []call{}
	j.kept = append(slices.Clone(j.kept[max(0, len(j.kept)-maxRecords+1):]), &r)
}

// change changes the record of an interaction.
func (j *journal) change(id string, how func(*record)) {
	j.mu.Lock()
	defer j.mu.Unlock()
	i := slices.IndexFunc(j.kept, func(r *record) bool { return r.ID == id })
	if i < 0 {
		return
	}
	how(j.kept[i])
	if j.kept[i].settled {
		j.hub.tellAll(newEvent("exchange", j.kept[i]))
	}
}

// latest are the events of the newest records that have their answer, the
// oldest first.
func (j *journal) latest() (all []event) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, r := range j.kept {
		if r.settled {
			all = append(all, newEvent("exchange", r))
		}
	}
	return all[max(0, len(all)-recordsAtFirst):]
}

// fixture returns an interaction and its reply, where that is known.
func (j *journal) fixture(id string) (golden.Exchange, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	i := slices.IndexFunc(j.kept, func(r *record) bool { return r.ID == id && r.reply != nil })
	if i < 0 {
		return golden.Exchange{}, false
	}
	return golden.Exchange{Request: []byte(j.kept[i].Request), Reply: j.kept[i].reply}, true
}

// tokenInstead stands where a token was.
const tokenInstead = "token"

// newCall is a call as the journal has it.
func newCall(method, path, token string, status int, f form) call {
	c := call{Method: method, Path: strings.ReplaceAll(path, token, tokenInstead), Status: status}
	c.Body = readable(bytes.ReplaceAll(f.payload, []byte(token), []byte(tokenInstead)))
	for _, one := range f.files {
		c.Files = append(c.Files, one.name)
	}
	return c
}
