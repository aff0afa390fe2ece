package search_test

import (
	"slices"
	"testing"
	"unicode"

	"labgloss/content/search"
)

// TestScanFindsEveryLetter: there is no letter and no number of Unicode that a
// name cannot have.
func TestScanFindsEveryLetter(t *testing.T) {
	var names []search.Name
	for r := range unicode.MaxRune {
		if (unicode.IsLetter(r) || unicode.IsNumber(r)) && r != 'ʼ' { // which is an apostrophe
			names = append(names, search.Name{Text: "rna " + string(r) + string(r) + " rna", Doc: len(names)})
		}
	}
	s := search.NewScanner(names)
	for _, n := range names {
		found := s.Scan(n.Text)
		if len(found) != 1 || found[0].End-found[0].Start != len(n.Text) || !slices.Contains(found[0].Docs, n.Doc) {
			t.Errorf("Scan(%+q) for itself = %v", n.Text, found)
		}
	}
}
