package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

func TestNearDuplicates(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		one, two string
		want     bool
	}{
		{"Tumour", "tumour", true},
		{"Tumour", "Tumors", true},
		{"cell line", "cell-line", true},
		{"cell line", "cellline", true},
		{"e-mail", "email", true},
		{"TGF-β", "TGF beta", true},
		{"Naïve cell", "naive cells", true},
		{"type II error", "type 2 error", true},
		{"coefficient matrix", "coeficient matrix", true},
		{"metalloproteinase", "metaloproteinases", true},
		{"phosphorylation site", "phosphoyrlation site", true},
		{"mitochondrial membrane", "mitochondral membrane", true},

		{"HDAC1", "HDAC2", false},
		{"alpha helix", "beta helix", false},
		{"afferent neuron", "efferent neuron", false},
		{"active transport", "passive transport", false},
		{"hypertonic", "hypotonic", false},
		{"nitrate reduction", "nitrite reduction", false},
		{"methylation", "ethylation", false},
		{"absorption", "adsorption", false},
		{"nucleotide", "nucleoside", false},
		{"intron", "introns of plants", false},
		{"CD4+ cell", "CD4- cell", false},
		{"CD4+ cell", "CD4 cell", false},
		{"C#", "C", false},
		{"NAD(P)+ activity", "NADP+ activity", false},
		{"TRAPPII complex", "TRAPPIII complex", false},
		{"phosphorous acid", "phosphorus acid", false},
		{"podosome", "porosome", false},
		{"mesosome", "meisosome", false},
		{"Fraser syndrome", "Frasier syndrome", false},
		{"1.5 buffer", "15 buffer", false},
		{"VD_J cluster", "V_DJ cluster", false},
		{"QP2010", "QP2010S", false},
		{"eV", "EV", false},
		{"+", "-", false},
		{"left ventricle", "right ventricle", false},
	} {
		got := found(terms(c.one, "something else", c.two), content.NearDuplicateLabel)
		if (len(got) > 0) != c.want || c.want && places(got) != "terms[2].label" {
			t.Errorf("%q and %q: %q, want a finding: %t", c.one, c.two, got, c.want)
		}
	}
}

func TestNearDuplicateSynonyms(t *testing.T) {
	t.Parallel()
	p := terms("cancer", "tumour", "cell")
	p.Terms[0].Synonyms = []string{"Cancers", "tumors", "shared"}
	p.Terms[2].Synonyms = []string{"shared"}
	p.Terms[2].Abbreviations = []string{"cancer"}
	want := []string{`terms[0].synonyms[1]: "tumors" is nearly the label of term t1, "tumour"; join the two, or tell them apart`}
	if diff := cmp.Diff(want, found(p, content.NearDuplicateLabel)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Words that stand in many labels are words, be they ever so near.
func TestNearWordsThatAreCommon(t *testing.T) {
	t.Parallel()
	p := terms("collagen fibrillation one", "collagen fibrilation one", "fibrillation two", "fibrilation three")
	if got := found(p, content.NearDuplicateLabel); len(got) > 0 {
		t.Errorf("found %q, want nothing", got)
	}
	p.Terms = p.Terms[:3]
	if got := found(p, content.NearDuplicateLabel); len(got) != 1 {
		t.Errorf("found %q, want the second", got)
	}
}
