package format

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"labgloss/content"
)

// What SKOS says becomes a pack so:
//
//   - The pack's language is the one asked for, or the scheme's, or that of most
//     preferred labels. Labels and definitions in other languages are
//     translations. A concept without a label in the pack's language has the
//     first that it has, and the report says so.
//   - altLabel is a synonym, and an abbreviation where it is one word with two
//     capitals or digits in it. hiddenLabel is hidden.
//   - A notation is the term's identifier where it fits and is the only one,
//     or else the last part of the concept's address, or else that with a hash.
//   - broader is completed by narrower, and both ways of related.
//   - The concept's own address, seeAlso, exactMatch and closeMatch are links.
//   - A deprecated concept is not served; its labels are hidden among those of
//     what replaces it.
//   - A collection is a tag of its members.
//
// A pack that was written here says in words of its own what SKOS does not
// tell, and is read as it was.

// skosPacker makes a pack of a graph.
type skosPacker struct {
	*skosGraph
	opt      Options
	scheme   *skosNode // may have nothing in it
	own      bool      // the pack was written here
	language string
	pack     *content.Pack
	concepts []*skosNode // served, as the terms of the pack
	tags     map[string][]string
	known    map[string]string // languages as the pack writes them
}

// pack makes a pack of all that was read.
func (g *skosGraph) pack(ctx context.Context, opt Options) (*content.Pack, Report, error) {
	p := &skosPacker{skosGraph: g, opt: opt, tags: make(map[string][]string), known: make(map[string]string)}
	concepts := p.find()
	if len(concepts) == 0 {
		return nil, Report{}, fmt.Errorf("%s: %w: nothing in it is a skos:Concept or has a skos:prefLabel", fileNames(g.o.header.files), ErrNoTerms)
	}
	if len(concepts) > g.o.limits.terms {
		return nil, Report{}, fmt.Errorf("%s: %w: there are more than %d concepts", fileNames(g.o.header.files), ErrTooLarge, g.o.limits.terms)
	}
	p.setLanguage(concepts)
	p.describe()
	p.collect()
	served := p.serve(concepts)
	if len(served.terms) == 0 {
		return nil, Report{}, fmt.Errorf("%s: %w that has a label and is not deprecated", fileNames(g.o.header.files), ErrNoTerms)
	}
	p.pack.Terms = make([]content.Term, 0, len(served.terms))
	for i := range served.terms {
		if err := ctx.Err(); err != nil {
			return nil, Report{}, err
		}
		p.pack.Terms = append(p.pack.Terms, p.term(i, served))
	}
	if p.own {
		p.relateOwn(served)
	} else {
		served.replace(p.pack.Terms)
		served.relate(p.pack.Terms)
	}
	if findings := p.pack.Validate(); len(findings) > 0 {
		return nil, Report{}, findings
	}
	g.o.tally.tell(&g.o.report)
	g.o.report.countPack(p.pack)
	g.o.report.Languages = packLanguages(p.pack)
	return p.pack, g.o.report, nil
}

// packLanguages are those of a pack's labels, in order.
func packLanguages(p *content.Pack) []string {
	languages := []string{p.Language}
	for i := range p.Terms {
		for tag := range p.Terms[i].Translations {
			if !slices.Contains(languages, tag) {
				languages = append(languages, tag)
			}
		}
	}
	slices.Sort(languages)
	return languages
}

// find finds the scheme and the concepts. Several schemes are one pack, which
// is called as the first.
func (p *skosPacker) find() (concepts []*skosNode) {
	p.scheme, p.own = new(skosNode), true
	for _, n := range p.nodes {
		if n.kinds&skosScheme != 0 && p.scheme.kinds == 0 {
			p.scheme = n
		}
		if n.isConcept() {
			concepts = append(concepts, n)
			p.own = p.own && n.has(ownID)
		}
	}
	language := p.scheme.first(ownLanguage)
	p.own = p.own && p.scheme.has(ownPack) && canonicalLanguage(language) != "" && (p.opt.Language == "" || p.opt.Language == language)
	return concepts
}

// collect makes tags of collections.
func (p *skosPacker) collect() {
	if p.own {
		return
	}
	labels := make(map[string]string)
	for _, m := range p.members {
		label, known := labels[m.collection]
		if n := p.byName[m.collection]; n != nil && !known {
			label = cleanLine(p.choose(n, skosPrefLabel, skosName, skosTitle))
			labels[m.collection] = label
		}
		switch n := p.byName[m.member]; {
		case label == "" || len(label) > maxLabelSize:
			p.o.tally.add(place{p.o.header.files[0], 0}, "a member of a collection", "the collection has no label")
		case n != nil && n.isConcept() && len(p.tags[m.member]) < maxTermTags && !slices.Contains(p.tags[m.member], label):
			p.tags[m.member] = append(p.tags[m.member], label)
		}
	}
}

// serve chooses the concepts that become terms, as other ontologies do.
func (p *skosPacker) serve(concepts []*skosNode) *servedTerms {
	for _, n := range concepts {
		t := &ontologyTerm{at: n.at, id: n.name, obsolete: n.first(skosDeprecated) == "true"}
		p.o.byID[t.id] = t
		p.o.terms = append(p.o.terms, t)
	}
	for i, n := range concepts {
		t := p.o.terms[i]
		t.name, _ = p.label(n)
		p.notes(n)
		if p.own {
			continue
		}
		p.name(n, t)
		p.relate(n, t)
	}
	served := p.o.serve()
	for _, t := range served.terms {
		p.concepts = append(p.concepts, p.byName[t.id])
	}
	served.ids = p.identify()
	return served
}

// name adds the other labels of an obsolete concept to its term, for they may
// find what replaces it.
func (p *skosPacker) name(n *skosNode, t *ontologyTerm) {
	for _, v := range n.values {
		switch v.property {
		case skosPrefLabel, skosAltLabel, skosHiddenLabel:
			if t.obsolete && v.literal && v.text != t.name {
				p.o.name(t, v.at, synonym{text: v.text})
			}
		case skosReplacedBy:
			p.o.put(v.at, &t.replacedBy, v.text, maxTermRelations, "isReplacedBy")
		}
	}
}

// relate adds the relations of a concept to its term, and to those below it.
func (p *skosPacker) relate(n *skosNode, t *ontologyTerm) {
	for _, v := range n.values {
		if v.literal {
			continue
		}
		switch v.property {
		case skosBroader:
			p.o.put(v.at, &t.broader, v.text, maxTermRelations, "broader")
		case skosRelated:
			p.o.put(v.at, &t.related, v.text, maxTermRelations, "related")
		case skosNarrower:
			if below := p.o.byID[v.text]; below != nil {
				p.o.put(v.at, &below.broader, t.id, maxTermRelations, "narrower")
			} else {
				p.o.tally.add(v.at, "narrower a term of "+clip(cleanLine(databaseOf(v.text))), "the term is not in the files, or is obsolete")
			}
		}
	}
}

// notes counts what a concept says that has no place in a pack.
func (p *skosPacker) notes(n *skosNode) {
	for _, v := range n.values {
		if v.property.isNote() {
			what, why := v.property.noteName()
			p.o.tally.note(v.at, what, why)
		}
	}
}

// identify chooses the terms' identifiers. What two concepts could be called,
// none is, so that it does not depend on their order.
func (p *skosPacker) identify() []string {
	wanted := make(map[string]int)
	candidates := make([][]string, len(p.concepts))
	for i, n := range p.concepts {
		last := n.name[strings.LastIndexAny(n.name, "/#")+1:]
		if strings.HasPrefix(n.name, "_:") {
			last = ""
		}
		for _, id := range []string{n.first(ownID), n.first(skosNotation), last} {
			if isID(id) && !slices.Contains(candidates[i], id) {
				candidates[i] = append(candidates[i], id)
				wanted[id]++
			}
		}
	}
	ids := make([]string, len(p.concepts))
	taken := make(map[string]bool)
	for i, n := range p.concepts {
		for _, id := range candidates[i] {
			if wanted[id] == 1 && ids[i] == "" {
				ids[i] = id
			}
		}
		if ids[i] == "" {
			ids[i] = packTermID(n.name)
		}
		for taken[ids[i]] {
			ids[i] = packTermID(ids[i] + "#")
		}
		taken[ids[i]] = true
	}
	return ids
}
