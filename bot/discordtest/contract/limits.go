package contract

import "regexp"

// Discord's limits, from its documentation in 2026 (resources/message,
// interactions/receiving-and-responding, components/reference,
// interactions/application-commands). Lengths are in characters, which Check
// takes to be UTF-16 units.
const (
	MaxContent     = 2000 // of a message
	MaxEmbeds      = 10   // in a message
	MaxEmbedSum    = 6000 // characters in all embeds of a message
	MaxEmbedTitle  = 256
	MaxEmbedText   = 4096
	MaxEmbedAuthor = 256
	MaxEmbedFooter = 2048
	MaxFields      = 25 // in an embed
	MaxFieldName   = 256
	MaxFieldValue  = 1024
	MaxURL         = 2048

	MaxMentions    = 100 // of users who are named
	MaxFiles       = 10  // in a message
	MaxDescription = 1024

	MaxRows          = 5  // in a message without Components V2
	MaxComponents    = 40 // in a message with Components V2
	MaxTextDisplays  = 4000
	MaxRowButtons    = 5
	MaxCustomID      = 100
	MaxButtonLabel   = 80
	MaxButtonURL     = 512
	MaxSelectOptions = 25
	MaxSelectOption  = 100 // of its label, its value and its description
	MaxPlaceholder   = 150

	MaxModalTitle           = 45
	MaxModalComponents      = 5
	MaxLabel                = 45
	MaxLabelDescription     = 100
	MaxTextInput            = 4000
	MaxTextInputPlaceholder = 100
	MaxUploads              = 10

	MaxChoices = 25
	MaxChoice  = 100 // of its name, and of its value where that is a text

	MaxCommands           = 100 // slash commands of a scope
	MaxMenuCommands       = 15  // user commands of a scope, and message commands
	MaxCommandName        = 32
	MaxCommandDescription = 100
	MaxOptions            = 25
	MaxCommandSum         = 8000 // names, descriptions and values of a command, in their longest localisations
	MaxTextOption         = 6000 // of min_length and max_length
)

// Message flags.
const (
	flagEphemeral    = 1 << 6
	flagComponentsV2 = 1 << 15
)

// commandName is Discord's pattern for the names of slash commands and
// options; what has a lower case must be in it.
var commandName = regexp.MustCompile(`^[-_'\x{2BC}\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

// locales are those of Discord's reference.
//
//nolint:gochecknoglobals // a constant table
var locales = []string{
	"ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu",
	"id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
}

// imageTypes are the endings of images that show in embeds.
//
//nolint:gochecknoglobals // a constant table
var imageTypes = []string{".jpg", ".jpeg", ".png", ".webp", ".gif"}
