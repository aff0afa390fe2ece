package search

import (
	"slices"
	"sort"
)

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

// How the stages that compare words score.
//
//nolint:gochecknoglobals // constants
var (
	wordsTrial = trial{stage: Words, worst: wordsWorst, best: wordsBest, most: 1}
	typoTrial  = trial{stage: Typo, worst: typoWorst, best: typoBest, base: typoBase, most: 1}
	// fillTrial is for names that fill up the answers of a better stage.
	fillTrial = trial{stage: Typo, worst: typoWorst, best: typoBest, base: typoBase, most: goodEnough - 0.01}
	// slipTrial is for a letter in place of a space.
	slipTrial = trial{stage: Typo, worst: typoWorst, best: typoBest - 0.05, base: typoBase, most: 1}
)

// typoBase is how much of the score of a match with typos rests on these alone.
const typoBase = 0.7

// score places a match in the stage's band: how good it is, and how much of it
// is wrong.
func (t *trial) score(cost, letters int, quality float64) float64 {
	wrong := float64(cost) / (4 * float64(letters))
	return min(t.most, within(t.worst, t.best, (1-2*wrong)*(t.base+(1-t.base)*quality)))
}

// byWords finds the names in which each word of the query begins a word of its
// own, in any order.
func byWords(f *finder) {
	f.asked.understand(f.Index)
	for i := range f.asked.words {
		if f.asked.meanings[i].hasExact {
			f.known |= 1 << i
		}
	}
	f.match(&f.asked, &wordsTrial)
}

// match finds the names that hold all words of a phrase, as its meanings are.
// Every name that does holds the rarest of them, so only the names with that
// word are looked at.
func (f *finder) match(p *phrase, t *trial) {
	f.phrase, f.trial, f.longest = p, t, 0
	m := p.rarest(-1)
	if m.postings == 0 {
		return
	}
	p.countFinishable()
	for _, s := range m.spans[:m.used] {
		f.matchSpan(s)
	}
	for _, n := range m.near {
		f.matchForm(n.form, int(n.cost))
	}
}

// matchSpan looks at the names with a range of forms.
func (f *finder) matchSpan(s span) {
	if s.to-s.from == 1 {
		f.matchForm(s.from, 0)
		return
	}
	f.hope(0)
	if f.phrase.required == 1 { // every name holds it: the first by rank are the best
		from, to := f.withForms(s)
		f.byRank.over(&f.postings, from, to)
		for range maxByRank {
			name, ok := f.byRank.next()
			if !ok || f.tooLong(name) {
				return
			}
			f.look(name)
		}
		return
	}
	for _, name := range f.bestInSpan(s, -1, f.looks) {
		f.look(name)
	}
}

// bestInSpan returns the names with a range of forms that may hold all words of
// the phrase but for the one at except; the best by rank, if there are more than
// so many. All are judged by their signatures, or, where they are very many, the
// best of them.
func (f *finder) bestInSpan(s span, except, most int) []uint32 {
	from, to := f.withForms(s)
	promising := f.promising[:0]
	if to-from <= maxInSpan {
		for _, name := range f.postings.names[from:to] {
			if f.phrase.mayHold(f.marks[name], except) {
				promising = append(promising, name)
			}
		}
	} else {
		f.byRank.over(&f.postings, from, to)
		for range maxByRank {
			if name, ok := f.byRank.next(); ok && f.phrase.mayHold(f.marks[name], except) {
				promising = append(promising, name)
			}
		}
	}
	f.promising = promising
	if len(promising) <= most {
		return promising
	}
	slices.Sort(promising)
	promising = slices.Compact(promising)
	return promising[:min(len(promising), most)]
}

// matchForm looks at the names with a form that a word stands for at some
// cost, by rank.
func (f *finder) matchForm(form uint32, cost int) {
	f.hope(cost)
	for _, name := range f.withForm(form) {
		if f.tooLong(name) || f.looks == 0 || f.glances == 0 {
			return
		}
		f.look(name)
	}
}

// look looks at a name that holds a word: first at its signature, and then at
// its words.
func (f *finder) look(name uint32) {
	if f.glances == 0 || f.looks == 0 {
		return
	}
	f.glances--
	p, t := f.phrase, f.trial
	if !p.mayHold(f.marks[name], -1) || f.tooLong(name) {
		return
	}
	f.looks--
	if a, ok := p.assign(f.Index, name, 0); ok {
		f.add(name, t.stage, t.score(a.cost, p.letters, p.quality(&a, int(f.lengths[name]))))
		f.hope(f.leastCost)
	}
}

// hope notes how long a name can be to score enough, if one of its words costs
// that much.
func (f *finder) hope(cost int) {
	if f.worst() == f.hoped && cost == f.leastCost && f.longest > 0 {
		return
	}
	f.hoped, f.leastCost = f.worst(), cost
	p, t := f.phrase, f.trial
	const rounding = 1e-9
	f.longest = sort.Search(maxLength, func(length int) bool {
		return t.score(cost, p.letters, p.bestQuality(length+1)) < f.hoped-rounding
	})
}

// tooLong tells whether a name is too long to score enough, and so are all
// that come behind it by rank.
func (f *finder) tooLong(name uint32) bool { return int(f.lengths[name]) > f.longest }
