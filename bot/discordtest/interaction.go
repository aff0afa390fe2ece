package discordtest

import (
	"encoding/json"
	"maps"
	"testing"
)

// InteractionToken is the token of the interactions that this package makes,
// or its beginning: whoever holds it may answer, so it must stand in no log
// and no error.
const InteractionToken = "interaction-token-of-the-test"

// What the interactions of this package happen among.
const (
	GuildID   = "400000000000000001"
	UserID    = "600000000000000001"
	channelID = "500000000000000001"
	commandID = "200000000000000001"
)

// Place is where an interaction happens.
type Place int

// Places.
const (
	InGuild       Place = iota // a server that has the bot
	InDM                       // a conversation with the bot
	InGroup                    // one of people, of whom one has installed the bot
	UserInstalled              // a server that has not the bot, but a user of it has
)

// Interaction is what somebody does, before it is said what. Its methods
// return it as Discord delivers it: the data of an INTERACTION_CREATE event,
// or the body of a webhook. What is empty here is usual there.
type Interaction struct {
	ID    string
	Token string
	Place Place
	// Permissions and AppPermissions are decimal bit sets: the member's, and
	// the application's.
	Permissions, AppPermissions string
	// Locale is the user's.
	Locale string
	// User is the ID of who does it.
	User string
	// On is the message of the bot that carries the button, or the button that
	// opened the form.
	On Message
}

// Message is one of the bot, before it is pressed. What is empty here is usual
// there.
type Message struct {
	ID string
	// Asker is the ID of the user whose command or press it answers.
	Asker   string
	Content string
	// Private messages are seen by the asker only.
	Private bool
}

// Interaction returns one with an ID and a token of its own.
func (s *Server) Interaction() Interaction {
	id := s.NewID()
	return Interaction{ID: id, Token: InteractionToken + "-" + id}
}

// Command returns a slash command sent in a server. Options are as in
// Interaction.Command.
func Command(t testing.TB, id, name string, options map[string]any) json.RawMessage {
	t.Helper()
	return Interaction{ID: id}.Command(t, name, options)
}

// The types of interactions.
const (
	typeCommand        = 2
	typePress          = 3
	typeAutocompletion = 4
	typeSubmit         = 5
)

// with returns the whole of an interaction.
func (i Interaction) with(t testing.TB, kind int, members map[string]any) json.RawMessage {
	t.Helper()
	whole := map[string]any{
		"id": usually(i.ID, "1"), "application_id": AppID, "token": usually(i.Token, InteractionToken),
		"version": 1, "type": kind,
		"locale": usually(i.Locale, "en-GB"), "app_permissions": usually(i.AppPermissions, allPermissions),
		"entitlements": []any{}, "entitlement_sku_ids": []any{}, "attachment_size_limit": defaultFileLimit,
		"channel_id": channelID,
	}
	maps.Copy(whole, i.surroundings())
	maps.Copy(whole, members)
	data, err := json.Marshal(whole)
	if err != nil {
		t.Fatalf("making an interaction: %v", err)
	}
	return data
}

const allPermissions = "2251799813685247"

func usually(given, usual string) string {
	if given == "" {
		return usual
	}
	return given
}

// surroundings says where the interaction happens, and for whom.
func (i Interaction) surroundings() map[string]any {
	user := userObject(usually(i.User, UserID))
	byUser := map[string]any{"1": usually(i.On.Asker, usually(i.User, UserID))}
	switch i.Place {
	case InDM:
		return map[string]any{
			"context": 1, "user": user, "authorizing_integration_owners": map[string]any{"0": "0"},
			"channel": map[string]any{"id": channelID, "type": 1, "flags": 0, "recipients": []any{user}},
		}
	case InGroup:
		return map[string]any{
			"context": 2, "user": user, "authorizing_integration_owners": byUser,
			"channel": map[string]any{"id": channelID, "type": 3, "flags": 0, "recipients": []any{user}},
		}
	}
	owners := byUser
	if i.Place == InGuild {
		owners = map[string]any{"0": GuildID}
	}
	return map[string]any{
		"context": 0, "authorizing_integration_owners": owners,
		"guild_id": GuildID, "guild_locale": "en-US",
		"guild":   map[string]any{"id": GuildID, "locale": "en-US", "features": []any{"COMMUNITY", "NEWS"}},
		"member":  i.member(user),
		"channel": i.channel(),
	}
}

func userObject(id string) map[string]any {
	return map[string]any{
		"id": id, "username": "reader", "global_name": "A Reader", "discriminator": "0",
		"avatar": "a3b1c2d4e5f60718293a4b5c6d7e8f90", "avatar_decoration_data": nil,
		"clan": nil, "primary_guild": nil, "collectibles": nil, "public_flags": 0,
	}
}

func (i Interaction) member(user map[string]any) map[string]any {
	return map[string]any{
		"user": user, "nick": nil, "avatar": nil, "banner": nil, "roles": []any{"700000000000000001", "700000000000000002"},
		"joined_at": "2026-01-01T00:00:00.000000+00:00", "premium_since": nil, "communication_disabled_until": nil,
		"unusual_dm_activity_until": nil, "deaf": false, "mute": false, "pending": false, "flags": 0,
		"permissions": usually(i.Permissions, allPermissions),
	}
}

func (i Interaction) channel() map[string]any {
	return map[string]any{
		"id": channelID, "type": 0, "guild_id": GuildID, "name": "journal-club", "topic": nil, "nsfw": false,
		"parent_id": "500000000000000002", "position": 3, "rate_limit_per_user": 0, "flags": 0,
		"last_message_id": "800000000000000009", "permissions": usually(i.Permissions, allPermissions),
	}
}
