package wire

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

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

// accent is the colour of a card's edge.
const accent = 0x2A9D8F

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
		if e.Title == "" && e.Description == "" && len(e.Fields) == 0 && e.Image == nil {
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
		Title:       spend(left, filled(string(c.Title)), maxEmbedTitle, cutMarkdown),
		Description: spend(left, filled(string(c.Body)), maxEmbedText, cutMarkdown),
	}
	for _, f := range c.Fields[:min(len(c.Fields), maxFields)] {
		name := filled(string(bot.Plain(f.Name))) // Discord shows Markdown there as well
		switch {
		case name == "" || filled(string(f.Text)) == "": // which Discord would refuse
			continue
		case *left < maxFieldName+minFieldText:
			return e
		}
		e.Fields = append(e.Fields, &discordgo.MessageEmbedField{
			Name:  spend(left, name, maxFieldName, cutMarkdown),
			Value: spend(left, string(f.Text), maxFieldText, cutMarkdown),
		})
	}
	if footer := spend(left, filled(c.Footer), maxFooter, cut); footer != "" {
		e.Footer = &discordgo.MessageEmbedFooter{Text: footer}
	}
	return e
}

// filled returns s, or nothing where there is nothing in it to be seen:
// Discord takes such a text for empty.
func filled(s string) string {
	if strings.TrimSpace(s) == "" {
		return ""
	}
	return s
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
