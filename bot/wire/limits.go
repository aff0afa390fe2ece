package wire

import (
	"strings"
	"unicode/utf16"

	"github.com/rivo/uniseg"
)

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
	maxButtonURL   = 512 // the title of an embed may lead further, but has the same address here
	maxChoices     = 25
	maxChoice      = 100 // name and value alike
)

const ellipsis = "…"

// utf16Len counts as Discord does in the stricter reading of its
// documentation.
func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

// cut shortens plain text to limit units, between graphemes, with an ellipsis
// where something is missing.
func cut(s string, limit int) string {
	if utf16Len(s) <= limit {
		return s
	}
	if limit < utf16Len(ellipsis) {
		return ""
	}
	room := limit - utf16Len(ellipsis)
	end, rest, state := 0, s, -1
	for rest != "" {
		var grapheme string
		grapheme, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if room -= utf16Len(grapheme); room < 0 {
			break
		}
		end += len(grapheme)
	}
	return strings.TrimRight(s[:end], " \n") + ellipsis
}

// cutMarkdown shortens Markdown likewise, and closes or drops what the cut
// left open: an escape, emphasis, a code span, a link.
func cutMarkdown(s string, limit int) string {
	short := cut(s, limit)
	if short == s {
		return s
	}
	for {
		whole := strings.TrimSuffix(short, ellipsis)
		end := openToken(whole)
		if end == len(whole) {
			return short
		}
		short = strings.TrimRight(whole[:end], " \n") + ellipsis
	}
}

// openToken returns where the first Markdown token begins that is not closed
// in s, or len(s).
func openToken(s string) int {
	for i := 0; i < len(s); {
		n, closed := token(s[i:])
		if !closed {
			return i
		}
		i += n
	}
	return len(s)
}

// token returns the length of the token at the start of s, and whether it is
// closed. Anything that opens no token is one byte long.
func token(s string) (n int, closed bool) {
	switch s[0] {
	case '\\':
		return 2, len(s) > 1
	case '[':
		return linkToken(s)
	}
	for _, mark := range []string{"```", "`", "**", "__", "~~", "||", "*", "_"} {
		if strings.HasPrefix(s, mark) {
			return spanToken(s, mark)
		}
	}
	return 1, true
}

func linkToken(s string) (int, bool) {
	end := strings.IndexByte(s, ')')
	return end + 1, end > 0
}

// spanToken is text between two equal marks. Escapes inside hide a mark,
// except in code.
func spanToken(s, mark string) (int, bool) {
	for i := len(mark); i < len(s); i++ {
		switch {
		case s[i] == '\\' && mark[0] != '`':
			i++
		case strings.HasPrefix(s[i:], mark):
			return i + len(mark), true
		}
	}
	return len(s), false
}
