package discordtest

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"
)

// Press returns that a user pressed a button in a message of the bot, or chose
// values in a select menu.
func (i Interaction) Press(t testing.TB, customID string, values ...string) json.RawMessage {
	t.Helper()
	data := map[string]any{"id": 2, "component_type": 2, "custom_id": customID}
	if len(values) > 0 {
		data["component_type"], data["values"] = 3, values
	}
	return i.with(t, typePress, map[string]any{"data": data, "message": i.On.object()})
}

// object is the message as Discord shows it: it says twice what it answers, the
// old way and the new.
func (m Message) object() map[string]any {
	message := messageObject(usually(m.ID, "800000000000000002"), m.Content)
	message["author"], message["application_id"] = botUser(), AppID
	if m.Private {
		message["flags"] = 64
	}
	asker := userObject(usually(m.Asker, UserID))
	const asked = "800000000000000003"
	message["interaction"] = map[string]any{"id": asked, "type": typeCommand, "name": "define", "user": asker}
	message["interaction_metadata"] = map[string]any{
		"id": asked, "type": typeCommand, "user": asker, "name": "define", "command_type": 1,
		"authorizing_integration_owners": map[string]any{"0": GuildID},
	}
	return message
}

// The types of components in forms.
const (
	componentSelect = 3
	componentText   = 4
	componentLabel  = 18
	componentFile   = 19
)

// Submit returns that a user sent a form (a modal). Fields are, by custom ID,
// texts (string), choices in a select menu ([]string) and files (Attachment);
// each lies in a Label. A form that a button opened comes with the message.
func (i Interaction) Submit(t testing.TB, customID string, fields map[string]any) json.RawMessage {
	t.Helper()
	files, labels := map[string]any{}, []any{}
	for n, id := range slices.Sorted(maps.Keys(fields)) {
		field := map[string]any{"id": 2*n + 2, "custom_id": id}
		switch v := fields[id].(type) {
		case string:
			field["type"], field["value"] = componentText, v
		case []string:
			field["type"], field["values"] = componentSelect, v
		case Attachment:
			field["type"], field["values"] = componentFile, []string{v.ID}
			files[v.ID] = v.object()
		default:
			t.Fatalf("field %s cannot be a %T", id, v)
		}
		labels = append(labels, map[string]any{"type": componentLabel, "id": 2*n + 1, "component": field})
	}
	data := map[string]any{"custom_id": customID, "components": labels}
	if len(files) > 0 {
		data["resolved"] = map[string]any{"attachments": files}
	}
	members := map[string]any{"data": data}
	if i.On != (Message{}) {
		members["message"] = i.On.object()
	}
	return i.with(t, typeSubmit, members)
}
