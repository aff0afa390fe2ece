package wire

import (
	"strings"

	"labgloss/bot"
)

// pressedMessage is what is read of the message that carried a button.
type pressedMessage struct {
	ID      value `json:"id"`
	Flags   value `json:"flags"`
	Content value `json:"content"`
	// Asked is whose command or press the message answers, and AskedOnce the
	// same in an older form.
	Asked     maybe[cause] `json:"interaction_metadata"`
	AskedOnce maybe[cause] `json:"interaction"`
}

type cause struct {
	User maybe[user] `json:"user"`
}

// flagEphemeral is Discord's flag of a message that one person sees.
const flagEphemeral = 1 << 6

func (m pressedMessage) decode() bot.Message {
	asker := m.Asked.it.User.it.ID.Text
	if asker == "" {
		asker = m.AskedOnce.it.User.it.ID.Text
	}
	return bot.Message{
		ID: m.ID.Text, Asker: asker, Private: has(m.Flags, flagEphemeral), Addressee: addressee(m.Content.Text),
	}
}

// A message that is addressed begins with a line that mentions the person.

func mention(id string) string { return "<@" + id + ">" }

// addressee returns the ID of the person to whom a message is addressed, or
// nothing.
func addressee(content string) string {
	line, _, _ := strings.Cut(content, "\n")
	id := strings.TrimSuffix(strings.TrimPrefix(line, "<@"), ">")
	if !isSnowflake(id) || line != mention(id) {
		return ""
	}
	return id
}
