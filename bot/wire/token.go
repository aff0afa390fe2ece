package wire

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a piece of Markdown that a cut may not fall into.
type token struct {
	// size is its length in bytes, with all of its last grapheme.
	size int
	// mark stands on both sides of text, in a span. A span may be cut within
	// its text.
	mark, text string
}

// cut shortens a span to limit UTF-16 units, and gives "" where nothing would
// be left of it, or where it is no span.
func (t token) cut(limit int) string {
	shorten := cutMarkdown
	if strings.HasPrefix(t.mark, "`") {
		shorten = cut
	}
	room := min(limit-2*len(t.mark), utf16Len(t.text)-1) // there is always something to be cut
	text := shorten(t.text, room)
	if t.mark == "" || strings.Trim(text, ellipsis+" \n") == "" {
		return ""
	}
	return t.mark + text + t.mark
}

// The longest mention, emoji or time in angle brackets, in bytes. Discord's
// are shorter.
const maxAngle = 128

// reader finds the tokens of one text, from its beginning to its end.
type reader struct {
	// unclosed are the marks that do not occur any more: they are looked for
	// once, however many are opened.
	unclosed map[string]bool
}

// token returns the token at the start of s, which is not empty.
func (r *reader) token(s string) token {
	t := token{size: 1}
	switch s[0] {
	case '\\':
		_, escaped := utf8.DecodeRuneInString(s[1:])
		t.size = 1 + escaped
	case '[':
		t.size = r.link(s)
	case '<':
		t.size = angle(s)
	case 'h':
		t.size = address(s)
	case '`', '*', '_', '~', '|':
		t = r.span(s)
	}
	t.size = graphemes(s, t.size)
	return t
}

// find returns where a piece stands in s from a place on, or -1, as find does.
// It does not look again for what there is no more.
func (r *reader) find(s, piece string, find func(s, piece string) int) int {
	if r.unclosed[piece] {
		return -1
	}
	at := find(s, piece)
	if at < 0 {
		if r.unclosed == nil {
			r.unclosed = make(map[string]bool)
		}
		r.unclosed[piece] = true
	}
	return at
}

// link is "[label](address)"; a bracket that begins none is a letter.
func (r *reader) link(s string) int {
	const middle = "]("
	label := r.find(s, middle, strings.Index)
	if label < 0 || strings.Contains(s[:label], "\n") {
		return 1
	}
	end := strings.IndexAny(s[label:], ") \n")
	if end < 0 || s[label+end] != ')' {
		return 1
	}
	return label + end + 1
}

// angle is a mention, an emoji, a time or an address in angle brackets.
func angle(s string) int {
	end := strings.IndexAny(s[:min(len(s), maxAngle)], "> \n")
	if end < 0 || s[end] != '>' {
		return 1
	}
	return end + 1
}

// address is a bare address, which cut short would lead elsewhere.
func address(s string) int {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") {
		return 1
	}
	end := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '<' || r == '>' })
	if end < 0 {
		return len(s)
	}
	return end
}

// span is text between two equal marks. A mark that is not closed is text.
func (r *reader) span(s string) token {
	for _, mark := range []string{"```", "``", "`", "**", "__", "~~", "||", "*", "_"} {
		if !strings.HasPrefix(s, mark) {
			continue
		}
		end := r.find(s[len(mark):], mark, closing)
		if end <= 0 {
			return token{size: len(mark)}
		}
		return token{size: end + 2*len(mark), mark: mark, text: s[len(mark) : len(mark)+end]}
	}
	return token{size: 1}
}

// closing returns where a mark that was opened before s is closed, or -1.
// Escapes hide marks, except in code; and of a run of marks those that were
// opened last are closed first: "**a *b***", "*a **b***".
func closing(s, mark string) int {
	if mark[0] == '`' {
		return strings.Index(s, mark)
	}
	double := mark + mark
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case len(mark) == 1 && strings.HasPrefix(s[i:], double):
			i++
		case strings.HasPrefix(s[i:], mark):
			if strings.HasPrefix(s[i:], mark+mark[:1]) {
				i++
			}
			return i
		}
	}
	return -1
}
