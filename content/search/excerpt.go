package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// excerpter cuts passages. It holds the memory that this takes.
type excerpter struct {
	marks  []markedWord
	marked []mask // by word of a text, what it stands for
	joined []bool // and whether it goes on with a phrase
	// counts are how many marks of a window stand for each word of the query.
	counts [maxAsked]int
}

// markedWord is a word of a text that stands for some of what a query wants.
type markedWord struct {
	from, to int // in bytes
	// at and end are the same in characters.
	at, end int
	wanted  mask
}

// window is a range of marks.
type window struct {
	first, last int
	weight      float64
	runes       int
}

// better tells whether a window is heavier or, of as heavy ones, closer.
func (w window) better(other window) bool {
	if w.weight != other.weight {
		return w.weight > other.weight
	}
	return w.runes < other.runes
}

// passage cuts the piece of a document that fits best.
func (s *inquiry) passage(h foundDoc, width int) Passage {
	s.inquiredPart = s.all[h.part]
	p := Passage{Doc: s.number(h.doc), Score: h.score}
	best, bestText := window{}, s.textAt[h.doc]
	for text := s.textAt[h.doc]; text < s.textAt[h.doc+1]; text++ {
		w := s.heaviest(text, width)
		preferred := w.weight == best.weight && s.title(bestText) && !s.title(text)
		if w.weight > best.weight || w.weight > 0 && preferred {
			best, bestText = w, text
		}
	}
	s.heaviest(bestText, width) // marks that text again
	text := s.counted(bestText)
	from, to := cut(text, s.marks[best.first], s.marks[best.last], width)
	p.Text, p.CutBefore, p.CutAfter = strings.Clone(text[from:to]), from > 0, to < len(s.text.of(bestText))
	p.Spans = s.spans(text, from, to)
	return p
}

// heaviest marks a text and returns its best window of at most that many
// characters, or of one mark.
func (s *inquiry) heaviest(text uint32, width int) window {
	s.mark(text)
	s.counts = [maxAsked]int{}
	best, w := window{}, window{}
	for last := range s.marks {
		w.last = last
		s.count(last, 1, &w)
		for w.first < last && (s.marks[last].end-s.marks[w.first].at > width || s.spare(w.first)) {
			s.count(w.first, -1, &w)
			w.first++
		}
		w.runes = s.marks[last].end - s.marks[w.first].at
		if w.better(best) {
			best = w
		}
	}
	return best
}

// count adds a mark to a window, or takes it out.
func (s *inquiry) count(i, by int, w *window) {
	w.weight = 0
	for bit := range s.wanted {
		if s.marks[i].wanted&(1<<bit) != 0 {
			s.counts[bit] += by
		}
		if s.counts[bit] > 0 {
			w.weight += s.wanted[bit].weight
		}
	}
}

// spare tells whether a window has all that a mark stands for without it.
func (s *inquiry) spare(i int) bool {
	for bit := range s.wanted {
		if s.marks[i].wanted&(1<<bit) != 0 && s.counts[bit] == 1 {
			return false
		}
	}
	return true
}

// mark finds the words of the query in a text.
func (s *inquiry) mark(number uint32) {
	s.marks = s.marks[:0]
	if !s.markTokens(s.tokensOf(number)) {
		return
	}
	text := s.counted(number)
	i, read, runes := 0, 0, 0
	s.read(text, func(w runningWord) {
		if s.marked[i] != 0 {
			m := markedWord{from: w.from, to: w.to, wanted: s.marked[i]}
			if w.pair && m.wanted&^s.single == 0 {
				m.to = w.second
			}
			m.at = runes + runesBetween(text, read, m.from)
			runes = m.at + utf8.RuneCountInString(text[m.from:m.to])
			m.end, read = runes, m.to
			s.addMark(m, s.joined[i])
		}
		i++
	})
}

// runesBetween counts the characters from one place to another, which may be
// before it: neighbours of a pair overlap.
func runesBetween(text string, from, to int) int {
	if from <= to {
		return utf8.RuneCountInString(text[from:to])
	}
	return -utf8.RuneCountInString(text[to:from])
}

// addMark adds a mark. A phrase is a single one.
func (s *inquiry) addMark(m markedWord, joined bool) {
	if joined {
		last := &s.marks[len(s.marks)-1]
		last.to, last.end, last.wanted = m.to, m.end, last.wanted|m.wanted
		return
	}
	s.marks = append(s.marks, m)
}

// markTokens notes for each word of a text what it stands for, and tells whether
// any does for something.
func (s *inquiry) markTokens(tokens []uint32) bool {
	s.marked = slices.Grow(s.marked[:0], len(tokens))[:len(tokens)]
	s.joined = slices.Grow(s.joined[:0], len(tokens))[:len(tokens)]
	some := mask(0)
	meant, keys := s.meant, s.forms.key
	for i, form := range tokens {
		s.marked[i], s.joined[i] = meant[keys[form]]&s.heavy, false
		some |= s.marked[i]
	}
	for bit := range s.wanted {
		if w := &s.wanted[bit]; len(w.words) > 1 && w.holders > 0 {
			some |= s.markPhrase(tokens, w, 1<<bit)
		}
	}
	return some != 0
}

func (s *inquiry) markPhrase(tokens []uint32, w *wanted, bit mask) (some mask) {
	s.eachPhrase(tokens, w, func(at int) {
		some = bit
		for i := range w.words {
			s.marked[at+i] |= bit
			s.joined[at+i] = s.joined[at+i] || i > 0
		}
	})
	return some
}

// spans returns what is marked of a piece of a text, each from one border of
// characters to another.
func (s *inquiry) spans(text string, from, to int) [][2]int {
	borders := clusterBorders(text[from:to])
	var spans [][2]int
	for _, m := range s.marks {
		if m.to <= from || m.from >= to {
			continue
		}
		first, last := borders.before(max(m.from-from, 0)), borders.behind(min(m.to-from, to-from))
		if n := len(spans); n > 0 && spans[n-1][1] >= first {
			spans[n-1][1] = max(spans[n-1][1], last)
		} else {
			spans = append(spans, [2]int{first, last})
		}
	}
	return spans
}
