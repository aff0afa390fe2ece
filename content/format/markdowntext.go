package format

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"labgloss/content"
)

// Of Markdown, a definition keeps emphasis, code spans, paragraphs and line
// breaks. Everything else becomes plain text here, and what it links to is
// told beside it.

// The limits within which Markdown is parsed. The parser takes time that grows
// with the square of what is nested, or of a paragraph full of brackets.
const (
	// maxBlock is the longest block without an empty line, in bytes: no
	// paragraph and no item of a list is as long.
	maxBlock = 16 << 10
	// maxWord is the longest piece without a space, in bytes.
	maxWord = 2 << 10
	// maxNesting is how deep lists and quotations stand in one another.
	maxNesting = 16
)

// newMarkdownParser makes the parser of all Markdown that is read here.
func newMarkdownParser() parser.Parser {
	return goldmark.New(
		goldmark.WithExtensions(extension.DefinitionList, extension.Table),
		goldmark.WithParserOptions(parser.WithHeadingAttribute()),
	).Parser()
}

// markdownLink is a link of a text.
type markdownLink struct{ text, to string }

// markdownText renders nodes of a text, and collects their links.
type markdownText struct {
	source []byte
	links  []markdownLink
}

// renderMarkdown renders a short text. One beyond the limits stays as it is.
func renderMarkdown(p parser.Parser, source string) (definition string, links []markdownLink) {
	if len(source) > maxBlock || markdownExcess(source) != "" {
		return cleanParagraphs(source), nil
	}
	m := &markdownText{source: []byte(source)}
	definition = m.blocks(p.Parse(text.NewReader(m.source)))
	return definition, m.links
}

// markdownExcess says what of a line is beyond the limits, "" if nothing is.
func markdownExcess(line string) string {
	nested := 0
	for word := range strings.FieldsSeq(line) {
		if len(word) > maxWord {
			return "a word of it is too long"
		}
		if isNesting(word) {
			nested++
		}
	}
	if nested > maxNesting || strings.Count(line, ">") > maxNesting && strings.Contains(line, strings.Repeat(">", maxNesting)) {
		return "its lists and quotations nest too deep"
	}
	return ""
}

// isNesting says whether a word may begin a list, a quotation or a definition.
func isNesting(word string) bool {
	return strings.Trim(word, ">-*+:") == "" || strings.Trim(word, "0123456789") == "." || strings.Trim(word, "0123456789") == ")"
}

// blocks renders the blocks within a node as paragraphs.
func (m *markdownText) blocks(n ast.Node) string {
	var all []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if block := m.block(c); block != "" {
			all = append(all, block)
		}
	}
	return strings.Join(all, "\n\n")
}

// block renders one block.
func (m *markdownText) block(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		return m.inline(n)
	case *ast.Heading, *extast.DefinitionTerm:
		return m.label(n)
	case *ast.List, *extast.DefinitionList:
		return m.list(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		return cleanLines(m.raw(n))
	case *ast.HTMLBlock:
		shown, _ := layOut(m.raw(n))
		return cleanLines(shown)
	case *extast.Table:
		var rows []string
		for row := n.FirstChild(); row != nil; row = row.NextSibling() {
			var cells []string
			for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
				cells = append(cells, m.label(cell))
			}
			rows = append(rows, strings.Join(cells, " | "))
		}
		return cleanLines(strings.Join(rows, "\n"))
	}
	return m.blocks(n)
}

// list renders the items of a list, each on a line of its own.
func (m *markdownText) list(n ast.Node) string {
	mark := ""
	if _, ok := n.(*ast.List); ok {
		mark = "- "
	}
	var items []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		item := m.blocks(c)
		if _, ok := c.(*extast.DefinitionTerm); ok {
			item = m.label(c)
		}
		if item != "" {
			items = append(items, mark+strings.ReplaceAll(item, "\n\n", "\n"))
		}
	}
	return strings.Join(items, "\n")
}

// raw is the source of a block.
func (m *markdownText) raw(n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.Write(line.Value(m.source))
	}
	return b.String()
}

// label renders text within a line without marks.
func (m *markdownText) label(n ast.Node) string {
	var b strings.Builder
	for _, p := range m.pieces(n) {
		b.WriteString(p.Text)
	}
	return cleanLine(b.String())
}

// inline renders text within a block.
func (m *markdownText) inline(n ast.Node) string { return withMarks(m.pieces(n)) }

// withMarks writes pieces with the marks that a definition may have.
func withMarks(pieces []content.Piece) string {
	var b strings.Builder
	before := ' '
	for i, p := range pieces {
		after := ' '
		if i+1 < len(pieces) {
			after, _ = utf8.DecodeRuneInString(pieces[i+1].Text)
		}
		mark := p.Mark
		if !mayMark(p, before, after) {
			mark = ""
		}
		b.WriteString(mark + p.Text + mark)
		if last, size := utf8.DecodeLastRuneInString(p.Text); size > 0 {
			before = last
		}
	}
	return cleanLines(b.String())
}

// mayMark tells whether a piece keeps its mark: content.Pieces reads it back
// where it does not stand within a word and holds no other.
func mayMark(p content.Piece, before, after rune) bool {
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
	switch {
	case p.Text == "", strings.ContainsAny(p.Text, "`\n"):
		return false
	case p.Mark == "`":
		return true
	}
	if unicode.IsDigit(before) && unicode.IsDigit(after) {
		return true // a product, in which content sees no marks
	}
	return !strings.Contains(p.Text, "*") && p.Text == strings.TrimSpace(p.Text) && !inWord(before) && !inWord(after)
}

// pieces are the parts of a text within a block.
func (m *markdownText) pieces(n ast.Node) []content.Piece {
	var all []content.Piece
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		all = append(all, m.piecesOf(c)...)
	}
	return all
}

func (m *markdownText) piecesOf(n ast.Node) []content.Piece {
	switch n := n.(type) {
	case *ast.Text:
		return []content.Piece{{Text: m.plain(n)}}
	case *ast.String:
		return []content.Piece{{Text: string(n.Value)}}
	case *ast.CodeSpan:
		return []content.Piece{{Text: m.code(n), Mark: "`"}}
	case *ast.Emphasis:
		return marked(m.pieces(n), strings.Repeat("*", n.Level))
	case *ast.Link:
		inner := m.pieces(n)
		m.link(inner, string(n.Destination))
		return inner
	case *ast.AutoLink:
		label := string(n.Label(m.source))
		inner := []content.Piece{{Text: label}}
		m.link(inner, string(n.URL(m.source)))
		return inner
	case *ast.RawHTML:
		return []content.Piece{{Text: m.tag(n)}}
	}
	return m.pieces(n)
}

// marked marks what is emphasised as a whole; what is marked within keeps its
// own mark alone.
func marked(inner []content.Piece, mark string) []content.Piece {
	var whole strings.Builder
	for _, p := range inner {
		if p.Mark != "" {
			return inner
		}
		whole.WriteString(p.Text)
	}
	return []content.Piece{{Text: whole.String(), Mark: mark}}
}

// plain is the text of a node without escapes and entities.
func (m *markdownText) plain(n *ast.Text) string {
	value := n.Segment.Value(m.source)
	if !n.IsRaw() {
		value = util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(value)))
	}
	switch {
	case n.HardLineBreak():
		return string(value) + "\n"
	case n.SoftLineBreak():
		return string(value) + " "
	}
	return string(value)
}

func (m *markdownText) code(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(m.source))
		}
	}
	return cleanLine(b.String())
}

// link notes a link.
func (m *markdownText) link(inner []content.Piece, to string) {
	var b strings.Builder
	for _, p := range inner {
		b.WriteString(p.Text)
	}
	m.links = append(m.links, markdownLink{cleanLine(b.String()), strings.TrimSpace(to)})
}

// tag is what stands for an element of HTML: nothing, for its text is beside
// it. What HTML has no element for was meant as text: "git <name>".
func (m *markdownText) tag(n *ast.RawHTML) string {
	var b strings.Builder
	for i := range n.Segments.Len() {
		segment := n.Segments.At(i)
		b.Write(segment.Value(m.source))
	}
	tag := b.String()
	name := strings.ToLower(strings.TrimLeft(tag, "</"))
	if end := strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); end >= 0 {
		name = name[:end]
	}
	switch {
	case name == "br":
		return "\n"
	case name == "" || isElement(name):
		return ""
	}
	return tag
}

// inlineElements are those of HTML that stand within a line, between spaces.
const inlineElements = " a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark math meter picture q rp rt ruby s " +
	"samp small source span strike strong sub sup time tt u var wbr "

// isElement tells whether HTML has an element of that name.
func isElement(name string) bool {
	switch name {
	case "html", "head", "dt", "dd", "tr", "td", "th", "pre", "link", "meta":
		return true
	}
	return around(name) != nothing || isSkipped(name) || strings.Contains(inlineElements, " "+name+" ")
}

// cleanLines is cleanLine for a text whose line breaks stay.
func cleanLines(text string) string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = cleanLine(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}
