package main

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/char/asciifolding"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/search/query"
	index "github.com/blevesearch/bleve_index_api"

	"labgloss/content/search"
)

const (
	field = "text"
	// batch is how many names go into one segment; in memory bleve never
	// merges segments, and fewer are faster.
	batch = 250_000
	// page is how many names are asked for, so that five documents are among
	// them, which have several names each.
	page = 5 * answers
)

// bleveIndex is a full-text index of bleve in memory: each name a document of
// its own, words ranked by BM25. Each word of the query must be a word of the
// name, begin one, or be a slip away.
type bleveIndex struct {
	index    bleve.Index
	analyser analysis.Analyzer
	names    []search.Name // kept, as one who shows a hit needs its text
}

func (b *bleveIndex) build(names []search.Name) error {
	m, err := bleveMapping()
	if err != nil {
		return fmt.Errorf("making the mapping: %w", err)
	}
	// NewMemOnly would be the older upsidedown index, which is slower.
	b.index, err = bleve.NewUsing("", m, scorch.Name, scorch.Name, nil)
	if err != nil {
		return fmt.Errorf("opening the index: %w", err)
	}
	b.names, b.analyser = names, m.AnalyzerNamed(m.DefaultAnalyzer)
	for from := 0; from < len(names); from += batch {
		if err := b.add(from, min(from+batch, len(names))); err != nil {
			return fmt.Errorf("indexing: %w", err)
		}
	}
	return nil
}

func bleveMapping() (*mapping.IndexMappingImpl, error) {
	m := bleve.NewIndexMapping()
	err := m.AddCustomAnalyzer("names", map[string]any{
		"type":          custom.Name,
		"char_filters":  []string{asciifolding.Name},
		"tokenizer":     unicode.Name,
		"token_filters": []string{lowercase.Name},
	})
	if err != nil {
		return nil, err
	}
	text := bleve.NewTextFieldMapping()
	text.Store, text.IncludeTermVectors, text.IncludeInAll, text.DocValues = false, false, false, false
	m.DefaultMapping = bleve.NewDocumentStaticMapping()
	m.DefaultMapping.AddFieldMappingsAt(field, text)
	m.DefaultAnalyzer, m.DefaultField, m.ScoringModel = "names", field, index.BM25Scoring
	return m, nil
}

func (b *bleveIndex) add(from, to int) error {
	names := b.index.NewBatch()
	for i := from; i < to; i++ {
		if err := names.Index(strconv.Itoa(i), map[string]any{field: b.names[i].Text}); err != nil {
			return err
		}
	}
	return b.index.Batch(names)
}

func (b *bleveIndex) search(text string) ([]int, error) {
	var words []query.Query
	for _, token := range b.analyser.Analyze([]byte(text)) {
		words = append(words, wordQuery(string(token.Term)))
	}
	if len(words) == 0 {
		return nil, nil
	}
	result, err := b.index.Search(bleve.NewSearchRequestOptions(bleve.NewConjunctionQuery(words...), page, 0, false))
	if err != nil {
		return nil, err
	}
	var top topFive
	for _, hit := range result.Hits {
		i, err := strconv.Atoi(hit.ID)
		if err != nil {
			return nil, fmt.Errorf("reading a hit's ID: %w", err)
		}
		if !top.add(b.names[i].Doc) {
			break
		}
	}
	return top, nil
}

// wordQuery lets a word be itself, a beginning or misspelt; what is nearer to
// what was typed weighs more.
func wordQuery(word string) query.Query {
	same := bleve.NewTermQuery(word)
	same.SetField(field)
	same.SetBoost(4)
	begins := bleve.NewPrefixQuery(word)
	begins.SetField(field)
	begins.SetBoost(2)
	either := bleve.NewDisjunctionQuery(same, begins)
	if n := fuzziness(word); n > 0 {
		near := bleve.NewFuzzyQuery(word)
		near.SetField(field)
		near.SetFuzziness(n)
		either.AddQuery(near)
	}
	return either
}

// fuzziness is how many edits a word may be away: none to two letters, one to
// five, then two, as Lucene's AUTO has it.
func fuzziness(word string) int {
	switch n := utf8.RuneCountInString(word); {
	case n < 3:
		return 0
	case n < 6:
		return 1
	default:
		return 2
	}
}

func (b *bleveIndex) close() error {
	if b.index == nil {
		return nil
	}
	return b.index.Close()
}
