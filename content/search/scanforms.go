package search

import (
	"cmp"
	"slices"
)

// scanForms are the forms of names before they are a trie, as sequences of
// symbols one after the other.
type scanForms struct {
	symbols []uint32
	ends    []uint32 // where each form ends in symbols
	labels  []uint32 // of which label each is a form
}

// newScanForms returns none, with room for those of so many names: in large
// vocabularies every other name has two, and they have six symbols in all.
func newScanForms(names int) scanForms {
	return scanForms{
		symbols: make([]uint32, 0, 6*names),
		ends:    make([]uint32, 0, names+names/2),
		labels:  make([]uint32, 0, names+names/2),
	}
}

// add adds a symbol to the form that has not ended.
func (f *scanForms) add(symbol uint32) { f.symbols = append(f.symbols, symbol) }

// end ends a form, that of a label.
func (f *scanForms) end(label uint32) {
	f.ends = append(f.ends, uint32(len(f.symbols)))
	f.labels = append(f.labels, label)
}

// at returns the symbols of a form.
func (f *scanForms) at(form uint32) []uint32 {
	from := uint32(0)
	if form > 0 {
		from = f.ends[form-1]
	}
	return f.symbols[from:f.ends[form]]
}

// sorted returns the forms in the order of their symbols.
func (f *scanForms) sorted() []uint32 {
	order := make([]uint32, len(f.ends))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortFunc(order, func(a, b uint32) int {
		return cmp.Or(slices.Compare(f.at(a), f.at(b)), cmp.Compare(a, b))
	})
	return order
}
