package bot

import (
	"context"
	"strconv"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

const (
	pathBrowse = "glossary browse"
	// browsePage is how many terms stand on a page: about two screens of a
	// phone.
	browsePage = 10
	// browseGist is how much of a definition stands there, in characters.
	browseGist = 110
	// shortGist is the same where no card can be shown, and a message has to
	// hold the page.
	shortGist = 70
)

// The verbs of browsing.
const (
	verbOrder = "by:"   // a button: another order, from its beginning
	verbJump  = "jump:" // a menu: a section, or another page of the menu
	verbPart  = "part:" // a menu: a part of a long section
)

// browsed is where somebody is in the glossary.
type browsed struct {
	order  order
	number int // of the page, from 1
	// menu is the page of the menu of sections; -1 is the one with the section
	// that is shown.
	menu int
}

// String is what buttons and menus carry. It can be read after years: what is
// gone by then gives way to the nearest.
func (at browsed) String() string { return string(at.order) + "/" + strconv.Itoa(at.number) }

func parseBrowsed(state string) browsed {
	by, digits, _ := strings.Cut(state, "/")
	return browsed{order: order(by), number: numberOf(digits), menu: -1}
}

func browseCommand() command {
	return command{
		spec: CommandSpec{Name: "browse", Options: []OptionSpec{
			{Name: "by", Type: TextOption, Choices: []OptionChoice{
				{Value: string(byLetter)}, {Value: string(byFigure)}, {Value: string(byPack)},
			}},
			{Name: "private", Type: BoolOption},
		}},
		run: browse, press: pressBrowse,
	}
}

// browse answers /glossary browse.
func browse(_ context.Context, b *Bot, req Request) (Reply, error) {
	at := parseBrowsed(req.Options["by"].Text)
	return b.browse(req, at, stance{private: req.Options["private"].Bool}), nil
}

// pressBrowse turns pages, jumps, and posts a page in public.
func pressBrowse(_ context.Context, b *Bot, req Request) (Reply, error) {
	verb, state := cutVerb(req.Argument)
	at := parseBrowsed(state)
	switch verb {
	case "", verbOrder:
	case verbPost:
		return b.browse(req, at, stance{}), nil
	case verbJump, verbPart:
		at = at.chosen(req.Choice)
	default:
		return Reply{}, refuse(req, locale.AnotherVersion)
	}
	return b.browse(req, at, pressed(req)), nil
}

// chosen returns where a choice from a menu leads: to the page with the term
// that stands at a place, or to another page of the menu.
func (at browsed) chosen(choice string) browsed {
	if menu, ok := turned(choice); ok {
		at.menu = menu
		return at
	}
	at.number = numberOf(choice)/browsePage + 1
	return at
}

func (b *Bot) browse(req Request, at browsed, stand stance) Reply {
	if reply, empty := b.empty(req); empty {
		return reply
	}
	w := locale.For(req.Locale)
	s := b.shelf(w, at.order)
	leaf := sheetOf(at.number, s.entries.Len(), browsePage)
	at.order, at.number = s.order, leaf.number
	reply := Reply{Outcome: Listed, Cards: []Card{{
		Title: Markdown(w.Say(locale.BrowseTitle, nil)),
		Body:  s.body(w, leaf, req.gist(browseGist)),
		Footer: sentences(
			ownLanguageNote(w, s.entries.Range(leaf.from, leaf.to)),
			leaf.note(w, w.Count(locale.Terms, b.glossary.Entries().Len(), nil)),
		),
	}}}
	reply.Menus = s.menus(w, at, leaf)
	reply.Buttons = append(leaf.turns(pathBrowse, func(number int) string {
		return browsed{order: s.order, number: number}.String()
	}), b.orderButtons(w, s.order)...)
	return stand.stand(w, reply, pathBrowse, at.String())
}

// gist returns how much of a definition stands in a list.
func (r Request) gist(characters int) int {
	if r.TextOnly {
		return min(characters, shortGist)
	}
	return characters
}

// orderButtons offer the orders that make a difference.
func (b *Bot) orderButtons(w locale.Words, current order) []Button {
	orders := []order{byLetter}
	if len(b.glossary.Illustrations()) > 0 || current == byFigure {
		orders = append(orders, byFigure)
	}
	if len(b.glossary.Editions()) > 1 || current == byPack {
		orders = append(orders, byPack)
	}
	if len(orders) == 1 {
		return nil
	}
	var buttons []Button
	for _, o := range orders {
		button := Button{Label: w.Say(o.label(), nil), Path: pathBrowse, Argument: verbOrder + string(o)}
		if o == current {
			button.Style, button.Disabled = Primary, true
		}
		buttons = append(buttons, button)
	}
	return buttons
}

// maxListTitle is how much of a term's title stands in a list, in characters.
const maxListTitle = 80

// entryLine names a term and says in short what it means, if that is known.
func entryLine(title, definition string, gist int) string {
	line := "**" + string(Plain(listTitle(title))) + "**"
	if definition != "" {
		line += " — " + string(Plain(brief(content.PlainText(definition), gist)))
	}
	return line
}

func listTitle(title string) string { return clipped(oneLine(title), maxListTitle) }

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// filedTitle is a term's title in the pack's language, by which lists are
// ordered, with that in the reader's.
func filedTitle(w locale.Words, e content.Entry) string {
	title, own := e.Term.Title(), e.Wording(w.Language()).Title()
	if own == title {
		return title
	}
	return title + " · " + own
}
