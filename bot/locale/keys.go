package locale

// The keys of all texts but those of commands, which bot reads by the
// command's name: see Command.
const (
	// Failures.
	Apology        Key = "failure.apology"
	Busy           Key = "failure.busy"
	AnotherVersion Key = "failure.another-version"
	Gone           Key = "failure.gone"
	Nothing        Key = "failure.nothing"

	// What stands below many replies.
	Post     Key = "share.post"
	Remove   Key = "share.remove"
	NotYours Key = "share.not-yours"

	// A term.
	TypeTerm   Key = "term.type"
	NoTerm     Key = "term.none"
	NearMiss   Key = "term.near"
	Source     Key = "term.source"
	Figures    Key = "term.figures"
	Related    Key = "term.related"
	MoreSenses Key = "term.more-senses"
	ByInitials Key = "match.initials"
	ByPrefix   Key = "match.prefix"
	ByWords    Key = "match.words"
	ByTypo     Key = "match.typo"
	ByLetters  Key = "match.letters"
	AlsoNear   Key = "match.also"
)

// Command returns the key of a text about a command: path leads to the
// command, an option of it, or a choice of that ("define", "define.term"), and
// what is "name" or "purpose".
func Command(path, what string) Key { return Key("command." + path + "." + what) }
