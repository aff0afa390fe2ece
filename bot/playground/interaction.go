package playground

import (
	"encoding/json"
	"slices"
	"time"
)

// The types of interaction that a page can send.
const (
	typeCommand      = 2
	typeComponent    = 3
	typeAutocomplete = 4
	typeModal        = 5
)

// The types of response to an interaction that are told apart here.
const (
	responseMessage  = 4
	responseThinking = 5
	responseNothing  = 6
	responseEdit     = 7
	responseChoices  = 8
	responseModal    = 9
	firstResponse    = responseMessage
	lastResponse     = responseModal
)

// The types of command that stand in a menu: of a person, and of a message.
const (
	commandOnUser    = 2
	commandOnMessage = 3
)

// maxAttachment is Discord's default limit of an upload, in bytes.
const maxAttachment = 10 << 20

// interaction is an interaction object as Discord posts it.
type interaction struct {
	ID             string          `json:"id"`
	ApplicationID  string          `json:"application_id"`
	Type           int             `json:"type"`
	Data           json.RawMessage `json:"data"`
	GuildID        string          `json:"guild_id,omitzero"`
	Guild          *guild          `json:"guild,omitzero"`
	GuildLocale    string          `json:"guild_locale,omitzero"`
	ChannelID      string          `json:"channel_id"`
	Channel        channel         `json:"channel"`
	Member         *member         `json:"member,omitzero"` // in a server
	User           *user           `json:"user,omitzero"`   // elsewhere
	Token          string          `json:"token"`
	Version        int             `json:"version"`
	Message        *message        `json:"message,omitzero"`
	AppPermissions string          `json:"app_permissions"`
	Locale         string          `json:"locale"`
	// Owners says who installed the app: see place.owners.
	Owners              map[string]string `json:"authorizing_integration_owners"`
	Context             int               `json:"context"`
	AttachmentSizeLimit int               `json:"attachment_size_limit"`
	Entitlements        []json.RawMessage `json:"entitlements"`
	EntitlementSKUs     []json.RawMessage `json:"entitlement_sku_ids"`
}

type guild struct {
	ID       string   `json:"id"`
	Locale   string   `json:"locale"`
	Features []string `json:"features"`
}

type channel struct {
	channelName
	GuildID     string `json:"guild_id,omitzero"`
	Flags       int    `json:"flags"`
	Position    int    `json:"position"`
	NSFW        bool   `json:"nsfw"`
	RateLimit   int    `json:"rate_limit_per_user"`
	Permissions string `json:"permissions,omitzero"` // of who acts
	Recipients  []user `json:"recipients,omitzero"`
}

type member struct {
	User        *user     `json:"user,omitzero"`
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

type role struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	Color       int    `json:"color"`
	Hoist       bool   `json:"hoist"`
	Position    int    `json:"position"`
	Permissions string `json:"permissions"`
	Managed     bool   `json:"managed"`
	Mentionable bool   `json:"mentionable"`
	Flags       int    `json:"flags"`
}

func newRole(id, name string, position int) role {
	return role{
		ID: id, Name: name, Position: position, Mentionable: true, Permissions: permissionsOf(name).String(),
	}
}

// guild returns the server as an interaction names it.
func (s *server) guild() *guild { return &guild{ID: s.ID, Locale: s.Locale, Features: []string{}} }

// member returns a person as a member of the server, with who that is.
func (s *server) member(who person) *member {
	m := s.membership(who)
	m.User = &who.User
	return &m
}

// membership returns what a server knows of a person.
func (s *server) membership(who person) member {
	joined := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	i := slices.IndexFunc(s.Roles, func(r role) bool { return r.Name == who.Role })
	return member{Roles: []string{s.Roles[i].ID}, JoinedAt: joined, Permissions: who.Permissions}
}

// channel returns a channel of the place as somebody sees it.
func (p place) channel(named channelName, who person) channel {
	if p.isConversation() {
		return channel{channelName: named, Recipients: []user{who.User}}
	}
	return channel{channelName: named, GuildID: p.Server.ID, Permissions: who.Permissions}
}
