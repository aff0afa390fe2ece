package bot_test

import (
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/content"
)

func TestHelpReplies(t *testing.T) {
	t.Parallel()
	command := inServer(bot.Request{Kind: bot.Command, Path: "help"})
	manager := command
	manager.ManageGuild = true
	checkReplies(t, newBot(t), map[string]bot.Request{
		"help": command, "help-manager": manager, "help-german": in("de", manager),
	})
}

// While there is no glossary every command says what the next step is, to the
// one who asked alone.
func TestFirstMeeting(t *testing.T) {
	t.Parallel()
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary()), Log: discordtest.Logger(t)})
	help := inServer(bot.Request{Kind: bot.Command, Path: "help"})
	checkReplies(t, b, map[string]bot.Request{"first-meeting": browsing(""), "first-meeting-help": help})
	for _, req := range []bot.Request{
		typed("emt"), inServer(bot.Request{Kind: bot.Command, Path: "figure"}), browsing("figure"), inServer(bot.Request{Kind: bot.Command, Path: "glossary about"}),
		explaining("EMT"), searching("cell"), on("glossary search", "2/cell", ""), on("glossary browse", "letter/2", ""), on("glossary about", "2", ""),
	} {
		reply := b.Handle(t.Context(), req)
		if !reply.Private || !strings.Contains(string(reply.Text), "labgloss serve --pack") {
			t.Errorf("%s is answered by %+v, want the next step", req.Path, reply)
		}
	}
}
