package playground

import (
	"encoding/json"
	"time"
)

// The server, channel and people of the playground. IDs are snowflakes of
// Discord's early days, so they sort before every interaction.
const (
	applicationID = "100000000000000001"
	guildID       = "100000000000000002"
	channelID     = "100000000000000003"
	locale        = "en-US"
	// memberPermissions are those of a plain member: view the channel and its
	// history, send messages, embed links, attach files, use foreign emoji and
	// commands.
	memberPermissions = "2147863552"
	appPermissions    = memberPermissions
	// maxAttachment is Discord's default limit of an upload, in bytes.
	maxAttachment = 10 << 20
)

// action is what the page says a person did.
type action struct {
	Type    int             `json:"type"`
	Data    json.RawMessage `json:"data"`
	Message json.RawMessage `json:"message,omitempty"`
}

// commandOnMessage is the type of a command in the menu of messages.
const commandOnMessage = 3

// The types of interaction that a page can send.
const (
	typeCommand      = 2
	typeAutocomplete = 4
	typeModal        = 5
)

// interaction is an interaction object as Discord posts it from a server.
type interaction struct {
	action
	ID             string            `json:"id"`
	ApplicationID  string            `json:"application_id"`
	GuildID        string            `json:"guild_id"`
	Guild          guild             `json:"guild"`
	ChannelID      string            `json:"channel_id"`
	Channel        channel           `json:"channel"`
	Member         member            `json:"member"`
	Token          string            `json:"token"`
	Version        int               `json:"version"`
	Locale         string            `json:"locale"`
	GuildLocale    string            `json:"guild_locale"`
	AppPermissions string            `json:"app_permissions"`
	Entitlements   []json.RawMessage `json:"entitlements"`
	// Owners says who installed the app: key "0" is a server, "1" a person.
	Owners              map[string]string `json:"authorizing_integration_owners"`
	Context             int               `json:"context"`
	AttachmentSizeLimit int               `json:"attachment_size_limit"`
}

type guild struct {
	ID       string   `json:"id"`
	Locale   string   `json:"locale"`
	Features []string `json:"features"`
}

type channel struct {
	ID          string `json:"id"`
	GuildID     string `json:"guild_id"`
	Type        int    `json:"type"`
	Name        string `json:"name"`
	Permissions string `json:"permissions"`
}

type member struct {
	User        user      `json:"user"`
	Nick        *string   `json:"nick"`
	Avatar      *string   `json:"avatar"`
	Roles       []string  `json:"roles"`
	JoinedAt    time.Time `json:"joined_at"`
	Deaf        bool      `json:"deaf"`
	Mute        bool      `json:"mute"`
	Flags       int       `json:"flags"`
	Pending     bool      `json:"pending"`
	Permissions string    `json:"permissions"`
}

// people are those of the channel; the first is who looks at the page.
func people() []user {
	return []user{
		{ID: "100000000000000004", Username: "you", GlobalName: "you", Discriminator: "0"},
		{ID: "100000000000000005", Username: "maya", GlobalName: "Maya", Discriminator: "0"},
		{ID: "100000000000000006", Username: "tom", GlobalName: "Tom", Discriminator: "0"},
	}
}

func appUser() user {
	return user{ID: applicationID, Username: "labgloss", Discriminator: "0", Bot: true}
}

// members are the people as members of the server.
func (p *Playground) members() []member {
	var all []member
	for _, u := range people() {
		all = append(all, member{
			User: u, Roles: []string{}, JoinedAt: p.cfg.Now().UTC(), Permissions: memberPermissions,
		})
	}
	return all
}

type user struct {
	ID            string  `json:"id"`
	Username      string  `json:"username"`
	GlobalName    string  `json:"global_name,omitzero"`
	Discriminator string  `json:"discriminator"`
	Avatar        *string `json:"avatar"`
	PublicFlags   int     `json:"public_flags"`
	Bot           bool    `json:"bot,omitzero"`
}
