package contract

import (
	"slices"
	"strings"
)

// The types of commands, and of options that hold options.
const (
	slashCommand    = 1
	userCommand     = 2
	messageCommand  = 3
	subcommand      = 1
	subcommandGroup = 2
)

func (c *checker) commands(n node) {
	list, ok := n.items()
	if !ok {
		c.refuse(n, "is no list of commands")
		return
	}
	byType := map[int][]node{}
	for _, command := range list {
		kind := command.at("type").integer()
		if command.at("type").value == nil {
			kind = slashCommand
		}
		byType[kind] = append(byType[kind], command)
	}
	c.slashCommands(n, byType[slashCommand])
	c.menuCommands(n, byType[userCommand])
	c.menuCommands(n, byType[messageCommand])
}

func (c *checker) slashCommands(list node, commands []node) {
	if len(commands) > MaxCommands {
		c.refuse(list, "holds %d slash commands, not %d at most", len(commands), MaxCommands)
	}
	for _, n := range commands {
		c.naming(n)
		c.options(n.at("options"))
		if sum := commandLength(n); sum > MaxCommandSum {
			c.refuse(n, "has %d characters in all, not %d at most", sum, MaxCommandSum)
		}
	}
	c.unique(commands, "name")
}

// menuCommands are those on users and messages: they have a name only, in any
// script and case.
func (c *checker) menuCommands(list node, commands []node) {
	if len(commands) > MaxMenuCommands {
		c.refuse(list, "holds %d commands of type %d, not %d at most",
			len(commands), commands[0].at("type").integer(), MaxMenuCommands)
	}
	for _, n := range commands {
		c.text(n.at("name"), 1, MaxCommandName)
		c.localised(n.at("name_localizations"), func(name node) { c.text(name, 1, MaxCommandName) })
		if d := n.at("description"); d.string() != "" {
			c.refuse(d, "is only for slash commands")
		}
		if o := n.at("options"); o.value != nil {
			c.refuse(o, "is only for slash commands")
		}
	}
	c.unique(commands, "name")
}

// naming checks the name and the description of a command or an option.
func (c *checker) naming(n node) {
	c.name(n.at("name"))
	c.localised(n.at("name_localizations"), c.name)
	describe := func(d node) { c.text(d, 1, MaxCommandDescription) }
	describe(n.at("description"))
	c.localised(n.at("description_localizations"), describe)
}

func (c *checker) name(n node) {
	s, ok := n.value.(string)
	if !ok || units(s) > MaxCommandName || s == "" {
		c.text(n, 1, MaxCommandName)
		return
	}
	if !commandName.MatchString(s) || s != strings.ToLower(s) {
		c.refuse(n, "is no name in lower case without spaces: %q", s)
	}
}

// localised checks a dictionary of localisations.
func (c *checker) localised(n node, check func(node)) {
	texts, ok := n.value.(map[string]any)
	if !ok && n.value != nil {
		c.refuse(n, "is no dictionary")
	}
	for locale := range texts {
		text := n.at(locale)
		if !slices.Contains(locales, locale) {
			c.refuse(text, "is for an unknown locale")
			continue
		}
		check(text)
	}
	if n.has("en-GB") && !n.has("en-US") {
		c.disown(n, "has en-GB without en-US, whose readers would be shown the British text")
	}
}

// options checks the options of a command, or of what holds options.
func (c *checker) options(n node) {
	list := c.count(n, 0, MaxOptions)
	optional := false
	for _, o := range list {
		c.option(o)
		if required := o.at("required"); required.is() && optional {
			c.refuse(required, "is true after an optional option")
		}
		optional = optional || !o.at("required").is()
	}
	c.unique(list, "name")
}

func (c *checker) option(n node) {
	c.naming(n)
	c.options(n.at("options"))
	c.number(n.at("min_length"), 0, MaxTextOption)
	c.number(n.at("max_length"), 1, MaxTextOption)
	choices := c.count(n.at("choices"), 0, MaxChoices)
	for _, choice := range choices {
		c.choice(choice)
		c.localised(choice.at("name_localizations"), func(name node) { c.text(name, 1, MaxChoice) })
	}
	c.unique(choices, "name")
	if len(choices) > 0 && n.at("autocomplete").is() {
		c.refuse(n.at("autocomplete"), "cannot go with choices")
	}
	kind := n.at("type").integer()
	if n.at("options").value != nil && kind != subcommand && kind != subcommandGroup {
		c.refuse(n.at("options"), "is only for subcommands and groups of them")
	}
}

// commandLength counts what Discord counts towards the sum of a command: of
// each text the longest localisation.
func commandLength(n node) int {
	sum := longest(n, "name") + longest(n, "description")
	choices, _ := n.at("choices").items()
	for _, choice := range choices {
		sum += longest(choice, "name") + units(choice.at("value").string())
	}
	options, _ := n.at("options").items()
	for _, o := range options {
		sum += commandLength(o)
	}
	return sum
}

func longest(n node, key string) int {
	most := units(n.at(key).string())
	localisations, _ := n.at(key + "_localizations").value.(map[string]any)
	for _, text := range localisations {
		s, _ := text.(string)
		most = max(most, units(s))
	}
	return most
}
