package wire_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest/contract"
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

// Whoever reads en-US would be shown what stands for en-GB, were en-US not
// given.
func TestCommandsInOtherLanguages(t *testing.T) {
	spec := bot.CommandSpec{
		Name: "define", Description: "Say what a term means",
		In: map[string]bot.Naming{"de": {Name: "definiere", Description: "Sagt, was ein Begriff bedeutet"}},
		Options: []bot.OptionSpec{{
			Name: "term", Description: "The term", Type: bot.TextOption,
			In: map[string]bot.Naming{"ja": {Name: "用語", Description: "調べる用語"}},
		}},
	}
	data, err := wire.Commands([]bot.CommandSpec{spec})
	if err != nil {
		t.Fatal(err)
	}
	contract.Check(t, contract.Commands, data)
	want := `[{
		"type": 1, "name": "define", "description": "Say what a term means", "contexts": [0, 1, 2], "integration_types": [0, 1],
		"name_localizations": {"en-US": "define", "de": "definiere"},
		"description_localizations": {"en-US": "Say what a term means", "de": "Sagt, was ein Begriff bedeutet"},
		"options": [{
			"type": 3, "name": "term", "description": "The term",
			"name_localizations": {"en-US": "term", "ja": "用語"},
			"description_localizations": {"en-US": "The term", "ja": "調べる用語"}
		}]
	}]`
	if diff := cmp.Diff(decode(t, want), decode(t, string(data))); diff != "" {
		t.Errorf("Commands: (-want +got)\n%s", diff)
	}
}

// The bot's own table is within Discord's limits, and all of it is in the same
// languages.
func TestCommandsOfTheBot(t *testing.T) {
	specs := bot.New(bot.Config{}).Commands()
	data, err := wire.Commands(specs)
	if err != nil {
		t.Fatal(err)
	}
	contract.Check(t, contract.Commands, data)
	for _, spec := range specs {
		want := slices.Sorted(maps.Keys(spec.In))
		for _, o := range spec.Options {
			if got := slices.Sorted(maps.Keys(o.In)); !slices.Equal(got, want) {
				t.Errorf("/%s is in %v, its option %s in %v", spec.Name, want, o.Name, got)
			}
		}
	}
}

func TestGuildCommands(t *testing.T) {
	got, err := wire.GuildCommands([]byte(`[{"name":"a","contexts":[0],"integration_types":[0,1],"version":"9007199254740993"},null]`))
	if want := `[{"name":"a","version":"9007199254740993"},null]`; err != nil || string(got) != want {
		t.Errorf("GuildCommands = %s, %v, want %s", got, err, want)
	}
	if _, err := wire.GuildCommands([]byte(`{}`)); err == nil {
		t.Error("GuildCommands took an object")
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
	in := func(locale, name, description string) bot.CommandSpec {
		return bot.CommandSpec{Name: "a", Description: "d", In: map[string]bot.Naming{locale: {Name: name, Description: description}}}
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
		{"option twice", bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{text("b", "d"), text("b", "d")}}, `another is called "b"`},
		{"other languages", in("ja", "用語", "d"), ""},
		{"name in upper case in another language", in("de", "Begriff", "d"), `in "de": a name is`},
		{"name with a space in another language", in("fr", "le terme", "d"), `in "fr": a name is`},
		{"no description in another language", in("nl", "term", ""), `in "nl": a description has`},
		{"description too long in another language", in("nl", "term", strings.Repeat("é", 101)), `in "nl": a description has`},
		{"unknown locale", in("es", "término", "d"), `in "es": Discord knows no such locale`},
		{"locale in lower case", in("pt-br", "termo", "d"), "no such locale"},
		{"the first language again", in("en-US", "a", "d"), "in the first place"},
		{"options of one name in another language", bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{
			{Name: "b", Description: "d", Type: bot.TextOption, In: map[string]bot.Naming{"de": {Name: "c", Description: "d"}}},
			text("c", "d"),
		}}, `option "c": another is called "c" in de`},
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
}

func decode(t *testing.T, data string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	return v
}
