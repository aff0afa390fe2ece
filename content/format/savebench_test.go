package format

import (
	"fmt"
	"path/filepath"
	"testing"

	"labgloss/content"
	"labgloss/content/contenttest"
)

// BenchmarkSave saves packs as an import does, which compiles them and opens
// them again. "peak-MB" is the heap that this takes beside the pack.
func BenchmarkSave(b *testing.B) {
	for _, terms := range []int{1_000, 40_000} {
		pack := contenttest.Large(terms * 5 / 2)
		b.Run(fmt.Sprint(terms), func(b *testing.B) { benchmarkSave(b, pack) })
	}
}

func benchmarkSave(b *testing.B, pack *content.Pack) {
	b.ReportAllocs()
	var peak uint64
	for b.Loop() {
		dir := filepath.Join(b.TempDir(), "pack")
		peak = max(peak, peakOf(func() {
			if err := Save(b.Context(), dir, pack, false); err != nil {
				b.Fatal(err)
			}
		}))
	}
	b.ReportMetric(float64(peak)/(1<<20), "peak-MB")
}
