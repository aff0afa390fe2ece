package content

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"labgloss/content/search"
)

// alphabet is the terms of an edition by their titles in the order of an English
// dictionary. A Greek letter stands where its name does, a number by its size,
// and what is neither letter nor digit does not count at the beginning.
type alphabet struct {
	// numbers are those of the terms, and letters those under which they stand,
	// 0 for what begins with none.
	numbers []uint32
	letters []rune
	// keys are what they are ordered by; that of the term at place i is
	// keys[keyAt[i]:keyAt[i+1]].
	keys  []byte
	keyAt []uint64
}

// heading is a term on its way into the alphabet.
type heading struct {
	number uint32
	letter rune
	key    []byte // of the folded title
	title  string
}

func (e *Edition) makeAlphabet() *alphabet {
	headings := make([]heading, e.Size())
	c := collate.New(language.English, collate.Numeric)
	var b collate.Buffer
	for i := range headings {
		title := e.terms.term(i).Title()
		folded := strings.TrimLeftFunc(search.Fold(title), unlettered)
		headings[i] = heading{uint32(i), firstLetter(folded), c.KeyFromString(&b, folded), title}
	}
	slices.SortStableFunc(headings, func(p, q heading) int {
		if n := bytes.Compare(p.key, q.key); n != 0 {
			return n
		}
		return c.CompareString(p.title, q.title) // by accents and case
	})
	a := &alphabet{keyAt: make([]uint64, 1, len(headings)+1)}
	for _, h := range headings {
		a.numbers, a.letters = append(a.numbers, h.number), append(a.letters, h.letter)
		a.keys = append(a.keys, h.key...)
		a.keyAt = append(a.keyAt, uint64(len(a.keys)))
	}
	return a
}

func (a *alphabet) key(place int) []byte { return a.keys[a.keyAt[place]:a.keyAt[place+1]] }

func unlettered(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }

// firstLetter returns the letter under which a folded title stands, without
// accents; 0 where it begins with none.
func firstLetter(folded string) rune {
	first, _ := utf8.DecodeRuneInString(folded)
	if !unicode.IsLetter(first) {
		return 0
	}
	letter, _ := utf8.DecodeRuneInString(norm.NFD.String(string(unicode.ToUpper(first))))
	return letter
}
