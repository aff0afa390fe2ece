package search

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// reading is a part with what it makes of a text.
type reading struct {
	ScanPart
	symbols []tokenSymbols // of each token
}

// tokenSymbols are what a token may stand for, alone and joined with the tokens
// behind it: by its own letters, and by its key.
type tokenSymbols [maxJoined][2]uint32

const (
	byLetters = iota
	byKey
)

// maxJoined is how many tokens are taken for one word at most.
const maxJoined = 4

// lookUp tells each part which of its symbols the tokens may be.
func (r *scan) lookUp(parts []ScanPart) {
	longest := uint32(0)
	for _, p := range parts {
		r.parts = append(r.parts, reading{p, make([]tokenSymbols, len(r.tokens))})
		longest = max(longest, p.dictionary.longest)
	}
	var key []byte
	for i := range r.tokens {
		for n := range maxJoined {
			if n > 0 && (i+n == len(r.tokens) || !r.tight(i+n)) {
				break
			}
			own := r.letters[r.tokens[i].from:r.tokens[i+n].to]
			if len(own) > int(longest)+maxEnding {
				break
			}
			r.find(own, i, n, byLetters)
			if r.tokens[i].sign {
				break
			}
			key = appendSymbol(key[:0], own, r.text[r.tokens[i].start:r.tokens[i+n].end])
			if !bytes.Equal(own, key) {
				r.find(key, i, n, byKey)
			}
		}
	}
}

// find looks up what a token stands for, joined with so many behind it, by its
// letters or by its key.
func (r *scan) find(symbol []byte, token, joined, by int) {
	hash := mix(hashOf(symbol).sum)
	for p := range r.parts {
		r.parts[p].symbols[token][joined][by] = r.parts[p].dictionary.find(symbol, hash)
	}
}

// maxEnding is by how many bytes a key is shorter than its word at most, in words
// that there are. Longer words than names have are not looked up.
const maxEnding = 8

// appendSymbol appends the symbol of a folded word: its key, and of the plural
// of an abbreviation, "TKIs", its singular.
func appendSymbol(b, folded []byte, raw string) []byte {
	if _, ok := abbreviationOf(raw); ok {
		one := folded[:len(folded)-1]
		if romanDigits(one, one) == "" { // "type IIs" is one type
			return append(b, one...)
		}
	}
	return appendKey(b, folded, nil)
}

// abbreviationOf returns the abbreviation of which a word is the plural: a small
// s behind two capitals or digits and more, at least one a capital.
func abbreviationOf(word string) (string, bool) {
	one, ok := strings.CutSuffix(word, "s")
	if !ok || len(one) < 2 || !strings.ContainsFunc(one, unicode.IsUpper) || strings.ContainsFunc(one, unicode.IsLower) {
		return word, false
	}
	return one, true
}

// tight tells whether a word is written as one with the word before it: with a
// hyphen, or as a number or a Greek letter is.
func (t *tokenizer) tight(i int) bool {
	if i == 0 || t.tokens[i].sign || t.tokens[i-1].sign {
		return false
	}
	switch t.tokens[i].link {
	case hyphened:
		return true
	case apart:
		return numbers(t.folded(i))
	}
	return false
}

// numbers tells the words that number the word before them: "3", "2a", "III",
// "β", "beta1". A single letter that is a Roman numeral is a word as a rule.
func numbers(folded []byte) bool {
	if first, _ := utf8.DecodeRune(folded); unicode.IsNumber(first) {
		return true
	}
	if len(folded) > 1 && romanDigits(folded, folded) != "" {
		return true
	}
	for _, name := range greekNames {
		if rest, ok := bytes.CutPrefix(folded, []byte(name)); ok && name != "" {
			return len(bytes.TrimLeft(rest, "0123456789")) == 0
		}
	}
	return false
}
