package format

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"labgloss/content"
	"labgloss/content/contenttest"
)

// peakOf runs work and returns how many bytes of heap were in use at most, beyond
// what was in use before. Garbage counts until it is collected, as it does for
// whoever runs the program.
func peakOf(work func()) uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	heap := func() uint64 {
		metrics.Read(sample)
		return sample[0].Value.Uint64()
	}
	before, peak := heap(), uint64(0)
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		const often = 2 * time.Millisecond
		ticker := time.NewTicker(often)
		defer ticker.Stop()
		for {
			now := heap()
			peak = max(peak, now-min(now, before))
			select {
			case <-done:
				return
			case <-ticker.C:
			}
		}
	}()
	work()
	close(done)
	<-stopped
	return peak
}

// asOBO writes a pack as an ontology does, with references and an xref for each
// term. One of twenty terms is obsolete, and replaced by the one before.
func asOBO(w io.Writer, p *content.Pack) error {
	fmt.Fprintf(w, "format-version: 1.4\nontology: %s\n", p.ID)
	for i := range p.Terms {
		t := &p.Terms[i]
		fmt.Fprintf(w, "\n[Term]\nid: %s\nname: %s\nnamespace: process\ndef: %q [GOC:someone, PMID:%d]\n", t.ID, t.Label, t.Definition, i)
		for _, name := range t.Synonyms {
			fmt.Fprintf(w, "synonym: %q EXACT []\n", name)
		}
		for _, name := range t.Abbreviations {
			fmt.Fprintf(w, "synonym: %q RELATED ABBREVIATION []\n", name)
		}
		fmt.Fprintf(w, "xref: Wikipedia:Process_%d\n", i)
		if i%20 == 19 {
			fmt.Fprintf(w, "is_obsolete: true\nreplaced_by: %s\n", p.Terms[i-1].ID)
			continue
		}
		for _, above := range t.Broader {
			fmt.Fprintf(w, "is_a: %s ! what is above\nrelationship: part_of %s ! a whole\n", above, above)
		}
	}
	return nil
}

// asGraphs is asOBO as a graph, in which nothing is obsolete.
func asGraphs(w io.Writer, p *content.Pack) error {
	const iri = "http://purl.obolibrary.org/obo/"
	node := func(id string) string { return iri + strings.Replace(id, ":", "_", 1) }
	io.WriteString(w, `{"graphs": [{"id": "`+p.ID+`", "nodes": [`)
	for i := range p.Terms {
		t := &p.Terms[i]
		fmt.Fprintf(w, `%s{"id": %q, "lbl": %q, "type": "CLASS", "meta": {"definition": {"val": %q, "xrefs": ["PMID:%d"]}, "synonyms": [`,
			separated(i), node(t.ID), t.Label, t.Definition, i)
		for j, name := range t.Synonyms {
			fmt.Fprintf(w, `%s{"pred": "hasExactSynonym", "val": %q, "xrefs": []}`, separated(j), name)
		}
		fmt.Fprintf(w, `], "xrefs": [{"val": "Wikipedia:Process_%d"}]}}`, i)
	}
	io.WriteString(w, `], "edges": [`)
	for i := range p.Terms[1:] {
		fmt.Fprintf(w, `%s{"sub": %q, "pred": "is_a", "obj": %q}`, separated(i), node(p.Terms[i+1].ID), node(p.Terms[i+1].Broader[0]))
	}
	io.WriteString(w, `]}]}`)
	return nil
}

func separated(i int) string {
	if i == 0 {
		return ""
	}
	return ",\n"
}

// vocabularyFiles are the formats whose speed is measured, with what writes their
// files.
func vocabularyFiles() []Format {
	flat, graphs := obo(), oboGraphs()
	flat.Write, graphs.Write = asOBO, asGraphs
	return []Format{flat, graphs, skos(), csvFormat(), xlsxFormat()}
}

// BenchmarkImport reads vocabularies of 1,000 and 40,000 terms, whose names are
// two and a half times as many. "peak-MB" is the heap that reading takes.
func BenchmarkImport(b *testing.B) {
	for _, terms := range []int{1_000, 40_000} {
		pack := contenttest.Large(terms * 5 / 2)
		for _, f := range vocabularyFiles() {
			b.Run(fmt.Sprintf("%s/%d", f.Name, terms), func(b *testing.B) { benchmarkRead(b, f, pack) })
		}
	}
}

// BenchmarkMillion reads and saves a million names:
//
//	go test ./content/format -run '^$' -bench Million -benchtime 1x
func BenchmarkMillion(b *testing.B) {
	pack := contenttest.Large(1_000_000)
	for _, f := range vocabularyFiles() {
		if !f.Binary {
			b.Run(f.Name, func(b *testing.B) { benchmarkRead(b, f, pack) })
		}
	}
	b.Run("save", func(b *testing.B) { benchmarkSave(b, pack) })
}

func benchmarkRead(b *testing.B, f Format, pack *content.Pack) {
	var file bytes.Buffer
	if err := f.Write(&file, pack); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(file.Len()))
	b.ReportAllocs()
	var peak uint64
	for b.Loop() {
		peak = max(peak, peakOf(func() { readAll(b, f, file.Bytes()) }))
	}
	b.ReportMetric(float64(peak)/(1<<20), "peak-MB")
}

// readAll reads a file that was written for a benchmark.
func readAll(t testing.TB, f Format, file []byte) *content.Pack {
	t.Helper()
	p, _, err := f.Read(context.Background(), []Input{{"many", bytes.NewReader(file)}}, Options{ID: "many"})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestImportFitsIntoMemory holds vocabularies of 40,000 terms to less than half
// of the memory that the project promises for their import.
func TestImportFitsIntoMemory(t *testing.T) {
	const terms, promised = 40_000, 200 << 20
	pack := contenttest.Large(terms * 5 / 2)
	for _, f := range vocabularyFiles() {
		var file bytes.Buffer
		if err := f.Write(&file, pack); err != nil {
			t.Fatal(err)
		}
		want := terms
		if f.Name == "obo" {
			want -= terms / 20 // which are obsolete
		}
		var got *content.Pack
		peak := peakOf(func() { got = readAll(t, f, file.Bytes()) })
		if len(got.Terms) != want || peak == 0 || peak > promised {
			t.Errorf("%s: %d terms in %d MiB, want %d in at most %d", f.Name, len(got.Terms), peak>>20, want, promised>>20)
		}
	}
}
