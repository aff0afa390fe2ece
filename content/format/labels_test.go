package format

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

func TestNewTerm(t *testing.T) {
	for _, test := range []struct {
		label, definition string
		want              content.Term
	}{
		{"Transition", "(EMT). The conversion.", content.Term{Label: "Transition", Abbreviations: []string{"EMT"}, Definition: "The conversion."}},
		{"Transition", "(EMT): the conversion.", content.Term{Label: "Transition", Abbreviations: []string{"EMT"}, Definition: "the conversion."}},
		{"Transition (EMT)", "(EMT). The conversion.", content.Term{Label: "Transition", Abbreviations: []string{"EMT"}, Definition: "The conversion."}},
		{"Deacetylases", "(HDACs, KDACs) Enzymes.", content.Term{Label: "Deacetylases", Abbreviations: []string{"HDACs", "KDACs"}, Hidden: []string{"HDAC", "KDAC"}, Definition: "Enzymes."}},
		{"HATs", "(HATs; also known as lysine acetyltransferases). Enzymes.", content.Term{Label: "HATs", Synonyms: []string{"lysine acetyltransferases"}, Definition: "Enzymes."}},
		{"Factor", "(NF-κB). Binds DNA.", content.Term{Label: "Factor", Abbreviations: []string{"NF-κB"}, Definition: "Binds DNA."}},
		{"Exhausted T cells", "(TEX cells). Dysfunctional.", content.Term{Label: "Exhausted T cells", Abbreviations: []string{"TEX cells"}, Definition: "Dysfunctional."}},
		{"Complex", "(Mechanistic target of rapamycin). A kinase.", content.Term{Label: "Complex", Definition: "(Mechanistic target of rapamycin). A kinase."}},
		{"Kinase", "(Akt). A kinase.", content.Term{Label: "Kinase", Abbreviations: []string{"Akt"}, Definition: "A kinase."}},
		// These are no abbreviations, and the text stays.
		{"Renin", "(Pro)renin and renin.", content.Term{Label: "Renin", Definition: "(Pro)renin and renin."}},
		{"Weber", "(German). A name.", content.Term{Label: "Weber", Definition: "(German). A name."}},
		{"Growth", "(in mice) Getting larger.", content.Term{Label: "Growth", Definition: "(in mice) Getting larger."}},
		{"Limit", "(1) The end. (2) The rule.", content.Term{Label: "Limit", Definition: "(1) The end. (2) The rule."}},
		{"Only", "(EMT).", content.Term{Label: "Only", Definition: "(EMT)."}},
		{"Survivin", "Of the inhibitor of apoptosis (IAP) family.", content.Term{Label: "Survivin", Definition: "Of the inhibitor of apoptosis (IAP) family."}},
		{"List", "(" + strings.Repeat("ABC, ", 100) + "ABC). All.", content.Term{Label: "List", Definition: "(" + strings.Repeat("ABC, ", 100) + "ABC). All."}},
		{"Time (half-life)", "A time.", content.Term{Label: "Time (half-life)", Definition: "A time."}},
	} {
		if diff := cmp.Diff(test.want, newTerm(test.label, test.definition)); diff != "" {
			t.Errorf("newTerm(%q, %q) differs (-want +got):\n%s", test.label, test.definition, diff)
		}
	}
}

func TestSingular(t *testing.T) {
	for abbreviation, want := range map[string]string{
		"HDACs": "HDAC", "TIMP3s": "TIMP3", "EMT": "", "miRNAs": "miRNA", "Ras": "", "GAS": "", "s": "", "As": "",
	} {
		if got := strings.Join(singular(abbreviation), ","); got != want {
			t.Errorf("singular(%q) = %q, want %q", abbreviation, got, want)
		}
	}
}

func TestSlug(t *testing.T) {
	for _, test := range []struct {
		text  string
		limit int
		want  string
	}{
		{"Epithelial-to-mesenchymal transition", 48, "epithelial-to-mesenchymal-transition"},
		{"  TGFβ/SMAD  axis ", 48, "tgfbeta-smad-axis"},
		{"Sjögren’s ﬁbre, Łódź ß", 48, "sjogrens-fibre-lodz-ss"},
		{"5′ cap (m7G)", 48, "5-cap-m7g"},
		{"細胞", 48, ""},
		{"λόγος, α-helix", 48, "alpha-helix"},
		{"one two three", 9, "one-two"},
		{"one two three", 7, "one-two"},
		{"onetwothree", 6, "onetwo"},
		{"a onetwothree", 6, "a-onet"},
	} {
		if got := slug(test.text, test.limit); got != test.want {
			t.Errorf("slug(%q, %d) = %q, want %q", test.text, test.limit, got, test.want)
		}
	}
}

func TestUniqueIDs(t *testing.T) {
	ids := make(uniqueIDs)
	var got []string
	for _, text := range []string{"A b", "a-b", "a b 2", "A b", "細胞", "細胞", "long words that", "long words that"} {
		got = append(got, ids.next(text, "term", 16))
	}
	want := []string{"a-b", "a-b-2", "a-b-2-2", "a-b-3", "term", "term-2", "long-words-that", "long-words-2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("IDs differ (-want +got):\n%s", diff)
	}
}
