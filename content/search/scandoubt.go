package search

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// means tells whether tokens that spell a name of a kind mean it.
func (r *scan) means(kind labelKind, name string, from, to int) bool {
	switch kind {
	case unlessCommon:
		return !r.common(from, to) || r.inCase(name, from, to)
	case inItsCase:
		return r.inCase(name, from, to)
	case asWritten:
		return r.asWritten(name, from, to)
	}
	return true
}

// common tells whether the tokens are common words, and numbers behind these:
// "at 1 pm" is not about AT1. With a hyphen before its number a word is none:
// "il-6" is IL-6.
func (r *scan) common(from, to int) bool {
	for i := from; i < to; i++ {
		number := isDigits(r.folded(i))
		if r.tokens[i].sign || number && i > from && r.tokens[i].link == hyphened || !number && !isCommon(r.folded(i)) {
			return false
		}
	}
	return true
}

func isDigits(word []byte) bool { return len(bytes.TrimLeft(word, "0123456789")) == 0 }

// inCase tells whether the tokens have the letters of an abbreviation in their
// exact case, and do not have it because of where they stand.
func (r *scan) inCase(name string, from, to int) bool {
	if lettersInCase(r.stretch(from, to)) != name {
		return false
	}
	if strings.ContainsFunc(name, unicode.IsLower) {
		return !r.tokens[from].first || !capitalised(name)
	}
	return !r.shouted(from, to)
}

// stretch returns tokens as they stand in the text.
func (r *scan) stretch(from, to int) string { return r.text[r.tokens[from].start:r.tokens[to-1].end] }

// lettersInCase returns the letters and numbers of an abbreviation, without the
// s of its plural.
func lettersInCase(text string) string {
	letters := strings.Map(func(r rune) rune {
		if InWord(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, norm.NFKC.String(text))
	one, _ := abbreviationOf(letters)
	return one
}

// capitalised tells words with a capital at their beginning only.
func capitalised(word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && !strings.ContainsFunc(word[n:], unicode.IsUpper)
}

// sentence is a range of tokens.
type sentence struct {
	from, to int
	// capitals tells whether all words are in capitals, and ordinary which of
	// them are the first and last that are common and no names; -1 for none.
	capitals bool
	ordinary [2]int
}

// shouted tells whether the sentence around some tokens is in capitals, and not
// because its words are: a list of abbreviations is no shouting.
func (r *scan) shouted(from, to int) bool {
	s := &r.sentence
	if from < s.from || from >= s.to {
		*s = r.sentenceAt(from)
	}
	return s.capitals && s.ordinary[0] >= 0 && (s.ordinary[0] < from || s.ordinary[1] >= to)
}

// sentenceAt returns the sentence of a token.
func (r *scan) sentenceAt(at int) sentence {
	s := sentence{from: at, to: at + 1, ordinary: [2]int{-1, -1}}
	for s.from > 0 && !r.tokens[s.from].first {
		s.from--
	}
	for s.to < len(r.tokens) && !r.tokens[s.to].first {
		s.to++
	}
	s.capitals = true
	for i := s.from; i < s.to && s.capitals; i++ {
		one, _ := abbreviationOf(r.raw(i))
		s.capitals = !strings.ContainsFunc(one, unicode.IsLower)
		if r.ordinary(i) {
			s.ordinary[1] = i
			if s.ordinary[0] < 0 {
				s.ordinary[0] = i
			}
		}
	}
	return s
}

// ordinary tells whether a token is a common word and no name.
func (r *scan) ordinary(i int) bool {
	t := &r.tokens[i]
	return !t.sign && t.to-t.from > 1 && isCommon(r.folded(i)) && !r.isName(i)
}

// isName tells whether a token alone is a name, in any part.
func (r *scan) isName(i int) bool {
	for p := range r.parts {
		trie := &r.parts[p].trie
		for _, symbol := range r.parts[p].symbols[i][0] {
			if symbol != noSymbol && trie.hasLabels(trie.step(rootNode, symbol)) {
				return true
			}
		}
	}
	return false
}

// What may stand around a name that stands alone, before a space or the end.
const (
	opening = "([{<\"'“‘„«‹*_~¿¡"
	closing = ")]}>\"'”’“»›*_~.,;:!?…"
	// wide is punctuation that has its space in itself.
	wide = "「」『』（）、，。：；！？"
)

// asWritten tells whether the tokens are a name to the letter, which is no word
// of one letter, and stand alone.
func (r *scan) asWritten(name string, from, to int) bool {
	if r.stretch(from, to) != name || strings.Contains("aAiI", name) {
		return false
	}
	before := strings.TrimRight(r.text[:r.tokens[from].start], opening)
	after := strings.TrimLeft(r.text[r.tokens[to-1].end:], closing)
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return (before == "" || spaced(last)) && (after == "" || spaced(next))
}

func spaced(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(wide, r) }
