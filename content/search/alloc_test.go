package search_test

import (
	"testing"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// TestSearchAllocatesItsResultOnly: a keystroke costs the memory of its result
// and no other. (The subsequence stage of small glossaries is sahilm/fuzzy's.)
func TestSearchAllocatesItsResultOnly(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector drops what is kept for the next query")
	}
	v := searchtest.Generate(9, 3000)
	index := search.New(v.Names)
	queries := searchtest.Queries(9, v)
	queries = append(queries, searchtest.Query{Text: "TGF-β ZELLKÖRPER 癌細胞"})
	for _, q := range queries {
		want := 1.0
		if len(index.Search(q.Text, 5)) == 0 {
			want = 0
		}
		if got := testing.AllocsPerRun(20, func() { index.Search(q.Text, 5) }); got > want {
			t.Errorf("Search(%q) allocates %.0f times, want %.0f", q.Text, got, want)
		}
	}
}
