package format

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// SKOS is written down as statements of RDF, for which there are several
// notations. Their readers (turtle.go, rdfxml.go, jsonld.go) pass on statement
// by statement what skosgraph.go puts together. They differ from the textbook
// in one thing: a list is not divided into its cells, but each of its members
// is stated of the subject, in order.

// rdfTriple is a statement: a subject has an object as its predicate.
type rdfTriple struct {
	line               int // 0 where that is not known
	subject, predicate string
	object             rdfObject
}

// rdfObject is a text, with its language where that is said, or the name of a
// node: an address, or "_:" and what it is called within the file.
type rdfObject struct {
	text, language string
	literal        bool
}

// rdfSink takes statements.
type rdfSink func(rdfTriple) error

// maxNodeDepth is how deep nodes may stand within each other.
const maxNodeDepth = 100

// errDeep tells of more than that.
func errDeep() error {
	return fmt.Errorf("%w: nodes stand within each other more than %d deep", ErrTooLarge, maxNodeDepth)
}

const (
	rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	rdfType      = rdfNamespace + "type"
	xmlNamespace = "http://www.w3.org/XML/1998/namespace"
)

// blankNames tells the nameless nodes of a file from those of other files.
type blankNames struct {
	file string
	n    int
}

func (b *blankNames) named(label string) string { return "_:" + b.file + "-" + label }

func (b *blankNames) next() string {
	b.n++
	return fmt.Sprintf("_:%s.%d", b.file, b.n)
}

// absolute is an address that begins with its scheme.
var absolute = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:`)

// resolve makes an absolute address of one that is relative to a base.
func resolve(base, address string) string {
	switch {
	case base == "", absolute.MatchString(address):
		return address
	case address == "", address[0] == '#':
		base, _, _ = strings.Cut(base, "#")
		return base + address
	}
	b, err := url.Parse(base)
	if err != nil {
		return base + address
	}
	a, err := url.Parse(address)
	if err != nil {
		return base + address
	}
	return b.ResolveReference(a).String()
}
