package search

// dictionary finds the numbers of symbols by their letters. They are numbered
// from 1.
type dictionary struct {
	symbols stringList // from 0 on: that of number n is at n-1
	byText  table
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
	d := dictionary{symbols: newStringList(len(symbols), func(i int) string { return symbols[i] })}
	entries := make([]entry, len(symbols))
	for i, symbol := range symbols {
		d.longest = max(d.longest, uint32(len(symbol)))
		entries[i] = entry{mix(hashOf(symbol).sum), uint32(i)}
	}
	d.byText = newTable(entries, len(entries))
	return d
}

// find returns the number of a symbol with a hash, or noSymbol.
func (d *dictionary) find(symbol []byte, hash uint64) uint32 {
	tag := d.byText.tag(hash)
	for _, e := range d.byText.bucket(hash) {
		if i, ok := d.byText.is(e, tag); ok && d.symbols.of(i) == string(symbol) {
			return i + 1
		}
	}
	return noSymbol
}
