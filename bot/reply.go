package bot

import "labgloss/content/search"

// Reply is what is to be said in answer to a Request. Limits of length are
// not its concern: package wire cuts what is too long.
type Reply struct {
	// Private replies are shown to the one who asked only.
	Private bool
	// Replace edits the message whose button was pressed, rather than
	// answering below it.
	Replace bool
	// Remove takes the message away whose button was pressed; nothing else of
	// the reply is said.
	Remove bool
	// Addressee is the ID of a person to whom the reply is addressed: a mention
	// of them stands before the text, and they alone are notified.
	Addressee string
	Text      Markdown
	Cards     []Card
	// Menus stand below the cards and above the buttons.
	Menus   []Menu
	Buttons []Button
	// Form is opened in place of an answer; nothing else of the reply is said.
	// A Command, a MessageCommand or a Press can open one, a Submit cannot.
	Form *Form
	// Choices answer an Autocomplete, and nothing else does. None is an answer
	// too: nothing fits what was typed.
	Choices []Choice
	// Files are attached; a card shows one as its image by naming it.
	Files []File
	// Outcome tells a log what became of the request, and Match which stage of
	// the search found what is shown; it is empty where nothing was searched.
	Outcome Outcome
	Match   search.Stage
}

// File is something to look at or to keep, such as a figure.
type File struct {
	// Name is unique in the reply, as in "figure-2.png": ASCII letters, digits,
	// and . - _ between them.
	Name string
	// Alt is plain text for those who do not see it.
	Alt  string
	Data []byte
}

// Outcome is what became of a request, for logs and statistics.
type Outcome string

// The outcomes.
const (
	Found    Outcome = "found"
	NearMiss Outcome = "near-miss"
	Missing  Outcome = "missing"
	Listed   Outcome = "listed"
	Refused  Outcome = "refused"
	Failed   Outcome = "failed"
	Busy     Outcome = "busy"
	Removed  Outcome = "removed"
	Asked    Outcome = "asked"
)

// Card is a framed piece of a reply; Discord's embed.
type Card struct {
	Title Markdown
	// URL is the absolute https address that the title leads to; may be empty.
	URL    string
	Body   Markdown
	Fields []Field
	// Image is the name of one of the reply's files, or empty.
	Image string
	// Footer is plain text.
	Footer string
}

// Field is a named part of a card.
type Field struct {
	// Name is plain text.
	Name string
	Text Markdown
}

// Button is something to press below a reply: a link if URL is given, or else
// a press that comes back as a Request with Path and Argument.
type Button struct {
	// Label is plain text.
	Label          string
	Path, Argument string
	// URL is an absolute https address.
	URL   string
	Style ButtonStyle
	// Disabled buttons are shown and cannot be pressed.
	Disabled bool
}

// ButtonStyle is how a button looks.
type ButtonStyle int

// The styles of button.
const (
	Secondary ButtonStyle = iota
	Primary
	Danger
)

// Menu is a list to choose one thing from. The choice comes back as a Request
// with Path, Argument and Choice.
type Menu struct {
	// Placeholder is plain text that is shown while nothing is chosen.
	Placeholder    string
	Path, Argument string
	// Items are 25 at most; more are left out.
	Items []MenuItem
}

// MenuItem is one thing that a menu offers.
type MenuItem struct {
	// Label and Note, which is smaller and may be empty, are plain text.
	Label, Note string
	// Value is unique in the menu, at most 100 characters.
	Value string
	// Chosen items are shown as the menu's choice.
	Chosen bool
}

// Form is something to fill in. What was written comes back as a Request of
// kind Submit with Path, Argument and Options.
type Form struct {
	// Title is plain text.
	Title          string
	Path, Argument string
	// Inputs are 1 to 5.
	Inputs []Input
}

// Input is a line, or several, of a form.
type Input struct {
	// Name is unique in the form; it is never shown.
	Name string
	// Label and Placeholder are plain text; the latter may be empty.
	Label, Placeholder string
	// Value is what stands there at first.
	Value    string
	Required bool
	// Long asks for several lines.
	Long bool
	// Max is how many characters may be written; 0 is 4000.
	Max int
}

// Choice is one suggestion of an autocomplete.
type Choice struct {
	// Label is plain text.
	Label string
	// Value is what the command receives when the choice is picked: at most
	// 100 characters.
	Value string
}
