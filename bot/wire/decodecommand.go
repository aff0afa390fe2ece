package wire

import (
	"fmt"

	"labgloss/bot"
)

// The types of command that are understood; one is a slash command where it
// says nothing else.
const (
	slashCommand   = "1"
	messageCommand = "3"
)

// The types of option that hold others, and how deep they do: a group holds a
// subcommand.
const (
	optionSubCommand      = 1
	optionSubCommandGroup = 2
	maxNesting            = 2
)

type option struct {
	Name    string   `json:"name"`
	Type    int      `json:"type"`
	Value   value    `json:"value"`
	Focused bool     `json:"focused"`
	Options []option `json:"options"`
}

// holdsOptions tells a subcommand or a group of these from an option that has
// a value.
func (o option) holdsOptions() bool {
	return o.Type == optionSubCommand || o.Type == optionSubCommandGroup
}

// decodeCommand reads a command that was sent, or is being typed.
func decodeCommand(req *bot.Request, in *interaction) error {
	switch kind := in.Data.Type.Text; {
	case kind == messageCommand && in.Type == typeCommand:
		decodeMessageCommand(req, in.Data)
		return nil
	case kind != "" && kind != slashCommand:
		return fmt.Errorf("command of an unknown type: %w", ErrKind)
	}
	req.Kind = bot.Command
	if in.Type == typeAutocomplete {
		req.Kind = bot.Autocomplete
	}
	return decodeOptions(req, in.Data)
}

// decodeMessageCommand reads a command that was picked in the menu of a
// message.
func decodeMessageCommand(req *bot.Request, data interactionData) {
	req.Kind, req.Path = bot.MessageCommand, data.Name
	var t texts
	t.addMessage(data.Resolved.it.Messages.it[data.TargetID.Text].it)
	req.Texts = t.all
}

func decodeOptions(req *bot.Request, data interactionData) error {
	req.Path, req.Options = data.Name, make(map[string]bot.Value)
	options := data.Options
	for level := 0; level < maxNesting && len(options) == 1 && options[0].holdsOptions(); level++ {
		req.Path += " " + options[0].Name
		options = options[0].Options
	}
	if len(options) > maxOptions {
		return fmt.Errorf("reading an interaction: %d options in a command that can have %d", len(options), maxOptions)
	}
	for _, o := range options {
		if o.holdsOptions() {
			continue
		}
		req.Options[o.Name] = bot.Value(o.Value)
		if o.Focused {
			req.Focused = o.Name
		}
	}
	return nil
}
