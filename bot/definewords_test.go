package bot_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
)

// Whoever is shown a command in a language is shown all of it in that, in
// Latin America too.
func TestDefineIsCalledInAllItsLanguages(t *testing.T) {
	t.Parallel()
	want := []string{"de", "es-419", "es-ES", "fr", "ja", "nl", "pt-BR", "zh-CN"}
	define := bot.New(bot.Config{}).Commands()[0]
	in := map[string]map[string]bot.Naming{define.Name: define.In}
	for _, option := range define.Options {
		in[option.Name] = option.In
	}
	for name, words := range in {
		if diff := cmp.Diff(want, slices.Sorted(maps.Keys(words))); diff != "" {
			t.Errorf("the languages of %s (-want +got):\n%s", name, diff)
		}
		if words["es-419"] != words["es-ES"] {
			t.Errorf("%s is %v in Latin America and %v in Spain", name, words["es-419"], words["es-ES"])
		}
	}
}
