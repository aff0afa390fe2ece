package search

import "sort"

// byBeginning finds the names that begin with the query: with its words, the
// last of which need not be finished. A Roman numeral is: "ESCRT-II" does not
// begin "ESCRT-III".
func byBeginning(f *finder) {
	p := &f.asked
	if len(f.query.words) > maxAsked {
		return // too long
	}
	p.understand(f.Index)
	last := len(p.words) - 1
	from, to := 0, f.size()
	for i := range p.words[:last] {
		m := &p.meanings[i]
		if !m.hasExact {
			return
		}
		if from, to = f.withWord(i, span{m.exact, m.exact + 1}, from, to); from == to {
			return
		}
	}
	m := &p.meanings[last]
	f.addBeginning(f.withWord(last, m.begun, from, to))
	if m.hasExact && !m.begun.has(m.exact) {
		f.addBeginning(f.withWord(last, span{m.exact, m.exact + 1}, from, to))
	}
}

// withWord narrows a range of names in order, whose words before i are the
// same, to those with a word of the span at i.
func (f *finder) withWord(i int, s span, from, to int) (int, int) {
	if i == 0 {
		return int(f.firstAt[s.from]), int(f.firstAt[s.to])
	}
	names := f.inOrder.names[from:to]
	below := func(form uint32) int {
		return sort.Search(len(names), func(n int) bool {
			return f.keyAt(names[n], i) > uint64(form)
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
	worst := prefixWorst
	if f.asked.required > 1 {
		worst = phraseWorst
	}
	f.byRank.over(&f.inOrder, from, to)
	for name, ok := f.byRank.next(); ok && f.looks > 0; name, ok = f.byRank.next() {
		score := within(worst, prefixBest, share(f.asked.letters, int(f.lengths[name])))
		if score < f.worst() {
			return
		}
		f.looks--
		f.add(name, Prefix, score)
	}
}
