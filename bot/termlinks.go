package bot

import (
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

const (
	// maxLinks is how many links are buttons; more are lines of the card.
	maxLinks = 8
	// maxButtonURL is the longest address that a button leads to: Discord takes
	// 512 UTF-16 units, of which no text has more than bytes.
	maxButtonURL = 512
	// maxLinkLines bounds the lines, in bytes: a field takes 1024 characters.
	maxLinkLines = 900
)

// divideLinks returns the links that are buttons, and those that are lines.
func divideLinks(links []content.Link) (buttons, lines []content.Link) {
	for _, l := range links {
		if len(buttons) < maxLinks && len(l.URL) <= maxButtonURL {
			buttons = append(buttons, l)
		} else {
			lines = append(lines, l)
		}
	}
	return buttons, lines
}

// moreLinks writes the links for which there is no button, and where the room
// ends how many more there are.
func moreLinks(w locale.Words, links []content.Link) Markdown {
	var lines []string
	room := maxLinkLines
	for i, l := range links {
		line := string(masked(listTitle(l.Title), l.URL))
		if room -= len(line) + 1; room < 0 {
			lines = append(lines, w.Count(locale.AndMore, len(links)-i, nil))
			break
		}
		lines = append(lines, line)
	}
	return Markdown(strings.Join(lines, "\n"))
}
