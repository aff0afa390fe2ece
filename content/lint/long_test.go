package lint_test

import (
	"slices"
	"strings"
	"testing"

	"labgloss/content"
)

func TestLong(t *testing.T) {
	t.Parallel()
	p := terms("ok: "+strings.Repeat("a", 4096), strings.Repeat("b", 100), strings.Repeat("c", 95), strings.Repeat("d", 257))
	p.Terms[1].Definition = strings.Repeat("𝛼", 2049)
	p.Terms[1].ScopeNote = strings.Repeat("n", 4097)
	p.Terms[2].Abbreviations = []string{"C123"} // with which the title has 102
	p.Terms[0].Translations = map[string]content.Translation{"de": {Label: strings.Repeat("e", 101), Definition: strings.Repeat("f", 5000)}}
	got := append(found(p, content.LongDefinition), found(p, content.LongLabel)...)
	slices.Sort(got)
	want := "terms[0].translations.de.definition terms[0].translations.de.label terms[1].definition terms[1].scopeNote terms[2].label terms[3].label"
	if places(got) != want {
		t.Fatalf("found at %s, want %s", places(got), want)
	}
	for i, said := range map[int]string{
		2: "has 4098 characters, and a card of Discord takes 4096; readers see the first 900, and turn 1 page for the rest",
		0: "has 5000 characters, and a card of Discord takes 4096; readers see the first 900, and turn 3 pages for the rest",
		5: "is shown with 257 characters, and is cut at 100 in the list while one types and in menus, and at 256 above the definition; make the label shorter and this one a synonym",
	} {
		if !strings.HasSuffix(got[i], said) {
			t.Errorf("finding %q, want %s", got[i], said)
		}
	}
}
