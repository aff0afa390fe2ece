package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// characters are the borders of a text's characters as a reader sees them
// (grapheme clusters), in bytes; nil if these are all.
type characters []int

func clusterBorders(text string) characters {
	if !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf || r == '\r' }) {
		return nil
	}
	borders := characters{0}
	at := 0
	for state := -1; len(text) > 0; {
		var cluster string
		cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
		at += len(cluster)
		borders = append(borders, at)
	}
	return borders
}

// before returns the last border that is not behind a place.
func (c characters) before(at int) int {
	if i, found := slices.BinarySearch(c, at); c != nil && !found {
		return c[i-1]
	}
	return at
}

// behind returns the first border that is not before a place.
func (c characters) behind(at int) int {
	if i, found := slices.BinarySearch(c, at); c != nil && !found {
		return c[i]
	}
	return at
}

// borders tells the places between the characters of a text. It looks for them
// when they are first asked for.
type borders struct {
	text  string
	known characters
}

// between tells whether a stretch begins and ends between characters.
func (b *borders) between(start, end int) bool { return b.is(start) && b.is(end) }

// is tells whether a place is a border. Between two characters of ASCII it is
// one: no stretch begins or ends within a line break.
func (b *borders) is(place int) bool {
	if place == 0 || place == len(b.text) || b.text[place-1] < utf8.RuneSelf && b.text[place] < utf8.RuneSelf {
		return true
	}
	if b.known == nil {
		b.known = clusterBorders(b.text)
	}
	return b.known.before(place) == place
}
