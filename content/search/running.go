package search

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// runningWord is a word of a running text with its place in it, in bytes. Its
// slices are good until the next word.
type runningWord struct {
	text, key []byte // folded
	from, to  int
	// pair marks two neighbours of a script without spaces, of which the other
	// begins at second, and last the last character of a row of them.
	pair, last bool
	second     int
}

// numeral tells whether the word is a Roman numeral.
func (w *runningWord) numeral() bool { return isNumeral(w.text, w.key) }

// running reads texts of any length word by word, into buffers that it keeps.
type running struct {
	parser
	before []byte // the word before
	buffer []byte // of the key, or of two neighbours
}

// read calls yield with each word of a text. Words are parted where a parser
// parts them; here each is folded by itself, so that its place is known.
func (r *running) read(text string, yield func(w runningWord)) {
	r.before, r.keyless = r.before[:0], true
	for i := 0; i < len(text); {
		c, n := decode(text, i)
		switch {
		case unspaced(c):
			i = r.readRow(text, i, yield)
		case InWord(c):
			i = r.readWord(text, i, yield)
		default:
			i += n
		}
	}
}

// decode is utf8.DecodeRuneInString at a place, quick for ASCII.
func decode(text string, i int) (rune, int) {
	if text[i] < utf8.RuneSelf {
		return rune(text[i]), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// readWord reads the word that begins at from, and returns where it ends.
// Compatibility characters may make more than one word of it ("½").
func (r *running) readWord(text string, from int, yield func(w runningWord)) int {
	to := from
	for i := from; i < len(text); {
		c, n := decode(text, i)
		i += n
		if apostrophe(c) {
			continue
		}
		if !InWord(c) && !unicode.IsMark(c) || unspaced(c) {
			break
		}
		to = i
	}
	r.parse(text[from:to])
	for i := range r.words {
		w := &r.words[i]
		r.buffer = appendKey(r.buffer[:0], w.text, r.before)
		yield(runningWord{text: w.text, key: r.buffer, from: from, to: to})
		r.before = append(r.before[:0], w.text...)
	}
	return to
}

// readRow reads the characters without spaces from a place on, in overlapping
// pairs and the last one alone, and returns where they end.
func (r *running) readRow(text string, from int, yield func(w runningWord)) int {
	r.buffer = r.buffer[:0]
	first, start := 0, from // how long the first of a pair is in the buffer, and where it stands in the text
	i := from
	for i < len(text) {
		c, n := decode(text, i)
		if !unspaced(c) {
			break
		}
		end := i + n + marksAt(text[i+n:])
		folded := r.fold(text[i:end])
		for len(folded) > 0 {
			_, n := utf8.DecodeRune(folded)
			r.buffer = append(r.buffer, folded[:n]...)
			folded = folded[n:]
			if first > 0 {
				yield(runningWord{text: r.buffer, key: r.buffer, from: start, to: end, pair: true, second: i})
				r.buffer = append(r.buffer[:0], r.buffer[first:]...)
			}
			first, start = n, i
		}
		i = end
	}
	if first > 0 {
		yield(runningWord{text: r.buffer, key: r.buffer, from: start, to: i, last: true})
		r.before = append(r.before[:0], r.buffer...)
	}
	return i
}

// marksAt returns how many bytes of marks a text begins with: what belongs to
// the character before, as halfwidth sound marks do.
func marksAt(text string) int {
	rest := strings.TrimLeftFunc(text, func(r rune) bool {
		return unicode.IsMark(r) || r == '\uFF9E' || r == '\uFF9F'
	})
	return len(text) - len(rest)
}
