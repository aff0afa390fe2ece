package search

import "bytes"

const (
	// mostWrong is the largest share of a query's letters that may be wrong as
	// a last resort, and maxWrong the most edits in the word that is.
	mostWrong = 0.2
	maxWrong  = 5
	// maxRightNames bounds the names that are looked at because of the words
	// that are right, for each word that may be wrong.
	maxRightNames = 256
)

// byOtherWords is the last resort for a query of several words: where all but
// one are right, that one may be badly wrong. Numbers are typed with care.
func byOtherWords(f *finder) {
	p := &f.asked
	if p.required < 2 {
		return
	}
	p.understand(f.Index)
	for wrong := range p.words {
		w := &p.words[wrong]
		if !w.optional && !w.numbered() && f.pattern.set(w.text) {
			f.byAllBut(wrong)
		}
	}
}

// numbered tells the words that are a number or have one.
func (w *word) numbered() bool { return bytes.ContainsFunc(w.key, digit) }

// byAllBut looks at the names with the rarest of the other words, by rank.
func (f *finder) byAllBut(wrong int) {
	p := &f.asked
	m := p.rarest(wrong)
	f.phrase = p
	for _, s := range m.spans[:m.used] {
		for _, name := range f.bestInSpan(s, wrong, maxRightNames) {
			f.lookAround(wrong, name)
		}
	}
}

// lookAround compares the word that is wrong with the words of a name that no
// other word stands for.
func (f *finder) lookAround(wrong int, name uint32) {
	p := &f.asked
	a, ok := p.assign(f.Index, name, 1)
	if !ok || a.missing != 1 || a.target[wrong] >= 0 {
		return
	}
	edits, at, finished := f.nearestIn(&p.words[wrong], name, a.used)
	if at < 0 || float64(edits) > mostWrong*float64(p.letters) {
		f.addWithout(name, &a)
		return
	}
	a.target[wrong], a.cost = int8(at), a.cost+edit*edits
	if finished {
		a.whole++
	}
	f.add(name, Typo, typoTrial.score(a.cost, p.letters, p.quality(&a, int(f.lengths[name]))))
}

// nearestIn returns the unused word of a name that is nearest to the word that
// f.pattern is of, if it is near enough; else at is negative.
func (f *finder) nearestIn(w *word, name uint32, used uint64) (edits, at int, finished bool) {
	edits, at = min((w.letters+1)/2, maxWrong)+1, -1
	for j, token := range f.tokensOf(name) {
		if used&(1<<j) != 0 {
			continue
		}
		text := f.words.form(token)
		all, beginning := f.pattern.distances(text)
		if all < edits && plausible(w.text, text, amongOthers) {
			edits, at, finished = all, j, true
		}
		// What a short word begins with a slip may be anything.
		if w.letters > shortWord && beginning < edits && beginning <= min(w.letters/3, maxEdits) && plausible(w.text, text, amongOthers) {
			edits, at, finished = beginning, j, false
		}
	}
	return edits, at, finished
}

const (
	// minOthers is the fewest words of a query of which one may stand for none.
	minOthers = 3
	// leastRight and leastShare are the least shares of the letters, of the
	// query and of the name, that must be right then.
	leastRight = 0.65
	leastShare = 0.5
)

// addWithout adds a name that has all words of a longer query but one.
func (f *finder) addWithout(name uint32, a *assignment) {
	p, length := &f.asked, int(f.lengths[name])
	if p.required < minOthers || share(a.letters, p.letters) < leastRight || share(a.letters, length) < leastShare {
		return
	}
	f.add(name, Words, within(withoutWorst, withoutBest, p.quality(a, length)))
}
