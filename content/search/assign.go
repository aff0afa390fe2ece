package search

// assignment says how the words of a query stand for those of a name.
type assignment struct {
	target  [maxAsked]int8 // by the query's word; -1 where it stands for none
	cost    int            // in quarters of an edit
	missing int            // words that stand for none
	whole   int            // words that are finished, but for optional ones
	letters int            // of the words that stand for one
	used    uint64         // words of the name
}

// assign finds a word of the name for each word of the query, each used once,
// the cheapest and then a finished one first. The query's longest words choose
// first: what a long word begins, its own beginnings begin as well, so that no
// short word takes away what only a long one needs.
func (p *phrase) assign(x *Index, name uint32, mayMiss int) (a assignment, ok bool) {
	tokens := x.tokensOf(name)
	if p.required-mayMiss > len(tokens) {
		return a, false
	}
	for _, i := range p.byLength {
		m, best, bestCost, bestWhole := &p.meanings[i], -1, 0, false
		for j, token := range tokens {
			if a.used&(1<<j) != 0 {
				continue
			}
			cost, finished, fits := m.fits(token, x.words.key)
			if fits && (best < 0 || cost < bestCost || cost == bestCost && finished && !bestWhole) {
				best, bestCost, bestWhole = j, cost, finished
				if cost == 0 && (finished || !m.mayBeWhole()) {
					break
				}
			}
		}
		a.target[i] = int8(best)
		switch {
		case best >= 0:
			a.used |= 1 << best
			a.cost += bestCost
			a.letters += p.words[i].letters
		case !p.words[i].optional:
			if a.missing++; a.missing > mayMiss {
				return a, false
			}
		}
		if bestWhole && !p.words[i].optional {
			a.whole++
		}
	}
	return a, true
}

// The weights of what makes a match of words good; they sum to 1.
const (
	weightShare = 0.50 // how much of the name was typed
	weightWhole = 0.20 // how many of the words are finished
	weightOrder = 0.15 // whether they stand in the name's order
	weightFirst = 0.15 // whether the name's first word is among them

	// weightUnfinished is lost where a last small word stands for none.
	weightUnfinished = 0.10
)

// quality is between 0 and 1.
func (p *phrase) quality(a *assignment, length int) float64 {
	ordered, first, previous := 1.0, 0.0, int8(-1)
	for _, j := range a.target[:len(p.words)] {
		if j < 0 {
			continue
		}
		if j < previous {
			ordered = 0
		}
		if j == 0 {
			first = 1
		}
		previous = j
	}
	quality := weightShare*share(a.letters, length) + weightOrder*ordered + weightFirst*first +
		weightWhole*float64(a.whole)/float64(p.required)
	if p.unfinished && a.target[len(p.words)-1] < 0 {
		quality -= weightUnfinished
	}
	return quality
}

// share is how much of a whole was typed.
func share(part, whole int) float64 { return min(1, float64(part)/float64(whole)) }

// bestQuality is what the quality is at most for a name of that length.
func (p *phrase) bestQuality(length int) float64 {
	return weightShare*share(p.letters, length) + weightOrder + weightFirst +
		weightWhole*float64(p.finishable)/float64(p.required)
}

// countFinishable sets finishable.
func (p *phrase) countFinishable() {
	p.finishable = 0
	for i := range p.words {
		m := &p.meanings[i]
		if !p.words[i].optional && m.mayBeWhole() {
			p.finishable++
		}
	}
}
