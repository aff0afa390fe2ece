package search

import (
	"cmp"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// New makes the names searchable. A name that ends in an abbreviation in
// parentheses, "matrix metalloproteinases (MMPs)", is found by either part.
// The names must have less than 4 GiB of text in all (such a name counts three
// times), and their documents numbers below 2³¹.
func New(given []Name) *Index {
	b := builder{lexicons: readAll(given)}
	b.collectForms()
	b.rank()
	b.fill()
	x := b.Index // alone: the lexicons are not kept
	return &x
}

// builder makes an index.
type builder struct {
	Index
	lexicons []*lexicon
	// order are the entries in the order of their rank.
	order []place
}

// place is where an entry stands: in a lexicon, and there.
type place struct {
	lexicon, entry int32
}

// minShare is the fewest names for which another goroutine is worth its while.
const minShare = 4096

// readAll reads the names, on all processors where there are many.
func readAll(given []Name) []*lexicon {
	n := max(min(runtime.GOMAXPROCS(0), len(given)/minShare), 1)
	all := make([]*lexicon, n)
	inParallel(n, func(i int) {
		l := &lexicon{known: make(map[string]int32)}
		l.keyless = true
		for _, g := range given[len(given)*i/n : len(given)*(i+1)/n] {
			l.read(g)
		}
		all[i] = l
	})
	return all
}

// inParallel calls do with each number below n, and waits for all.
func inParallel(n int, do func(i int)) {
	var all sync.WaitGroup
	for i := range n - 1 {
		all.Go(func() { do(i) })
	}
	do(n - 1)
	all.Wait()
}

// collectForms makes the vocabulary of all keys, and of the words that need a
// form of their own, and tells the lexemes their forms.
func (b *builder) collectForms() {
	var all []string
	for _, l := range b.lexicons {
		for i := range l.words {
			w := &l.words[i]
			all = append(all, w.key)
			if w.needsForm() {
				all = append(all, w.text)
			}
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	b.words = newVocabulary(all)
	number := make(map[string]uint32, len(all))
	for i, form := range all {
		number[form] = uint32(i)
	}
	inParallel(len(b.lexicons), func(i int) {
		for j := range b.lexicons[i].words {
			w := &b.lexicons[i].words[j]
			w.keyForm, w.form = number[w.key], number[w.key]
		}
	})
	b.linkKeys(number)
}

// needsForm tells whether the word must be found by its own letters as well: a
// beginning of it may be no beginning of its key, and a typo in it is counted
// on itself.
func (w *lexeme) needsForm() bool {
	return w.text != w.key && !isNumeral(w.text, w.key)
}

// linkKeys tells the forms their keys.
func (b *builder) linkKeys(number map[string]uint32) {
	keys := make([]bool, b.words.size())
	for _, l := range b.lexicons {
		for i := range l.words {
			keys[l.words[i].keyForm] = true
		}
	}
	for form := range b.words.key {
		b.words.key[form] = uint32(form)
	}
	for _, l := range b.lexicons {
		for i := range l.words {
			w := &l.words[i]
			if own, ok := number[w.text]; ok && w.needsForm() && !keys[own] {
				w.form = own
				b.words.key[own] = w.keyForm
			}
		}
	}
}

// rank orders the entries by length, then by document and by text; see
// hit.ranksBefore.
func (b *builder) rank() {
	var at [257]uint32
	for _, l := range b.lexicons {
		for i := range l.entries {
			at[int(l.entries[i].length)+1]++
		}
	}
	addUp(at[:])
	b.order = make([]place, at[256])
	begin := at
	for i, l := range b.lexicons {
		for j := range l.entries {
			n := &at[l.entries[j].length]
			b.order[*n] = place{int32(i), int32(j)}
			*n++
		}
	}
	for length := range 256 {
		alike := b.order[begin[length]:begin[length+1]]
		if !slices.IsSortedFunc(alike, b.compare) {
			slices.SortStableFunc(alike, b.compare)
		}
	}
}

// compare compares entries of one length.
func (b *builder) compare(p, q place) int {
	e, f := b.at(p), b.at(q)
	if e.doc != f.doc {
		return cmp.Compare(e.doc, f.doc)
	}
	return strings.Compare(e.text, f.text)
}

func (b *builder) at(p place) *nameEntry { return &b.lexicons[p.lexicon].entries[p.entry] }
