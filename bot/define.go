package bot

import (
	"context"
	"errors"
	"slices"
	"strings"
	"unicode"

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
)

func defineCommand() command {
	return command{
		spec: CommandSpec{
			Name: "define",
			Options: []OptionSpec{
				{Name: "term", Type: TextOption, Required: true, Autocomplete: true},
				{Name: "private", Type: BoolOption},
				{Name: "for", Type: UserOption},
			},
		},
		run: define, complete: completeTerm, press: pressTerm, submit: submitTerm,
	}
}

// define answers /define.
func define(_ context.Context, b *Bot, req Request) (Reply, error) {
	s := stance{private: req.Options["private"].Bool, addressee: req.Options["for"].Text}
	if s.private && s.addressee != "" {
		return Reply{}, refuse(req, locale.PrivateFor)
	}
	return b.lookUp(req, req.Options["term"].Text, s)
}

// lookUp shows the term that a text means: the value of a choice that was
// picked, or whatever was typed instead.
func (b *Bot) lookUp(req Request, text string, s stance) (Reply, error) {
	if reply, empty := b.empty(req); empty {
		return reply, nil
	}
	query := typedQuery(text)
	e, err := b.picked(req, query)
	switch {
	case err == nil:
		return b.term(req, view{trail: []content.Entry{e}}, s), nil
	case !errors.Is(err, errNotPicked):
		return Reply{}, err
	}
	if query == "" {
		return Reply{}, refuse(req, locale.TypeTerm)
	}
	hits := b.glossary.Search(query, maxSenses+1)
	switch {
	case len(hits) == 0:
		return b.nearest(req, query, locale.NearMiss, locale.NoTerm), nil
	case len(namesakes(hits)) > 1:
		return b.senses(req, hits, s), nil
	}
	reply := b.term(req, view{trail: []content.Entry{hits[0].Entry}}, s)
	reply.Match = hits[0].Stage
	c := &reply.Cards[0]
	c.Footer = sentences(matchNote(locale.For(req.Locale), query, hits), c.Footer)
	return reply, nil
}

// sentences joins notes of plain text, of which any may be empty.
func sentences(notes ...string) string {
	return strings.Join(slices.DeleteFunc(notes, func(n string) bool { return n == "" }), "\n")
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
// see a slip of the finger. It says one thing where there are near names to
// offer, and another where there are none.
func (b *Bot) nearest(req Request, query string, near, none locale.Key) Reply {
	w := locale.For(req.Locale)
	named := locale.Args{"Query": Plain(query), "Browse": b.command(w, pathBrowse)}
	hits := b.glossary.Near(query, maxNear)
	if len(hits) == 0 {
		reply := Reply{Private: true, Outcome: Missing, Text: Markdown(w.Say(none, named))}
		return b.withSearch(w, reply, query)
	}
	reply := Reply{Private: true, Outcome: NearMiss, Text: Markdown(w.Say(near, named))}
	for _, c := range choices(w.Language(), entriesOf(hits)) {
		reply.Buttons = append(reply.Buttons, Button{Label: c.Label, Path: "define", Argument: c.Value})
	}
	return b.withSearch(w, reply, query)
}

// withSearch adds a button that searches the definitions for a query, if one of
// them speaks of it.
func (b *Bot) withSearch(w locale.Words, reply Reply, query string) Reply {
	text := soughtText(query)
	_, total := b.glossary.SearchText(text, 0, 1, shortPassage)
	if total == 0 || len(text) > maxCarried {
		return reply
	}
	label := w.Count(locale.SearchInstead, total, nil)
	return withButton(reply, Button{Label: label, Path: pathSearch, Argument: sought{text, 1}.String()})
}

// completeTerm lists the terms that the typed text may mean; before a letter
// is typed, the glossary from its beginning.
func completeTerm(_ context.Context, b *Bot, req Request) (Reply, error) {
	query := typedQuery(req.Options[req.Focused].Text)
	language := locale.For(req.Locale).Language()
	if query == "" {
		all := b.glossary.Entries()
		return Reply{Outcome: Listed, Choices: choices(language, all.Range(0, min(all.Len(), maxChoices)))}, nil
	}
	reply := Reply{Outcome: Listed}
	hits := b.glossary.Search(query, maxChoices)
	if len(hits) > 0 {
		reply.Match = hits[0].Stage
	}
	reply.Choices = choices(language, entriesOf(hits))
	return reply, nil
}

func entriesOf(hits []content.Hit) []content.Entry {
	entries := make([]content.Entry, len(hits))
	for i, h := range hits {
		entries[i] = h.Entry
	}
	return entries
}

// choices lists entries by title, and those that share one by the beginning of
// their definitions as well.
func choices(language string, entries []content.Entry) []Choice {
	titles := make([]string, len(entries))
	for i, e := range entries {
		titles[i] = e.Wording(language).Title()
	}
	all := make([]Choice, len(entries))
	for i, e := range entries {
		label, definition := titles[i], e.Wording(language).Definition
		if definition != "" && (slices.Contains(titles[:i], label) || slices.Contains(titles[i+1:], label)) {
			label += ": " + content.PlainText(definition)
		}
		all[i] = Choice{Label: clean(label), Value: e.Ref().String()}
	}
	return all
}

func (c *Card) addField(name string, text Markdown) {
	if text != "" {
		c.Fields = append(c.Fields, Field{Name: name, Text: text})
	}
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
		rivals = append(rivals, clean(h.Wording(w.Language()).Title()))
	}
	if len(rivals) > 0 {
		note += ". " + w.Say(locale.AlsoNear, locale.Args{"Names": strings.Join(rivals, ", ")})
	}
	return note
}

// typedQuery is what is searched for of what somebody typed: without what is
// not seen around it, and not more than maxQuery.
func typedQuery(typed string) string {
	return strings.TrimFunc(shorten(typed, maxQuery), func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsGraphic(r) })
}

// shorten cuts text that is only searched or echoed, to n bytes at most.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
