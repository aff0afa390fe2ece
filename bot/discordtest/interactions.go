package discordtest

import (
	"encoding/json"
	"strconv"
	"time"

	"labgloss/bot/discordtest/contract"
)

// defaultFileLimit is the length of a file where an interaction says nothing
// else, in bytes.
const defaultFileLimit = 10 << 20

// maxUserFollowUps is how many follow-ups Discord takes where the application
// is installed by the user alone.
const maxUserFollowUps = 5

// interaction is what the server knows of one.
type interaction struct {
	id, token string
	made      bool   // by this server, so that its token is known
	kind      int    // of one that was made, its type
	pressed   string // and the ID of the message that it is about, if any
	answered  bool
	pending   bool // a deferral waits for its message
	expired   bool
	userOnly  bool
	followUps int
	fileLimit int
	original  string // ID of the first message; "" where there is none
	messages  map[string]map[string]any
}

// Answer is one that the server took: a callback, a follow-up or an edit.
type Answer struct {
	InteractionID string
	Kind          contract.Kind
	Payload       json.RawMessage
	Files         []File
}

// Answers returns what has been taken so far, in order.
func (s *Server) Answers() []Answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.answers
}

// Issue makes an interaction known, as Dispatch does with those that it
// sends: only its own token answers it from now on. It is for interactions
// that a test delivers by HTTP.
func (s *Server) Issue(data json.RawMessage) { s.change(func() { s.issue(data) }) }

// RefuseUnknown makes the server refuse answers to interactions that it has
// not made. Otherwise it takes the first answer's token for the right one.
func (s *Server) RefuseUnknown() { s.change(func() { s.knownOnly = true }) }

// issue is Issue for who holds the lock. What is no interaction makes none.
func (s *Server) issue(data json.RawMessage) {
	var given struct {
		ID        string                     `json:"id"`
		Type      int                        `json:"type"`
		Message   struct{ ID string }        `json:"message"`
		Token     string                     `json:"token"`
		FileLimit int                        `json:"attachment_size_limit"`
		Owners    map[string]json.RawMessage `json:"authorizing_integration_owners"`
	}
	if json.Unmarshal(data, &given) != nil || given.ID == "" || s.interactions[given.ID] != nil {
		return
	}
	i := s.newInteraction(given.ID, given.Token)
	i.made, i.kind, i.pressed = true, given.Type, given.Message.ID
	i.fileLimit = max(i.fileLimit, given.FileLimit)
	_, byGuild := given.Owners["0"]
	_, byUser := given.Owners["1"]
	i.userOnly = byUser && !byGuild
}

// newInteraction: the token is from now on that of this one, for some tests
// use one token for all. The caller holds the lock.
func (s *Server) newInteraction(id, token string) *interaction {
	i := &interaction{id: id, token: token, fileLimit: defaultFileLimit, messages: map[string]map[string]any{}}
	s.interactions[id] = i
	s.byToken[token] = i
	return i
}

// Expire ends an interaction's 15 minutes.
func (s *Server) Expire(id string) {
	s.change(func() {
		if i := s.interactions[id]; i != nil {
			i.expired = true
		}
	})
}

// NewID returns an ID that this server has not given before. As Discord's it
// holds the time.
func (s *Server) NewID() string {
	var id string
	s.change(func() { id = s.newID() })
	return id
}

// epoch is what Discord's IDs count milliseconds from: the start of 2015.
const epoch = 1420070400000

// newID is NewID for who holds the lock.
func (s *Server) newID() string {
	s.ids++
	return strconv.FormatInt((time.Now().UnixMilli()-epoch)<<22+s.ids%(1<<22), 10)
}
