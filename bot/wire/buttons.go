package wire

import (
	"net/url"
	"strings"
	"unicode"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// button is written by itself for the same reason as a row.
type button struct {
	Type     discordgo.ComponentType `json:"type"`
	Style    discordgo.ButtonStyle   `json:"style"`
	Label    string                  `json:"label"`
	URL      string                  `json:"url,omitempty"`
	CustomID string                  `json:"custom_id,omitempty"`
	Disabled bool                    `json:"disabled,omitempty"`
}

// encodeButtons leaves out what cannot work and Discord would refuse: a button
// without a label, or whose state or address does not fit, or a second one
// with the same.
func encodeButtons(buttons []bot.Button, taken states) []button {
	var all []button
	for _, b := range buttons {
		e := encodeButton(b)
		if e.Label != "" && taken.take(e.CustomID+e.URL) { // of which a button has one
			all = append(all, e)
		}
	}
	return all
}

// encodeButton leaves what does not fit empty.
func encodeButton(b bot.Button) button {
	e := button{Type: discordgo.ButtonComponent, Label: cut(filled(b.Label), maxButtonLabel), Disabled: b.Disabled}
	if b.URL != "" {
		e.Style, e.URL = discordgo.LinkButton, encodeURL(b.URL)
		return e
	}
	e.Style, e.CustomID = buttonStyle(b.Style), state(b.Path, b.Argument)
	return e
}

func buttonStyle(s bot.ButtonStyle) discordgo.ButtonStyle {
	switch s {
	case bot.Primary:
		return discordgo.PrimaryButton
	case bot.Danger:
		return discordgo.DangerButton
	}
	return discordgo.SecondaryButton
}

// encodeURL passes on what is an address for a reader to follow.
func encodeURL(address string) string {
	if !isState(address, maxButtonURL) || strings.ContainsFunc(address, notInURL) {
		return ""
	}
	if u, err := url.Parse(address); err != nil || u.Scheme != "https" || u.Hostname() == "" {
		return ""
	}
	return address
}

func notInURL(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }
