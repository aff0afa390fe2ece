package search

import "unicode/utf8"

// slips: words are found with their typos by leaving letters out (W. Garbe's
// symmetric deletion). If two words are n edits apart, leaving out at most n
// letters of each makes them the same; so the forms are entered with up to two
// of their letters left out, and so is the word that is looked for. Only the
// beginnings of words are entered, as a typo behind the beginning is left to
// the distance of the whole word; all forms with one beginning are one entry,
// for they are neighbours in the vocabulary.
//
// Beginnings of slipLetters serve finished words and long unfinished ones; the
// shorter ones serve unfinished words of their length.

const (
	slipLetters = 7
	// minSlip is the length of the shortest word with a typo.
	minSlip = 4
	// minSecondSlip is the length of the shortest beginning of which two
	// letters are left out.
	minSecondSlip = 5
)

// slipEntries are the entries of all forms.
func slipEntries(v *vocabulary) []entry {
	entries := make([]entry, 0, 16*v.size())
	var s slipper
	var hashes []uint64
	for i := range uint32(v.size()) {
		shared := int(v.forms[i].shared)
		letters := s.set([]byte(v.form(i)))
		if letters >= minSlip-1 && (shared < slipLetters) {
			hashes = s.each(hashes[:0], min(letters, slipLetters), 2)
			entries = appendEntries(entries, hashes, i)
		}
		for level := minSlip; level < slipLetters; level++ {
			if letters >= level && shared < level {
				hashes = s.unfinished(hashes[:0], level)
				entries = appendEntries(entries, hashes, i)
			}
		}
	}
	return entries
}

func appendEntries(entries []entry, hashes []uint64, id uint32) []entry {
	for _, h := range hashes {
		entries = append(entries, entry{h, id})
	}
	return entries
}

// slipper makes the hashes of a word with letters left out.
type slipper struct {
	runes [slipLetters]rune
}

// set takes a word's beginning and returns how many letters it has.
func (s *slipper) set(word []byte) (letters int) {
	for len(word) > 0 && letters < slipLetters {
		r, n := utf8.DecodeRune(word)
		s.runes[letters], word = r, word[n:]
		letters++
	}
	return letters
}

func slipHash(h uint64, r rune) uint64 { return (h ^ uint64(r)) * hashBase }

// each appends the hashes of the first letters as they are, with one left out,
// and with two.
func (s *slipper) each(hashes []uint64, letters, most int) []uint64 {
	hashes = append(hashes, s.without(1, letters, -1, -1))
	for i := 0; i < letters && most > 0; i++ {
		if i == 0 || s.runes[i] != s.runes[i-1] { // else the same as before
			hashes = append(hashes, s.without(1, letters, i, -1))
		}
	}
	if most < 2 || letters < minSecondSlip {
		return hashes
	}
	for i := range letters {
		for j := i + 1; j < letters; j++ {
			hashes = append(hashes, s.without(1, letters, i, j))
		}
	}
	return hashes
}

// unfinished does the same for a beginning that is one of an unfinished word,
// with at most one letter left out.
func (s *slipper) unfinished(hashes []uint64, letters int) []uint64 {
	seed := uint64(letters) << 40
	hashes = append(hashes, s.without(seed, letters, -1, -1))
	for i := range letters {
		hashes = append(hashes, s.without(seed, letters, i, -1))
	}
	return hashes
}

func (s *slipper) without(seed uint64, letters, i, j int) uint64 {
	h := seed
	for k := range letters {
		if k != i && k != j {
			h = slipHash(h, s.runes[k])
		}
	}
	return mix(h)
}
