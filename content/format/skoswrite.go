package format

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"labgloss/content"
)

// writeSKOS writes a pack as Turtle.
func writeSKOS(w io.Writer, p *content.Pack) error {
	s := &skosWriter{turtleWriter: turtleWriter{w: bufio.NewWriter(w)}, pack: p, language: turtleLanguage(p.Language)}
	s.iris = s.addresses()
	s.prefixes()
	s.scheme()
	for i := range p.Terms {
		s.concept(&p.Terms[i])
	}
	s.collections()
	if err := s.w.Flush(); err != nil {
		return fmt.Errorf("writing SKOS: %w", err)
	}
	return nil
}

// skosWriter writes a pack.
type skosWriter struct {
	turtleWriter
	pack     *content.Pack
	language string
	iris     map[string]string // of the terms, by ID
}

// addresses are what the concepts are called: as where they come from calls
// them, if a link says that of one concept, or by an address of our own.
func (s *skosWriter) addresses() map[string]string {
	count := make(map[string]int)
	own := func(t *content.Term) string {
		for _, l := range t.Links {
			if l.Title == conceptLink && isPlainAddress(l.URL) {
				return l.URL
			}
		}
		return ""
	}
	for i := range s.pack.Terms {
		count[own(&s.pack.Terms[i])]++
	}
	iris := make(map[string]string, len(s.pack.Terms))
	for i := range s.pack.Terms {
		t := &s.pack.Terms[i]
		if iris[t.ID] = own(t); iris[t.ID] == "" || count[iris[t.ID]] > 1 {
			iris[t.ID] = s.schemeAddress() + ":" + t.ID
		}
	}
	return iris
}

func (s *skosWriter) schemeAddress() string { return "urn:labgloss:pack:" + s.pack.ID }

// isPlainAddress tells whether an address may stand in Turtle as it is.
func isPlainAddress(address string) bool {
	return isAddress(address) && !strings.ContainsFunc(address, func(r rune) bool {
		return r > unicode.MaxASCII || strings.ContainsRune("<>\"{}|^`\\", r)
	})
}

func (s *skosWriter) prefixes() {
	for _, p := range [][2]string{
		{"skos", skosNamespace},
		{"dct", dctNamespace},
		{"rdfs", rdfsNamespace},
		{"owl", owlNamespace},
		{"lg", ownNamespace},
	} {
		s.printf("@prefix %s: <%s> .\n", p[0], p[1])
	}
}

// scheme writes what the pack says of itself.
func (s *skosWriter) scheme() {
	p := s.pack
	s.begin(s.schemeAddress(), "skos:ConceptScheme")
	s.text("lg:pack", "1", "")
	s.text("lg:id", p.ID, "")
	s.text("lg:language", p.Language, "")
	s.text("dct:title", p.Title, s.language)
	s.text("owl:versionInfo", p.Version, "")
	s.text("dct:license", p.Licence, "")
	s.text("dct:description", p.Summary, s.language)
	s.source(&p.Citation)
	s.text("lg:provenance", p.Provenance, "")
	for i := range p.Figures {
		s.figure(&p.Figures[i])
	}
	s.end()
}

// source writes a source, which may be nil.
func (s *skosWriter) source(source *content.Source) {
	if source == nil {
		return
	}
	if isPlainAddress(source.URL) {
		s.refer("dct:source", source.URL)
	}
	s.open("lg:source")
	s.text("dct:bibliographicCitation", source.Text, "")
	s.text("lg:short", source.Short, "")
	s.text("lg:url", source.URL, "")
	s.close()
}

// figure writes a figure without its image, which lies in a file of its own.
func (s *skosWriter) figure(f *content.Figure) {
	s.open("lg:figure")
	s.text("lg:id", f.ID, "")
	s.text("lg:number", f.Number, "")
	s.text("dct:title", f.Title, s.language)
	s.text("lg:caption", f.Caption, s.language)
	s.text("lg:alt", f.Alt, s.language)
	s.text("lg:kind", string(f.Kind), "")
	s.source(f.Source)
	s.close()
}

// concept writes a term.
func (s *skosWriter) concept(t *content.Term) {
	s.begin(s.iris[t.ID], "skos:Concept")
	s.refer("skos:inScheme", s.schemeAddress())
	s.text("lg:id", t.ID, "")
	s.text("skos:notation", t.ID, "")
	s.words(content.Translation{Label: t.Label, Abbreviations: t.Abbreviations, Synonyms: t.Synonyms, Definition: t.Definition}, s.language)
	s.texts("skos:hiddenLabel", t.Hidden, s.language)
	s.text("skos:scopeNote", t.ScopeNote, s.language)
	for _, tag := range sortedTags(t.Translations) {
		s.words(t.Translations[tag], turtleLanguage(tag))
	}
	for _, r := range []struct {
		property string
		ids      []string
	}{{"skos:broader", t.Broader}, {"skos:narrower", t.Narrower}, {"skos:related", t.Related}} {
		for _, id := range r.ids {
			s.refer(r.property, s.iris[id])
		}
	}
	s.further(t)
	s.end()
}

// sortedTags are the languages of translations, in order.
func sortedTags(translations map[string]content.Translation) []string {
	var tags []string
	for tag := range translations {
		tags = append(tags, tag)
	}
	slices.Sort(tags)
	return tags
}

// words writes what a term is called and means in a language.
func (s *skosWriter) words(t content.Translation, language string) {
	s.text("skos:prefLabel", t.Label, language)
	s.texts("skos:altLabel", t.Abbreviations, language)
	s.texts("lg:abbreviation", t.Abbreviations, language)
	s.texts("skos:altLabel", t.Synonyms, language)
	s.text("skos:definition", t.Definition, language)
}

// further writes what SKOS has no words for.
func (s *skosWriter) further(t *content.Term) {
	s.texts("lg:tag", t.Tags, "")
	s.source(t.Source)
	for _, l := range t.Links {
		if isPlainAddress(l.URL) && l.URL != s.iris[t.ID] {
			s.refer("rdfs:seeAlso", l.URL)
		}
		s.open("lg:link")
		s.text("dct:title", l.Title, "")
		s.text("lg:url", l.URL, "")
		s.close()
	}
	for _, f := range t.Figures {
		s.open("lg:shows")
		s.text("lg:figure", f.Figure, "")
		s.text("lg:because", f.Because, "")
		s.close()
	}
	for _, silence := range t.Silenced {
		s.open("lg:silences")
		s.text("lg:code", string(silence.Code), "")
		s.text("lg:because", silence.Because, "")
		s.close()
	}
}

// collections writes the tags once more, as SKOS groups concepts.
func (s *skosWriter) collections() {
	members := make(map[string][]string)
	var tags []string
	for i := range s.pack.Terms {
		for _, tag := range s.pack.Terms[i].Tags {
			if members[tag] == nil {
				tags = append(tags, tag)
			}
			members[tag] = append(members[tag], s.iris[s.pack.Terms[i].ID])
		}
	}
	for i, tag := range tags {
		s.begin(fmt.Sprintf("%s:tag:%d", s.schemeAddress(), i+1), "skos:Collection")
		s.text("skos:prefLabel", tag, s.language)
		for _, iri := range members[tag] {
			s.refer("skos:member", iri)
		}
		s.end()
	}
}
