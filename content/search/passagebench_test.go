package search_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// BenchmarkPassages asks 40,000 documents of 40 words, as the bot asks: a page of
// five passages. Its peer in the same run is a naive scan, which folds nothing
// but case and ranks by how often the words occur:
//
//	go test ./content/search -run '^$' -bench Passages
func BenchmarkPassages(b *testing.B) {
	texts := searchtest.Texts(7, 40_000, 40)
	queries := searchtest.TextQueries(texts, 500)
	var passages *search.Passages
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			passages = search.NewPassages(texts)
		}
		passages = nil
		b.ReportMetric(float64(heapOf(func() any { passages = search.NewPassages(texts); return passages })), "bytes")
	})
	b.Run("query", func(b *testing.B) {
		eachOf(b, queries, func(q string) { passages.Search(q, 0, 5, 200) })
	})
	b.Run("complete", func(b *testing.B) {
		eachOf(b, queries, func(q string) { passages.Complete(q[:len(q)-2], 25) })
	})
	b.Run("scan", func(b *testing.B) {
		eachOf(b, queries[:20], func(q string) { scan(texts, strings.Fields(q)) })
	})
}

// eachOf times each query in turn, and reports the median and the 99th of 100.
func eachOf(b *testing.B, queries []string, ask func(string)) {
	b.ReportAllocs()
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		ask(queries[i%len(queries)])
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Nanoseconds()), "p50-ns")
	b.ReportMetric(float64(took[len(took)*99/100].Nanoseconds()), "p99-ns")
}

// heapOf returns by how much the heap grows for what build keeps.
func heapOf(build func() any) uint64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	kept := build()
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(kept)
	return after.HeapAlloc - before.HeapAlloc
}

// scan returns the five texts with the most of the words.
func scan(texts []search.Text, words []string) []string {
	counts := make(map[int]int)
	for i := range texts {
		text := strings.ToLower(texts[i].Text)
		for _, w := range words {
			if n := strings.Count(text, strings.ToLower(w)); n > 0 {
				counts[i] += 100 + n
			}
		}
	}
	var found []string
	for i, n := range counts {
		found = append(found, fmt.Sprintf("%06d %s", n, texts[i].Text))
	}
	slices.Sort(found)
	return found[max(0, len(found)-5):]
}
