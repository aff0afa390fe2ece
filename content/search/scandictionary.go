package search

import "strings"

// dictionary finds the numbers of symbols by their letters. They are numbered
// from 1.
type dictionary struct {
	text string
	// at is where each symbol begins in the text, that of number n at at[n-1];
	// one more than there are.
	at     []uint32
	byText table
	// longest is the length of the longest symbol, in bytes.
	longest uint32
}

// noSymbol is what is no symbol of any name.
const noSymbol = 0

// newDictionary takes symbols with their numbers, which are 1 and so on.
func newDictionary(numbers map[string]uint32) dictionary {
	symbols := make([]string, len(numbers))
	for symbol, number := range numbers {
		symbols[number-1] = symbol
	}
	d := dictionary{at: make([]uint32, 1, len(symbols)+1)}
	entries := make([]entry, len(symbols))
	for i, symbol := range symbols {
		d.at = append(d.at, d.at[i]+uint32(len(symbol)))
		d.longest = max(d.longest, uint32(len(symbol)))
		entries[i] = entry{mix(hashOf(symbol).sum), uint32(i)}
	}
	d.text = strings.Join(symbols, "")
	d.byText = newTable(entries, len(entries))
	return d
}

// find returns the number of a symbol with a hash, or noSymbol.
func (d *dictionary) find(symbol []byte, hash uint64) uint32 {
	tag := d.byText.tag(hash)
	for _, e := range d.byText.bucket(hash) {
		if i, ok := d.byText.is(e, tag); ok && d.text[d.at[i]:d.at[i+1]] == string(symbol) {
			return i + 1
		}
	}
	return noSymbol
}
