package bot

import (
	"context"
	"slices"

	"labgloss/bot/locale"
	"labgloss/content"
)

// The verbs of a figure's menus. That of the terms is followed by the figure's
// reference, that of other figures by nothing.
const (
	verbTerms = "terms:" // a page of the terms was turned to, or one of them chosen
	verbShow  = "show:"  // the figure that was chosen, in place
)

func figureCommand() command {
	return command{
		spec: CommandSpec{
			Name: "figure",
			Options: []OptionSpec{
				{Name: "figure", Type: TextOption, Required: true, Autocomplete: true},
				{Name: "private", Type: BoolOption},
			},
		},
		run: figure, complete: completeFigure, press: pressFigure,
	}
}

// figure answers /figure. The figure is the value of a choice that was picked,
// or what was typed instead: a number, or some of the title.
func figure(_ context.Context, b *Bot, req Request) (Reply, error) {
	if reply, empty := b.empty(req); empty {
		return reply, nil
	}
	text := typedQuery(req.Options["figure"].Text)
	s := stance{private: req.Options["private"].Bool}
	if i, ok := b.pickedFigure(text); ok {
		return b.figure(req, i, 0, s), nil
	}
	if !content.NamesFigure(text) {
		return b.noFigure(req, ""), nil
	}
	found := b.glossary.SearchIllustrations(text, 1)
	if len(found) == 0 {
		return b.noFigure(req, text), nil
	}
	return b.figure(req, found[0], 0, s), nil
}

func (b *Bot) pickedFigure(value string) (content.Illustration, bool) {
	ref, ok := content.ParseRef(value)
	if !ok {
		return content.Illustration{}, false
	}
	return b.glossary.LookupIllustration(ref)
}

// noFigure answers what no figure is like, and what says nothing of any,
// privately, with all there are.
func (b *Bot) noFigure(req Request, query string) Reply {
	w := locale.For(req.Locale)
	all := b.glossary.Illustrations()
	if len(all) == 0 {
		return Reply{Private: true, Outcome: Missing, Text: Markdown(w.Say(locale.NoFigures, nil))}
	}
	text := w.Say(locale.ChooseFigure, nil)
	if query != "" {
		text = w.Say(locale.NoFigure, locale.Args{"Query": Plain(query)})
	}
	return Reply{Private: true, Outcome: Missing, Text: Markdown(text), Menus: []Menu{b.figuresMenu(w, all, -1, 0)}}
}

// figure shows a figure, and a page of the terms that go with it.
func (b *Bot) figure(req Request, i content.Illustration, number int, s stance) Reply {
	w := locale.For(req.Locale)
	source := i.Source()
	caption := captionPages(i)
	card := Card{Title: Plain(figureTitle(i)), URL: source.URL, Body: figureText(w, req, i, caption[0])}
	terms := b.glossary.Illustrated(i)
	card.Footer = sentences(schematicMark(w, i), sourceLine(w, source), clean(listTitle(b.packNote(i.Pack)))) // right below the picture
	reply := withPicture(Reply{Outcome: Found}, &card, i)
	reply.Cards = []Card{card}
	if len(terms) > 0 {
		reply.Menus = append(reply.Menus, Menu{
			Placeholder: w.Say(locale.ChooseTerm, nil), Path: "figure", Argument: verbTerms + i.Ref().String(),
			Items: page(w, len(terms), number, func(from, to int) []MenuItem { return termItems(w, terms[from:to]) }),
		})
	}
	if all := b.glossary.Illustrations(); len(all) > 1 {
		at := slices.Index(all, i)
		reply.Menus = append(reply.Menus, b.figuresMenu(w, all, at, at/pageSize))
	}
	if len(caption) > 1 {
		reply = withButton(reply, readMore(w, "figure", i.Ref().String(), 1))
	}
	reply.Buttons = append(reply.Buttons, publishedButtons(w, i)...)
	return s.stand(w, reply, "figure", i.Ref().String())
}

// figuresMenu offers a page of all figures; at is the place of the one shown.
func (b *Bot) figuresMenu(w locale.Words, all []content.Illustration, at, number int) Menu {
	items := func(from, to int) []MenuItem {
		var items []MenuItem
		for n, i := range all[from:to] {
			items = append(items, MenuItem{
				Label: clean(figureTitle(i)), Note: clean(b.packNote(i.Pack)), Value: i.Ref().String(), Chosen: from+n == at,
			})
		}
		return items
	}
	placeholder := locale.OtherFigures
	if at < 0 {
		placeholder = locale.Figure
	}
	return Menu{Placeholder: w.Say(placeholder, nil), Path: "figure", Argument: verbShow, Items: page(w, len(all), number, items)}
}

// packNote names a pack where there are several.
func (b *Bot) packNote(p *content.Pack) string {
	if len(b.glossary.Editions()) == 1 {
		return ""
	}
	return p.Title
}

// completeFigure lists the figures that the typed text may mean.
func completeFigure(_ context.Context, b *Bot, req Request) (Reply, error) {
	query := typedQuery(req.Options[req.Focused].Text)
	reply := Reply{Outcome: Listed}
	for _, i := range b.glossary.SearchIllustrations(query, maxChoices) {
		label := figureTitle(i)
		if pack := b.packNote(i.Pack); pack != "" {
			label += " · " + pack
		}
		reply.Choices = append(reply.Choices, Choice{Label: clean(label), Value: i.Ref().String()})
	}
	return reply, nil
}

// pressFigure answers the menus below a figure, and posts one.
func pressFigure(_ context.Context, b *Bot, req Request) (Reply, error) {
	verb, rest := cutVerb(req.Argument)
	number, turn := turned(req.Choice)
	switch {
	case verb == verbShow && turn:
		return b.turnFigures(req, number), nil
	case verb == verbShow:
		rest = req.Choice
	case verb == verbMore, verb == verbPage:
		return b.moreCaption(req, rest, verb == verbPage)
	case verb == verbTerms && !turn:
		return b.open(req, req.Choice, stance{private: true})
	case verb != verbTerms && verb != verbPost:
		return Reply{}, refuse(req, locale.AnotherVersion)
	}
	i, ok := b.pickedFigure(rest)
	switch {
	case !ok:
		return Reply{}, refuse(req, locale.FigureGone)
	case verb == verbPost:
		return b.figure(req, i, 0, stance{}), nil
	}
	return b.figure(req, i, number, pressed(req)), nil
}

// turnFigures shows the first figure of a page of the menu of all.
func (b *Bot) turnFigures(req Request, number int) Reply {
	all := b.glossary.Illustrations()
	if len(all) == 0 {
		return b.noFigure(req, "")
	}
	return b.figure(req, all[startOf(number, len(all))], 0, pressed(req))
}
