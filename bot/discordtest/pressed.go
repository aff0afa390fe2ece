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
	message := messageObject("800000000000000002", "")
	message["author"], message["application_id"] = botUser(), AppID
	return i.with(t, typePress, map[string]any{"data": data, "message": message})
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
// each lies in a Label.
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
	return i.with(t, typeSubmit, map[string]any{"data": data})
}
