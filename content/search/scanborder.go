package search

import (
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// borders tells the places between the characters of a text as a reader sees
// them. It goes through the text once, and as far as it is asked.
type borders struct {
	text string
	// known has a bit for each border up to at.
	known     []uint64
	at, state int
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
		b.known, b.state = make([]uint64, len(b.text)/64+1), -1
	}
	for b.at < place {
		cluster, _, _, state := uniseg.FirstGraphemeClusterInString(b.text[b.at:], b.state)
		b.at, b.state = b.at+len(cluster), state
		b.known[b.at/64] |= 1 << (b.at % 64)
	}
	return b.known[place/64]&(1<<(place%64)) != 0
}
