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
// finds it among the first five, unless as many other names are as near, or the
// slip is in a word of three letters and makes it begin another name's.
func TestSingleEditsAreForgiven(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	names := searchtest.Generate(5, 600).Names
	names = append(names, search.Name{Text: "гистон деацетилаза", Doc: 10000}, search.Name{Text: "Zellkörperchen", Doc: 10001})
	index := search.New(names)
	for _, n := range names {
		if !plainLetters(n.Text) {
			continue
		}
		for range 20 {
			query := slip(r, n.Text)
			got := index.Search(query, 5)
			found := func(m search.Match) bool { return m.Doc == n.Doc }
			if slices.ContainsFunc(got, found) || othersAsNear(names, n, query) >= 5 {
				continue
			}
			if len(got) > 0 && got[0].Stage == search.Words && inShortWord(n.Text, query) {
				continue
			}
			t.Errorf("Search(%q) = %v, want %q among them", query, got, n.Text)
		}
	}
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

// inShortWord tells whether two texts differ in a word of three letters or less.
func inShortWord(name, query string) bool {
	a, b := strings.Fields(name), strings.Fields(query)
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return len(a[i]) <= 3
		}
	}
	return false
}
