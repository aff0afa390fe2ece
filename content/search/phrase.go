package search

// phrase is the words of a query that are looked for.
type phrase struct {
	index    *Index // that the meanings are of
	words    []word
	required int // words that are not optional
	// unfinished tells that the last word is small: another may become of it.
	unfinished bool
	letters    int // of all words
	// finishable is how many of the required words may be whole words of a
	// name, as their meanings are.
	finishable int
	// byLength are the words' numbers, the longest first.
	byLength []int
	meanings [maxAsked]meaning
}

// take takes the words of a query but for those of a question around a name.
// Small words are optional. Where nothing else is left, all words count.
func (p *phrase) take(words []word) {
	question := false
	for i := range words {
		question = question || words[i].asking == surelyAsking
	}
	p.words, p.unfinished = p.words[:0], false
	meaningful := false
	for i := range words {
		w := words[i]
		if len(p.words) < maxAsked && (!question || w.asking == notAsking) {
			w.optional = w.small
			meaningful = meaningful || !w.small
			p.words = append(p.words, w)
			p.unfinished = w.small && !question
		}
	}
	if !meaningful {
		p.words, p.unfinished = append(p.words[:0], words[:min(len(words), maxAsked)]...), false
	}
	p.sort()
}

// sort counts the letters and sorts the words.
func (p *phrase) sort() {
	p.index, p.letters, p.required, p.byLength = nil, 0, 0, p.byLength[:0]
	for i := range p.words {
		p.letters += p.words[i].letters
		if !p.words[i].optional {
			p.required++
		}
		p.byLength = append(p.byLength, i)
		for j := i; j > 0 && len(p.words[p.byLength[j-1]].text) < len(p.words[p.byLength[j]].text); j-- {
			p.byLength[j-1], p.byLength[j] = p.byLength[j], p.byLength[j-1]
		}
	}
}

// meaning is which forms a word of a query may stand for.
type meaning struct {
	// begun are the forms that it begins, and exact the one that is its key, if
	// there is one.
	begun    span
	exact    uint32
	hasExact bool
	// spans are all forms that it stands for without a typo: those that it
	// begins, and its key where that is another.
	spans [2]span
	used  int
	clean int // how many names hold one of these, at most
	// near are other forms, sorted.
	near []near
	// postings is how many names hold any of the forms, at most.
	postings int
	// marks are bits of which the signature of every name with such a form has
	// one; cleanMarks are the same but for the near forms.
	marks, cleanMarks uint32
}

// allMarks is for words of which nothing is known.
const allMarks = ^uint32(0)

// near is a form that a word may stand for, and at what cost.
type near struct {
	form uint32
	// cost is in quarters of an edit.
	cost     uint8
	finished bool // and not just its beginning
}

// understand sets the meanings of all words without any typo.
func (p *phrase) understand(x *Index) {
	for i := range p.words {
		m := &p.meanings[i]
		if p.index != x {
			m.understand(x, &p.words[i])
		}
		m.near, m.postings, m.marks = m.near[:0], m.clean, m.cleanMarks
	}
	p.index = x
}

func (m *meaning) understand(x *Index, w *word) {
	m.used, m.clean, m.begun = 0, 0, span{}
	if !w.finished() {
		m.begun = x.words.beginning(w.text)
		m.addSpan(x, m.begun)
	}
	if m.exact, m.hasExact = m.findKey(x, w); m.hasExact {
		m.addSpan(x, span{m.exact, m.exact + 1})
	}
	m.cleanMarks = 0
	for _, s := range m.spans[:m.used] {
		switch {
		case s.to-s.from == 1:
			m.cleanMarks |= x.markOf(s.from)
		case w.letters > 1:
			m.cleanMarks |= markOf(cutOf(w.text))
		default:
			m.cleanMarks = allMarks
		}
	}
}

// findKey finds the form that is the key. If the word is its own key, that form
// is the first that it begins.
func (m *meaning) findKey(x *Index, w *word) (form uint32, ok bool) {
	if string(w.key) != string(w.text) || w.finished() {
		return x.words.find(w.key)
	}
	if m.begun.from == m.begun.to || len(x.words.form(m.begun.from)) != len(w.text) {
		return 0, false
	}
	form = x.words.key[m.begun.from]
	return form, form == m.begun.from
}

// rarest returns the meaning with the fewest names of all words that are
// required but for the one at except. There is one.
func (p *phrase) rarest(except int) *meaning {
	var rarest *meaning
	for i := range p.words {
		m := &p.meanings[i]
		if i != except && !p.words[i].optional && (rarest == nil || m.postings < rarest.postings) {
			rarest = m
		}
	}
	return rarest
}

// mayHold tells whether a name with a signature may hold all words but the one
// at except.
func (p *phrase) mayHold(marks uint32, except int) bool {
	for i := range p.words {
		if marks&p.meanings[i].marks == 0 && !p.words[i].optional && i != except {
			return false
		}
	}
	return true
}

func (m *meaning) addSpan(x *Index, s span) {
	if s.from == s.to || m.used > 0 && m.begun.from <= s.from && s.to <= m.begun.to {
		return
	}
	m.spans[m.used] = s
	m.used++
	from, to := x.withForms(s)
	m.clean += to - from
}

// mayBeWhole tells whether some form is what the word stands for, rather than
// what it begins.
func (m *meaning) mayBeWhole() bool { return m.hasExact || len(m.near) > 0 }

// fits tells whether the word may stand for a word of a name, at what cost,
// and whether it is finished then. A form's key is looked up where it matters:
// it is seldom near in memory.
func (m *meaning) fits(form uint32, keys []uint32) (cost int, finished, ok bool) {
	if !m.mayBeWhole() {
		return 0, false, m.begun.has(form) || m.begun.has(keys[form])
	}
	key := keys[form]
	switch {
	case m.hasExact && m.exact == key:
		return 0, true, true
	case m.begun.has(form) || m.begun.has(key):
		return 0, false, true
	case len(m.near) == 0:
		return 0, false, false
	}
	n, ok := m.nearForm(form)
	if form != key {
		if k, also := m.nearForm(key); also && (!ok || k.cost < n.cost) {
			n, ok = k, true
		}
	}
	return int(n.cost), n.finished, ok
}

func (m *meaning) nearForm(form uint32) (n near, ok bool) {
	low, high := 0, len(m.near)
	for low < high {
		middle := (low + high) / 2
		if m.near[middle].form < form {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(m.near) && m.near[low].form == form {
		return m.near[low], true
	}
	return near{}, false
}
