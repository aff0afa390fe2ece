package wire_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/wire"
)

var define = bot.CommandSpec{
	Name: "define", Description: "Say what a term means",
	Options: []bot.OptionSpec{
		{Name: "private", Description: "Show it to me only", Type: bot.BoolOption},
		{Name: "term", Description: "The term", Type: bot.TextOption, Required: true, Autocomplete: true},
	},
}

const defineJSON = `[{
	"type": 1, "name": "define", "description": "Say what a term means",
	"contexts": [0, 1, 2], "integration_types": [0, 1],
	"options": [
		{"type": 3, "name": "term", "description": "The term", "required": true, "autocomplete": true},
		{"type": 5, "name": "private", "description": "Show it to me only"}
	]
}]`

func TestCommands(t *testing.T) {
	data, err := wire.Commands([]bot.CommandSpec{define})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(decode(t, defineJSON), decode(t, string(data))); diff != "" {
		t.Errorf("Commands: (-want +got)\n%s", diff)
	}
}

func TestCommandsOfAnEmptyTable(t *testing.T) {
	data, err := wire.Commands(nil)
	if err != nil || string(data) != "[]" {
		t.Errorf("Commands(nil) = %s, %v, want []", data, err)
	}
}

func TestCommandsWithinLimits(t *testing.T) {
	text := func(name, description string) bot.OptionSpec {
		return bot.OptionSpec{Name: name, Description: description, Type: bot.TextOption}
	}
	for _, c := range []struct {
		name string
		spec bot.CommandSpec
		want string // part of the error; empty where all is well
	}{
		{"longest name", bot.CommandSpec{Name: strings.Repeat("a", 32), Description: "d"}, ""},
		{"name in another script", bot.CommandSpec{Name: "व्याख्या", Description: "d"}, ""},
		{"longest description", bot.CommandSpec{Name: "a", Description: strings.Repeat("é", 100)}, ""},
		{"no name", bot.CommandSpec{Description: "d"}, "a name is"},
		{"name too long", bot.CommandSpec{Name: strings.Repeat("a", 33), Description: "d"}, "a name is"},
		{"upper case", bot.CommandSpec{Name: "Define", Description: "d"}, "a name is"},
		{"space", bot.CommandSpec{Name: "de fine", Description: "d"}, "a name is"},
		{"no description", bot.CommandSpec{Name: "a"}, "1 to 100 characters, not 0"},
		{"description too long in UTF-16", bot.CommandSpec{Name: "a", Description: strings.Repeat("🧬", 51)}, "not 102"},
		{"too many options", bot.CommandSpec{Name: "a", Description: "d", Options: make([]bot.OptionSpec, 26)}, "26 options"},
		{"option of no type", bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{{Name: "b", Description: "d"}}}, "unknown type 0"},
		{"option without description", bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{text("b", "")}}, `option "b"`},
		{"option twice", bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{text("b", "d"), text("b", "d")}}, "twice"},
		{"completed switch", bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{
			{Name: "b", Description: "d", Type: bot.BoolOption, Autocomplete: true},
		}}, "only text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := wire.Commands([]bot.CommandSpec{c.spec})
			if c.want == "" && err != nil {
				t.Errorf("Commands: %v", err)
			}
			if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("Commands: %v, want an error with %q", err, c.want)
			}
		})
	}
	if _, err := wire.Commands([]bot.CommandSpec{define, define}); err == nil {
		t.Error("Commands took the same command twice")
	}
	if _, err := wire.Commands(make([]bot.CommandSpec, 101)); err == nil {
		t.Error("Commands took 101 commands")
	}
}

func TestSameCommands(t *testing.T) {
	const other = `{"type": 1, "name": "about", "description": "Say who is speaking"}`
	one := strings.Trim(defineJSON, "[]")
	for _, c := range []struct {
		name       string
		want, have string
		same       bool
	}{
		{"itself", defineJSON, defineJSON, true},
		{"as Discord gives it back", defineJSON, `[{
			"id": "1", "application_id": "2", "version": "3", "default_member_permissions": null,
			"type": 1, "name": "define", "name_localizations": null, "description": "Say what a term means",
			"description_localizations": null, "dm_permission": true, "contexts": [2, 0, 1], "integration_types": [1, 0],
			"nsfw": false, "new_in_2031": {"a": 1},
			"options": [
				{"type": 3, "name": "term", "name_localizations": null, "description": "The term",
					"description_localizations": {}, "required": true, "autocomplete": true, "choices": [], "new_in_2031": 1},
				{"type": 5, "name": "private", "description": "Show it to me only", "required": false}
			]}]`, true},
		{"another order of commands", `[` + one + `,` + other + `]`, `[` + other + `,` + one + `]`, true},
		{"type left out", `[` + other + `]`, `[{"name": "about", "description": "Say who is speaking"}]`, true},
		{"both empty", `[]`, `[]`, true},
		{"none registered", defineJSON, `[]`, false},
		{"one too many registered", defineJSON, `[` + one + `,` + other + `]`, false},
		{"another description", defineJSON, strings.Replace(defineJSON, "Say what", "Tell what", 1), false},
		{"another option's description", defineJSON, strings.Replace(defineJSON, "The term", "A term", 1), false},
		{"no longer required", defineJSON, strings.Replace(defineJSON, `"required": true, `, "", 1), false},
		{"an option's type", defineJSON, strings.Replace(defineJSON, `"type": 5`, `"type": 4`, 1), false},
		{"fewer contexts", defineJSON, strings.Replace(defineJSON, "[0, 1, 2]", "[0]", 1), false},
		{"localised there", defineJSON, strings.Replace(defineJSON, `"options"`, `"name_localizations": {"de": "definiere"}, "options"`, 1), false},
		{"restricted there", defineJSON, strings.Replace(defineJSON, `"options"`, `"default_member_permissions": "8", "options"`, 1), false},
		{"order of options", defineJSON, `[{"type": 1, "name": "define", "description": "Say what a term means",
			"contexts": [0, 1, 2], "integration_types": [0, 1], "options": [
			{"type": 5, "name": "private", "description": "Show it to me only"},
			{"type": 3, "name": "term", "description": "The term", "required": true, "autocomplete": true}]}]`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			same, err := wire.SameCommands([]byte(c.want), []byte(c.have))
			if err != nil || same != c.same {
				t.Errorf("SameCommands = %v, %v, want %v", same, err, c.same)
			}
		})
	}
}

func TestSameCommandsOfNoCommands(t *testing.T) {
	for _, bad := range []string{``, `{}`, `[1]`, `{"message": "401: Unauthorized"}`, `[{"name": 1}]`, `[`} {
		if _, err := wire.SameCommands([]byte(defineJSON), []byte(bad)); err == nil {
			t.Errorf("SameCommands(…, %s) gave no error", bad)
		}
		if _, err := wire.SameCommands([]byte(bad), []byte(defineJSON)); err == nil {
			t.Errorf("SameCommands(%s, …) gave no error", bad)
		}
	}
}

// What is compared must be as good as equality: the same with itself, and
// the same in both directions.
func FuzzSameCommands(f *testing.F) {
	f.Add([]byte(defineJSON), []byte(`[{"name": "a", "options": [null], "contexts": null}]`))
	f.Add([]byte(`[]`), []byte(`[{"options": [{"choices": [{"name": "x", "value": 1e400}]}]}]`))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		if same, err := wire.SameCommands(a, a); err == nil && !same {
			t.Errorf("SameCommands(a, a) = false for %s", a)
		}
		ab, err1 := wire.SameCommands(a, b)
		ba, err2 := wire.SameCommands(b, a)
		if ab != ba || (err1 == nil) != (err2 == nil) {
			t.Errorf("SameCommands(a, b) = %v, %v but SameCommands(b, a) = %v, %v", ab, err1, ba, err2)
		}
	})
}

func decode(t *testing.T, data string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	return v
}
