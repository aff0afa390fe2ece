package content_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
	"labgloss/content/packs"
)

// mentioned writes the mentions of a text: what stands there, and whose name it
// is.
func mentioned(g *content.Glossary, text string) []string {
	var all []string
	for _, m := range g.Mentions(text) {
		var refs []string
		for _, e := range m.Entries {
			refs = append(refs, e.Ref().String())
		}
		all = append(all, text[m.Start:m.End]+": "+strings.Join(refs, " "))
	}
	return all
}

func TestMentions(t *testing.T) {
	shipped, err := packs.All()
	if err != nil {
		t.Fatal(err)
	}
	lab := &content.Pack{ID: "lab", Terms: []content.Term{
		{ID: "hat", Label: "Head and tail", Abbreviations: []string{"HAT"}},
		{ID: "pbs", Label: "Phosphate-buffered saline", Hidden: []string{"phosphate bufered saline"}, Translations: map[string]content.Translation{
			"de": {Label: "Phosphatgepufferte Salzlösung", Abbreviations: []string{"PBL"}, Synonyms: []string{"Waschpuffer"}},
		}},
	}}
	g := content.NewGlossary(append(shipped, lab)...)
	const shippedID = "metastasis-resistance/"
	for _, test := range []struct {
		text string
		want []string
	}{
		{"The hat met nothing.", nil},
		{"HATs and HDACs: chromatin organisation!", []string{
			"HATs: " + shippedID + "histone-acetyltransferases lab/hat",
			"HDACs: " + shippedID + "histone-deacetylases", "chromatin organisation: " + shippedID + "chromatin-organization",
		}},
		{"epithelial-mesenchymal transition (EMT) with ESCRT III", []string{
			"epithelial-mesenchymal transition: " + shippedID + "epithelial-to-mesenchymal-transition",
			"EMT: " + shippedID + "epithelial-to-mesenchymal-transition", "ESCRT III: " + shippedID + "escrt-iii",
		}},
		{"integrin-mediated anoikis under shear stresses", []string{
			"integrin: " + shippedID + "integrin", "anoikis: " + shippedID + "anoikis", "shear stresses: " + shippedID + "shear-stress",
		}},
		{"phosphate bufered saline, der Waschpuffer PBL", []string{
			"phosphate bufered saline: lab/pbs", "Waschpuffer: lab/pbs", "PBL: lab/pbs",
		}},
	} {
		if diff := cmp.Diff(test.want, mentioned(g, test.text)); diff != "" {
			t.Errorf("Mentions(%q):\n%s", test.text, diff)
		}
	}
}

// TestMentionsByMany: the first mentions are asked for by many at once.
func TestMentionsByMany(t *testing.T) {
	g := content.NewGlossary(&content.Pack{ID: "lab", Terms: []content.Term{{ID: "pbs", Label: "PBS"}}})
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			g.Prepare()
			if got := mentioned(g, "in PBS"); len(got) != 1 {
				t.Errorf("Mentions finds %q", got)
			}
		})
	}
	all.Wait()
}
