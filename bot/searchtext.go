package bot

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

const (
	pathSearch = "glossary search"
	// searchPage is how many passages stand on a page, and passageWidth how
	// long one is, in characters: about two screens of a phone. shortPassage
	// is the length where no card can be shown.
	searchPage   = 5
	passageWidth = 200
	shortPassage = 140
	// maxCarried is the longest text that a button carries, in bytes: with the
	// path, a verb and the number of a page it fits into the 100 characters of
	// a custom_id.
	maxCarried = 60
)

func searchTextCommand() command {
	return command{
		spec: CommandSpec{Name: "search", Options: []OptionSpec{
			{Name: "text", Type: TextOption, Required: true, Autocomplete: true},
			{Name: "private", Type: BoolOption},
		}},
		run: searchText, complete: completeText, press: pressSearch,
	}
}

// sought is what somebody looks for, and the page that they are on.
type sought struct {
	text   string
	number int
}

// String is what buttons carry.
func (s sought) String() string { return strconv.Itoa(s.number) + "/" + s.text }

func parseSought(state string) sought {
	digits, text, _ := strings.Cut(state, "/")
	return sought{soughtText(text), numberOf(digits)}
}

// soughtText returns what is searched for.
func soughtText(typed string) string { return oneLine(clean(shorten(typed, maxQuery))) }

// searchText answers /glossary search.
func searchText(_ context.Context, b *Bot, req Request) (Reply, error) {
	s := sought{text: soughtText(req.Options["text"].Text)}
	if s.text == "" {
		return Reply{}, refuse(req, locale.TypeText)
	}
	return b.searchText(req, s, stance{private: req.Options["private"].Bool}), nil
}

// pressSearch turns pages, and posts a page in public.
func pressSearch(_ context.Context, b *Bot, req Request) (Reply, error) {
	verb, state := cutVerb(req.Argument)
	s := parseSought(state)
	switch {
	case s.text == "" || verb != "" && verb != verbPost:
		return Reply{}, refuse(req, locale.AnotherVersion)
	case verb == verbPost:
		return b.searchText(req, s, stance{}), nil
	}
	return b.searchText(req, s, pressed(req)), nil
}

// completeText lists how the text that is typed may go on.
func completeText(_ context.Context, b *Bot, req Request) (Reply, error) {
	reply := Reply{Outcome: Listed}
	for _, text := range b.glossary.CompleteText(soughtText(req.Options[req.Focused].Text), maxChoices) {
		reply.Choices = append(reply.Choices, Choice{Label: clean(text), Value: text})
	}
	return reply, nil
}

func (b *Bot) searchText(req Request, s sought, stand stance) Reply {
	if reply, empty := b.empty(req); empty {
		return reply
	}
	width := passageWidth
	if req.TextOnly {
		width = shortPassage
	}
	number := max(s.number, 1)
	found, total := b.glossary.SearchText(s.text, (number-1)*searchPage, searchPage, width)
	leaf := sheetOf(number, total, searchPage)
	switch {
	case total == 0:
		return b.nearest(req, s.text, locale.SearchNear, locale.SearchNone)
	case leaf.number != number: // as the list was longer once
		found, _ = b.glossary.SearchText(s.text, leaf.from, searchPage, width)
	}
	w := locale.For(req.Locale)
	reply := results(w, s, leaf, found)
	long, note := len(s.text) > maxCarried, w.Count(locale.Results, total, nil)
	if !long { // which has its first page only
		note = leaf.note(w, note)
	}
	reply.Cards[0].Footer = sentences(ownLanguageNote(w, passageEntries(found)), note)
	if long {
		return uncarried(w, reply, leaf, stand)
	}
	s.number = leaf.number
	return stand.stand(w, reply, pathSearch, s.String())
}

// results shows a page of what was found.
func results(w locale.Words, s sought, leaf sheet, found []content.Passage) Reply {
	return Reply{
		Outcome: Found,
		Cards: []Card{{
			Title: Plain(w.Say(locale.SearchTitle, locale.Args{"Query": clipped(s.text, maxListTitle)})),
			Body:  passages(w, found),
		}},
		Menus: []Menu{{
			Placeholder: w.Say(locale.OpenTerm, nil), Path: "define", Argument: verbOpen, Items: termItems(w, passageEntries(found)),
		}},
		Buttons: leaf.turns(pathSearch, func(number int) string { return sought{s.text, number}.String() }),
	}
}

// uncarried makes a reply do without buttons that would have to carry its
// text, and say so where there are more pages.
func uncarried(w locale.Words, reply Reply, leaf sheet, stand stance) Reply {
	reply.Buttons = nil
	if leaf.last > 1 {
		reply.Text = Markdown(w.Say(locale.SearchLong, nil))
	}
	if stand.private {
		reply.Private = true
		return reply
	}
	return stand.stand(w, reply, pathSearch, "")
}

func passageEntries(found []content.Passage) []content.Entry {
	entries := make([]content.Entry, len(found))
	for i, p := range found {
		entries[i] = p.Entry
	}
	return entries
}

// passages shows each term with the piece of its text that was found.
func passages(w locale.Words, found []content.Passage) Markdown {
	var blocks []string
	for _, p := range found {
		title := Plain(listTitle(p.Wording(w.Language()).Title()))
		text := passage(p)
		if slices.Contains(p.Term.Names(), p.Text) { // its title says that already
			text = Definition(brief(p.Wording(w.Language()).Definition, shortPassage))
		}
		blocks = append(blocks, strings.TrimSpace("**"+string(title)+"**\n"+string(text)))
	}
	return Markdown(strings.Join(blocks, "\n\n"))
}

// passage writes the words that were searched for in bold.
func passage(p content.Passage) Markdown {
	var b strings.Builder
	if p.CutBefore {
		b.WriteString("… ")
	}
	rest := 0
	for _, span := range p.Spans {
		b.WriteString(string(Plain(p.Text[rest:span[0]]) + "**" + Plain(p.Text[span[0]:span[1]]) + "**"))
		rest = span[1]
	}
	b.WriteString(string(Plain(p.Text[rest:])))
	if p.CutAfter {
		b.WriteString(" …")
	}
	return Markdown(b.String())
}
