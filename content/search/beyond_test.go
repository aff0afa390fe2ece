package search_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"labgloss/content/search"
)

// TestWordsBeyondASCIIInLargeVocabularies: letters of two bytes and more are
// found by their beginnings among many words as among few.
func TestWordsBeyondASCIIInLargeVocabularies(t *testing.T) {
	labels := []string{"вирус герпеса", "инфекция почек", "витамин с", "ядро клетки", "õlu", "žaba", "癌細胞", "فيروس"}
	var names []search.Name
	for _, text := range labels {
		names = append(names, search.Name{Text: text, Doc: len(names)})
	}
	for i := range 6000 {
		names = append(names, search.Name{Text: fmt.Sprintf("zq%dword %dβ", i, i), Doc: len(names)})
	}
	index := search.New(names)
	for doc, label := range labels {
		for _, query := range []string{label, firstLetters(label, 2), firstLetters(label, 3)} {
			got := index.Search(query, 3)
			if !slices.ContainsFunc(got, func(m search.Match) bool { return m.Doc == doc }) {
				t.Errorf("Search(%q) = %v, want %q among them", query, got, label)
			}
		}
	}
}

func firstLetters(s string, n int) string {
	letters := []rune(s)
	return string(letters[:min(n, len(letters))])
}

// TestHostileNames: no name and no query takes long, or is lost.
func TestHostileNames(t *testing.T) {
	var names []search.Name
	for i := range 300 {
		names = append(names,
			search.Name{Text: "alpha beta " + strings.Repeat("gamma ", 40000), Doc: 3 * i},
			search.Name{Text: strings.Repeat("a", 9000+i), Doc: 3*i + 1},
			search.Name{Text: "identical name", Doc: 3*i + 2})
	}
	index := search.New(names)
	for _, query := range []string{
		names[0].Text, names[1].Text, "identical name", "identcal nam", "alpha bta", "aaaaaaaaab",
		strings.Repeat("a b ", 50000), strings.Repeat("é", 1<<20),
	} {
		if got := index.Search(query, 1000); len(got) == 0 && !strings.HasPrefix(query, "é") && !strings.HasPrefix(query, "a b") {
			t.Errorf("Search(%.20q…) finds nothing", query)
		}
		index.Near(query, 1000)
	}
}
