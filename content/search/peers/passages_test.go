package main

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/mapping"
	index "github.com/blevesearch/bleve_index_api"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// BenchmarkPassages asks 40,000 documents of 40 words for a page of five
// passages, of our index and of bleve with its analyser for English, BM25 and
// highlighting:
//
//	go test -run '^$' -bench Passages
func BenchmarkPassages(b *testing.B) {
	texts := searchtest.Texts(7, 40_000, 40)
	queries := searchtest.TextQueries(texts, 500)
	started := time.Now()
	passages := search.NewPassages(texts)
	builtOurs := time.Since(started)
	b.Run("ours", func(b *testing.B) {
		eachOf(b, queries, func(q string) { passages.Search(q, 0, 5, 200) })
		b.ReportMetric(builtOurs.Seconds(), "build-s")
	})
	started = time.Now()
	peer := blevePassages(b, texts)
	built := time.Since(started)
	b.Run("bleve", func(b *testing.B) {
		eachOf(b, queries, func(q string) {
			request := bleve.NewSearchRequestOptions(bleve.NewMatchQuery(q), 5, 0, false)
			request.Highlight = bleve.NewHighlight()
			if _, err := peer.Search(request); err != nil {
				b.Fatal(err)
			}
		})
		b.ReportMetric(built.Seconds(), "build-s")
	})
}

func blevePassages(b *testing.B, texts []search.Text) bleve.Index {
	x, err := bleve.NewUsing("", englishMapping(), scorch.Name, scorch.Name, nil)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { x.Close() })
	batch := x.NewBatch()
	for i, text := range texts {
		if err := batch.Index(strconv.Itoa(i), map[string]any{field: text.Text}); err != nil {
			b.Fatal(err)
		}
	}
	if err := x.Batch(batch); err != nil {
		b.Fatal(err)
	}
	return x
}

func englishMapping() *mapping.IndexMappingImpl {
	m := bleve.NewIndexMapping()
	text := bleve.NewTextFieldMapping()
	text.IncludeInAll, text.DocValues = false, false
	m.DefaultMapping = bleve.NewDocumentStaticMapping()
	m.DefaultMapping.AddFieldMappingsAt(field, text)
	m.DefaultAnalyzer, m.DefaultField, m.ScoringModel = en.AnalyzerName, field, index.BM25Scoring
	return m
}

// eachOf times each query in turn, and reports the median.
func eachOf(b *testing.B, queries []string, ask func(string)) {
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		ask(queries[i%len(queries)])
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Nanoseconds()), "p50-ns")
}
