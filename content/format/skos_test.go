package format

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// sampleSKOS has what concepts can have.
const sampleSKOS = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix : <https://example.org/v/> .

:c1 a skos:Concept ; skos:inScheme :v ;
    skos:prefLabel "epithelial transition"@en, "Übergang"@de ;
    skos:altLabel "EMT"@en, "Transition"@en, "EMT"@en, "Umwandlung"@de, "EMÜ"@de, "passage"@fr ;
    skos:hiddenLabel "transtion"@en, "Ubergang"@de ;
    skos:definition "A cell\nchanges."@en, "Slowly."@en, "Zellen ändern sich."@de, "Elle change."@nl ;
    skos:scopeNote "In embryos."@en, "In Embryonen."@de ;
    skos:notation "A.1" ; skos:broader :c2 ; skos:related :c3 ;
    dct:source "Weiss 2022", <https://doi.org/10.1/x> ;
    rdfs:seeAlso <https://example.org/more>, <ftp://example.org/old> ;
    skos:exactMatch <http://www.wikidata.org/entity/Q1> ;
    skos:broadMatch :other ;
    skos:example "such"@en ; skos:editorialNote "check"@en, "again"@en ; skos:changeNote [ rdf:value "made" ] .

:c2 a skos:Concept ; skos:prefLabel "process" ; skos:narrower :c1, :gone ;
    skos:definition [ rdf:value "What goes on."@en ; dct:creator "me" ] .
:c3 a skos:Concept ; skos:prefLabel "Zelle"@de, "cellule"@fr ; skos:definition "Klein."@de ; skos:notation "A.1" .
:c4 skos:prefLabel "cell, old"@en ; skos:broader :c1 .
:c2 skos:broader :c4 .
:d1 a skos:Concept ; owl:deprecated true ; skos:prefLabel "changing"@en ; skos:altLabel "shift"@en ; dct:isReplacedBy :c1 .
:d2 a skos:Concept ; owl:deprecated true ; skos:prefLabel "humour"@en .
:n a skos:Concept ; xl:prefLabel [ a xl:Label ; xl:literalForm "thing"@en ] .
<https://example.org/v/a-very-long-last-part-of-an-address-that-does-not-fit> a skos:Concept ; rdfs:label "long"@en .

:col a skos:Collection ; skos:prefLabel "Cells"@en, "Zellen"@de ; skos:member :c1, :c3, :gone .
:list a skos:OrderedCollection ; skos:prefLabel "Order"@en ; skos:memberList ( :c3 :c1 ) .

:v a skos:ConceptScheme ; dct:title "Demo of cells"@en, "Probe"@de ; owl:versionInfo "2.1" ;
    dct:license <https://creativecommons.org/licenses/by/4.0/> ; dct:creator :me, "Bo" ; dct:source "An old book" ;
    dct:description "About cells."@en ; skos:hasTopConcept :c2 ; dct:publisher <https://example.org/lab> .
:me a foaf:Person ; foaf:name "Ada" .
`

func TestSKOS(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, skos(), given{"demo.ttl", sampleSKOS})
	cited := "Ada, Bo: Demo of cells, version 2.1"
	concept := func(last string) content.Link {
		return content.Link{Title: "Concept", URL: "https://example.org/v/" + last}
	}
	const long = "a-very-long-last-part-of-an-address-that-does-not-fit"
	want := &content.Pack{
		ID: "test", Title: "Demo of cells", Version: "2.1", Language: "en", Licence: "CC-BY-4.0", Summary: "About cells.",
		Citation: content.Source{Text: cited, URL: "https://example.org/v/v"},
		Terms: []content.Term{
			{
				ID: "c1", Label: "epithelial transition", Abbreviations: []string{"EMT"}, Synonyms: []string{"Transition"},
				Hidden:     []string{"transtion", "Ubergang", "changing", "shift"},
				Definition: "A cell\n\nchanges.\n\nSlowly.", ScopeNote: "In embryos.",
				Broader: []string{"c2"}, Related: []string{"c3"}, Tags: []string{"Cells", "Order"},
				Source: &content.Source{Text: cited + " (Weiss 2022, https://doi.org/10.1/x)", URL: "https://doi.org/10.1/x"},
				Links: []content.Link{
					concept("c1"),
					{Title: "example.org: more", URL: "https://example.org/more"},
					{Title: "wikidata.org: Q1", URL: "https://www.wikidata.org/entity/Q1"},
				},
				Translations: map[string]content.Translation{
					"de": {Label: "Übergang", Abbreviations: []string{"EMÜ"}, Synonyms: []string{"Umwandlung"}, Definition: "Zellen ändern sich."},
					"fr": {Label: "passage"},
					"nl": {Label: "epithelial transition", Definition: "Elle change."},
				},
			},
			{ID: "c2", Label: "process", Definition: "What goes on.", Broader: []string{"c4"}, Narrower: []string{"c1"}, Links: []content.Link{concept("c2")}},
			{
				ID: "c3", Label: "Zelle", Definition: "Klein.", Related: []string{"c1"}, Tags: []string{"Cells", "Order"},
				Links: []content.Link{concept("c3")}, Translations: map[string]content.Translation{"fr": {Label: "cellule"}},
			},
			{ID: "c4", Label: "cell, old", Narrower: []string{"c2"}, Links: []content.Link{concept("c4")}},
			{ID: "a-very-long-last-part-of-an-address-t-e0bfaaf212", Label: "long", Links: []content.Link{concept(long)}},
		},
	}
	if !strings.Contains(p.Provenance, "demo.ttl") || !strings.Contains(p.Provenance, "An old book") || !strings.Contains(p.Provenance, "example.org/lab") {
		t.Errorf("provenance %q", p.Provenance)
	}
	p.Provenance = ""
	if diff := cmp.Diff(want, p); diff != "" {
		t.Errorf("pack (-want +got):\n%s", diff)
	}
	var skips []string
	for _, s := range report.Skips {
		skips = append(skips, s.What+": "+s.Why)
	}
	report.Skips = nil
	if diff := cmp.Diff(Report{Terms: 5, Names: 17, Definitions: 3, Languages: []string{"de", "en", "fr", "nl"}, Merged: 1, Skipped: 15, Notes: 12}, report); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	for _, want := range []string{
		"https://example.org/v/n: it has no name", "https://example.org/v/d2 humour: it is obsolete, and nothing replaces it",
		"narrower a term of example.org: ", "xref to example.org: no https", "label in en: the concept has none; its label in de",
		"scopeNote in de: ", "preferred label in fr: ", "preferred label in nl: ", "example: ", "editorialNote (2, ", "changeNote: ", "SKOS-XL label: ",
		"broadMatch, narrowMatch or relatedMatch: ", "https://example.org/v/c4 cell, old: it is below https://example.org/v/c1, which",
	} {
		if !slices.ContainsFunc(skips, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("no skip says %q; they are\n%s", want, strings.Join(skips, "\n"))
		}
	}
}

// TestSKOSLanguage reads the sample in another language than most of it is in.
func TestSKOSLanguage(t *testing.T) {
	t.Parallel()
	p, _, err := skos().Read(t.Context(), []Input{{Name: "a", Reader: strings.NewReader(sampleSKOS)}}, Options{ID: "a", Language: "de-AT", Title: "X", Licence: "MIT"})
	if err != nil {
		t.Fatal(err)
	}
	got := termOf(t, p, "c1")
	if p.Language != "de-AT" || p.Title != "X" || p.Licence != "MIT" || got.Label != "Übergang" || got.Definition != "Zellen ändern sich." ||
		got.ScopeNote != "In Embryonen." || got.Translations["en"].Abbreviations[0] != "EMT" || got.Translations["de"].Label != "" {
		t.Errorf("%s %q: %+v", p.Language, p.Title, got)
	}
}

// TestSKOSNotations reads the same vocabulary in three notations.
func TestSKOSNotations(t *testing.T) {
	t.Parallel()
	want, wantReport := mustRead(t, skos(), given{"demo", `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://e.org/a> a skos:Concept ; skos:prefLabel "A & B, all"@en, "Ä"@de ; skos:definition "One <i>text</i>."@en ; skos:notation "7" .
<https://e.org/b> a skos:Concept ; skos:prefLabel "b"@en ; skos:broader <https://e.org/a> .
<https://e.org/c> a skos:Concept ; skos:prefLabel "c"@en ; skos:related <https://e.org/b> .
<https://e.org/s> a skos:ConceptScheme ; skos:prefLabel "S"@en .
<https://e.org/l> a skos:OrderedCollection ; skos:prefLabel "L"@en ; skos:memberList ( <https://e.org/b> <https://e.org/a> ) .
`})
	for name, text := range map[string]string{
		"xml": sampleRDFXML, "json": sampleJSONLD,
	} {
		got, report := mustRead(t, skos(), given{"demo", text})
		order(want)
		order(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-turtle +got):\n%s", name, diff)
		}
		if diff := cmp.Diff(wantReport, report); diff != "" {
			t.Errorf("%s (-turtle +got):\n%s", name, diff)
		}
	}
}

const sampleRDFXML = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment -->
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xml:base="https://e.org/x" xml:lang="en">
  <skos:Concept rdf:about="a" skos:notation="7">
    <skos:prefLabel>A &amp; B<!-- not me -->, <![CDATA[all]]></skos:prefLabel>
    <skos:prefLabel xml:lang="de">&#xC4;</skos:prefLabel>
    <skos:definition rdf:datatype="http://www.w3.org/2001/XMLSchema#string">One &lt;i&gt;text&lt;/i&gt;.</skos:definition>
  </skos:Concept>
  <rdf:Description rdf:about="https://e.org/b">
    <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
    <skos:prefLabel>b</skos:prefLabel>
    <skos:broader rdf:resource="a"/>
  </rdf:Description>
  <skos:Concept rdf:about="c"><skos:prefLabel>c</skos:prefLabel><skos:related><rdf:Description rdf:about="b"/></skos:related></skos:Concept>
  <skos:ConceptScheme rdf:about="s"><skos:prefLabel>S</skos:prefLabel></skos:ConceptScheme>
  <skos:OrderedCollection rdf:about="l">
    <skos:prefLabel>L</skos:prefLabel>
    <skos:memberList rdf:parseType="Collection"><rdf:Description rdf:about="b"/><rdf:Description rdf:about="a"/></skos:memberList>
  </skos:OrderedCollection>
</rdf:RDF>
`

const sampleJSONLD = `{
  "@context": {
    "@base": "https://e.org/x", "@language": "en", "skos": "http://www.w3.org/2004/02/skos/core#", "id": "@id", "type": "@type",
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"}, "broader": {"@id": "skos:broader", "@type": "@id"},
    "memberList": {"@id": "skos:memberList", "@type": "@id", "@container": "@list"}
  },
  "@graph": [
    {"id": "a", "type": "skos:Concept", "prefLabel": {"en": "A & B, all", "de": ["Ä"]}, "skos:definition": "One <i>text</i>.",
      "skos:notation": {"@value": "7"}, "@reverse": {"skos:broader": [{"id": "b", "type": "skos:Concept", "prefLabel": {"en": "b"}}]}},
    {"id": "c", "type": "skos:Concept", "prefLabel": {"en": "c"}, "skos:related": {"id": "b"}},
    {"id": "s", "type": "skos:ConceptScheme", "prefLabel": {"en": "S"}},
    {"id": "l", "type": "skos:OrderedCollection", "prefLabel": {"en": "L"}, "memberList": ["b", "a"]}
  ]
}
`

// TestSKOSIsTold checks how files are told whose ending does not.
func TestSKOSIsTold(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		sampleSKOS: true, sampleRDFXML: true, sampleJSONLD: true, "# ours\nPREFIX : <http://a>\n": true, "@base <http://a> .": true,
		"<http://a> <http://b> <http://c> .": true, shared(t, "hcrt.ttl").text: true,
		sampleOBO: false, sampleGraphs: false, "<html> <body>": false, "term,definition\nprefix,a part\n": false, "": false, `{"graphs": []}`: false,
	} {
		for _, head := range []string{text, zipped(t, text)} {
			if got := skos().Begins([]byte(head[:min(len(head), ontologyHead)])); got != want {
				t.Errorf("Begins(%.40q) = %v", head, got)
			}
		}
	}
}

// TestSKOSFiles reads several files as one, whose nameless nodes are apart.
func TestSKOSFiles(t *testing.T) {
	t.Parallel()
	latin := "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + xmlRoot + "<skos:Concept rdf:about=\"http://e.org/a\"><skos:altLabel>\xfcber</skos:altLabel></skos:Concept></rdf:RDF>"
	wide := utf16Of("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + xmlRoot + "<skos:Concept rdf:about=\"http://e.org/a\"><skos:altLabel>\u00fcbrig</skos:altLabel></skos:Concept></rdf:RDF>")
	p, report := mustRead(
		t, skos(),
		given{"one", skosPrefix + "<http://e.org/a> a skos:Concept ; skos:prefLabel \"a\" . _:x a skos:Concept ; skos:prefLabel \"x\" ; skos:broader <http://e.org/a> ."},
		given{"two", skosPrefix + "<http://e.org/a> skos:altLabel \"b\" . _:x a skos:Concept ; skos:prefLabel \"y\" ."},
		given{"three.gz", zipped(t, latin)}, given{"four", wide},
	)
	a := termOf(t, p, "a")
	if len(p.Terms) != 3 || report.Merged != 2 || strings.Join(a.Synonyms, " ") != "b über übrig" || len(a.Narrower) != 1 || a.Links != nil {
		t.Errorf("%+v, %+v", report, p.Terms)
	}
}

// TestSKOSOwnIsForgiving reads a pack that was written here and then changed.
func TestSKOSOwnIsForgiving(t *testing.T) {
	t.Parallel()
	text := strings.NewReplacer(`lg:id "X1"`, `lg:id "not an ID"`, "<urn:labgloss:pack:lab:X1> ;\n", "<urn:gone> ;\n", `lg:url "https://example.org/emt"`, `lg:url "file:x"`).
		Replace(turtleOf(t, &content.Pack{
			ID: "lab", Title: "Lab", Version: "1", Language: "en", Licence: "MIT", Provenance: "Ours.", Citation: content.Source{Text: "We"},
			Terms: []content.Term{
				{ID: "emt", Label: "A", Broader: []string{"X1"}, Links: []content.Link{{Title: "More", URL: "https://example.org/emt"}}},
				{ID: "X1", Label: "B"},
			},
		}))
	p, report := mustRead(t, skos(), given{"a", text})
	if len(p.Terms) != 2 || p.Terms[0].Broader != nil || p.Terms[0].Links != nil || p.Terms[1].ID == "not an ID" || report.Skipped != 1 {
		t.Errorf("%+v, %+v", report, p.Terms)
	}
}
