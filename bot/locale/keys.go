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
	TypeTerm      Key = "term.type"
	NoTerm        Key = "term.none"
	NearMiss      Key = "term.near"
	Source        Key = "term.source"
	From          Key = "term.from"
	Figure        Key = "term.figure"
	AlsoCalled    Key = "term.also-called"
	Links         Key = "term.links"
	InLanguage    Key = "term.in-language"
	Undefined     Key = "term.undefined"
	OtherFigures  Key = "term.other-figures"
	FollowRelated Key = "term.follow"
	RelatedTerm   Key = "term.is-related"
	BroaderTerm   Key = "term.is-broader"
	NarrowerTerm  Key = "term.is-narrower"
	BackTo        Key = "term.back"
	ReadMore      Key = "term.read-more"
	PrivateFor    Key = "term.private-for"

	// A name that several terms have.
	Senses       Key = "senses.title"
	MoreSenses   Key = "senses.more"
	ChooseSense  Key = "senses.choose"
	BackToSenses Key = "senses.back"

	// A figure.
	Schematic       Key = "figure.schematic"
	PublishedFigure Key = "figure.published"
	ChooseTerm      Key = "figure.choose-term"
	NoImage         Key = "figure.no-image"
	NoFilesHere     Key = "figure.no-files"
	NoFigure        Key = "figure.none"
	ChooseFigure    Key = "figure.choose"
	NoFigures       Key = "figure.none-at-all"
	FigureGone      Key = "figure.gone"

	// How a query matched.
	ByInitials Key = "match.initials"
	ByPrefix   Key = "match.prefix"
	ByWords    Key = "match.words"
	ByTypo     Key = "match.typo"
	ByLetters  Key = "match.letters"
	AlsoNear   Key = "match.also"

	// Lists and their pages.
	AndMore     Key = "list.more"
	Earlier     Key = "list.earlier"
	Later       Key = "list.later"
	PageOf      Key = "list.page"
	Terms       Key = "list.terms"
	Results     Key = "list.results"
	FigureCount Key = "list.figures"
	PackCount   Key = "list.packs"
	OpenTerm    Key = "list.open"
	OpenSome    Key = "list.open-some"
	OwnLanguage Key = "list.own-language"

	// Browsing.
	BrowseTitle   Key = "browse.title"
	WithoutFigure Key = "browse.without-figure"
	JumpLetter    Key = "browse.letter"
	JumpFigure    Key = "browse.figure"
	JumpPack      Key = "browse.pack"
	JumpPart      Key = "browse.part"

	// Searching in definitions.
	TypeText      Key = "search.type"
	SearchTitle   Key = "search.title"
	SearchNone    Key = "search.none"
	SearchNear    Key = "search.near"
	SearchLong    Key = "search.long"
	SearchInstead Key = "search.instead"

	// What the glossary is made of.
	PackVersion Key = "about.version"
	Licence     Key = "about.licence"

	// Help, and the first meeting.
	HelpTitle   Key = "help.title"
	HelpTip     Key = "help.tip"
	HelpOptions Key = "help.options"
	HelpMessage Key = "help.message"
	HelpOwn     Key = "help.own"
	HelpOwnHow  Key = "help.own-how"
	NoGlossary  Key = "help.no-glossary"

	// The terms of a message.
	Explained     Key = "explain.found"
	ExplainedRest Key = "explain.rest"
	ExplainedMore Key = "explain.more"
	ExplainNone   Key = "explain.none"
	ExplainNoText Key = "explain.no-text"
	LookUp        Key = "explain.look-up"

	// The form that asks for a word.
	AskTitle Key = "ask.title"
	AskLabel Key = "ask.label"
)

// Command returns the key of a text about a command: path leads to the
// command, an option of it, or a choice of that ("define", "define.term"), and
// what is "name" or "purpose".
func Command(path, what string) Key { return Key("command." + path + "." + what) }
