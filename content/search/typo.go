package search

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// typo finds the names in which each word of the query stands with slips of
// the finger. Distances are taken over the vocabulary of words, which is far
// smaller than the list of names, in one walk for each word of the query.
func (f *finder) typo(q normal) {
	if !q.meansSomething() {
		return
	}
	if len(q.words) == 1 {
		f.typoWords(q, alone)
		return
	}
	if !q.endsInNumeral() { // perhaps a space too many
		f.typoWords(normalOf([]string{q.joined}), alone)
	}
	f.typoWords(q, amongOthers)
	if f.best() < goodEnough {
		f.typoWords(q, lastResort)
	}
}

// typoWords finds the names that hold a near word for each word of the query.
func (f *finder) typoWords(q normal, t trust) {
	near := make([]map[string]int, len(q.words)) // with their edits
	for i, w := range q.words {
		if near[i] = f.nearWords(w, t); len(near[i]) == 0 {
			return
		}
	}
	fits := func(_, n normal, i, j int) (int, bool) {
		cost, ok := near[i][n.words[j]]
		if other, also := near[i][n.keys[j]]; also && (!ok || other < cost) {
			cost, ok = other, true
		}
		return cost, ok
	}
	for _, n := range f.namesWith(near) {
		name := &f.names[n]
		a, ok := assign(q, name.normal, fits)
		if !ok {
			continue
		}
		wrong := float64(a.cost) / float64(utf8.RuneCountInString(q.joined))
		if t == lastResort && wrong > mostWrong {
			continue
		}
		quality := (1 - 2*wrong) * (0.7 + 0.3*a.quality(q, name.normal))
		f.add(n, Typo, within(typoWorst, typoBest, quality))
	}
}

// namesWith returns the names that hold one of the near words of the word of
// the query that has the fewest.
func (f *finder) namesWith(near []map[string]int) []int32 {
	var fewest []int32
	for i, words := range near {
		var names []int32
		for w := range words {
			from, _ := f.prefixRange(w)
			names = append(names, f.postings[from]...)
		}
		if i == 0 || len(names) < len(fewest) {
			fewest = names
		}
	}
	return fewest
}

// slips says how many edits are forgiven in a word.
type slips struct{ finished, unfinished int }

// trust is how much the rest of a query speaks for a name that a word may
// belong to.
type trust int

const (
	alone trust = iota
	amongOthers
	// lastResort is for a query that found nothing otherwise: a word may be
	// badly wrong where the others are right (see mostWrong).
	lastResort
)

// mostWrong is the largest share of a query's letters that may be wrong as a
// last resort.
const mostWrong = 0.2

// forgiven returns the slips forgiven in a word of n letters: as a rule at most
// one in four, since a word with more is another word. Unfinished words are
// near to many, so that they are forgiven fewer, and short ones only where the
// other words of the query speak for the name as well.
func forgiven(n int, t trust) slips {
	if t == lastResort {
		return slips{finished: min((n+1)/2, 4), unfinished: min(n/3, 3)}
	}
	var s slips
	switch {
	case n < 4:
		return s
	case n < 8:
		s.finished = 1
	case n < 12:
		s.finished = 2
	default:
		s.finished = 3
	}
	switch {
	case n >= 10:
		s.unfinished = 2
	case t == amongOthers || n >= 6:
		s.unfinished = 1
	}
	return s
}

// nearWords returns the words of the vocabulary that the query's word may
// mean, finished or not, with their edits.
func (f *finder) nearWords(w string, t trust) map[string]int {
	near := make(map[string]int)
	query := []rune(w)
	if len(query) > maxWord {
		return near
	}
	limit := forgiven(len(query), t)
	d := newAlignment(query)
	for i := 0; i < len(f.vocabulary); {
		// The pushed letters begin the word before this one.
		d.truncate(min(len(d.word), f.shared[i]))
		end := i + 1
		for _, r := range f.letters[i][len(d.word):] {
			if d.hopeless(limit.finished) { // for every word that begins like this
				for end < len(f.vocabulary) && f.shared[end] >= len(d.word) {
					end++
				}
				break
			}
			d.push(r)
		}
		if n := d.edits(limit); n >= 0 {
			for _, word := range f.vocabulary[i:end] {
				if n == 0 || plausible(w, word, t) {
					near[word] = n
				}
			}
		}
		i = end
	}
	return near
}

// shortWord is up to how many letters a word that stands alone must begin
// right: at that length another first letter makes another word ("PDAC" is no
// slip for "HDAC").
const shortWord = 5

// plausible tells whether a word can be a slip for another at all. Numbers are
// typed with care ("TIMP1" is not "TIMP3"), and what stands before a stem turns
// its meaning around ("acetylase" is not "deacetylase").
func plausible(typed, word string, t trust) bool {
	if t == alone && len(typed) <= shortWord && typed[0] != word[0] {
		return false
	}
	return strings.HasPrefix(digits(word), digits(typed)) && !opposed(typed, word)
}

// turning are the beginnings that turn the meaning of a stem around.
//
//nolint:gochecknoglobals // a constant table
var turning = []string{
	"", "anti", "de", "dis", "down", "endo", "exo", "extra", "hyper", "hypo", "im", "in", "inter", "intra", "macro",
	"micro", "non", "post", "pre", "trans", "un", "up",
}

// opposed tells whether two words differ in how they turn a stem.
func opposed(a, b string) bool {
	for _, before := range turning {
		stem, ok := strings.CutPrefix(a, before)
		if !ok || len(stem) < shortWord {
			continue
		}
		for _, other := range turning {
			rest, also := strings.CutPrefix(b, other)
			if also && before != other && strings.HasPrefix(rest, stem) {
				return true
			}
		}
	}
	return false
}

func digits(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, word)
}

// edits returns the distance of the query to the pushed word, finished or
// not, or -1 where it is over the limit.
func (d *alignment) edits(limit slips) int {
	if n := d.whole(); n <= limit.finished {
		return n
	}
	if n := d.beginning(); n <= limit.unfinished {
		return n
	}
	return -1
}

// maxWord bounds the work for hostile queries, in letters.
const maxWord = 64
