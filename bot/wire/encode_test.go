package wire_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/wire"
)

func TestEncode(t *testing.T) {
	card := bot.Card{Title: "T", URL: "https://example.org", Body: "B", Fields: []bot.Field{{Name: "F", Text: "V"}}, Footer: "N"}
	embed := `{"url":"https://example.org","title":"T","description":"B","color":2792847,"footer":{"text":"N"},"fields":[{"name":"F","value":"V"}]}`
	for name, test := range map[string]struct {
		kind  bot.Kind
		reply bot.Reply
		want  string
	}{
		"choices": {
			bot.Autocomplete,
			bot.Reply{Choices: []bot.Choice{{Label: "L", Value: "v"}, {Label: "too long", Value: strings.Repeat("v", 101)}}},
			`{"type":8,"data":{"choices":[{"name":"L","value":"v"}]}}`,
		},
		"no choices": {bot.Autocomplete, bot.Reply{}, `{"type":8,"data":{"choices":[]}}`},
		"private text": {
			bot.Command,
			bot.Reply{Private: true, Text: "hello"},
			`{"type":4,"data":{"content":"hello","embeds":[],"components":[],"attachments":[],"flags":64,"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"card with buttons": {
			bot.Command,
			bot.Reply{Cards: []bot.Card{card}, Buttons: []bot.Button{
				{Label: "Go", URL: "https://example.org"},
				{Label: "No", URL: "javascript:x"},
				{Label: "Press", Path: "define", Argument: "a/b"},
				{Label: "Far", Path: "define", Argument: strings.Repeat("x", 100)},
			}},
			`{"type":4,"data":{"content":"","embeds":[` + embed + `],"components":[{"type":1,"components":[` +
				`{"type":2,"style":5,"label":"Go","url":"https://example.org"},{"type":2,"style":2,"label":"Press","custom_id":"define:a/b"}]}],"attachments":[],` +
				`"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"cards with one address": {
			bot.Command,
			bot.Reply{Cards: []bot.Card{{Title: "A", URL: "https://example.org"}, {Title: "B", URL: "https://example.org"}, {}}},
			`{"type":4,"data":{"content":"","embeds":[{"url":"https://example.org","title":"A","color":2792847},{"title":"B","color":2792847}],` +
				`"components":[],"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"nothing": {
			bot.Command,
			bot.Reply{},
			`{"type":4,"data":{"content":"There is nothing to show.","embeds":[],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"blanks": {
			bot.Command,
			bot.Reply{Text: " \n", Cards: []bot.Card{
				{Title: "\u2003", Body: "\n", Footer: "left out with all of it"},
				{Title: "T", Body: " ", Fields: []bot.Field{{Name: " ", Text: "V"}, {Name: "F", Text: "\t"}}, Footer: "\t"},
			}, Buttons: []bot.Button{{Label: " ", Path: "define"}}},
			`{"type":4,"data":{"content":" \n","embeds":[{"title":"T","color":2792847}],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"state that would not come back": {
			bot.Command,
			bot.Reply{Text: "t", Buttons: []bot.Button{
				{Label: "one", Path: "a:b", Argument: "c"}, {Label: "the same", Path: "a", Argument: "b:c"}, {Label: "no text", Path: "a", Argument: "\xff"},
			}},
			`{"type":4,"data":{"content":"t","embeds":[],"components":[{"type":1,"components":[{"type":2,"style":2,"label":"one","custom_id":"a:b:c"}]}],` +
				`"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"buttons of all looks": {
			bot.Command,
			bot.Reply{Text: "t", Buttons: []bot.Button{
				{Label: "One", Path: "a", Style: bot.Primary},
				{Label: "Two", Path: "b", Style: bot.Danger, Disabled: true},
				{Label: "Three", URL: "https://example.org", Style: bot.Danger, Disabled: true},
			}},
			`{"type":4,"data":{"content":"t","embeds":[],"components":[{"type":1,"components":[{"type":2,"style":1,"label":"One","custom_id":"a:"},` +
				`{"type":2,"style":4,"label":"Two","custom_id":"b:","disabled":true},{"type":2,"style":5,"label":"Three","url":"https://example.org","disabled":true}]}],` +
				`"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"menus above buttons": {
			bot.Command,
			bot.Reply{Text: "t", Buttons: []bot.Button{{Label: "Press", Path: "a", Argument: "1"}, {Label: "Taken", Path: "a", Argument: "2"}}, Menus: []bot.Menu{
				{Placeholder: "Choose", Path: "a", Argument: "2", Items: []bot.MenuItem{{Label: "L", Note: "N", Value: "v"}, {Label: "M", Value: "w", Chosen: true}}},
				{Placeholder: " ", Path: "a", Items: []bot.MenuItem{{Label: "L", Note: "\t", Value: "v"}}},
			}},
			`{"type":4,"data":{"content":"t","embeds":[],"components":[{"type":1,"components":[{"type":3,"custom_id":"a:2","placeholder":"Choose","options":[` +
				`{"label":"L","value":"v","description":"N","default":false},{"label":"M","value":"w","description":"","default":true}]}]},` +
				`{"type":1,"components":[{"type":3,"custom_id":"a:","options":[{"label":"L","value":"v","description":"","default":false}]}]},` +
				`{"type":1,"components":[{"type":2,"style":2,"label":"Press","custom_id":"a:1"}]}],` +
				`"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"addressed": {
			bot.Command,
			bot.Reply{Addressee: "6", Text: "t"},
			`{"type":4,"data":{"content":"<@6>\nt","embeds":[],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"users":["6"],"replied_user":false}}}`,
		},
		"addressed, without a text": {
			bot.Press,
			bot.Reply{Replace: true, Addressee: "6", Text: " ", Cards: []bot.Card{{Title: "T"}}},
			`{"type":7,"data":{"content":"<@6>","embeds":[{"title":"T","color":2792847}],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"users":["6"],"replied_user":false}}}`,
		},
		"addressed to nobody there can be": {
			bot.Command,
			bot.Reply{Addressee: "&6", Text: "t"},
			`{"type":4,"data":{"content":"t","embeds":[],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"choices that would not come back": {
			bot.Autocomplete,
			bot.Reply{Choices: []bot.Choice{{Label: "blank", Value: " "}, {Label: "no text", Value: "\xff"}, {Label: " ", Value: "v"}}},
			`{"type":8,"data":{"choices":[]}}`,
		},
		"pictures": {
			bot.Command,
			bot.Reply{
				Cards: []bot.Card{{Image: "a.png"}, {Title: "no picture", Image: "b.svg"}, {Image: "missing.png"}},
				Files: []bot.File{{Name: "a.png", Alt: "alt", Data: []byte("a")}, {Name: "b.svg", Data: []byte("b")}},
			},
			`{"type":4,"data":{"content":"","embeds":[{"color":2792847,"image":{"url":"attachment://a.png","description":"alt"}},{"title":"no picture","color":2792847}],` +
				`"components":[],"attachments":[{"id":0,"filename":"a.png","description":"alt"},{"id":1,"filename":"b.svg"}],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
		"edit": {
			bot.Press,
			bot.Reply{Replace: true, Text: "new"},
			`{"type":7,"data":{"content":"new","embeds":[],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := wire.Encode(bot.Request{Kind: test.kind}, test.reply)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(parse(t, []byte(test.want)), parse(t, got.Body)); diff != "" {
				t.Errorf("Encode (-want +got):\n%s", diff)
			}
		})
	}
}

// Where the bot may not embed, everything is said as text.
func TestEncodeWithoutCards(t *testing.T) {
	in, err := wire.Decode([]byte(`{"id":"1","type":2,"app_permissions":"0","data":{"name":"define"}}`))
	if err != nil || !in.Request.TextOnly {
		t.Fatalf("Decode = %+v, %v, want a request for text only", in, err)
	}
	got, err := wire.Encode(in.Request, bot.Reply{Text: "Two:", Addressee: "6", Cards: []bot.Card{
		{Title: "A", Body: "First.", Fields: []bot.Field{{Name: "Figures", Text: "One\nTwo"}}, Footer: "a*b\nc"}, {Title: "B", Body: "Second."},
	}, Menus: []bot.Menu{{Path: "a", Items: []bot.MenuItem{{Label: "L", Value: "v"}}}}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"type":4,"data":{"content":"<@6>\nTwo:\n\n**A**\nFirst.\n**Figures:** One; Two\n-# a\\*b\n-# c\n\n**B**\nSecond.","embeds":[],` +
		`"components":[{"type":1,"components":[{"type":3,"custom_id":"a:","options":[{"label":"L","value":"v","description":"","default":false}]}]}],` +
		`"attachments":[],"allowed_mentions":{"parse":[],"users":["6"],"replied_user":false}}}`
	if diff := cmp.Diff(parse(t, []byte(want)), parse(t, got.Body)); diff != "" {
		t.Errorf("Encode (-want +got):\n%s", diff)
	}
}

func parse(t *testing.T, data []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return v
}

// What an embed would leave out is left out of the text in its place too.
func TestEncodeWithoutCardsLeavesNothingEmpty(t *testing.T) {
	cards := []bot.Card{{Body: "body", Fields: []bot.Field{{Text: "nameless"}, {Name: "N"}}}, {Image: "a.png"}}
	answer, err := wire.Encode(bot.Request{TextOnly: true}, bot.Reply{Cards: cards})
	if err != nil || !strings.Contains(string(answer.Body), `"content":"body"`) {
		t.Errorf("Encode = %s, %v, want the body alone", answer.Body, err)
	}
}

// What is said where there is nothing to say is in the language of the one who
// asked.
func TestEncodeNothing(t *testing.T) {
	for locale, want := range map[string]string{"": "There is nothing to show.", "de": "Es gibt nichts anzuzeigen."} {
		answer, err := wire.Encode(bot.Request{Locale: locale}, bot.Reply{Menus: []bot.Menu{{}}, Addressee: "6"})
		if err != nil || !strings.Contains(string(answer.Body), `\n`+want+`"`) {
			t.Errorf("Encode in %q = %s, %v, want %q", locale, answer.Body, err, want)
		}
	}
}
