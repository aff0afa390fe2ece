package wire_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

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
	got, err := wire.Encode(in.Request, bot.Reply{Text: "Two:", Cards: []bot.Card{
		{Title: "A", Body: "First.", Fields: []bot.Field{{Name: "Figures", Text: "One\nTwo"}}, Footer: "a*b"}, {Title: "B", Body: "Second."},
	}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"type":4,"data":{"content":"Two:\n\n**A**\nFirst.\n**Figures:** One; Two\n-# a\\*b\n\n**B**\nSecond.",` +
		`"embeds":[],"components":[],"attachments":[],"allowed_mentions":{"parse":[],"replied_user":false}}}`
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

// No reply is over a limit, whatever its size and script, and none is cut
// within a grapheme or a Markdown token.
func TestEncodeKeepsLimits(t *testing.T) {
	for name, unit := range map[string]string{
		"words": "word ", "one word": "w", "CJK": "癌", "family": "👩‍👩‍👧‍👦", "marks": "e\u0301\u0323", "RTL": "خلية ",
		"escapes": `\*`, "bold": "**bold text** ", "links": "[a](https://example.org) ", "code": "`code` ",
	} {
		for _, n := range []int{0, 1, 50, 99, 255, 700, 2500, 7000} {
			text := strings.Repeat(unit, n)
			field := bot.Field{Name: text, Text: bot.Markdown(text)}
			card := bot.Card{Title: bot.Markdown(text), Body: bot.Markdown(text), Fields: slicesRepeat(field, 30), Footer: text}
			reply := bot.Reply{
				Text: bot.Markdown(text), Cards: slicesRepeat(card, 12),
				Buttons: manyButtons(text),
				Choices: slicesRepeat(bot.Choice{Label: text, Value: "v"}, 40),
			}
			for _, kind := range []bot.Kind{bot.Command, bot.Autocomplete} {
				answer, err := wire.Encode(bot.Request{Kind: kind}, reply)
				if err != nil {
					t.Fatal(err)
				}
				checkLimits(t, fmt.Sprintf("%d × %s", n, name), answer.Body, unit)
			}
		}
	}
}

func manyButtons(label string) []bot.Button {
	buttons := slicesRepeat(bot.Button{Label: label, Path: "define"}, 40)
	for i := range buttons {
		buttons[i].Argument = fmt.Sprint(i % 35)
	}
	return buttons
}

func slicesRepeat[T any](v T, n int) []T {
	all := make([]T, n)
	for i := range all {
		all[i] = v
	}
	return all
}

// sent is what is checked of an answer.
type sent struct {
	Data struct {
		Content string
		Embeds  []struct {
			Title, Description string
			Fields             []struct{ Name, Value string }
			Footer             struct{ Text string }
		}
		Components []struct {
			Components []struct {
				Label    string
				CustomID string `json:"custom_id"`
			}
		}
		Choices []struct{ Name string }
	}
}

func checkLimits(t *testing.T, name string, body []byte, unit string) {
	t.Helper()
	var s sent
	if err := json.Unmarshal(body, &s); err != nil {
		t.Fatal(err)
	}
	sum := 0
	plain := func(what, text string, limit int) int {
		t.Helper()
		n := len(utf16.Encode([]rune(text)))
		if n > limit {
			t.Errorf("%s: %s has %d characters, limit %d", name, what, n, limit)
		}
		if !strings.ContainsAny(unit, "*`[") && cutWithin(text, unit) {
			t.Errorf("%s: %s is cut within %q: …%q", name, what, unit, tail(text))
		}
		return n
	}
	within := func(what, text string, limit int) int {
		t.Helper()
		if cutWithin(text, unit) {
			t.Errorf("%s: %s is cut within %q: …%q", name, what, unit, tail(text))
		}
		return plain(what, text, limit)
	}
	within("content", s.Data.Content, 2000)
	if len(s.Data.Embeds) > 10 || len(s.Data.Components) > 5 || len(s.Data.Choices) > 25 {
		t.Errorf("%s: %d embeds, %d rows, %d choices", name, len(s.Data.Embeds), len(s.Data.Components), len(s.Data.Choices))
	}
	for _, e := range s.Data.Embeds {
		if e.Title == "" && e.Description == "" {
			t.Errorf("%s: an embed is empty", name)
		}
		sum += within("title", e.Title, 256) + within("description", e.Description, 4096) + plain("footer", e.Footer.Text, 2048)
		for _, f := range e.Fields {
			sum += plain("field name", f.Name, 256) + within("field value", f.Value, 1024)
			if f.Name == "" || f.Value == "" {
				t.Errorf("%s: a field is empty", name)
			}
		}
		if len(e.Fields) > 25 {
			t.Errorf("%s: %d fields", name, len(e.Fields))
		}
	}
	if sum > 6000 {
		t.Errorf("%s: embeds have %d characters, limit 6000", name, sum)
	}
	pressed := make(map[string]bool)
	for _, row := range s.Data.Components {
		for _, b := range row.Components {
			plain("button label", b.Label, 80)
			if b.Label == "" || pressed[b.CustomID] {
				t.Errorf("%s: button %q is empty or has a twin", name, b.CustomID)
			}
			pressed[b.CustomID] = true
		}
	}
	for _, c := range s.Data.Choices {
		plain("choice", c.Name, 100)
	}
}

// cutWithin tells whether a text made of units ends within one. Between plain
// letters a cut may fall anywhere.
func cutWithin(text, unit string) bool {
	unit = strings.TrimSpace(unit)
	rest := strings.TrimSuffix(text, "…")
	rest = strings.TrimSpace(strings.ReplaceAll(rest, unit, ""))
	letters := strings.Trim(unit, "wordخلية") == ""
	return rest != "" && !letters
}

func tail(s string) string { return s[max(0, len(s)-30):] }
