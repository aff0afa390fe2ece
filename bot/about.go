package bot

import (
	"context"
	"strconv"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

const (
	pathAbout = "glossary about"
	// aboutPage is how many packs stand on a page. What is said of each is
	// bounded, in characters, so that a page fits into the 6000 that Discord
	// takes, and into the 2000 of a message where no card can be shown.
	aboutPage     = 2
	maxProvenance = 300
	maxCitation   = 300
	maxLicence    = 100
)

func aboutCommand() command {
	return command{
		spec: CommandSpec{Name: "about", Options: []OptionSpec{{Name: "private", Type: BoolOption}}},
		run:  about, press: pressAbout,
	}
}

// about answers /glossary about.
func about(_ context.Context, b *Bot, req Request) (Reply, error) {
	return b.about(req, 1, stance{private: req.Options["private"].Bool}), nil
}

// pressAbout turns pages, and posts a page in public.
func pressAbout(_ context.Context, b *Bot, req Request) (Reply, error) {
	verb, digits := cutVerb(req.Argument)
	switch verb {
	case "":
		return b.about(req, numberOf(digits), pressed(req)), nil
	case verbPost:
		return b.about(req, numberOf(digits), stance{}), nil
	}
	return Reply{}, refuse(req, locale.AnotherVersion)
}

func (b *Bot) about(req Request, number int, stand stance) Reply {
	if reply, empty := b.empty(req); empty {
		return reply
	}
	w := locale.For(req.Locale)
	editions := b.glossary.Editions()
	leaf := sheetOf(number, len(editions), aboutPage)
	reply := Reply{Outcome: Listed, Buttons: leaf.turns(pathAbout, strconv.Itoa)}
	for _, e := range editions[leaf.from:leaf.to] {
		p := e.Pack()
		reply.Cards = append(reply.Cards, packCard(w, e))
		if url := p.Citation.URL; url != "" { // the title's link is not seen where cards are not shown
			reply.Buttons = append(reply.Buttons, Button{Label: clean(w.Say(locale.Source, nil) + ": " + listTitle(p.Title)), URL: url})
		}
	}
	last := &reply.Cards[len(reply.Cards)-1]
	last.Footer = strings.TrimSpace("labgloss "+b.version) + " · " + leaf.note(w, w.Count(locale.PackCount, len(editions), nil))
	return stand.stand(w, reply, pathAbout, strconv.Itoa(leaf.number))
}

// packCard says what a pack holds, and where that comes from.
func packCard(w locale.Words, e *content.Edition) Card {
	p := e.Pack()
	holds := []string{w.Count(locale.Terms, e.Size(), nil)}
	if n := len(p.Figures); n > 0 {
		holds = append(holds, w.Count(locale.FigureCount, n, nil))
	}
	holds = append(holds, languages(w, e), w.Say(locale.PackVersion, locale.Args{"Version": p.Version}))
	c := Card{
		Title: Plain(listTitle(p.Title)), URL: p.Citation.URL,
		Body: Plain(strings.TrimSpace(strings.Join(holds, " · ") + "\n\n" + brief(oneLine(p.Provenance), maxProvenance))),
	}
	c.addField(w.Say(locale.Source, nil), Plain(brief(oneLine(p.Citation.Text), maxCitation)))
	c.addField(w.Say(locale.Licence, nil), Plain(brief(oneLine(p.Licence), maxLicence)))
	return c
}

// languages names the languages of a pack, its own first, in the reader's.
func languages(w locale.Words, e *content.Edition) string {
	var names []string
	for _, tag := range e.Languages() {
		names = append(names, languageName(w, tag))
	}
	return strings.Join(names, ", ")
}
