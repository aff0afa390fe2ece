package search

// bySpacing finds the names in which the words of the query stand with other
// spaces: two words may be one, and one word two.
func bySpacing(f *finder) {
	if !f.query.meansSomething() {
		return
	}
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
	f.letters = appendKey(f.letters[:0], f.spare, i == 0)
	f.vary(i, 2, word{text: f.spare, key: f.letters, letters: words[i].letters + words[i+1].letters})
}

// minHalf is the least length of either part of a word that lacks a space.
const minHalf = 4

// splitAt looks for the query with the word at i as two, wherever the first
// part is a word and the second one begins one.
func (f *finder) splitAt(i int) {
	w := f.asked.words[i]
	if len(w.text) < 2*minHalf || len(f.asked.words) == maxAsked || len(w.text) != w.letters {
		return
	}
	for at := minHalf; at <= len(w.text)-minHalf; at++ {
		if _, ok := f.words.find(w.text[:at]); !ok {
			continue
		}
		if s := f.words.beginning(w.text[at:]); s.from == s.to {
			continue
		}
		f.letters = appendKey(f.letters[:0], w.text[at:], false)
		f.vary(i, 1,
			word{text: w.text[:at], key: w.text[:at], letters: at},
			word{text: w.text[at:], key: f.letters, letters: w.letters - at})
	}
}

// vary looks for the query with others in place of n of its words.
func (f *finder) vary(i, n int, others ...word) {
	v := &f.variant
	v.words = append(v.words[:0], f.asked.words[:i]...)
	v.words = append(v.words, others...)
	v.words = append(v.words, f.asked.words[i+n:]...)
	v.sort()
	v.understand(f.Index)
	f.match(v, &trial{stage: Words, worst: wordsWorst, best: wordsBest, most: 1})
}
