package bot_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/content"
)

// Whoever is shown a command in a language is shown all of it in that, in
// Latin America too, and no key in place of a text.
func TestCommandsAreWordedInAllLanguages(t *testing.T) {
	t.Parallel()
	for _, c := range bot.New(bot.Config{}).Commands() {
		checkWords(t, c.Name, c)
	}
}

func checkWords(t *testing.T, path string, c bot.CommandSpec) {
	t.Helper()
	checkNaming(t, path, c.Description, c.In)
	for _, o := range c.Options {
		checkNaming(t, path+" "+o.Name, o.Description, o.In)
		for _, choice := range o.Choices {
			in := make(map[string]bot.Naming)
			for tag, name := range choice.In {
				in[tag] = bot.Naming{Name: name}
			}
			checkNaming(t, path+" "+o.Name+" "+choice.Value, choice.Name, in)
		}
	}
	for _, sub := range c.Sub {
		checkWords(t, path+" "+sub.Name, sub)
	}
}

func checkNaming(t *testing.T, path, english string, in map[string]bot.Naming) {
	t.Helper()
	want := []string{"de", "es-419", "es-ES", "fr", "ja", "nl", "pt-BR", "zh-CN"}
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(in))); diff != "" {
		t.Errorf("the languages of %s (-want +got):\n%s", path, diff)
	}
	if in["es-419"] != in["es-ES"] {
		t.Errorf("%s is %v in Latin America and %v in Spain", path, in["es-419"], in["es-ES"])
	}
	for tag, n := range in {
		if strings.HasPrefix(n.Name, "command.") || strings.HasPrefix(n.Description, "command.") {
			t.Errorf("%s has no words in %s: %v", path, tag, n)
		}
	}
	if strings.HasPrefix(english, "command.") {
		t.Errorf("%s has no words: %s", path, english)
	}
}

// Help names a command as it is typed in the reader's language, where it cannot
// be clicked.
func TestHelpNamesCommandsAsTheyAreTyped(t *testing.T) {
	t.Parallel()
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(lab(t))), Log: discordtest.Logger(t)})
	reply := b.Handle(t.Context(), in("de", inServer(bot.Request{Kind: bot.Command, Path: "help"})))
	if got := string(reply.Cards[0].Body); !strings.Contains(got, "`/glossar suchen`") {
		t.Errorf("help says %q, want `/glossar suchen` in it", got)
	}
}
