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
	for i := range uint32(v.size()) {
		shared := int(v.shared[i])
		letters := s.set(v.form(i))
		if letters >= minSlip-1 && (shared < slipLetters) {
			s.each(min(letters, slipLetters), 2, func(hash uint64) {
				entries = append(entries, entry{hash, i})
			})
		}
		for level := minSlip; level < slipLetters; level++ {
			if letters >= level && shared < level {
				s.unfinished(level, func(hash uint64) { entries = append(entries, entry{hash, i}) })
			}
		}
	}
	return entries
}

// slipper makes the hashes of a word with letters left out.
type slipper struct {
	runes [slipLetters]rune
}

// set takes a word's beginning and returns how many letters it has.
func (s *slipper) set(word string) (letters int) {
	for _, r := range word {
		if letters == slipLetters {
			return letters
		}
		s.runes[letters] = r
		letters++
	}
	return letters
}

// setBytes is set for bytes.
func (s *slipper) setBytes(word []byte) (letters int) {
	for len(word) > 0 && letters < slipLetters {
		r, n := utf8.DecodeRune(word)
		s.runes[letters], word = r, word[n:]
		letters++
	}
	return letters
}

func slipHash(h uint64, r rune) uint64 { return (h ^ uint64(r)) * hashBase }

// each calls do with the hashes of the first letters as they are, with one
// left out, and with two.
func (s *slipper) each(letters, most int, do func(hash uint64)) {
	do(s.without(1, letters, -1, -1))
	for i := range letters {
		if i > 0 && s.runes[i] == s.runes[i-1] {
			continue // the same as before
		}
		do(s.without(1, letters, i, -1))
	}
	if most < 2 || letters < minSecondSlip {
		return
	}
	for i := range letters {
		for j := i + 1; j < letters; j++ {
			do(s.without(1, letters, i, j))
		}
	}
}

// unfinished does the same for a beginning that is one of an unfinished word.
func (s *slipper) unfinished(letters int, do func(hash uint64)) {
	seed := uint64(letters) << 40
	do(s.without(seed, letters, -1, -1))
	for i := range letters {
		do(s.without(seed, letters, i, -1))
	}
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

// runeCount is how many letters a form has.
func runeCount(form string) int { return utf8.RuneCountInString(form) }
