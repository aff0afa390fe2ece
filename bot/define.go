package bot

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
	"labgloss/content/search"
)

const (
	// maxChoices is how many terms an autocomplete lists; Discord takes 25.
	maxChoices = 25
	// maxNear is how many names are offered where nothing was found: one row
	// of buttons.
	maxNear = 5
	// maxQuery bounds the text that is searched for, in bytes. Discord's
	// clients send up to 6000 characters.
	maxQuery = 300
	// maxRivals is how many other terms the note below a guess names.
	maxRivals = 3
	// maxSenses is how many senses of one name are shown.
	maxSenses = 5
)

func defineCommand() command {
	return command{
		spec: CommandSpec{
			Name: "define",
			Options: []OptionSpec{
				{Name: "term", Type: TextOption, Required: true, Autocomplete: true},
				{Name: "private", Type: BoolOption},
			},
		},
		run: define, complete: completeTerm, press: pressTerm,
	}
}

// define answers /define. The term is the value of a choice that was picked,
// or whatever was typed instead.
func define(_ context.Context, b *Bot, req Request) (Reply, error) {
	text := req.Options["term"].Text
	private := req.Options["private"].Bool
	w := locale.For(req.Locale)
	e, err := b.picked(req, text)
	switch {
	case err == nil:
		return found(w, private, b.card(w, e)), nil
	case !errors.Is(err, errNotPicked):
		return Reply{}, err
	}
	query := strings.TrimSpace(shorten(text, maxQuery))
	if query == "" {
		return Reply{}, refuse(req, locale.TypeTerm)
	}
	hits := b.glossary.Search(query, maxSenses+1)
	if len(hits) == 0 {
		return b.nearest(w, query), nil
	}
	return b.senses(w, private, query, hits), nil
}

// senses shows the best hit, and every other that has the query for a name as
// well: a name may have several senses, and none is silently dropped.
func (b *Bot) senses(w locale.Words, private bool, query string, hits []content.Hit) Reply {
	card := b.card(w, hits[0].Entry)
	card.Footer = matchNote(w, query, hits)
	cards := []Card{card}
	for _, h := range hits[1:] {
		if hits[0].Stage.Named() && h.Stage.Named() {
			cards = append(cards, b.card(w, h.Entry))
		}
	}
	reply := found(w, private, cards[:min(len(cards), maxSenses)]...)
	reply.Match = hits[0].Stage
	if len(cards) > maxSenses {
		reply.Text = Markdown(w.Say(locale.MoreSenses, nil))
	}
	return reply
}

// found is the reply that shows terms, with a link to each of their sources.
func found(w locale.Words, private bool, cards ...Card) Reply {
	reply := Reply{Private: private, Cards: cards, Outcome: Found}
	for _, c := range cards {
		link := Button{Label: w.Say(locale.Source, nil), URL: c.URL}
		if c.URL != "" && !slices.Contains(reply.Buttons, link) {
			reply.Buttons = append(reply.Buttons, link)
		}
	}
	return reply
}

// errNotPicked is the error of picked for text that is no value of a choice.
var errNotPicked = errors.New("not the value of a choice")

// picked returns the term that the value of a choice or a button names. The
// error is errNotPicked, or for the one who asked where the term is gone.
func (b *Bot) picked(req Request, value string) (content.Entry, error) {
	ref, ok := content.ParseRef(value)
	if !ok || !b.glossary.HasPack(ref.Pack) { // "and/or" reads like a reference
		return content.Entry{}, errNotPicked
	}
	e, ok := b.glossary.Lookup(ref)
	if !ok {
		return content.Entry{}, refuse(req, locale.Gone)
	}
	return e, nil
}

// nearest answers a query that found nothing, privately: the channel need not
// see a slip of the finger.
func (b *Bot) nearest(w locale.Words, query string) Reply {
	named := locale.Args{"Query": Plain(query)}
	near := b.glossary.Near(query, maxNear)
	if len(near) == 0 {
		return Reply{Private: true, Outcome: Missing, Text: Markdown(w.Say(locale.NoTerm, named))}
	}
	reply := Reply{Private: true, Outcome: NearMiss, Text: Markdown(w.Say(locale.NearMiss, named))}
	for _, h := range near {
		reply.Buttons = append(reply.Buttons, Button{Label: clean(h.Term.Title()), Path: "define", Argument: h.Ref().String()})
	}
	return reply
}

// pressTerm answers a button of nearest, in its place.
func pressTerm(_ context.Context, b *Bot, req Request) (Reply, error) {
	e, err := b.picked(req, req.Argument)
	if err != nil {
		return Reply{}, refuse(req, locale.Gone)
	}
	w := locale.For(req.Locale)
	reply := found(w, true, b.card(w, e))
	reply.Replace = true
	return reply, nil
}

// completeTerm lists the terms that the typed text may mean; before a letter
// is typed, the glossary from its beginning.
func completeTerm(_ context.Context, b *Bot, req Request) (Reply, error) {
	query := strings.TrimSpace(shorten(req.Options[req.Focused].Text, maxQuery))
	if query == "" {
		entries := b.glossary.Entries()
		return Reply{Outcome: Listed, Choices: choices(entries[:min(len(entries), maxChoices)])}, nil
	}
	reply := Reply{Outcome: Listed}
	hits := b.glossary.Search(query, maxChoices)
	entries := make([]content.Entry, len(hits))
	for i, h := range hits {
		entries[i] = h.Entry
	}
	if len(hits) > 0 {
		reply.Match = hits[0].Stage
	}
	reply.Choices = choices(entries)
	return reply, nil
}

// choices lists entries by title, and those that share one by the beginning of
// their definitions as well.
func choices(entries []content.Entry) []Choice {
	titles := make([]string, len(entries))
	for i, e := range entries {
		titles[i] = e.Term.Title()
	}
	all := make([]Choice, len(entries))
	for i, e := range entries {
		label := titles[i]
		if slices.Contains(titles[:i], label) || slices.Contains(titles[i+1:], label) {
			label += ": " + e.Term.Definition
		}
		all[i] = Choice{Label: clean(label), Value: e.Ref().String()}
	}
	return all
}

// card shows a term.
func (b *Bot) card(w locale.Words, e content.Entry) Card {
	source := e.Source()
	c := Card{Title: Plain(e.Term.Title()), Body: Definition(e.Term.Definition), URL: source.URL}
	if note := e.Term.ScopeNote; note != "" {
		c.Body += "\n\n*" + Plain(note) + "*"
	}
	c.addField(w.Say(locale.Figures, nil), figureLines(e))
	c.addField(w.Say(locale.Related, nil), titles(b.glossary.Related(e)))
	c.addField(w.Say(locale.Source, nil), Plain(cmp.Or(source.Short, source.Text)))
	return c
}

func (c *Card) addField(name string, text Markdown) {
	if text != "" {
		c.Fields = append(c.Fields, Field{Name: name, Text: text})
	}
}

func figureLines(e content.Entry) Markdown {
	var lines []string
	for _, ref := range e.Term.Figures {
		f := e.Pack.Figure(ref.Figure)
		lines = append(lines, string(Plain(f.Name()+" · "+f.Title)))
	}
	return Markdown(strings.Join(lines, "\n"))
}

func titles(entries []content.Entry) Markdown {
	var all []string
	for _, e := range entries {
		all = append(all, string(Plain(e.Term.Title())))
	}
	return Markdown(strings.Join(all, " · "))
}

// matchNote says what was matched and how, and what else might have been
// meant, where the match was not exact.
func matchNote(w locale.Words, query string, hits []content.Hit) string {
	how, ok := map[search.Stage]locale.Key{
		search.Initials:    locale.ByInitials,
		search.Prefix:      locale.ByPrefix,
		search.Words:       locale.ByWords,
		search.Typo:        locale.ByTypo,
		search.Subsequence: locale.ByLetters,
	}[hits[0].Stage]
	if !ok {
		return ""
	}
	note := w.Say(how, locale.Args{"Query": clean(query), "Name": clean(hits[0].Matched)})
	var rivals []string
	for _, h := range hits[1:min(len(hits), 1+maxRivals)] {
		rivals = append(rivals, clean(h.Term.Title()))
	}
	if len(rivals) > 0 {
		note += ". " + w.Say(locale.AlsoNear, locale.Args{"Names": strings.Join(rivals, ", ")})
	}
	return note
}

// shorten cuts text that is only searched or echoed, to n bytes at most.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
