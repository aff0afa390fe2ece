package format

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"regexp"
	"strconv"

	"labgloss/content"
)

// skos is the format of vocabularies in the Simple Knowledge Organization
// System, in which libraries and data archives publish theirs, as Turtle,
// RDF/XML or JSON-LD: https://www.w3.org/TR/skos-reference/
//
// A pack is written as Turtle, with what SKOS has no word for in words of our
// own, so that it is read back equal but for the figures' images.
func skos() Format {
	return Format{
		Name:    "skos",
		Title:   "SKOS vocabulary (Turtle, RDF/XML, JSON-LD)",
		Endings: []string{".ttl", ".ttl.gz", ".nt", ".nt.gz", ".rdf", ".rdf.gz", ".jsonld", ".jsonld.gz"},
		Begins:  func(head []byte) bool { return skosStart.Match(headText(head)) },
		Read: func(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
			return readSKOS(ctx, in, opt, skosLimits())
		},
		Write:   func(w io.Writer, pack *content.Pack) error { return writeSKOS(w, pack) },
		Written: []string{".ttl"},
	}
}

// skosLimits have room for as many names as usualLimits: each is a statement,
// which costs more than its text.
func skosLimits() ontologyLimits {
	limits := usualLimits()
	limits.text *= 3
	return limits
}

var (
	// skosStart is what only RDF has near its beginning.
	skosStart = regexp.MustCompile(`(?mi)^\s*@?(?:prefix\s+[\w.-]*:|base)\s*<|\A\s*<[^<>\s]+>\s+(?:a|<[^<>\s]+>)\s|<rdf:RDF[\s>]|"@(?:context|graph|id)"\s*:`)
	// jsonldStart and xmlStart tell the notations from Turtle, in which an
	// address has no white space behind it, and a bracket no brace.
	jsonldStart = regexp.MustCompile(`^(?:\{|\[\s*[\[{\]"]\s*[^\sA-Za-z<:.])`)
	xmlStart    = regexp.MustCompile(`^<(?:[?!]|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?(?:\s|/?>\s*<))`)
)

// readSKOS reads files as one vocabulary.
func readSKOS(ctx context.Context, in []Input, opt Options, limits ontologyLimits) (*content.Pack, Report, error) {
	o := newOntology(limits)
	o.words = relationWords{broader: "broader", related: "related", below: "it is below"}
	g := newSKOSGraph(o)
	if err := o.readFiles(ctx, in, opt, checkRDFHead, g.read); err != nil {
		return nil, Report{}, err
	}
	return g.pack(ctx, opt)
}

// checkRDFHead refuses what is no RDF, by its beginning.
func checkRDFHead(text *bufio.Reader) error {
	start, err := peekHead(text)
	if err != nil {
		return err
	}
	kind := signature(start)
	switch kind {
	case "", htmlPiece, xmlDocument, htmlPage: // so addresses can look that stand alone
		if !htmlStart.MatchString(start) {
			return nil
		}
		kind = htmlPage
	}
	return fmt.Errorf("%w: it is %s", ErrOtherKind, kind)
}

// htmlStart is how a page begins that could be taken for XML.
var htmlStart = regexp.MustCompile(`(?i)^<(?:!doctype\s+)?html[\s>]`)

// read reads a file in whichever notation it is.
func (g *skosGraph) read(o *ontology, name string, text *bufio.Reader) error {
	start, err := peekHead(text)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	notation := readTurtle
	switch {
	case jsonldStart.MatchString(start):
		notation = readJSONLD
	case xmlStart.MatchString(start):
		notation = readRDFXML
	}
	blanks := blankNames{file: strconv.Itoa(len(o.header.files))}
	line, err := notation(o, text, blanks, g.sink(name))
	switch {
	case err == nil:
		return nil
	case line > 0:
		return fmt.Errorf("%s: %w", place{name, line}, err)
	}
	return fmt.Errorf("%s: %w", name, err)
}
