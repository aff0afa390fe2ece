package search

import (
	"cmp"
	"slices"
	"strings"
)

// prefix finds the names that begin with the query, spaces aside.
func (f *finder) prefix(q normal) {
	from, to := f.beginningWith(q.joined)
	finished := q.endsInNumeral()
	for _, n := range f.byJoined[from:to] {
		joined := f.names[n].joined
		if finished && goesOn(joined[len(q.joined):]) {
			continue
		}
		f.add(n, Prefix, within(prefixWorst, prefixBest, share(q.joined, joined)))
	}
}

// goesOn tells whether a Roman numeral goes on with the rest of a name:
// "ESCRT-II" does not begin "ESCRTIII".
func goesOn(rest string) bool { return rest != "" && strings.IndexByte("ivx", rest[0]) >= 0 }

// share is how much of a whole was typed.
func share(part, whole string) float64 {
	return min(1, float64(len(part))/float64(len(whole)))
}

// byWords finds the names in which each word of the query begins a word of its
// own, in any order.
func (f *finder) byWords(q normal) {
	if !q.meansSomething() {
		return
	}
	for _, n := range f.withRarest(q) {
		if a, ok := assign(q, f.names[n].normal, begins); ok {
			f.add(n, Words, within(wordsWorst, wordsBest, a.quality(q, f.names[n].normal)))
		}
	}
}

// withRarest returns the names that hold the query's rarest word, as a
// beginning: every name that holds all of them is among those.
func (f *finder) withRarest(q normal) []int32 {
	var ranges [][2]int
	fewest := -1
	for i := range q.words {
		var here [][2]int
		count := 0
		for _, form := range distinct(q.words[i:i+1], q.keys[i:i+1]) {
			from, to := f.prefixRange(form)
			here = append(here, [2]int{from, to})
			for _, p := range f.postings[from:to] {
				count += len(p)
			}
		}
		if fewest < 0 || count < fewest {
			fewest, ranges = count, here
		}
	}
	names := make([]int32, 0, max(fewest, 0))
	for _, r := range ranges {
		for _, p := range f.postings[r[0]:r[1]] {
			names = append(names, p...)
		}
	}
	return names
}

// begins tells whether a query's word begins a name's, in either form of
// both, and at what cost: none.
func begins(q, n normal, i, j int) (cost int, ok bool) {
	return 0, strings.HasPrefix(n.words[j], q.words[i]) || strings.HasPrefix(n.keys[j], q.keys[i]) ||
		strings.HasPrefix(n.words[j], q.keys[i])
}

// assignment says which word of a name each word of a query stands for.
type assignment struct {
	target []int // by the query's word
	cost   int   // edits
}

// assign finds a word of the name for each word of the query, each used once,
// the cheapest and then the closest in length first. The query's longest words
// choose first: what a long word begins, its own beginnings begin as well, so
// that no short word takes away what only a long one needs.
func assign(q, n normal, fits func(q, n normal, i, j int) (int, bool)) (assignment, bool) {
	if len(q.words) > len(n.words) {
		return assignment{}, false
	}
	a := assignment{target: make([]int, len(q.words))}
	used := make([]bool, len(n.words))
	for _, i := range longestFirst(q.words) {
		best, bestCost := -1, 0
		for j := range n.words {
			if used[j] {
				continue
			}
			cost, ok := fits(q, n, i, j)
			if ok && (best < 0 || cost < bestCost || cost == bestCost && len(n.words[j]) < len(n.words[best])) {
				best, bestCost = j, cost
			}
		}
		if best < 0 {
			return assignment{}, false
		}
		used[best] = true
		a.target[i] = best
		a.cost += bestCost
	}
	return a, true
}

// longestFirst returns the words' numbers by falling length.
func longestFirst(words []string) []int {
	order := make([]int, len(words))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(words[b]), len(words[a])) })
	return order
}

// The weights of what makes a match of words good; they sum to 1.
const (
	weightShare = 0.50 // how much of the name was typed
	weightWhole = 0.20 // how many of the words are finished
	weightOrder = 0.15 // whether they stand in the name's order
	weightFirst = 0.15 // whether the name's first word is among them
)

// quality is between 0 and 1.
func (a assignment) quality(q, n normal) float64 {
	whole, ordered, first := 0, 1.0, 0.0
	for i, j := range a.target {
		if len(q.keys[i]) >= len(n.keys[j]) {
			whole++
		}
		if i > 0 && j < a.target[i-1] {
			ordered = 0
		}
		if j == 0 {
			first = 1
		}
	}
	return weightShare*share(q.joined, n.joined) + weightOrder*ordered + weightFirst*first +
		weightWhole*float64(whole)/float64(len(a.target))
}
