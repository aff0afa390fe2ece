package format

import (
	"bytes"
	"fmt"
	"testing"

	"labgloss/content"
)

// BenchmarkReadTable reads tables of terms with a definition and two names each.
func BenchmarkReadTable(b *testing.B) {
	for _, terms := range []int{1_000, 40_000} {
		pack := savedPack("P")
		pack.Terms = nil
		for i := range terms {
			pack.Terms = append(pack.Terms, content.Term{
				ID: fmt.Sprintf("X:%07d", i), Label: fmt.Sprintf("term number %d", i), Synonyms: []string{fmt.Sprintf("name %d", i)},
				Definition: "A definition of about the length that definitions in a glossary have, which is a sentence or two of text.",
			})
		}
		for _, f := range sheetFormats() {
			var file bytes.Buffer
			if err := f.Write(&file, pack); err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%s/%d", f.Name, terms), func(b *testing.B) {
				b.ReportAllocs()
				b.SetBytes(int64(file.Len()))
				for b.Loop() {
					if _, _, err := f.Read(b.Context(), []Input{{"a", bytes.NewReader(file.Bytes())}}, Options{ID: "p"}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
