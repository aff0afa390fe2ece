package format

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"labgloss/content"
)

// obo is the format of OBO flat files, in which most ontologies of biology are
// published: a header and stanzas, in lines of a tag and a value. Versions 1.2
// and 1.4 are read, which differ in nothing that a pack takes:
// https://owlcollab.github.io/oboformat/doc/GO.format.obo-1_4.html
func obo() Format {
	return Format{
		Name:    "obo",
		Title:   "OBO flat file",
		Endings: []string{".obo", ".obo.gz"},
		Begins:  func(head []byte) bool { return oboStart.Match(headText(head)) },
		Read: func(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
			return readOntology(ctx, in, opt, usualLimits(), readOBO)
		},
	}
}

// oboStart is what only an OBO file has near its beginning.
var oboStart = regexp.MustCompile(`(?m)\A(?:\x{FEFF})?format-version:|^\[Term\]`)

// readOBO reads a file.
func readOBO(o *ontology, name string, text *bufio.Reader) error {
	r := &oboReader{o: o, lines: lineReader{r: text, limit: o.limits.line}, at: place{file: name}}
	if start, _ := text.Peek(1); string(start) == "{" {
		return fmt.Errorf("%s: %w: it is JSON; read it as obographs", name, ErrOtherKind)
	}
	for {
		line, err := r.lines.next()
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("%s: %w", place{name, r.lines.number}, err)
		}
		r.at.line = r.lines.first
		r.line(line)
		if err != nil {
			break
		}
		if err := o.full(); err != nil {
			return fmt.Errorf("%s: %w", r.at, err)
		}
	}
	r.endStanza()
	if r.stanzas == 0 {
		return fmt.Errorf("%s: %w: no line of it says [Term], as each term of an OBO file begins", name, ErrNoTerms)
	}
	return nil
}

// oboReader reads a file line by line.
type oboReader struct {
	o       *ontology
	lines   lineReader
	at      place // of the line
	stanza  string
	term    *ontologyTerm // the one being read, if it is one
	stanzas int           // of terms
}

// line reads a line: the head of a stanza, or a tag with a value.
func (r *oboReader) line(line string) {
	line = strings.TrimSpace(line)
	switch {
	case line == "", line[0] == '!':
		return
	case line[0] == '[':
		r.endStanza()
		r.stanza, _, _ = strings.Cut(line[1:], "]")
		if r.stanza == "Term" {
			r.stanzas++
			r.term = &ontologyTerm{at: r.at}
		}
		return
	case r.stanza != "" && r.term == nil:
		return // a relationship's description, an instance
	}
	tag, value, ok := strings.Cut(line, ":")
	if !ok {
		r.o.tally.add(r.at, "a line without a colon", "a line is a tag, a colon and a value")
		return
	}
	if value = strings.TrimSpace(value); r.term == nil {
		r.header(tag, value)
	} else {
		r.tag(r.term, tag, value)
	}
}

// endStanza takes the term that has been read.
func (r *oboReader) endStanza() {
	if r.term != nil {
		r.o.add(r.term)
	}
	r.term, r.stanza = nil, ""
}
