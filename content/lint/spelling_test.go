package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

func TestMixedSpelling(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		language, text, want string
	}{
		{"en", "Colour of a tumour, in color.", "color"},
		{"en", "Colors of a tumor, in colour.", "colour"},
		{"en", "The colour or color.", "color"}, // one against one
		{"en-US", "A colour and a tumour.", "colour tumour"},
		{"en-US", "We analyse and organise it by haemoglobin.", "analyse organise haemoglobin"},
		{"en-GB", "A labeled fiber, in the theater, of leukemia.", "labeled fiber theater leukemia"},
		{"en-GB", "Signalling and organization, polarized.", ""}, // as Oxford writes
		{"en-GB", "We organise, polarise and normalize.", "normalize"},
		{"en", "The colour is organised, normalized and polarized.", "organised"},
		{"de", "Colour oder color.", ""},
		{"en-GB", "The World Health Organization Color Center at work.", ""},
		{"en-GB", "Color of it. Center of it.", "color center"},
		{"en-GB", "Run `color` on https://example.org/color of #color.", "color"},
		{"en-US", "An exercise of precise size, otherwise revised, unsupervised and arising; a prize.", ""},
		{"en-GB", "Colorectal laboratory, humoral literature; the meter of a program.", ""},
		{"en-GB", "The mathematical scheme, schematic or thematic, of chemokines, chemotaxis and chemotherapy.", ""},
		{"en-US", "The angioedema and gastroesophageal reflux by phytoestrogens of a sulfoethyl; two pelvises; we surmise.", ""},
		{"en-GB", "Leukemia, lymphedema, methemoglobin, hematoma and estrogen.", "leukemia lymphedema methemoglobin hematoma estrogen"},
		{"en-US", "The programme of 5 metres, sulphur and a foetus.", "programme metres sulphur foetus"},
	} {
		p := terms("thing: " + c.text)
		p.Language = c.language
		if got := quoted(found(p, content.MixedSpelling)); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.language, c.text, got, c.want)
		}
	}
}

func TestMixedSpellingSaysWhat(t *testing.T) {
	t.Parallel()
	p := terms("colour: Of a tumour.", "fiber: Of a color.", "two: Color and colour.", "three: We organise, but polarize and normalize.")
	p.Terms[0].Synonyms = []string{"color"} // which somebody may type
	want := []string{
		`terms[1].label: "fiber" is American, and the pack is British; write "fibre"`,
		`terms[1].definition: "color" (in 2 terms) is American, and the pack is British; write "colour"`,
		`terms[3].definition: "organise" is with “-ise”, and 2 words here are with “-ize”; write "organize"`,
	}
	if diff := cmp.Diff(want, found(p, content.MixedSpelling)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}

	p = terms("one: We organise.", "two: We polarize.")
	want = []string{`terms[1].definition: "polarize" is with “-ize”, and 1 word here is with “-ise”; write "polarise"`}
	if diff := cmp.Diff(want, found(p, content.MixedSpelling)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
