package search

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// means tells whether tokens that spell a label mean it.
func (r *scan) means(l *scanLabel, from, to int) bool {
	switch l.kind {
	case unlessCommon:
		return !r.common(from, to) || r.inCase(l, from, to)
	case inItsCase:
		return r.inCase(l, from, to)
	case asWritten:
		return r.asWritten(l, from, to)
	}
	return true
}

// common tells whether the tokens are common words, and numbers behind these:
// "at 1 pm" is not about AT1. With a hyphen before its number a word is none:
// "il-6" is IL-6.
func (r *scan) common(from, to int) bool {
	for i := from; i < to; i++ {
		number := isDigits(r.folded(i))
		if r.tokens[i].sign || number && r.tokens[i].link == hyphened || !number && !isCommon(r.folded(i)) {
			return false
		}
	}
	return true
}

func isDigits(word []byte) bool { return len(bytes.TrimLeft(word, "0123456789")) == 0 }

// inCase tells whether the tokens are an abbreviation in its exact case, and are
// not so because of where they stand.
func (r *scan) inCase(l *scanLabel, from, to int) bool {
	text, name := lettersInCase(r.stretch(from, to)), lettersInCase(l.text)
	if text != name {
		return false
	}
	if strings.ContainsFunc(name, unicode.IsLower) {
		return !r.tokens[from].first || !capitalised(name)
	}
	return !r.shouted(from)
}

// stretch returns tokens as they stand in the text.
func (r *scan) stretch(from, to int) string { return r.text[r.tokens[from].start:r.tokens[to-1].end] }

// lettersInCase returns the letters and numbers of an abbreviation, without the
// s of its plural.
func lettersInCase(text string) string {
	letters := strings.Map(func(r rune) rune {
		if inWord(r) || unicode.IsMark(r) {
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
	// shouted tells whether all is in capitals, words that are no names too.
	shouted bool
}

// shouted tells whether the sentence around a token is in capitals for no
// reason of its words: a list of abbreviations has one.
func (r *scan) shouted(at int) bool {
	s := &r.sentence
	if s.from <= at && at < s.to {
		return s.shouted
	}
	for s.from = at; s.from > 0 && !r.tokens[s.from].first; s.from-- {
	}
	for s.to = at + 1; s.to < len(r.tokens) && !r.tokens[s.to].first; s.to++ {
	}
	s.shouted = r.inCapitals(s.from, s.to) && r.hasOrdinary(s.from, s.to)
	return s.shouted
}

// inCapitals tells whether no word has a small letter, but for a plural's s.
func (r *scan) inCapitals(from, to int) bool {
	for i := from; i < to; i++ {
		if one, _ := abbreviationOf(r.raw(i)); strings.ContainsFunc(one, unicode.IsLower) {
			return false
		}
	}
	return true
}

// hasOrdinary tells whether one of the tokens is a common word and no name.
func (r *scan) hasOrdinary(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &r.tokens[i]; !t.sign && t.to-t.from > 1 && isCommon(r.folded(i)) && !r.isName(i) {
			return true
		}
	}
	return false
}

// isName tells whether a token alone is a name.
func (r *scan) isName(i int) bool {
	for _, symbol := range r.tokens[i].symbols[0] {
		if node, ok := r.edges[scanEdge{rootNode, symbol}]; ok && r.hasLabels(node) {
			return true
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
func (r *scan) asWritten(l *scanLabel, from, to int) bool {
	if r.stretch(from, to) != l.text || strings.Contains("aAiI", l.text) {
		return false
	}
	before := strings.TrimRight(r.text[:r.tokens[from].start], opening)
	after := strings.TrimLeft(r.text[r.tokens[to-1].end:], closing)
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return (before == "" || spaced(last)) && (after == "" || spaced(next))
}

func spaced(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(wide, r) }
