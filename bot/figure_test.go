package bot_test

import (
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/content"
)

func typedFigure(text string) bot.Request {
	return inServer(bot.Request{Kind: bot.Command, Path: "figure", Options: map[string]bot.Value{"figure": {Text: text}}})
}

func TestFigureReplies(t *testing.T) {
	b := newBot(t, lab(t))
	five := b.Handle(t.Context(), typedFigure("5"))
	hats := b.Handle(t.Context(), typedFigure("s1a"))
	noFiles := typedFigure("fig 5")
	noFiles.NoFiles = true
	checkReplies(t, b, map[string]bot.Request{
		"figure":                 typedFigure("5"),
		"figure-by-title":        typedFigure("hat stand"),
		"figure-picked":          typedFigure(picked("fig-2")),
		"figure-private":         with(typedFigure("fig. 2"), "private", bot.Value{Bool: true}),
		"figure-no-files":        noFiles,
		"figure-none":            typedFigure("asdfgh"),
		"figure-empty":           typedFigure(" "),
		"figure-which":           typedFigure("Fig. ?"),
		"figure-in-german":       in("de", typedFigure("5")),
		"figure-complete":        keystroke(typedFigure("matrix"), "figure"),
		"figure-complete-empty":  keystroke(typedFigure(""), "figure"),
		"figure-term":            on("figure", menu(t, five, "Look up a term of this figure").Argument, picked("timp3")),
		"figure-other":           on("figure", menu(t, hats, "Show another figure").Argument, "lab/f2"),
		"figure-other-by-other":  byAnother(on("figure", menu(t, hats, "Show another figure").Argument, "lab/f2")),
		"figure-posted":          privately(on("figure", "post:lab/f:1", "")),
		"figure-caption":         on("figure", button(t, hats, "Read more").Argument, ""),
		"figure-caption-turned":  privately(on("figure", "page:lab/f:1.2", "")),
		"figure-gone":            on("figure", "show:", "lab/f9"),
		"figure-another-version": on("figure", "dance:lab/f2", ""),
	})
}

// A pack with many figures, each with many terms, can be looked through.
func TestFiguresTurn(t *testing.T) {
	p := &content.Pack{ID: "atlas", Title: "Atlas"}
	for i := range 60 {
		id := "f" + string(rune('0'+i/10)) + string(rune('0'+i%10))
		p.Figures = append(p.Figures, content.Figure{ID: id, Number: id[1:], Title: "Plate"})
		p.Terms = append(p.Terms, content.Term{ID: "t" + id, Label: "Term " + id, Definition: "x", Figures: []content.FigureRef{{Figure: "f00", Because: "all"}}})
	}
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(p)), Log: discordtest.Logger(t)})
	for _, placeholder := range []string{"Show another figure", "Look up a term of this figure"} {
		reply, seen := b.Handle(t.Context(), typedFigure("atlas/f00")), map[string]bool{}
		for range 3 {
			m := menu(t, reply, placeholder)
			for _, item := range m.Items {
				seen[item.Value] = seen[item.Value] || strings.Contains(item.Value, "/")
			}
			reply = b.Handle(t.Context(), on("figure", m.Argument, m.Items[len(m.Items)-1].Value))
			if reply.Outcome != bot.Found {
				break
			}
		}
		n := 0
		for _, isRef := range seen {
			if isRef {
				n++
			}
		}
		if n != 60 {
			t.Errorf("%q led to %d, want 60", placeholder, n)
		}
	}
	if reply := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary()), Log: discordtest.Logger(t)}).Handle(t.Context(), typedFigure("2")); reply.Outcome != bot.Missing {
		t.Errorf("without figures: %+v", reply)
	}
}
