package search

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The longest names of large vocabularies have some 60 words and 500 bytes. What
// comes behind these bounds in a name or query does not count.
const (
	maxWords = 64
	maxBytes = 1024
)

// parsed is a name or a query as the stages see it.
type parsed struct {
	words []word
	// letters is how many letters its words have.
	letters int
}

// word is one word of a text. Its slices are good until the parser's next
// text.
type word struct {
	text []byte // folded
	key  []byte
	// letters is how many letters of the text are the word's own: all, but of
	// a pair of characters the first.
	letters int
	small   bool // carries no meaning in a name
	asking  asking
	// optional marks a query's word that need not stand in the name.
	optional bool
	// whole marks a query's word that begins no other.
	whole bool
}

// own is the part of the text that is the word's own.
func (w *word) own() []byte {
	if w.letters == 1 && len(w.text) > 1 {
		_, n := utf8.DecodeRune(w.text)
		return w.text[:n]
	}
	return w.text
}

// ownKey is the part of the key that stands for the word's own letters.
func (w *word) ownKey() []byte {
	if len(w.own()) < len(w.text) {
		return w.own()
	}
	return w.key
}

// parser parses texts into buffers that it keeps.
type parser struct {
	folder
	parsed
	texts, keys []byte
	// keyless parsers leave the keys out.
	keyless bool
}

// parse folds a text and splits it into words. Apostrophes stand within words.
// Scripts that put no spaces between words are split into overlapping pairs of
// characters and the last character alone, "癌細胞" into 癌細, 細胞 and 胞, so
// that any part of such a text is found by the beginnings of words, as
// elsewhere.
func (p *parser) parse(text string) {
	p.words, p.letters = p.words[:0], 0
	p.texts, p.keys = p.texts[:0], p.keys[:0]
	start, previous := 0, -1 // where the word began, and a character before this one
	end := func() {
		if previous >= 0 {
			start, previous = previous, -1
		}
		p.end(start)
		start = len(p.texts)
	}
	folded := p.fold(upTo(text, maxBytes))
	for i := 0; i < len(folded) && len(p.words) < maxWords; {
		if c := folded[i]; c < utf8.RuneSelf && previous < 0 {
			i++
			switch {
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
				p.texts = append(p.texts, c)
			case c != '\'':
				end()
			}
			continue
		}
		r, n := utf8.DecodeRune(folded[i:])
		i += n
		switch {
		case unspaced(r) && previous < 0:
			end()
			previous = len(p.texts)
			p.texts = utf8.AppendRune(p.texts, r)
		case unspaced(r):
			p.texts = utf8.AppendRune(p.texts, r)
			p.pair(previous)
			previous = len(p.texts)
			p.texts = utf8.AppendRune(p.texts, r)
		case InWord(r) || unicode.IsMark(r) && len(p.texts) > start:
			if previous >= 0 {
				end()
			}
			p.texts = utf8.AppendRune(p.texts, r)
		case apostrophe(r):
		default:
			end()
		}
	}
	end()
}

// upTo returns the text up to so many bytes, and not within a character.
func upTo(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

// end makes the bytes from start a word, if there are any.
func (p *parser) end(start int) {
	if start == len(p.texts) || len(p.words) == maxWords {
		return
	}
	text := p.texts[start:]
	w := word{text: text, letters: utf8.RuneCount(text)}
	if !p.keyless {
		from := len(p.keys)
		p.keys = appendKey(p.keys, text, before(p.words, len(p.words)))
		w.key, w.small, w.asking = p.keys[from:], smallWord(text), askingOf(text)
	}
	p.letters += w.letters
	p.words = append(p.words, w)
}

// before returns the word before the one at i, or nothing.
func before(words []word, i int) []byte {
	if i == 0 {
		return nil
	}
	return words[i-1].text
}

// pair makes the two characters from start a word.
func (p *parser) pair(start int) {
	if len(p.words) == maxWords {
		return
	}
	text := p.texts[start:]
	p.letters++
	p.words = append(p.words, word{text: text, key: text, letters: 1})
}

// numeral tells whether the word is a Roman numeral: its key is in digits.
func (w *word) numeral() bool { return isNumeral(w.text, w.key) }

func isNumeral[T string | []byte](text, key T) bool { return text[0] > '9' && key[0] <= '9' }

// finished tells whether the word is as it is: so is a Roman numeral that is
// more than the first letter of some word.
func (w *word) finished() bool { return w.whole || w.numeral() && len(w.text) > 1 }

// meansSomething tells a query from lone numbers and small words.
func (p *parsed) meansSomething() bool {
	something, letter := false, false
	for i := range p.words {
		w := &p.words[i]
		something = something || !w.small || len(w.text) == 1
		letter = letter || bytes.ContainsFunc(w.text, unicode.IsLetter)
	}
	return something && letter
}

// part is the part of a name under which it is entered: "matrix
// metalloproteinases (MMPs)" is found as a whole and by either part.
type part uint8

const (
	whole part = iota
	long
	short
)

// of returns the part of a name.
func (p part) of(name string) string {
	if p == whole {
		return name
	}
	before, inside, _ := splitAbbreviation(name)
	if p == long {
		return before
	}
	return inside
}

// capital and small tell the letters of ASCII.
func capital(r rune) bool { return 'A' <= r && r <= 'Z' }
func small(r rune) bool   { return 'a' <= r && r <= 'z' }

// splitAbbreviation takes "(MMPs)" off the end of a name.
func splitAbbreviation(s string) (before, inside string, ok bool) {
	rest, closed := strings.CutSuffix(strings.TrimRight(s, " "), ")")
	open := strings.LastIndexByte(rest, '(')
	if !closed || open <= 0 {
		return "", "", false
	}
	before, inside = rest[:open], rest[open+1:]
	return before, inside, strings.ContainsFunc(inside, capital) && !strings.ContainsAny(inside, " ,;")
}
