package playground

import (
	"slices"
	"time"
)

// message is a message object of Discord's.
type message struct {
	ID              string             `json:"id"`
	ChannelID       string             `json:"channel_id"`
	Type            int                `json:"type"`
	ApplicationID   string             `json:"application_id,omitzero"`
	Author          user               `json:"author"`
	Content         string             `json:"content"`
	Embeds          []map[string]any   `json:"embeds"`
	Components      []any              `json:"components"`
	Attachments     []attachmentObject `json:"attachments"`
	Mentions        []user             `json:"mentions"`
	MentionRoles    []string           `json:"mention_roles"`
	MentionEveryone bool               `json:"mention_everyone"`
	Pinned          bool               `json:"pinned"`
	TTS             bool               `json:"tts"`
	Flags           int                `json:"flags"`
	Timestamp       time.Time          `json:"timestamp"`
	Edited          *time.Time         `json:"edited_timestamp"`
	Metadata        *metadata          `json:"interaction_metadata,omitzero"`
	Reference       *reference         `json:"message_reference,omitzero"`
	// Referenced is what Reference names, as far as the reader can see it.
	Referenced *message `json:"referenced_message,omitzero"`
	// Used is ours: the command that the message answers, by its name.
	Used string `json:"used,omitzero"`
}

// metadata says which interaction a message answers.
type metadata struct {
	ID         string            `json:"id"`
	Type       int               `json:"type"`
	User       user              `json:"user"`
	Owners     map[string]string `json:"authorizing_integration_owners"`
	Name       string            `json:"name,omitzero"`
	Command    int               `json:"command_type,omitzero"`
	Target     string            `json:"target_message_id,omitzero"`     // of a command on a message
	Interacted string            `json:"interacted_message_id,omitzero"` // of a component
}

// reference names the message that another one answers.
type reference struct {
	Type      int    `json:"type"`
	MessageID string `json:"message_id"`
	ChannelID string `json:"channel_id"`
	GuildID   string `json:"guild_id,omitzero"`
}

// The flags of a message that only one person sees, and of a promise, which is
// shown as "… is thinking".
const (
	flagEphemeral = 1 << 6
	flagLoading   = 1 << 7
)

// The types of message: what a person says, and what an app sends, by what it
// answers.
const (
	messagePlain       = 0
	messageReply       = 19
	messageCommand     = 20
	messageMenuCommand = 23
)

// post is a message of a place, with what only this server knows of it. It is
// never changed: an edit makes another.
type post struct {
	message        // its files have no address yet
	files   []file // those that it has, named or not
	only    string // the ID of the person who alone sees it, or ""
	used    string
}

// isSeenBy says whether somebody sees a post.
func (m *post) isSeenBy(user string) bool { return m.only == "" || m.only == user }

// as returns the post with addresses of a kind at which its files lie. A file
// that is shown where an embed or a component names it is not shown below it as
// well.
func (m *post) as(address addresses) message {
	out := m.message
	p := placing{files: m.files, address: address, named: map[string]bool{}}
	out.Embeds = make([]map[string]any, len(m.Embeds))
	for i, embed := range m.Embeds {
		out.Embeds[i] = p.object(embed)
	}
	out.Components = p.list(m.Components)
	out.Attachments = []attachmentObject{}
	for _, f := range m.files {
		if !p.named[f.name] {
			out.Attachments = append(out.Attachments, f.object(address))
		}
	}
	out.Mentions, out.MentionRoles = slices.Clone(m.Mentions), []string{}
	if out.Mentions == nil {
		out.Mentions = []user{}
	}
	return out
}
