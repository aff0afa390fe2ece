package bot

import (
	"cmp"
	"context"
	"strings"

	"labgloss/bot/locale"
)

func helpCommand() command {
	return command{spec: CommandSpec{Name: "help"}, run: help}
}

// help lists what one can do, each command as the table has it, and tells
// those who manage the server how it gets a glossary of its own.
func help(_ context.Context, b *Bot, req Request) (Reply, error) {
	w := locale.For(req.Locale)
	options := locale.Args{
		"Private": w.Say(locale.Command("define.private", "name"), nil), "For": w.Say(locale.Command("define.for", "name"), nil),
	}
	lines := append(b.helpLines(w, b.commands, "", ""), "", w.Say(locale.HelpTip, nil), w.Say(locale.HelpOptions, options))
	reply := Reply{Private: true, Outcome: Listed}
	if first, empty := b.empty(req); empty {
		reply.Text = first.Text
	}
	card := Card{Title: Markdown(w.Say(locale.HelpTitle, nil)), Body: Markdown(strings.Join(lines, "\n"))}
	if req.ManageGuild {
		card.addField(w.Say(locale.HelpOwn, nil), Markdown(w.Say(locale.HelpOwnHow, nil)))
	}
	reply.Cards = []Card{card}
	return reply, nil
}

// helpLines has a line for each command but help itself. Those in the menu of
// messages come with the way there.
func (b *Bot) helpLines(w locale.Words, table []command, path, words string) []string {
	var lines []string
	for _, c := range table {
		name, key := path+c.spec.Name, words+cmp.Or(c.words, c.spec.Name)
		purpose := w.Say(locale.Command(key, "purpose"), nil)
		switch {
		case len(c.sub) > 0:
			lines = append(lines, b.helpLines(w, c.sub, name+" ", key+".")...)
		case c.spec.OnMessage:
			called := w.Say(locale.Command(key, "name"), nil)
			how := w.Say(locale.HelpMessage, locale.Args{"Name": called})
			lines = append(lines, "", "**"+called+"** — "+purpose, how)
		case c.spec.Name != "help":
			lines = append(lines, string(b.command(w, name))+" — "+purpose)
		}
	}
	return lines
}
