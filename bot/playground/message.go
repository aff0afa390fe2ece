package playground

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"time"
)

// said is what the app says of a message. What is nil is not spoken of.
type said struct {
	Content     *string         `json:"content"`
	Embeds      json.RawMessage `json:"embeds"`
	Components  json.RawMessage `json:"components"`
	Flags       int             `json:"flags"`
	Attachments []struct {
		ID          json.Number `json:"id"` // of one that is there, or the number of a file of the form
		Description string      `json:"description"`
	} `json:"attachments"`
	AllowedMentions *struct {
		Parse []string `json:"parse"`
		Users []string `json:"users"`
	} `json:"allowed_mentions"`
}

// message is a message as Discord shows it, or what changes of one; what does
// not is nil.
type message struct {
	ID            string             `json:"id"`
	Type          int                `json:"type,omitzero"`
	ApplicationID string             `json:"application_id,omitzero"`
	ChannelID     string             `json:"channel_id,omitzero"`
	Author        *user              `json:"author,omitzero"`
	Content       *string            `json:"content,omitzero"`
	Embeds        json.RawMessage    `json:"embeds,omitzero"`
	Components    json.RawMessage    `json:"components,omitzero"`
	Attachments   []attachmentObject `json:"attachments,omitzero"`
	Mentions      []user             `json:"mentions,omitzero"`
	Flags         int                `json:"flags,omitzero"`
	Timestamp     *time.Time         `json:"timestamp,omitzero"`
	Edited        *time.Time         `json:"edited_timestamp,omitzero"`
	Metadata      *metadata          `json:"interaction_metadata,omitzero"`
}

// metadata says which interaction a message answers.
type metadata struct {
	ID     string            `json:"id"`
	Type   int               `json:"type"`
	User   user              `json:"user"`
	Owners map[string]string `json:"authorizing_integration_owners"`
}

// flagLoading marks a promise, which is shown as "… is thinking".
const flagLoading = 1 << 7

// The types of message that an app sends, by what they answer.
const (
	messageReply       = 19
	messageCommand     = 20
	messageMenuCommand = 23
)

// newMessage is what Discord makes of what the app says about an interaction.
func (p *Playground) newMessage(x exchange, s said, files []file) *message {
	now, author := p.cfg.Now().UTC(), appUser()
	m := p.shown(s, files)
	m.ID, m.Type, m.ApplicationID, m.ChannelID = p.ids.next(), x.messageType(), applicationID, channelID
	m.Author, m.Timestamp, m.Flags = &author, &now, s.Flags
	m.Metadata = &metadata{ID: x.id, Type: x.kind, User: people()[0], Owners: map[string]string{"0": guildID}}
	return m
}

// changed is what changes of a message. Who can see it cannot change.
func (p *Playground) changed(id string, s said, files []file) *message {
	now := p.cfg.Now().UTC()
	m := p.shown(s, files)
	m.ID, m.Edited = id, &now
	return m
}

func (x exchange) messageType() int {
	switch {
	case x.command == commandOnMessage:
		return messageMenuCommand
	case x.kind == typeCommand:
		return messageCommand
	}
	return messageReply
}

// shown is what can be seen of what the app says: its files have addresses, and
// who is mentioned is named.
func (p *Playground) shown(s said, files []file) *message {
	m := &message{Content: s.Content, Embeds: s.Embeds, Components: s.Components}
	if s.Content != nil {
		m.Mentions = mentioned(s)
	}
	if s.Attachments == nil && len(files) == 0 {
		return m
	}
	m.Attachments = []attachmentObject{}
	for _, a := range p.attach(s, files) {
		if !m.placeImage(a) {
			m.Attachments = append(m.Attachments, a)
		}
	}
	return m
}

// attach keeps the files that came, and returns the attachments of a message:
// these, and those that it is to keep.
func (p *Playground) attach(s said, files []file) []attachmentObject {
	var all []attachmentObject
	alts := make(map[string]string)
	for _, a := range s.Attachments {
		if kept, ok := p.attachments.find(a.ID.String()); ok {
			all = append(all, kept.object)
		}
		alts[a.ID.String()] = a.Description
	}
	for _, f := range files {
		all = append(all, p.attachments.keep(p.ids.next(), f, alts[f.number]))
	}
	return all
}

// placeImage puts an attachment's address where an embed names it, and says
// whether one does: it is then not shown below the message as well.
func (m *message) placeImage(a attachmentObject) bool {
	name, _ := json.Marshal("attachment://" + a.Filename) // which text never fails
	url, _ := json.Marshal(a.URL)
	if !bytes.Contains(m.Embeds, name) {
		return false
	}
	m.Embeds = bytes.ReplaceAll(m.Embeds, name, url)
	return true
}

var mention = regexp.MustCompile(`<@!?([0-9]+)>`)

// mentioned are the people that a text mentions, and that the app lets it.
func mentioned(s said) []user {
	who := []user{}
	for _, found := range mention.FindAllStringSubmatch(*s.Content, -1) {
		for _, u := range people() {
			if u.ID == found[1] && s.mayMention(u.ID) && !slices.Contains(who, u) {
				who = append(who, u)
			}
		}
	}
	return who
}

func (s said) mayMention(id string) bool {
	allowed := s.AllowedMentions
	return allowed == nil || slices.Contains(allowed.Users, id) || slices.Contains(allowed.Parse, "users")
}
