package search

import (
	"unicode"
	"unicode/utf8"
)

// shortWord is up to how many letters a word that stands alone must begin
// right: at that length another first letter makes another word ("PDAC" is no
// slip for "HDAC").
const shortWord = 5

// plausible tells whether a word can be a slip for another at all. Numbers are
// typed with care ("TIMP1" is not "TIMP3"), and what stands before a stem turns
// its meaning around ("acetylase" is not "deacetylase").
func plausible(typed []byte, word string, t trust) bool {
	if t == alone && max(len(typed), len(word)) <= shortWord && typed[0] != word[0] {
		return false
	}
	return sameDigits(typed, word) && !opposed(typed, word)
}

// sameDigits tells whether the digits of what was typed are the first ones of
// a word.
func sameDigits(typed []byte, word string) bool {
	at := 0
	for i := 0; i < len(typed); {
		r, n := utf8.DecodeRune(typed[i:])
		i += n
		if !digit(r) {
			continue
		}
		for {
			if at >= len(word) {
				return false
			}
			other, n := utf8.DecodeRuneInString(word[at:])
			at += n
			if other == r {
				break
			}
			if digit(other) {
				return false
			}
		}
	}
	return true
}

func digit(r rune) bool {
	return '0' <= r && r <= '9' || r >= utf8.RuneSelf && unicode.IsDigit(r)
}

// turning are the beginnings that turn the meaning of a stem around.
//
//nolint:gochecknoglobals // a constant table
var turning = []string{
	"", "anti", "de", "dis", "down", "endo", "exo", "extra", "hyper", "hypo", "im", "in", "inter", "intra", "macro",
	"micro", "non", "post", "pre", "trans", "un", "up",
}

const longestTurning = 5

// opposed tells whether two words differ in how they turn a stem. Either may
// have lost an ending.
func opposed(a []byte, b string) bool {
	if n := longestTurning; len(a) > n && len(b) > n && string(a[:n]) == b[:n] {
		return false
	}
	for _, before := range turning {
		if !begins(a, before) {
			continue
		}
		stem := a[len(before):]
		for _, other := range turning {
			if before == other || !begins(b, other) {
				continue
			}
			rest := b[len(other):]
			n := min(len(stem), len(rest))
			if n >= shortWord && string(stem[:n]) == rest[:n] {
				return true
			}
		}
	}
	return false
}

func begins[T string | []byte](word T, with string) bool {
	if len(with) == 0 {
		return true
	}
	return len(word) > len(with) && word[0] == with[0] && string(word[:len(with)]) == with
}
