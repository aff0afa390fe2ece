package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content/search"
)

// Labels that differ by a slip of the finger differ in one word, and words are
// fewer than labels. So pairs of words a slip apart are looked for first: each
// word is entered without each of its letters, and two that share an entry are
// compared. Then each label that has such a word is entered with the pair in
// place of the word, and two that share an entry are duplicates.

const (
	// minSlip is the length of the shortest word that is looked at, in letters:
	// shorter ones are near to each other by chance.
	minSlip = 6
	// maxSlip is that of the longest; more is no word.
	maxSlip = 40
	// maxNear bounds the words that share an entry: more are a pattern.
	maxNear = 8
)

// slips reports labels that differ by a slip of the finger in one word.
func (d *duplicates) slips() {
	words := d.words()
	pairs := nearWords(words)
	first := make(map[string]labelled)
	for i := range d.Terms {
		keys := search.Keys(d.Terms[i].Label)
		for at, key := range keys {
			for _, pair := range pairs[key] {
				keys[at] = pair
				id := strings.Join(keys, " ")
				other, taken := first[id]
				switch {
				case !taken:
					first[id] = d.label(i)
				case search.Keys(d.Terms[other.term].Label)[at] != key:
					d.tell(d.label(i), other, "%q differs by a letter from the label of %s; which one is right?")
				}
			}
			keys[at] = key
		}
	}
}

func (d *duplicates) label(term int) labelled {
	return labelled{term, at(term, "label"), d.Terms[term].Label}
}

// words counts in how many labels each word stands.
func (d *duplicates) words() map[string]int {
	words := make(map[string]int)
	for i := range d.Terms {
		for _, key := range search.Keys(d.Terms[i].Label) {
			if n := utf8.RuneCountInString(key); minSlip <= n && n <= maxSlip && !strings.ContainsFunc(key, unicode.IsDigit) {
				words[key]++
			}
		}
	}
	return words
}

// nearWords returns the pairs that each word is one of, in a writing that is no
// word's.
func nearWords(words map[string]int) map[string][]string {
	entries := make(map[string][]string)
	pairs := make(map[string][]string)
	for _, word := range sortedKeys(words) {
		for _, entry := range without(word) {
			for _, other := range entries[entry] {
				if min(words[word], words[other]) == 1 && isSlip(word, other) {
					pair := other + "|" + word
					pairs[word], pairs[other] = appendNew(pairs[word], pair), appendNew(pairs[other], pair)
				}
			}
			if len(entries[entry]) < maxNear {
				entries[entry] = append(entries[entry], word)
			}
		}
	}
	return pairs
}

// without is a word, and the word without each of its letters.
func without(word string) []string {
	all := []string{word}
	for i, r := range word {
		all = append(all, word[:i]+word[i+utf8.RuneLen(r):])
	}
	return all
}

const (
	// firstLetters and lastLetters are how many letters at each end of words are
	// the same: beginnings and endings tell words apart by design ("ethyl" and
	// "methyl", "mesosomal" and "mesosome").
	firstLetters, lastLetters = 2, 2
	// minMissing is the length of the shortest word that may lack a letter that
	// is not doubled: "mesosome" and "meisosome" are two things.
	minMissing = 9
)

// isSlip tells whether one word is likely to be the other with a slip: letters
// swapped, or one left out within. One letter for another makes another word as
// often as not ("podosome" and "porosome", "nitrate" and "nitrite").
func isSlip(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if search.Distance(a, b) != 1 || strings.HasSuffix(b, "ii") { // "TRAPPII" and "TRAPPIII"
		return false
	}
	begin, end := alike(a, b)
	if len(a) == len(b) {
		return begin+end == len(b)-2
	}
	doubled := begin+end > len(b) // either of the two is the one too many
	return begin >= firstLetters && end >= lastLetters && (doubled || len(b) >= minMissing)
}

// alike counts the bytes that two words have in common at their beginnings and at
// their ends.
func alike(a, b string) (begin, end int) {
	for begin < len(b) && a[begin] == b[begin] {
		begin++
	}
	for end < len(b) && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	return begin, end
}
