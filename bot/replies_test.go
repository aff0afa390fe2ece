package bot_test

import (
	"bytes"
	"image"
	"image/png"
	"maps"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/discordtest/contract"
	"labgloss/bot/wire"
	"labgloss/content"
	"labgloss/content/packs"
)

// The people of these tests, as Discord numbers them.
const (
	asker = "600000000000000001"
	other = "600000000000000002"
)

// inServer is a request of the asker's in a server.
func inServer(req bot.Request) bot.Request {
	req.ID, req.User, req.Guild = "1175928847299117063", asker, "400000000000000001"
	return req
}

func typed(term string) bot.Request {
	return inServer(bot.Request{Kind: bot.Command, Path: "define", Options: map[string]bot.Value{"term": {Text: term}}})
}

func picked(id string) string { return "metastasis-resistance/" + id }

// with returns a command with one more option.
func with(req bot.Request, name string, value bot.Value) bot.Request {
	options := map[string]bot.Value{name: value}
	maps.Copy(options, req.Options)
	req.Options = options
	return req
}

// keystroke is that somebody is typing a command's option.
func keystroke(req bot.Request, option string) bot.Request {
	req.Kind, req.Focused = bot.Autocomplete, option
	return req
}

// on is that the asker pressed a button or chose from a menu of a public reply
// of theirs.
func on(path, argument, choice string) bot.Request {
	return inServer(bot.Request{
		Kind: bot.Press, Path: path, Argument: argument, Choice: choice, Message: bot.Message{Asker: asker},
	})
}

func byAnother(req bot.Request) bot.Request {
	req.User = other
	return req
}

func privately(req bot.Request) bot.Request {
	req.Message.Private = true
	return req
}

func in(locale string, req bot.Request) bot.Request {
	req.Locale = locale
	return req
}

// lab is a small pack that has what the shipped one lacks: a translation,
// links, a long definition, a second meaning, broader and narrower terms.
func lab(t *testing.T) *content.Pack {
	t.Helper()
	return &content.Pack{
		ID: "lab", Title: "Our *lab*", Version: "2", Language: "de", Licence: "CC0",
		Citation: content.Source{Text: "The lab's handbook", URL: "https://example.org/handbook"},
		Figures: []content.Figure{
			{ID: "f:1", Number: "S1a", Title: "The hat stand", Caption: "Where the hats are. " + strings.Repeat("Each hat hangs on a hook of its own. ", 90), Alt: "A stand with five hats.", Kind: content.Published, Picture: picture(t), Source: &content.Source{Text: "A catalogue"}},
			{ID: "f2", Number: "2", Title: "The drawer"},
		},
		Terms: []content.Term{
			{
				ID: "hat", Label: "Hut", Abbreviations: []string{"HAT"}, Synonyms: []string{"Kopfbedeckung"},
				Definition: "Was man auf dem *Kopf* trägt.", ScopeNote: "Nicht im Labor.", Narrower: []string{"cap"}, Related: []string{"long"},
				Figures: []content.FigureRef{{Figure: "f:1", Because: "hats"}, {Figure: "f2", Because: "hats"}},
				Links: []content.Link{
					{Title: "Protocol", URL: "https://example.org/protocol"},
					{Title: "Notebook [3]", URL: "https://example.org/notebook_(3)"},
				},
				Translations: map[string]content.Translation{"en": {Label: "Hat", Abbreviations: []string{"HAT"}, Definition: "What is worn on the head."}},
			},
			{ID: "cap", Label: "Kappe", Definition: "Ein Hut mit Schirm.", Broader: []string{"hat"}},
			{ID: "long", Label: "Langer Text", Definition: strings.Repeat("Ein Satz mit **Nachdruck** folgt dem anderen. ", 120)},
		},
	}
}

func picture(t *testing.T) *content.Image {
	t.Helper()
	var data bytes.Buffer
	if err := png.Encode(&data, image.NewGray(image.Rect(0, 0, 8, 6))); err != nil {
		t.Fatal(err)
	}
	return &content.Image{Data: data.Bytes(), Format: "png", Width: 8, Height: 6}
}

func newBot(t *testing.T, more ...*content.Pack) *bot.Bot {
	t.Helper()
	shipped, err := packs.All()
	if err != nil {
		t.Fatal(err)
	}
	return bot.New(bot.Config{
		Glossary: bot.Everywhere(content.NewGlossary(append(shipped, more...)...)), Log: discordtest.Logger(t), Version: "1.2.3",
		CommandIDs: func() map[string]string {
			return map[string]string{"define": "900000000000000001", "glossary": "900000000000000002"}
		},
	})
}

// checkReplies holds each reply against its golden file, which a person can
// review, and what is sent for it against what Discord takes.
func checkReplies(t *testing.T, b *bot.Bot, requests map[string]bot.Request) {
	t.Helper()
	for name, req := range requests {
		t.Run(name, func(t *testing.T) {
			reply := b.Handle(t.Context(), req)
			compare(t, name, reply)
			checkSent(t, req, reply)
			req.TextOnly, req.NoFiles = true, true
			checkSent(t, req, b.Handle(t.Context(), req))
		})
	}
}

func checkSent(t *testing.T, req bot.Request, reply bot.Reply) {
	t.Helper()
	answer, err := wire.Encode(req, reply)
	if err != nil {
		t.Fatal(err)
	}
	contract.Check(t, contract.Callback, answer.Body)
	checkWhole(t, req, reply, answer.Body)
}
