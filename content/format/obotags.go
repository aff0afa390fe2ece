package format

import (
	"fmt"
	"strings"
)

// header reads a tag of the file's header.
func (r *oboReader) header(tag, value string) {
	h := &r.o.header
	switch tag {
	case "ontology":
		r.o.header.setID(plainValue(value))
	case "data-version":
		h.set(&h.version, plainValue(value))
	case "date":
		h.set(&h.date, plainValue(value))
	case "default-namespace":
		h.set(&h.namespace, plainValue(value))
	case "remark":
		h.licenceIn(value)
	case "synonymtypedef":
		r.synonymType(value)
	case "import":
		r.o.report.skip(Skip{
			File: r.at.file, Line: r.at.line, What: "import " + clip(cleanLine(plainValue(value))),
			Why: "imports are not followed; give that file too and it is read along", Note: true,
		})
	case "property_value":
		property, rest := cutWord(value)
		text, _, ok := cutQuoted(rest)
		if !ok {
			text, _ = cutWord(rest)
		}
		h.property(property, text)
	}
}

// synonymType reads what a file calls a type of synonym, with the scope of
// those that name none.
func (r *oboReader) synonymType(value string) {
	id, rest := cutWord(value)
	title, rest, _ := cutQuoted(rest)
	scope, _ := cutWord(rest)
	r.o.defineSynonyms(id, title, strings.ToUpper(scope))
}

// tag reads a tag of a term.
func (r *oboReader) tag(t *ontologyTerm, tag, value string) {
	o := r.o
	switch tag {
	case "id":
		r.identify(t, value)
	case "name":
		o.setText(&t.name, plainValue(value))
	case "def":
		r.define(t, value)
	case "comment":
		o.setText(&t.comment, plainValue(value))
	case "synonym", "exact_synonym", "broad_synonym", "narrow_synonym", "related_synonym":
		scope, _ := strings.CutSuffix(tag, "synonym")
		r.synonym(t, strings.ToUpper(strings.TrimSuffix(scope, "_")), value)
	case "xref", "xref_analog", "xref_unk":
		r.xref(t, value)
	case "is_a":
		to, _ := cutWord(value)
		o.relate(t, r.at, tag, to)
	case "relationship":
		kind, rest := cutWord(value)
		to, _ := cutWord(rest)
		o.relate(t, r.at, kind, to)
	case "is_obsolete":
		t.obsolete = t.obsolete || plainValue(value) == "true"
	default:
		r.lesserTag(t, tag, value)
	}
}

// lesserTag reads those tags that hold one word. Others say nothing that a
// pack has a place for: who made a term, and when, and what follows by logic.
func (r *oboReader) lesserTag(t *ontologyTerm, tag, value string) {
	o := r.o
	word, _ := cutWord(value)
	switch tag {
	case "alt_id":
		o.alias(word, t.id)
	case "replaced_by":
		o.put(r.at, &t.replacedBy, word, maxTermRelations, tag)
	case "consider", "use_term":
		o.put(r.at, &t.consider, word, maxTermRelations, tag)
	case "subset":
		o.put(r.at, &t.tags, word, maxTermTags, tag)
	case "namespace":
		if word != o.header.namespace {
			o.put(r.at, &t.tags, word, maxTermTags, tag)
		}
	}
}

func (r *oboReader) identify(t *ontologyTerm, value string) {
	id, _ := cutWord(value)
	switch {
	case t.id != "":
		r.o.tally.add(r.at, "a second id", "a term has one; the first counts")
	case len(id) > maxReferenceSize:
		r.o.tally.add(r.at, "id "+clip(id), fmt.Sprintf("it is longer than %d bytes", maxReferenceSize))
	default:
		t.id = r.o.share(id)
	}
}

// define reads a definition with the references behind it.
func (r *oboReader) define(t *ontologyTerm, value string) {
	text, rest, ok := cutQuoted(value)
	if !ok {
		r.notQuoted("the definition", t)
		return
	}
	r.o.setText(&t.definition, text)
	references, n := bracketed(rest, maxTermReferences)
	r.o.cite(t, r.at, references, n)
}

// synonym reads another name; a tag may say the scope.
func (r *oboReader) synonym(t *ontologyTerm, scope, value string) {
	text, rest, ok := cutQuoted(value)
	if !ok {
		r.notQuoted("a synonym", t)
		return
	}
	rest, _ = cutUnescaped(rest, `[{!`)
	kind := ""
	for word := range strings.FieldsSeq(rest) {
		if word = unescape(word); isScope(word) {
			scope = word
		} else {
			kind = word
		}
	}
	r.o.name(t, r.at, synonym{text, scope, kind})
}

func (r *oboReader) notQuoted(what string, t *ontologyTerm) {
	r.o.report.skip(Skip{
		File: r.at.file, Line: r.at.line, What: what + " of " + clip(t.id),
		Why: "it does not stand in quotation marks, or they are not closed",
	})
}

// xref reads an entry of another database.
func (r *oboReader) xref(t *ontologyTerm, value string) {
	id, rest := cutWord(value)
	title, _, _ := cutQuoted(rest)
	r.o.refer(t, r.at, xref{id, title})
}

func isScope(word string) bool {
	switch word {
	case "EXACT", "BROAD", "NARROW", "RELATED":
		return true
	}
	return false
}
