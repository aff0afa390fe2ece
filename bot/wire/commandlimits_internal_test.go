package wire

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"labgloss/bot"
	"labgloss/content/contenttest"
)

func TestCommandSize(t *testing.T) {
	in := func(name, description string) map[string]bot.Naming {
		return map[string]bot.Naming{"de": {Name: name, Description: description}, "ja": {Name: "a", Description: "🧬"}}
	}
	spec := bot.CommandSpec{
		Name: "four", Description: "a", In: in("sixsix", "aa"),
		Options: []bot.OptionSpec{{Name: "four", Description: "five5", In: in("two", "")}, {Name: "four", Description: "five5"}},
	}
	if got, want := commandSize(spec), (6+2)+(4+5)+(4+5); got != want {
		t.Errorf("commandSize = %d, want %d", got, want)
	}
}

func TestLocalesAreDiscords(t *testing.T) {
	data, err := os.ReadFile(contenttest.SharedFile(t, "data/discord-openapi.json"))
	if err != nil {
		t.Fatal(err)
	}
	var spec struct {
		Components struct {
			Schemas struct {
				Locales struct {
					OneOf []struct{ Const string }
				} `json:"AvailableLocalesEnum"`
			}
		}
	}
	if err := json.Unmarshal(data, &spec); err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, l := range spec.Components.Schemas.Locales.OneOf {
		want = append(want, l.Const)
	}
	if got := locales(); !slices.Equal(got, want) {
		t.Errorf("locales() = %v, want those of the specification, %v", got, want)
	}
}
