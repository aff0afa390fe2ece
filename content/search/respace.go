package search

import "unicode/utf8"

// bySpacing finds the names in which the words of the query stand with other
// spaces: two words may be one, and one word two.
func bySpacing(f *finder) {
	for i := range f.asked.words {
		if i+1 < len(f.asked.words) {
			f.joinAt(i)
		}
		f.splitAt(i)
	}
}

// joinAt looks for the query with the words at i and behind it as one, if that
// is a word or begins one. "ESCRT II" is not the beginning of "ESCRTIII".
func (f *finder) joinAt(i int) {
	words := f.asked.words
	if words[i+1].numeral() {
		return
	}
	f.spare = append(append(f.spare[:0], words[i].text...), words[i+1].text...)
	if s := f.words.beginning(f.spare); s.from == s.to {
		return
	}
	f.letters = appendKey(f.letters[:0], f.spare, before(f.asked.words, i))
	f.vary(&wordsTrial, i, 2, word{text: f.spare, key: f.letters, letters: words[i].letters + words[i+1].letters})
}

const (
	// minSplit is the length of the shortest word that is taken for two, in
	// letters; shorter ones have two halves by chance.
	minSplit = 7
	// minHalf is the least length of either half, minSingleHalf that for a query
	// of one word, and minOpenHalf that of a second half that is not finished.
	minHalf, minSingleHalf, minOpenHalf = 2, 3, 4
)

// splitAt looks for the query with the word at i as two, wherever the first
// part is a word and the second one is or begins one; there may be a letter
// between them that stands for the space.
func (f *finder) splitAt(i int) {
	w := f.asked.words[i]
	if w.letters < minSplit || w.letters > maxPattern || len(f.asked.words) == maxAsked {
		return
	}
	at := 0
	for letters := range w.letters {
		_, n := utf8.DecodeRune(w.text[at:])
		first, second := w.text[:at], w.text[at:]
		if letters >= minHalf && f.isKey(i, first) {
			f.split(i, first, second, letters, w.letters-letters, &wordsTrial)
			f.split(i, first, second[n:], letters, w.letters-letters-1, &slipTrial)
		}
		at += n
	}
}

// isKey tells whether a beginning of the word at i is a word as it is.
func (f *finder) isKey(i int, first []byte) bool {
	f.letters = appendKey(f.letters[:0], first, before(f.asked.words, i))
	return f.words.findSorted(f.letters)
}

// split looks for the query with two words of so many letters in place of the
// one at i.
func (f *finder) split(i int, first, second []byte, n, m int, t *trial) {
	single := len(f.asked.words) == 1
	if m < minHalf || n+m < minSplit-1 || single && min(n, m) < minSingleHalf || single && n+m < minSplit {
		return
	}
	f.letters = appendKey(f.letters[:0], first, before(f.asked.words, i))
	at := len(f.letters)
	f.letters = appendKey(f.letters, second, first)
	halves := [2]word{
		{text: first, key: f.letters[:at:at], letters: n, whole: true},
		{text: second, key: f.letters[at:], letters: m, whole: m < minOpenHalf},
	}
	if f.words.mayHave(&halves[1]) {
		f.vary(t, i, 1, halves[:]...)
	}
}

// mayHave tells whether some form is a word or begins with it.
func (v *vocabulary) mayHave(w *word) bool {
	if w.whole {
		return v.findSorted(w.key)
	}
	s := v.beginning(w.text)
	return s.from < s.to
}

// vary looks for the query with others in place of n of its words.
func (f *finder) vary(t *trial, i, n int, others ...word) {
	v := &f.variant
	v.words = append(v.words[:0], f.asked.words[:i]...)
	v.words = append(v.words, others...)
	v.words = append(v.words, f.asked.words[i+n:]...)
	v.sort()
	v.understand(f.Index)
	f.match(v, t)
}
