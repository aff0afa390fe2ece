package search

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

// edit is the cost of one edit.
const edit = 4

// byOneEdit finds the names in which each word of the query stands with at most
// one edit.
func byOneEdit(f *finder) { f.byTypo(1, &typoTrial) }

// byEdits allows all edits that are forgiven, and words that sound alike.
func byEdits(f *finder) { f.byTypo(maxEdits, &typoTrial) }

const (
	// maxEdits is the most that are forgiven in any word.
	maxEdits = 3
	// maxLeftOut is how many letters are left out of a word at most to find
	// what it may be; a third edit is found if it is behind the beginning.
	maxLeftOut = 2
)

// byTypo finds the names in which each word of the query stands with at most
// that many edits.
func (f *finder) byTypo(edits int, t *trial) {
	p := &f.asked
	p.understand(f.Index)
	for i := range p.words {
		if p.words[i].optional {
			continue
		}
		f.near = f.near[:0]
		f.findMistyped(i, edits)
		p.meanings[i].takeNear(f.Index, f.near)
		if p.meanings[i].postings == 0 {
			return
		}
	}
	f.match(p, t)
}

// findMistyped collects what a word may stand for with at most that many edits.
// A word that is known as it is has fewer, and no other sound.
func (f *finder) findMistyped(i, edits int) {
	w, trust := &f.asked.words[i], amongOthers
	if f.asked.required == 1 {
		trust = alone
	}
	if edits == 1 && w.letters < minSlip {
		return
	}
	known := f.known&(1<<i) != 0
	if known {
		edits /= 2
	}
	allowed := forgiven(w.letters, trust)
	allowed.finished, allowed.unfinished = min(allowed.finished, edits), min(allowed.unfinished, edits)
	f.findNear(w, allowed, min(edits, maxLeftOut), trust)
	if edits == maxEdits && !known {
		f.findAlike(w)
	}
}
