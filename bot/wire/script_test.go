package wire_test

import (
	"math/rand/v2"
	"strings"
)

// units are what people and machines write, with what is hard to cut: whole
// graphemes, parts of some, and bytes that are no text.
var units = []string{
	"a", "word ", "histone ", " ", "\n", "\t", "癌", "細胞", "خلية ", "\u200fעברית ", "ไทย", "กำ", "नि", "க்ஷி", "한", "\u1112\u1161\u11ab",
	"é", "e\u0301\u0323", "\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "👩‍👩‍👧‍👦", "👍🏽", "🏳️‍🌈", "🇩🇪", "🇩", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\u200d", "\ufe0f", "\u200b",
	"\x00", "\x1b", "\u0085", "\u2028", "\u2066", "\ufffd", "\xff", "\xf0\x9f", "\xed\xa0\x80", "𝒳", "\U0010ffff",
}

// span is a piece of generated Markdown between from and to, in bytes, with a
// mark on both sides. It has no mark where a cut may not fall into it at all.
type span struct {
	from, to int
	mark     string
}

// markdown is generated text of which it is known where its tokens are.
type markdown struct {
	r     *rand.Rand
	text  strings.Builder
	spans []span
	plain []string // what it is made of beside tokens
}

// newMarkdown writes so many pieces, in a script of its own.
func newMarkdown(r *rand.Rand, pieces int) *markdown {
	m := &markdown{r: r}
	for range 1 + r.IntN(5) {
		m.plain = append(m.plain, units[r.IntN(len(units))])
	}
	m.write(pieces, "")
	return m
}

// write writes pieces within spans of the marks that are open.
func (m *markdown) write(pieces int, open string) {
	for range pieces {
		if m.r.IntN(3) > 0 {
			m.words(open)
		} else {
			m.token(pieces, open)
			m.words(open) // marks that touch may be read in several ways
		}
	}
}

func (m *markdown) words(open string) {
	for range 1 + m.r.IntN(8) {
		m.text.WriteString(m.plain[m.r.IntN(len(m.plain))])
	}
	if open != "" || m.r.IntN(2) == 0 {
		m.text.WriteString("w") // a span is not blank, and its marks touch a letter
	}
}

func (m *markdown) token(pieces int, open string) {
	from := m.text.Len()
	switch m.r.IntN(10) {
	case 0, 1:
		const marks = `\*_~|[]<>@#-` + "`"
		at := m.r.IntN(len(marks))
		m.text.WriteString(`\` + marks[at:at+1])
		m.add(from, "")
	case 2:
		m.text.WriteString("[label](https://example.org/" + strings.Repeat("x", m.r.IntN(40)) + ")")
		m.add(from, "")
	case 3:
		m.text.WriteString([]string{"<@123456789012345678>", "<:emoji:123456789012345678>", "<t:1700000000:R>", "</define:123456789012345678>"}[m.r.IntN(4)])
		m.add(from, "")
	case 4:
		m.text.WriteString("https://example.org/" + strings.Repeat("x", m.r.IntN(40)))
		m.add(from, "")
		m.text.WriteString(" ")
	case 5:
		m.code([]string{"`", "```"}[m.r.IntN(2)], open)
	default:
		m.emphasis(min(pieces/2, 6), open)
	}
}

// code has marks that mean nothing in it; within emphasis they would close it.
func (m *markdown) code(mark, open string) {
	from := m.text.Len()
	m.text.WriteString(mark + "c")
	if open == "" {
		m.text.WriteString(`\**[_<`)
	}
	m.text.WriteString(strings.Repeat("code ", m.r.IntN(9)) + "e" + mark)
	m.add(from, mark)
}

// emphasis opens a mark that is not open, and of one letter only around or
// within one that is.
func (m *markdown) emphasis(pieces int, open string) {
	marks := []string{"**", "*", "__", "_", "~~", "||"}
	mark := marks[m.r.IntN(len(marks))]
	if strings.Contains(open, " "+mark+" ") {
		return
	}
	from := m.text.Len()
	m.text.WriteString(mark + "b")
	m.write(pieces, open+" "+mark+" ")
	m.text.WriteString("w" + mark)
	m.add(from, mark)
}

func (m *markdown) add(from int, mark string) {
	m.spans = append(m.spans, span{from, m.text.Len(), mark})
}
