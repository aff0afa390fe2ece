package wire

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

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

// encodeButtons fills rows. A button without a label, or whose state or
// address does not fit, cannot work and is left out, and so is a second one
// with the same state: Discord refuses both.
func encodeButtons(buttons []bot.Button) []row {
	rows := []row{}
	seen := make(map[string]bool)
	for _, b := range buttons {
		e := encodeButton(b)
		key := e.CustomID + e.URL // of which a button has one
		if e.Label == "" || key == "" || seen[key] {
			continue
		}
		seen[key] = true
		if n := len(rows); n == 0 || len(rows[n-1].Components) == maxRowButtons {
			rows = append(rows, row{Type: discordgo.ActionsRowComponent})
		}
		last := &rows[len(rows)-1]
		last.Components = append(last.Components, e)
	}
	return rows[:min(len(rows), maxRows)]
}

// encodeButton leaves what does not fit empty.
func encodeButton(b bot.Button) button {
	e := button{Type: discordgo.ButtonComponent, Label: cut(filled(b.Label), maxButtonLabel)}
	if b.URL != "" {
		e.Style, e.URL = discordgo.LinkButton, encodeURL(b.URL)
		return e
	}
	e.Style = discordgo.SecondaryButton
	if id := joinCustomID(b.Path, b.Argument); isState(id, maxCustomID) {
		e.CustomID = id
	}
	return e
}

// isState tells whether a text comes back from Discord as it is.
func isState(s string, limit int) bool {
	return s != "" && utf8.ValidString(s) && utf16Len(s) <= limit
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
