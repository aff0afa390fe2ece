package bot

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
)

// Markdown is text in Discord's Markdown. Text from people becomes Markdown
// through Plain or Definition only, so that it can neither format nor link
// nor mention where it should not.
type Markdown string

// inlineMarks mean something wherever they stand, addressMarks within an
// address too, lineMarks at the start of a line only.
const (
	inlineMarks  = "\\*_~`|[]<>@"
	addressMarks = "\\`|[]<>@"
	lineMarks    = "#-+"
)

var numbered = regexp.MustCompile(`(?m)^(\s*\d+)\.`)

// Plain escapes text so that it is shown as it was written. Within a bare
// address only what could end it is escaped: a backslash would break the link.
func Plain(s string) Markdown {
	var b strings.Builder
	lineStart, inAddress := true, false
	s = clean(s)
	for i, r := range s {
		inAddress = !unicode.IsSpace(r) && (inAddress || strings.HasPrefix(s[i:], "https://"))
		marks := inlineMarks
		if inAddress {
			marks = addressMarks
		}
		if strings.ContainsRune(marks, r) || lineStart && strings.ContainsRune(lineMarks, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		lineStart = r == '\n' || lineStart && r == ' '
	}
	return Markdown(numbered.ReplaceAllString(b.String(), `$1\.`))
}

// definitionMarks are the marks that a definition may use: strong, emphasis
// and code, each within a line.
var definitionMarks = regexp.MustCompile("(\\*\\*?)([^*`\n]+)(\\*\\*?)|`[^`\n]+`")

// Definition turns a definition's small subset of Markdown into Discord's:
// emphasis and code stay, all else is escaped.
func Definition(s string) Markdown {
	var b strings.Builder
	rest := 0
	s = clean(s)
	for _, m := range definitionMarks.FindAllStringSubmatchIndex(s, -1) {
		group := func(i int) string { return s[max(m[2*i], 0):max(m[2*i+1], 0)] }
		switch mark, text := group(1), group(2); {
		case mark == "": // code
			b.WriteString(string(Plain(s[rest:m[0]])) + s[m[0]:m[1]])
		case mark == group(3) && text == strings.TrimSpace(text) && !within(s, m[0], m[1]):
			b.WriteString(string(Plain(s[rest:m[0]])) + mark + string(Plain(text)) + mark)
		default:
			continue
		}
		rest = m[1]
	}
	return Markdown(b.String()) + Plain(s[rest:])
}

// within tells whether s[from:to] stands within a word: "2*3*4" is a product.
func within(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
	return inWord(before) || inWord(after)
}

// clean takes out what is not seen and yet changes what is.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case content.Unseen(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
