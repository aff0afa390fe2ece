package format

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"
)

// put appends a word to a list of a term, if that has room.
func (o *ontology) put(at place, list *[]string, word string, limit int, what string) {
	if len(*list) >= limit {
		o.tally.add(at, what, fmt.Sprintf("a term has at most %d", limit))
		return
	}
	*list = append(*list, o.share(word))
}

// setText sets a text that is not set yet.
func (o *ontology) setText(text *string, value string) {
	if *text == "" && value != "" {
		*text = o.keep(value)
	}
}

// name adds a synonym to a term.
func (o *ontology) name(t *ontologyTerm, at place, s synonym) {
	switch {
	case len(t.synonyms) >= maxTermNames:
		o.tally.add(at, "a synonym", fmt.Sprintf("a term has at most %d", maxTermNames))
	case len(s.text) > maxLabelSize:
		o.tally.add(at, "a synonym", fmt.Sprintf("it is longer than %d bytes", maxLabelSize))
	default:
		t.synonyms = append(t.synonyms, synonym{o.keep(s.text), o.share(s.scope), o.share(s.kind)})
	}
}

// cite adds the references of a term's definition, which were n.
func (o *ontology) cite(t *ontologyTerm, at place, references []string, n int) {
	for _, ref := range references {
		ref = cleanLine(ref)
		switch {
		case ref == "":
		case len(ref) > maxReferenceSize:
			o.tally.add(at, "a reference of a definition", fmt.Sprintf("it is longer than %d bytes", maxReferenceSize))
		case len(t.references) >= maxTermReferences:
			n++
		default:
			t.references = append(t.references, o.share(ref))
		}
	}
	for range n - len(references) {
		o.tally.add(at, "a reference of a definition", fmt.Sprintf("at most %d are shown", maxTermReferences))
	}
}

// refer adds an entry of another database to a term, if that can be reached.
func (o *ontology) refer(t *ontologyTerm, at place, x xref) {
	switch {
	case len(x.id) > maxReferenceSize || len(x.title) > maxReferenceSize:
		o.tally.add(at, "an xref", fmt.Sprintf("it is longer than %d bytes", maxReferenceSize))
	case addressOf(x.id) == "":
		o.tally.note(at, "xref to "+clip(cleanLine(databaseOf(x.id))), "no https address is known for it")
	case len(t.xrefs) >= maxTermLinks:
		o.tally.add(at, "xref", fmt.Sprintf("a term has at most %d links", maxTermLinks))
	default:
		t.xrefs = append(t.xrefs, xref{o.keep(x.id), o.share(x.title)})
	}
}

// relate adds a relation to a term.
func (o *ontology) relate(t *ontologyTerm, at place, kind, to string) {
	switch kind {
	case "is_a":
		o.put(at, &t.broader, to, maxTermRelations, kind)
	case "part_of", "BFO:0000050", "has_part", "BFO:0000051":
		o.put(at, &t.related, to, maxTermRelations, kind)
	default:
		o.tally.note(at, "relationship "+clip(cleanLine(kind)), "a pack has broader, narrower and related terms, and no such relation")
	}
}

// alias notes that a term had another identifier.
func (o *ontology) alias(from, to string) {
	if from != "" && to != "" && o.aliases[from] == "" {
		o.aliases[o.share(from)] = o.share(to)
	}
}

// defineSynonyms notes what a type of synonyms is called, and its scope.
func (o *ontology) defineSynonyms(id, title, scope string) {
	if _, ok := o.synonymTypes[id]; !ok {
		o.synonymTypes[o.keep(id)] = synonymType{o.keep(title), o.share(scope)}
	}
}

// set sets what no file has said before.
func (h *ontologyHeader) set(field *string, value string) {
	*field = strings.Clone(cmp.Or(*field, cleanLine(value)))
}

// setID takes an ontology's name, which may be an address.
func (h *ontologyHeader) setID(id string) {
	id = id[strings.LastIndexByte(id, '/')+1:]
	h.set(&h.id, strings.TrimSuffix(strings.TrimSuffix(id, ".owl"), ".obo"))
}

// property reads what a header says by a term of another vocabulary.
func (h *ontologyHeader) property(name, value string) {
	name = name[strings.LastIndexAny(name, "/#:")+1:]
	switch name {
	case "title":
		h.set(&h.title, value)
	case "license", "licence":
		h.licenceIn(value)
		h.set(&h.licence, value)
	case "versionInfo":
		h.set(&h.version, value)
	}
}

// creativeCommons is the address of one of its licences.
var creativeCommons = regexp.MustCompile(`creativecommons\.org/(licenses|publicdomain)/([a-z-]+)/(\d\.\d)`)

// licenceIn takes a licence from a text that holds the address of one.
func (h *ontologyHeader) licenceIn(text string) {
	m := creativeCommons.FindStringSubmatch(text)
	switch {
	case m == nil:
	case m[1] == "publicdomain" && m[2] == "zero":
		h.set(&h.licence, "CC0-"+m[3])
	case m[1] == "licenses":
		h.set(&h.licence, "CC-"+strings.ToUpper(m[2])+"-"+m[3])
	}
}
