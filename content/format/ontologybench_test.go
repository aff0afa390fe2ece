package format

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"labgloss/content"
)

// manyOBO writes an ontology of n terms of the size that those of large
// ontologies have: a definition with references, four synonyms, two broader
// terms, an xref. One of twenty is obsolete.
func manyOBO(n int) string {
	var b strings.Builder
	b.WriteString("format-version: 1.4\nontology: many\n")
	for i := range n {
		fmt.Fprintf(&b, "\n[Term]\nid: MY:%07d\nname: regulation of process number %[1]d\nnamespace: processes\n", i)
		fmt.Fprintf(&b, "def: \"Any process that modulates the frequency, rate or extent of process number %d, "+
			"of which this text is as long as definitions are on the average.\" [GOC:someone, PMID:%[1]d]\n", i)
		for _, scope := range []string{"EXACT", "EXACT", "BROAD", "RELATED"} {
			fmt.Fprintf(&b, "synonym: \"%s control of number %d\" %s []\n", strings.ToLower(scope), b.Len(), scope)
		}
		fmt.Fprintf(&b, "xref: Wikipedia:Process_%d\n", i)
		if i%20 == 19 {
			fmt.Fprintf(&b, "is_obsolete: true\nreplaced_by: MY:%07d\n", i-1)
		} else if i > 0 {
			fmt.Fprintf(&b, "is_a: MY:%07d ! above\nrelationship: part_of MY:%07d ! whole\n", i/2, i/3)
		}
	}
	return b.String()
}

// manyGraphs is manyOBO as a graph.
func manyGraphs(n int) string {
	var nodes, edges strings.Builder
	for i := range n {
		synonyms := repeat(4, fmt.Sprintf(`{"pred": "hasExactSynonym", "val": "control %%d of number %d", "xrefs": []}, `, i))
		fmt.Fprintf(&nodes, `{"id": "http://purl.obolibrary.org/obo/MY_%07d", "lbl": "regulation of process number %[1]d", "type": "CLASS",
  "meta": {"definition": {"val": "Any process that modulates the frequency, rate or extent of process number %[1]d.", "xrefs": ["PMID:%[1]d"]},
  "synonyms": [%s{"pred": "hasBroadSynonym", "val": "broad %[1]d"}], "xrefs": [{"val": "Wikipedia:Process_%[1]d"}]}},
`, i, synonyms)
		fmt.Fprintf(&edges, `{"sub": "http://purl.obolibrary.org/obo/MY_%07d", "pred": "is_a", "obj": "http://purl.obolibrary.org/obo/MY_%07d"},
`, i, i/2)
	}
	return `{"graphs": [{"nodes": [` + strings.TrimSuffix(nodes.String(), ",\n") + `], "edges": [` + strings.TrimSuffix(edges.String(), ",\n") + `]}]}`
}

// readMeasured reads a file and returns how much memory was in use at most,
// beyond the file's own.
func readMeasured(t testing.TB, f Format, text string) (p *content.Pack, peak uint64) {
	t.Helper()
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	before := m.HeapAlloc
	look := func() {
		runtime.ReadMemStats(&m)
		peak = max(peak, m.HeapAlloc-min(m.HeapAlloc, before))
	}
	in := []Input{{"many", strings.NewReader(text)}}
	p, _, err := f.Read(context.Background(), in, Options{ID: "many", Progress: func(read int64) {
		if read>>20 != (read-chunk)>>20 {
			look()
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	look()
	return p, peak
}

// TestManyTermsFitIntoMemory holds an ontology of 40,000 terms to what the
// project promises.
func TestManyTermsFitIntoMemory(t *testing.T) {
	const n, promised = 40_000, 500 << 20
	for _, c := range []struct {
		format Format
		text   string
		terms  int
	}{{obo(), manyOBO(n), n - n/20}, {oboGraphs(), manyGraphs(n), n}} {
		p, peak := readMeasured(t, c.format, c.text)
		if len(p.Terms) != c.terms || peak == 0 || peak > promised {
			t.Errorf("%s: %d terms in %d MiB, want %d in at most %d", c.format.Name, len(p.Terms), peak>>20, c.terms, promised>>20)
		}
	}
}

func BenchmarkReadOntology(b *testing.B) {
	for _, n := range []int{1000, 40_000} {
		for _, c := range []struct {
			format Format
			many   func(int) string
		}{{obo(), manyOBO}, {oboGraphs(), manyGraphs}} {
			b.Run(fmt.Sprintf("%s/%d", c.format.Name, n), func(b *testing.B) {
				text := c.many(n)
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				var peak uint64
				for b.Loop() {
					_, used := readMeasured(b, c.format, text)
					peak = max(peak, used)
				}
				b.ReportMetric(float64(peak)/(1<<20), "peak-MB")
			})
		}
	}
}
