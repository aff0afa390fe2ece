package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word or a sign of a running text: text[start:end].
type token struct {
	start, end int
	// from and to are where its folded letters stand.
	from, to int
	// link is how it hangs together with the token before it.
	link link
	// sign marks what is no word: punctuation that parts words. A line that is
	// left empty is one, and so is a dash; a hyphen is none.
	sign bool
	// opens and closes tell whether a name may begin and end with it. In
	// "don't" neither part is a word.
	opens, closes bool
	// first marks the first word of a sentence.
	first bool
}

// lettersPerToken is how few there are in prose, with spaces and signs.
const lettersPerToken = 4

// link is how two tokens hang together.
type link uint8

const (
	apart link = iota
	hyphened
	touching
)

// tokenizer splits a text into tokens.
type tokenizer struct {
	folder
	text   string
	tokens []token
	// letters are the folded letters of all tokens, one after the other.
	letters []byte
	// link and first are of the next token.
	link  link
	first bool
	// within tells that the next token is in a word that has begun.
	within bool
}

// read makes the tokens those of a text.
func (t *tokenizer) read(text string) {
	t.text, t.tokens, t.letters = text, t.tokens[:0], t.letters[:0]
	t.link, t.first, t.within = apart, true, false
	t.tokens = slices.Grow(t.tokens, len(text)/lettersPerToken)
	t.letters = slices.Grow(t.letters, len(text))
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unspaced(r):
			i = t.character(i, i+n)
		case InWord(r):
			i = t.word(i)
		default:
			i = t.gap(i)
		}
	}
}

// folded returns the folded letters of a token.
func (t *tokenizer) folded(i int) []byte { return t.letters[t.tokens[i].from:t.tokens[i].to] }

// raw returns a token as it stands in the text.
func (t *tokenizer) raw(i int) string { return t.text[t.tokens[i].start:t.tokens[i].end] }

// add appends a token whose letters were appended from there on.
func (t *tokenizer) add(start, end, from int, sign bool) {
	t.tokens = append(t.tokens, token{
		start: start, end: end, from: from, to: len(t.letters),
		link: t.link, sign: sign, opens: !t.within, closes: true, first: t.first && !sign,
	})
	t.link, t.first, t.within = touching, t.first && sign, false
}

// character reads a character of a script that puts no spaces between words,
// with its marks. Within a word in katakana no name begins or ends.
func (t *tokenizer) character(start, end int) int {
	for end < len(t.text) {
		r, n := utf8.DecodeRuneInString(t.text[end:])
		if !clings(r) && r != 'ﾞ' && r != 'ﾟ' {
			break
		}
		end += n
	}
	from := len(t.letters)
	t.appendFolded(t.text[start:end])
	t.add(start, end, from, false)
	if i := len(t.tokens) - 1; i > 0 && t.tokens[i].link == touching && katakana(t.raw(i-1)) && katakana(t.raw(i)) {
		t.tokens[i-1].closes, t.tokens[i].opens = false, false
	}
	return end
}

func katakana(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return longVowel(r) || unicode.Is(unicode.Katakana, r)
}

// word reads a word. Marks of emphasis within it are no part of it.
func (t *tokenizer) word(start int) int {
	end, marked := t.wordEnd(start)
	from := len(t.letters)
	if marked {
		t.appendFolded(strings.Map(unmarked, t.text[start:end]))
	} else {
		t.appendFolded(t.text[start:end])
	}
	t.add(start, end, from, false)
	return end + t.possessive(end)
}

// wordEnd returns the end of a word, and whether there are marks within it.
func (t *tokenizer) wordEnd(start int) (end int, marked bool) {
	end = start
	for i := start; i < len(t.text); {
		r, n := utf8.DecodeRuneInString(t.text[i:])
		i += n
		switch {
		case unspaced(r):
			return end, marked
		case InWord(r):
			marked = marked || end < i-n
			end = i
		case clings(r) && end == i-n:
			marked = marked || unmarked(r) < 0
			end = i
		case unmarked(r) >= 0:
			return end, marked
		}
	}
	return end, marked
}

// clings tells what belongs to the character before it.
func clings(r rune) bool { return unicode.IsMark(r) || r == '\u200C' || r == '\u200D' }

// unmarked drops what does not part a word: emphasis and what is not seen.
func unmarked(r rune) rune {
	switch r {
	case '*', '~', '\u00AD', '\u200C', '\u200D', '\u2060':
		return -1
	}
	return r
}

// appendFolded appends the folded letters of a word.
func (t *tokenizer) appendFolded(word string) {
	for folded := t.fold(word); len(folded) > 0; {
		r, n := utf8.DecodeRune(folded)
		if InWord(r) || unicode.IsMark(r) || unspaced(r) {
			t.letters = append(t.letters, folded[:n]...)
		}
		folded = folded[n:]
	}
}

// possessive returns the length of what follows a word and makes it one that
// owns: an apostrophe with an s, or behind an s.
func (t *tokenizer) possessive(end int) int {
	r, n := utf8.DecodeRuneInString(t.text[end:])
	if !apostrophe(r) {
		return 0
	}
	last := t.text[end-1] | ' '
	if after := t.text[end+n:]; after != "" && after[0]|' ' == 's' {
		n, last = n+1, 's'
	}
	if last != 's' || t.wordAt(end+n) {
		return 0
	}
	return n
}

// wordAt tells whether a word stands at a place, or goes on there.
func (t *tokenizer) wordAt(place int) bool {
	r, _ := utf8.DecodeRuneInString(t.text[place:])
	return InWord(r) || unspaced(r)
}
