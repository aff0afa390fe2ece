package format

import "strings"

// skosProperty is what a node can have that a pack has a place for, or that a
// report tells of.
type skosProperty byte

// The properties. Those of notes are counted and not kept; those of "own" are
// of packs that were written here.
const (
	skosNothing skosProperty = iota
	skosType
	skosMemberOf
	skosPrefLabel
	skosAltLabel
	skosHiddenLabel
	skosName // of a person, and the label of what SKOS does not describe
	skosDefinition
	skosScopeNote
	skosNotation
	skosBroader
	skosNarrower
	skosRelated
	skosSeeAlso
	skosReplacedBy
	skosDeprecated
	skosValueOf // of a note that is a node of its own
	skosTitle
	skosVersion
	skosModified
	skosDate
	skosLicence
	skosRights
	skosCreator
	skosPublisher
	skosSource
	skosDescription
	skosLanguage
	skosCitation

	skosExample
	skosEditorialNote
	skosChangeNote
	skosHistoryNote
	skosNote
	skosOtherMatch
	skosXL

	ownPack
	ownID
	ownLanguage
	ownAbbreviation
	ownTag
	ownLink
	ownURL
	ownShort
	ownSource
	ownProvenance
	ownFigure
	ownNumber
	ownCaption
	ownAlt
	ownKind
	ownShows
	ownBecause
	ownSilences
	ownCode
)

// The namespaces of what is read.
const (
	skosNamespace = "http://www.w3.org/2004/02/skos/core#"
	dctNamespace  = "http://purl.org/dc/terms/"
	rdfsNamespace = "http://www.w3.org/2000/01/rdf-schema#"
	owlNamespace  = "http://www.w3.org/2002/07/owl#"
	// ownNamespace is of what SKOS has no word for.
	ownNamespace = "urn:labgloss:ns:"
)

// skosPropertyOf tells properties by their addresses.
func skosPropertyOf(predicate string) skosProperty {
	cut := strings.LastIndexAny(predicate, "#/:") + 1
	name := predicate[cut:]
	switch predicate[:cut] {
	case skosNamespace:
		return skosCoreProperty(name)
	case dctNamespace, "http://purl.org/dc/elements/1.1/":
		return dublinCoreProperty(name)
	case ownNamespace:
		return ownProperty(name)
	case "http://www.w3.org/2008/05/skos-xl#":
		return skosXL
	}
	switch predicate {
	case rdfType:
		return skosType
	case rdfNamespace + "value":
		return skosValueOf
	case rdfsNamespace + "seeAlso":
		return skosSeeAlso
	case rdfsNamespace + "label", "http://xmlns.com/foaf/0.1/name", "http://schema.org/name", "https://schema.org/name":
		return skosName
	case rdfsNamespace + "comment":
		return skosDescription
	case owlNamespace + "versionInfo":
		return skosVersion
	case owlNamespace + "deprecated":
		return skosDeprecated
	}
	return skosNothing
}

func skosCoreProperty(name string) skosProperty {
	switch name {
	case "prefLabel":
		return skosPrefLabel
	case "altLabel":
		return skosAltLabel
	case "hiddenLabel":
		return skosHiddenLabel
	case "definition":
		return skosDefinition
	case "scopeNote":
		return skosScopeNote
	case "notation":
		return skosNotation
	case "broader":
		return skosBroader
	case "narrower":
		return skosNarrower
	case "related":
		return skosRelated
	case "exactMatch", "closeMatch":
		return skosSeeAlso
	case "member", "memberList":
		return skosMemberOf
	case "broadMatch", "narrowMatch", "relatedMatch":
		return skosOtherMatch
	}
	return skosNoteProperty(name)
}

func skosNoteProperty(name string) skosProperty {
	switch name {
	case "example":
		return skosExample
	case "editorialNote":
		return skosEditorialNote
	case "changeNote":
		return skosChangeNote
	case "historyNote":
		return skosHistoryNote
	case "note":
		return skosNote
	}
	return skosNothing
}

func dublinCoreProperty(name string) skosProperty {
	switch name {
	case "title":
		return skosTitle
	case "hasVersion":
		return skosVersion
	case "modified":
		return skosModified
	case "issued", "date", "created":
		return skosDate
	case "license":
		return skosLicence
	case "rights":
		return skosRights
	case "creator":
		return skosCreator
	case "publisher":
		return skosPublisher
	case "source":
		return skosSource
	case "description":
		return skosDescription
	case "language":
		return skosLanguage
	case "bibliographicCitation":
		return skosCitation
	case "isReplacedBy":
		return skosReplacedBy
	}
	return skosNothing
}

func ownProperty(name string) skosProperty {
	for p := ownPack; p <= ownCode; p++ {
		if p.ownName() == name {
			return p
		}
	}
	return skosNothing
}

// ownName is what a property of our own is called in files.
func (p skosProperty) ownName() string {
	return [...]string{
		"pack", "id", "language", "abbreviation", "tag", "link", "url", "short", "source", "provenance",
		"figure", "number", "caption", "alt", "kind", "shows", "because", "silences", "code",
	}[p-ownPack]
}

// isNote tells what is counted and not kept.
func (p skosProperty) isNote() bool { return skosExample <= p && p <= skosXL }

// noteName names a note, and why it is in no pack.
func (p skosProperty) noteName() (what, why string) {
	const noPlace = "a pack has no place for it"
	switch p {
	case skosExample:
		return "example", noPlace
	case skosEditorialNote:
		return "editorialNote", noPlace
	case skosChangeNote:
		return "changeNote", noPlace
	case skosHistoryNote:
		return "historyNote", noPlace
	case skosNote:
		return "note", noPlace
	case skosOtherMatch:
		return "broadMatch, narrowMatch or relatedMatch", "what it leads to means something else"
	}
	return "SKOS-XL label", "labels that are things of their own are not read; the file wants plain skos:prefLabel beside them"
}

// skosKind is what a node says it is; it may be several.
type skosKind byte

const (
	skosConcept skosKind = 1 << iota
	skosScheme
	skosCollection
	skosLabel
)

// skosKindOf tells kinds by their addresses.
func skosKindOf(address string) skosKind {
	switch address {
	case skosNamespace + "Concept":
		return skosConcept
	case skosNamespace + "ConceptScheme":
		return skosScheme
	case skosNamespace + "Collection", skosNamespace + "OrderedCollection":
		return skosCollection
	case "http://www.w3.org/2008/05/skos-xl#Label":
		return skosLabel
	}
	return 0
}
