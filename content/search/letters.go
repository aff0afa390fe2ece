package search

import (
	"unicode"
	"unicode/utf8"
)

// What words are made of: one answer for all who read a text.

// InWord tells the letters and numbers, of which words are made. One of the apostrophes is a letter to
// Unicode.
func InWord(r rune) bool {
	if r < utf8.RuneSelf {
		return small(r|0x20) || digit(r)
	}
	return (unicode.IsLetter(r) || unicode.IsNumber(r)) && !apostrophe(r)
}

// apostrophe tells what may stand within a word, and is left out of it.
func apostrophe(r rune) bool {
	switch r {
	case '\'', '’', 'ʼ', '′':
		return true
	}
	return false
}

// unspaced tells the scripts that put no spaces between words.
func unspaced(r rune) bool {
	return r >= 0x2E80 && (longVowel(r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana))
}

// longVowel tells the sign that makes a vowel long in Japanese, wide or narrow.
func longVowel(r rune) bool { return r == 'ー' || r == 'ｰ' }
