package search

// trial is how a stage that compares words scores what it finds.
type trial struct {
	stage       Stage
	worst, best float64
	// base is how much of the score a match has that is as poor as can be
	// but for its typos.
	base float64
	// most is the highest score it may give.
	most float64
}

// score places a match in the stage's band: how good it is, and how much of it
// is wrong.
func (t *trial) score(cost, letters int, quality float64) float64 {
	wrong := float64(cost) / (4 * float64(letters))
	return min(t.most, within(t.worst, t.best, (1-2*wrong)*(t.base+(1-t.base)*quality)))
}

// byWords finds the names in which each word of the query begins a word of its
// own, in any order.
func byWords(f *finder) {
	if !f.query.meansSomething() {
		return
	}
	f.asked.understand(f.Index)
	f.match(&f.asked, &trial{stage: Words, worst: wordsWorst, best: wordsBest, most: 1})
}

// match finds the names that hold all words of a phrase, as its meanings are.
// Every name that does holds the rarest of them, so only the names with that
// word are looked at.
func (f *finder) match(p *phrase, t *trial) {
	rarest := -1
	for i := range p.words {
		m := &p.meanings[i]
		if p.words[i].optional {
			continue
		}
		if m.postings == 0 {
			return
		}
		if rarest < 0 || m.postings < p.meanings[rarest].postings {
			rarest = i
		}
	}
	f.need, f.glances = p.need(), maxGlances
	m := &p.meanings[rarest]
	for _, s := range m.spans[:m.used] {
		f.matchSpan(p, t, s)
	}
	for _, n := range m.near {
		f.matchForm(p, t, n.form, int(n.cost))
	}
}

// matchSpan looks at the names with a range of forms, by rank.
func (f *finder) matchSpan(p *phrase, t *trial, s span) {
	if s.to-s.from == 1 {
		f.matchForm(p, t, s.from, 0)
		return
	}
	from, to := f.withForms(s)
	f.byRank.over(&f.postings, from, to)
	for name, ok := f.byRank.next(); ok; name, ok = f.byRank.next() {
		if !f.look(p, t, name, 0) {
			return
		}
	}
}

// matchForm looks at the names with a form, by rank.
func (f *finder) matchForm(p *phrase, t *trial, form uint32, cost int) {
	for _, name := range f.postings.Names[f.postingAt[form]:f.postingAt[form+1]] {
		if !f.look(p, t, name, cost) {
			return
		}
	}
}

// look looks at a name that holds a word at some cost, and tells whether
// others like it are worth a look: they are longer.
func (f *finder) look(p *phrase, t *trial, name uint32, cost int) bool {
	if f.marks[name]&f.need != f.need {
		f.glances--
		return f.glances > 0
	}
	length := int(f.lengths[name])
	if f.looks == 0 || t.score(cost, p.letters, p.bestQuality(length)) < f.worst() {
		return false
	}
	f.looks--
	if a, ok := p.assign(f.tokensOf(name), 0); ok {
		f.add(name, t.stage, t.score(a.cost, p.letters, p.quality(&a, length)))
	}
	return true
}
