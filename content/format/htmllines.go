package format

import (
	"bytes"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// A page that was saved as HTML is laid out in lines as a browser lays it out
// that saves it as text, so that both are read alike: each block of text is a
// line, and an empty line stands around those that a browser keeps apart. Two
// things that a text can only hint at are told plainly:
//
//   - A label of a definition list and its definition, and the cells of a
//     table's row, are one line with tabs between.
//   - What else belongs to a definition is indented.
//
// The page is read tag by tag and not as a tree: that costs the same for any
// nesting, and a page that was cut off is read as far as it goes.

// htmlLines lays out a page.
type htmlLines struct {
	text strings.Builder
	// numbers are the lines of the page at which the lines of text begin.
	numbers []int
	// source is the line of the page that is being read.
	source int
	// skip is the element whose text is left out, and depth how many of its
	// name are open.
	skip  string
	depth int

	next      divider
	item      bool // at the beginning of a list's item
	label     bool // within a label of a list
	labelled  bool // right behind one
	row       bool // within a row of a table
	cells     bool // which has text
	further   int  // definitions that are open
	preformed int  // elements that are open whose line breaks count
}

// divider is what stands before the next piece of text.
type divider int

const (
	nothing divider = iota
	wordSpace
	lineBreak
	emptyLine
	tabStop // which blocks within a cell or a definition leave
)

// layOut returns the text of a page, and the page's line for each of its lines.
func layOut(page string) (text string, numbers []int) {
	l := &htmlLines{source: 1}
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return l.text.String(), l.numbers
		}
		lines := bytes.Count(z.Raw(), []byte("\n"))
		switch kind {
		case html.TextToken:
			if l.skip == "" {
				l.write(string(z.Text()))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			l.tag(string(name), kind)
		}
		l.source += lines
	}
}

// tag takes a tag.
func (l *htmlLines) tag(name string, kind html.TokenType) {
	switch {
	case l.skip != "":
		l.skipped(name, kind)
	case isSkipped(name):
		if kind == html.StartTagToken {
			l.skip, l.depth = name, 1
		}
		l.divide(wordSpace)
	case kind == html.EndTagToken:
		l.end(name)
	default:
		l.start(name)
	}
}

// skipped counts the tags of the element that is left out.
func (l *htmlLines) skipped(name string, kind html.TokenType) {
	switch {
	case name != l.skip:
	case kind == html.StartTagToken:
		l.depth++
	case kind == html.EndTagToken:
		if l.depth--; l.depth == 0 {
			l.skip = ""
		}
	}
}

// start takes the beginning of an element.
func (l *htmlLines) start(name string) {
	switch name {
	case "dt":
		l.leave(lineBreak)
		l.label = true
	case "li":
		l.item = true
		l.divide(lineBreak)
	case "dd":
		l.define()
	case "tr":
		l.leave(lineBreak)
		l.row = true
	case "td", "th":
		if l.cells {
			l.next, l.further = tabStop, 1
			return
		}
		l.divide(lineBreak)
	case "pre":
		l.preformed++
		l.divide(emptyLine)
	default:
		l.divide(around(name))
	}
}

// define begins a definition, behind its label or another of that.
func (l *htmlLines) define() {
	l.label = false
	if l.labelled {
		l.next = tabStop
	} else {
		l.divide(lineBreak)
	}
	l.further = 1
}

// end takes the end of an element.
func (l *htmlLines) end(name string) {
	switch name {
	case "dt":
		l.label = false
	case "dd":
		l.divide(lineBreak)
	case "tr":
		l.leave(lineBreak)
	case "dl", "table":
		l.leave(emptyLine)
		l.labelled = false
	case "pre":
		l.preformed = max(l.preformed-1, 0)
		l.divide(emptyLine)
	default:
		l.divide(around(name))
	}
}

// leave ends what a list or a row has begun, empty cells and definitions among
// it.
func (l *htmlLines) leave(d divider) {
	if l.next == tabStop {
		l.next = lineBreak
	}
	l.label, l.row, l.cells, l.further = false, false, false, 0
	l.divide(d)
}

// divide puts at least d before what follows. Within a label there are no
// lines, and a tab stays until there is text behind it.
func (l *htmlLines) divide(d divider) {
	if l.label {
		d = min(d, wordSpace)
	}
	l.next = max(l.next, d)
}

// write adds a piece of text.
func (l *htmlLines) write(text string) {
	if l.preformed > 0 {
		for i, line := range strings.Split(text, "\n") {
			if i > 0 {
				l.divide(lineBreak)
			}
			l.writeLine(line, i)
		}
		return
	}
	l.writeLine(text, 0)
}

// writeLine adds a piece of text that is within a line, and begins so many
// lines below the tag before it.
func (l *htmlLines) writeLine(text string, below int) {
	ink := strings.TrimLeftFunc(text, unicode.IsSpace)
	if len(ink) < len(text) {
		l.divide(wordSpace)
	}
	if ink == "" {
		return
	}
	below += strings.Count(text[:len(text)-len(ink)], "\n")
	l.begin(l.source + below)
	words := strings.TrimRightFunc(ink, unicode.IsSpace)
	l.text.WriteString(strings.NewReplacer("\n", " ", "\t", " ").Replace(words))
	if len(words) < len(ink) {
		l.divide(wordSpace)
	}
}

// begin writes what stands before a piece of text.
func (l *htmlLines) begin(source int) {
	d := l.next
	if d == lineBreak && l.item && l.inSeries() {
		d = wordSpace
	}
	l.next, l.labelled, l.item, l.cells = nothing, l.label, false, l.row
	if len(l.numbers) == 0 {
		l.numbers = []int{source}
		return
	}
	switch d {
	case wordSpace:
		l.text.WriteByte(' ')
	case tabStop:
		l.text.WriteByte('\t')
	case emptyLine:
		l.text.WriteByte('\n')
		l.numbers = append(l.numbers, source)
		fallthrough
	case lineBreak:
		l.text.WriteByte('\n')
		l.numbers = append(l.numbers, source)
		l.text.WriteString(strings.Repeat("    ", l.further))
	}
}

// inSeries tells whether the text so far goes on in the next item of a list, as
// the names of authors do, which are one line to see.
func (l *htmlLines) inSeries() bool {
	text := l.text.String()
	return strings.HasSuffix(text, ",") || strings.HasSuffix(text, "&")
}

// around is what a browser puts before an element and behind it.
func around(name string) divider {
	switch name {
	case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "figure", "figcaption", "blockquote", "section", "article",
		"aside", "header", "footer", "main", "form", "fieldset", "hr", "body":
		return emptyLine
	case "div", "li", "br", "address", "details", "summary", "caption", "center", "legend", "hgroup", "option", "tbody", "thead", "tfoot":
		return lineBreak
	}
	return nothing
}

// isSkipped tells elements whose text is not the page's: what leads about the
// site, what is drawn, and what a program reads.
func isSkipped(name string) bool {
	switch name {
	case "script", "style", "template", "noscript", "title", "nav", "svg", "button", "select", "textarea", "iframe", "object", "audio",
		"video", "canvas", "dialog", "annotation", "annotation-xml":
		return true
	}
	return false
}
