package content

import (
	"bytes"
	"slices"
	"sort"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// arrangement is a glossary for browsing: its editions' alphabets as one.
type arrangement struct {
	numbers  []uint32 // of the glossary's entries
	letters  []rune
	sections []Section
}

// Alphabetical returns all entries by their titles in the order of an English
// dictionary. A Greek letter stands where its name does, a number by its size,
// and what is neither letter nor digit does not count at the beginning.
func (g *Glossary) Alphabetical() Listing {
	a := g.arrangement()
	return Listing{len(a.numbers), func(place int) Entry { return g.entry(int(a.numbers[place])) }}
}

// Alphabetical returns all entries in the order of Glossary.Alphabetical.
func (e *Edition) Alphabetical() Listing {
	return Listing{e.Size(), func(place int) Entry { return e.entry(int(e.alphabet().numbers[place])) }}
}

// Letters divides Alphabetical by first letters into at most MaxSections, the
// smallest neighbours being joined where there are more.
func (g *Glossary) Letters() []Section { return g.arrangement().sections }

func (g *Glossary) arrange() *arrangement {
	a := new(arrangement)
	if len(g.editions) == 1 {
		only := g.editions[0].alphabet()
		a.numbers, a.letters = only.numbers, only.letters
	} else {
		g.merge(a)
	}
	a.sections = sections(a.letters)
	return a
}

// queue is what is left of an edition's alphabet while alphabets are merged.
type queue struct {
	*alphabet
	edition *Edition
	base    int
	place   int
}

func (g *Glossary) merge(a *arrangement) {
	var queues []*queue
	for i, e := range g.editions {
		if e.Size() > 0 {
			queues = append(queues, &queue{alphabet: e.alphabet(), edition: e, base: g.bases[i]})
		}
	}
	c := collate.New(language.English, collate.Numeric)
	for len(queues) > 0 {
		next := slices.MinFunc(queues, func(p, q *queue) int { return p.compare(q, c) })
		a.numbers = append(a.numbers, uint32(next.base)+next.numbers[next.place])
		a.letters = append(a.letters, next.letters[next.place])
		if next.place++; next.place == len(next.numbers) {
			queues = slices.DeleteFunc(queues, func(q *queue) bool { return q == next })
		}
	}
}

// compare compares the first of two queues as an edition's alphabet does.
func (q *queue) compare(other *queue, c *collate.Collator) int {
	if n := bytes.Compare(q.key(q.place), other.key(other.place)); n != 0 {
		return n
	}
	return c.CompareString(q.title(), other.title())
}

func (q *queue) title() string { return q.edition.terms.term(int(q.numbers[q.place])).Title() }

// pictured is which terms of an edition its figures help to understand: those
// of figure i are at the places places[at[i]:at[i+1]] of the alphabet.
type pictured struct {
	at, places []uint32
}

func (e *Edition) makePictured() *pictured {
	byFigure := make(map[string][]uint32)
	for place, number := range e.alphabet().numbers {
		for _, ref := range e.terms.term(int(number)).Figures {
			byFigure[ref.Figure] = append(byFigure[ref.Figure], uint32(place))
		}
	}
	p := &pictured{at: make([]uint32, 1, len(e.pack.Figures)+1)}
	for i := range e.pack.Figures {
		p.places = append(p.places, byFigure[e.pack.Figures[i].ID]...)
		p.at = append(p.at, uint32(len(p.places)))
	}
	return p
}

// illustrated returns the numbers of the terms of a figure, in the order of the
// alphabet.
func (e *Edition) illustrated(figure *Figure) []uint32 {
	i := slices.IndexFunc(e.pack.Figures, func(f Figure) bool { return f.ID == figure.ID })
	if i < 0 {
		return nil
	}
	p := e.pictured()
	var numbers []uint32
	for _, place := range p.places[p.at[i]:p.at[i+1]] {
		numbers = append(numbers, e.alphabet().numbers[place])
	}
	return numbers
}

// Illustrated returns the entries that a figure helps to understand, in the
// pack's order.
func (g *Glossary) Illustrated(i Illustration) []Entry {
	return listed(g.illustrated(i, func(numbers []uint32) { slices.Sort(numbers) }))
}

// IllustratedAlphabetical is Illustrated in the order of Alphabetical.
func (g *Glossary) IllustratedAlphabetical(i Illustration) Listing {
	return g.illustrated(i, func([]uint32) {})
}

func (g *Glossary) illustrated(i Illustration, order func(numbers []uint32)) Listing {
	e := g.edition(i.Pack.ID)
	if e == nil {
		return Listing{}
	}
	numbers := e.illustrated(i.Figure)
	order(numbers)
	return Listing{len(numbers), func(place int) Entry { return e.entry(int(numbers[place])) }}
}

func listed(l Listing) []Entry { return l.Range(0, l.Len()) }

// Unillustrated returns the entries without a figure, in the order of
// Alphabetical.
func (g *Glossary) Unillustrated() Listing {
	all, illustrated := g.Alphabetical(), g.illustratedPlaces()
	return Listing{all.size - len(illustrated), func(n int) Entry {
		// Before the i-th that is passed over stand its place less i others.
		passed := sort.Search(len(illustrated), func(i int) bool { return illustrated[i]-i > n })
		return all.at(n + passed)
	}}
}

// findIllustrated returns the places in Alphabetical of what has a figure.
func (g *Glossary) findIllustrated() []int {
	illustrated := make(map[uint32]bool)
	for i, e := range g.editions {
		for f := range e.pack.Figures {
			for _, number := range e.illustrated(&e.pack.Figures[f]) {
				illustrated[uint32(g.bases[i])+number] = true
			}
		}
	}
	var places []int
	for place, number := range g.arrangement().numbers {
		if illustrated[number] {
			places = append(places, place)
		}
	}
	return places
}
