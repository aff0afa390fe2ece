package bot

import (
	"strconv"

	"labgloss/bot/locale"
)

const (
	// fewPages is how many pages of a section the buttons turn well enough.
	fewPages = 3
	// maxPartTitle is how much of a title names a part, in characters: two
	// fit into an item's 100.
	maxPartTitle = 45
)

// menus open a term of the page, jump to a section, and to a part of a long
// one.
func (s shelf) menus(w locale.Words, at browsed, leaf sheet) []Menu {
	menus := []Menu{{
		Placeholder: w.Say(locale.OpenTerm, nil), Path: "define", Argument: verbOpen,
		Items: unique(termItems(w, s.entries.Range(leaf.from, leaf.to))),
	}}
	// Where a page has several sections its last is the one that counts: it is
	// there that somebody lands who jumps to a section.
	current := s.sectionAt(leaf.to - 1)
	if len(s.sections) > 1 {
		if at.menu < 0 {
			at.menu = current / pageSize
		}
		menus = append(menus, Menu{
			Placeholder: w.Say(s.order.jump(), nil), Path: pathBrowse, Argument: verbJump + at.String(),
			Items: page(w, len(s.sections), at.menu, func(from, to int) []MenuItem { return sectionItems(w, s.sections[from:to]) }),
		})
	}
	if parts := s.parts(s.sections[current]); len(parts) > 0 {
		menus = append(menus, Menu{
			Placeholder: w.Say(locale.JumpPart, locale.Args{"Section": clean(clipped(s.sections[current].name, maxPartTitle))}),
			Path:        pathBrowse, Argument: verbPart + at.String(), Items: parts,
		})
	}
	return menus
}

// unique leaves out an item that stands twice: a term of several figures.
func unique(items []MenuItem) []MenuItem {
	seen := make(map[string]bool)
	var once []MenuItem
	for _, item := range items {
		if !seen[item.Value] {
			once = append(once, item)
		}
		seen[item.Value] = true
	}
	return once
}

// sectionItems are the sections, each with the place of its first term.
func sectionItems(w locale.Words, sections []section) []MenuItem {
	items := make([]MenuItem, len(sections))
	for i, sec := range sections {
		items[i] = MenuItem{
			Label: clean(sec.name), Note: w.Count(locale.Terms, sec.to-sec.from, nil), Value: strconv.Itoa(sec.from),
		}
	}
	return items
}

// parts divide a section of many pages: at most as many as a menu has room
// for, evenly spread, each called by its first and its last title.
func (s shelf) parts(sec section) []MenuItem {
	first := sec.from / browsePage
	pages := (sec.to-1)/browsePage - first + 1
	if pages <= fewPages {
		return nil
	}
	count := min(pages, maxItems)
	begin := func(part int) int { return max(sec.from, (first+part*pages/count)*browsePage) }
	items := make([]MenuItem, count)
	for i := range items {
		from, to := begin(i), min(sec.to, begin(i+1))
		items[i] = MenuItem{
			Label: s.partTitle(from) + " … " + s.partTitle(to-1),
			Value: strconv.Itoa(from),
		}
	}
	return items
}

func (s shelf) partTitle(place int) string {
	return clean(clipped(oneLine(s.entries.At(place).Term.Title()), maxPartTitle))
}
