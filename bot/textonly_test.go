package bot_test

import (
	"encoding/json"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/wire"
)

// Where no cards can be shown a list is as long as a message has room for: the
// last line of each reply is there.
func TestListsFitIntoText(t *testing.T) {
	t.Parallel()
	b := newBot(t, lab(t), many(t, 3000))
	manager := inServer(bot.Request{Kind: bot.Command, Path: "help"})
	manager.ManageGuild = true
	names := make([]string, 30)
	for i := range names {
		names[i] = many(t, 3000).Terms[i].Label
	}
	for _, req := range []bot.Request{
		browsing("letter"), on("glossary browse", "figure/9", ""), on("glossary browse", "pack/77", ""),
		searching("cell"), searching("acid"), on("glossary about", "1", ""), on("glossary about", "2", ""),
		manager, explaining(strings.Join(names, ", ")),
	} {
		for _, language := range []string{"en-GB", "de", "es-ES", "fr", "ja", "nl", "pt-BR", "zh-CN"} {
			req.Locale, req.TextOnly = language, true
			reply := b.Handle(t.Context(), req)
			if said := spoken(t, req, reply); !strings.Contains(said, lastLine(reply)) {
				t.Errorf("%s in %s has lost its last line %q: %q", req.Path, language, lastLine(reply), said)
			}
		}
	}
}

func spoken(t *testing.T, req bot.Request, reply bot.Reply) string {
	t.Helper()
	answer, err := wire.Encode(req, reply)
	if err != nil {
		t.Fatal(err)
	}
	var sent struct {
		Data struct{ Content string }
	}
	if err := json.Unmarshal(answer.Body, &sent); err != nil {
		t.Fatal(err)
	}
	return sent.Data.Content
}

// lastLine is what a reader misses if a reply is cut.
func lastLine(reply bot.Reply) string {
	card := reply.Cards[len(reply.Cards)-1]
	text := card.Footer
	switch n := len(card.Fields); {
	case text == "" && n > 0:
		text = string(card.Fields[n-1].Text)
	case text == "":
		text = string(card.Body)
	}
	return text[strings.LastIndex(text, "\n")+1:]
}
