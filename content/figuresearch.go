package content

import (
	"slices"
	"strings"

	"labgloss/content/search"
)

// SearchIllustrations returns the figures that a query may mean, at most limit,
// the best first: by number ("2", "fig. S1a", "Abb. 2", "図2"), which is never
// guessed, then by title, as Search finds names. Where no figure has that
// number, "S1" finds S1a, and "2a", a panel, finds 2. Nothing but the word
// "figure", or nothing at all, finds all figures.
func (g *Glossary) SearchIllustrations(query string, limit int) []Illustration {
	x := g.figures()
	asked := parseFigureQuery(query)
	if len(asked.words) == 0 {
		return slices.Clip(x.all[:min(len(x.all), max(limit, 0))])
	}
	found := x.numbered(asked)
	if !asked.certain() {
		for _, m := range x.titles.Search(strings.Join(asked.words, " "), limit) {
			found = append(found, m.Doc)
		}
	}
	if len(found) == 0 {
		found = x.withPanel(asked)
	}
	return x.pick(found, limit)
}

// NamesFigure tells whether a query of SearchIllustrations says which figure it
// means: whether there is more in it than the word "figure".
func NamesFigure(query string) bool { return len(parseFigureQuery(query).words) > 0 }

// figureIndex finds figures. They are numbered as in all.
type figureIndex struct {
	all []Illustration
	// numbers are the figures' numbers as numberOf writes them.
	numbers []string
	titles  *search.Index
}

func (g *Glossary) makeFigureIndex() *figureIndex {
	x := &figureIndex{all: g.Illustrations()}
	var titles []search.Name
	for i, shown := range x.all {
		x.numbers = append(x.numbers, numberOf(parseFigureQuery(shown.Figure.Number).words))
		titles = append(titles, search.Name{Text: shown.Figure.Title, Doc: i})
	}
	x.titles = search.New(titles)
	return x
}

// numbered returns the figures that have the number that was asked for, then
// those whose number goes on behind it.
func (x *figureIndex) numbered(asked figureQuery) []int {
	for _, number := range asked.numbers() {
		exact := x.where(func(n string) bool { return n == number })
		further := x.where(func(n string) bool { return goesOn(n, number) })
		if found := append(exact, further...); len(found) > 0 {
			return found
		}
	}
	return nil
}

// withPanel returns the figures of which a panel was asked for.
func (x *figureIndex) withPanel(asked figureQuery) []int {
	for _, number := range asked.numbers() {
		if found := x.where(func(n string) bool { return isPanel(number, n) }); len(found) > 0 {
			return found
		}
	}
	return nil
}

func (x *figureIndex) where(fits func(number string) bool) []int {
	var found []int
	for i, n := range x.numbers {
		if fits(n) {
			found = append(found, i)
		}
	}
	return found
}

// pick returns the first figures found, each once.
func (x *figureIndex) pick(found []int, limit int) []Illustration {
	var picked []Illustration
	for i, n := range found {
		if len(picked) < limit && !slices.Contains(found[:i], n) {
			picked = append(picked, x.all[n])
		}
	}
	return picked
}
