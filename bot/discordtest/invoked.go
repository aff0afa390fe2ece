package discordtest

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"
)

// Subcommand is the options of a subcommand, or the subcommands of a group,
// among the options of a command.
type Subcommand map[string]any

// Typing is what a user has typed so far into an option that is to be
// completed.
type Typing string

// Person is the ID of a user who is the value of an option.
type Person string

// Attachment is a file that a user sends along with a command or a form.
type Attachment struct {
	ID, Filename, ContentType string
	// URL is where the file lies: see Server.Upload.
	URL  string
	Size int
}

// The types of options.
const (
	optionSubcommand = 1
	optionGroup      = 2
	optionText       = 3
	optionInteger    = 4
	optionSwitch     = 5
	optionPerson     = 6
	optionNumber     = 10
	optionFile       = 11
)

// Command returns a slash command. Options are texts (string), whole numbers
// (int), numbers (float64), switches (bool), users (Person), files
// (Attachment) and Subcommands.
func (i Interaction) Command(t testing.TB, name string, options map[string]any) json.RawMessage {
	t.Helper()
	resolved := map[string]any{}
	return i.with(t, typeCommand, map[string]any{"data": slash(name, optionObjects(t, options, resolved), resolved)})
}

// Autocomplete returns that a user is typing a slash command. One of the
// options is Typing.
func (i Interaction) Autocomplete(t testing.TB, name string, options map[string]any) json.RawMessage {
	t.Helper()
	given := optionObjects(t, options, map[string]any{})
	return i.with(t, typeAutocompletion, map[string]any{"data": slash(name, given, nil)})
}

func slash(name string, options []any, resolved map[string]any) map[string]any {
	data := map[string]any{"id": commandID, "name": name, "type": 1, "options": options}
	if len(resolved) > 0 {
		data["resolved"] = resolved
	}
	return data
}

// optionObjects puts what options name by its ID into resolved.
func optionObjects(t testing.TB, options, resolved map[string]any) []any {
	t.Helper()
	objects := []any{}
	for _, name := range slices.Sorted(maps.Keys(options)) {
		o := map[string]any{"name": name, "value": options[name]}
		switch v := options[name].(type) {
		case string:
			o["type"] = optionText
		case Typing:
			o["type"], o["focused"] = optionText, true
		case int:
			o["type"] = optionInteger
		case bool:
			o["type"] = optionSwitch
		case float64:
			o["type"] = optionNumber
		case Attachment:
			o["type"], o["value"] = optionFile, v.ID
			at(resolved, []string{"attachments"})[v.ID] = v.object()
		case Person:
			o["type"] = optionPerson
			at(resolved, []string{"users"})[string(v)] = userObject(string(v))
		case Subcommand:
			delete(o, "value")
			o["type"], o["options"] = v.kind(), optionObjects(t, v, resolved)
		default:
			t.Fatalf("option %s cannot be a %T", name, v)
		}
		objects = append(objects, o)
	}
	return objects
}

func (s Subcommand) kind() int {
	for _, inner := range s {
		if _, ok := inner.(Subcommand); ok {
			return optionGroup
		}
	}
	return optionSubcommand
}

func (a Attachment) object() map[string]any {
	return map[string]any{
		"id": a.ID, "filename": a.Filename, "content_type": a.ContentType, "size": a.Size,
		"url": a.URL, "proxy_url": a.URL, "ephemeral": true,
	}
}

// MessageCommand returns that a user picked a command in the menu of somebody
// else's message: one with this content, an embed and components, of which one
// is of a type that nobody knows yet.
func (i Interaction) MessageCommand(t testing.TB, name, content string) json.RawMessage {
	t.Helper()
	const target = "800000000000000001"
	message := messageObject(target, content)
	return i.with(t, typeCommand, map[string]any{"data": map[string]any{
		"id": commandID, "name": name, "type": 3, "target_id": target,
		"resolved": map[string]any{"messages": map[string]any{target: message}},
	}})
}

// messageObject is a message as Discord shows it.
func messageObject(id, content string) map[string]any {
	return map[string]any{
		"id": id, "type": 0, "channel_id": channelID, "content": content, "author": userObject(UserID),
		"timestamp": "2026-01-01T00:00:00.000000+00:00", "edited_timestamp": nil, "flags": 0,
		"tts": false, "pinned": false, "mention_everyone": false, "mentions": []any{}, "mention_roles": []any{},
		"attachments": []any{},
		"embeds":      []any{map[string]any{"type": "rich", "title": "A title", "description": "A description"}},
		"components": []any{
			map[string]any{"type": 1, "id": 1, "components": []any{map[string]any{
				"type": 2, "id": 2, "style": 2, "label": "A button", "custom_id": "somebody:else",
			}}},
			map[string]any{"type": 99, "id": 3, "components": []any{map[string]any{"type": 98, "id": 4}}},
		},
	}
}
