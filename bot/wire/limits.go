package wire

import "unicode/utf16"

// Discord's limits on what is sent, in UTF-16 units: its documentation says
// "characters", of which that is the stricter reading. Sources: "Embed
// Limits", "Create Message", "Component Reference" and "Application Command
// Option Choice" in its documentation.
const (
	maxContent     = 2000
	maxEmbeds      = 10
	maxEmbedTitle  = 256
	maxEmbedText   = 4096
	maxFields      = 25
	maxFieldName   = 256
	maxFieldText   = 1024
	maxFooter      = 2048
	maxEmbedSum    = 6000 // over all embeds of a message
	maxRows        = 5
	maxRowButtons  = 5
	maxButtonLabel = 80
	maxCustomID    = 100
	maxMenuItems   = 25
	maxMenuText    = 100 // label, value and description alike
	maxPlaceholder = 150
	maxButtonURL   = 512 // the title of an embed may lead further, but has the same address here
	maxChoices     = 25
	maxChoice      = 100 // name and value alike
)

// utf16Len counts as Discord does in the stricter reading of its
// documentation.
func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
