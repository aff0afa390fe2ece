package format

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// TestSKOSRoundTrip checks that what is written is read back equal, and read by
// others as statements of the same number.
func TestSKOSRoundTrip(t *testing.T) {
	t.Parallel()
	for seed := range uint64(200) {
		m := packMaker{rand.New(rand.NewPCG(seed, 7))}
		p := m.pack()
		hardenPack(m, p)
		if findings := p.Validate(); len(findings) > 0 {
			t.Fatalf("seed %d makes no valid pack: %v", seed, findings)
		}
		text := turtleOf(t, p)
		got, report, err := skos().Read(context.Background(), []Input{{Name: "pack.ttl", Reader: strings.NewReader(text)}}, Options{ID: "p"})
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if diff := cmp.Diff(p, got); diff != "" {
			t.Fatalf("seed %d: the pack has changed (-written +read):\n%s\n%s", seed, diff, text)
		}
		if report.Skipped > 0 || report.Terms != len(p.Terms) || report.Figures != len(p.Figures) {
			t.Errorf("seed %d: report %+v, want no skips, %d terms and %d figures", seed, report, len(p.Terms), len(p.Figures))
		}
	}
}

// hardenPack adds to a pack what tables do not keep and SKOS does.
func hardenPack(m packMaker, p *content.Pack) {
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Definition != "" {
			t.Definition += []string{"", " ", "\n", "\r\n", "\"\"\"", "\\", "\u2028", "\u0085"}[m.IntN(8)]
		}
		if m.IntN(2) == 0 {
			url := []string{"https://example.org/c/1", fmt.Sprintf("https://example.org/c/x%d", i), "https://example.org/{é}|^`"}[m.IntN(3)]
			t.Links = append(t.Links, content.Link{Title: conceptLink, URL: url})
		}
	}
	p.Language = []string{"en", "de", "pt-BR", "en_US"}[m.IntN(4)]
	for i := range p.Terms {
		delete(p.Terms[i].Translations, p.Language)
		if len(p.Terms[i].Translations) == 0 {
			p.Terms[i].Translations = nil
		}
	}
}

func turtleOf(t testing.TB, p *content.Pack) string {
	t.Helper()
	var b bytes.Buffer
	if err := skos().Write(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestSKOSWritten looks at a whole file.
func TestSKOSWritten(t *testing.T) {
	t.Parallel()
	p := &content.Pack{
		ID: "lab", Title: "Lab", Version: "1.0", Language: "en", Licence: "CC0-1.0", Provenance: "Ours.",
		Citation: content.Source{Text: "We", URL: "https://example.org/"},
		Terms: []content.Term{
			{
				ID: "emt", Label: "epithelial–mesenchymal transition", Abbreviations: []string{"EMT"}, Synonyms: []string{"transition"},
				Definition: "It \"turns\".\n\nOften.", Broader: []string{"X1"}, Tags: []string{"cells"},
				Links:        []content.Link{{Title: "Concept", URL: "https://example.org/emt"}},
				Translations: map[string]content.Translation{"de": {Label: "Übergang"}},
			},
			{ID: "X1", Label: "process"},
		},
	}
	const want = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix lg: <urn:labgloss:ns:> .

<urn:labgloss:pack:lab> a skos:ConceptScheme ;
    lg:pack "1" ;
    lg:id "lab" ;
    lg:language "en" ;
    dct:title "Lab"@en ;
    owl:versionInfo "1.0" ;
    dct:license "CC0-1.0" ;
    dct:source <https://example.org/> ;
    lg:source [
        dct:bibliographicCitation "We" ;
        lg:url "https://example.org/" ;
    ] ;
    lg:provenance "Ours." .

<https://example.org/emt> a skos:Concept ;
    skos:inScheme <urn:labgloss:pack:lab> ;
    lg:id "emt" ;
    skos:notation "emt" ;
    skos:prefLabel "epithelial–mesenchymal transition"@en ;
    skos:altLabel "EMT"@en ;
    lg:abbreviation "EMT"@en ;
    skos:altLabel "transition"@en ;
    skos:definition """It \"turns\".

Often."""@en ;
    skos:prefLabel "Übergang"@de ;
    skos:broader <urn:labgloss:pack:lab:X1> ;
    lg:tag "cells" ;
    lg:link [
        dct:title "Concept" ;
        lg:url "https://example.org/emt" ;
    ] .

<urn:labgloss:pack:lab:X1> a skos:Concept ;
    skos:inScheme <urn:labgloss:pack:lab> ;
    lg:id "X1" ;
    skos:notation "X1" ;
    skos:prefLabel "process"@en .

<urn:labgloss:pack:lab:tag:1> a skos:Collection ;
    skos:prefLabel "cells"@en ;
    skos:member <https://example.org/emt> .
`
	if diff := cmp.Diff(want, turtleOf(t, p)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
