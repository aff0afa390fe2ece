package bot_test

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/content"
)

func explaining(texts ...string) bot.Request {
	return inServer(bot.Request{Kind: bot.MessageCommand, Path: "Explain terms", Texts: texts})
}

func TestExplainReplies(t *testing.T) {
	t.Parallel()
	checkReplies(t, newBot(t, lab(t)), map[string]bot.Request{
		"explain":         explaining("Does EMT need integrins, or is EMT enough?", "> see also anoikis"),
		"explain-german":  in("de", explaining("Der HAT und EMT.")),
		"explain-senses":  explaining("HAT inhibitors"),
		"explain-hidden":  explaining("`EMT` ||anoikis|| https://example.org/integrin <#123456789012345678>"),
		"explain-nothing": explaining("See you at lunch."),
		"explain-no-text": explaining(),
	})
}

// Up to a hundred terms can be opened, and of more the reply says how many.
func TestExplainManyTerms(t *testing.T) {
	t.Parallel()
	p := &content.Pack{ID: "many", Language: "en"}
	var text []string
	for i := range 120 {
		label := fmt.Sprintf("Protein QX%d", i)
		text = append(text, label)
		p.Terms = append(p.Terms, content.Term{ID: fmt.Sprintf("qx%d", i), Label: label, Definition: strings.Repeat("It binds another one. ", 10)})
	}
	b := newBot(t, p)
	checkReplies(t, b, map[string]bot.Request{"explain-many": explaining(strings.Join(text, ", "))})
	reply := b.Handle(t.Context(), explaining(strings.Join(text, ", ")))
	var open []string
	for _, m := range reply.Menus {
		for _, item := range m.Items {
			open = append(open, item.Value)
		}
	}
	slices.Sort(open)
	if open = slices.Compact(open); len(open) != 100 {
		t.Errorf("%d terms can be opened, want 100", len(open))
	}
	last := reply.Menus[3]
	if got := b.Handle(t.Context(), on(last.Path, last.Argument, "many/qx99")); !got.Private || got.Outcome != bot.Found {
		t.Errorf("choosing the last term is answered by %+v, want the term", got)
	}
}

// Discord's longest message, in which every word is a candidate, among 40,000
// terms.
func BenchmarkExplain(b *testing.B) {
	g := large()
	g.Prepare()
	var text strings.Builder
	for _, e := range g.Entries().Range(2000, g.Entries().Len()) {
		if text.Len()+len(e.Term.Label)+6 > 4000 {
			break
		}
		text.WriteString(e.Term.Label + " and, ")
	}
	req := explaining(text.String())
	answers := bot.New(bot.Config{Glossary: bot.Everywhere(g), Log: slog.New(slog.DiscardHandler)})
	b.ReportAllocs()
	for b.Loop() {
		answers.Handle(b.Context(), req)
	}
}
