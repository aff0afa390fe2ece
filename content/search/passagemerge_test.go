package search_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/search"
)

// TestSeveralPassagesAreAsOne: texts that are divided over several sets by their
// documents are searched and completed from as if they were in one.
func TestSeveralPassagesAreAsOne(t *testing.T) {
	t.Parallel()
	texts, queries := generated(1200)
	texts = append(texts, alike...)
	whole := search.NewPassages(texts)
	for name, parts := range map[string][]search.PassagePart{
		"one":     {{Passages: whole}},
		"in rows": inRows(texts, 0, 7, 7, 900, 1190, 1203),
		"dealt":   dealt(texts, 3),
	} {
		for i, query := range append(asWell(queries), difficult...) {
			want, wantTotal := whole.Search(query, i%3, 20, 90)
			got, gotTotal := search.FindPassages(query, i%3, 20, 90, parts...)
			if diff := cmp.Diff(want, got); diff != "" || wantTotal != gotTotal {
				t.Errorf("%s: Search(%q) has %d passages, one %d (-one +several):\n%s", name, query, gotTotal, wantTotal, diff)
			}
			one, several := whole.Complete(query, 9), search.Complete(query, 9, parts...)
			if name == "dealt" { // in which a word comes first with a capital is another matter
				one, several = lower(one), lower(several)
			}
			if diff := cmp.Diff(one, several); diff != "" {
				t.Errorf("%s: Complete(%q) (-one +several):\n%s", name, query, diff)
			}
		}
	}
}

// alike are documents that share words, of which some are the keys of others, some
// are used as often, and some are as like to a slip.
var alike = []search.Text{
	{Doc: 5001, Text: "Oedema of mRNA senescencd senescencb"},
	{Doc: 5001, Text: "qqz qqz qqm"},
	{Doc: 5002, Text: "Edema of MRNA senescenca"},
	{Doc: 5002, Text: "qqm"},
	{Doc: 5003, Text: "therapies; metastases of a therapy, metastasis senescenca"},
	{Doc: 5004, Text: "metastas, therapie; the edema; senescencc"},
}

// difficult are queries for them.
var difficult = []string{
	"oede", "edem", "the oede", `"of oede`, "metastasis", "metastas ", "metastas", `"a metastas`, "therapie", "mrn", "qq", "senescencx",
}

// inRows divides texts into rows that end with the given documents, each with
// numbers of its own from 0 on.
func inRows(texts []search.Text, ends ...int) []search.PassagePart {
	var parts []search.PassagePart
	begin := 0
	for _, end := range append(ends, 5002, 9999) {
		var row []search.Text
		for _, text := range texts {
			if begin <= text.Doc && text.Doc < end {
				text.Doc -= begin
				row = append(row, text)
			}
		}
		parts = append(parts, search.PassagePart{Passages: search.NewPassages(row), Base: begin})
		begin = end
	}
	return parts
}

// dealt deals documents out to so many sets.
func dealt(texts []search.Text, n int) []search.PassagePart {
	var parts []search.PassagePart
	for part := range n {
		others := func(text search.Text) bool { return text.Doc%n != part }
		own := slices.DeleteFunc(slices.Clone(texts), others)
		parts = append(parts, search.PassagePart{Passages: search.NewPassages(own)})
	}
	return parts
}

func lower(all []string) []string {
	var lowered []string
	for _, s := range all {
		lowered = append(lowered, strings.ToLower(s))
	}
	return lowered
}

func TestNoPassagesHaveNothing(t *testing.T) {
	for _, parts := range [][]search.PassagePart{nil, {{Passages: search.NewPassages(nil)}}, dealt(nil, 2)} {
		for _, query := range []string{"growth", `"of growth"`, "gro"} {
			if found, total := search.FindPassages(query, 0, 5, 80, parts...); len(found) > 0 || total > 0 {
				t.Errorf("Search(%q) over %d = %v of %d, want nothing", query, len(parts), found, total)
			}
			if got := search.Complete(query, 5, parts...); len(got) > 0 {
				t.Errorf("Complete(%q) over %d = %v, want nothing", query, len(parts), got)
			}
		}
	}
}
