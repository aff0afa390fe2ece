package search

// bySpacing finds the names in which the words of the query stand with other
// spaces: two words may be one, and one word two.
func bySpacing(f *finder) {
	if !f.query.meansSomething() {
		return
	}
	t := &trial{stage: Words, worst: wordsWorst, best: wordsBest, most: 1}
	for i := range f.asked.words[:len(f.asked.words)-1] {
		if f.asked.words[i+1].numeral() {
			continue // "ESCRT II" is not the beginning of "ESCRTIII"
		}
		f.joinAt(i)
		f.variant.understand(f.Index)
		f.match(&f.variant, t)
	}
	for i := range f.asked.words {
		f.splitEverywhere(i, t)
	}
}

// joinAt makes a variant of the query in which the words at i and behind it
// are one.
func (f *finder) joinAt(i int) {
	words := f.asked.words
	v := &f.variant
	f.spare = append(append(f.spare[:0], words[i].text...), words[i+1].text...)
	v.words = append(v.words[:0], words[:i]...)
	v.words = append(v.words, f.wordOf(f.spare, i == 0, words[i].letters+words[i+1].letters))
	v.words = append(v.words, words[i+2:]...)
	v.sort()
}

// wordOf makes a word of letters.
func (f *finder) wordOf(text []byte, first bool, letters int) word {
	f.letters = appendKey(f.letters[:0], text, first)
	return word{text: text, key: f.letters, letters: letters}
}

// minHalf is the least length of either part of a word that lacks a space.
const minHalf = 4

// splitEverywhere tries variants of the query in which the word at i is two.
func (f *finder) splitEverywhere(i int, t *trial) {
	w := f.asked.words[i]
	if len(w.text) < 2*minHalf || len(f.asked.words) == maxAsked || len(w.text) != w.letters {
		return
	}
	v := &f.variant
	for at := minHalf; at <= len(w.text)-minHalf; at++ {
		if _, ok := f.words.find(w.text[:at]); !ok {
			continue
		}
		v.words = append(v.words[:0], f.asked.words[:i]...)
		v.words = append(v.words,
			word{text: w.text[:at], key: w.text[:at], letters: at},
			f.wordOf(w.text[at:], false, w.letters-at))
		v.words = append(v.words, f.asked.words[i+1:]...)
		v.sort()
		v.understand(f.Index)
		f.match(v, t)
	}
}
