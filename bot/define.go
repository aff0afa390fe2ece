package bot

import (
	"cmp"
	"context"
	"fmt"
	"strings"

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
)

func defineCommand() command {
	return command{
		spec: CommandSpec{
			Name:        "define",
			Description: "What does a term mean? Shows its definition, figures and source.",
			Options: []OptionSpec{
				{Name: "term", Description: "A term or an abbreviation, as well as you remember it", Type: TextOption, Required: true, Autocomplete: true},
				{Name: "private", Description: "Show the answer to you alone", Type: BoolOption},
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
	if e, ok := b.entry(text); ok {
		return Reply{Private: private, Cards: []Card{termCard(content.Hit{Entry: e})}, Buttons: sourceButtons(e), Outcome: Found}, nil
	}
	query := strings.TrimSpace(shorten(text, maxQuery))
	if query == "" {
		return Reply{}, UserError{"Type a term after /define, or pick one from the list that appears."}
	}
	hits := b.glossary.Search(query, 1)
	if len(hits) == 0 {
		return b.nearest(query), nil
	}
	return Reply{Private: private, Cards: []Card{termCard(hits[0])}, Buttons: sourceButtons(hits[0].Entry), Outcome: Found}, nil
}

// entry returns the term whose reference the text is.
func (b *Bot) entry(text string) (content.Entry, bool) {
	ref, ok := content.ParseRef(text)
	if !ok {
		return content.Entry{}, false
	}
	return b.glossary.Lookup(ref)
}

// nearest answers a query that found nothing, privately: the channel need not
// see a slip of the finger.
func (b *Bot) nearest(query string) Reply {
	asked := Plain(shorten(query, 80))
	near := b.glossary.Near(query, maxNear)
	if len(near) == 0 {
		return Reply{Private: true, Outcome: Missing, Text: "I know no term like **" + asked + "**. " +
			"To browse the glossary, type `/define` and leave the term empty, or type its first letter."}
	}
	reply := Reply{Private: true, Outcome: Near, Text: "I know no term **" + asked + "**. Did you mean one of these?"}
	for _, h := range near {
		reply.Buttons = append(reply.Buttons, Button{Label: h.Term.Title(), Path: "define", Argument: h.Ref().String()})
	}
	return reply
}

// pressTerm answers a button of nearest, in its place.
func pressTerm(_ context.Context, b *Bot, req Request) (Reply, error) {
	e, ok := b.entry(req.Argument)
	if !ok {
		return Reply{}, UserError{"This term is no longer in the glossary. Type /define to look for it."}
	}
	return Reply{Private: true, Replace: true, Cards: []Card{termCard(content.Hit{Entry: e})}, Buttons: sourceButtons(e), Outcome: Found}, nil
}

// completeTerm lists the terms that the typed text may mean; before a letter
// is typed, the glossary from its beginning.
func completeTerm(_ context.Context, b *Bot, req Request) (Reply, error) {
	reply := Reply{Outcome: Listed}
	query := strings.TrimSpace(shorten(req.Options["term"].Text, maxQuery))
	if query == "" {
		entries := b.glossary.Entries()
		for _, e := range entries[:min(len(entries), maxChoices)] {
			reply.Choices = append(reply.Choices, choice(e))
		}
		return reply, nil
	}
	for _, h := range b.glossary.Search(query, maxChoices) {
		reply.Choices = append(reply.Choices, choice(h.Entry))
	}
	return reply, nil
}

func choice(e content.Entry) Choice {
	return Choice{Label: clean(e.Term.Title()), Value: e.Ref().String()}
}

// termCard shows a term. A hit without a stage was picked rather than found.
func termCard(h content.Hit) Card {
	c := Card{Title: Plain(h.Term.Title()), Body: Definition(h.Term.Definition), Footer: matchNote(h)}
	if note := h.Term.ScopeNote; note != "" {
		c.Body += "\n\n*" + Plain(note) + "*"
	}
	c.addField("Figures", figureLines(h.Entry))
	c.addField("Related", relatedLine(h.Entry))
	source := h.Source()
	c.addField("Source", Plain(cmp.Or(source.Short, source.Text)))
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
		lines = append(lines, fmt.Sprintf("**%s** · %s", Plain(f.Name()), Plain(f.Title)))
	}
	return Markdown(strings.Join(lines, "\n"))
}

func relatedLine(e content.Entry) Markdown {
	var titles []string
	for _, ref := range e.RelatedTerms() {
		titles = append(titles, string(Plain(ref.Title())))
	}
	return Markdown(strings.Join(titles, " · "))
}

func sourceButtons(e content.Entry) []Button {
	if s := e.Source(); s.URL != "" {
		return []Button{{Label: "Source", URL: s.URL}}
	}
	return nil
}

// matchNote says what was matched and how, where that was not exact.
func matchNote(h content.Hit) string {
	how, ok := map[search.Stage]string{
		search.Initials:    "by its initials",
		search.Prefix:      "by how it begins",
		search.Words:       "by its words",
		search.Typo:        "with a typo forgiven",
		search.Subsequence: "by its letters in order",
	}[h.Stage]
	if !ok {
		return ""
	}
	return fmt.Sprintf("Matched “%s” %s", clean(h.Matched), how)
}

// shorten cuts text that is only searched or echoed, to n bytes at most.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
