package wire

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/bwmarrin/discordgo"
)

// CommandDiff is what registering commands would change at Discord, command by
// command. Where it is empty, nothing.
type CommandDiff []CommandChange

// CommandChange is what registering would change of one command.
type CommandChange struct {
	// Command is the name of a slash command; that of another has its kind
	// behind it, as in "Explain terms (message command)".
	Command string
	Kind    ChangeKind
	// Details say what differs in a command that stays, as in
	// `description "old" -> "new"`. There is one at least.
	Details []string
}

// ChangeKind is what becomes of a command.
type ChangeKind string

// The kinds of change.
const (
	Added   ChangeKind = "added"
	Removed ChangeKind = "removed"
	Changed ChangeKind = "changed"
)

// Lines returns the difference for a person to read: "+ NAME" for a command
// that is new, "- NAME" for one that goes, and "~ NAME: DETAIL", once for each
// detail, for one that changes.
func (d CommandDiff) Lines() []string {
	var lines []string
	for _, c := range d {
		switch c.Kind {
		case Added:
			lines = append(lines, "+ "+c.Command)
		case Removed:
			lines = append(lines, "- "+c.Command)
		case Changed:
			for _, detail := range c.Details {
				lines = append(lines, "~ "+c.Command+": "+detail)
			}
		}
	}
	return lines
}

// DiffCommands returns what registering want, an array of application command
// objects, would change where Discord has have. Neither the order of the
// commands matters, nor what Discord adds to them, nor whether a value that
// means nothing is null, empty, false or absent.
//
// It fails when one of the two is no such array.
func DiffCommands(want, have []byte) (CommandDiff, error) {
	w, err := readCommands(want)
	if err != nil {
		return nil, fmt.Errorf("reading the commands wanted: %w", err)
	}
	h, err := readCommands(have)
	if err != nil {
		return nil, fmt.Errorf("reading the commands that Discord has: %w", err)
	}
	var diff CommandDiff
	pair(w, h, compareCommands, func(want, have object) {
		switch {
		case have == nil:
			diff = append(diff, CommandChange{Command: commandTitle(want), Kind: Added})
		case want == nil:
			diff = append(diff, CommandChange{Command: commandTitle(have), Kind: Removed})
		default:
			if details := diffObjects(want, have); len(details) > 0 {
				diff = append(diff, CommandChange{commandTitle(want), Changed, details})
			}
		}
	})
	return diff, nil
}

// readCommands reads an array of application command objects, pruned and in
// the order of compareCommands. discordgo's type is the sieve: what it does
// not know, Discord added.
func readCommands(data []byte) ([]object, error) {
	var commands []discordgo.ApplicationCommand
	if err := json.Unmarshal(data, &commands); err != nil {
		return nil, err
	}
	for i := range commands {
		c := &commands[i]
		c.ID, c.ApplicationID, c.GuildID, c.Version = "", "", "", ""
		c.DMPermission, c.DefaultPermission = nil, nil //nolint:staticcheck // deprecated, but Discord still sends what it derives for them
		c.Type = cmp.Or(c.Type, discordgo.ChatApplicationCommand)
		if c.Contexts != nil {
			slices.Sort(*c.Contexts)
		}
		if c.IntegrationTypes != nil {
			slices.Sort(*c.IntegrationTypes)
		}
	}
	list, err := pruned(commands)
	return sorted(list, compareCommands), err
}

func compareCommands(a, b object) int {
	return cmp.Or(cmp.Compare(a.kind(), b.kind()), compareNames(a, b))
}

func commandTitle(c object) string {
	switch discordgo.ApplicationCommandType(c.kind()) {
	case discordgo.ChatApplicationCommand:
		return c.name()
	case discordgo.UserApplicationCommand:
		return c.name() + " (user command)"
	case discordgo.MessageApplicationCommand:
		return c.name() + " (message command)"
	}
	return fmt.Sprintf("%s (command of type %v)", c.name(), c.kind())
}
