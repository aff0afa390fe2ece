package compiled_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"labgloss/content"
	"labgloss/content/compiled"
	"labgloss/content/contenttest"
)

// BenchmarkOpen opens packs of so many names that are compiled already, and
// answers from them. "heap-MB" is what is kept of the heap, "file-MB" how large
// the compiled form is; "loaded" loads the same pack and makes its glossary:
//
//	go test ./content/compiled -run '^$' -bench Open
//
// A million names are among them where LABGLOSS_MILLION is set: to write them
// takes half a minute and some gigabytes.
func BenchmarkOpen(b *testing.B) {
	sizes := []int{1_000, 40_000}
	if os.Getenv("LABGLOSS_MILLION") != "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, n := range sizes {
		dir := b.TempDir()
		p := contenttest.Large(n)
		writeTerms(b, dir, p.Terms)
		write(b, dir, content.FileName, header)
		label := p.Terms[len(p.Terms)/2].Label
		p = nil
		made := open(b, dir)
		if made.Unwritten != nil {
			b.Fatal(made.Unwritten)
		}
		made = compiled.Opened{}
		b.Run(fmt.Sprint(n, "/compiled"), func(b *testing.B) {
			measure(b, label, func() *content.Glossary { return content.Combine(open(b, dir).Edition) })
			info, err := os.Stat(filepath.Join(dir, compiled.FileName))
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(info.Size())/1e6, "file-MB")
		})
		b.Run(fmt.Sprint(n, "/loaded"), func(b *testing.B) {
			measure(b, label, func() *content.Glossary {
				p, err := content.Load(os.DirFS(dir))
				if err != nil {
					b.Fatal(err)
				}
				g := content.NewGlossary(p)
				g.Prepare()
				return g
			})
		})
	}
}

// measure makes glossaries, each of which is asked once.
func measure(b *testing.B, label string, glossary func() *content.Glossary) {
	b.Helper()
	before := heap()
	b.ReportAllocs()
	var g *content.Glossary
	for b.Loop() {
		g = glossary()
		if hits := g.Search(label, 5); len(hits) == 0 {
			b.Fatalf("%q is not found", label)
		}
	}
	b.ReportMetric(heap()-before, "heap-MB")
	runtime.KeepAlive(g)
}

// heap returns how many megabytes are in use.
func heap() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC() // what was pooled goes with the second
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / 1e6
}
