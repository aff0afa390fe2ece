package search

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

const (
	// minSimilar is the least likeness of a name that is offered for a query
	// without an answer.
	minSimilar = 0.40
	// wordLikeness makes a name that is alike in one word rank below one that
	// is as much alike as a whole.
	wordLikeness = 0.9

	// maxSimilarWords bounds how many words of a query are looked at.
	maxSimilarWords = 8
	// fewForms is up to how many forms all are compared with each word; of
	// more, those that begin like it or are a few letters from it.
	fewForms = 4096
	// maxSimilarForms bounds the forms that are kept for one word, and
	// maxSimilarNames the names of each that are looked at, by rank.
	maxSimilarForms = 16
	maxSimilarNames = 64
	// similarLetters is how many letters a form begins like the word.
	similarLetters = 3
)

// Near returns the documents whose names are most like the query, for a query
// that Search does not answer. Nothing is near to gibberish.
func (x *Index) Near(query string, limit int) []Match {
	return Near(query, limit, Part{Index: x})
}

// Near is the same for several indexes, as if they were one.
func Near(query string, limit int, parts ...Part) []Match {
	return answer(query, limit, parts, 0, func(f *finder) { f.each(bySimilarity) })
}

// similarity is what this stage keeps for the next query.
type similarity struct {
	whole, word, other pairs
	forms              []likeForm
}

// likeForm is a form that is like a word.
type likeForm struct {
	form     uint32
	likeness float64
}

// bySimilarity ranks names by the pairs of letters that they share with the
// query (Dice's coefficient), as a whole and in their most similar word.
func bySimilarity(f *finder) {
	s := &f.similarity
	s.whole.set(f.joined)
	compared := 0
	for i := range f.asked.words {
		w := &f.asked.words[i]
		if w.optional || compared == maxSimilarWords || len(w.text) > maxPattern {
			continue
		}
		compared++
		f.findLike(w)
		for _, like := range s.forms {
			f.addLike(like.form)
		}
	}
}

// findLike collects the forms that are most like a word, each once.
func (f *finder) findLike(w *word) {
	s := &f.similarity
	s.word.set(w.text)
	s.forms = s.forms[:0]
	if f.words.size() <= fewForms {
		for form := range uint32(f.words.size()) {
			f.noteLike(form)
		}
	} else {
		f.noteLikeFew(w)
	}
	slices.SortFunc(s.forms, func(a, b likeForm) int {
		return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.form, b.form))
	})
	s.forms = slices.Compact(s.forms)
	s.forms = s.forms[:min(len(s.forms), maxSimilarForms)]
}

// noteLikeFew notes the forms that are found by their beginnings or by their
// letters left out.
func (f *finder) noteLikeFew(w *word) {
	n := 0
	for range similarLetters {
		_, width := utf8.DecodeRune(w.text[n:])
		n += width
	}
	s := f.words.beginning(w.text[:n])
	for form := s.from; form < min(s.to, s.from+maxForms); form++ {
		f.noteLike(form)
	}
	half := w.letters / 2
	f.near = f.near[:0]
	f.findNear(w, slipsAllowed{half, half}, maxLeftOut, amongOthers)
	for _, n := range f.near {
		f.noteLike(n.form)
	}
}

func (f *finder) noteLike(form uint32) {
	s := &f.similarity
	s.other.set([]byte(f.words.form(form)))
	if likeness := s.word.dice(&s.other); likeness >= minSimilar {
		s.forms = append(s.forms, likeForm{f.words.key[form], likeness})
	}
}

// addLike adds the names with a form. How like they are depends on their own
// words, and not on what other names have led to them.
func (f *finder) addLike(form uint32) {
	s := &f.similarity
	names := f.withForm(form)
	for _, name := range names[:min(len(names), maxSimilarNames)] {
		if f.looks == 0 {
			return
		}
		f.looks--
		f.name.keyless = true
		f.name.parse(f.entered(name))
		likeness := f.likenessOf(name)
		if likeness < minSimilar {
			continue
		}
		s.other.begin()
		for i := range f.name.words {
			s.other.append(f.name.words[i].own())
		}
		s.other.end()
		f.add(name, Similar, max(wordLikeness*likeness, s.whole.dice(&s.other)))
	}
}

// likenessOf returns how like a name's most similar word is to the one that is
// looked for, as it is written or by its key.
func (f *finder) likenessOf(name uint32) float64 {
	s, most := &f.similarity, 0.0
	for i := range f.name.words {
		s.other.set(f.name.words[i].own())
		most = max(most, s.word.dice(&s.other))
	}
	for _, token := range f.tokensOf(name) {
		f.spare = append(f.spare[:0], f.words.form(f.words.key[token])...)
		s.other.set(f.spare)
		most = max(most, s.word.dice(&s.other))
	}
	return most
}

// pairs are the pairs of neighbouring letters of a text, with one before the
// first, sorted.
type pairs struct {
	sorted []uint64
	last   rune
}

func (p *pairs) begin() { p.sorted, p.last = p.sorted[:0], ' ' }

func (p *pairs) append(text []byte) {
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		p.sorted = append(p.sorted, uint64(p.last)<<32|uint64(r))
		p.last = r
	}
}

func (p *pairs) end() { slices.Sort(p.sorted) }

func (p *pairs) set(text []byte) {
	p.begin()
	p.append(text)
	p.end()
}

// dice is twice the shared pairs over all pairs: 1 for equal texts.
func (p *pairs) dice(other *pairs) float64 {
	shared, a, b := 0, p.sorted, other.sorted
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			shared++
			a, b = a[1:], b[1:]
		}
	}
	total := len(p.sorted) + len(other.sorted)
	if total == 0 {
		return 0
	}
	return 2 * float64(shared) / float64(total)
}
