package search

import (
	"cmp"
	"math/bits"
	"slices"
	"unicode/utf8"
)

const (
	// maxForms bounds the forms that are compared with one word, and maxVisits
	// those that are visited for it.
	maxForms  = 2048
	maxVisits = 8 * maxForms
)

// findNear collects the forms near a word.
func (f *finder) findNear(w *word, allowed slipsAllowed, leftOut int, t trust) {
	if allowed.finished == 0 || !f.pattern.set(w.text) {
		return
	}
	f.letters = appendSound(f.letters[:0], w.text)
	c := comparison{
		finder: f, word: w, allowed: allowed, trust: t, sound: f.letters, forms: maxForms, visits: maxVisits,
		letterSet: letterSet(w.text), most: max(allowed.finished, allowed.unfinished),
	}
	f.seen.reset()
	var s slipper
	letters := s.set(w.text)
	c.lookUp(slipLetters, s.each(f.hashes[:0], letters, leftOut))
	if allowed.unfinished > 0 && letters < slipLetters {
		c.lookUp(letters, s.unfinished(f.hashes[:0], letters))
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
	forms     int // that may still be compared
	visits    int // that may still be made
}

// lookUp compares the forms entered under some hashes, which share that many
// letters each. The buckets are fetched first, all at once: most of the time
// goes into waiting for memory.
func (c *comparison) lookUp(level int, hashes []uint64) {
	c.hashes = hashes
	slips := &c.slips
	buckets := c.buckets[:0]
	for _, hash := range hashes {
		buckets = append(buckets, slips.bucket(hash))
	}
	c.buckets = buckets
	for i, hash := range hashes {
		tag := slips.tag(hash)
		for _, e := range buckets[i] {
			if form, ok := slips.is(e, tag); ok && c.seen.isNew(form<<3|uint32(level)) {
				c.visitFrom(form, level)
			}
		}
	}
}

// visitFrom compares the forms that share that many letters, from the first.
func (c *comparison) visitFrom(form uint32, level int) {
	more := c.visit(form)
	for form++; more && int(form) < c.words.size() && int(c.words.forms[form].shared) >= level; form++ {
		more = c.visit(form)
	}
}

// visit compares a form that may be near, and tells whether there may be more.
func (c *comparison) visit(form uint32) bool {
	if c.forms == 0 || c.visits == 0 {
		return false
	}
	c.visits--
	if bits.OnesCount32(c.letterSet&^c.words.forms[form].letters) <= c.most {
		c.forms--
		c.compare(form)
	}
	return true
}

// compare notes a form if it is near.
func (c *comparison) compare(form uint32) {
	text := c.words.form(form)
	if len(text)+c.allowed.finished < c.word.letters {
		return
	}
	edits, beginning := c.pattern.distances(text)
	finished := edits <= c.allowed.finished
	if !finished {
		edits = beginning
		if edits > c.allowed.unfinished {
			return
		}
	}
	if edits == 0 || plausible(c.word.text, text, c.trust) {
		c.near = append(c.near, near{form, c.cost(text, edits, finished), finished})
	}
}

// omissionCost is the cost of a letter that is missing: more slips are these than
// others.
const omissionCost = 3

// cost is what it costs to stand for a form that many edits away: less where it
// sounds the same or lacks letters only, and more where nothing but the
// beginning of a word speaks for it.
func (c *comparison) cost(text string, edits int, finished bool) uint8 {
	if finished && len(c.sound) > 0 {
		if c.spare = appendSound(c.spare[:0], text); string(c.spare) == string(c.sound) {
			return uint8(soundCost * edits)
		}
	}
	switch {
	case finished && utf8.RuneCountInString(text)-c.word.letters == edits:
		return uint8(omissionCost * edits)
	case !finished && c.trust == alone:
		return uint8(edit*edits + edit/2)
	}
	return uint8(edit * edits)
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
