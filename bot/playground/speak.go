package playground

import (
	"net/http"
	"strings"
	"time"
	"unicode/utf8"
)

// maxContent is how long a message can be, in characters.
const maxContent = 2000

// speak takes what a person says in a place.
func (p *Playground) speak(w http.ResponseWriter, r *http.Request) {
	var said struct{ As, In, Content string }
	if err := readJSON(w, r, &said); err != nil {
		fail(w, err)
		return
	}
	from, err := newStance(said.As, said.In)
	if err != nil {
		fail(w, err)
		return
	}
	content := strings.TrimSpace(said.Content)
	if n := utf8.RuneCountInString(content); n == 0 || n > maxContent {
		fail(w, wrong("a message has 1 to %d characters", maxContent))
		return
	}
	m := newPost(from, p.ids.next(), content, p.cfg.Now())
	p.rooms.add(m)
	writeJSON(w, http.StatusCreated, p.rooms.object(m, from.person.User.ID, forPage))
}

// newPost is what somebody says. In a direct message nobody else hears it.
func newPost(from stance, id, content string, at time.Time) *post {
	m := &post{message: message{
		ID: id, ChannelID: from.place.Channel.ID, Type: messagePlain, Author: from.person.User,
		Content: content, Mentions: mentioned(content, func(string) bool { return true }), Timestamp: at.UTC(),
	}}
	if from.place.isConversation() {
		m.only = from.person.User.ID
	}
	return m
}

// dismiss takes away a message that only one person sees, for that person.
func (p *Playground) dismiss(w http.ResponseWriter, r *http.Request) {
	id, as := r.PathValue("id"), r.URL.Query().Get("as")
	for _, in := range places() {
		from, err := newStance(as, in.Channel.ID)
		if err != nil {
			fail(w, err)
			return
		}
		m, ok := p.rooms.find(from, id)
		switch {
		case !ok:
			continue
		case m.Flags&flagEphemeral == 0:
			fail(w, wrong("a message that others see cannot be dismissed"))
		default:
			p.rooms.remove(in.Channel.ID, id)
			w.WriteHeader(http.StatusNoContent)
		}
		return
	}
	fail(w, missing("there is no such message"))
}
