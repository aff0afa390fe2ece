package content_test

import (
	"fmt"
	"runtime"
	"testing"

	"labgloss/content"
	"labgloss/content/search/searchtest"
)

// BenchmarkGlossary makes a glossary of 40,000 terms with definitions of 40 words,
// and Prepare all that is made later. "bytes" is what each keeps in memory beyond
// the pack:
//
//	go test ./content -run '^$' -bench Glossary
func BenchmarkGlossary(b *testing.B) {
	p := described(40_000)
	b.Run("new", func(b *testing.B) {
		before := heap()
		var g *content.Glossary
		for b.Loop() {
			g = content.NewGlossary(p)
		}
		b.ReportMetric(heap()-before, "bytes")
		runtime.KeepAlive(g)
	})
	b.Run("prepare", func(b *testing.B) {
		g := content.NewGlossary(p)
		before := heap()
		for b.Loop() {
			b.StopTimer()
			g = content.NewGlossary(p)
			b.StartTimer()
			g.Prepare()
		}
		b.ReportMetric(heap()-before, "bytes")
		runtime.KeepAlive(g)
	})
}

// described is a pack of so many terms.
func described(n int) *content.Pack {
	p := &content.Pack{ID: "p", Language: "en"}
	for _, t := range searchtest.Texts(7, n, 40) {
		if t.Title {
			p.Terms = append(p.Terms, content.Term{ID: fmt.Sprint(t.Doc), Label: t.Text})
		} else {
			p.Terms[t.Doc].Definition = t.Text
		}
	}
	return p
}

// heap returns how many bytes are in use.
func heap() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}
