package wire

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
	"labgloss/bot/locale"
)

// Answer is an answer to an interaction, or a message after it, as Discord
// takes it: alone as JSON, or with files as a form in which Body is the part
// "payload_json" and the files are "files[0]", "files[1]" …
type Answer struct {
	Body  []byte
	Files []bot.File
}

// response is an answer to an interaction. discordgo's own type omits an
// empty list of choices, which Discord wants written out, and writes null for
// lists that are not there; it could serve here once it does neither.
type response struct {
	Type discordgo.InteractionResponseType `json:"type"`
	Data any                               `json:"data,omitempty"`
}

// message is the data of an answer that is a message. Every list is given,
// so that an edit takes away what is no longer said.
type message struct {
	Content         string                           `json:"content"`
	Embeds          []embed                          `json:"embeds"`
	Components      []row                            `json:"components"`
	Attachments     []attachment                     `json:"attachments"`
	Flags           discordgo.MessageFlags           `json:"flags,omitempty"`
	AllowedMentions discordgo.MessageAllowedMentions `json:"allowed_mentions"`
}

// attachment is a file of the same form, by its place there. discordgo knows
// an attachment's description only in what it receives.
type attachment struct {
	ID          int    `json:"id"`
	Filename    string `json:"filename"`
	Description string `json:"description,omitempty"`
}

type choices struct {
	Choices []choice `json:"choices"`
}

type choice struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Pong returns the answer to Discord's probe of an endpoint.
func Pong() []byte { return []byte(`{"type":1}`) }

// Encode writes the reply to a request as Discord's answer to the
// interaction. Whatever is over one of Discord's limits is cut where a reader
// would cut it, and what cannot be cut is left out.
func Encode(req bot.Request, reply bot.Reply) (Answer, error) {
	switch {
	case req.Kind == bot.Autocomplete:
		return marshal(response{
			Type: discordgo.InteractionApplicationCommandAutocompleteResult, Data: encodeChoices(reply.Choices),
		}, nil)
	case reply.Replace && req.Kind == bot.Press:
		m, files := encodeMessage(req, reply)
		return marshal(response{Type: discordgo.InteractionResponseUpdateMessage, Data: m}, files)
	}
	m, files := encodeMessage(req, reply)
	return marshal(response{Type: discordgo.InteractionResponseChannelMessageWithSource, Data: m}, files)
}

// EncodeMessage writes the reply to a request as a message of its own: a
// follow-up, or what an answer is edited to.
func EncodeMessage(req bot.Request, reply bot.Reply) (Answer, error) {
	m, files := encodeMessage(req, reply)
	return marshal(m, files)
}

// Deferred is the answer that an answer will follow: an edit of this one,
// within 15 minutes. Whether only the one who asked sees it is decided here
// for good.
func Deferred(private bool) Answer {
	if private {
		return Answer{Body: []byte(`{"type":5,"data":{"flags":64}}`)}
	}
	return Answer{Body: []byte(`{"type":5}`)}
}

func marshal(v any, files []bot.File) (Answer, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return Answer{}, fmt.Errorf("writing a reply: %w", err)
	}
	return Answer{Body: body, Files: files}, nil
}

func encodeMessage(req bot.Request, r bot.Reply) (message, []bot.File) {
	if req.TextOnly {
		r = withoutCards(r)
	}
	files, attachments := encodeFiles(req, r.Files)
	m := message{
		Embeds:          encodeCards(r.Cards, attachments),
		Components:      encodeComponents(r),
		Attachments:     attachments,
		AllowedMentions: discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}},
	}
	if filled(string(r.Text)) == "" && len(m.Embeds) == 0 && len(files) == 0 {
		// Discord refuses a message without anything, and the one who asked would be told that the bot failed.
		r.Text = bot.Markdown(locale.For(req.Locale).Say(locale.Nothing, nil))
	}
	m.address(string(r.Text), r.Addressee)
	if r.Private {
		m.Flags = discordgo.MessageFlagsEphemeral
	}
	return m, files
}

// address gives a message its text, behind a mention of the one to whom it is
// addressed. That is the only mention that Discord takes for one.
func (m *message) address(text, addressee string) {
	if !isSnowflake(addressee) {
		m.Content = cutMarkdown(text, maxContent)
		return
	}
	m.Content = mention(addressee)
	m.AllowedMentions.Users = []string{addressee}
	if filled(text) != "" {
		m.Content += "\n" + cutMarkdown(text, maxContent-len(m.Content)-1)
	}
}

// withoutCards writes a reply's cards below its text.
func withoutCards(r bot.Reply) bot.Reply {
	parts := []string{string(r.Text)}
	for _, c := range r.Cards {
		if text := cardText(c); text != "" {
			parts = append(parts, string(text))
		}
	}
	r.Text = bot.Markdown(strings.Trim(strings.Join(parts, "\n\n"), "\n"))
	r.Cards = nil
	return r
}

// cardText leaves out what an embed would.
func cardText(c bot.Card) bot.Markdown {
	var lines []string
	add := func(before, text, after string) {
		if text = filled(text); text != "" {
			lines = append(lines, before+text+after)
		}
	}
	add("**", string(c.Title), "**")
	add("", string(c.Body), "")
	for _, f := range c.Fields {
		if name := filled(f.Name); name != "" {
			add("**"+string(bot.Plain(name))+":** ", strings.ReplaceAll(string(f.Text), "\n", "; "), "")
		}
	}
	add("-# ", string(bot.Plain(c.Footer)), "")
	return bot.Markdown(strings.Join(lines, "\n"))
}

// encodeChoices leaves out a choice without a label, and one whose value does
// not fit: cut, it would mean something else.
func encodeChoices(given []bot.Choice) choices {
	out := choices{Choices: make([]choice, 0, min(len(given), maxChoices))}
	for _, c := range given {
		name := cut(filled(c.Label), maxChoice)
		if name != "" && isState(filled(c.Value), maxChoice) && len(out.Choices) < maxChoices {
			out.Choices = append(out.Choices, choice{Name: name, Value: c.Value})
		}
	}
	return out
}
