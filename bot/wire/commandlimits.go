package wire

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

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

// locales are the languages that Discord knows, from AvailableLocalesEnum in
// its OpenAPI specification. discordgo's list lacks a few of them.
func locales() []string {
	return []string{
		"ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu",
		"id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN",
		"zh-TW",
	}
}

func checkCommands(specs []bot.CommandSpec) error {
	if len(specs) > maxCommands {
		return fmt.Errorf("%d commands: Discord takes at most %d", len(specs), maxCommands)
	}
	taken := names{}
	for _, spec := range specs {
		if err := cmp.Or(checkCommand(spec), taken.take(spec.Name, spec.In)); err != nil {
			return fmt.Errorf("command %q: %w", spec.Name, err)
		}
	}
	return nil
}

func checkCommand(spec bot.CommandSpec) error {
	if err := checkNamings(spec.Name, spec.Description, spec.In); err != nil {
		return err
	}
	if len(spec.Options) > maxOptions {
		return fmt.Errorf("%d options: Discord takes at most %d", len(spec.Options), maxOptions)
	}
	taken := names{}
	for _, o := range spec.Options {
		if err := cmp.Or(checkOption(o), taken.take(o.Name, o.In)); err != nil {
			return fmt.Errorf("option %q: %w", o.Name, err)
		}
	}
	if size := commandSize(spec); size > maxCommandSize {
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
	return checkNamings(o.Name, o.Description, o.In)
}

// checkNamings checks what something is called in all languages.
func checkNamings(name, description string, in map[string]bot.Naming) error {
	if err := checkNaming(name, description); err != nil {
		return err
	}
	for locale, n := range in {
		err := checkNaming(n.Name, n.Description)
		switch {
		case !slices.Contains(locales(), locale):
			err = errors.New("Discord knows no such locale") //nolint:staticcheck // a name is upper case
		case locale == string(discordgo.EnglishUS):
			err = errors.New("this is what it is called in the first place")
		}
		if err != nil {
			return fmt.Errorf("in %q: %w", locale, err)
		}
	}
	return nil
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

// commandSize counts the characters of a command as Discord does for its
// limit: of each name and each description the longest among all languages.
func commandSize(spec bot.CommandSpec) int {
	size := longest(spec.Name, spec.Description, spec.In)
	for _, o := range spec.Options {
		size += longest(o.Name, o.Description, o.In)
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

// names are the names that are taken, each with its locale.
type names map[[2]string]bool

// take takes a name in all languages. It fails where another has it in one of
// them.
func (taken names) take(name string, in map[string]bot.Naming) error {
	for _, locale := range locales() {
		called := [2]string{locale, cmp.Or(in[locale].Name, name)}
		if taken[called] {
			return fmt.Errorf("another is called %q in %s", called[1], locale)
		}
		taken[called] = true
	}
	return nil
}
