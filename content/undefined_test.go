package content_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"labgloss/content"
)

// undefined is a pack in which two of three terms have no definition.
const undefined = minimal + `  - id: two
    label: Two
    synonyms: [second]
    related: [one]
  - {id: three, label: Three, definition: "", translations: {de: {label: Drei, definition: Die dritte.}}}
`

func TestCheckWarnsOfMissingDefinitions(t *testing.T) {
	t.Parallel()
	p, warnings, err := content.Check(folder(undefined))
	if err != nil || len(p.Terms) != 3 {
		t.Fatalf("Check = %v, want three terms", err)
	}
	want := "pack.yaml:10:5: warning: terms without a definition: 2 of 3, of which this is the first; "
	if len(warnings) != 1 || !strings.HasPrefix(warnings[0].String(), want) {
		t.Errorf("warnings %q, want one: %s", warnings, want)
	}
	if _, warnings, err := content.Check(folder(minimal)); err != nil || len(warnings) > 0 {
		t.Errorf("Check(all defined) = %q, %v", warnings, err)
	}
}

func TestGlossaryServesTermsWithoutDefinition(t *testing.T) {
	t.Parallel()
	p, err := content.Load(fstest.MapFS{content.FileName: {Data: []byte(undefined)}})
	if err != nil {
		t.Fatal(err)
	}
	g := content.NewGlossary(p)
	g.Prepare()
	hits := g.Search("second", 5)
	if len(hits) != 1 || hits[0].Term.ID != "two" {
		t.Fatalf("Search(second) = %v, want two", hits)
	}
	if related := g.Related(hits[0].Entry); len(related) != 1 || related[0].Term.ID != "one" {
		t.Errorf("Related(two) = %v, want one", related)
	}
	found, total := g.SearchText("two", 0, 5, 100)
	if total != 1 || found[0].Text != "Two" {
		t.Errorf("SearchText(two) = %v, want its label", found)
	}
	three, _ := g.Lookup(content.Ref{Pack: "demo", Term: "three"})
	if w := three.Wording("de"); w.Definition != "Die dritte." {
		t.Errorf("Wording(de) = %q, want the translation", w.Definition)
	}
	if w := three.Wording("fr"); w.Definition != "" || w.Language != "en" {
		t.Errorf("Wording(fr) = %q in %s, want none", w.Definition, w.Language)
	}
}
