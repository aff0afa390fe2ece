package bot_test

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/discordtest/contract"
	"labgloss/bot/wire"
	"labgloss/content"
	"labgloss/content/packs"
)

func newBot(t *testing.T, log *slog.Logger, more ...*content.Pack) *bot.Bot {
	t.Helper()
	shipped, err := packs.All()
	if err != nil {
		t.Fatal(err)
	}
	return bot.New(bot.Config{Glossary: content.NewGlossary(append(shipped, more...)...), Log: log})
}

func typed(term string) bot.Request {
	return bot.Request{
		ID: "1175928847299117063", Kind: bot.Command, Path: "define",
		Options: map[string]bot.Value{"term": {Text: term}},
	}
}

func picked(id string) string { return "metastasis-resistance/" + id }

// Each reply stands in a golden file, as a reader would want to review it.
func TestDefineReplies(t *testing.T) {
	private := typed("emt")
	private.Options["private"] = bot.Value{Text: "true", Bool: true}
	keystroke := func(text string) bot.Request {
		req := typed(text)
		req.Kind, req.Focused = bot.Autocomplete, "term"
		return req
	}
	press := func(argument string) bot.Request {
		return bot.Request{ID: "1", Kind: bot.Press, Path: "define", Argument: argument}
	}
	hats := &content.Pack{
		ID: "wardrobe", Title: "Wardrobe", Citation: content.Source{Text: "A drawer", URL: "https://example.org/drawer"},
		Terms: []content.Term{{ID: "hat", Label: "Hat", Definition: "Worn on the head.", ScopeNote: "Not indoors."}},
	}
	b := newBot(t, discordtest.Logger(t), hats)
	for name, req := range map[string]bot.Request{
		"abbreviation":       typed("emt"),
		"picked":             typed(picked("anoikis")),
		"private":            private,
		"typo":               typed("hdca"),
		"words":              typed("inhibitor tissue"),
		"without-figure":     typed("shear stress"),
		"near-miss":          typed("autophagosome"),
		"gibberish":          typed("asdfgh"),
		"several-senses":     typed("hat"),
		"hostile":            typed("xqzvbk *_[x](https://example.org) <@1>"),
		"empty":              typed("   "),
		"unknown-reference":  typed(picked("nonsense")),
		"complete-empty":     keystroke(""),
		"complete-histone":   keystroke("histone"),
		"complete-gibberish": keystroke("asdfgh"),
		"pressed":            press(picked("autophagy")),
		"pressed-gone":       press(picked("gone")),
		"unknown-command":    {ID: "1", Kind: bot.Command, Path: "nonsense"},
	} {
		t.Run(name, func(t *testing.T) {
			reply := b.Handle(t.Context(), req)
			golden(t, name, reply)
			answer, err := wire.Encode(req, reply)
			if err != nil {
				t.Fatal(err)
			}
			contract.Check(t, contract.Callback, answer.Body)
		})
	}
}

// Senses are shown whether the query is their name to the letter or but for a
// plural, and where there are too many the reply says so.
func TestDefineShowsAllSenses(t *testing.T) {
	p := &content.Pack{ID: "hats"}
	for i, label := range []string{"HAT", "Hats", "hat", "HATS", "Hat", "hats"} {
		p.Terms = append(p.Terms, content.Term{ID: string(rune('a' + i)), Label: label, Definition: "One of many."})
	}
	reply := newBot(t, discordtest.Logger(t), p).Handle(t.Context(), typed("HAT"))
	if len(reply.Cards) != 5 || !strings.Contains(string(reply.Text), "More terms") {
		t.Errorf("%d cards and %q, want 5 and a word on the others", len(reply.Cards), reply.Text)
	}
}

// A defect in a handler costs one answer, not the process, and the one who
// asked gets the reference under which the log tells more.
func TestHandleSurvivesPanic(t *testing.T) {
	var log bytes.Buffer
	broken := &content.Pack{
		ID: "broken", Terms: []content.Term{{
			ID: "one", Label: "Broken", Definition: "x", Figures: []content.FigureRef{{Figure: "gone"}},
		}},
	}
	b := newBot(t, slog.New(slog.NewTextHandler(&log, nil)), broken)
	reply := b.Handle(t.Context(), typed("broken/one"))
	if !reply.Private || reply.Outcome != bot.Failed || !strings.Contains(string(reply.Text), "117063") {
		t.Errorf("Handle = %+v, want a private apology with the reference 117063", reply)
	}
	if !strings.Contains(log.String(), "reference=117063") || !strings.Contains(log.String(), "panic") {
		t.Errorf("log = %s, want the panic under the reference 117063", &log)
	}
}

func TestMarkdown(t *testing.T) {
	for _, test := range []struct {
		plain string
		want  bot.Markdown
	}{
		{"Epithelial-to-mesenchymal transition (EMT)", "Epithelial-to-mesenchymal transition (EMT)"},
		{"a*b_c~d`e|f", "a\\*b\\_c\\~d\\`e\\|f"},
		{"[x](https://example.org)", `\[x\](https://example.org)`},
		{"<@1> <#2> </cmd:3> @everyone", `\<\@1\> \<#2\> \</cmd:3\> \@everyone`},
		{"# head\n- item\n1. one\n > quote", "\\# head\n\\- item\n1\\. one\n \\> quote"},
		{"right\u202eleft\x00\x1b[31m", `rightleft\[31m`},
		{"bad\xff", "bad\uFFFD"},
	} {
		if got := bot.Plain(test.plain); got != test.want {
			t.Errorf("Plain(%q) = %q, want %q", test.plain, got, test.want)
		}
	}
	const source = "**bold** and *soft*, `code_*`, a * b, 2*3*4, **a*, [x](y) __u__"
	const want = "**bold** and *soft*, `code_*`, a \\* b, 2\\*3\\*4, \\*\\*a\\*, \\[x\\](y) \\_\\_u\\_\\_"
	if got := bot.Definition(source); got != want {
		t.Errorf("Definition(%q) = %q, want %q", source, got, want)
	}
}
