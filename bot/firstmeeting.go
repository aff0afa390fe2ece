package bot

import "labgloss/bot/locale"

// empty answers whoever looks something up while there is nothing to find: it
// says what the next step is.
func (b *Bot) empty(req Request) (Reply, bool) {
	if b.glossary.Entries().Len() > 0 {
		return Reply{}, false
	}
	text := Markdown(locale.For(req.Locale).Say(locale.NoGlossary, nil))
	return Reply{Private: true, Outcome: Missing, Text: text}, true
}
