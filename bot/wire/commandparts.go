package wire

import (
	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// parts returns what a command, a subcommand or a group of these consists of.
// To Discord a subcommand is an option too.
func parts(spec bot.CommandSpec) []*discordgo.ApplicationCommandOption {
	if len(spec.Sub) == 0 {
		return options(spec.Options)
	}
	var all []*discordgo.ApplicationCommandOption
	for _, sub := range spec.Sub {
		names, descriptions := localisations(sub.Name, sub.Description, sub.In)
		kind := discordgo.ApplicationCommandOptionSubCommand
		if len(sub.Sub) > 0 {
			kind = discordgo.ApplicationCommandOptionSubCommandGroup
		}
		all = append(all, &discordgo.ApplicationCommandOption{
			Type:                     kind,
			Name:                     sub.Name,
			NameLocalizations:        names,
			Description:              sub.Description,
			DescriptionLocalizations: descriptions,
			Options:                  parts(sub),
		})
	}
	return all
}

func options(specs []bot.OptionSpec) []*discordgo.ApplicationCommandOption {
	var required, rest []*discordgo.ApplicationCommandOption
	for _, spec := range specs {
		names, descriptions := localisations(spec.Name, spec.Description, spec.In)
		option := &discordgo.ApplicationCommandOption{
			Type:                     optionType(spec.Type),
			Name:                     spec.Name,
			NameLocalizations:        names,
			Description:              spec.Description,
			DescriptionLocalizations: descriptions,
			Required:                 spec.Required,
			Autocomplete:             spec.Autocomplete,
			Choices:                  optionChoices(spec.Choices),
		}
		if spec.Required {
			required = append(required, option)
		} else {
			rest = append(rest, option)
		}
	}
	return append(required, rest...)
}

func optionChoices(specs []bot.OptionChoice) []*discordgo.ApplicationCommandOptionChoice {
	var all []*discordgo.ApplicationCommandOptionChoice
	for _, spec := range specs {
		choice := &discordgo.ApplicationCommandOptionChoice{Name: spec.Name, Value: spec.Value}
		if len(spec.In) > 0 {
			choice.NameLocalizations = map[discordgo.Locale]string{discordgo.EnglishUS: spec.Name}
		}
		for locale, name := range spec.In {
			choice.NameLocalizations[discordgo.Locale(locale)] = name
		}
		all = append(all, choice)
	}
	return all
}

// localisations returns names and descriptions by locale, or nothing where
// there is one language only.
func localisations(name, description string, in map[string]bot.Naming) (names, descriptions map[discordgo.Locale]string) {
	if len(in) == 0 {
		return nil, nil
	}
	names = map[discordgo.Locale]string{discordgo.EnglishUS: name}
	descriptions = map[discordgo.Locale]string{discordgo.EnglishUS: description}
	for locale, n := range in {
		names[discordgo.Locale(locale)], descriptions[discordgo.Locale(locale)] = n.Name, n.Description
	}
	return names, descriptions
}

// optionType returns 0, which is no type of Discord's, for an unknown type.
func optionType(t bot.OptionType) discordgo.ApplicationCommandOptionType {
	switch t {
	case bot.TextOption:
		return discordgo.ApplicationCommandOptionString
	case bot.BoolOption:
		return discordgo.ApplicationCommandOptionBoolean
	case bot.UserOption:
		return discordgo.ApplicationCommandOptionUser
	}
	return 0
}
