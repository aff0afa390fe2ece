package playground

import (
	"encoding/json"
	"regexp"
	"slices"
)

// said is what the app says of a message. What is nil is not spoken of.
type said struct {
	Content     *string           `json:"content"`
	Embeds      *[]map[string]any `json:"embeds"`
	Components  *[]any            `json:"components"`
	Flags       int               `json:"flags"`
	Attachments *[]struct {
		ID          json.Number `json:"id"` // of one that is there, or the number of a file of the form
		Description string      `json:"description"`
	} `json:"attachments"`
	AllowedMentions *struct {
		Parse []string `json:"parse"`
		Users []string `json:"users"`
	} `json:"allowed_mentions"`
}

// put makes a post say what the app says.
func (p *Playground) put(m *post, s said, files []sentFile) {
	if s.Content != nil {
		m.Content, m.Mentions = *s.Content, mentioned(*s.Content, s.mayMention)
	}
	if s.Embeds != nil {
		m.Embeds = *s.Embeds
		for _, embed := range m.Embeds {
			if embed != nil {
				embed["type"] = "rich"
			}
		}
	}
	if s.Components != nil {
		m.Components = *s.Components
		number(m.Components)
	}
	m.files = p.attach(s, m.files, files)
}

// attach keeps the files that came, and returns those that the message has
// now: these, and of those that it had the ones that are named, or all where
// none is spoken of.
func (p *Playground) attach(s said, had []file, sent []sentFile) []file {
	now, alts := slices.Clone(had), map[string]string{}
	if s.Attachments != nil {
		for _, a := range *s.Attachments {
			alts[a.ID.String()] = a.Description
		}
		now = slices.DeleteFunc(now, func(f file) bool {
			_, named := alts[f.id]
			return !named
		})
	}
	for _, one := range sent {
		f := newFile(p.ids.next(), one.name, one.data)
		f.alt = alts[one.number]
		p.attachments.keep(f, one.data)
		now = append(now, f)
	}
	return now
}

var mention = regexp.MustCompile(`<@!?([0-9]+)>`)

// mentioned are the people that a text mentions, the app among them, as far as
// it may.
func mentioned(content string, may func(id string) bool) []user {
	who := []user{}
	for _, found := range mention.FindAllStringSubmatch(content, -1) {
		one, ok := userWith(found[1])
		if ok && may(one.ID) && !slices.Contains(who, one) {
			who = append(who, one)
		}
	}
	return who
}

func (s said) mayMention(id string) bool {
	allowed := s.AllowedMentions
	return allowed == nil || slices.Contains(allowed.Users, id) || slices.Contains(allowed.Parse, "users")
}
