package wire_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest/contract"
	"labgloss/bot/wire"
)

// glossary has a part of every kind.
var glossary = []bot.CommandSpec{
	{
		Name: "glossary", Description: "Look around", In: map[string]bot.Naming{"de": {Name: "glossar", Description: "Sieh dich um"}},
		Sub: []bot.CommandSpec{
			{Name: "about", Description: "Say what there is"},
			{Name: "browse", Description: "Page through", In: map[string]bot.Naming{"de": {Name: "blättern", Description: "Blättere"}}, Options: []bot.OptionSpec{
				{Name: "for", Description: "For whom", Type: bot.UserOption},
				{Name: "by", Description: "In which order", Type: bot.TextOption, Required: true, Choices: []bot.OptionChoice{
					{Name: "By letter", In: map[string]string{"de": "Nach Buchstaben"}, Value: "letter"}, {Name: "By figure", Value: "figure"},
				}},
			}},
			{Name: "pack", Description: "Packs", Sub: []bot.CommandSpec{{Name: "list", Description: "List them"}}},
		},
	},
	{Name: "Explain terms", OnMessage: true, In: map[string]bot.Naming{"de": {Name: "Begriffe erklären"}}},
}

const glossaryJSON = `[{
	"type": 1, "name": "glossary", "description": "Look around", "contexts": [0, 1, 2], "integration_types": [0, 1],
	"name_localizations": {"en-US": "glossary", "de": "glossar"}, "description_localizations": {"en-US": "Look around", "de": "Sieh dich um"},
	"options": [
		{"type": 1, "name": "about", "description": "Say what there is"},
		{"type": 1, "name": "browse", "description": "Page through",
			"name_localizations": {"en-US": "browse", "de": "blättern"}, "description_localizations": {"en-US": "Page through", "de": "Blättere"},
			"options": [
				{"type": 3, "name": "by", "description": "In which order", "required": true, "choices": [
					{"name": "By letter", "name_localizations": {"en-US": "By letter", "de": "Nach Buchstaben"}, "value": "letter"},
					{"name": "By figure", "value": "figure"}
				]},
				{"type": 6, "name": "for", "description": "For whom"}
			]},
		{"type": 2, "name": "pack", "description": "Packs", "options": [{"type": 1, "name": "list", "description": "List them"}]}
	]
}, {
	"type": 3, "name": "Explain terms", "name_localizations": {"en-US": "Explain terms", "de": "Begriffe erklären"},
	"contexts": [0, 1, 2], "integration_types": [0, 1]
}]`

func TestCommandsOfAllKinds(t *testing.T) {
	data, err := wire.Commands(glossary)
	if err != nil {
		t.Fatal(err)
	}
	contract.Check(t, contract.Commands, data)
	if diff := cmp.Diff(decode(t, glossaryJSON), decode(t, string(data))); diff != "" {
		t.Errorf("Commands: (-want +got)\n%s", diff)
	}
	server, err := wire.GuildCommands(data)
	if err != nil {
		t.Fatal(err)
	}
	const places = `"contexts": [0, 1, 2], "integration_types": [0, 1]`
	want := strings.ReplaceAll(strings.ReplaceAll(glossaryJSON, places+",", ""), ",\n\t"+places, "")
	if diff := cmp.Diff(decode(t, want), decode(t, string(server))); diff != "" {
		t.Errorf("GuildCommands: (-want +got)\n%s", diff)
	}
}

// Names are unique among the commands of a kind, and there are only so many.
func TestCommandsOfAKind(t *testing.T) {
	onMessage := func(name string) bot.CommandSpec { return bot.CommandSpec{Name: name, OnMessage: true} }
	var most []bot.CommandSpec
	for i := range 15 {
		most = append(most, onMessage(fmt.Sprint(i)))
	}
	for i := range 100 {
		most = append(most, bot.CommandSpec{Name: fmt.Sprint(i), Description: "d"})
	}
	if _, err := wire.Commands(most); err != nil {
		t.Errorf("Commands: %v, want all that Discord takes", err)
	}
	for name, one := range map[string]bot.CommandSpec{
		"101st": {Name: "a", Description: "d"}, "16th on messages": onMessage("a"),
	} {
		if _, err := wire.Commands(append(most, one)); err == nil || !strings.Contains(err.Error(), "one too many") {
			t.Errorf("%s: Commands: %v, want it refused", name, err)
		}
	}
	if _, err := wire.Commands([]bot.CommandSpec{onMessage("a"), onMessage("a")}); err == nil {
		t.Error("Commands took a command on messages twice")
	}
}

func TestCommandPartsWithinLimits(t *testing.T) {
	text := bot.OptionSpec{Name: "b", Description: "d", Type: bot.TextOption}
	with := func(choices ...bot.OptionChoice) bot.CommandSpec {
		o := text
		o.Choices = choices
		return bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{o}}
	}
	sub := func(subs ...bot.CommandSpec) bot.CommandSpec {
		return bot.CommandSpec{Name: "a", Description: "d", Sub: subs}
	}
	many := func(n int) (subs []bot.CommandSpec) {
		for i := range n {
			subs = append(subs, bot.CommandSpec{Name: fmt.Sprint(i), Description: "d"})
		}
		return subs
	}
	long := strings.Repeat("x", 101)
	completed := with(bot.OptionChoice{Name: "n", Value: "v"})
	completed.Options[0].Autocomplete = true
	person := with(bot.OptionChoice{Name: "n", Value: "v"})
	person.Options[0].Type = bot.UserOption
	for name, c := range map[string]struct {
		spec bot.CommandSpec
		want string // part of the error; empty where all is well
	}{
		"most subcommands":             {sub(many(25)...), ""},
		"too many subcommands":         {sub(many(26)...), "26 subcommands"},
		"a subcommand twice":           {sub(append(many(1), many(1)...)...), `another is called "0"`},
		"deepest":                      {sub(sub(many(1)...)), ""},
		"too deep":                     {sub(sub(sub(many(1)...))), "no deeper"},
		"options beside subcommands":   {bot.CommandSpec{Name: "a", Description: "d", Sub: many(1), Options: []bot.OptionSpec{text}}, "has no options"},
		"a bad option in a subcommand": {sub(bot.CommandSpec{Name: "a", Description: "d", Options: []bot.OptionSpec{{Name: "b"}}}), `subcommand "a": option "b": unknown type`},
		"a bad subcommand":             {sub(bot.CommandSpec{Name: "A b", Description: "d"}), `subcommand "A b": a name is`},
		"message command within":       {sub(bot.CommandSpec{Name: "a", OnMessage: true, Description: "d"}), "no subcommand"},
		"longest choice":               {with(bot.OptionChoice{Name: long[1:], Value: long[1:]}), ""},
		"choice without a value":       {with(bot.OptionChoice{Name: "n"}), "a value has"},
		"choice of a long value":       {with(bot.OptionChoice{Name: "n", Value: long}), "a value has"},
		"choice without a name":        {with(bot.OptionChoice{Value: "v"}), "a name has 1 to 100"},
		"choice of a long name":        {with(bot.OptionChoice{Name: "n", Value: "v", In: map[string]string{"de": long}}), `in "de": a name has`},
		"choice in no language":        {with(bot.OptionChoice{Name: "n", Value: "v", In: map[string]string{"xx": "n"}}), "no such locale"},
		"choice twice":                 {with(bot.OptionChoice{Name: "n", Value: "v"}, bot.OptionChoice{Name: "n", Value: "w"}), "another is called so"},
		"too many choices":             {with(make([]bot.OptionChoice, 26)...), "26 choices"},
		"choices that are completed":   {completed, "can have choices"},
		"choices of people":            {person, "can have choices"},
		"longest name on messages":     {bot.CommandSpec{Name: strings.Repeat("Ä", 32), OnMessage: true}, ""},
		"name on messages too long":    {bot.CommandSpec{Name: strings.Repeat("Ä", 33), OnMessage: true}, "1 to 32"},
		"no name on messages":          {bot.CommandSpec{OnMessage: true}, "1 to 32"},
		"space around it":              {bot.CommandSpec{Name: "Explain ", OnMessage: true}, "no space"},
		"no name in another language":  {bot.CommandSpec{Name: "Explain", OnMessage: true, In: map[string]bot.Naming{"ja": {}}}, `in "ja": a name has`},
		"described on messages":        {bot.CommandSpec{Name: "Explain", OnMessage: true, Description: "d"}, "no description"},
		"described in another language": {
			bot.CommandSpec{Name: "Explain", OnMessage: true, In: map[string]bot.Naming{"ja": {Name: "用語", Description: "d"}}}, "no description",
		},
		"options on messages":                           {bot.CommandSpec{Name: "Explain", OnMessage: true, Options: []bot.OptionSpec{text}}, "neither options"},
		"subcommands on messages":                       {bot.CommandSpec{Name: "Explain", OnMessage: true, Sub: many(1)}, "neither options"},
		"a colon, at which a button's state is divided": {bot.CommandSpec{Name: "Explain: terms", OnMessage: true}, "colon"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := wire.Commands([]bot.CommandSpec{c.spec})
			if c.want == "" && err != nil {
				t.Errorf("Commands: %v", err)
			}
			if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("Commands: %v, want an error with %q", err, c.want)
			}
		})
	}
}

// Subcommands reach the limit of a whole command, of which the longest
// language counts.
func TestCommandSum(t *testing.T) {
	spec := bot.CommandSpec{Name: "a", Description: strings.Repeat("d", 74)}
	for i := range 25 {
		in := map[string]bot.Naming{"de": {Name: fmt.Sprintf("t%02d", i), Description: strings.Repeat("é", 99)}}
		spec.Sub = append(spec.Sub, bot.CommandSpec{Name: fmt.Sprintf("s%02d", i), Description: "d", In: in, Options: []bot.OptionSpec{
			{Name: "o", Description: strings.Repeat("d", 100), Type: bot.TextOption},
			{Name: "p", Description: strings.Repeat("d", 100), Type: bot.TextOption, Choices: []bot.OptionChoice{{Name: "n", In: map[string]string{"de": "nnn"}, Value: "vvvvvvvvv"}}},
		}})
	}
	// 75 of the command, and of each subcommand 3+99, 1+100 and 1+100+3+9: 316.
	data, err := wire.Commands([]bot.CommandSpec{spec})
	if err != nil {
		t.Fatalf("Commands: %v, want 75+25*316 = 7975 characters taken", err)
	}
	contract.Check(t, contract.Commands, data)
	spec.Description += strings.Repeat("d", 25)
	data, err = wire.Commands([]bot.CommandSpec{spec})
	if err != nil {
		t.Fatalf("Commands: %v, want 8000 characters taken", err)
	}
	contract.Check(t, contract.Commands, data)
	spec.Sub[0].Options[0].Name = "oo"
	if _, err := wire.Commands([]bot.CommandSpec{spec}); err == nil || !strings.Contains(err.Error(), "8001 characters in all") {
		t.Errorf("Commands: %v, want 8001 characters refused", err)
	}
}
