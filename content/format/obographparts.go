package format

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/go-json-experiment/json"
)

// The parts of a graph as JSON has them.
type (
	graphNode struct {
		ID    string    `json:"id"`
		Label string    `json:"lbl"`
		Type  string    `json:"type"`
		Meta  graphMeta `json:"meta"`
	}
	graphMeta struct {
		Definition graphValue      `json:"definition"`
		Comments   []string        `json:"comments"`
		Subsets    []string        `json:"subsets"`
		Synonyms   []graphSynonym  `json:"synonyms"`
		Xrefs      []graphValue    `json:"xrefs"`
		Properties []graphProperty `json:"basicPropertyValues"`
		Version    string          `json:"version"`
		Deprecated bool            `json:"deprecated"`
	}
	graphValue struct {
		Value string   `json:"val"`
		Xrefs []string `json:"xrefs"`
	}
	graphSynonym struct {
		Predicate string `json:"pred"`
		Value     string `json:"val"`
		Type      string `json:"synonymType"`
	}
	graphProperty struct {
		Predicate string `json:"pred"`
		Value     string `json:"val"`
	}
	graphEdge struct {
		Subject   string `json:"sub"`
		Predicate string `json:"pred"`
		Object    string `json:"obj"`
	}
)

// node reads a node: a term, or what a graph calls a kind of synonyms.
func (r *graphReader) node() error {
	var n graphNode
	at := r.at()
	if err := json.UnmarshalDecode(r.dec, &n); err != nil {
		return err
	}
	if n.Type != "CLASS" {
		if n.Label != "" && len(n.ID) <= maxReferenceSize {
			r.o.defineSynonyms(shortIRI(n.ID), n.Label, "")
		}
		return nil
	}
	r.nodes++
	if len(n.ID) > maxReferenceSize {
		r.o.tally.add(at, "id "+clip(n.ID), fmt.Sprintf("it is longer than %d bytes", maxReferenceSize))
		n.ID = ""
	}
	t := &ontologyTerm{at: at, id: r.o.share(shortIRI(n.ID)), obsolete: n.Meta.Deprecated}
	r.describe(t, n)
	if t.obsolete && n.Label == "" && len(t.replacedBy) > 0 {
		r.o.alias(t.id, t.replacedBy[0]) // one of two terms that were merged
		return nil
	}
	r.o.add(t)
	return nil
}

// describe fills in a term.
func (r *graphReader) describe(t *ontologyTerm, n graphNode) {
	o, m := r.o, &n.Meta
	o.setText(&t.name, n.Label)
	o.setText(&t.definition, m.Definition.Value)
	o.setText(&t.comment, strings.Join(m.Comments, "\n"))
	o.cite(t, t.at, m.Definition.Xrefs[:min(len(m.Definition.Xrefs), maxTermReferences)], len(m.Definition.Xrefs))
	for _, s := range m.Synonyms {
		o.name(t, t.at, synonym{s.Value, graphScope(s.Predicate), shortIRI(s.Type)})
	}
	for _, x := range m.Xrefs {
		o.refer(t, t.at, xref{id: x.Value})
	}
	for _, s := range m.Subsets {
		o.put(t.at, &t.tags, shortIRI(s), maxTermTags, "subset")
	}
	for _, p := range m.Properties {
		r.property(t, p)
	}
}

// property reads what a node says by a term of another vocabulary.
func (r *graphReader) property(t *ontologyTerm, p graphProperty) {
	o := r.o
	switch value := shortIRI(p.Value); shortIRI(p.Predicate) {
	case "hasAlternativeId":
		o.alias(value, t.id)
	case "IAO:0100001": // term replaced by
		o.put(t.at, &t.replacedBy, value, maxTermRelations, "replaced by")
	case "consider":
		o.put(t.at, &t.consider, value, maxTermRelations, "consider")
	case "hasOBONamespace":
		o.put(t.at, &t.tags, value, maxTermTags, "namespace")
	}
}

// edge reads an edge. Its subject may come later, so it waits.
func (r *graphReader) edge() error {
	var e graphEdge
	at := r.at()
	if err := json.UnmarshalDecode(r.dec, &e); err != nil {
		return err
	}
	if max(len(e.Subject), len(e.Predicate), len(e.Object)) > maxReferenceSize {
		r.o.tally.add(at, "an edge", fmt.Sprintf("an identifier of it is longer than %d bytes", maxReferenceSize))
		return nil
	}
	share := func(iri string) string { return r.o.share(shortIRI(iri)) }
	r.o.edges = append(r.o.edges, ontologyEdge{at, share(e.Subject), share(e.Predicate), share(e.Object)})
	return nil
}

// applyEdges gives the relations that stood apart to their terms. Those of
// what is no term, such as a relationship, are nothing to a pack.
func (o *ontology) applyEdges() {
	for _, e := range o.edges {
		if t := o.byID[e.from]; t != nil {
			o.relate(t, e.at, e.kind, e.to)
		}
	}
	o.edges = nil
}

// meta reads what a graph says of itself.
func (r *graphReader) meta() error {
	var m graphMeta
	if err := json.UnmarshalDecode(r.dec, &m); err != nil {
		return err
	}
	h := &r.o.header
	h.set(&h.version, m.Version)
	for _, p := range m.Properties {
		switch shortIRI(p.Predicate) {
		case "date":
			h.set(&h.date, p.Value)
		case "default-namespace":
			h.set(&h.namespace, p.Value)
		default:
			h.property(p.Predicate, p.Value)
		}
	}
	return nil
}

// graphScope is the scope of a synonym, by the property that it is a value of.
func graphScope(predicate string) string {
	for _, scope := range []string{"Exact", "Broad", "Narrow", "Related"} {
		if strings.Contains(predicate, "has"+scope+"Synonym") {
			return strings.ToUpper(scope)
		}
	}
	return ""
}

// numbered is the last part of an address that names a term by a number.
var numbered = regexp.MustCompile(`^([A-Za-z][A-Za-z_]*)_(C?\d+)$`)

// shortIRI writes an address of a term as OBO files do: "SO:0000001" for
// http://purl.obolibrary.org/obo/SO_0000001, "part_of" for …/so#part_of.
func shortIRI(iri string) string {
	if !strings.HasPrefix(iri, "http://") && !strings.HasPrefix(iri, "https://") {
		return iri
	}
	last := iri[strings.LastIndexAny(iri, "/#")+1:]
	if m := numbered.FindStringSubmatch(last); m != nil {
		return m[1] + ":" + m[2]
	}
	if strings.Contains(iri, "#") && (strings.Contains(iri, "/obo/") || strings.Contains(iri, "oboInOwl#")) {
		return last
	}
	return iri
}
