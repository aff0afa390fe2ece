package content

import "slices"

// Code says what a finding is about, in a word that stays the same from version
// to version: people silence findings by it.
type Code string

// The codes; see Kinds for what each is about.
const (
	InvalidSyntax    Code = "invalid-syntax"
	UnreadablePack   Code = "unreadable-pack"
	UnknownKey       Code = "unknown-key"
	RepeatedKey      Code = "repeated-key"
	WrongType        Code = "wrong-type"
	MissingValue     Code = "missing-value"
	InvalidID        Code = "invalid-id"
	RepeatedID       Code = "repeated-id"
	InvalidText      Code = "invalid-text"
	InvalidLanguage  Code = "invalid-language"
	InvalidAddress   Code = "invalid-address"
	RepeatedLabel    Code = "repeated-label"
	OwnTranslation   Code = "own-translation"
	UnknownTerm      Code = "unknown-term"
	SelfRelation     Code = "self-relation"
	RepeatedRelation Code = "repeated-relation"
	UnknownFigure    Code = "unknown-figure"
	InvalidKind      Code = "invalid-kind"
	InvalidImage     Code = "invalid-image"
	LongAltText      Code = "long-alt-text"

	ShortAltText          Code = "short-alt-text"
	SmallImage            Code = "small-image"
	ImageShape            Code = "image-shape"
	UndefinedTerm         Code = "undefined-term"
	UnknownCode           Code = "unknown-code"
	UselessSilence        Code = "useless-silence"
	NearDuplicateLabel    Code = "near-duplicate-label"
	CircularDefinition    Code = "circular-definition"
	UndefinedAbbreviation Code = "undefined-abbreviation"
	OrphanTerm            Code = "orphan-term"
	MixedSpelling         Code = "mixed-spelling"
	LongDefinition        Code = "definition-too-long"
	LongLabel             Code = "label-too-long"
	BrokenLink            Code = "broken-link"
	UncheckedLink         Code = "unchecked-link"
)

// Severity says how bad a finding is. The severities are the levels of SARIF.
type Severity uint8

const (
	// Mistake is an error: a pack that has one is not loaded.
	Mistake Severity = iota
	// Warning is what serves readers badly.
	Warning
	// Note is what somebody may want to know, and is no fault of the pack.
	Note
)

// String names the severity as SARIF does: "error", "warning", "note".
func (s Severity) String() string { return [...]string{"error", "warning", "note"}[s] }

// Kind is what findings with a code are about.
type Kind struct {
	Code     Code
	Severity Severity
	// Summary is one sentence.
	Summary string
	// Advice says what to do where that is more than to mend what the finding
	// names, and what is no such finding; it may be empty.
	Advice string
}

//nolint:gochecknoglobals // a constant table
var kinds = [...]Kind{
	{InvalidSyntax, Mistake, "The file is no text, no YAML, or more of it than a pack uses.", ""},
	{UnreadablePack, Mistake, "There is no pack, or it cannot be read.", ""},
	{UnknownKey, Mistake, "Packs know no such key.", ""},
	{RepeatedKey, Mistake, "A key is given twice in one place.", ""},
	{WrongType, Mistake, "Text, a list or keys with values stand where something else is wanted.", ""},
	{MissingValue, Mistake, "A value that a pack cannot do without is missing or empty.", ""},
	{InvalidID, Mistake, "An ID is too long or has characters that IDs have not.", ""},
	{RepeatedID, Mistake, "Two packs, or two terms or figures of one, have the same ID.", ""},
	{InvalidText, Mistake, "A text of one line has line breaks, characters that are not seen and change the text, or nothing to see.", ""},
	{InvalidLanguage, Mistake, "A language is not given by its tag (BCP 47).", ""},
	{InvalidAddress, Mistake, "A link is no absolute https address.", ""},
	{RepeatedLabel, Mistake, "A term has a label twice.", ""},
	{OwnTranslation, Mistake, "A term is translated into the pack's own language.", ""},
	{UnknownTerm, Mistake, "A term is related to one that is not in the pack.", ""},
	{SelfRelation, Mistake, "A term is related to itself.", ""},
	{RepeatedRelation, Mistake, "A term names another or a figure twice.", ""},
	{UnknownFigure, Mistake, "A term names a figure that is not in the pack.", ""},
	{InvalidKind, Mistake, "A figure does not say whether its image is the published one or a schematic.", ""},
	{InvalidImage, Mistake, "An image is missing, broken, too large, or of a form that Discord does not show.", ""},
	{LongAltText, Mistake, "A text for those who do not see the image is longer than Discord takes.", ""},

	{
		ShortAltText, Warning, "A text for those who do not see the image says next to nothing.",
		"Say what the image shows, as you would to someone who cannot see it.",
	},
	{
		SmallImage, Warning, "An image has too few pixels for its text to be read.",
		"1600 pixels are a good width, 800 the least.",
	},
	{
		ImageShape, Warning, "An image is so wide or so high that a phone shows it too small to read.",
		"Four by three is a good shape.",
	},
	{
		UndefinedTerm, Warning, "A term has no definition, and whoever looks it up sees its names alone.",
		"The first such term is named, with how many there are.",
	},
	{
		UnknownCode, Warning, "A term silences findings with a code that there is not.",
		"labgloss check --help lists the codes.",
	},
	{
		UselessSilence, Warning, "A term silences what is not found in it.",
		"Take the silence out: what it was for is mended, or is a mistake, which cannot be silenced.",
	},
	{
		NearDuplicateLabel, Warning, "Two terms have the same label, or one that differs by plural, hyphen, spelling or a slip of the finger.",
		"Join the terms, or mend the slip. Where both are meant, a word more in one label tells readers which is which.",
	},
	{
		CircularDefinition, Warning, "A definition explains a term by the term itself.",
		"Say it in other words. That a definition begins with the term (“X is …”), or comes back to it in a later sentence, is no such finding.",
	},
	{
		UndefinedAbbreviation, Warning, "A definition has an abbreviation that neither it nor a term of the pack explains.",
		"Write it out, explain it in parentheses, or make it an abbreviation of a term. Each is named once, with how many terms use it. " +
			"Units, formulas, names with numbers (CD4) and what everybody knows (DNA, PDF) are left out.",
	},
	{
		OrphanTerm, Warning, "A term is related to no other, has no figure, and no other term speaks of it.",
		"Relate it, so that readers come to it and on from it. Only packs in which most terms are related are looked at.",
	},
	{
		MixedSpelling, Warning, "A pack has British and American spellings.",
		"Each word in the rarer one is named once; where the pack's language says which one is meant (en-GB, en-US), those in the other. " +
			"Synonyms, names and code are left out, and so is “-ize” in British spelling, unless “-ise” stands there too.",
	},
	{
		LongDefinition, Warning, "A definition is longer than a card of Discord.",
		"Readers see its first 900 characters and turn pages for the rest. Let the first paragraph define, and move the rest into terms of their own.",
	},
	{
		LongLabel, Warning, "A term's title is longer than a line of Discord's lists.",
		"It is cut there, and terms that begin alike cannot be told apart. Make the label shorter and the long one a synonym.",
	},
	{
		BrokenLink, Warning, "An address leads nowhere.",
		"Looked for with --links only.",
	},
	{
		UncheckedLink, Note, "Whether an address leads anywhere could not be found out.",
		"There was no network, or its server did not answer, or not to programs. Open it in a browser. Looked for with --links only.",
	},
}

// Kinds lists all kinds of findings, the mistakes first.
func Kinds() []Kind { return slices.Clone(kinds[:]) }

// KindOf returns the kind of the findings with a code.
func KindOf(code Code) (Kind, bool) {
	for _, k := range kinds {
		if k.Code == code {
			return k, true
		}
	}
	return Kind{}, false
}
