package searchtest_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

func TestGenerateIsDeterministic(t *testing.T) {
	small, again, large := searchtest.Generate(7, 2000), searchtest.Generate(7, 2000), searchtest.Generate(7, 5000)
	if !reflect.DeepEqual(small, again) {
		t.Error("Generate(7, 2000) differs from run to run")
	}
	if !slices.Equal(large.Names[:len(small.Names)], small.Names) {
		t.Error("Generate(7, 5000) does not begin as Generate(7, 2000)")
	}
	if other := searchtest.Generate(8, 2000); slices.Equal(other.Names, small.Names) {
		t.Error("Generate gives the same names for the seeds 7 and 8")
	}
}

func TestGenerateNames(t *testing.T) {
	v := searchtest.Generate(1, 20_000)
	if n := len(v.Names); n < 20_000 || n > 20_010 {
		t.Errorf("Generate made %d names, want about 20000", n)
	}
	seen := map[string]bool{}
	repeated := 0
	for i, n := range v.Names {
		if n.Text != strings.TrimSpace(n.Text) || n.Text == "" || strings.Contains(n.Text, "  ") {
			t.Fatalf("name %d is %q", i, n.Text)
		}
		if seen[n.Text] {
			repeated++
		}
		seen[n.Text] = true
	}
	if repeated > 20 {
		t.Errorf("%d names of 20000 are repeated, want few", repeated)
	}
}

// statistics describe the names of a vocabulary.
type statistics struct {
	words, letters []int // of the names
	wordLetters    []int
	distinct       int
	namesPer       float64 // concept
	top            float64 // share of the words that the commonest thousand make up
}

func measure(v *searchtest.Vocabulary, names []search.Name) statistics {
	var s statistics
	count := map[string]int{}
	for _, n := range names {
		s.words = append(s.words, len(strings.Fields(n.Text)))
		s.letters = append(s.letters, len([]rune(n.Text)))
		for w := range strings.FieldsFuncSeq(strings.ToLower(n.Text), notWordRune) {
			count[w]++
			s.wordLetters = append(s.wordLetters, len([]rune(w)))
		}
	}
	counts := make([]int, 0, len(count))
	for _, c := range count {
		counts = append(counts, c)
	}
	slices.Sort(counts)
	top := 0
	for _, c := range counts[max(0, len(counts)-1000):] {
		top += c
	}
	s.distinct, s.top = len(count), float64(top)/float64(len(s.wordLetters))
	s.namesPer = float64(len(v.Names)) / float64(len(v.IDs))
	for _, list := range [][]int{s.words, s.letters, s.wordLetters} {
		slices.Sort(list)
	}
	return s
}

func notWordRune(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// quantiles are the first tenth, quarter, median, and so on.
func quantiles(sorted []int) [5]int {
	var q [5]int
	for i, percent := range [...]int{10, 25, 50, 75, 90} {
		q[i] = sorted[len(sorted)*percent/100]
	}
	return q
}

func (s statistics) log(t *testing.T, name string) {
	t.Helper()
	t.Logf("%-14s %7d names, %.2f a concept; words %v, letters %v a name; %v letters a word; %6d distinct words, %2.0f%% are of the first 1000",
		name, len(s.words), s.namesPer, quantiles(s.words), quantiles(s.letters), quantiles(s.wordLetters), s.distinct, 100*s.top)
}

// TestGenerateLikeRealNames logs the figures of Generate's doc comment, and
// holds what is generated to the neighbourhood of the real lists.
func TestGenerateLikeRealNames(t *testing.T) {
	doid := readShared(t, "data/search/doid.tsv")
	goTerms := readShared(t, "data/search/go.tsv")
	measure(doid, doid.Names).log(t, "doid")
	measure(goTerms, goTerms.Names).log(t, "go")
	v := searchtest.Generate(1, 31_000)
	s := measure(v, v.Names)
	s.log(t, "Generate")
	for _, n := range []int{56_000, 1_000_000} {
		if testing.Short() && n > 100_000 {
			continue
		}
		v := searchtest.Generate(1, n)
		measure(v, v.Names).log(t, "Generate")
	}
	if m := quantiles(s.words)[2]; m < 3 || m > 4 {
		t.Errorf("median of %d words a name, want 3 or 4", m)
	}
	if m := quantiles(s.letters)[2]; m < 25 || m > 37 {
		t.Errorf("median of %d letters a name, want 25 to 37", m)
	}
	if s.distinct < 8_000 || s.distinct > 16_000 {
		t.Errorf("%d distinct words in %d names, want about as many as in doid and go", s.distinct, len(v.Names))
	}
	if s.namesPer < 1.3 || s.namesPer > 2 {
		t.Errorf("%.2f names a concept, want 1.3 to 2", s.namesPer)
	}
}
