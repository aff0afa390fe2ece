package format

import (
	"fmt"
	"path/filepath"
	"testing"

	"labgloss/content"
)

// BenchmarkSave saves packs as an import does, which reads them again.
func BenchmarkSave(b *testing.B) {
	for _, n := range []int{1_000, 40_000} {
		p := savedPack("large")
		p.Terms = nil
		for i := range n {
			p.Terms = append(p.Terms, content.Term{
				ID: fmt.Sprintf("T:%d", i), Label: fmt.Sprintf("term %d", i), Synonyms: []string{fmt.Sprintf("synonym %d", i)},
				Definition: "A definition that is about as long as they are in ontologies, which is to say that it has one sentence, or two.",
				Broader:    []string{fmt.Sprintf("T:%d", (i+1)%n)},
			})
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := Save(b.Context(), filepath.Join(b.TempDir(), "pack"), p, false); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
