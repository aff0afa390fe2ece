package format

import (
	"bufio"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
)

// xmlReader reads RDF/XML element by element:
// https://www.w3.org/TR/rdf-syntax-grammar/
//
// A document type is refused, and with it all that it could define.
type xmlReader struct {
	in     *meter
	dec    *xml.Decoder
	sink   rdfSink
	blanks blankNames
	depth  int
	err    error // why its encoding is not read
}

// xmlScope is what an element hands on to those within it.
type xmlScope struct{ base, language string }

// readRDFXML passes on the statements of a file.
func readRDFXML(o *ontology, text *bufio.Reader, blanks blankNames, sink rdfSink) (line int, err error) {
	in := &meter{r: text, limit: o.limits.value}
	in.renew()
	x := &xmlReader{in: in, dec: xml.NewDecoder(in), sink: sink, blanks: blanks}
	x.dec.CharsetReader = x.charset
	if err := x.document(); err != nil {
		return x.line(), x.explain(err)
	}
	return 0, nil
}

// charset reads the encoding that a file declares.
func (x *xmlReader) charset(label string, in io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(label), "utf-16") {
		return in, nil // its byte order mark has told that
	}
	encoding, err := htmlindex.Get(label)
	if err != nil {
		x.err = fmt.Errorf("%w: the encoding %q is not known", ErrNotText, clip(cleanLine(label)))
		return nil, x.err
	}
	return encoding.NewDecoder().Reader(in), nil
}

func (x *xmlReader) line() int {
	line, _ := x.dec.InputPos()
	return line
}

// explain says what is wrong with the file.
func (x *xmlReader) explain(err error) error {
	if broken := cmp.Or(x.in.err, x.err); broken != nil {
		return broken
	}
	syntax, isSyntax := errors.AsType[*xml.SyntaxError](err)
	switch {
	case errors.Is(err, io.EOF), isSyntax && strings.Contains(syntax.Msg, "unexpected EOF"):
		return fmt.Errorf("%w: it ends in the middle; fetch it again", ErrDamaged)
	case isSyntax:
		return fmt.Errorf("%w: it is no XML: %s", ErrDamaged, cleanLine(syntax.Msg))
	}
	return err
}

// token returns the next part of the file that says anything.
func (x *xmlReader) token() (xml.Token, error) {
	for {
		token, err := x.dec.Token()
		if err != nil {
			return nil, err
		}
		x.in.renew()
		switch token.(type) {
		case xml.Directive:
			return nil, fmt.Errorf("%w: it has a document type (<!…>), which is not read; take that out, and write out what it defines", ErrOtherKind)
		case xml.StartElement, xml.EndElement, xml.CharData:
			return token, nil
		}
	}
}

// document reads the file: rdf:RDF with nodes in it, or one node.
func (x *xmlReader) document() error {
	for {
		token, err := x.token()
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch {
		case start.Name == rdfName("RDF"):
			err = x.nodes(scopeWithin(xmlScope{}, start), func(string) error { return nil })
		case hasRDF(start):
			_, err = x.node(start, xmlScope{})
		default:
			err = fmt.Errorf("%w: it has no rdf:RDF around it; is this RDF/XML?", ErrOtherKind)
		}
		if err != nil {
			return err
		}
		return x.rest()
	}
}

// rest reads what follows the root, in which nothing may stand.
func (x *xmlReader) rest() error {
	for {
		token, err := x.token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		if text, ok := token.(xml.CharData); !ok || strings.TrimSpace(string(text)) != "" {
			return fmt.Errorf("%w: something follows the root element", ErrDamaged)
		}
	}
}

func rdfName(local string) xml.Name { return xml.Name{Space: rdfNamespace, Local: local} }

// scopeWithin is what holds within an element.
func scopeWithin(s xmlScope, start xml.StartElement) xmlScope {
	for _, a := range start.Attr {
		if !isXMLName(a.Name) {
			continue
		}
		switch a.Name.Local {
		case "base":
			s.base = resolve(s.base, a.Value)
		case "lang":
			s.language = a.Value
		}
	}
	return s
}

// isXMLName tells the attributes that XML itself knows.
func isXMLName(name xml.Name) bool {
	return name.Space == xmlNamespace || name.Space == "xml"
}

// attribute returns an attribute of RDF's own.
func attribute(start xml.StartElement, local string) (string, bool) {
	for _, a := range start.Attr {
		if a.Name == rdfName(local) {
			return a.Value, true
		}
	}
	return "", false
}

// children reads what stands within an element, up to its end: the elements, and
// the pieces of text where take is not nil.
func (x *xmlReader) children(element func(xml.StartElement) error, take func(xml.CharData) error) error {
	for {
		token, err := x.token()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			err = element(token)
		case xml.CharData:
			if take != nil {
				err = take(token)
			}
		}
		if err != nil {
			return err
		}
	}
}

// nodes reads the nodes within an element.
func (x *xmlReader) nodes(scope xmlScope, take func(name string) error) error {
	return x.children(func(start xml.StartElement) error { return x.nodeFor(take, start, scope) }, nil)
}

// nodeFor reads a node and passes its name on.
func (x *xmlReader) nodeFor(take func(name string) error, start xml.StartElement, scope xmlScope) error {
	name, err := x.node(start, scope)
	if err != nil {
		return err
	}
	return take(name)
}

// node reads a node with its properties, and returns its name.
func (x *xmlReader) node(start xml.StartElement, scope xmlScope) (string, error) {
	if x.depth++; x.depth > maxNodeDepth {
		return "", errDeep()
	}
	defer func() { x.depth-- }()
	scope = scopeWithin(scope, start)
	name := x.nodeName(start, scope)
	if start.Name != rdfName("Description") {
		if err := x.state(name, rdfType, rdfObject{text: start.Name.Space + start.Name.Local}); err != nil {
			return "", err
		}
	}
	if err := x.attributes(name, start, scope); err != nil {
		return "", err
	}
	return name, x.properties(name, scope)
}

// hasRDF tells whether an element has anything of RDF's own.
func hasRDF(start xml.StartElement) bool {
	if start.Name.Space == rdfNamespace {
		return true
	}
	for _, a := range start.Attr {
		if a.Name.Space == rdfNamespace {
			return true
		}
	}
	return false
}

// nodeName is what a node is called, or a name for one that has none.
func (x *xmlReader) nodeName(start xml.StartElement, scope xmlScope) string {
	if about, ok := attribute(start, "about"); ok {
		return resolve(scope.base, about)
	}
	if id, ok := attribute(start, "ID"); ok {
		return resolve(scope.base, "#"+id)
	}
	if id, ok := attribute(start, "nodeID"); ok {
		return x.blanks.named(id)
	}
	return x.blanks.next()
}

func (x *xmlReader) state(subject, predicate string, object rdfObject) error {
	return x.sink(rdfTriple{line: x.line(), subject: subject, predicate: predicate, object: object})
}

// attributes reads the properties that stand in a start tag.
func (x *xmlReader) attributes(subject string, start xml.StartElement, scope xmlScope) error {
	for _, a := range start.Attr {
		object := rdfObject{text: a.Value, language: scope.language, literal: true}
		switch {
		case a.Name == rdfName("type"):
			object = rdfObject{text: resolve(scope.base, a.Value)}
		case a.Name.Space == rdfNamespace, a.Name.Space == "", a.Name.Space == "xmlns", isXMLName(a.Name):
			continue
		}
		if err := x.state(subject, a.Name.Space+a.Name.Local, object); err != nil {
			return err
		}
	}
	return nil
}

// properties reads the properties of a node.
func (x *xmlReader) properties(subject string, scope xmlScope) error {
	return x.children(func(start xml.StartElement) error { return x.property(subject, start, scopeWithin(scope, start)) }, nil)
}

// property reads one property.
func (x *xmlReader) property(subject string, start xml.StartElement, scope xmlScope) error {
	predicate := start.Name.Space + start.Name.Local
	refer := func(name string) error { return x.state(subject, predicate, rdfObject{text: name}) }
	if name, ok := attribute(start, "resource"); ok {
		return x.reference(resolve(scope.base, name), start, scope, refer)
	}
	if id, ok := attribute(start, "nodeID"); ok {
		return x.reference(x.blanks.named(id), start, scope, refer)
	}
	switch kind, _ := attribute(start, "parseType"); kind {
	case "":
	case "Resource":
		return x.resource(scope, refer)
	case "Collection":
		return x.nodes(scope, refer)
	default:
		var text strings.Builder
		if err := x.markup(&text); err != nil {
			return err
		}
		return x.text(subject, predicate, &text, scope)
	}
	return x.content(subject, predicate, scope, refer)
}

// reference reads a property whose object is named in its start tag.
func (x *xmlReader) reference(name string, start xml.StartElement, scope xmlScope, refer func(string) error) error {
	if err := refer(name); err != nil {
		return err
	}
	if err := x.attributes(name, start, scope); err != nil {
		return err
	}
	return x.nodes(scope, func(string) error { return nil })
}

// resource reads a property that holds the properties of a nameless node.
func (x *xmlReader) resource(scope xmlScope, refer func(string) error) error {
	if x.depth++; x.depth > maxNodeDepth {
		return errDeep()
	}
	defer func() { x.depth-- }()
	name := x.blanks.next()
	if err := refer(name); err != nil {
		return err
	}
	return x.properties(name, scope)
}

// content reads a property that holds a text or nodes.
func (x *xmlReader) content(subject, predicate string, scope xmlScope, refer func(string) error) error {
	var text strings.Builder
	nodes := 0
	err := x.children(func(start xml.StartElement) error {
		nodes++
		return x.nodeFor(refer, start, scope)
	}, func(piece xml.CharData) error { return x.append(&text, piece) })
	if err != nil || nodes > 0 {
		return err
	}
	return x.text(subject, predicate, &text, scope)
}

// markup reads XML, of which the text is taken.
func (x *xmlReader) markup(text *strings.Builder) error {
	if x.depth++; x.depth > maxNodeDepth {
		return errDeep()
	}
	defer func() { x.depth-- }()
	return x.children(func(xml.StartElement) error { return x.markup(text) },
		func(piece xml.CharData) error { return x.append(text, piece) })
}

// text states a text of a subject.
func (x *xmlReader) text(subject, predicate string, text *strings.Builder, scope xmlScope) error {
	return x.state(subject, predicate, rdfObject{text: text.String(), language: scope.language, literal: true})
}

// append adds a piece of a text, as comments divide it.
func (x *xmlReader) append(text *strings.Builder, piece xml.CharData) error {
	if int64(text.Len()+len(piece)) > x.in.limit {
		return fmt.Errorf("%w: one text of it has more than %d KiB", ErrTooLarge, x.in.limit>>10)
	}
	text.Write(piece)
	return nil
}
