package content_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
	"labgloss/content/packs"
)

// shipped is the glossary of the pack that is shipped.
func shipped(t testing.TB) *content.Glossary {
	t.Helper()
	pack, err := packs.Load("metastasis-resistance")
	if err != nil {
		t.Fatal(err)
	}
	return content.NewGlossary(pack)
}

// bold writes a passage with its words in bold, and dots where it is cut.
func bold(p content.Passage) string {
	text, at := "", 0
	for _, s := range p.Spans {
		text += p.Text[at:s[0]] + "**" + p.Text[s[0]:s[1]] + "**"
		at = s[1]
	}
	text += p.Text[at:]
	if p.CutBefore {
		text = "…" + text
	}
	if p.CutAfter {
		text += "…"
	}
	return p.Term.Label + ": " + text
}

func TestSearchText(t *testing.T) {
	g := shipped(t)
	for _, test := range []struct {
		query, first string
		total        int
	}{
		{"stops growth", "Senescence: A state in which the **growth** of a cell is **stopped** for a sustained time in response to stress.…", 5},
		{"membrane repair", "Endosomal sorting complexes required for transport III: …It forms a machinery that can **repair** cell **membranes** and remodel them.", 3},
		{"caspases", "Survivin: …This family inhibits **caspases** and in that way suppresses apoptosis.", 1},
		{"inhibts caspase", "Survivin: …This family **inhibits** **caspases** and in that way suppresses apoptosis.", 2},
		{"tumor circulation", "Shear stress: The physical force that flowing blood exerts on **tumour** cells in the **circulation**.", 2},
		{"methylation of histones", "Histone-modifying enzymes: Enzymes that reversibly acetylate and **methylate** **histones**.…", 7},
		{`"growth factors"`, "Context receptors: …the cell in response to binding the extracellular matrix, **growth factors** associated with this matrix…", 2},
		{"integrin", "Integrin: **Integrin**", 1},
		{"HDAC", "Histone deacetylases: **HDACs**", 1},
		{"quantum", "", 0},
	} {
		found, total := g.SearchText(test.query, 0, 1, 100)
		got := ""
		for _, p := range found {
			got = bold(p)
		}
		if got != test.first || total != test.total {
			t.Errorf("SearchText(%q) = %d, %s\nwant %d, %s", test.query, total, got, test.total, test.first)
		}
	}
}

func TestSearchTextSearchesAllTexts(t *testing.T) {
	g := content.NewGlossary(&content.Pack{ID: "demo", Terms: []content.Term{{
		ID: "one", Label: "One", Abbreviations: []string{"ABBR"}, Synonyms: []string{"Single"}, Hidden: []string{"wan"},
		Definition: "The **very first** `code` of *all*,\n\nnot 2*3*4.", ScopeNote: "Among numbers.",
		Translations: map[string]content.Translation{"de": {Label: "Eins", Definition: "Die *erste* Zahl."}},
	}}})
	for query, want := range map[string]string{
		"one": "One: **One**", "abbr": "One: **ABBR**", "single": "One: **Single**", "wan ": "",
		"first code": "One: The very **first** **code** of all, not 2*3*4.", "number": "One: Among **numbers**.",
		"eins": "One: **Eins**", "erste Zahl": "One: Die **erste** **Zahl**.",
	} {
		got := ""
		if found, _ := g.SearchText(query, 0, 1, 100); len(found) > 0 {
			got = bold(found[0])
		}
		if got != want {
			t.Errorf("SearchText(%q) = %q, want %q", query, got, want)
		}
	}
}

func TestCompleteText(t *testing.T) {
	g := shipped(t)
	for text, want := range map[string][]string{
		"caspa": {"caspases"}, "Membrane rep": {"Membrane repair"}, `"growth fac`: {`"growth factors`}, "growth ": {"growth factors"},
		"shear": {"Shear stress"}, "xyz": nil, "": nil,
	} {
		if diff := cmp.Diff(want, g.CompleteText(text, 5)); diff != "" {
			t.Errorf("CompleteText(%q) (-want +got):\n%s", text, diff)
		}
	}
}

// TestTextsArePreparedAtOnce: whoever comes first, all see the same passages.
func TestTextsArePreparedAtOnce(t *testing.T) {
	g := shipped(t)
	want, _ := shipped(t).SearchText("repair", 0, 5, 80)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			g.Prepare()
			got, _ := g.SearchText("repair", 0, 5, 80)
			if diff := cmp.Diff(lines(want), lines(got)); diff != "" {
				t.Errorf("SearchText (-want +got):\n%s", diff)
			}
		})
	}
	all.Wait()
}

func lines(found []content.Passage) string {
	var b strings.Builder
	for _, p := range found {
		fmt.Fprintln(&b, bold(p))
	}
	return b.String()
}
