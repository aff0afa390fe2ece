package wire

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
	"labgloss/bot/locale"
)

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
	add("-# ", strings.ReplaceAll(string(bot.Plain(c.Footer)), "\n", "\n-# "), "")
	return bot.Markdown(strings.Join(lines, "\n"))
}
