package format

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"labgloss/content"
)

// term makes a term of a concept, without its relations.
func (p *skosPacker) term(i int, served *servedTerms) content.Term {
	n := p.concepts[i]
	label, spoken := p.label(n)
	if !p.own && !p.isOwnLanguage(spoken) {
		p.o.tally.note(n.at, "label in "+p.language, "the concept has none; its label in "+clip(spoken)+" stands for it")
	}
	term := content.Term{ID: served.ids[i], Label: p.line(label), Definition: p.paragraphs(n, skosDefinition, spoken)}
	term.ScopeNote = p.paragraphs(n, skosScopeNote, spoken)
	p.labels(&term, n, spoken)
	p.translate(&term, n, spoken)
	if p.own {
		p.ownParts(&term, n)
		return term
	}
	term.Tags = p.tags[n.name]
	p.cite(&term, n, served.terms[i])
	return term
}

// label returns the label of a concept, and in which language it is.
func (p *skosPacker) label(n *skosNode) (label, spoken string) {
	for _, property := range []skosProperty{skosPrefLabel, skosName} {
		best := 0
		for _, v := range n.values {
			if v.property != property || !v.literal || cleanLine(v.text) == "" {
				continue
			}
			if rank := p.rank(v.language); rank > best {
				best, label, spoken = rank, v.text, p.tag(v.language)
			}
		}
		if best > 0 {
			return label, spoken
		}
	}
	return "", ""
}

// speaks tells whether a text in a language is the term's own, whose label is
// in the language spoken.
func (p *skosPacker) speaks(language, spoken string) bool {
	tag := p.tag(language)
	return tag == "" || tag == p.language || tag == spoken
}

// labels adds the alternative and the hidden labels.
func (p *skosPacker) labels(term *content.Term, n *skosNode, spoken string) {
	set := newLabelSet(term)
	for _, own := range []bool{true, false} { // abbreviations, then synonyms
		for _, v := range n.values {
			if !p.speaks(v.language, spoken) {
				continue
			}
			list := &term.Synonyms
			if own {
				list = &term.Abbreviations
			}
			if p.isLabelOf(v, own) {
				p.add(set, list, v)
			}
		}
	}
	for _, v := range n.values {
		if v.property == skosHiddenLabel && v.literal {
			p.add(set, &term.Hidden, v)
		}
	}
}

// isLabelOf tells whether a value is an abbreviation, or a synonym.
func (p *skosPacker) isLabelOf(v skosValue, abbreviation bool) bool {
	switch {
	case !v.literal:
		return false
	case p.own && abbreviation:
		return v.property == ownAbbreviation
	case p.own:
		return v.property == skosAltLabel
	case v.property == ownAbbreviation:
		return abbreviation
	case v.property == skosAltLabel:
		return looksShort(v.text) == abbreviation
	}
	return v.property == skosPrefLabel && !abbreviation
}

// looksShort tells an alternative label that is an abbreviation: one word, with
// two capitals or digits. Vocabularies that begin each label with a capital
// have many words with one.
func looksShort(label string) bool {
	marked := 0
	for _, c := range label {
		if unicode.IsUpper(c) || unicode.IsDigit(c) {
			marked++
		}
	}
	return marked > 1 && isAbbreviation(label)
}

// add puts a label into a list, if the term does not have it.
func (p *skosPacker) add(set labelSet, list *[]string, v skosValue) {
	switch label := p.line(v.text); {
	case label == "" || set[label]:
	case len(label) > maxLabelSize:
		p.o.tally.add(v.at, "a label", fmt.Sprintf("it is longer than %d bytes", maxLabelSize))
	case len(*list) >= maxTermNames:
		p.o.tally.add(v.at, "a label", fmt.Sprintf("a term has at most %d of a kind", maxTermNames))
	default:
		set[label] = true
		*list = append(*list, label)
	}
}

// translate adds what a concept is called and means in other languages.
func (p *skosPacker) translate(term *content.Term, n *skosNode, spoken string) {
	said := make(map[string]*skosNode) // by language
	for _, v := range n.values {
		tag := p.tag(v.language)
		if !v.literal || p.speaks(v.language, spoken) {
			continue
		}
		switch v.property {
		case skosPrefLabel, skosAltLabel, ownAbbreviation, skosDefinition:
			if said[tag] == nil {
				said[tag] = &skosNode{at: v.at}
			}
			said[tag].values = append(said[tag].values, v)
		case skosScopeNote:
			p.o.tally.note(v.at, "scopeNote in "+tag, "a pack has them in its own language alone")
		}
	}
	for tag, node := range said {
		if term.Translations == nil {
			term.Translations = make(map[string]content.Translation)
		}
		term.Translations[tag] = p.translation(node, tag, term.Label)
	}
}

// translation is what a concept is called and means in a language. Without a
// preferred label it is called as its first other one, or as the term is.
func (p *skosPacker) translation(said *skosNode, tag, label string) content.Translation {
	in := skosPacker{skosGraph: p.skosGraph, own: p.own, language: tag, known: p.known}
	var t content.Term
	preferred, _ := in.label(said)
	if len(preferred) <= maxLabelSize {
		t.Label = p.line(preferred)
	}
	if t.Label == "" {
		p.o.tally.note(said.at, "preferred label in "+tag, "the concept has none; another label stands for it")
		if t.Label = p.line(said.first(skosAltLabel)); t.Label == "" || len(t.Label) > maxLabelSize {
			t.Label = label
		}
	}
	in.labels(&t, said, tag)
	return content.Translation{
		Label: t.Label, Abbreviations: t.Abbreviations, Synonyms: t.Synonyms, Definition: in.paragraphs(said, skosDefinition, tag),
	}
}

// line is a text of one line. In a pack of our own it stands as it was.
func (p *skosPacker) line(text string) string {
	if p.own && !strings.ContainsFunc(text, content.Unseen) && strings.ContainsFunc(text, unicode.IsGraphic) {
		return text
	}
	return cleanLine(text)
}

// paragraphs are the texts that a concept has as a property, in the language of
// the term. A text may be a node of its own.
func (p *skosPacker) paragraphs(n *skosNode, property skosProperty, spoken string) string {
	var texts []string
	for _, v := range n.all(property) {
		if note := p.byName[v.text]; !v.literal && note != nil {
			for _, text := range note.all(skosValueOf) {
				texts = p.paragraph(texts, text, spoken)
			}
		}
		texts = p.paragraph(texts, v, spoken)
	}
	return strings.Join(texts, "\n\n")
}

func (p *skosPacker) paragraph(texts []string, v skosValue, spoken string) []string {
	if !v.literal || !p.speaks(v.language, spoken) {
		return texts
	}
	text := v.text
	if !p.own {
		text = cleanParagraphs(text)
	}
	if text == "" || slices.Contains(texts, text) {
		return texts
	}
	return append(texts, text)
}

// cite names the sources of a concept, and links to its own address and to what
// it is compared with.
func (p *skosPacker) cite(term *content.Term, n *skosNode, t *ontologyTerm) {
	for _, v := range n.values {
		switch v.property {
		case skosSource:
			p.o.cite(t, v.at, []string{v.text}, 1)
		case skosSeeAlso:
			p.o.refer(t, v.at, xref{id: v.text})
		}
	}
	setSource(term, t, p.pack.Citation)
	address := secure(n.name)
	if address == "" {
		return
	}
	links := []content.Link{{Title: conceptLink, URL: address}}
	for _, l := range term.Links {
		if l.URL != address {
			links = append(links, l)
		}
	}
	term.Links = links
}

// conceptLink is what the link to a concept's own address is called.
const conceptLink = "Concept"
