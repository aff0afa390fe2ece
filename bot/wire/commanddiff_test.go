package wire_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/wire"
)

func TestDiffCommands(t *testing.T) {
	const other = `{"type": 1, "name": "about", "description": "Say who is speaking"}`
	one := strings.Trim(defineJSON, "[]")
	replaced := func(old, new string) string { return strings.Replace(defineJSON, old, new, 1) }
	for _, c := range []struct {
		name       string
		want, have string
		lines      []string // of the difference
	}{
		{"itself", defineJSON, defineJSON, nil},
		{"as Discord gives it back", defineJSON, `[{
			"id": "1", "application_id": "2", "version": "3", "default_member_permissions": null,
			"type": 1, "name": "define", "name_localizations": null, "description": "Say what a term means",
			"description_localizations": null, "dm_permission": true, "contexts": [2, 0, 1], "integration_types": [1, 0],
			"nsfw": false, "new_in_2031": {"a": 1},
			"options": [
				{"type": 3, "name": "term", "name_localizations": null, "description": "The term",
					"description_localizations": {}, "required": true, "autocomplete": true, "choices": [], "new_in_2031": 1},
				{"type": 5, "name": "private", "description": "Show it to me only", "required": false}
			]}]`, nil},
		{"another order of commands", `[` + one + `,` + other + `]`, `[` + other + `,` + one + `]`, nil},
		{"type left out", `[` + other + `]`, `[{"name": "about", "description": "Say who is speaking"}]`, nil},
		{"both empty", `[]`, `[]`, nil},
		{"none registered", defineJSON, `[]`, []string{"+ define"}},
		{"one too many registered", defineJSON, `[` + one + `,` + other + `]`, []string{"- about"}},
		{"one for another", defineJSON, `[` + other + `]`, []string{"- about", "+ define"}},
		{
			"kinds of command", `[{"type": 3, "name": "About"}, ` + other + `]`, `[{"type": 2, "name": "About"}, {"type": 4, "name": "about"}]`,
			[]string{"+ about", "- About (user command)", "+ About (message command)", "- about (command of type 4)"},
		},
		{
			"another description", defineJSON, replaced("Say what", "Tell \\u0022what"),
			[]string{`~ define: description "Tell \"what a term means" -> "Say what a term means"`},
		},
		{
			"another option's description", defineJSON, replaced("The term", "A term"),
			[]string{`~ define: option term: description "A term" -> "The term"`},
		},
		{
			"several differences", defineJSON, replaced(`"required": true, "autocomplete": true`, `"max_length": 5`),
			[]string{
				"~ define: option term: autocomplete nothing -> true",
				"~ define: option term: max length 5 -> nothing",
				"~ define: option term: required nothing -> true",
			},
		},
		{"an option's type", defineJSON, replaced(`"type": 5`, `"type": 4`), []string{"~ define: option private: type 4 -> 5"}},
		{"another option", defineJSON, replaced(`"name": "private"`, `"name": "secret"`), []string{
			"~ define: option private added", "~ define: option secret removed",
		}},
		{"fewer contexts", defineJSON, replaced("[0, 1, 2]", "[0]"), []string{"~ define: contexts [0] -> [0,1,2]"}},
		{
			"localised there", defineJSON, replaced(`"options"`, `"name_localizations": {"de": "definiere"}, "options"`),
			[]string{`~ define: name in de "definiere" -> nothing`},
		},
		{
			"localised otherwise", replaced(`"required"`, `"description_localizations": {"de": "Begriff", "fr": "Terme"}, "required"`),
			replaced(`"required"`, `"description_localizations": {"de": "Wort", "fr": "Terme"}, "required"`),
			[]string{`~ define: option term: description in de "Wort" -> "Begriff"`},
		},
		{
			"restricted there", defineJSON, replaced(`"options"`, `"default_member_permissions": "8", "options"`),
			[]string{`~ define: default member permissions "8" -> nothing`},
		},
		{"all kinds", glossaryJSON, glossaryJSON, nil},
		{
			"all kinds, as Discord gives them back", glossaryJSON, strings.NewReplacer(
				`"type": 3, "name": "Explain terms"`, `"type": 3, "name": "Explain terms", "description": "", "options": null, "version": "3"`,
				`"type": 1, "name": "browse"`, `"type": 1, "name": "browse", "required": false`,
			).Replace(glossaryJSON), nil,
		},
		{
			"in a subcommand", glossaryJSON, strings.NewReplacer(
				`"In which order"`, `"In what order"`, `"type": 6, "name": "for"`, `"type": 6, "name": "to"`,
				`"Nach Buchstaben"`, `"Alphabetisch"`, `"value": "figure"`, `"value": "fig"`, `"Begriffe erklären"`, `"Erklären"`,
			).Replace(glossaryJSON), []string{
				`~ glossary: option browse: option by: choice By figure: value "fig" -> "figure"`,
				`~ glossary: option browse: option by: choice By letter: name in de "Alphabetisch" -> "Nach Buchstaben"`,
				`~ glossary: option browse: option by: description "In what order" -> "In which order"`,
				`~ glossary: option browse: option for added`,
				`~ glossary: option browse: option to removed`,
				`~ Explain terms (message command): name in de "Erklären" -> "Begriffe erklären"`,
			},
		},
		{
			"choices", glossaryJSON, strings.Replace(glossaryJSON, `{"name": "By figure", "value": "figure"}`, `{"name": "By pack", "value": "pack"}`, 1), []string{
				"~ glossary: option browse: option by: choice By figure added", "~ glossary: option browse: option by: choice By pack removed",
			},
		},
		{
			"order of options", defineJSON, `[{"type": 1, "name": "define", "description": "Say what a term means",
			"contexts": [0, 1, 2], "integration_types": [0, 1], "options": [
			{"type": 5, "name": "private", "description": "Show it to me only"},
			{"type": 3, "name": "term", "description": "The term", "required": true, "autocomplete": true}]}]`,
			[]string{"~ define: order of options"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			diff, err := wire.DiffCommands([]byte(c.want), []byte(c.have))
			if lines := diff.Lines(); err != nil || !slices.Equal(lines, c.lines) {
				t.Errorf("DiffCommands: %v (-want +got)\n%s", err, cmp.Diff(c.lines, lines))
			}
		})
	}
}

func TestDiffCommandsOfNoCommands(t *testing.T) {
	for _, bad := range []string{``, `{}`, `[1]`, `{"message": "401: Unauthorized"}`, `[{"name": 1}]`, `[`} {
		if _, err := wire.DiffCommands([]byte(defineJSON), []byte(bad)); err == nil {
			t.Errorf("DiffCommands(…, %s) gave no error", bad)
		}
		if _, err := wire.DiffCommands([]byte(bad), []byte(defineJSON)); err == nil {
			t.Errorf("DiffCommands(%s, …) gave no error", bad)
		}
	}
}

// No difference must be as good as equality: none to itself, and none in one
// direction where there is none in the other. Whatever differs has a line.
func FuzzDiffCommands(f *testing.F) {
	f.Add([]byte(defineJSON), []byte(`[{"name": "a", "options": [null], "contexts": null}]`))
	f.Add([]byte(glossaryJSON), []byte(`[{"options": [{"options": [{"choices": [null, {"name": "a"}]}]}]}]`))
	f.Add([]byte(`[]`), []byte(`[{"options": [{"choices": [{"name": "x", "value": 1e400}]}]}]`))
	f.Add([]byte(`[{"options": [{"name": "a", "type": 1}, {"name": "a"}]}]`), []byte(`[{"options": [{"name": "a"}, null, {"name": "a", "type": 1}]}]`))
	f.Add([]byte(`[{"name": "a", "name_localizations": {"x_localizations": "a"}}]`), []byte(`[{"name": "a", "name_localizations": {"options": "a"}}, null]`))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		if diff, err := wire.DiffCommands(a, a); err == nil && len(diff) > 0 {
			t.Errorf("DiffCommands(a, a) = %q for %s", diff.Lines(), a)
		}
		ab, err1 := wire.DiffCommands(a, b)
		ba, err2 := wire.DiffCommands(b, a)
		if len(ab) != len(ba) || (err1 == nil) != (err2 == nil) {
			t.Errorf("DiffCommands(a, b) = %q, %v but DiffCommands(b, a) = %q, %v", ab.Lines(), err1, ba.Lines(), err2)
		}
		if len(ab.Lines()) < len(ab) {
			t.Errorf("DiffCommands(a, b) = %+v, of which its lines %q tell a part", ab, ab.Lines())
		}
	})
}
