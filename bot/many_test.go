package bot_test

import (
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/discordtest/contract"
	"labgloss/content"
	"labgloss/content/search/searchtest"
)

// many is a pack of n terms, with a figure for every hundred, at most 300.
func many(t testing.TB, n int) *content.Pack {
	t.Helper()
	p := &content.Pack{
		ID: "many", Title: "Many terms", Version: "1", Language: "en", Licence: "CC0",
		Citation: content.Source{Text: "Nobody", URL: "https://example.org/many"}, Provenance: "Made up.",
	}
	for i := range min(300, n/100) {
		p.Figures = append(p.Figures, content.Figure{
			ID: fmt.Sprintf("fig-%d", i+1), Number: fmt.Sprint(i + 1), Title: fmt.Sprintf("What is seen in picture %d", i+1),
		})
	}
	names := searchtest.Generate(1, n).Names
	for i := range n {
		other := func(k int) string { return names[(i*7+k)%n].Text }
		term := content.Term{
			ID: fmt.Sprintf("term-%d", i), Label: names[i].Text,
			Definition: fmt.Sprintf(
				"A kind of %s in which **%s** acts on the cell. It is known from %s and %s, and *often* follows %s where there is no %s.",
				other(1), other(2), other(3), other(4), other(5), other(6)),
		}
		if len(p.Figures) > 0 && i%3 == 0 {
			term.Figures = []content.FigureRef{{Figure: p.Figures[i%len(p.Figures)].ID, Because: "chance"}}
		}
		p.Terms = append(p.Terms, term)
	}
	return p
}

// large is a glossary that is as large as they come.
var large = sync.OnceValue(func() *content.Glossary {
	return content.NewGlossary(many(&testing.T{}, 40_000))
})

// Whatever is pressed and chosen in 40,000 terms, for as long as one likes,
// there is an answer that Discord takes, and each state fits.
func TestPressesLeadOn(t *testing.T) {
	t.Parallel()
	contract.Prepare(t)
	b := bot.New(bot.Config{Glossary: bot.Everywhere(large()), Log: discordtest.Logger(t)})
	for seed := range uint64(2) {
		r := rand.New(rand.NewPCG(seed, 0))
		for _, start := range []bot.Request{browsing("letter"), browsing("figure"), browsing("pack"), searching("cell"), searching("of the")} {
			reply := b.Handle(t.Context(), start)
			for range 25 {
				req, ok := anyPress(t, r, reply)
				if !ok {
					break
				}
				reply = b.Handle(t.Context(), req)
				if reply.Outcome != bot.Listed && reply.Outcome != bot.Found {
					t.Fatalf("%q %q %q is answered by %+v", req.Path, req.Argument, req.Choice, reply)
				}
				checkSent(t, req, reply)
			}
		}
	}
}

// anyPress presses one of a reply's buttons, or chooses from one of its menus,
// unless that leads away from lists.
func anyPress(t *testing.T, r *rand.Rand, reply bot.Reply) (bot.Request, bool) {
	t.Helper()
	var presses []bot.Request
	for _, b := range reply.Buttons {
		if fits(t, b.Path, b.Argument) && !b.Disabled && b.Path != "remove" {
			presses = append(presses, on(b.Path, b.Argument, ""))
		}
	}
	for _, m := range reply.Menus {
		if fits(t, m.Path, m.Argument) && m.Path != "define" {
			presses = append(presses, on(m.Path, m.Argument, m.Items[r.IntN(len(m.Items))].Value))
		}
	}
	if len(presses) == 0 {
		return bot.Request{}, false
	}
	return presses[r.IntN(len(presses))], true
}

func fits(t *testing.T, path, argument string) bool {
	t.Helper()
	if id := path + ":" + argument; len(id) > 100 {
		t.Errorf("the state %q has %d bytes", id, len(id))
	}
	return true
}

// A press on a page of 40,000 terms, in each order.
func BenchmarkBrowse(b *testing.B) {
	large().Prepare()
	answers := bot.New(bot.Config{Glossary: bot.Everywhere(large()), Log: slog.New(slog.DiscardHandler)})
	for _, by := range []string{"letter", "figure", "pack"} {
		b.Run(by, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				answers.Handle(b.Context(), on("glossary browse", by+"/2000", ""))
			}
		})
	}
}
