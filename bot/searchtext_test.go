package bot_test

import (
	"strings"
	"testing"

	"labgloss/bot"
)

func searching(text string) bot.Request {
	return inServer(bot.Request{Kind: bot.Command, Path: "glossary search", Options: map[string]bot.Value{"text": {Text: text}}})
}

const longSearch = "the resistance of invading cells to therapy and their survival signals"

func TestSearchReplies(t *testing.T) {
	t.Parallel()
	text := searching("cell")
	text.TextOnly = true
	checkReplies(t, newBot(t, lab(t)), map[string]bot.Request{
		"search":              searching("cell"),
		"search-phrase":       searching(`"cell death"`),
		"search-private":      with(searching("membrane repair"), "private", bot.Value{Text: "true", Bool: true}),
		"search-text":         text,
		"search-german":       in("de", searching("Kopf")),
		"search-hostile":      searching("*_[x](https://example.org) <@1> xqzvbk"),
		"search-near":         searching("nanolumenalrelease"),
		"search-none":         searching("xqzvbk"),
		"search-empty":        searching("  "),
		"search-long":         searching(longSearch),
		"search-long-private": with(searching(longSearch), "private", bot.Value{Text: "true", Bool: true}),
		"search-turned":       on("glossary search", "2/cell", ""),
		"search-other":        byAnother(on("glossary search", "2/cell", "")),
		"search-private-turn": privately(on("glossary search", "2/cell", "")),
		"search-beyond":       on("glossary search", "99/cell", ""),
		"search-posted":       privately(on("glossary search", "post:1/cell", "")),
		"search-unknown-verb": on("glossary search", "sing:1/cell", ""),
		"search-no-state":     on("glossary search", "", ""),
		"complete-text":       keystroke(searching("cell d"), "text"),
		"complete-text-empty": keystroke(searching(""), "text"),
	})
}

// What is searched for is carried, slashes, colons and all, up to its bound.
func TestSearchCarriesText(t *testing.T) {
	t.Parallel()
	b := newBot(t)
	for _, text := range []string{"cell a/b", "cell: of", "cell " + strings.Repeat("é", 27), "2/cell"} {
		reply := b.Handle(t.Context(), searching(text))
		next := button(t, reply, "▶")
		again := b.Handle(t.Context(), on(next.Path, strings.Replace(next.Argument, "2/", "1/", 1), ""))
		if got, want := again.Cards[0].Body, reply.Cards[0].Body; got != want || len(next.Argument) > 62 {
			t.Errorf("pressing %q shows %q, want %q", next.Argument, got, want)
		}
	}
	reply := b.Handle(t.Context(), searching("cell "+strings.Repeat("é", 28)))
	if len(reply.Buttons) != 1 || reply.Text == "" {
		t.Errorf("a text of 61 bytes has the buttons %v and %q, want Remove and a word on that", reply.Buttons, reply.Text)
	}
}
