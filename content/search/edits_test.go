package search_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// TestSingleEditsAreForgiven: any one slip in a name of six letters or more
// finds it among the first five, unless as many other names are as near, or
// what was typed is right for another name. Of what is left one in a thousand
// may be missed: slips that turn the meaning of a word around ("microphthalmia"
// for "macrophthalmia") are no slips to the search, and neither is a letter in
// place of the space before a short word.
func TestSingleEditsAreForgiven(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	names := searchtest.Generate(5, 1500).Names
	names = append(names, search.Name{Text: "гистон деацетилаза", Doc: 10000}, search.Name{Text: "Zellkörperchen", Doc: 10001})
	index := search.New(names)
	asked, missed := 0, 0
	for _, n := range names {
		for range 20 {
			if !plainLetters(n.Text) {
				continue
			}
			asked++
			if query := slip(r, n.Text); !finds(index, names, n, query) {
				missed++
				t.Logf("Search(%q) = %v, want %q among them", query, index.Search(query, 5), n.Text)
			}
		}
	}
	if 1000*missed > asked || asked == 0 {
		t.Errorf("%d slips of %d are not forgiven", missed, asked)
	}
}

// finds tells whether a query finds the name that was meant, or need not.
func finds(index *search.Index, names []search.Name, n search.Name, query string) bool {
	got := index.Search(query, 5)
	if slices.ContainsFunc(got, func(m search.Match) bool { return m.Doc == n.Doc }) {
		return true
	}
	right := len(got) > 0 && got[0].Stage != search.Typo && got[0].Stage != search.Subsequence
	return right || othersAsNear(names, n, query) >= 5
}

// plainLetters tells the names of at least six letters without digits.
func plainLetters(name string) bool {
	return utf8.RuneCountInString(name) >= 6 && !strings.ContainsAny(name, "0123456789")
}

// slip leaves a letter out, puts one in, changes one or swaps two, in a word.
func slip(r *rand.Rand, name string) string {
	letters := []rune(name)
	other := []rune("etaoinshr")[r.IntN(9)]
	i := r.IntN(len(letters) - 1)
	switch r.IntN(4) {
	case 0:
		return string(slices.Delete(letters, i, i+1))
	case 1:
		return string(slices.Insert(letters, i, other))
	case 2:
		letters[i] = other
	default:
		letters[i], letters[i+1] = letters[i+1], letters[i]
	}
	return string(letters)
}

// othersAsNear counts the names of other documents that are no farther from the
// query than one edit.
func othersAsNear(names []search.Name, n search.Name, query string) int {
	docs := make(map[int]bool)
	for _, other := range names {
		if other.Doc != n.Doc && search.Distance(search.Fold(other.Text), search.Fold(query)) <= 1 {
			docs[other.Doc] = true
		}
	}
	return len(docs)
}
