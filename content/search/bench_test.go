package search_test

import (
	"testing"

	"github.com/sahilm/fuzzy"

	"labgloss/content/search"
)

// BenchmarkSearch asks the queries of a set in turn, of our index and, in the
// same run, of sahilm/fuzzy over all names, as the peer to compare with:
//
//	go test ./content/search -run '^$' -bench Search
//
// `make bench-search` compares with more of them.
func BenchmarkSearch(b *testing.B) {
	for _, set := range []string{"g23", "doid", "go"} {
		names, queries := sharedVocabulary(b, set).Names, sharedQueries(b, set)
		index := search.New(names)
		b.Run(set+"/labgloss", func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				index.Search(queries[i%len(queries)].Text, 5)
			}
		})
		texts := make([]string, len(names))
		for i, n := range names {
			texts[i] = n.Text
		}
		b.Run(set+"/sahilm", func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				fuzzy.Find(queries[i%len(queries)].Text, texts)
			}
		})
	}
}

// BenchmarkNew builds the index of 56,000 names.
func BenchmarkNew(b *testing.B) {
	names := sharedVocabulary(b, "go").Names
	b.ReportAllocs()
	for b.Loop() {
		search.New(names)
	}
}
