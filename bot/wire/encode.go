package wire

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
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

// row is a row of buttons. discordgo's components each marshal themselves, to
// be read and written again by what they stand in, which takes a third of an
// answer's time; they could serve here once they are plain data.
type row struct {
	Type       discordgo.ComponentType `json:"type"`
	Components []button                `json:"components"`
}

type button struct {
	Type     discordgo.ComponentType `json:"type"`
	Style    discordgo.ButtonStyle   `json:"style"`
	Label    string                  `json:"label"`
	URL      string                  `json:"url,omitempty"`
	CustomID string                  `json:"custom_id,omitempty"`
}

// embed is discordgo's embed with an image that has alt text; it could go once
// discordgo's has.
type embed struct {
	*discordgo.MessageEmbed
	Image *embedImage `json:"image,omitempty"`
}

type embedImage struct {
	URL         string `json:"url"`
	Description string `json:"description,omitempty"` // the alt text
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

// accent is the colour of a card's edge.
const accent = 0x2A9D8F

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
		Content:         cutMarkdown(string(r.Text), maxContent),
		Embeds:          encodeCards(r.Cards, attachments),
		Components:      encodeButtons(r.Buttons),
		Attachments:     attachments,
		AllowedMentions: discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}},
	}
	if r.Private {
		m.Flags = discordgo.MessageFlagsEphemeral
	}
	return m, files
}

// withoutCards writes a reply's cards below its text.
func withoutCards(r bot.Reply) bot.Reply {
	parts := []string{string(r.Text)}
	for _, c := range r.Cards {
		parts = append(parts, string(cardText(c)))
	}
	r.Text = bot.Markdown(strings.Trim(strings.Join(parts, "\n\n"), "\n"))
	r.Cards = nil
	return r
}

func cardText(c bot.Card) bot.Markdown {
	text := "**" + c.Title + "**\n" + c.Body
	for _, f := range c.Fields {
		text += "\n**" + bot.Plain(f.Name) + ":** " + bot.Markdown(strings.ReplaceAll(string(f.Text), "\n", "; "))
	}
	if c.Footer != "" {
		text += "\n-# " + bot.Plain(c.Footer)
	}
	return text
}

// minCard is the least room in which a card is begun at all, in UTF-16 units:
// Discord refuses an empty one.
const minCard = maxEmbedTitle + minFieldText

// encodeCards spends the characters that a message has on its embeds in
// reading order. Of embeds with the same URL Discord shows only the first
// (github.com/discord/discord-api-docs, issue 1418), so the others go without.
func encodeCards(cards []bot.Card, files []attachment) []embed {
	left := maxEmbedSum
	embeds := []embed{}
	linked := make(map[string]bool)
	for _, c := range cards[:min(len(cards), maxEmbeds)] {
		if left < minCard {
			break
		}
		e := embed{encodeCard(c, &left), encodeImage(c.Image, files)}
		if e.Title == "" && e.Description == "" && len(e.Fields) == 0 {
			continue // Discord would refuse the message for it
		}
		if linked[e.URL] {
			e.URL = ""
		}
		linked[e.URL] = true
		embeds = append(embeds, e)
	}
	return embeds
}

// encodeCard cuts from the end: a reader misses the footer least.
func encodeCard(c bot.Card, left *int) *discordgo.MessageEmbed {
	e := &discordgo.MessageEmbed{
		Color:       accent,
		URL:         encodeURL(c.URL),
		Title:       spend(left, string(c.Title), maxEmbedTitle, cutMarkdown),
		Description: spend(left, string(c.Body), maxEmbedText, cutMarkdown),
	}
	for _, f := range c.Fields[:min(len(c.Fields), maxFields)] {
		switch {
		case f.Name == "" || f.Text == "": // which Discord would refuse
			continue
		case *left < maxFieldName+minFieldText:
			return e
		}
		e.Fields = append(e.Fields, &discordgo.MessageEmbedField{
			Name:  spend(left, f.Name, maxFieldName, cut),
			Value: spend(left, string(f.Text), maxFieldText, cutMarkdown),
		})
	}
	if footer := spend(left, c.Footer, maxFooter, cut); footer != "" {
		e.Footer = &discordgo.MessageEmbedFooter{Text: footer}
	}
	return e
}

// minFieldText is the least room in which a field is begun at all, in UTF-16
// units: Discord refuses an empty one.
const minFieldText = 40

// spend cuts text to its limit and to what is left, which it lessens.
func spend(left *int, text string, limit int, cut func(string, int) string) string {
	text = cut(text, min(limit, *left))
	*left -= utf16Len(text)
	return text
}

// encodeButtons fills rows. A button without a label, or whose state or
// address does not fit, cannot work and is left out, and so is a second one
// with the same state: Discord refuses both.
func encodeButtons(buttons []bot.Button) []row {
	rows := []row{}
	seen := make(map[bot.Button]bool)
	for _, b := range buttons {
		encoded, ok := encodeButton(b)
		key := bot.Button{Path: b.Path, Argument: b.Argument, URL: b.URL}
		if !ok || seen[key] {
			continue
		}
		seen[key] = true
		if n := len(rows); n == 0 || len(rows[n-1].Components) == maxRowButtons {
			rows = append(rows, row{Type: discordgo.ActionsRowComponent})
		}
		last := &rows[len(rows)-1]
		last.Components = append(last.Components, encoded)
	}
	return rows[:min(len(rows), maxRows)]
}

func encodeButton(b bot.Button) (button, bool) {
	e := button{Type: discordgo.ButtonComponent, Style: discordgo.SecondaryButton, Label: cut(b.Label, maxButtonLabel)}
	if strings.TrimSpace(e.Label) == "" {
		return e, false
	}
	if b.URL != "" {
		e.Style, e.URL = discordgo.LinkButton, encodeURL(b.URL)
		return e, e.URL != ""
	}
	e.CustomID = joinCustomID(b.Path, b.Argument)
	return e, utf16Len(e.CustomID) <= maxCustomID
}

// encodeURL passes on what is an address for a reader to follow.
func encodeURL(address string) string {
	if strings.HasPrefix(address, "https://") && utf16Len(address) <= maxButtonURL {
		return address
	}
	return ""
}

// encodeChoices leaves out a choice without a label, and one whose value does
// not fit: cut, it would mean something else.
func encodeChoices(given []bot.Choice) choices {
	out := choices{Choices: []choice{}}
	for _, c := range given {
		name := cut(c.Label, maxChoice)
		if strings.TrimSpace(name) != "" && c.Value != "" && utf16Len(c.Value) <= maxChoice && len(out.Choices) < maxChoices {
			out.Choices = append(out.Choices, choice{Name: name, Value: c.Value})
		}
	}
	return out
}
