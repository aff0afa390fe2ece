package bot

// Kind is what a person did.
type Kind int

// The kinds of request.
const (
	// Command is a slash command that was sent.
	Command Kind = iota + 1
	// Autocomplete is a keystroke in an option of a command.
	Autocomplete
	// Press is a press on a button, or a choice from a menu.
	Press
	// Submit is a form that was filled in.
	Submit
	// MessageCommand is a command that was picked in the menu of a message.
	MessageCommand
)

// Request is one interaction of one person, whatever delivered it.
type Request struct {
	// ID is the interaction's ID, unique among all interactions.
	ID   string
	Kind Kind
	// Path names the command ("define", "glossary browse"); for a Press and a
	// Submit, the command whose reply carried the button, menu or form.
	Path string
	// Argument is the state that a button, a menu or a form carries, and
	// Choice what was chosen from the menu.
	Argument, Choice string
	// Options are what was typed into the command's options or the form's
	// inputs, by name.
	Options map[string]Value
	// Focused names the option that an Autocomplete is about.
	Focused string
	// Locale is the language in which the person uses Discord, as Discord
	// writes it ("de", "pt-BR"); it may be empty.
	Locale string
	// User is the person's ID.
	User string
	// Guild is the ID of the server, and what the person may do there. It is
	// empty in a direct message, and in a server where the bot is not
	// installed but comes along with a person: nothing of that server is the
	// bot's to show, and no right there counts.
	Guild string
	// ManageMessages and ManageGuild are the person's rights in Guild.
	ManageMessages, ManageGuild bool
	// Message is the message of ours that a Press is about, or a Submit of a
	// form that a button opened.
	Message Message
	// Texts are what the message of a MessageCommand says: its text, those of
	// its embeds, and so on, each in Discord's Markdown as somebody wrote it.
	// They are for reading and never kept.
	Texts []string
	// TextOnly says that cards would not be shown where the reply goes: the
	// bot may not embed there. What delivers the reply writes them as text.
	TextOnly bool
	// NoFiles says that the bot may not attach files there, and MaxFile how
	// large one may be, in bytes; 0 is Discord's default.
	NoFiles bool
	MaxFile int
}

// Message is what a request knows of the message that carried the button.
type Message struct {
	// ID is empty where there is no such message.
	ID string
	// Asker is the ID of the person whose command or press the message
	// answers; empty where Discord does not say.
	Asker string
	// Private messages are seen by one person only.
	Private bool
	// Addressee is the ID of the person to whom the message is addressed, or
	// empty.
	Addressee string
}

// Reference is what a person and a log can call the request by: the last six
// digits of its ID.
func (r Request) Reference() string { return r.ID[max(0, len(r.ID)-6):] }

// Value is what was given for an option. Discord's clients send a half-typed
// value of any type as text, so reading never fails: it gives the zero value.
// The value of a person is their ID.
type Value struct {
	Text string
	Bool bool
}
