package search

// askedForm is what a word of a phrase is in a part.
type askedForm struct {
	form   uint32 // its key, or noForm
	begins span   // the forms that it begins, if it may be the beginning of one
}

// findPhrase touches the documents with a phrase: of those with its rarest word,
// those in which all stand in a row.
func (s *inquiry) findPhrase(w *wanted) {
	if !s.resolve(w) {
		return
	}
	for _, s.inquiredPart = range s.all {
		rarest := s.asked[w.first+w.rarest].form
		if rarest == noForm {
			continue
		}
		for _, h := range s.inquiredPart.holdersOf(rarest) {
			if n := s.countPhrase(h.doc(), w); n > 0 {
				s.touch(h.doc(), float32(n))
			}
		}
	}
}

// resolve finds the forms of a phrase's words and the rarest of these, and tells
// whether there is one.
func (s *inquiry) resolve(w *wanted) bool {
	fewest := -1
	for i := range w.words {
		a, holders := &w.words[i], 0
		for _, p := range s.all {
			holders += p.resolve(a, w.first+i)
		}
		if !a.begun && (fewest < 0 || holders < fewest) {
			w.rarest, fewest = i, holders
		}
	}
	return fewest > 0
}

// resolve finds the forms of a word of the query, and returns how many documents
// have it.
func (p *inquiredPart) resolve(a *askedWord, number int) (holders int) {
	f := &p.asked[number]
	*f = askedForm{form: noForm}
	if form, ok := p.forms.find(a.key); ok && p.isKey(form) {
		f.form, holders = form, len(p.holdersOf(form))
	}
	if a.begun {
		f.begins = p.forms.beginning(a.text)
	}
	return holders
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
	rarest := s.asked[w.first+w.rarest].form
	for i := w.rarest; i+len(w.words)-w.rarest <= len(tokens); i++ {
		if s.forms.key[tokens[i]] == rarest && s.standsAt(tokens[i-w.rarest:], w) {
			yield(i - w.rarest)
		}
	}
}

// standsAt tells whether tokens, of which there are enough, begin with a phrase.
func (s *inquiry) standsAt(tokens []uint32, w *wanted) bool {
	for i := range w.words {
		if f := &s.asked[w.first+i]; s.forms.key[tokens[i]] != f.form && !f.begins.has(tokens[i]) {
			return false
		}
	}
	return true
}
