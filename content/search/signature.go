package search

import "unicode/utf8"

// cutOf stands for the first two letters of a word, or its only one.
func cutOf[T string | []byte](word T) uint16 {
	_, n := utf8.DecodeRuneInString(string(word[:min(len(word), utf8.UTFMax)]))
	if n < len(word) {
		_, second := utf8.DecodeRuneInString(string(word[n:min(len(word), n+utf8.UTFMax)]))
		n += second
	}
	h := uint16(0)
	for i := range n {
		h = h*251 + uint16(word[i])
	}
	return h
}

func cutHash(first, second uint16) uint64 { return mix(uint64(first)<<16 | uint64(second) | 1<<32) }

// markOf returns the bit of the signature for the first two letters of a word.
func markOf(cut uint16) uint32 { return 1 << (mix(uint64(cut)) >> 59) }

// markOf returns the bit that every name with a key has.
func (x *Index) markOf(form uint32) uint32 { return markOf(cutOf(x.words.form(form))) }
