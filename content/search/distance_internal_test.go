package search

import (
	"math/rand/v2"
	"slices"
	"testing"
	"unicode/utf8"
)

// TestPatternDistances compares the bit-parallel distances with the usual
// table, for all short words over three letters and for long ones by chance.
func TestPatternDistances(t *testing.T) {
	words := allWords("abß", 4)
	for _, typed := range words {
		for _, word := range words {
			checkDistances(t, typed, word)
		}
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		checkDistances(t, randomWord(r), randomWord(r))
	}
}

func checkDistances(t *testing.T, typed, word string) {
	t.Helper()
	var p pattern
	if !p.set([]byte(typed)) {
		return
	}
	all, beginning := p.distances(word)
	nearest := Distance(typed, "")
	for i := range word + " " {
		nearest = min(nearest, Distance(typed, word[:i]))
	}
	if want := Distance(typed, word); all != want || beginning != nearest {
		t.Fatalf("distances of %q to %q are %d and %d, want %d and %d", typed, word, all, beginning, want, nearest)
	}
}

func allWords(letters string, longest int) []string {
	words := []string{""}
	for at := 0; at < len(words); at++ {
		if len([]rune(words[at])) == longest {
			continue
		}
		for _, r := range letters {
			words = append(words, words[at]+string(r))
		}
	}
	return words
}

func randomWord(r *rand.Rand) string {
	letters := []rune("abcβ癌")
	word := make([]rune, 1+r.IntN(maxPattern))
	for i := range word {
		word[i] = letters[r.IntN(len(letters))]
	}
	return string(word)
}

// TestSlipsAreFound: words that are few edits apart share a hash, whatever the
// edits; that is what finding them rests on.
func TestSlipsAreFound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 20000 {
		word := randomLatin(r, minSecondSlip, 16)
		edits := 1 + r.IntN(2)
		typed := word
		for range edits {
			typed = randomEdit(r, typed)
		}
		if Distance(word, typed) > edits || utf8.RuneCountInString(typed) < minSecondSlip {
			continue
		}
		if !shareSlip(word, typed, edits) {
			t.Fatalf("%q and %q are %d edits apart and share no hash", word, typed, edits)
		}
	}
}

func shareSlip(a, b string, edits int) bool {
	var s slipper
	entered := s.each(nil, s.set([]byte(a)), 2)
	return slices.ContainsFunc(s.each(nil, s.set([]byte(b)), edits), func(h uint64) bool {
		return slices.Contains(entered, h)
	})
}

func randomLatin(r *rand.Rand, shortest, longest int) string {
	word := make([]byte, shortest+r.IntN(longest-shortest))
	for i := range word {
		word[i] = 'a' + byte(r.IntN(8))
	}
	return string(word)
}

// randomEdit leaves a letter out, puts one in, changes one or swaps two.
func randomEdit(r *rand.Rand, word string) string {
	if len(word) < 2 {
		return word
	}
	i, c := r.IntN(len(word)-1), string(rune('a'+r.IntN(26)))
	switch r.IntN(4) {
	case 0:
		return word[:i] + word[i+1:]
	case 1:
		return word[:i] + c + word[i:]
	case 2:
		return word[:i] + c + word[i+1:]
	}
	return word[:i] + word[i+1:i+2] + word[i:i+1] + word[i+2:]
}
