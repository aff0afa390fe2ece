package bot

import (
	"cmp"
	"slices"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

const (
	// maxNames is how many other names of a term its card has.
	maxNames = 12
	// maxItemNote is how much of a definition stands below an item of a menu.
	maxItemNote = 90
)

// The verbs of a term's buttons and menus; each is followed by the view.
const (
	verbFollow = "go:"    // a menu: the related term that was chosen, in place
	verbBack   = "back:"  // a button: the view, in place
	verbFigure = "fig:"   // a menu: the view with the figure that was chosen, in place
	verbSense  = "sense:" // a menu: the sense that was chosen, in place; with the name in place of a view
	verbSenses = "all:"   // a button: the senses of a name, in place
	verbMore   = "more:"  // a button: a page of the definition, in a private message of its own
	verbPage   = "page:"  // a button: another page of it, in place
)

// term shows the term that a view looks at: little enough for a phone to show
// it at once. What it is related to stands in a menu.
func (b *Bot) term(req Request, v view, s stance) Reply {
	w := locale.For(req.Locale)
	e := v.shown()
	wording := e.Wording(w.Language())
	figures := e.Illustrations()
	figure := shownFigure(figures, v.figure)
	if figure < 0 || figures[figure].Figure.ID != v.figure {
		v.figure = "" // what is gone, or never was, is carried no further
	}
	card := Card{Title: Plain(wording.Title()), URL: e.Source().URL}
	meaning := meaningPages(w, e, wording)
	card.Body = meaning[0]
	related := b.glossary.Related(e)
	buttoned, listed := divideLinks(e.Term.Links)
	card.addField(w.Say(locale.AlsoCalled, nil), some(w, otherNames(e, wording), maxNames))
	card.addField(w.Say(locale.Links, nil), moreLinks(w, listed))
	reply := Reply{Outcome: Found}
	if figure >= 0 {
		reply = withPicture(reply, &card, figures[figure])
		pictured(w, req, &card, figures[figure])
	}
	card.Footer = sentences(card.Footer, sourceLine(w, e.Source()), meaningNote(w, e, wording))
	reply.Cards = []Card{card}
	reply.Menus = b.termMenus(w, v, figures, figure, related)
	reply.Buttons = termButtons(w, v, len(meaning) > 1, buttoned)
	if figure >= 0 && figures[figure].Source().URL != e.Source().URL {
		reply.Buttons = append(reply.Buttons, publishedButtons(w, figures[figure])...)
	}
	return s.stand(w, reply, "define", v.alone())
}

// sourceLine says where something comes from: plain text.
func sourceLine(w locale.Words, s content.Source) string {
	return w.Say(locale.From, locale.Args{"Source": clean(cmp.Or(s.Short, s.Text))})
}

// alone is the view that somebody who posts it shows to others: the term and
// its figure, and not how they came there.
func (v view) alone() string {
	return view{trail: v.trail[len(v.trail)-1:], figure: v.figure}.String()
}

// shownFigure returns the place of the figure with an ID, or else of the first;
// -1 where there is none.
func shownFigure(figures []content.Illustration, id string) int {
	i := slices.IndexFunc(figures, func(f content.Illustration) bool { return f.Figure.ID == id })
	return max(i, min(0, len(figures)-1))
}

// otherNames lists what else a term is called, in the reader's language and in
// the pack's.
func otherNames(e content.Entry, wording content.Wording) []string {
	t, title := e.Term, wording.Title()
	var names []string
	for _, n := range slices.Concat(wording.Abbreviations, wording.Synonyms, []string{t.Label}, t.Abbreviations, t.Synonyms) {
		if !slices.Contains(names, n) && n != wording.Label && !strings.HasSuffix(title, "("+n+")") {
			names = append(names, n)
		}
	}
	return names
}

// some writes the first names of a list, and how many more there are.
func some(w locale.Words, names []string, most int) Markdown {
	var parts []string
	for _, n := range names[:min(len(names), most)] {
		parts = append(parts, string(Plain(listTitle(n))))
	}
	if more := len(names) - most; more > 0 {
		parts = append(parts, w.Count(locale.AndMore, more, nil))
	}
	return Markdown(strings.Join(parts, " · "))
}

// termMenus lets a reader choose another figure, and follow a related term.
func (b *Bot) termMenus(w locale.Words, v view, figures []content.Illustration, figure int, related []content.Entry) []Menu {
	var menus []Menu
	if len(figures) > 1 {
		menus = append(menus, Menu{
			Placeholder: w.Say(locale.OtherFigures, nil), Path: "define", Argument: verbFigure + v.String(),
			Items: page(w, len(figures), figure/pageSize, func(from, to int) []MenuItem {
				return figureItems(v.shown(), figures[from:to], figure-from)
			}),
		})
	}
	if len(related) > 0 {
		menus = append(menus, Menu{
			Placeholder: w.Say(locale.FollowRelated, nil), Path: "define", Argument: verbFollow + v.String(),
			Items: page(w, len(related), v.page, func(from, to int) []MenuItem {
				return relatedItems(w, v.shown(), related[from:to])
			}),
		})
	}
	return menus
}

// relatedItems says of each how it is related.
func relatedItems(w locale.Words, e content.Entry, related []content.Entry) []MenuItem {
	items := termItems(w, related)
	for i, other := range related {
		how := locale.RelatedTerm
		switch id := other.Term.ID; {
		case slices.Contains(e.Term.Broader, id):
			how = locale.BroaderTerm
		case slices.Contains(e.Term.Narrower, id):
			how = locale.NarrowerTerm
		}
		items[i].Note = strings.TrimSuffix(w.Say(how, nil)+" · "+items[i].Note, " · ")
	}
	return items
}

// termItems are the items of a menu of terms, in the reader's language.
func termItems(w locale.Words, entries []content.Entry) []MenuItem {
	items := make([]MenuItem, len(entries))
	for i, e := range entries {
		wording := e.Wording(w.Language())
		items[i] = MenuItem{
			Label: clean(wording.Title()), Note: itemNote(wording.Definition), Value: e.Ref().String(),
		}
	}
	return items
}

// termButtons lead back, on, and to where a term's links lead.
func termButtons(w locale.Words, v view, long bool, links []content.Link) []Button {
	var buttons []Button
	e := v.shown()
	switch n := len(v.trail); {
	case n > 1:
		before := v.trail[n-2].Wording(w.Language()).Title()
		buttons = append(buttons, Button{
			Label: w.Say(locale.BackTo, locale.Args{"Term": clean(clipped(before, maxBackTo))}),
			Path:  "define", Argument: verbBack + view{name: v.name, trail: v.trail[:n-1]}.String(),
		})
	case v.name != "":
		buttons = append(buttons, Button{Label: w.Say(locale.BackToSenses, nil), Path: "define", Argument: verbSenses + v.name})
	}
	if long {
		buttons = append(buttons, moreButton(w, e, 1))
	}
	if url := e.Source().URL; url != "" {
		buttons = append(buttons, Button{Label: w.Say(locale.Source, nil), URL: url})
	}
	for _, l := range links {
		buttons = append(buttons, Button{Label: clean(l.Title), URL: l.URL})
	}
	return buttons
}

// maxBackTo is how much of a term's title stands on a button, in characters.
const maxBackTo = 40
