package search

import "sort"

// byBeginning finds the names that begin with the query: with its words, the
// last of which need not be finished. A Roman numeral is: "ESCRT-II" does not
// begin "ESCRT-III".
func byBeginning(f *finder) {
	words := f.query.words
	if len(words) == 0 || len(words) == maxWords {
		return
	}
	last := len(words) - 1
	from, to := 0, f.size()
	for i := range words[:last] {
		form, ok := f.words.find(words[i].key)
		if !ok {
			return
		}
		if from, to = f.withWord(i, span{form, form + 1}, from, to); from == to {
			return
		}
	}
	w := &words[last]
	numeral := w.numeral() && len(w.text) > 1
	if !numeral {
		f.addBeginning(f.withWord(last, f.words.beginning(w.text), from, to))
	}
	if form, ok := f.words.find(w.key); ok && (numeral || string(w.key) != string(w.text)) {
		f.addBeginning(f.withWord(last, span{form, form + 1}, from, to))
	}
}

// withWord narrows a range of names in order, whose words before i are the
// same, to those with a word of the span at i.
func (f *finder) withWord(i int, s span, from, to int) (int, int) {
	if i == 0 {
		return int(f.firstAt[s.from]), int(f.firstAt[s.to])
	}
	names := f.inOrder.Names[from:to]
	below := func(form uint32) int {
		return sort.Search(len(names), func(n int) bool {
			tokens := f.tokensOf(names[n])
			return len(tokens) > i && tokens[i] >= form
		})
	}
	low := below(s.from)
	return from + low, from + max(below(s.to), low)
}

// addBeginning adds the best names of a range of names in order.
func (f *finder) addBeginning(from, to int) {
	if from == to {
		return
	}
	f.byRank.over(&f.inOrder, from, to)
	for name, ok := f.byRank.next(); ok && f.looks > 0; name, ok = f.byRank.next() {
		score := within(prefixWorst, prefixBest, share(f.query.letters, int(f.lengths[name])))
		if score < f.worst() {
			return
		}
		f.looks--
		f.add(name, Prefix, score)
	}
}
