package content

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Piece is a stretch of a definition.
type Piece struct {
	Text string
	// Mark is what stands on both sides of Text: "**", "*", "`", or nothing.
	Mark string
}

// marks are those that a definition may use: strong, emphasis and code, each
// within a line.
var marks = regexp.MustCompile("(\\*\\*?)([^*`\n]+)(\\*\\*?)|`([^`\n]+)`")

// Pieces divides a definition by its marks. What looks like a mark and is none
// is text: "2*3*4" is a product.
func Pieces(markdown string) []Piece {
	if !strings.ContainsAny(markdown, "*`") {
		return []Piece{{Text: markdown}}
	}
	var pieces []Piece
	rest := 0
	for _, m := range marks.FindAllStringSubmatchIndex(markdown, -1) {
		group := func(i int) string { return markdown[max(m[2*i], 0):max(m[2*i+1], 0)] }
		piece := Piece{Text: group(2), Mark: group(1)}
		switch {
		case piece.Mark == "":
			piece = Piece{Text: group(4), Mark: "`"}
		case piece.Mark != group(3) || piece.Text != strings.TrimSpace(piece.Text) || within(markdown, m[0], m[1]):
			continue
		}
		pieces = append(pieces, Piece{Text: markdown[rest:m[0]]}, piece)
		rest = m[1]
	}
	return append(pieces, Piece{Text: markdown[rest:]})
}

// within tells whether s[from:to] stands within a word.
func within(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return !unlettered(before) || !unlettered(after)
}

// PlainText returns a definition without its marks, on one line.
func PlainText(markdown string) string {
	text := markdown
	if strings.ContainsAny(text, "*`") {
		var b strings.Builder
		for _, p := range Pieces(text) {
			b.WriteString(p.Text)
		}
		text = b.String()
	}
	if strings.ContainsAny(text, "\n\r\t") || strings.Contains(text, "  ") {
		text = strings.Join(strings.Fields(text), " ")
	}
	return text
}
