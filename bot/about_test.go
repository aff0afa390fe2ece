package bot_test

import (
	"testing"

	"labgloss/bot"
)

func TestAboutReplies(t *testing.T) {
	t.Parallel()
	command := inServer(bot.Request{Kind: bot.Command, Path: "glossary about"})
	checkReplies(t, newBot(t, lab(t), many(t, 200)), map[string]bot.Request{
		"about":              command,
		"about-private":      with(command, "private", bot.Value{Text: "true", Bool: true}),
		"about-german":       in("de", command),
		"about-turned":       on("glossary about", "2", ""),
		"about-other":        byAnother(on("glossary about", "2", "")),
		"about-beyond":       on("glossary about", "9", ""),
		"about-posted":       privately(on("glossary about", "post:2", "")),
		"about-unknown-verb": on("glossary about", "sing:2", ""),
	})
	checkReplies(t, newBot(t), map[string]bot.Request{"about-shipped": command})
}
