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
	if a.begun && (!w.light || len(s.touched) == 0) {
		s.meanBegun(a.text, bit)
	}
	if w.quoted {
		return
	}
	if !a.pair && !a.last && !a.numeral {
		eachInflection(a.key, func(key []byte) { s.mean(key, inflectedWeight, bit) })
	}
	if len(s.touched) == 0 && utf8.RuneCount(a.key) >= minUnknown {
		s.meanBegun(a.key, bit)
	}
	if len(s.touched) == 0 {
		s.meanSlips(a.text, bit)
	}
}

// mean touches the documents with a key, or those with the key of a word that is
// none.
func (s *inquiry) mean(key []byte, weight float32, bit mask) {
	form, ok := s.forms.find(key)
	if !ok {
		return
	}
	if !s.isKey(form) {
		form = s.forms.key[form]
	}
	s.meanKey(form, weight, bit)
}

// meanKey touches the documents with a key, once.
func (s *inquiry) meanKey(key uint32, weight float32, bit mask) {
	if s.meant[key]&bit != 0 {
		return
	}
	if s.meant[key] == 0 {
		s.keys = append(s.keys, key)
	}
	s.meant[key] |= bit
	times := s.times[s.holderAt[key]:]
	for i, doc := range s.holdersOf(key) {
		s.touch(doc, weight*float32(times[i]))
	}
}

// meanBegun touches the documents with a word, or a key, that begins so.
func (s *inquiry) meanBegun(beginning []byte, bit mask) {
	forms := s.forms.beginning(beginning)
	for form := forms.from; form < forms.to; form++ {
		s.meanKey(form, begunWeight, bit)
		s.meanKey(s.forms.key[form], begunWeight, bit)
	}
}

// meanSlips touches the documents with words for which this one may be a slip.
func (s *inquiry) meanSlips(text []byte, bit mask) {
	for _, m := range s.slips.Search(string(text), maxSlips) {
		if m.Stage == Typo {
			s.meanKey(s.forms.key[m.Doc], slipWeight, bit)
		}
	}
}

// findPhrase touches the documents with a phrase: of those with its rarest word,
// those in which all stand in a row.
func (s *inquiry) findPhrase(w *wanted) {
	var holders []uint32 // of the rarest word
	for i := range w.words {
		a := &w.words[i]
		if a.form, a.known = s.forms.find(a.key); a.begun {
			a.begins = s.forms.beginning(a.text)
		}
		if !a.known || a.begun {
			continue
		}
		if with := s.holdersOf(a.form); holders == nil || len(with) < len(holders) {
			w.rarest, holders = i, with
		}
	}
	for _, doc := range holders {
		if n := s.countPhrase(doc, w); n > 0 {
			s.touch(doc, float32(n))
		}
	}
}

// countPhrase counts a phrase in a document, titles weighed.
func (s *inquiry) countPhrase(doc uint32, w *wanted) int {
	n := 0
	for text := s.textAt[doc]; text < s.textAt[doc+1]; text++ {
		s.eachPhrase(s.tokensOf(text), w, func(int) { n += s.weight(text) })
	}
	return n
}

// eachPhrase calls yield with each place at which a phrase begins that holds its
// rarest word.
func (s *inquiry) eachPhrase(tokens []uint32, w *wanted, yield func(at int)) {
	rarest := w.words[w.rarest].form
	for i := w.rarest; i+len(w.words)-w.rarest <= len(tokens); i++ {
		if s.forms.key[tokens[i]] == rarest && s.standsAt(tokens[i-w.rarest:], w) {
			yield(i - w.rarest)
		}
	}
}

// standsAt tells whether tokens, of which there are enough, begin with a phrase.
func (s *inquiry) standsAt(tokens []uint32, w *wanted) bool {
	for i := range w.words {
		if !s.isWord(tokens[i], &w.words[i]) {
			return false
		}
	}
	return true
}

// isWord tells whether a form is a word of a phrase.
func (s *inquiry) isWord(form uint32, a *askedWord) bool {
	return a.known && s.forms.key[form] == a.form || a.begun && a.begins.has(form)
}
