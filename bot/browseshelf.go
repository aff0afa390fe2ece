package bot

import (
	"slices"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

// order is how terms are arranged for browsing.
type order string

const (
	byLetter order = "letter"
	byFigure order = "figure"
	byPack   order = "pack"
)

// label is the key of what the order is called.
func (o order) label() locale.Key { return locale.Command("glossary.browse.by", string(o)) }

// jump is the key of what the menu of the order's sections asks.
func (o order) jump() locale.Key {
	switch o {
	case byFigure:
		return locale.JumpFigure
	case byPack:
		return locale.JumpPack
	}
	return locale.JumpLetter
}

// shelf is the whole glossary in one order: a term stands in each section that
// it belongs to.
type shelf struct {
	order    order
	entries  content.Listing
	sections []section
}

// section is a stretch of a shelf, never empty.
type section struct {
	name     string
	from, to int
}

// shelf arranges the glossary; an order that there is not is that by letter.
func (b *Bot) shelf(w locale.Words, o order) shelf {
	switch o {
	case byFigure:
		return b.figureShelf(w)
	case byPack:
		return b.packShelf()
	}
	s := shelf{order: byLetter, entries: b.glossary.Alphabetical()}
	for _, l := range b.glossary.Letters() {
		s.sections = append(s.sections, section{l.Name, l.From, l.To})
	}
	return s
}

// figureShelf has the terms of each figure, and those without one last.
func (b *Bot) figureShelf(w locale.Words) shelf {
	var names []string
	var groups []content.Listing
	for _, f := range b.glossary.Illustrations() {
		names, groups = append(names, figureTitle(f)), append(groups, b.glossary.IllustratedAlphabetical(f))
	}
	names, groups = append(names, w.Say(locale.WithoutFigure, nil)), append(groups, b.glossary.Unillustrated())
	return fill(byFigure, names, groups)
}

func (b *Bot) packShelf() shelf {
	var names []string
	var groups []content.Listing
	for _, e := range b.glossary.Editions() {
		names, groups = append(names, e.Pack().Title), append(groups, e.Alphabetical())
	}
	return fill(byPack, names, groups)
}

// fill puts groups one after the other, without those that are empty.
func fill(o order, names []string, groups []content.Listing) shelf {
	s := shelf{order: o, entries: content.Concat(groups...)}
	from := 0
	for i, group := range groups {
		if group.Len() > 0 {
			s.sections = append(s.sections, section{names[i], from, from + group.Len()})
		}
		from += group.Len()
	}
	return s
}

// sectionAt returns the number of the section in which a place is.
func (s shelf) sectionAt(place int) int {
	return max(0, slices.IndexFunc(s.sections, func(sec section) bool { return place < sec.to }))
}

// body lists the terms of a page, below what their section is called where the
// titles do not tell.
func (s shelf) body(w locale.Words, leaf sheet, gist int) Markdown {
	var lines []string
	shown := -1
	for place := leaf.from; place < leaf.to; place++ {
		if at := s.sectionAt(place); at != shown && s.order != byLetter {
			shown = at
			lines = append(lines, "### "+string(Plain(listTitle(s.sections[at].name))))
		}
		e := s.entries.At(place)
		lines = append(lines, entryLine(filedTitle(w, e), e.Wording(w.Language()).Definition, gist))
	}
	return Markdown(strings.Join(lines, "\n"))
}
