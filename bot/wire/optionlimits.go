package wire

import (
	"errors"
	"fmt"

	"labgloss/bot"
)

func checkOption(o bot.OptionSpec) error {
	switch {
	case optionType(o.Type) == 0:
		return fmt.Errorf("unknown type %d", o.Type)
	case o.Autocomplete && o.Type != bot.TextOption:
		return errors.New("only text can be completed")
	case len(o.Choices) > 0 && (o.Autocomplete || o.Type != bot.TextOption):
		return errors.New("only text that is not completed can have choices")
	case len(o.Choices) > maxChoices:
		return fmt.Errorf("%d choices: Discord takes at most %d", len(o.Choices), maxChoices)
	}
	taken := states{}
	for _, c := range o.Choices {
		if err := checkChoice(c); err != nil {
			return fmt.Errorf("choice %q: %w", c.Name, err)
		}
		if !taken.take(c.Name) {
			return fmt.Errorf("choice %q: another is called so", c.Name)
		}
	}
	return checkNamings(o.Name, o.Description, o.In, checkNaming)
}

func checkChoice(c bot.OptionChoice) error {
	if !isState(c.Value, maxChoice) {
		return fmt.Errorf("a value has 1 to %d characters", maxChoice)
	}
	in := make(map[string]bot.Naming)
	for locale, name := range c.In {
		in[locale] = bot.Naming{Name: name}
	}
	return checkNamings(c.Name, "", in, checkChoiceNaming)
}
