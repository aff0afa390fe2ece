package bot

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
)

// Markdown is text in Discord's Markdown. Text from people becomes Markdown
// through Plain or Definition only, so that it can neither format nor link
// nor mention where it should not.
type Markdown string

// Plain escapes text so that it is shown as it was written. Within a bare
// address only what could end it is escaped: a backslash would break the link.
func Plain(s string) Markdown {
	var b strings.Builder
	s = clean(s)
	at, inAddress, written := lineStart, false, 0
	for i, r := range s {
		inAddress = inAddress && !unicode.IsSpace(r) || r == 'h' && strings.HasPrefix(s[i:], "https://")
		if isMark(r, inAddress) || isLineMark(r, at) {
			b.WriteString(s[written:i])
			b.WriteByte('\\')
			written = i
		}
		at = at.after(r)
	}
	if written == 0 && b.Len() == 0 {
		return Markdown(s)
	}
	b.WriteString(s[written:])
	return Markdown(b.String())
}

// isMark tells what means something wherever it stands; less does within an
// address.
func isMark(r rune, inAddress bool) bool {
	switch r {
	case '\\', '`', '|', '[', ']', '<', '>', '@':
		return true
	case '*', '_', '~':
		return !inAddress
	}
	return false
}

// linePlace is a place in a line, for what means something at its start only.
type linePlace int

const (
	lineStart linePlace = iota // after nothing but spaces
	inNumber                   // after digits that start the line
	inLine
)

// isLineMark tells what makes a heading, small print, or an item of a list.
func isLineMark(r rune, at linePlace) bool {
	switch r {
	case '#', '-', '+':
		return at == lineStart
	case '.':
		return at == inNumber
	}
	return false
}

func (p linePlace) after(r rune) linePlace {
	switch {
	case r == '\n', p == lineStart && r == ' ':
		return lineStart
	case p != inLine && '0' <= r && r <= '9':
		return inNumber
	}
	return inLine
}

// Definition turns a definition's small subset of Markdown into Discord's:
// emphasis and code stay, all else is escaped.
func Definition(s string) Markdown {
	var b strings.Builder
	for _, p := range content.Pieces(clean(s)) {
		text := p.Text
		if p.Mark != "`" {
			text = string(Plain(text))
		}
		b.WriteString(p.Mark + text + p.Mark)
	}
	return Markdown(b.String())
}

// masked writes a link. Its address is https and has no white space.
func masked(title, address string) Markdown {
	return "[" + Plain(title) + "](" + Markdown(strings.NewReplacer("(", "%28", ")", "%29").Replace(address)) + ")"
}

// clean takes out what is not seen and yet changes what is.
func clean(s string) string {
	if !strings.ContainsFunc(s, unclean) {
		return s
	}
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

// unclean tells what clean takes out or changes; most text has nothing of it.
func unclean(r rune) bool {
	if ' ' <= r && r <= '~' || r == '\n' {
		return false
	}
	return r == utf8.RuneError || content.Unseen(r)
}
