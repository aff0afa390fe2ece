package search

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// border is a place in a text at which it may be cut.
type border struct {
	at, runes int // bytes and characters before it
	spaces    int // characters of these that are the spaces right before it
}

// advance returns the border behind a piece of text.
func (b border) advance(piece string) border {
	bare := strings.TrimRightFunc(piece, unicode.IsSpace)
	return border{
		at: b.at + len(piece), runes: b.runes + utf8.RuneCountInString(piece),
		spaces: utf8.RuneCountInString(piece[len(bare):]),
	}
}

// to returns how many characters lie between two borders, but for the spaces at
// the end.
func (b border) to(end border) int { return end.runes - end.spaces - b.runes }

// sentenceBorders returns the borders of a text's sentences
// (https://www.unicode.org/reports/tr29/#Sentence_Boundaries), its ends among
// them.
func sentenceBorders(text string) []border {
	borders := []border{{}}
	for state := -1; len(text) > 0; {
		var sentence string
		sentence, text, state = uniseg.FirstSentenceInString(text, state)
		borders = append(borders, borders[len(borders)-1].advance(sentence))
	}
	return borders
}

// wordBorders yields the borders of words from one on
// (https://www.unicode.org/reports/tr29/#Word_Boundaries).
func wordBorders(text string, from border) iter.Seq[border] {
	return func(yield func(border) bool) {
		rest := text[from.at:]
		for state := -1; yield(from) && len(rest) > 0; {
			var word string
			word, rest, state = uniseg.FirstWordInString(rest, state)
			from = from.advance(word)
		}
	}
}

// cut returns a piece of a text of at most that many characters with the words
// from one to another: whole sentences if they fit, or words. What is wider than
// that itself is cut off.
func cut(text string, first, last markedWord, width int) (from, to int) {
	borders := sentenceBorders(text)
	behind := func(at int) int {
		return slices.IndexFunc(borders, func(b border) bool { return b.at >= at })
	}
	i, j := behind(first.from+1)-1, behind(last.to)
	if borders[i].to(borders[j]) > width {
		from, to = cutWithin(text, borders[i], borders[j], first, last, width)
	} else {
		for j+1 < len(borders) && borders[i].to(borders[j+1]) <= width {
			j++
		}
		for i > 0 && borders[i-1].to(borders[j]) <= width {
			i--
		}
		from, to = borders[i].at, borders[j].at
	}
	return betweenCharacters(text, from, to)
}

// cutWithin cuts at the borders of words within what two borders bound: from
// the beginning if there is room for something behind the words as well, or
// else so that there is.
func cutWithin(text string, start, end border, first, last markedWord, width int) (from, to int) {
	room := max(min(width/4, end.runes-last.end, width-(last.end-first.at)), 0)
	begin := beginning(text, start, first, last.end+room-width)
	if to = begin.at; last.end-begin.runes <= width {
		to = last.to
	}
	for b := range wordBorders(text, begin) {
		if b.runes-begin.runes > width || b.at > end.at {
			break
		}
		to = max(to, b.at)
	}
	if to == begin.at { // one word is wider
		to += len(firstRunes(text[to:], width))
	}
	return begin.at, to
}

// beginning returns the first border between start and the first word that has
// at least that many characters before it, and a word behind it.
func beginning(text string, start border, first markedWord, earliest int) border {
	for b := range wordBorders(text, start) {
		if b.at >= first.from {
			break
		}
		if c, _ := decode(text, b.at); b.runes >= earliest && (InWord(c) || b == start) {
			return b
		}
	}
	return border{at: first.from, runes: first.at}
}

// firstRunes returns the first characters of a text.
func firstRunes(text string, n int) string {
	for i := range text {
		if n--; n < 0 {
			return text[:i]
		}
	}
	return text
}

// betweenCharacters narrows a piece of a text to borders of characters as a
// reader sees them, and takes off the spaces at its ends.
func betweenCharacters(text string, from, to int) (int, int) {
	borders := clusterBorders(text)
	from, to = borders.behind(from), borders.before(to)
	if from >= to {
		return from, from
	}
	piece := strings.TrimRightFunc(text[from:to], unicode.IsSpace)
	to = from + len(piece)
	return to - len(strings.TrimLeftFunc(piece, unicode.IsSpace)), to
}
