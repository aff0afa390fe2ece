package search_test

import (
	"strings"
	"testing"

	"github.com/sahilm/fuzzy"

	"labgloss/content/search"
)

// BenchmarkSearch asks the queries of a set in turn, of our index and, in the
// same run, of sahilm/fuzzy over all names, as the peer to compare with:
//
//	go test ./content/search -run '^$' -bench Search
func BenchmarkSearch(b *testing.B) {
	for _, set := range []string{"g23", "doid", "go"} {
		names, queries := readSet(b, set)
		index := search.New(names)
		b.Run(set+"/labgloss", func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				index.Search(queries[i%len(queries)], 5)
			}
		})
		texts := make([]string, len(names))
		for i, n := range names {
			texts[i] = n.Text
		}
		b.Run(set+"/sahilm", func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				fuzzy.Find(queries[i%len(queries)], texts)
			}
		})
	}
}

// BenchmarkNew builds the index of 56,000 names.
func BenchmarkNew(b *testing.B) {
	names, _ := readSet(b, "go")
	b.ReportAllocs()
	for b.Loop() {
		search.New(names)
	}
}

func readSet(b *testing.B, set string) (names []search.Name, queries []string) {
	b.Helper()
	doc := 0
	for line := range lines(b, set+".tsv") {
		for _, text := range append(strings.Split(line[2], "|"), line[1]) {
			names = append(names, search.Name{Text: text, Doc: doc})
		}
		doc++
	}
	for line := range lines(b, set+".q.tsv") {
		queries = append(queries, line[0])
	}
	return names, queries
}
