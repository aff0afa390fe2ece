package search

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// gap reads what stands between two words: it makes tokens of its signs, and
// says how the next word is linked.
func (t *tokenizer) gap(start int) int {
	g := gap{tokenizer: t, before: '\n'}
	if start > 0 {
		g.before, _ = utf8.DecodeLastRuneInString(t.text[:start])
	}
	i := start
	for i < len(t.text) {
		r, n := utf8.DecodeRuneInString(t.text[i:])
		if InWord(r) || unspaced(r) {
			break
		}
		g.read(r, i, i+n)
		if unmarked(r) >= 0 {
			g.before = r
		}
		i += n
	}
	if last := len(t.tokens) - 1; g.low && last >= 0 && !t.tokens[last].sign && t.link == touching {
		t.link = hyphened
	}
	return i
}

// gap is the work on what stands between two words.
type gap struct {
	*tokenizer
	before rune // the character before
	lines  int  // how many line breaks in a row
	low    bool // whether there was a "_", which joins where it stands alone
}

// read reads one character of a gap.
func (g *gap) read(r rune, at, end int) {
	switch {
	case r == '\n':
		g.breakLine(at, end)
	case unicode.IsSpace(r):
		g.endSentence()
		g.part()
	case r == '_':
		g.low = true
	case unmarked(r) < 0:
	case hyphen(r) && g.joins(end):
		g.link = hyphened
	default:
		g.sign(r, at, end)
	}
	if !unicode.IsSpace(r) {
		g.lines = 0
	}
}

// part notes a space. One that stands behind a hyphen is that of a line.
func (g *gap) part() {
	if g.link == touching {
		g.link = apart
	}
}

// breakLine notes a line break. The second in a row ends a paragraph, and parts
// what stands around it.
func (g *gap) breakLine(at, end int) {
	g.first = true
	g.part()
	if g.lines++; g.lines == 2 {
		g.sign('\n', at, end)
	}
}

// endSentence notes a space behind a sign that ends a sentence.
func (g *gap) endSentence() { g.first = g.first || endsSentence(g.before) }

func endsSentence(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？':
		return true
	}
	return false
}

// joins tells whether a hyphen joins what stands before it and behind it, and
// is no dash: spaces stand around a dash.
func (g *gap) joins(end int) bool {
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(g.text[end:], "*~"))
	return !unicode.IsSpace(g.before) && !hyphen(g.before) && end < len(g.text) && !hyphen(after) &&
		(after == '\n' || !unicode.IsSpace(after))
}

// hyphen tells what joins words: hyphens, the short dash and the minus, and the
// dots between words in Japanese and Catalan. The long dash is none.
func hyphen(r rune) bool {
	switch r {
	case '-', '\u2010', '\u2011', '\u2012', '–', '−', '·', '‧', '・', '･', '－':
		return true
	}
	return false
}

// sign makes a token of a character. All apostrophes are the same, and so are
// all dashes.
func (g *gap) sign(r rune, at, end int) {
	sign := g.text[at:end]
	switch {
	case apostrophe(r):
		sign = "'"
	case hyphen(r) || unicode.Is(unicode.Pd, r):
		sign = dash
	}
	from := len(g.letters)
	if folded := g.fold(sign); bytes.ContainsFunc(folded, InWord) { // ™ is no TM
		g.letters = append(g.letters, sign...)
	} else {
		g.letters = append(g.letters, folded...)
	}
	g.add(at, end, from, true)
	if sign == "'" {
		g.apostrophe(end)
	}
}

const dash = "—"

// apostrophe makes what stands around an apostrophe one word, but for words
// that lose their vowel before another: "l'intégrine".
func (g *gap) apostrophe(end int) {
	i := len(g.tokens) - 2
	if i < 0 || g.tokens[i].sign || g.tokens[i].end < g.tokens[i+1].start || !g.wordAt(end) {
		return
	}
	if g.tokens[i].opens && elided(g.folded(i)) {
		return
	}
	g.tokens[i].closes, g.tokens[i+1].opens, g.tokens[i+1].closes = false, false, false
	g.within = true
}

// elided tells the words that stand before an apostrophe and another word, in
// French, Italian and Portuguese.
func elided(word []byte) bool {
	switch string(word) {
	case "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu",
		"un", "all", "dell", "dall", "nell", "sull":
		return true
	}
	return false
}
