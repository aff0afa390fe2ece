package bot

import (
	"context"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

// pressTerm answers the buttons and menus of terms, and those that lead to
// one.
func pressTerm(_ context.Context, b *Bot, req Request) (Reply, error) {
	verb, rest := cutVerb(req.Argument)
	switch verb {
	case verbOpen:
		return b.open(req, req.Choice, stance{private: true})
	case "":
		return b.open(req, rest, pressed(req))
	case verbMore, verbPage:
		return b.more(req, rest, verb == verbPage)
	case verbAsk:
		return askTerm(req), nil
	case verbSenses:
		return b.sensesAgain(req, rest, pressed(req))
	case verbPost:
		return b.posted(req, rest)
	case verbSense:
		return b.followed(req, view{name: rest})
	}
	v, ok := b.parseView(rest)
	if !ok {
		return Reply{}, refuse(req, locale.Gone)
	}
	switch verb {
	case verbBack:
		return b.term(req, v, pressed(req)), nil
	case verbFollow:
		return b.followed(req, v)
	case verbFigure:
		return b.term(req, v.withFigure(req.Choice), pressed(req)), nil
	}
	return Reply{}, refuse(req, locale.AnotherVersion)
}

// open shows the term that a value names.
func (b *Bot) open(req Request, value string, s stance) (Reply, error) {
	e, err := b.picked(req, value)
	if err != nil {
		return Reply{}, refuse(req, locale.Gone)
	}
	return b.term(req, view{trail: []content.Entry{e}}, s), nil
}

// followed shows what was chosen from a menu of terms below a view.
func (b *Bot) followed(req Request, v view) (Reply, error) {
	if number, ok := turned(req.Choice); ok && len(v.trail) > 0 {
		v.page = number
		return b.term(req, v, pressed(req)), nil
	}
	e, err := b.picked(req, req.Choice)
	if err != nil {
		return Reply{}, refuse(req, locale.Gone)
	}
	return b.term(req, v.to(e), pressed(req)), nil
}

// posted shows in public what somebody saw privately.
func (b *Bot) posted(req Request, state string) (Reply, error) {
	if name, ok := strings.CutPrefix(state, verbSenses); ok {
		return b.sensesAgain(req, name, stance{})
	}
	v, ok := b.parseView(state)
	if !ok {
		return Reply{}, refuse(req, locale.Gone)
	}
	return b.term(req, v, stance{}), nil
}

// withFigure shows the figure that was chosen from the menu, or the first of
// the page that was turned to.
func (v view) withFigure(choice string) view {
	v.figure = choice
	figures := v.shown().Illustrations()
	if number, ok := turned(choice); ok && len(figures) > 0 {
		v.figure = figures[startOf(number, len(figures))].Figure.ID
	}
	return v
}

// askTerm asks for a word to look up.
func askTerm(req Request) Reply {
	w := locale.For(req.Locale)
	return Reply{Outcome: Asked, Form: &Form{
		Title: w.Say(locale.AskTitle, nil), Path: "define", Argument: verbAsk,
		Inputs: []Input{{Name: "term", Label: w.Say(locale.AskLabel, nil), Required: true, Max: maxQuery / 3}},
	}}
}

// submitTerm looks up the word that was asked for.
func submitTerm(_ context.Context, b *Bot, req Request) (Reply, error) {
	return b.lookUp(req, req.Options["term"].Text, stance{private: true})
}
