package wire

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// Discord's limits on commands, from its documentation of application
// commands.
const (
	maxCommands           = 100
	maxOptions            = 25
	maxCommandDescription = 100  // UTF-16 units
	maxCommandSize        = 8000 // UTF-16 units of all names and descriptions of one command
)

// commandName is Discord's pattern for the names of slash commands and their
// options. That they are in lower case is checked beside it.
var commandName = regexp.MustCompile(`^[-_ʼ\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

// Commands returns the bot's table as Discord's array of application command
// objects, ready for registration. Commands show in servers, in direct
// messages with the bot and in others, for whoever installed the bot.
// Required options come first, as Discord demands.
//
// It fails where a command is outside Discord's limits, for Discord would
// refuse the whole table.
func Commands(specs []bot.CommandSpec) ([]byte, error) {
	if len(specs) > maxCommands {
		return nil, fmt.Errorf("%d commands: Discord takes at most %d", len(specs), maxCommands)
	}
	commands := make([]discordgo.ApplicationCommand, len(specs))
	seen := map[string]bool{}
	for i, spec := range specs {
		err := checkCommand(spec)
		if seen[spec.Name] {
			err = errors.New("stands twice in the table")
		}
		if err != nil {
			return nil, fmt.Errorf("command %q: %w", spec.Name, err)
		}
		seen[spec.Name] = true
		commands[i] = command(spec)
	}
	return canonical(commands)
}

func command(spec bot.CommandSpec) discordgo.ApplicationCommand {
	return discordgo.ApplicationCommand{
		Type:        discordgo.ChatApplicationCommand,
		Name:        spec.Name,
		Description: spec.Description,
		Options:     options(spec.Options),
		Contexts: &[]discordgo.InteractionContextType{
			discordgo.InteractionContextGuild,
			discordgo.InteractionContextBotDM,
			discordgo.InteractionContextPrivateChannel,
		},
		IntegrationTypes: &[]discordgo.ApplicationIntegrationType{
			discordgo.ApplicationIntegrationGuildInstall,
			discordgo.ApplicationIntegrationUserInstall,
		},
	}
}

func options(specs []bot.OptionSpec) []*discordgo.ApplicationCommandOption {
	var required, rest []*discordgo.ApplicationCommandOption
	for _, spec := range specs {
		option := &discordgo.ApplicationCommandOption{
			Type:         optionType(spec.Type),
			Name:         spec.Name,
			Description:  spec.Description,
			Required:     spec.Required,
			Autocomplete: spec.Autocomplete,
		}
		if spec.Required {
			required = append(required, option)
		} else {
			rest = append(rest, option)
		}
	}
	return append(required, rest...)
}

// optionType returns 0, which is no type of Discord's, for an unknown type.
func optionType(t bot.OptionType) discordgo.ApplicationCommandOptionType {
	switch t {
	case bot.TextOption:
		return discordgo.ApplicationCommandOptionString
	case bot.BoolOption:
		return discordgo.ApplicationCommandOptionBoolean
	}
	return 0
}

func checkCommand(spec bot.CommandSpec) error {
	if err := checkNaming(spec.Name, spec.Description); err != nil {
		return err
	}
	if len(spec.Options) > maxOptions {
		return fmt.Errorf("%d options: Discord takes at most %d", len(spec.Options), maxOptions)
	}
	size := utf16Len(spec.Name + spec.Description)
	seen := map[string]bool{}
	for _, o := range spec.Options {
		err := checkOption(o)
		if seen[o.Name] {
			err = errors.New("stands twice in the command")
		}
		if err != nil {
			return fmt.Errorf("option %q: %w", o.Name, err)
		}
		seen[o.Name] = true
		size += utf16Len(o.Name + o.Description)
	}
	if size > maxCommandSize {
		return fmt.Errorf("%d characters in all: Discord takes at most %d", size, maxCommandSize)
	}
	return nil
}

func checkOption(o bot.OptionSpec) error {
	if optionType(o.Type) == 0 {
		return fmt.Errorf("unknown type %d", o.Type)
	}
	if o.Autocomplete && o.Type != bot.TextOption {
		return errors.New("only text can be completed")
	}
	return checkNaming(o.Name, o.Description)
}

func checkNaming(name, description string) error {
	if !commandName.MatchString(name) || name != strings.ToLower(name) {
		return errors.New("a name is 1 to 32 lower-case letters, digits, - or _")
	}
	if n := utf16Len(description); n < 1 || n > maxCommandDescription {
		return fmt.Errorf("a description has 1 to %d characters, not %d", maxCommandDescription, n)
	}
	return nil
}

// utf16Len counts as Discord does in the stricter reading of its
// documentation.
func utf16Len(s string) int { return len(utf16.Encode([]rune(s))) }

// SameCommands reports whether registering want, an array of application
// command objects, would change nothing where Discord has have. Neither the
// order of the commands matters, nor what Discord adds to them, nor whether a
// value that means nothing is null, empty, false or absent.
//
// It fails when one of the two is no such array.
func SameCommands(want, have []byte) (bool, error) {
	w, err := readCommands(want)
	if err != nil {
		return false, fmt.Errorf("reading the commands wanted: %w", err)
	}
	h, err := readCommands(have)
	if err != nil {
		return false, fmt.Errorf("reading the commands that Discord has: %w", err)
	}
	return bytes.Equal(w, h), nil
}

// readCommands returns the canonical form of an array of application command
// objects. discordgo's type is the sieve: what it does not know, Discord
// added.
func readCommands(data []byte) ([]byte, error) {
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
	slices.SortStableFunc(commands, func(a, b discordgo.ApplicationCommand) int {
		return cmp.Or(cmp.Compare(a.Type, b.Type), strings.Compare(a.Name, b.Name))
	})
	return canonical(commands)
}

// canonical marshals commands without the nulls and empty lists that
// discordgo writes for what does not apply; Discord's specification knows no
// choices on a switch. It can go once discordgo omits what is empty.
func canonical(commands []discordgo.ApplicationCommand) ([]byte, error) {
	data, err := json.Marshal(commands)
	if err != nil {
		return nil, err
	}
	var list []any
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, err
	}
	prune(list)
	return json.Marshal(list)
}

// prune takes out of every object in v what means the same as being absent.
func prune(v any) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			prune(item)
		}
	case map[string]any:
		for key, value := range v {
			prune(value)
			if empty(value) {
				delete(v, key)
			}
		}
	}
}

func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case bool:
		return !v
	case string:
		return v == ""
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	}
	return false
}
