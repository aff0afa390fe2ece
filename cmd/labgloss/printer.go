package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/rivo/uniseg"
	"golang.org/x/term"

	"labgloss/content"
)

const (
	// plainWidth is the width of a page that is not a terminal, in columns.
	plainWidth = 80
	// maxWidth keeps lines readable on a wide terminal.
	maxWidth = 100
	minWidth = 30
	indent   = "  "
	// maxRelated is how many related terms are named; a term of an ontology can
	// have hundreds.
	maxRelated = 25
)

// termPrinter writes terms for a terminal: bold labels and wrapped text.
type termPrinter struct {
	w     io.Writer
	width int
	bold  bool
	err   error // the first error of writing
}

// newTermPrinter fits the page to w. Where w is no terminal, or NO_COLOR is set,
// nothing is bold.
func newTermPrinter(w io.Writer) *termPrinter {
	p := &termPrinter{w: w, width: plainWidth}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return p
	}
	p.bold = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	if width, _, err := term.GetSize(int(f.Fd())); err == nil {
		p.width = min(max(width, minWidth), maxWidth)
	}
	return p
}

// entry writes a term with its figures, the terms around it, and its source.
func (p *termPrinter) entry(e content.Entry, related []content.Entry) {
	p.heading(e.Term.Title())
	p.paragraph(cmp.Or(e.Term.Definition, "(no definition)"))
	if e.Term.ScopeNote != "" {
		p.paragraph(e.Term.ScopeNote)
	}
	label := "Figures"
	for _, ref := range e.Term.Figures {
		f := e.Pack.Figure(ref.Figure)
		p.fact(label, fmt.Sprintf("%s · %s – %s", f.Name(), f.Title, ref.Because))
		label = ""
	}
	var titles []string
	for _, r := range related {
		titles = append(titles, r.Term.Title())
	}
	if len(titles) > 0 {
		shown := strings.Join(titles[:min(len(titles), maxRelated)], " · ")
		if more := len(titles) - maxRelated; more > 0 {
			shown += fmt.Sprintf(" · and %d more", more)
		}
		p.fact("Related", shown)
	}
	p.fact("Source", e.Source().Text)
	if url := e.Source().URL; url != "" {
		p.fact("", url)
	}
}

// note says how the term was found, where that was not by its name.
func (p *termPrinter) note(m match) {
	if !m.Stage.Named() {
		p.fact("Matched", fmt.Sprintf("“%s” (%s)", m.Matched, m.Stage))
	}
}

func (p *termPrinter) heading(s string) {
	for _, line := range wrap(s, p.width) {
		if p.bold {
			line = "\x1b[1m" + line + "\x1b[0m"
		}
		p.print(line)
	}
}

func (p *termPrinter) paragraph(s string) {
	for _, line := range wrap(s, p.width-len(indent)) {
		p.print(indent + line)
	}
}

// fact writes a labelled text, its further lines below the first.
func (p *termPrinter) fact(label, text string) {
	const column = 9
	for _, line := range wrap(text, p.width-len(indent)-column) {
		p.print(indent + fmt.Sprintf("%-*s", column, label) + line)
		label = ""
	}
}

func (p *termPrinter) blank() { p.print("") }

func (p *termPrinter) print(line string) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, line)
	}
}

// wrap breaks text into lines of at most width columns, between words.
// Paragraphs stay apart.
func wrap(text string, width int) []string {
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		line, used := "", 0
		for word := range strings.FieldsSeq(paragraph) {
			word = printable(word)
			w := uniseg.StringWidth(word)
			if used > 0 && used+1+w > width {
				lines, line, used = append(lines, line), "", 0
			}
			if used > 0 {
				line, used = line+" ", used+1
			}
			line, used = line+word, used+w
		}
		lines = append(lines, line)
	}
	return lines
}

// printable drops what could steer the terminal or turn text around.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if content.Unseen(r) {
			return -1
		}
		return r
	}, s)
}
