package format

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line is a line of the file that is read.
type Line struct {
	// Number counts from 1.
	Number int
	// Text is the line without the white space around it.
	Text string
}

// line is a line with what its place on the page says.
type line struct {
	number int
	// indent is the white space before the text, text what follows: cleaned,
	// each white space in it one space, or one tab where it holds a tab.
	indent, text string
	// afterGap says that an empty line, or one that was left out, is before
	// it.
	afterGap bool
}

// flat is the line's text in which tabs are spaces.
func (l line) flat() string { return strings.ReplaceAll(l.text, "\t", " ") }

// public is the line as a report shows it.
func (l line) public() Line { return Line{l.number, l.flat()} }

// splitLines returns the lines that hold text.
func splitLines(text string) []line {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text)
	var lines []line
	gap, number := true, 0
	for raw := range strings.SplitSeq(text, "\n") {
		number++
		content := cleanSpace(raw)
		if content == "" {
			gap = true
			continue
		}
		indent := raw[:strings.IndexFunc(raw, isInk)]
		lines = append(lines, line{number, indent, content, gap})
		gap = false
	}
	return lines
}

// isInk says whether r is something to read, neither white space nor
// invisible.
func isInk(r rune) bool { return !unicode.IsSpace(r) && !invisible(r) }

// invisible says whether r is left out: control characters, soft hyphens,
// zero-width spaces and byte order marks. Joiners stay, some scripts need
// them.
func invisible(r rune) bool {
	return unicode.IsControl(r) && !unicode.IsSpace(r) || r == '\u00ad' || r == '\u200b' || r == '\u2060' || r == '\ufeff'
}

// cleanSpace makes each run of white space one space, or one tab if it holds
// one, and drops what is invisible. No-break spaces are white space here:
// labels are searched and definitions are wrapped anew, so a space that keeps
// a line of the page together would only be in the way.
func cleanSpace(s string) string {
	var b strings.Builder
	pending := rune(0)
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			if pending != '\t' {
				pending = ' '
			}
			if r == '\t' {
				pending = '\t'
			}
		case !invisible(r):
			if pending != 0 && b.Len() > 0 {
				b.WriteRune(pending)
			}
			pending = 0
			b.WriteRune(r)
		}
	}
	return b.String()
}

// joinLines joins lines as one paragraph. A word that was divided at its own
// hyphen stays whole.
func joinLines(lines []string) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 && (!strings.HasSuffix(lines[i-1], "-") || strings.HasSuffix(lines[i-1], " -")) {
			b.WriteByte(' ')
		}
		b.WriteString(l)
	}
	return b.String()
}

// endsSentence says whether text ends as a sentence does, closing quotation
// marks and brackets aside.
func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, `"'”’»)]`))
	return strings.ContainsRune(".!?。", last)
}

// beginsSmall says whether text begins with a small letter, as the middle of
// a sentence does.
func beginsSmall(text string) bool {
	for _, r := range text {
		return unicode.IsLower(r)
	}
	return false
}
