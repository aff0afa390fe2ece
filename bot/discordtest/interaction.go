package discordtest

import (
	"encoding/json"
	"testing"
)

// InteractionToken is the token of the interactions that this package makes:
// whoever holds it may answer, so it must stand in no log and no error.
const InteractionToken = "interaction-token-of-the-test"

// channelID is the channel in which things happen.
const channelID = "500000000000000001"

// Command returns a slash command sent in a server, as Discord delivers it:
// the data of an INTERACTION_CREATE event or the body of a webhook. Options
// are texts (string) and switches (bool).
func Command(t testing.TB, id, name string, options map[string]any) json.RawMessage {
	t.Helper()
	given := []map[string]any{}
	for name, value := range options {
		kind := 3
		if _, isSwitch := value.(bool); isSwitch {
			kind = 5
		}
		given = append(given, map[string]any{"name": name, "type": kind, "value": value})
	}
	data, err := json.Marshal(map[string]any{
		"id": id, "application_id": AppID, "token": InteractionToken, "version": 1,
		"type":     2,
		"data":     map[string]any{"id": "200000000000000001", "name": name, "type": 1, "options": given},
		"guild_id": "400000000000000001", "channel_id": "500000000000000001",
		"guild":   map[string]any{"id": "400000000000000001", "locale": "en-US", "features": []any{}},
		"channel": map[string]any{"id": "500000000000000001", "type": 0},
		"member": map[string]any{
			"user":        map[string]any{"id": "600000000000000001", "username": "reader", "discriminator": "0"},
			"permissions": "2147483647", "roles": []any{}, "joined_at": "2026-01-01T00:00:00Z",
		},
		"locale": "en-GB", "guild_locale": "en-US", "app_permissions": "2147483647",
		"entitlements": []any{}, "context": 0, "attachment_size_limit": 10485760,
		"authorizing_integration_owners": map[string]any{"0": "400000000000000001"},
	})
	if err != nil {
		t.Fatalf("making the command %s: %v", name, err)
	}
	return data
}
