package format

import (
	"iter"
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
	// it; apart, that something else stood there, across which no text runs
	// on.
	afterGap, apart bool
	// kind is what the line is by itself, and opens the section of a heading.
	kind  kind
	opens section
}

// kind is what a line is, wherever on the page it stands.
type kind uint8

const (
	prose kind = iota
	heading
	figureStart
	siteLine // boilerplate
)

// classify finds what a line is. The expressions behind it are the dearest
// step of reading a page, so that each line is classified once.
func classify(text string) (kind, section) {
	if s, ok := headingOf(text); ok {
		return heading, s
	}
	switch {
	case isFigure(text):
		return figureStart, 0
	case isBoilerplate(text):
		return siteLine, 0
	}
	return prose, 0
}

// flat is the line's text in which tabs are spaces.
func (l line) flat() string { return strings.ReplaceAll(l.text, "\t", " ") }

// linesOf yields the lines that hold text.
func linesOf(text string) iter.Seq[line] {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text)
	return func(yield func(line) bool) {
		gap, number := true, 0
		for raw := range strings.SplitSeq(text, "\n") {
			number++
			l := line{number: number, text: cleanSpace(raw), afterGap: gap}
			if gap = l.text == ""; gap {
				continue
			}
			l.indent = raw[:strings.IndexFunc(raw, isInk)]
			l.kind, l.opens = classify(l.flat())
			if !yield(l) {
				return
			}
		}
	}
}

// isInk says whether r is something to read.
func isInk(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }

// cleanSpace makes each run of white space one space, or one tab if it holds
// one, and drops what cannot be seen: control characters, soft hyphens, marks
// of direction, icons of a site's own font. No-break spaces are white space
// here: labels are searched and definitions are wrapped anew, so a space that
// keeps a line of the page together would only be in the way.
func cleanSpace(s string) string {
	var b strings.Builder
	var space, before rune
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			if space != '\t' {
				space = ' '
			}
			if r == '\t' {
				space = '\t'
			}
		case isInk(r) || isJoiner(r) && (unicode.IsLetter(before) || unicode.IsMark(before) || unicode.IsSymbol(before)):
			if space != 0 && b.Len() > 0 {
				b.WriteRune(space)
			}
			space = 0
			b.WriteRune(r)
		}
		before = r
	}
	return b.String()
}

// isJoiner says whether r is one of the two invisible characters that some
// scripts and emoji need between two others.
func isJoiner(r rune) bool { return unicode.Is(unicode.Join_Control, r) }

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
