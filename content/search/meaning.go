package search

import "unicode/utf8"

// How much a word of a text counts for a word of the query that it is not, but
// that may mean it.
const (
	inflectedWeight = 0.7
	begunWeight     = 0.5
	slipWeight      = 0.5
)

const (
	// minBegun is the length of the shortest word that is taken for the
	// beginning of another while it is typed, in characters.
	minBegun = 2
	// minUnknown is the same for the key of a word that occurs nowhere.
	minUnknown = 4
	// maxSlips is how many words one may be a slip for.
	maxSlips = 3
)

// find touches the documents with what is wanted.
func (s *inquiry) find(i int) {
	w, bit := &s.wanted[i], mask(1)<<i
	if len(w.words) > 1 {
		s.findPhrase(w)
		return
	}
	a := &w.words[0]
	s.mean(a.key, 1, bit)
	if a.begun && (!w.light || s.countTouched() == 0) {
		s.meanBegun(a.text, bit)
	}
	if w.quoted {
		return
	}
	if !a.pair && !a.last && !a.numeral {
		eachInflection(a.key, func(key []byte) { s.mean(key, inflectedWeight, bit) })
	}
	if s.countTouched() == 0 && utf8.RuneCount(a.key) >= minUnknown {
		s.meanBegun(a.key, bit)
	}
	if s.countTouched() == 0 {
		s.meanSlips(a.text, bit)
	}
}

// mean touches the documents with the key that a text stands for.
func (s *inquiry) mean(text []byte, weight float32, bit mask) {
	if key, ok := s.keyOf(text); ok {
		s.meanKey(key, weight, bit)
	}
}

// meanKey touches the documents with a key.
func (s *inquiry) meanKey(key formRef, weight float32, bit mask) {
	for k := range s.inAll(key) {
		s.all[k.part].mean(k.form, weight, bit)
	}
}

// mean touches the documents of the part with a key, once.
func (p *inquiredPart) mean(key uint32, weight float32, bit mask) {
	if p.meant[key]&bit != 0 {
		return
	}
	if p.meant[key] == 0 {
		p.keys = append(p.keys, key)
	}
	p.meant[key] |= bit
	for _, h := range p.holdersOf(key) {
		p.touch(h.doc(), weight*float32(h.times()))
	}
}

// meanBegun touches the documents with a word, or a key, that begins so.
func (s *inquiry) meanBegun(beginning []byte, bit mask) {
	for i, p := range s.all {
		forms := p.forms.beginning(beginning)
		for form := forms.from; form < forms.to; form++ {
			p.mean(form, begunWeight, bit)
			if key := p.forms.key[form]; !forms.has(key) { // else other parts have it among theirs
				s.meanKey(formRef{uint32(i), key}, begunWeight, bit)
			}
		}
	}
}

// meanSlips touches the documents with words for which this one may be a slip.
func (s *inquiry) meanSlips(text []byte, bit mask) {
	for _, word := range s.slipsFor(text, maxSlips) {
		s.meanKey(s.keyOfWord(word), slipWeight, bit)
	}
}

// slipsFor returns the words for which one may be a slip, the likeliest first. As
// others may be liker to it still, they may be less than the limit.
func (s *inquiry) slipsFor(text []byte, limit int) []formRef {
	var parts []Part
	base := 0
	for _, p := range s.all {
		parts = append(parts, Part{Index: p.slips, Base: base})
		base += p.forms.size()
	}
	var words []formRef
	for _, m := range Search(string(text), limit, parts...) {
		if m.Stage != Typo {
			continue
		}
		part := len(parts) - 1
		for m.Doc < parts[part].Base {
			part--
		}
		words = append(words, formRef{uint32(part), uint32(m.Doc - parts[part].Base)})
	}
	return words
}
