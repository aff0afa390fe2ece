package bot

import "context"

// CommandSpec is a command as people see it, for registration and for
// pickers.
type CommandSpec struct {
	// Name is 1 to 32 lower-case letters, digits, - and _; the name of a
	// command on messages may have capitals and spaces as well.
	Name string
	// Description is 1 to 100 characters; a command on messages has none.
	Description string
	// In holds the name and the description in other languages, by Discord's
	// locales. A language that is missing is shown the ones above.
	In map[string]Naming
	// OnMessage says that the command stands in the menu of messages, rather
	// than after a slash.
	OnMessage bool
	// Sub are the command's subcommands. A command that has some is no
	// command itself, and has no options.
	Sub     []CommandSpec
	Options []OptionSpec
}

// Naming is how a command or an option is called and described in a language,
// under the same limits.
type Naming struct{ Name, Description string }

// OptionSpec is an option of a command.
type OptionSpec struct {
	Name, Description string
	// In is as for a command.
	In       map[string]Naming
	Type     OptionType
	Required bool
	// Autocomplete says that each keystroke asks for choices.
	Autocomplete bool
	// Choices are the only texts that may be given, where there are any.
	Choices []OptionChoice
}

// OptionChoice is a text that an option can be given.
type OptionChoice struct {
	// Name is what people see, 1 to 100 characters, and In what they see in
	// other languages.
	Name string
	In   map[string]string
	// Value is what the command receives.
	Value string
}

// OptionType is the type of an option's value.
type OptionType int

// The types of option.
const (
	TextOption OptionType = iota + 1
	BoolOption
	// UserOption is a person.
	UserOption
)

// command is a row of the bot's table: what people see and who answers.
type command struct {
	// spec is without its words, which stand in the catalogues.
	spec CommandSpec
	// words is how the catalogues call the command where that is not its name.
	words string
	sub   []command
	// run answers the command, complete a keystroke in it, press a button or
	// a menu that one of its replies carried, and submit a form; nil where
	// there is no such thing.
	run, complete, press, submit handler
}

// handler returns who answers a kind of request, or nil.
func (c command) handler(k Kind) handler {
	switch k {
	case Command, MessageCommand:
		return c.run
	case Autocomplete:
		return c.complete
	case Press:
		return c.press
	case Submit:
		return c.submit
	}
	return nil
}

type handler func(ctx context.Context, b *Bot, req Request) (Reply, error)

// commands is the table of all commands, in the order in which help lists
// them.
func commands() []command {
	return []command{defineCommand(), figureCommand(), glossaryCommand(), explainCommand(), helpCommand()}
}

// routes returns who answers what: the commands, and what many replies have.
func routes(table []command) map[string]command {
	all := byPath(table)
	all[PathRemove] = removeCommand()
	return all
}

// byPath returns the handlers of a request by its path, those of subcommands
// among them ("glossary browse").
func byPath(table []command) map[string]command {
	all := make(map[string]command)
	for _, c := range table {
		all[c.spec.Name] = c
		for path, sub := range byPath(c.sub) {
			all[c.spec.Name+" "+path] = sub
		}
	}
	return all
}
