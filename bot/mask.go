package bot

import (
	"regexp"
	"strings"
)

// blank stands for what is not to be read. It is no space, so that no name
// reaches across it.
const blank = ';'

// angled is what Discord shows as something else than its letters: mentions of
// people, roles and channels, commands, emoji and times.
var angled = regexp.MustCompile(`^<(?:@[!&]?\d+|#\d+|/[^<>\n]+:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+)>`)

// mask returns a message's text with what is not prose blanked out, byte for
// byte: code, addresses, mentions and the like, and spoilers, which whoever
// asks may not want to have read out. Headings, quotes, emphasis and the words
// of a link stay.
//
// It reads as Discord's client does, from left to right: what begins first
// hides what begins within it, and a mark that is not closed is text.
func mask(text string) string {
	m := masker{text: text, masked: []byte(text), gone: make(map[string]bool)}
	for at := 0; at < len(text); {
		at += m.step(at)
	}
	return string(m.masked)
}

// masker masks one text.
type masker struct {
	text   string
	masked []byte
	// gone are the marks that do not occur any more: they are looked for once,
	// however many are opened, so that the work grows with the text only.
	gone map[string]bool
}

// step masks what begins at a place, and returns its length; 1 where nothing
// does.
func (m *masker) step(at int) int {
	rest := m.text[at:]
	switch rest[0] {
	case '\\':
		return escapedSize(rest)
	case '`':
		return m.code(at)
	case '|':
		return m.hide(at, m.between(at, "||"))
	case '<':
		return m.hide(at, angledSize(rest))
	case ']':
		return m.hide(at, linkSize(rest))
	case 'h', 'H':
		return m.hide(at, addressSize(rest))
	}
	return 1
}

// escapedSize is a backslash and the mark that begins nothing behind it; a
// letter is no mark, and an address begins there all the same.
func escapedSize(text string) int {
	if len(text) > 1 && strings.IndexByte("\\`|<]", text[1]) >= 0 {
		return 2
	}
	return 1
}

// hide blanks a stretch, and returns its length; 1 where it is empty.
func (m *masker) hide(at, size int) int {
	for i := at; i < at+size; i++ {
		m.masked[i] = blank
	}
	return max(size, 1)
}

// code is a block between three backticks, or a piece within a line between as
// many on both sides.
func (m *masker) code(at int) int {
	if size := m.between(at, "```"); size > 0 {
		return m.hide(at, size)
	}
	rest := m.text[at:]
	run := len(rest) - len(strings.TrimLeft(rest, "`"))
	ticks := rest[:run]
	for from := at + run; !m.gone[ticks]; {
		end := strings.Index(m.text[from:], ticks)
		if end < 0 {
			m.gone[ticks] = true
			break
		}
		from += end
		longer := len(m.text[from:]) - len(strings.TrimLeft(m.text[from:], "`"))
		if longer == run {
			return m.hide(at, from+run-at)
		}
		from += longer
	}
	return run
}

// between returns the length of what begins with a mark, up to the next; 0
// where there is none, or nothing between them.
func (m *masker) between(at int, mark string) int {
	if m.gone[mark] || !strings.HasPrefix(m.text[at:], mark) {
		return 0
	}
	from := at + len(mark)
	end := strings.Index(m.text[from:], mark)
	if end < 0 {
		m.gone[mark] = true
	}
	if end <= 0 {
		return 0
	}
	return len(mark) + end + len(mark)
}

func angledSize(text string) int { return len(angled.FindString(text)) }

// linkSize is the address of a link whose words end here: "](https://…)".
func linkSize(text string) int {
	const open = "]("
	if !strings.HasPrefix(text, open) {
		return 0
	}
	if addressSize(strings.TrimPrefix(text[len(open):], "<")) == 0 {
		return 0
	}
	end := strings.IndexAny(text, ")\n")
	if end < 0 || text[end] == '\n' {
		return 0
	}
	return end + 1
}

// addressSize is a bare address, to the next space.
func addressSize(text string) int {
	scheme := text[:min(len(text), len("https://"))]
	if !strings.EqualFold(scheme, "https://") && !strings.HasPrefix(strings.ToLower(scheme), "http://") {
		return 0
	}
	if end := strings.IndexAny(text, " \t\n<>"); end >= 0 {
		return end
	}
	return len(text)
}
