package wire

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"labgloss/bot"
)

// Discord's limits on commands, from its documentation of application
// commands.
const (
	maxCommands           = 100 // after a slash
	maxMessageCommands    = 15
	maxOptions            = 25 // and subcommands
	maxCommandName        = 32
	maxCommandDescription = 100  // UTF-16 units
	maxCommandSize        = 8000 // UTF-16 units of all names, descriptions and values of one command
)

func checkCommands(specs []bot.CommandSpec) error {
	slash, onMessage := kindOfCommand{names{}, maxCommands}, kindOfCommand{names{}, maxMessageCommands}
	for _, spec := range specs {
		check, kind := checkCommand, slash
		if spec.OnMessage {
			check, kind = checkMessageCommand, onMessage
		}
		if err := cmp.Or(check(spec), kind.take(spec)); err != nil {
			return fmt.Errorf("command %q: %w", spec.Name, err)
		}
	}
	return nil
}

// kindOfCommand is what the commands of one kind are called, and how many of
// them Discord takes.
type kindOfCommand struct {
	taken names
	most  int
}

func (k kindOfCommand) take(spec bot.CommandSpec) error {
	if len(k.taken) == k.most*len(locales()) {
		return fmt.Errorf("one too many of its kind: Discord takes at most %d", k.most)
	}
	return k.taken.take(spec.Name, spec.In)
}

func checkCommand(spec bot.CommandSpec) error {
	if err := checkParts(spec, maxNesting); err != nil {
		return err
	}
	if size := commandSize(spec); size > maxCommandSize {
		return fmt.Errorf("%d characters in all: Discord takes at most %d", size, maxCommandSize)
	}
	return nil
}

// checkParts checks a command, a subcommand or a group of these, in which
// subcommands may be so many levels deeper.
func checkParts(spec bot.CommandSpec, levels int) error {
	if err := cmp.Or(checkNamings(spec.Name, spec.Description, spec.In, checkNaming), checkShape(spec, levels)); err != nil {
		return err
	}
	taken := names{}
	for _, o := range spec.Options {
		if err := cmp.Or(checkOption(o), taken.take(o.Name, o.In)); err != nil {
			return fmt.Errorf("option %q: %w", o.Name, err)
		}
	}
	for _, sub := range spec.Sub {
		if err := cmp.Or(checkParts(sub, levels-1), taken.take(sub.Name, sub.In)); err != nil {
			return fmt.Errorf("subcommand %q: %w", sub.Name, err)
		}
	}
	return nil
}

func checkShape(spec bot.CommandSpec, levels int) error {
	switch {
	case spec.OnMessage:
		return errors.New("a command on messages is no subcommand")
	case len(spec.Options) > 0 && len(spec.Sub) > 0:
		return errors.New("what has subcommands has no options")
	case len(spec.Options) > maxOptions:
		return fmt.Errorf("%d options: Discord takes at most %d", len(spec.Options), maxOptions)
	case len(spec.Sub) > maxOptions:
		return fmt.Errorf("%d subcommands: Discord takes at most %d", len(spec.Sub), maxOptions)
	case len(spec.Sub) > 0 && levels == 0:
		return errors.New("subcommands are in a command or in a group in it, no deeper")
	}
	return nil
}

func checkMessageCommand(spec bot.CommandSpec) error {
	switch {
	case len(spec.Options) > 0 || len(spec.Sub) > 0:
		return errors.New("a command on messages has neither options nor subcommands")
	case strings.Contains(spec.Name, ":"):
		return errors.New("a colon ends the command's name in a button's state")
	}
	return checkNamings(spec.Name, spec.Description, spec.In, checkMenuNaming)
}

// commandSize counts the characters of a command as Discord does for its
// limit: of each name and each description the longest among all languages.
func commandSize(spec bot.CommandSpec) int {
	size := longest(spec.Name, spec.Description, spec.In)
	for _, o := range spec.Options {
		size += longest(o.Name, o.Description, o.In)
		for _, c := range o.Choices {
			size += choiceSize(c)
		}
	}
	for _, sub := range spec.Sub {
		size += commandSize(sub)
	}
	return size
}

func longest(name, description string, in map[string]bot.Naming) int {
	n, d := utf16Len(name), utf16Len(description)
	for _, other := range in {
		n, d = max(n, utf16Len(other.Name)), max(d, utf16Len(other.Description))
	}
	return n + d
}

func choiceSize(c bot.OptionChoice) int {
	n := utf16Len(c.Name)
	for _, other := range c.In {
		n = max(n, utf16Len(other))
	}
	return n + utf16Len(c.Value)
}
