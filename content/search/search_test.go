package search_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// vocabulary is a small one with the difficulties of large ones.
var vocabulary = []search.Name{
	{Text: "Histone acetyltransferases", Doc: 0},
	{Text: "HATs", Doc: 0, Abbreviation: true},
	{Text: "Histone deacetylases", Doc: 1},
	{Text: "HDACs", Doc: 1, Abbreviation: true},
	{Text: "Epithelial-to-mesenchymal transition (EMT)", Doc: 2},
	{Text: "Endosomal sorting complexes required for transport III", Doc: 3},
	{Text: "ESCRTIII", Doc: 3, Abbreviation: true},
	{Text: "Chromatin organization", Doc: 4},
	{Text: "TGF-β1 signalling", Doc: 5},
	{Text: "Type III collagen", Doc: 6},
	{Text: "Autophagy", Doc: 7},
	{Text: "Zellkörper", Doc: 8},
	{Text: "Électrophorèse", Doc: 9},
	{Text: "癌細胞", Doc: 10},
	{Text: "خلية سرطانية", Doc: 11},
	{Text: "Time tissue", Doc: 12},
	{Text: "гистон деацетилаза", Doc: 13},
}

func TestSearchFindsFirst(t *testing.T) {
	index := search.New(vocabulary)
	for _, test := range []struct {
		query string
		doc   int
		stage search.Stage
	}{
		{"Histone deacetylases", 1, search.Exact},
		{"histone deacetylase", 1, search.Exact},
		{"hdac", 1, search.Abbreviation},
		{"HDACs", 1, search.Abbreviation},
		{"hdca", 1, search.Typo},
		{"HD", 1, search.Initials},
		{"ETMTs", 2, search.Initials},
		{"e.t.m.t.", 2, search.Initials},
		{"collagenn type III", 6, search.Typo},
		{"histone d", 1, search.Prefix},
		{"deacetylases", 1, search.Words},
		{"histone acetylase", 0, search.Typo}, // and not the deacetylases
		{"deacet hist", 1, search.Words},
		{"deacetylase histone", 1, search.Words},
		{"histne deacetylase", 1, search.Typo},
		{"histone deac", 1, search.Prefix},
		{"histne deac", 1, search.Typo},
		{"histdeac", 1, search.Subsequence},
		{"emt", 2, search.Abbreviation},
		{"what is EMT?", 2, search.Abbreviation},
		{"what does EMT stand for", 2, search.Abbreviation},
		{"epithelial mesenchymal transition", 2, search.Words},
		{"escrt-iii", 3, search.Abbreviation},
		{"chromatin organisation", 4, search.Exact},
		{"tgf beta1 signaling", 5, search.Exact},
		{"TGF-beta", 5, search.Prefix},
		{"epithelial-", 2, search.Prefix},
		{"collagen type 3", 6, search.Words},
		{"auto phagy", 7, search.Exact},
		{"zellkorper", 8, search.Exact},
		{"ELECTROPHORESE", 9, search.Exact},
		{"tim t", 12, search.Words},
		{"t tim", 12, search.Words},
		{"гистдеац", 13, search.Subsequence},
		{"細胞", 10, search.Words},
		{"سرطانية", 11, search.Words},
	} {
		got := index.Search(test.query, 3)
		if len(got) == 0 || got[0].Doc != test.doc || got[0].Stage != test.stage {
			t.Errorf("Search(%q) = %+v, want document %d by %s", test.query, got, test.doc, test.stage)
		}
	}
}

func TestSearchAnswersNoGibberish(t *testing.T) {
	index := search.New(vocabulary)
	for _, query := range []string{
		"of", "to", "3", "ECM", "collagen type V", "type 5 collagen", "mRNA", "PDAC", "ESCRT-II",
		"", " ", "-", "asdfgh", "banana", "xqzvbk", "zzzzzz", "keyboard", "the", "what is", "\xff\xfe", "🙂",
		strings.Repeat("a", 5000), strings.Repeat("histone ", 500),
	} {
		if got := index.Search(query, 5); len(got) > 0 {
			t.Errorf("Search(%.20q) = %+v, want nothing", query, got)
		}
	}
}

func TestSearchReturnsEachDocumentOnce(t *testing.T) {
	got := search.New(vocabulary).Search("hist", 10)
	docs := make(map[int]bool)
	for i, m := range got {
		if docs[m.Doc] {
			t.Errorf("document %d is returned twice in %+v", m.Doc, got)
		}
		docs[m.Doc] = true
		if i > 0 && m.Score > got[i-1].Score {
			t.Errorf("scores rise in %+v", got)
		}
	}
	if len(got) != 2 {
		t.Errorf("Search(hist) = %+v, want both histone enzymes", got)
	}
}

func TestNear(t *testing.T) {
	index := search.New(vocabulary)
	if got := index.Near("autophagosome", 5); len(got) == 0 || got[0].Doc != 7 {
		t.Errorf("Near(autophagosome) = %+v, want autophagy", got)
	}
	for _, query := range []string{"asdfgh", "zzzz", ""} {
		if got := index.Near(query, 5); len(got) > 0 {
			t.Errorf("Near(%q) = %+v, want nothing", query, got)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"abc", "", 3},
		{"abc", "abc", 0},
		{"hdca", "hdac", 1},
		{"kitten", "sitting", 3},
		{"ca", "abc", 3}, // a restricted swap: no letter is edited twice
		{"größe", "grosse", 3},
	} {
		if got := search.Distance(test.a, test.b); got != test.want {
			t.Errorf("Distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
		if got := search.Distance(test.b, test.a); got != test.want {
			t.Errorf("Distance(%q, %q) = %d, want %d", test.b, test.a, got, test.want)
		}
	}
}

// TestScores: a score says how a name was found, and how much of it was typed
// and how much of it is wrong, the same in any vocabulary.
func TestScores(t *testing.T) {
	index := search.New(vocabulary)
	score := func(query string) float64 {
		got := index.Search(query, 1)
		if len(got) == 0 {
			return 0
		}
		return got[0].Score
	}
	falling := []string{
		"histone deacetylases", // the name
		"histone deacetylase",  // but for the plural
		"deacetylase histone",  // but for the order
		"histone deacetyl",     // most of it
		"histone deac",
		"histone d",
		"histne deacetylases", // one edit
		"histne deacetylses",  // two
		"histne deac",         // and less of it
	}
	for i := 1; i < len(falling); i++ {
		if a, b := score(falling[i-1]), score(falling[i]); a <= b || b < search.Cutoff {
			t.Errorf("%q scores %.3f and %q %.3f, want less", falling[i-1], a, falling[i], b)
		}
	}
	alone := search.New(vocabulary[2:4]).Search("histne deac", 1)
	if len(alone) == 0 || alone[0].Score != score("histne deac") {
		t.Errorf("among two names: %v, among many: %v, want one score", alone, score("histne deac"))
	}
}

// TestManyNames: an index that is built by several goroutines finds every name.
func TestManyNames(t *testing.T) {
	names := searchtest.Generate(2, 10000).Names
	index := search.New(names)
	for i := 0; i < len(names); i += 7 {
		got := index.Search(names[i].Text, 5)
		if len(got) == 0 || got[0].Score != 1 {
			t.Errorf("Search(%q) = %v, want it first", names[i].Text, got)
		}
	}
}

// TestSearchIsShared: an index answers many goroutines at once as it does one.
func TestSearchIsShared(t *testing.T) {
	index := search.New(vocabulary)
	want := index.Search("histne deac", 5)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 200 {
				index.Search("tgf beta", 5)
				if got := index.Search("histne deac", 5); !slices.Equal(got, want) {
					t.Errorf("Search = %v, want %v", got, want)
					return
				}
			}
		})
	}
	all.Wait()
}

// FuzzSearch: any name finds itself first, or an equal one, and any query is
// answered with sane scores, whatever the names.
func FuzzSearch(f *testing.F) {
	f.Add("Histone deacetylases", "hdac")
	f.Add("TGF-β1", "tgf beta")
	f.Add("癌細胞", "細胞")
	f.Add("a's (Bs)", "İı")
	f.Add("type iii x i v", "iii iii")
	f.Add(strings.Repeat("a b ", 40), strings.Repeat("ab", 300))
	f.Fuzz(func(t *testing.T, name, query string) {
		names := append(slices.Clone(vocabulary), search.Name{Text: name, Doc: len(vocabulary)})
		for i, text := range strings.Fields(query) {
			names = append(names, search.Name{Text: text, Doc: len(vocabulary) + 1 + i, Abbreviation: i%2 == 0})
		}
		index := search.New(names)
		got := index.Search(name, len(names))
		searchable := strings.ContainsFunc(search.Fold(name), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
		if searchable && !slices.ContainsFunc(got, func(m search.Match) bool {
			return m.Doc == len(vocabulary) && m.Score == got[0].Score
		}) {
			t.Errorf("Search(%q) = %+v, want the name itself among the first", name, got)
		}
		for _, m := range slices.Concat(index.Search(query, 5), index.Near(query, 5)) {
			if m.Score < 0 || m.Score > 1 || m.Stage == "" {
				t.Errorf("Search(%q) has %+v", query, m)
			}
		}
	})
}
