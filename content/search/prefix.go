package search

import (
	"sort"
	"unicode/utf8"
)

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

// literalBonus lifts the worst score of names that begin with the query as it
// was typed, where that is more than letters: "acyl-" is rather "acyl-CoA" than
// "acyl binding", and "mating t" rather "mating type region" than "mating-type
// locus".
const literalBonus = 0.10

// addBeginning adds the best names of a range of names in order.
func (f *finder) addBeginning(from, to int) {
	if from == to {
		return
	}
	worst := prefixWorst
	if f.asked.required > 1 {
		worst = phraseWorst
	}
	literal := worst // what a name at its worst scores that begins literally
	if len(f.query.words) > 1 || hasSign(f.text) {
		literal += literalBonus
	}
	f.byRank.over(&f.inOrder, from, to)
	for name, ok := f.byRank.next(); ok && f.looks > 0; name, ok = f.byRank.next() {
		typed := share(f.asked.letters, int(f.lengths[name]))
		score := within(literal, prefixBest, typed)
		if score < f.worst() {
			return
		}
		f.looks--
		if literal > worst && !beginsLiterally(f.textOf(name), f.text) {
			score = within(worst, prefixBest, typed)
		}
		f.add(name, Prefix, score)
	}
}

// hasSign tells whether a text has a sign of ASCII that is no letter, digit or
// space.
func hasSign(s string) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; c < utf8.RuneSelf && c != ' ' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return true
		}
	}
	return false
}

// beginsLiterally tells whether a text begins with another but for the case of
// ASCII letters.
func beginsLiterally(text, with string) bool {
	if len(text) < len(with) {
		return false
	}
	for i := range len(with) {
		a, b := text[i], with[i]
		if a != b && (a^b != 0x20 || a|0x20 < 'a' || a|0x20 > 'z') {
			return false
		}
	}
	return true
}
