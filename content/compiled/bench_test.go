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
func BenchmarkOpen(b *testing.B) {
	for _, n := range []int{1_000, 40_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) { opening(b, n) })
	}
}

// BenchmarkMillion is BenchmarkOpen for a million names, which takes a minute
// and some gigabytes to prepare:
//
//	go test ./content/compiled -run '^$' -bench Million
func BenchmarkMillion(b *testing.B) { opening(b, 1_000_000) }

func opening(b *testing.B, names int) {
	dir := b.TempDir()
	label := writeLarge(b, dir, names)
	if made := open(b, dir); made.Unwritten != nil {
		b.Fatal(made.Unwritten)
	}
	b.Run("compiled", func(b *testing.B) {
		measure(b, label, func() *content.Glossary { return content.Combine(open(b, dir).Edition) })
		info, err := os.Stat(filepath.Join(dir, compiled.FileName))
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(info.Size())/1e6, "file-MB")
	})
	b.Run("loaded", func(b *testing.B) {
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

// writeLarge writes a pack of so many names, and returns one of them.
func writeLarge(b *testing.B, dir string, names int) string {
	b.Helper()
	p := contenttest.Large(names)
	writeTerms(b, dir, p.Terms)
	write(b, dir, content.FileName, header)
	return p.Terms[len(p.Terms)/2].Label
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
