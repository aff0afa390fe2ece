package search

const (
	// mostWrong is the largest share of a query's letters that may be wrong as
	// a last resort.
	mostWrong = 0.2
	// maxRightNames bounds the names that are looked at because of the words
	// that are right.
	maxRightNames = 1024
)

// byOtherWords is the last resort for a query of several words: where all but
// one are right, that one may be badly wrong.
func byOtherWords(f *finder) {
	p := &f.asked
	if p.required < 2 || !f.query.meansSomething() {
		return
	}
	p.understand(f.Index)
	for wrong := range p.words {
		rarest := -1
		for i := range p.words {
			if i != wrong && !p.words[i].optional && (rarest < 0 || p.meanings[i].postings < p.meanings[rarest].postings) {
				rarest = i
			}
		}
		m := &p.meanings[rarest]
		if p.words[wrong].optional || m.postings == 0 || m.postings > maxRightNames || !f.pattern.set(p.words[wrong].text) {
			continue
		}
		for _, s := range m.spans[:m.used] {
			from, to := f.withForms(s)
			for _, name := range f.postings.names[from:to] {
				f.lookAround(wrong, name)
			}
		}
	}
}

// lookAround compares the word that is wrong with the words of a name that no
// other word stands for.
func (f *finder) lookAround(wrong int, name uint32) {
	p := &f.asked
	tokens := f.tokensOf(name)
	a, ok := p.assign(f.Index, name, 1)
	if !ok || f.looks == 0 || a.missing == 1 && a.target[wrong] >= 0 || a.missing == 0 {
		return
	}
	f.looks--
	w := &p.words[wrong]
	limit := min((w.letters+1)/2, 5)
	best, at, finished := limit+1, 0, false
	for j, token := range tokens {
		if a.used&(1<<j) != 0 {
			continue
		}
		text := f.words.form(token)
		all, beginning := f.pattern.distances(text)
		if all < best && plausible(w.text, text, amongOthers) {
			best, at, finished = all, j, true
		}
		if beginning < best && beginning <= min(w.letters/3, 3) && plausible(w.text, text, amongOthers) {
			best, at, finished = beginning, j, false
		}
	}
	if best > limit || float64(best) > mostWrong*float64(p.letters) {
		f.addWithout(name, &a)
		return
	}
	a.target[wrong], a.cost = int8(at), a.cost+edit*best
	if finished {
		a.whole++
	}
	length := int(f.lengths[name])
	f.add(name, Typo, typoTrial.score(a.cost, p.letters, p.quality(&a, length)))
}

const (
	// minOthers is the fewest words of a query of which one may stand for none.
	minOthers = 3
	// mostOthers is the least share of the letters, of the query and of the
	// name, that must be right then.
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
