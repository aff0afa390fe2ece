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

// Section is a part of Glossary.Alphabetical, named by its letter: those of
// Alphabetical()[From:To].
type Section struct {
	// Name is "A", "X–Z" where several letters are joined, or "0–9", which
	// holds what begins with no letter.
	Name     string
	From, To int
}

// Alphabetical returns all entries by their titles in the order of an English
// dictionary. A Greek letter stands where its name does, a number by its size,
// and what is neither letter nor digit does not count at the beginning. The
// entries are shared and not to be changed.
func (g *Glossary) Alphabetical() []Entry { return g.alphabet().entries }

// Letters divides Alphabetical by first letters into at most MaxSections, the
// smallest neighbours being joined where there are more.
func (g *Glossary) Letters() []Section { return g.alphabet().sections }

// alphabet is a glossary for browsing.
type alphabet struct {
	entries  []Entry
	sections []Section
}

// heading is an entry on its way into the alphabet.
type heading struct {
	Entry
	letter rune
	key    []byte // of the folded title
}

func (g *Glossary) makeAlphabet() alphabet {
	headings := make([]heading, len(g.entries))
	c := collate.New(language.English, collate.Numeric)
	var b collate.Buffer
	for i, e := range g.entries {
		folded := strings.TrimLeftFunc(search.Fold(e.Term.Title()), unlettered)
		headings[i] = heading{e, firstLetter(folded), c.KeyFromString(&b, folded)}
	}
	slices.SortStableFunc(headings, func(p, q heading) int {
		if n := bytes.Compare(p.key, q.key); n != 0 {
			return n
		}
		return c.CompareString(p.Term.Title(), q.Term.Title()) // by accents and case
	})
	a := alphabet{entries: make([]Entry, len(headings))}
	for i := range headings {
		a.entries[i] = headings[i].Entry
	}
	a.sections = sections(headings)
	return a
}

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
