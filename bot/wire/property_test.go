package wire_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"labgloss/bot"
	"labgloss/bot/discordtest/contract"
	"labgloss/bot/wire"
)

// Discord takes every reply, whatever its size and script, and each text in it
// is whole or cleanly cut.
func TestEncodeKeepsTheContract(t *testing.T) {
	t.Parallel()
	contract.Prepare(t)
	for seed := range uint64(150) {
		checkReply(t, seed)
	}
}

func FuzzEncode(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(checkReply)
}

func checkReply(t *testing.T, seed uint64) {
	g := &generator{r: rand.New(rand.NewPCG(seed, 1)), spans: make(map[string][]span)}
	req, reply := g.request(), g.reply()
	if reply.Form != nil || reply.Remove {
		if answer, err := wire.Encode(req, reply); err == nil { // or else Discord would not take it
			contract.Check(t, contract.Callback, answer.Body)
		}
		return
	}
	answer, err := wire.Encode(req, reply)
	if err != nil {
		t.Fatal(err)
	}
	contract.Check(t, contract.Callback, answer.Body)
	var sent struct{ Data sentMessage }
	g.check(t, answer, &sent, &sent.Data)
	g.checkTexts(t, req, reply, sent.Data)

	message, err := wire.EncodeMessage(req, reply)
	if err != nil {
		t.Fatal(err)
	}
	contract.Check(t, contract.WebhookMessage, message.Body)
	contract.Check(t, contract.WebhookEdit, message.Body)
	var edited sentMessage
	g.check(t, message, &edited, &edited)
	if t.Failed() {
		t.Fatalf("seed %d: Encode(%+v, …) = %s", seed, req, answer.Body)
	}
}

// sentMessage is what is checked of a message beside the contract.
type sentMessage struct {
	Content string
	Embeds  []struct {
		Title, Description string
		Fields             []struct{ Name, Value string }
	}
	Attachments []struct {
		ID       int
		Filename string
	}
}

// check reads an answer, and holds its files against what it says of them.
func (g *generator) check(t *testing.T, answer wire.Answer, into any, message *sentMessage) {
	t.Helper()
	if err := json.Unmarshal(answer.Body, into); err != nil || !utf8.Valid(answer.Body) {
		t.Errorf("%v, or no UTF-8", err)
	}
	sum := 0
	for _, f := range answer.Files {
		sum += len(f.Data)
	}
	if len(answer.Files) != len(message.Attachments) || sum > 25<<20 {
		t.Errorf("%d files of %d bytes in all, %d are told of", len(answer.Files), sum, len(message.Attachments))
	}
	for i, a := range message.Attachments {
		if f := answer.Files[i]; a.ID != i || a.Filename != f.Name || len(f.Data) == 0 {
			t.Errorf("file %d is %s with %d bytes, and told of as %+v", i, f.Name, len(f.Data), a)
		}
	}
}

// checkTexts finds each text in what was given.
func (g *generator) checkTexts(t *testing.T, req bot.Request, reply bot.Reply, sent sentMessage) {
	t.Helper()
	if req.TextOnly || req.Kind == bot.Autocomplete {
		return // where the parts are put together
	}
	sent.Content = strings.TrimPrefix(sent.Content, "<@"+reply.Addressee+">\n")
	if string(reply.Text) != sent.Content && strings.TrimSpace(string(reply.Text)) != "" {
		g.checkText(t, []string{string(reply.Text)}, sent.Content)
	}
	var given []string
	for _, c := range reply.Cards {
		given = append(given, string(c.Title), string(c.Body))
		for _, f := range c.Fields {
			given = append(given, string(f.Text))
		}
	}
	for _, e := range sent.Embeds {
		g.checkText(t, given, e.Title)
		g.checkText(t, given, e.Description)
		for _, f := range e.Fields {
			g.checkText(t, given, f.Value)
		}
	}
}

func (g *generator) checkText(t *testing.T, given []string, sent string) {
	t.Helper()
	if sent == "" || strings.ContainsRune(sent, utf8.RuneError) {
		return // it may have been no UTF-8, which JSON cannot write: places have moved
	}
	if !slices.ContainsFunc(given, func(text string) bool {
		return text == sent || cleanCut(text, sent, utf16Length(sent), g.spans[text])
	}) {
		t.Errorf("%q is cut within something", sent)
	}
}

// generator makes replies, and knows the spans of each text in them.
type generator struct {
	r     *rand.Rand
	spans map[string][]span
}

// some returns a number from none to many, and few more often.
func (g *generator) some(many int) int { return g.r.IntN(1 + g.r.IntN(many+1)) }

func (g *generator) text() string {
	m := newMarkdown(g.r, g.some([]int{0, 5, 50, 500}[g.r.IntN(4)]))
	text := m.text.String()
	g.spans[text] = m.spans
	return text
}

func (g *generator) chance() bool { return g.r.IntN(3) == 0 }

func (g *generator) request() bot.Request {
	return bot.Request{
		Kind:   []bot.Kind{bot.Command, bot.Autocomplete, bot.Press}[g.r.IntN(3)],
		Locale: []string{"", "de", "xx"}[g.r.IntN(3)], TextOnly: g.chance(), NoFiles: g.chance(), MaxFile: g.r.IntN(2) * g.r.IntN(30<<20),
	}
}

func (g *generator) reply() bot.Reply {
	if g.r.IntN(10) == 0 {
		return bot.Reply{Form: g.form(), Remove: g.chance()}
	}
	return bot.Reply{
		Remove:  g.r.IntN(20) == 0,
		Private: g.chance(), Replace: g.chance(), Addressee: g.person(), Text: bot.Markdown(g.text()),
		Cards:   several(g.some(12), g.card),
		Menus:   several(g.some(8), g.menu),
		Buttons: several(g.some(40), g.button),
		Choices: several(g.some(40), g.choice),
		Files:   several(g.some(12), g.file),
	}
}

func several[T any](n int, one func() T) []T {
	var all []T
	for range n {
		all = append(all, one())
	}
	return all
}

func (g *generator) card() bot.Card {
	return bot.Card{
		Title: bot.Markdown(g.text()), Body: bot.Markdown(g.text()), Footer: g.text(), URL: g.url(), Image: g.fileName(),
		Fields: several(g.some(30), func() bot.Field { return bot.Field{Name: g.text(), Text: bot.Markdown(g.text())} }),
	}
}

func (g *generator) button() bot.Button {
	b := bot.Button{Label: g.text(), Style: bot.ButtonStyle(g.r.IntN(5) - 1), Disabled: g.chance()}
	b.Path, b.Argument = g.state()
	if g.chance() {
		b.URL = g.url()
	}
	return b
}

// state is one of a few, so that some come twice.
func (g *generator) state() (path, argument string) {
	path = []string{"define", "a:b", "a", ""}[g.r.IntN(4)]
	if g.chance() {
		return path, g.text()
	}
	return path, []string{"b:", ":", ""}[g.r.IntN(3)] + strconv.Itoa(g.r.IntN(20))
}

func (g *generator) menu() bot.Menu {
	m := bot.Menu{Placeholder: g.text(), Items: several(g.some(40), func() bot.MenuItem {
		return bot.MenuItem{Label: g.text(), Note: g.text(), Value: []string{g.text(), strconv.Itoa(g.r.IntN(20))}[g.r.IntN(2)], Chosen: g.chance()}
	})}
	m.Path, m.Argument = g.state()
	return m
}

func (g *generator) form() *bot.Form {
	f := &bot.Form{Title: "T" + g.text(), Inputs: several(1+g.some(5), func() bot.Input {
		return bot.Input{
			Name: strconv.Itoa(g.r.IntN(20)), Label: "L" + g.text(), Placeholder: g.text(), Value: g.text(),
			Required: g.chance(), Long: g.chance(), Max: []int{0, 1, 100, 5000, -1}[g.r.IntN(5)],
		}
	})}
	f.Path, f.Argument = g.state()
	return f
}

func (g *generator) person() string {
	return []string{"", "6", "18446744073709551615", "18446744073709551616", "here", "-1", g.text()}[g.r.IntN(7)]
}

func (g *generator) url() string {
	return []string{
		"", "https://example.org", "https://example.org/" + strings.Repeat("x", g.r.IntN(1000)), "https://例え.example/ü",
		"http://example.org", "javascript:x", "https://", "https:example", "https://exa mple.org", "https://example.org/\n", "https://[", g.text(),
	}[g.r.IntN(12)]
}

func (g *generator) choice() bot.Choice {
	return bot.Choice{Label: g.text(), Value: []string{g.text(), "pack/term"}[g.r.IntN(2)]}
}

func (g *generator) fileName() string {
	return []string{"figure-1.png", "figure-2.JPG", "drawing.svg", "data.csv", "", "../x.png", "ü.png", strings.Repeat("x", g.r.IntN(200)) + ".png"}[g.r.IntN(8)]
}

// zeros are the bytes of large files.
var zeros = make([]byte, 16<<20)

func (g *generator) file() bot.File {
	return bot.File{Name: g.fileName(), Alt: g.text(), Data: zeros[:g.some(len(zeros)-1)]}
}
