package bot

import (
	"regexp"
	"strings"
	"unicode"
)

// Markdown is text in Discord's Markdown. Text from people becomes Markdown
// through Plain or Definition only, so that it can neither format nor link
// nor mention where it should not.
type Markdown string

// inlineMarks mean something wherever they stand; lineMarks at the start of a
// line only.
const (
	inlineMarks = "\\*_~`|[]<>@"
	lineMarks   = "#-+"
)

//nolint:gochecknoglobals // compiled once
var numbered = regexp.MustCompile(`(?m)^(\s*\d+)\.`)

// Plain escapes text so that it is shown as it was written.
func Plain(s string) Markdown {
	var b strings.Builder
	lineStart := true
	for _, r := range clean(s) {
		if strings.ContainsRune(inlineMarks, r) || lineStart && strings.ContainsRune(lineMarks, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		lineStart = r == '\n' || lineStart && r == ' '
	}
	return Markdown(numbered.ReplaceAllString(b.String(), `$1\.`))
}

// definitionMarks are the marks that a definition may use: strong, emphasis
// and code, each within a line.
//
//nolint:gochecknoglobals // compiled once
var definitionMarks = regexp.MustCompile("\\*\\*([^*`\n]+)\\*\\*|\\*([^*`\n]+)\\*|`([^`\n]+)`")

// Definition turns a definition's small subset of Markdown into Discord's:
// emphasis and code stay, all else is escaped.
func Definition(s string) Markdown {
	var b strings.Builder
	rest := 0
	s = clean(s)
	for _, m := range definitionMarks.FindAllStringSubmatchIndex(s, -1) {
		b.WriteString(string(Plain(s[rest:m[0]])))
		switch rest = m[1]; {
		case m[2] >= 0:
			b.WriteString("**" + string(Plain(s[m[2]:m[3]])) + "**")
		case m[4] >= 0:
			b.WriteString("*" + string(Plain(s[m[4]:m[5]])) + "*")
		default:
			b.WriteString(s[m[0]:m[1]])
		}
	}
	b.WriteString(string(Plain(s[rest:])))
	return Markdown(b.String())
}

// clean takes out what is not seen and yet changes what is: control
// characters and the marks that turn the direction of text.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
