package format

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"labgloss/content"
)

// oboGraphs is the format of OBO Graphs, in which ontologies are published as
// JSON: a list of graphs, each with nodes (terms) and edges (relations):
// https://github.com/geneontology/obographs
func oboGraphs() Format {
	return Format{
		Name:    "obographs",
		Title:   "OBO Graphs JSON",
		Endings: []string{".json", ".json.gz"},
		Begins:  func(head []byte) bool { return graphStart.Match(headText(head)) },
		Read: func(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
			return readOntology(ctx, in, opt, usualLimits(), readGraphs)
		},
	}
}

// graphStart is how a file of graphs begins.
var graphStart = regexp.MustCompile(`\A(?:\x{FEFF})?\s*\{\s*(?:"graphs"\s*:\s*\[|"(?:@context|meta|nodes|edges)"\s*:[\s\S]*"(?:lbl|graphs)")`)

// readGraphs reads a file, node by node.
func readGraphs(o *ontology, name string, text *bufio.Reader) error {
	in := &meter{r: text, limit: o.limits.value}
	in.renew()
	dec := jsontext.NewDecoder(in, jsontext.AllowDuplicateNames(true))
	r := &graphReader{o: o, in: in, dec: dec, file: name}
	err := r.members(r.member)
	if err == nil {
		if _, err = dec.ReadToken(); errors.Is(err, io.EOF) {
			err = nil
		} else if err == nil {
			err = fmt.Errorf("%w: something follows the graphs", ErrDamaged)
		}
	}
	switch {
	case err != nil:
		return fmt.Errorf("%s: %w", r.at(), r.explain(err))
	case r.nodes == 0:
		return fmt.Errorf("%s: %w: it has no nodes of type CLASS within graphs; is this OBO Graphs JSON?", name, ErrNoTerms)
	}
	return nil
}

// graphReader reads a file value by value, so that none is held longer than it
// takes.
type graphReader struct {
	o     *ontology
	in    *meter
	dec   *jsontext.Decoder
	file  string
	nodes int // that are classes
}

// at is where the next value begins, as far as it has been looked at.
func (r *graphReader) at() place {
	ahead := bytes.TrimLeft(r.dec.UnreadBuffer(), " \t\r\n,:")
	return place{r.file, 1 + r.in.lines - bytes.Count(ahead, []byte("\n"))}
}

// member reads a member of the file, or of a graph: both have the same, for a
// file of one graph may be the graph.
func (r *graphReader) member(name string) error {
	switch name {
	case "graphs":
		return r.elements(func() error { return r.members(r.member) })
	case "nodes":
		return r.elements(r.node)
	case "edges":
		return r.elements(r.edge)
	case "id":
		var id string
		if err := json.UnmarshalDecode(r.dec, &id); err != nil {
			return err
		}
		r.o.header.setID(id)
		return nil
	case "meta":
		return r.meta()
	}
	return r.leave()
}

// members reads an object, and elements an array, each part by a function.
func (r *graphReader) members(read func(name string) error) error {
	if err := r.open(jsontext.KindBeginObject, "an object {…}"); err != nil {
		return err
	}
	for r.dec.PeekKind() == jsontext.KindString {
		name, err := r.dec.ReadToken()
		if err != nil {
			return err
		}
		if err := read(name.String()); err != nil {
			return err
		}
		r.in.renew()
	}
	_, err := r.dec.ReadToken()
	return err
}

func (r *graphReader) elements(read func() error) error {
	if err := r.open(jsontext.KindBeginArray, "a list […]"); err != nil {
		return err
	}
	for {
		switch r.dec.PeekKind() {
		case jsontext.KindEndArray, jsontext.KindInvalid:
			_, err := r.dec.ReadToken()
			return err
		}
		if err := read(); err != nil {
			return err
		}
		if err := r.o.full(); err != nil {
			return err
		}
		r.in.renew()
	}
}

// open reads the beginning of a value of a kind.
func (r *graphReader) open(kind jsontext.Kind, what string) error {
	found := r.dec.PeekKind()
	if found != kind && found != jsontext.KindInvalid {
		return fmt.Errorf("%w: %s is wanted here", ErrOtherKind, what)
	}
	_, err := r.dec.ReadToken()
	return err
}

// leave reads over a value of any size.
func (r *graphReader) leave() error {
	depth := r.dec.StackDepth()
	for {
		if _, err := r.dec.ReadToken(); err != nil {
			return err
		}
		r.in.renew()
		if r.dec.StackDepth() == depth {
			return nil
		}
	}
}

// explain says what is wrong in words of the format.
func (r *graphReader) explain(err error) error {
	if r.in.err != nil {
		return r.in.err
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("%w: it ends in the middle; fetch it again", ErrDamaged)
	}
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		return fmt.Errorf("%w: it is no JSON: %w", ErrDamaged, syntax.Err)
	}
	if value, ok := errors.AsType[*json.SemanticError](err); ok {
		return fmt.Errorf("%w: %s is a %s, and is something else in OBO Graphs", ErrOtherKind, value.JSONPointer, value.JSONKind)
	}
	return err
}

// meter counts the lines that are read, and bounds what is read between two
// calls of renew. It reads little at a time, for what is read ahead counts too.
type meter struct {
	r           io.Reader
	lines       int
	left, limit int64
	err         error // why it stopped before the end
}

func (m *meter) renew() { m.left = m.limit }

// Read implements io.Reader.
func (m *meter) Read(p []byte) (int, error) {
	if m.left <= 0 {
		m.err = fmt.Errorf("%w: one value of it has more than %d KiB", ErrTooLarge, m.limit>>10)
		return 0, m.err
	}
	const little = 8 << 10 // bytes
	n, err := m.r.Read(p[:min(len(p), little)])
	m.left -= int64(n)
	m.lines += bytes.Count(p[:n], []byte("\n"))
	if err != nil && !errors.Is(err, io.EOF) {
		m.err = err
	}
	return n, err
}
