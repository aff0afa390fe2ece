package search_test

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// messageLength is that of Discord's longest message, in bytes.
const messageLength = 4000

// BenchmarkScan reads messages of 4000 characters with the names of 40,000
// terms: one that is names end to end, one of ordinary words with a name now and
// then, and one without any; and each with a naive loop over all names:
//
//	go test ./content/search -run '^$' -bench 'Scan$'
func BenchmarkScan(b *testing.B) {
	names := fortyThousandTerms()
	scanner := search.NewScanner(names)
	for _, m := range []struct {
		name  string
		share int // of names among words, in percent
	}{{"many", 100}, {"some", 5}, {"none", 0}} {
		text := message(names, m.share)
		b.Run(m.name+"/scanner", func(b *testing.B) {
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				found = len(scanner.Scan(text))
			}
			b.ReportMetric(float64(found), "found")
		})
		b.Run(m.name+"/naive", func(b *testing.B) {
			folded := make([]string, len(names))
			for i, n := range names {
				folded[i] = search.Fold(n.Text)
			}
			b.ReportAllocs()
			for b.Loop() {
				text := search.Fold(text)
				for _, name := range folded {
					strings.Contains(text, name)
				}
			}
		})
	}
}

// BenchmarkNewScanner makes a scanner of the names of 40,000 terms, and reports
// the memory that it keeps.
func BenchmarkNewScanner(b *testing.B) {
	names := fortyThousandTerms()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	kept := search.NewScanner(names)
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportAllocs()
	for b.Loop() {
		search.NewScanner(names)
	}
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MB-kept")
	b.ReportMetric(float64(len(names)), "names")
	runtime.KeepAlive(kept)
}

// fortyThousandTerms returns names of 40,000 documents.
func fortyThousandTerms() []search.Name {
	names := searchtest.Generate(7, 120_000).Names
	for i := range names {
		if names[i].Doc == 40_000 {
			return names[:i]
		}
	}
	return names
}

// message writes a message in which so many percent of the words are names.
func message(names []search.Name, share int) string {
	r := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields("we have seen this before but never in those slides, so please look again and tell me what they show. " +
		"Perhaps tomorrow? Thursday's meeting is (as always) at nine; bring your laptops, notebooks and coffee!")
	var b strings.Builder
	for b.Len() < messageLength {
		if r.IntN(100) < share {
			b.WriteString(names[r.IntN(len(names))].Text)
		} else {
			b.WriteString(words[r.IntN(len(words))])
		}
		b.WriteByte(' ')
	}
	return b.String()[:messageLength]
}
