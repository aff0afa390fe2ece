package format

import (
	"fmt"
	"slices"
	"strings"
)

// Ontologies are published as OBO flat files and as OBO graphs, which say the
// same in two notations. Both are read into what is here, and that becomes a
// pack (ontologypack.go):
//
//   - name is the label, EXACT synonyms are synonyms. BROAD, NARROW and RELATED
//     ones mean something else, and yet are what people type: they are hidden
//     labels, matched and not shown. A synonym whose type says that it is an
//     abbreviation or an acronym is an abbreviation where it is EXACT or
//     RELATED; a misspelling is hidden.
//   - is_a is broader, and narrower for the other term. part_of and has_part are
//     related: broader would say that a nucleus is a kind of cell. Other
//     relationships have no place in a pack.
//   - the references of a definition stand in its source, behind the citation
//     of the ontology; the first that has an address is the source's, the
//     others are links, as xrefs are.
//   - an obsolete term is not served. What it was called is hidden among the
//     labels of the term that replaces it; without one the term is skipped.
//   - subsets, and a namespace other than the usual one, are tags.

// What a term may have. No ontology comes near; a file made to harm does.
const (
	maxTermNames      = 1000
	maxTermRelations  = 1000
	maxTermLinks      = 100
	maxTermReferences = 20
	maxTermTags       = 100
	// maxLabelSize is the longest label, in bytes: the systematic name of a
	// large molecule is shorter.
	maxLabelSize = 1000
	// maxReferenceSize is the longest reference or identifier, in bytes.
	maxReferenceSize = 500
)

// ontologyLimits bound what reading can cost.
type ontologyLimits struct {
	file  int64 // bytes of a file, unpacked
	line  int   // bytes of a line
	value int64 // bytes of one node or edge of a graph
	terms int
	text  int64 // bytes of all that is kept
}

// usualLimits have room for the largest ontologies of use to a lab; a catalogue
// of all species is larger.
func usualLimits() ontologyLimits {
	return ontologyLimits{file: 1 << 30, line: 1 << 20, value: 16 << 20, terms: 1_000_000, text: 256 << 20}
}

// ontology is what files say, before it becomes a pack.
type ontology struct {
	limits ontologyLimits
	words  relationWords
	header ontologyHeader
	terms  []*ontologyTerm
	byID   map[string]*ontologyTerm
	// aliases lead from an identifier that was given up to the one in use.
	aliases map[string]string
	// synonymTypes are what types of synonyms are called and imply.
	synonymTypes map[string]synonymType
	edges        []ontologyEdge
	shared       map[string]string // texts that occur often, each once
	text         int64             // bytes kept
	tally        tally
	report       Report
}

// ontologyHeader is what files say of themselves; the first has the word.
type ontologyHeader struct {
	id, title, version, date, namespace, licence string
	files                                        []string
}

// ontologyTerm is a term as a file has it.
type ontologyTerm struct {
	at                            place
	id, name, definition, comment string
	references                    []string // of the definition
	synonyms                      []synonym
	xrefs                         []xref
	broader, related              []string
	replacedBy, consider          []string
	tags                          []string
	obsolete                      bool
}

// place is where something stands.
type place struct {
	file string
	line int
}

func (p place) String() string { return fmt.Sprintf("%s:%d", p.file, p.line) }

// synonym is another name: how near it means the same (EXACT, BROAD, NARROW,
// RELATED), and of which type it is, which may be empty.
type synonym struct{ text, scope, kind string }

// synonymType is a kind of synonym that a file defines.
type synonymType struct{ title, scope string }

// xref is an entry of another database, with what that calls it.
type xref struct{ id, title string }

// ontologyEdge is a relation that stands apart from its terms.
type ontologyEdge struct {
	at             place
	from, kind, to string
}

// relationWords are what a format calls the relations of its terms, and how it
// is said that one is below another.
type relationWords struct{ broader, related, below string }

func newOntology(limits ontologyLimits) *ontology {
	return &ontology{
		limits:       limits,
		words:        relationWords{broader: "is_a", related: "part_of", below: "it is_a"},
		byID:         make(map[string]*ontologyTerm),
		aliases:      make(map[string]string),
		synonymTypes: make(map[string]synonymType),
		shared:       make(map[string]string),
	}
}

// keep takes a text out of the line or node it came in, which can go then.
func (o *ontology) keep(text string) string {
	const header = 16 // bytes that a text costs beside its own
	o.text += int64(len(text)) + header
	return strings.Clone(text)
}

// share is keep for what occurs many times: identifiers, tags, scopes.
func (o *ontology) share(text string) string {
	if known, ok := o.shared[text]; ok {
		o.text += 16
		return known
	}
	kept := o.keep(text)
	o.shared[kept] = kept
	return kept
}

// full tells that there is more than can be kept.
func (o *ontology) full() error {
	switch {
	case len(o.terms) > o.limits.terms:
		return fmt.Errorf("%w: it has more than %d terms", ErrTooLarge, o.limits.terms)
	case o.text > o.limits.text:
		return fmt.Errorf("%w: it holds more than %d MiB of text", ErrTooLarge, o.limits.text>>20)
	}
	return nil
}

// add takes a term that has been read to its end.
func (o *ontology) add(t *ontologyTerm) {
	first, known := o.byID[t.id]
	switch {
	case t.id == "":
		o.skip(t, "it has no id")
	case !known:
		o.byID[t.id] = t
		o.terms = append(o.terms, t)
	case first.differs(t) != "":
		o.skip(t, fmt.Sprintf("it stands at %s too, with another %s, and the first counts", first.at, first.differs(t)))
	default:
		first.absorb(t)
		o.report.Merged++
	}
}

// skip tells that a term is left out.
func (o *ontology) skip(t *ontologyTerm, why string) { o.report.skip(skipOf(t, why)) }

// note tells that a term is left out, and that this is no fault.
func (o *ontology) note(t *ontologyTerm, why string) {
	s := skipOf(t, why)
	s.Note = true
	o.report.skip(s)
}

func skipOf(t *ontologyTerm, why string) Skip {
	what := strings.TrimSpace(t.id + " " + clip(cleanLine(t.name)))
	if what == "" {
		what = "a term"
	}
	return Skip{File: t.at.file, Line: t.at.line, What: what, Why: why}
}

// differs names what two descriptions of a term contradict each other in, if
// they do.
func (t *ontologyTerm) differs(other *ontologyTerm) string {
	contrary := func(a, b string) bool { return a != "" && b != "" && a != b }
	switch {
	case contrary(t.name, other.name):
		return "name"
	case contrary(t.definition, other.definition):
		return "definition"
	case contrary(t.comment, other.comment):
		return "comment"
	case t.obsolete != other.obsolete && t.name != "" && other.name != "":
		return "state"
	}
	return ""
}

// absorb adds what another description of the same term says.
func (t *ontologyTerm) absorb(other *ontologyTerm) {
	if t.name == "" {
		t.at = other.at
	}
	for text, more := range map[*string]string{&t.name: other.name, &t.definition: other.definition, &t.comment: other.comment} {
		if *text == "" {
			*text = more
		}
	}
	t.references = union(t.references, other.references, maxTermReferences)
	t.synonyms = union(t.synonyms, other.synonyms, maxTermNames)
	t.xrefs = union(t.xrefs, other.xrefs, maxTermLinks)
	t.broader = union(t.broader, other.broader, maxTermRelations)
	t.related = union(t.related, other.related, maxTermRelations)
	t.replacedBy = union(t.replacedBy, other.replacedBy, maxTermRelations)
	t.consider = union(t.consider, other.consider, maxTermRelations)
	t.tags = union(t.tags, other.tags, maxTermTags)
	t.obsolete = t.obsolete || other.obsolete
}

// union appends to a list what it does not have, up to so many in all. Often
// that is little, and then looking through the list is the quickest.
func union[T comparable](list, more []T, limit int) []T {
	const little = 8
	has := func(v T) bool { return slices.Contains(list, v) }
	if len(more) > little {
		seen := make(map[T]bool, len(list)+len(more))
		for _, v := range list {
			seen[v] = true
		}
		has = func(v T) bool {
			known := seen[v]
			seen[v] = true
			return known
		}
	}
	for _, v := range more {
		if len(list) < limit && !has(v) {
			list = append(list, v)
		}
	}
	return list
}
