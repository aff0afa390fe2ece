package locale_test

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"labgloss/bot/locale"
)

var languages = []string{"de", "en", "es", "fr", "ja", "nl", "pt-BR", "zh-CN"}

// read returns the texts of a catalogue by key; the forms of a text that goes
// with a number are one text each.
func read(t *testing.T, lang string) map[string]string {
	t.Helper()
	source, err := os.ReadFile(lang + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	var entries map[string]any
	if err := yaml.Unmarshal(source, &entries); err != nil {
		t.Fatal(err)
	}
	texts := make(map[string]string)
	for key, entry := range entries {
		switch entry := entry.(type) {
		case string:
			texts[key] = entry
		case map[string]any:
			for form, text := range entry {
				texts[key+"/"+form] = text.(string)
			}
		}
	}
	return texts
}

// keys returns the keys of texts, each once however many forms it has.
func keys(texts map[string]string) []string {
	seen := make(map[string]bool)
	for key := range texts {
		key, _, _ = strings.Cut(key, "/")
		seen[key] = true
	}
	return slices.Sorted(maps.Keys(seen))
}

var inBraces = regexp.MustCompile(`\{\{\s*\.(\w+)\s*\}\}`)

// placed returns what is put into a key's texts, each once.
func placed(texts map[string]string, key string) []string {
	names := make(map[string]bool)
	for k, text := range texts {
		if k, _, _ = strings.Cut(k, "/"); k != key {
			continue
		}
		for _, m := range inBraces.FindAllStringSubmatch(text, -1) {
			names[m[1]] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// Every language says all that English says, and puts the same into it.
func TestCataloguesAreComplete(t *testing.T) {
	english := read(t, "en")
	for _, lang := range languages {
		texts := read(t, lang)
		if diff := cmp.Diff(keys(english), keys(texts)); diff != "" {
			t.Errorf("the keys of %s (-English +%s):\n%s", lang, lang, diff)
		}
		for _, key := range keys(texts) {
			if diff := cmp.Diff(placed(english, key), placed(texts, key)); diff != "" {
				t.Errorf("what is put into %s in %s (-English +%s):\n%s", key, lang, lang, diff)
			}
		}
		for key, text := range texts {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s is empty in %s", key, lang)
			}
		}
	}
}

// A text that is the same as in English was forgotten, unless same.txt, which
// was read by a person, has it.
func TestCataloguesAreTranslated(t *testing.T) {
	list, err := os.ReadFile("testdata/same.txt")
	if err != nil {
		t.Fatal(err)
	}
	reviewed := make(map[string]bool)
	for line := range strings.Lines(string(list)) {
		reviewed[strings.TrimSpace(line)] = true
	}
	english := read(t, "en")
	for _, lang := range languages {
		if lang == "en" {
			continue
		}
		for key, text := range read(t, lang) {
			entry := lang + " " + key
			if text == english[key] && !reviewed[entry] {
				t.Errorf("%s is %q as in English", entry, text)
			}
			if text != english[key] && reviewed[entry] {
				t.Errorf("same.txt has %q, which differs from English", entry)
			}
		}
	}
}

func TestSay(t *testing.T) {
	for _, test := range []struct{ locale, want string }{
		{"en-GB", "There is nothing to show."},
		{"de", "Es gibt nichts anzuzeigen."},
		{"es-419", "No hay nada que mostrar."},
		{"zh-TW", "There is nothing to show."}, // in which no command has a name either
		{"", "There is nothing to show."},
	} {
		if got := locale.For(test.locale).Say(locale.Nothing, nil); got != test.want {
			t.Errorf("Say in %q = %q, want %q", test.locale, got, test.want)
		}
	}
	if got := locale.For("de").Say("no.such.key", nil); got != "no.such.key" {
		t.Errorf("Say of an unknown key = %q, want the key", got)
	}
}
