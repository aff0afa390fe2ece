package search

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// lookUp tells the tokens which symbols of a trie they may be.
func (t *tokenizer) lookUp(trie *scanTrie) {
	var own, key []byte
	for i := range t.tokens {
		for n := range maxJoined {
			if n > 0 && (i+n == len(t.tokens) || !t.tight(i+n)) {
				break
			}
			own = append(own[:0], t.letters[t.tokens[i].from:t.tokens[i+n].to]...)
			if len(own) > trie.longest+maxEnding {
				break
			}
			symbols := &t.tokens[i].symbols[n]
			symbols[0] = trie.symbols[string(own)]
			if t.tokens[i].sign {
				break
			}
			key = appendSymbol(key[:0], own, t.text[t.tokens[i].start:t.tokens[i+n].end])
			if !bytes.Equal(own, key) {
				symbols[1] = trie.symbols[string(key)]
			}
		}
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
