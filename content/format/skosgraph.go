package format

import (
	"fmt"
	"strings"
)

// skosGraph is what files say of concepts, and of what those refer to. It keeps
// only statements that a pack has a place for, in the order of the files.
type skosGraph struct {
	o       *ontology
	nodes   []*skosNode
	byName  map[string]*skosNode
	members []skosMember
}

// skosNode is something that is described.
type skosNode struct {
	at     place
	name   string
	kinds  skosKind
	values []skosValue
}

// skosValue is what a node has as a property.
type skosValue struct {
	at       place
	property skosProperty
	rdfObject
}

// skosMember says that a concept is in a collection.
type skosMember struct{ collection, member string }

// maxSKOSValues is how much may be said of a node, its members aside.
const maxSKOSValues = 4000

// What keeping a node and a value costs besides their texts, in bytes.
const (
	skosNodeSize  = 200
	skosValueSize = 100
)

func newSKOSGraph(o *ontology) *skosGraph {
	return &skosGraph{o: o, byName: make(map[string]*skosNode)}
}

// sink takes the statements of a file.
func (g *skosGraph) sink(file string) rdfSink {
	return func(t rdfTriple) error {
		at := place{file, t.line}
		property := skosPropertyOf(t.predicate)
		switch {
		case property == skosNothing, len(t.subject) > maxReferenceSize:
			return nil
		case !t.object.literal && len(t.object.text) > maxReferenceSize:
			g.o.tally.add(at, "an address", fmt.Sprintf("it is longer than %d bytes", maxReferenceSize))
			return nil
		case property == skosType:
			g.classify(at, t)
		case property == skosMemberOf:
			g.members = append(g.members, skosMember{g.o.share(t.subject), g.o.share(t.object.text)})
		default:
			g.keep(at, t, property)
		}
		return g.full()
	}
}

func (g *skosGraph) full() error {
	const around = 4 // nodes about a concept: its sources, its links
	if len(g.nodes) > around*g.o.limits.terms {
		return fmt.Errorf("%w: it describes more than %d things", ErrTooLarge, around*g.o.limits.terms)
	}
	return g.o.full()
}

// node returns the node with that name.
func (g *skosGraph) node(at place, name string) *skosNode {
	n, ok := g.byName[name]
	if !ok {
		n = &skosNode{at: at, name: g.o.share(name)}
		g.o.text += skosNodeSize
		g.byName[n.name] = n
		g.nodes = append(g.nodes, n)
	}
	return n
}

// classify notes what a node is. What is a concept at two places is described
// in both, and one concept.
func (g *skosGraph) classify(at place, t rdfTriple) {
	kind := skosKindOf(t.object.text)
	if kind == 0 || t.object.literal {
		return
	}
	n := g.node(at, t.subject)
	if kind == skosConcept {
		if n.kinds&kind != 0 {
			g.o.report.Merged++
		} else {
			n.at = at
		}
	}
	n.kinds |= kind
}

// keep notes what a node has as a property.
func (g *skosGraph) keep(at place, t rdfTriple, property skosProperty) {
	n := g.node(at, t.subject)
	if len(n.values) >= maxSKOSValues {
		g.o.tally.add(at, "a statement", fmt.Sprintf("at most %d are read of one concept", maxSKOSValues))
		return
	}
	object := rdfObject{literal: t.object.literal, language: g.o.share(t.object.language)}
	switch {
	case property.isNote():
	case t.object.literal:
		object.text = g.o.keep(t.object.text)
	default:
		object.text = g.o.share(t.object.text)
	}
	g.o.text += skosValueSize
	if n.values == nil {
		const usual = 8 // of a concept
		n.values = make([]skosValue, 0, usual)
	}
	n.values = append(n.values, skosValue{at, property, object})
}

// has tells whether anything is said of a node as a property.
func (n *skosNode) has(property skosProperty) bool {
	for i := range n.values {
		if n.values[i].property == property {
			return true
		}
	}
	return false
}

// all returns what a node has as a property.
func (n *skosNode) all(property skosProperty) []skosValue {
	var all []skosValue
	for _, v := range n.values {
		if v.property == property {
			all = append(all, v)
		}
	}
	return all
}

// first returns the first text or address that a node has as one of some
// properties, the earlier of them first.
func (n *skosNode) first(properties ...skosProperty) string {
	for _, p := range properties {
		for _, v := range n.values {
			if v.property == p && strings.TrimSpace(v.text) != "" {
				return v.text
			}
		}
	}
	return ""
}

// isConcept tells what becomes a term: what says so, and what has a preferred
// label and is nothing else that SKOS knows.
func (n *skosNode) isConcept() bool {
	return n.kinds&skosConcept != 0 || n.kinds == 0 && n.has(skosPrefLabel)
}
