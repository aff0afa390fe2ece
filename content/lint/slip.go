package lint

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content/search"
)

// Labels that differ by a slip of the finger differ in one word, and words are
// fewer than labels. So pairs of words a slip apart are looked for first: each
// word is entered without each of its letters, and two that share an entry are
// compared. Then each label that has such a word is entered with the pair in
// place of the word, and two that share an entry are duplicates. Entries are
// hashes, and what shares one is looked at.

const (
	// minSlip and maxSlip are the lengths of the words that are looked at, in
	// letters: shorter ones are near to each other by chance, longer ones are no
	// words.
	minSlip, maxSlip = 6, 30
	// maxNear bounds how many words with one entry are compared, and maxPairs of
	// how many pairs a word is one: more are a pattern.
	maxNear, maxPairs = 8, 2
	// maxLabel is the longest label that is looked at, in words.
	maxLabel = 16
)

// slips reports labels that differ by a slip of the finger in one word.
func (d *duplicates) slips() {
	pairs := d.nearWords()
	if len(pairs) == 0 {
		return
	}
	first := make(map[uint64]int) // by entry
	for i := range d.Terms {
		keys := search.Keys(d.Terms[i].Label)
		if len(keys) > maxLabel {
			continue
		}
		for place, key := range keys {
			for _, pair := range pairs[key] {
				entry := d.hash(strings.Join(slices.Concat(keys[:place], []string{pair}, keys[place+1:]), " "))
				if _, taken := first[entry]; !taken {
					first[entry] = i
				}
				d.compareSlip(i, first[entry], place, keys)
			}
		}
	}
}

// compareSlip reports a label that differs from another in a word with a pair.
func (d *duplicates) compareSlip(term, other, place int, keys []string) {
	if differAt(place, keys, search.Keys(d.Terms[other].Label)) {
		d.tell(term, "label", d.Terms[term].Label, other, "%q differs by a letter from the label of %s; which one is right?")
	}
}

// differAt tells whether two labels differ in their words in one place.
func differAt(place int, a, b []string) bool {
	return len(a) == len(b) && a[place] != b[place] && slices.Equal(a[:place], b[:place]) && slices.Equal(a[place+1:], b[place+1:])
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
// word's. One of each pair stands in one label only: it may be a slip.
func (d *duplicates) nearWords() map[string][]string {
	counts := d.words()
	words := slices.Sorted(maps.Keys(counts))
	pairs := make(map[string][]string)
	for _, group := range d.sharing(words) {
		for i, a := range group {
			for _, b := range group[:i] {
				pair := words[b] + "|" + words[a]
				if min(counts[words[a]], counts[words[b]]) > 1 || slices.Contains(pairs[words[a]], pair) || !isSlip(words[a], words[b]) {
					continue
				}
				if len(pairs[words[a]]) < maxPairs && len(pairs[words[b]]) < maxPairs {
					pairs[words[a]], pairs[words[b]] = append(pairs[words[a]], pair), append(pairs[words[b]], pair)
				}
			}
		}
	}
	return pairs
}

// sharing returns the words, by their numbers, that are the same as they are or
// without a letter.
func (d *duplicates) sharing(words []string) [][]int32 {
	type entry struct {
		hash uint64
		word int32
	}
	var entries []entry
	for i, word := range words {
		entries = append(entries, entry{d.hash(word), int32(i)})
		for at, r := range word {
			entries = append(entries, entry{d.hash(word[:at] + word[at+utf8.RuneLen(r):]), int32(i)})
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.word, b.word)) })
	entries = slices.Compact(entries) // a doubled letter leaves one word twice
	var groups [][]int32
	for len(entries) > 0 {
		n := 1
		for n < len(entries) && entries[n].hash == entries[0].hash {
			n++
		}
		if n > 1 {
			var group []int32
			for _, e := range entries[:min(n, maxNear)] {
				group = append(group, e.word)
			}
			groups = append(groups, group)
		}
		entries = entries[n:]
	}
	return groups
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
	if stem, ok := strings.CutSuffix(a, "ous"); ok && stem+"us" == b { // "phosphorous" and "phosphorus"
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
