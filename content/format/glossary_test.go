package format

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDivide(t *testing.T) {
	for _, test := range []struct {
		text, label string
		divider     rune
		definition  string
	}{
		{"Label: text", "Label", ':', "text"},
		{"Label\ttext: more", "Label", '\t', "text: more"},
		{"Cell–cell contact — text", "Cell–cell contact", '-', "text"},
		{"Label—text", "Label", '-', "text"},
		{"α-helix - text", "α-helix", '-', "text"},
		{"Label – text - more", "Label", '-', "text - more"},
		{"Label | text", "Label", '|', "text"},
	} {
		label, divider, definition, ok := divide(test.text)
		if label != test.label || divider != test.divider || definition != test.definition || !ok {
			t.Errorf("divide(%q) = %q, %q, %q, %v, want %q, %q, %q", test.text, label, divider, definition, ok,
				test.label, test.divider, test.definition)
		}
	}
	for _, text := range []string{
		"Label:", "Label", "cell–cell", "12:30", "α-helix", ": text", "— text", "(see: text)",
		strings.Repeat("long ", 30) + ": text", "–", "é - ",
	} {
		if label, _, _, ok := divide(text); ok {
			t.Errorf("divide(%q) finds the label %q, want none", text, label)
		}
	}
}

// TestSmallLabels reads glossaries whose labels begin with small letters, and
// whose definitions end without a full stop.
func TestSmallLabels(t *testing.T) {
	for layout, page := range map[string]string{
		"colons":     "Glossary\nanoikis: death of cells\nautophagy: eating of oneself\nstress: strain\n",
		"one a line": "Glossary\nanoikis\nDeath of cells.\nautophagy\nEating of oneself.\nstress\nA longer strain.\n",
		"indented":   "Glossary\nanoikis\n\tdeath of cells\nautophagy\n\teating of oneself\nstress\n\tstrain\n",
	} {
		pack, _, err := ReadArticle(strings.NewReader(page), ArticleOptions{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, term := range pack.Terms {
			got = append(got, term.Label)
		}
		if diff := cmp.Diff([]string{"anoikis", "autophagy", "stress"}, got); diff != "" {
			t.Errorf("%s: labels differ (-want +got):\n%s", layout, diff)
		}
	}
}

func TestCleanSpace(t *testing.T) {
	for text, want := range map[string]string{
		" a\u00a0 b\u3000": "a b",
		"a \t b":           "a\tb",
		"micro\u00adscope": "microscope",
		"a\u202eb\u2066c":  "abc",  // marks of direction
		"\ue900 Menu":      "Menu", // an icon of the site's font
		"👩\u200d🔬 \u200d":  "👩\u200d🔬",
		"\ufeff\u200d":     "",
		"क्\u200dष":        "क्\u200dष",
	} {
		if got := cleanSpace(text); got != want {
			t.Errorf("cleanSpace(%q) = %q, want %q", text, got, want)
		}
	}
}
