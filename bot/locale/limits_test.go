package locale_test

import (
	"maps"
	"regexp"
	"slices"
	"testing"
	"unicode/utf16"

	"labgloss/bot/locale"
)

// limits are the longest texts of a kind, in UTF-16 units without what is put
// into them. Discord's own limits on messages are higher and are kept by what
// sends them; a longer text would be cut on a phone.
var limits = []struct {
	keys *regexp.Regexp
	most int
}{
	{regexp.MustCompile(`^command\..*\.name$`), 32},
	{regexp.MustCompile(`^command\..*\.purpose$`), 100},
	{regexp.MustCompile(`^command\..*\.by\.(letter|figure|pack)$`), 25},
	{regexp.MustCompile(`^(share\.(post|remove)|term\.(source|back|read-more)|senses\.back|figure\.published|explain\.look-up)$`), 25},
	{regexp.MustCompile(`^(term\.(other-figures|follow)|senses\.choose|figure\.choose-term|list\.open(-some)?|browse\.(letter|figure|pack|part))$`), 60},
	{regexp.MustCompile(`^(term\.is-.*|list\.(earlier|later)/.*)$`), 40},
	{regexp.MustCompile(`^ask\.`), 45},
}

func TestTextsFit(t *testing.T) {
	for _, limit := range limits {
		for _, lang := range languages {
			found := false
			for key, text := range read(t, lang) {
				if !limit.keys.MatchString(key) {
					continue
				}
				found = true
				if n := len(utf16.Encode([]rune(inBraces.ReplaceAllString(text, "")))); n > limit.most {
					t.Errorf("%s in %s has %d characters, not %d at most: %s", key, lang, n, limit.most, text)
				}
			}
			if !found {
				t.Errorf("no text of %s is one of %v", lang, limit.keys)
			}
		}
	}
}

var (
	code  = regexp.MustCompile("`[^`]*`")
	slash = regexp.MustCompile(`(?:^|\s)/(\p{L}.*)`)
)

// typed returns all commands as they are typed after the slash in a language.
func typed(texts map[string]string) []string {
	var all []string
	for _, path := range []string{"define", "figure", "help"} {
		all = append(all, texts["command."+path+".name"])
	}
	for _, sub := range []string{"browse", "search", "about"} {
		all = append(all, texts["command.glossary.name"]+" "+texts["command.glossary."+sub+".name"])
	}
	return all
}

// A text that tells what to type names the command as it is called in the
// reader's language.
func TestTextsNameCommandsAsTheyAreCalled(t *testing.T) {
	for _, lang := range languages {
		texts, named := read(t, lang), 0
		for _, key := range slices.Sorted(maps.Keys(texts)) {
			m := slash.FindStringSubmatch(code.ReplaceAllString(texts[key], ""))
			if m == nil {
				continue
			}
			named++
			if !slices.ContainsFunc(typed(texts), func(command string) bool {
				return regexp.MustCompile(`^` + command + `([ ,.]|$)`).MatchString(m[1])
			}) {
				t.Errorf("%s in %s names none of its commands: %s", key, lang, texts[key])
			}
		}
		if named == 0 {
			t.Errorf("no text of %s names a command", lang)
		}
	}
}

// Quotes, apostrophes and the spaces of French are those of the language, and
// a line never ends before a mark.
func TestTextsAreTypeset(t *testing.T) {
	const quoted = `"\p{L}+"` // of a search for a phrase, in which they are straight
	straight := regexp.MustCompile(`["']|\.\.\.`)
	breaking := regexp.MustCompile(` [?!;:»]|« `)
	for _, lang := range languages {
		for key, text := range read(t, lang) {
			if straight.MatchString(regexp.MustCompile(quoted).ReplaceAllString(text, "")) {
				t.Errorf("%s in %s has typewriter's marks: %s", key, lang, text)
			}
			if breaking.MatchString(text) {
				t.Errorf("%s in %s has a space before a mark at which a line may end: %s", key, lang, text)
			}
		}
	}
}

// Some languages have a form for millions, which is the one for others here.
func TestCount(t *testing.T) {
	for _, test := range []struct {
		locale string
		n      int
		want   string
	}{
		{"en-GB", 0, "0 terms"},
		{"en-GB", 1, "1 term"},
		{"en-GB", 2, "2 terms"},
		{"de", 0, "0 Begriffe"},
		{"de", 1, "1 Begriff"},
		{"nl", 2, "2 termen"},
		{"fr", 0, "0 terme"},
		{"fr", 2, "2 termes"},
		{"fr", 1_000_000, "1000000 termes"},
		{"es-ES", 0, "0 términos"},
		{"es-419", 1_000_000, "1000000 términos"},
		{"pt-BR", 0, "0 termo"},
		{"pt-BR", 1_000_000, "1000000 termos"},
		{"ja", 1, "1 語"},
		{"zh-CN", 1, "1 个术语"},
	} {
		if got := locale.For(test.locale).Count(locale.Terms, test.n, nil); got != test.want {
			t.Errorf("Count of %d terms in %s = %q, want %q", test.n, test.locale, got, test.want)
		}
	}
}
