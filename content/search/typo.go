package search

import (
	"cmp"
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"
)

// trust is how much the rest of a query speaks for a name that a word with
// typos may belong to.
type trust int

const (
	alone trust = iota
	amongOthers
)

// slipsAllowed says how many edits are forgiven in a word.
type slipsAllowed struct{ finished, unfinished int }

// forgiven returns the edits forgiven in a word of n letters: as a rule at
// most one in four, since a word with more is another word. Unfinished words
// are near to many, so that they are forgiven fewer, and short ones only where
// the other words of the query speak for the name as well.
func forgiven(n int, t trust) slipsAllowed {
	var s slipsAllowed
	switch {
	case n < minSlip-1 || n < minSlip && t == alone:
		return s
	case n < 6 || n < 8 && t == alone:
		s.finished = 1
	case n < 12:
		s.finished = 2
	default:
		s.finished = 3
	}
	switch {
	case n >= 14:
		s.unfinished = 2
	case n >= minSlip && t == amongOthers || n >= 6:
		s.unfinished = 1
	}
	return s
}

const (
	// edit is the cost of one edit.
	edit = 4
	// maxForms bounds the forms that are compared with one word.
	maxForms = 2048
)

// byTypo finds the names in which each word of the query stands with at most
// that many edits, or by its sound. Words that are known as they are have less.
func (f *finder) byTypo(edits int, sound bool, t *trial) {
	if !f.query.meansSomething() {
		return
	}
	p := &f.asked
	p.understand(f.Index)
	trust := amongOthers
	if p.required == 1 {
		trust = alone
	}
	for i := range p.words {
		w, m := &p.words[i], &p.meanings[i]
		if w.optional {
			continue
		}
		most := edits
		if f.known&(1<<i) != 0 {
			most = edits / 2 // it is a word as it is
		}
		allowed := forgiven(w.letters, trust)
		if edits == 1 && w.letters < minSlip {
			allowed = slipsAllowed{}
		}
		allowed.finished, allowed.unfinished = min(allowed.finished, most), min(allowed.unfinished, most)
		f.findNear(w, allowed, most, trust)
		if sound && most == edits {
			f.findAlike(w)
		}
		m.takeNear(f.Index, f.near)
		if m.postings == 0 {
			return
		}
	}
	f.match(p, t)
}

// findNear collects the forms near a word.
func (f *finder) findNear(w *word, allowed slipsAllowed, leftOut int, t trust) {
	f.near = f.near[:0]
	if allowed.finished == 0 || !f.pattern.set(w.text) {
		return
	}
	c := comparison{finder: f, word: w, allowed: allowed, trust: t, forms: maxForms}
	c.letterSet, c.most = letterSet(w.text), max(allowed.finished, allowed.unfinished)
	f.letters = appendSound(f.letters[:0], w.text)
	c.sound = f.letters
	f.seen.reset()
	var s slipper
	letters := s.setBytes(w.text)
	c.level = slipLetters
	s.each(letters, min(leftOut, 2), c.lookUp)
	if allowed.unfinished > 0 && letters < slipLetters {
		c.level = letters
		s.unfinished(letters, c.lookUp)
	}
}

// comparison compares one word with the forms that may be near to it.
type comparison struct {
	*finder
	word    *word
	allowed slipsAllowed
	trust   trust
	sound   []byte
	// letterSet is the word's letters, of which a form lacks most at most.
	letterSet uint32
	most      int
	level     int // letters that the forms of one entry share
	forms     int // that may still be compared
}

// lookUp compares the forms entered under a hash.
func (c *comparison) lookUp(hash uint64) {
	ids, tags := c.slips.bucket(hash)
	for i, tag := range tags {
		if tag != uint8(hash) || !c.seen.isNew(ids[i]<<3|uint32(c.level)) {
			continue
		}
		c.compare(ids[i])
		for form := ids[i] + 1; int(form) < c.words.size() && int(c.words.shared[form]) >= c.level; form++ {
			c.compare(form)
		}
	}
}

// compare notes a form if it is near.
func (c *comparison) compare(form uint32) {
	if c.forms == 0 || bits.OnesCount32(c.letterSet&^c.words.letters[form]) > c.most {
		return
	}
	c.forms--
	text := c.words.form(form)
	if len(text)+c.allowed.finished < c.word.letters {
		return
	}
	all, beginning := c.pattern.distances(text)
	edits, finished := all, true
	if all > c.allowed.finished {
		edits, finished = beginning, false
		if beginning > c.allowed.unfinished {
			return
		}
	}
	if edits > 0 && !plausible(c.word.text, text, c.trust) {
		return
	}
	cost := edit * edits
	if finished && edits > 0 && len(c.sound) > 0 {
		c.spare = appendSound(c.spare[:0], text)
		if string(c.spare) == string(c.sound) {
			cost = soundCost * edits
		}
	}
	if !finished && c.trust == alone {
		cost += edit / 2 // it is a guess twice
	}
	c.near = append(c.near, near{form, uint8(cost), finished})
}

// takeNear takes the collected forms, each once and at its least cost.
func (m *meaning) takeNear(x *Index, collected []near) {
	slices.SortFunc(collected, near.compare)
	m.near = m.near[:0]
	for i, n := range collected {
		if i > 0 && n.form == collected[i-1].form {
			continue
		}
		m.near = append(m.near, n)
		m.marks |= x.markOf(n.form)
		m.postings += len(x.withForm(n.form))
	}
}

// compare orders forms, the cheapest of equals first and then the finished one.
func (n near) compare(other near) int {
	if n.form != other.form {
		return cmp.Compare(n.form, other.form)
	}
	if n.cost != other.cost {
		return cmp.Compare(n.cost, other.cost)
	}
	switch {
	case n.finished == other.finished:
		return 0
	case n.finished:
		return -1
	}
	return 1
}

// shortWord is up to how many letters a word that stands alone must begin
// right: at that length another first letter makes another word ("PDAC" is no
// slip for "HDAC").
const shortWord = 5

// plausible tells whether a word can be a slip for another at all. Numbers are
// typed with care ("TIMP1" is not "TIMP3"), and what stands before a stem turns
// its meaning around ("acetylase" is not "deacetylase").
func plausible(typed []byte, word string, t trust) bool {
	if t == alone && max(len(typed), len(word)) <= shortWord && typed[0] != word[0] {
		return false
	}
	return sameDigits(typed, word) && !opposed(typed, word)
}

// sameDigits tells whether the digits of what was typed are the first ones of
// a word.
func sameDigits(typed []byte, word string) bool {
	at := 0
	for i := 0; i < len(typed); {
		r, n := utf8.DecodeRune(typed[i:])
		i += n
		if !digit(r) {
			continue
		}
		for {
			if at >= len(word) {
				return false
			}
			other, n := utf8.DecodeRuneInString(word[at:])
			at += n
			if other == r {
				break
			}
			if digit(other) {
				return false
			}
		}
	}
	return true
}

func digit(r rune) bool {
	return '0' <= r && r <= '9' || r >= utf8.RuneSelf && unicode.IsDigit(r)
}

// turning are the beginnings that turn the meaning of a stem around.
//
//nolint:gochecknoglobals // a constant table
var turning = []string{
	"", "anti", "de", "dis", "down", "endo", "exo", "extra", "hyper", "hypo", "im", "in", "inter", "intra", "macro",
	"micro", "non", "post", "pre", "trans", "un", "up",
}

// opposed tells whether two words differ in how they turn a stem. Either may
// have lost an ending.
func opposed(a []byte, b string) bool {
	for _, before := range turning {
		if !begins(a, before) {
			continue
		}
		stem := a[len(before):]
		for _, other := range turning {
			if before == other || !begins(b, other) {
				continue
			}
			rest := b[len(other):]
			n := min(len(stem), len(rest))
			if n >= shortWord && string(stem[:n]) == rest[:n] {
				return true
			}
		}
	}
	return false
}

func begins[T string | []byte](word T, with string) bool {
	if len(with) == 0 {
		return true
	}
	return len(word) > len(with) && word[0] == with[0] && string(word[:len(with)]) == with
}
