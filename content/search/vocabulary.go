package search

import (
	"strings"
	"unicode/utf8"
)

// vocabulary holds the forms of all words of all names, sorted: the keys, and
// the words themselves where a beginning of one may be no beginning of its
// key, as with "oedema" and "edema".
type vocabulary struct {
	text string
	// forms are one more than there are, for the end of the last.
	forms []form
	// key is the form that is the key of a form; keys are their own.
	key []uint32
	// jump is where the forms with each beginning of depth classes of bytes
	// begin.
	jump  []uint32
	depth uint32
	// byText finds a form by its text.
	byText table
}

// form is what there is to know of a form.
type form struct {
	at      uint32 // where its text begins
	letters uint32 // the set of its letters
	shared  uint32 // how many letters it has in common with the one before it, up to 255
}

func (v *vocabulary) size() int { return len(v.key) }

func (v *vocabulary) form(i uint32) string { return v.text[v.forms[i].at:v.forms[i+1].at] }

// newVocabulary takes sorted forms and leaves their keys to be filled in.
func newVocabulary(forms []string) vocabulary {
	v := vocabulary{
		text:  strings.Join(forms, ""),
		forms: make([]form, len(forms)+1),
		key:   make([]uint32, len(forms)),
		depth: 2,
	}
	classes := byteClasses * byteClasses
	if len(forms) > manyForms {
		v.depth, classes = 3, classes*byteClasses
	}
	v.jump = make([]uint32, classes+1)
	entries := make([]entry, len(forms))
	for i, text := range forms {
		f := &v.forms[i]
		f.letters = letterSet(text)
		if i > 0 {
			f.shared = uint32(min(sharedLetters(forms[i-1], text), 255))
		}
		v.forms[i+1].at = f.at + uint32(len(text))
		jump, _ := jumpOf(text, v.depth)
		v.jump[jump+1] = uint32(i + 1)
		entries[i] = entry{mix(hashOf(text).sum), uint32(i)}
	}
	for i := 1; i < len(v.jump); i++ {
		v.jump[i] = max(v.jump[i], v.jump[i-1])
	}
	v.byText = newTable(entries, len(forms))
	return v
}

// listed tells which forms that are no keys have their own list of names: those
// that a word may begin without beginning their keys. A plural's s makes no
// such form.
func (v *vocabulary) listed() []bool {
	listed := make([]bool, v.size())
	for i, key := range v.key {
		form := uint32(i)
		listed[i] = key != form && v.form(form) != v.form(key)+"s"
	}
	return listed
}

// letterSet is the set of a word's letters, a bit for each and one for all that
// are no small letters of ASCII.
func letterSet[T string | []byte](word T) (set uint32) {
	for i := range len(word) {
		if c := word[i] - 'a'; c < 26 {
			set |= 1 << c
		} else {
			set |= 1 << 26
		}
	}
	return set
}

func sharedLetters(a, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	for n > 0 && n < len(b) && !utf8.RuneStart(b[n]) {
		n--
	}
	return utf8.RuneCountInString(b[:n])
}

// byteClasses is the number of classes of bytes: none, each digit, each letter,
// and the rest: of letters beyond ASCII.
const byteClasses = 1 + 10 + 26 + 1

func classAt[T string | []byte](word T, i int) int {
	switch {
	case i >= len(word):
		return 0
	case word[i] <= '9':
		return 1 + int(word[i]-'0')
	case word[i] <= 'z':
		return 11 + int(word[i]-'a')
	}
	return byteClasses - 1
}

// manyForms is from how many forms on three letters are jumped.
const manyForms = 4096

// jumpOf returns where in jump the forms with a word's first classes begin, and
// how many such places the forms that begin with the word take. Of a letter
// beyond ASCII only its class counts, at the end of all: what comes behind it is
// not in the order of classes.
func jumpOf[T string | []byte](word T, depth uint32) (at, places int) {
	places = 1
	class := 0
	for i := range int(depth) {
		if class != byteClasses-1 {
			class = classAt(word, i)
		}
		at = at*byteClasses + class
		if i >= len(word) && class == 0 {
			places *= byteClasses
		}
	}
	return at, places
}

// find returns the form that is the word.
func (v *vocabulary) find(word []byte) (form uint32, ok bool) {
	hash := mix(hashOf(word).sum)
	tag := v.byText.tag(hash)
	for _, e := range v.byText.bucket(hash) {
		if form, ok := v.byText.is(e, tag); ok && v.form(form) == string(word) {
			return form, true
		}
	}
	return 0, false
}

// findSorted is find for words that begin alike, one after the other: where
// they stand in the vocabulary is at hand then.
func (v *vocabulary) findSorted(word []byte) bool {
	jump, places := jumpOf(word, v.depth)
	at := v.firstFrom(word, v.jump[jump], v.jump[jump+places])
	return int(at) < v.size() && v.form(at) == string(word)
}

// firstFrom returns the first form that is not before the word.
func (v *vocabulary) firstFrom(word []byte, from, to uint32) uint32 {
	for from < to {
		middle := (from + to) / 2
		if v.form(middle) < string(word) {
			from = middle + 1
		} else {
			to = middle
		}
	}
	return from
}

// span is a range of forms.
type span struct{ from, to uint32 }

func (s span) has(form uint32) bool { return s.from <= form && form < s.to }

// beginning returns the forms that begin with the word.
func (v *vocabulary) beginning(word []byte) span {
	jump, places := jumpOf(word, v.depth)
	low, high := v.jump[jump], v.jump[jump+places]
	var s span
	if first, ok := v.find(word); ok {
		s.from = first
	} else {
		s.from = v.firstFrom(word, low, high)
	}
	low, s.to = s.from, s.from
	// The end is near as a rule: look in steps that double, then between.
	for step := uint32(1); s.to < high && v.begins(s.to, word); step *= 2 {
		low, s.to = s.to+1, min(s.to+step, high)
	}
	for high = s.to; low < high; {
		middle := (low + high) / 2
		if v.begins(middle, word) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	s.to = max(low, s.from)
	return s
}

// begins tells whether a form begins with a word.
func (v *vocabulary) begins(form uint32, word []byte) bool {
	text := v.form(form)
	return len(text) >= len(word) && text[:len(word)] == string(word)
}
