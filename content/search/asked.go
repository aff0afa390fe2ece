package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// wanted is a word of a query, or what stands in quotes.
type wanted struct {
	words  []askedWord
	first  int // which word of the query the first of them is
	quoted bool
	rarest int // which of the words of a phrase the fewest documents have
	// light tells that it says too little to make a document an answer.
	light   bool
	holders int // documents with it
	weight  float64
}

// askedWord is a word as it was asked for.
type askedWord struct {
	text, key  []byte
	numeral    bool
	begun      bool // it may be the beginning of one
	pair, last bool // see runningWord
}

// ask takes the words of a query. Between an odd mark of quotation and the next
// they are a phrase.
func (s *inquiry) ask(query string) {
	marks, end, count, group := 0, 0, 0, 0
	s.read(query, func(w runningWord) {
		if count++; count > maxAsked {
			return
		}
		marks += quotes(query[end:max(w.from, end)])
		a := newAskedWord(&w, w.to == len(query))
		switch phrase := marks%2 == 1; {
		case phrase && group == marks:
			last := &s.wanted[len(s.wanted)-1]
			last.words = append(last.words, a)
		case phrase:
			group = marks
			s.wanted = append(s.wanted, wanted{words: []askedWord{a}, first: count - 1, quoted: true})
		case !w.last || end != w.to: // else the pair before it has it
			s.wanted = append(s.wanted, wanted{words: []askedWord{a}, first: count - 1, light: light(w.text)})
		}
		end = w.to
	})
	s.dropLight()
	s.single = 0
	for i := range s.wanted {
		w := &s.wanted[i]
		w.endPhrase()
		if len(w.words) == 1 && w.words[0].last {
			s.single |= 1 << i
		}
	}
}

// dropLight leaves out the words that every text has, unless there are no others.
func (s *inquiry) dropLight() {
	heavy := slices.DeleteFunc(slices.Clone(s.wanted), func(w wanted) bool { return w.light })
	if len(heavy) > 0 {
		s.wanted = heavy
	}
}

// quotes counts the marks of quotation in what stands between words.
func quotes(between string) int {
	n := 0
	for _, r := range between {
		if strings.ContainsRune("\"“”„«»「」", r) {
			n++
		}
	}
	return n
}

// light tells the words of English that are in every text and in every question.
func light(word []byte) bool {
	switch string(word) {
	case "also", "among", "be", "been", "between", "both", "but", "can", "each", "has", "have", "if", "its", "less", "made",
		"make", "makes", "may", "more", "most", "not", "other", "some", "such", "than", "that", "their", "them", "then",
		"there", "these", "they", "this", "through", "thus", "very", "we", "were", "when", "where", "which", "while", "who",
		"why", "will":
		return true
	}
	return smallWord(word) || askingOf(word) != notAsking
}

func newAskedWord(w *runningWord, atEnd bool) askedWord {
	a := askedWord{
		text: append([]byte(nil), w.text...), key: append([]byte(nil), w.key...),
		numeral: w.numeral(), pair: w.pair, last: w.last,
	}
	a.begun = w.last || atEnd && !w.pair && !numbered(w.text) && !a.numeral && utf8.RuneCount(w.text) >= minBegun
	return a
}

// numbered tells a word that ends in a digit: TIMP1 is not the beginning of
// TIMP10.
func numbered(word []byte) bool {
	last, _ := utf8.DecodeLastRune(word)
	return digit(last)
}

// endPhrase leaves out the last character of a row at the end of a phrase, which
// the pair before it has.
func (w *wanted) endPhrase() {
	n := len(w.words)
	if w.quoted && n > 1 && w.words[n-1].last && w.words[n-2].pair {
		w.words = w.words[:n-1]
	}
}
