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

// checkNamings checks what something is called in all languages.
func checkNamings(name, description string, in map[string]bot.Naming, check func(name, description string) error) error {
	if err := check(name, description); err != nil {
		return err
	}
	for locale, n := range in {
		err := check(n.Name, n.Description)
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

// checkNaming checks a slash command or an option.
func checkNaming(name, description string) error {
	if !commandName.MatchString(name) || name != strings.ToLower(name) {
		return errors.New("a name is 1 to 32 lower-case letters, digits, - or _")
	}
	if n := utf16Len(description); n < 1 || n > maxCommandDescription {
		return fmt.Errorf("a description has 1 to %d characters, not %d", maxCommandDescription, n)
	}
	return nil
}

// checkMenuNaming checks a command on messages.
func checkMenuNaming(name, description string) error {
	if description != "" {
		return errors.New("a command on messages has no description")
	}
	return checkLabel(name, maxCommandName)
}

// checkChoiceNaming checks a choice, which has no description.
func checkChoiceNaming(name, _ string) error { return checkLabel(name, maxChoice) }

// checkLabel checks a name that may be of any characters.
func checkLabel(name string, most int) error {
	if !isState(name, most) || name != strings.TrimSpace(name) {
		return fmt.Errorf("a name has 1 to %d characters, and no space around them", most)
	}
	return nil
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
