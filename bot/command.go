package bot

import "context"

// CommandSpec is a command as people see it, for registration and for
// pickers.
type CommandSpec struct {
	// Name is 1 to 32 lower-case letters, digits, - and _.
	Name string
	// Description is 1 to 100 characters.
	Description string
	// In holds the name and the description in other languages, by Discord's
	// locales. A language that is missing is shown the ones above.
	In      map[string]Naming
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
}

// OptionType is the type of an option's value.
type OptionType int

// The types of option.
const (
	TextOption OptionType = iota + 1
	BoolOption
)

// command is a row of the bot's table: what people see and who answers.
type command struct {
	spec CommandSpec
	// run answers the command, complete a keystroke in it, press a button
	// that one of its replies carried; nil where there is no such thing.
	run, complete, press handler
}

// handler returns who answers a kind of request, or nil.
func (c command) handler(k Kind) handler {
	switch k {
	case Command:
		return c.run
	case Autocomplete:
		return c.complete
	case Press:
		return c.press
	}
	return nil
}

type handler func(ctx context.Context, b *Bot, req Request) (Reply, error)

// commands is the table of all commands, in the order in which help lists
// them.
func commands() []command {
	return []command{defineCommand()}
}
