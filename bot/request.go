package bot

// Kind is what a person did.
type Kind int

// The kinds of request.
const (
	// Command is a slash command that was sent.
	Command Kind = iota + 1
	// Autocomplete is a keystroke in an option of a command.
	Autocomplete
	// Press is a press on a button.
	Press
)

// Request is one interaction of one person, whatever delivered it.
type Request struct {
	// ID is the interaction's ID, unique among all interactions.
	ID   string
	Kind Kind
	// Path names the command ("define", "glossary browse"); for a Press, the
	// command whose reply carried the button.
	Path string
	// Argument is the state that a button carries.
	Argument string
	// Options are what was typed into the command's options, by name.
	Options map[string]Value
	// Focused names the option that an Autocomplete is about.
	Focused string
	// TextOnly says that cards would not be shown where the reply goes: the
	// bot may not embed there. What delivers the reply writes them as text.
	TextOnly bool
	// NoFiles says that the bot may not attach files there, and MaxFile how
	// large one may be, in bytes; 0 is Discord's default.
	NoFiles bool
	MaxFile int
}

// Reference is what a person and a log can call the request by: the last six
// digits of its ID.
func (r Request) Reference() string { return r.ID[max(0, len(r.ID)-6):] }

// Value is what was given for an option. Discord's clients send a half-typed
// value of any type as text, so reading never fails: it gives the zero value.
type Value struct {
	Text string
	Bool bool
}
