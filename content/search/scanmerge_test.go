package search_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// TestSeveralScannersAreAsOne: names that are divided over several scanners are
// found as if they were in one.
func TestSeveralScannersAreAsOne(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	generated := searchtest.Generate(7, 2000).Names
	found := 0
	for round := range 300 {
		names := slices.Concat(randomNames(r), randomNames(r))
		if round%2 == 0 {
			names = someNames(r, generated)
		}
		whole := search.NewScanner(names)
		parts := divideScanners(r, names)
		for range 5 {
			text := randomWords(r, 12, " ", " ", "-", "\n", ", ", "/", ". ", ") ")
			if round%2 == 0 {
				text = textOf(r, names)
			}
			want := whole.Scan(text)
			if diff := cmp.Diff(want, search.Scan(text, parts...)); diff != "" {
				t.Fatalf("Scan(%q) for %v over %d scanners differs (-one +several):\n%s", text, names, len(parts), diff)
			}
			found += len(want)
		}
	}
	if found < 3000 {
		t.Errorf("%d names were found, too few to tell anything", found)
	}
}

// TestScanPartsHaveTheirNumbers: scanners that number their documents alike are
// told apart by their bases.
func TestScanPartsHaveTheirNumbers(t *testing.T) {
	pack := search.NewScanner([]search.Name{{Text: "stress", Doc: 0}, {Text: "HAT", Doc: 1, Abbreviation: true}})
	own := search.NewScanner([]search.Name{{Text: "shear stress", Doc: 0}, {Text: "HATs", Doc: 2, Abbreviation: true}})
	got := search.Scan("shear stress, stress, HAT", search.ScanPart{Scanner: pack}, search.ScanPart{Scanner: own, Base: 2})
	want := []search.Occurrence{
		{Start: 0, End: 12, Docs: []int{2}}, {Start: 14, End: 20, Docs: []int{0}}, {Start: 22, End: 25, Docs: []int{1, 4}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Scan differs (-want +got):\n%s", diff)
	}
	if got := search.Scan("stress"); got != nil {
		t.Errorf("Scan without a scanner = %v", got)
	}
}

// someNames returns names of all kinds, of which some share a document.
func someNames(r *rand.Rand, generated []search.Name) []search.Name {
	at := r.IntN(len(generated) - 60)
	names := slices.Concat(scanNames(), generated[at:at+60])
	for i := range names {
		names[i].Doc = r.IntN(len(names))
	}
	return names
}

// divideScanners deals names out to two scanners and more.
func divideScanners(r *rand.Rand, names []search.Name) []search.ScanPart {
	piles := make([][]search.Name, 2+r.IntN(3))
	for _, n := range names {
		pile := &piles[r.IntN(len(piles))]
		*pile = append(*pile, n)
	}
	var parts []search.ScanPart
	for _, p := range piles {
		parts = append(parts, search.ScanPart{Scanner: search.NewScanner(p)})
	}
	return parts
}

// textOf writes a text that is names for the most part, as they are or otherwise.
func textOf(r *rand.Rand, names []search.Name) string {
	var b strings.Builder
	for range 20 {
		name := names[r.IntN(len(names))].Text
		switch r.IntN(6) {
		case 0:
			name = strings.ToUpper(name)
		case 1:
			name = strings.ReplaceAll(name, " ", "-")
		case 2:
			name = strings.ToLower(name)
		}
		b.WriteString(name + []string{" ", " ", ". ", "-", "\n\n", " the met "}[r.IntN(6)])
	}
	return b.String()
}
