package format

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// given is a file for a test.
type given struct{ name, text string }

// read reads files by a format.
func read(f Format, files ...given) (*content.Pack, Report, error) {
	var in []Input
	for _, g := range files {
		in = append(in, Input{Name: g.name, Reader: strings.NewReader(g.text)})
	}
	return f.Read(context.Background(), in, Options{ID: "test"})
}

// mustRead is read of what has to be right.
func mustRead(t testing.TB, f Format, files ...given) (*content.Pack, Report) {
	t.Helper()
	p, report, err := read(f, files...)
	if err != nil {
		t.Fatal(err)
	}
	return p, report
}

// termOf returns a term of a pack.
func termOf(t testing.TB, p *content.Pack, id string) content.Term {
	t.Helper()
	for i := range p.Terms {
		if p.Terms[i].ID == id {
			return p.Terms[i]
		}
	}
	t.Fatalf("there is no term %s", id)
	return content.Term{}
}

// zipped packs a text with gzip.
func zipped(t testing.TB, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const sampleOBO = `format-version: 1.4
data-version: releases/2024-01-17
ontology: demo
default-namespace: cells
synonymtypedef: ABBR "common abbreviation" EXACT
synonymtypedef: TYPO "misspelling"
property_value: http://purl.org/dc/terms/license https://creativecommons.org/licenses/by/4.0/
property_value: dc:title "Demo of cells" xsd:string
import: http://example.org/other.owl
remark: nothing of note

[Term]
id: DM:0000001 {source="x"} ! the first
name: cell ! a comment
alt_id: DM:0000009
def: "The \"unit\" of life.\nIt divides\: often." [PMID:123 "a \"paper\", old", DOI:10.1000/a\,b, DM:me] {comment="so [it] ! is"} ! yes
comment: See {this} and that\! Always.
subset: slim
namespace: cells
synonym: "biological unit" EXACT [PMID:1]
synonym: "BU" ABBR []
synonym: "BC" NARROW ABBR [] ! of a blood cell
synonym: "C" RELATED ABBR []
synonym: "cells" RELATED [] {lang="en"}
synonym: "compartment" BROAD []
synonym: "blood cell" NARROW []
synonym: "cel" EXACT TYPO []
synonym: "biological unit" RELATED []
xref: Wikipedia:Cell_(biology)
xref: http://en.wikipedia.org/wiki/Cell_(biology) "wiki"
xref: PMID:77 "The cell in review"
xref: BAD:thing
created_by: someone

[Term]
id: DM:0000002
name: nucleus
is_a: DM:0000003 {is_inferred="true"} ! organelle
relationship: part_of DM:0000009 ! cell, by what it was called
relationship: stains_with DM:0000001
is_a: UO:0000001 ! of another ontology

[Term]
id: DM:0000003
name: organelle
namespace: parts

[Term]
id: DM:0000004
name: obsolete karyon
synonym: "kernel" EXACT []
is_obsolete: true
replaced_by: DM:0000005

[Term]
id: DM:0000005
name: OBSOLETE: cell nucleus
is_obsolete: true
replaced_by: DM:0000002

[Term]
id: DM:0000006
name: humour
is_obsolete: true
consider: DM:0000001
consider: DM:0000002

[Typedef]
id: part_of
name: part of
def: not even quoted

[Instance]
id: DM:i
name: an instance
`

func TestOBO(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, obo(), given{"demo.obo", sampleOBO})
	cited := "Demo of cells, version 2024-01-17"
	want := &content.Pack{
		ID: "test", Title: "Demo of cells", Version: "2024-01-17", Language: "en", Licence: "CC-BY-4.0",
		Citation: content.Source{Text: cited},
		Terms: []content.Term{
			{
				ID: "DM:0000001", Label: "cell", Abbreviations: []string{"BU", "C"}, Synonyms: []string{"biological unit"},
				Hidden:     []string{"BC", "cells", "compartment", "blood cell", "cel"},
				Definition: "The \"unit\" of life.\n\nIt divides: often.", ScopeNote: "See {this} and that! Always.",
				Related: []string{"DM:0000002"}, Tags: []string{"slim"},
				Source: &content.Source{
					Text: cited + " (PMID:123, DOI:10.1000/a,b, DM:me)", URL: "https://pubmed.ncbi.nlm.nih.gov/123/",
				},
				Links: []content.Link{
					{Title: "DOI:10.1000/a,b", URL: "https://doi.org/10.1000/a%2Cb"},
					{Title: "Wikipedia:Cell_(biology)", URL: "https://en.wikipedia.org/wiki/Cell_%28biology%29"},
					{Title: "Wikipedia: Cell (biology)", URL: "https://en.wikipedia.org/wiki/Cell_(biology)"},
					{Title: "The cell in review", URL: "https://pubmed.ncbi.nlm.nih.gov/77/"},
				},
			},
			{
				ID: "DM:0000002", Label: "nucleus", Hidden: []string{"karyon", "kernel", "cell nucleus"},
				Broader: []string{"DM:0000003"}, Related: []string{"DM:0000001"},
			},
			{ID: "DM:0000003", Label: "organelle", Narrower: []string{"DM:0000002"}, Tags: []string{"parts"}},
		},
	}
	want.Provenance = p.Provenance
	if diff := cmp.Diff(want, p); diff != "" {
		t.Errorf("pack (-want +got):\n%s", diff)
	}
	wantReport := Report{
		Terms: 3, Names: 14, Definitions: 1, Languages: []string{"en"}, Merged: 2, Skipped: 5, Notes: 5,
		Skips: []Skip{
			{"demo.obo", 9, "import http://example.org/other.owl", "imports are not followed; give that file too and it is read along", true},
			{"demo.obo", 61, "DM:0000006 humour", "it is obsolete, and nothing replaces it; consider DM:0000001, DM:0000002", true},
			{"demo.obo", 32, "xref to BAD", "no https address is known for it", true},
			{"demo.obo", 40, "relationship stains_with", "a pack has broader, narrower and related terms, and no such relation", true},
			{"demo.obo", 35, "is_a a term of UO", "the term is not in the files, or is obsolete", true},
		},
	}
	if diff := cmp.Diff(wantReport, report); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
}

const sampleGraphs = `{"graphs": [ {
  "edges": [
    {"sub": "http://purl.obolibrary.org/obo/DM_0000002", "pred": "is_a", "obj": "http://purl.obolibrary.org/obo/DM_0000001"},
    {"sub": "http://purl.obolibrary.org/obo/DM_0000002", "pred": "http://purl.obolibrary.org/obo/BFO_0000050", "obj": "http://purl.obolibrary.org/obo/DM_0000003"},
    {"sub": "http://purl.obolibrary.org/obo/demo#part_of", "pred": "subPropertyOf", "obj": "http://purl.obolibrary.org/obo/demo#overlaps"}
  ],
  "nodes": [
    {"id": "http://purl.obolibrary.org/obo/demo#ABBR", "lbl": "abbreviation"},
    {"id": "http://purl.obolibrary.org/obo/DM_0000001", "type": "CLASS", "lbl": "cell", "meta": {
      "definition": {"val": "The unit of life.", "xrefs": ["PMID: 123"]},
      "comments": ["One.", "Two."],
      "subsets": ["http://purl.obolibrary.org/obo/demo#slim"],
      "xrefs": [{"val": "PMID:77"}],
      "synonyms": [
        {"pred": "hasExactSynonym", "val": "BU", "synonymType": "http://purl.obolibrary.org/obo/demo#ABBR", "xrefs": []},
        {"pred": "hasExactSynonym", "val": "biological unit"},
        {"pred": "hasRelatedSynonym", "val": "a \u0000pair\u202e"}
      ],
      "basicPropertyValues": [
        {"pred": "http://www.geneontology.org/formats/oboInOwl#hasAlternativeId", "val": "DM:0000009"},
        {"pred": "http://www.geneontology.org/formats/oboInOwl#hasOBONamespace", "val": "cells"}
      ]}},
    {"id": "http://purl.obolibrary.org/obo/DM_0000002", "type": "CLASS", "lbl": "neuron", "meta": null},
    {"id": "http://example.org/lab/Dish#9", "type": "CLASS", "lbl": "dish"},
    {"id": "http://purl.obolibrary.org/obo/DM_0000004", "type": "CLASS", "lbl": "cytus", "meta": {"deprecated": true, "basicPropertyValues": [
      {"pred": "http://purl.obolibrary.org/obo/IAO_0100001", "val": "http://purl.obolibrary.org/obo/DM_0000009"}]}},
    {"id": "http://purl.obolibrary.org/obo/DM_0000009", "type": "CLASS", "meta": {"deprecated": true, "basicPropertyValues": [
      {"pred": "http://purl.obolibrary.org/obo/IAO_0100001", "val": "http://purl.obolibrary.org/obo/DM_0000001"}]}},
    {"id": "http://purl.obolibrary.org/obo/DM_0000005", "type": "CLASS"},
    {"id": "http://purl.obolibrary.org/obo/demo#part_of", "type": "PROPERTY", "lbl": "part_of"}
  ],
  "id": "http://purl.obolibrary.org/obo/demo.owl",
  "meta": {"version": "http://purl.obolibrary.org/obo/demo/2024-01-17/demo.owl", "basicPropertyValues": [
    {"pred": "http://purl.org/dc/terms/license", "val": "https://creativecommons.org/publicdomain/zero/1.0/"},
    {"pred": "http://www.geneontology.org/formats/oboInOwl#default-namespace", "val": "cells"}]},
  "logicalDefinitionAxioms": [{"definedClassId": "x", "genusIds": [[], {}, null, 1, true]}]
} ] }
`

func TestOBOGraphs(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, oboGraphs(), given{"demo.json", sampleGraphs})
	cited := "DEMO, version 2024-01-17"
	want := &content.Pack{
		ID: "test", Title: "DEMO", Version: "2024-01-17", Language: "en", Licence: "CC0-1.0",
		Citation: content.Source{Text: cited}, Provenance: p.Provenance,
		Terms: []content.Term{
			{
				ID: "DM:0000001", Label: "cell", Abbreviations: []string{"BU"}, Synonyms: []string{"biological unit"},
				Hidden: []string{"a pair", "cytus"}, Definition: "The unit of life.", ScopeNote: "One.\n\nTwo.",
				Narrower: []string{"DM:0000002"}, Tags: []string{"slim"},
				Source: &content.Source{Text: cited + " (PMID: 123)", URL: "https://pubmed.ncbi.nlm.nih.gov/123/"},
				Links:  []content.Link{{Title: "PMID:77", URL: "https://pubmed.ncbi.nlm.nih.gov/77/"}},
			},
			{ID: "DM:0000002", Label: "neuron", Broader: []string{"DM:0000001"}},
			{ID: "9-e738db5a7f", Label: "dish"},
		},
	}
	if diff := cmp.Diff(want, p); diff != "" {
		t.Errorf("pack (-want +got):\n%s", diff)
	}
	wantReport := Report{
		Terms: 3, Names: 7, Definitions: 1, Languages: []string{"en"}, Merged: 1, Skipped: 2,
		Skips: []Skip{
			{"demo.json", 29, "DM:0000005", "it has no name", false},
			{"demo.json", 23, "part_of a term of DM", "the term is not in the files, or is obsolete", false},
		},
	}
	if diff := cmp.Diff(wantReport, report); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
}

// TestPackTermID keeps the identifiers that were once given: a message in a
// chat, or another pack, may name them.
func TestPackTermID(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"SO:0000001":                    "SO:0000001",
		"Dish":                          "Dish",
		"http://example.org/lab/Dish#9": "9-e738db5a7f",
		"http://example.org/a/Dish 9":   "",
		"Ä":                             "",
		strings.Repeat("a", 48):         strings.Repeat("a", 48),
		strings.Repeat("a", 49):         "",
	} {
		got := packTermID(id)
		if want != "" && got != want {
			t.Errorf("packTermID(%q) = %q, want %q", id, got, want)
		}
		if len(got) > content.MaxTermID || !termID.MatchString(got) {
			t.Errorf("packTermID(%q) = %q is none", id, got)
		}
	}
}

func TestIdentifiersStayApart(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, obo(), given{"a", "[Term]\nid: Ä\nname: a\n[Term]\nid: " + packTermID("Ä") + "\nname: b\n[Term]\nid: A:1\nname: c\nis_a: Ä\n"})
	if len(p.Terms) != 2 || report.Skipped != 1 || !strings.HasPrefix(report.Skips[0].Why, "another term has the identifier") {
		t.Errorf("%d terms, skips %v", len(p.Terms), report.Skips)
	}
	if got := termOf(t, p, "A:1").Broader; !slices.Equal(got, []string{packTermID("Ä")}) {
		t.Errorf("broader %v, want the shortened identifier", got)
	}
}

func TestOptionsReplaceTheHeader(t *testing.T) {
	t.Parallel()
	opt := Options{ID: "mine", Title: "Mine", Version: "7", Language: "de", Licence: "CC0-1.0"}
	p, report, err := obo().Read(context.Background(), []Input{{"demo.obo", strings.NewReader(sampleOBO)}}, opt)
	if err != nil {
		t.Fatal(err)
	}
	got := Options{ID: p.ID, Title: p.Title, Version: p.Version, Language: p.Language, Licence: p.Licence}
	if diff := cmp.Diff(opt, got); diff != "" || !slices.Equal(report.Languages, []string{"de"}) {
		t.Errorf("options (-want +got):\n%s\nlanguages %v", diff, report.Languages)
	}
	if _, _, err := obo().Read(context.Background(), []Input{{"demo.obo", strings.NewReader(sampleOBO)}}, Options{ID: "Not Right"}); err == nil {
		t.Error("an ID that no pack may have is taken")
	}
}

func TestFilesAreNamed(t *testing.T) {
	t.Parallel()
	file := func(name string) given { return given{name, "[Term]\nid: A:1\nname: a\n"} }
	for want, files := range map[string][]given{
		"a file":             {file("")},
		"a.obo, b.obo":       {file("/x/a.obo"), file("b.obo")},
		"a, b, c and 2 more": {file("a"), file("b"), file("c"), file("d"), file("e")},
	} {
		p, report := mustRead(t, obo(), files...)
		if p.Title != want || report.Merged != len(files)-1 {
			t.Errorf("title %q, want %q; %d merged", p.Title, want, report.Merged)
		}
	}
}

func TestPackedIsReadAlike(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		format Format
		text   string
	}{{obo(), sampleOBO}, {oboGraphs(), sampleGraphs}} {
		want, _ := mustRead(t, c.format, given{"a", c.text})
		for name, text := range map[string]string{
			"gzip": zipped(t, c.text), "two members": zipped(t, c.text[:500]) + zipped(t, c.text[500:]), "UTF-8 mark": utf8Mark + c.text,
			"UTF-16": utf16Of(c.text), "UTF-16 within gzip": zipped(t, utf16Of(c.text)), "CRLF": strings.ReplaceAll(c.text, "\n", "\r\n"),
		} {
			got, _ := mustRead(t, c.format, given{"a", text})
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s as %s (-want +got):\n%s", c.format.Name, name, diff)
			}
		}
	}
}

func utf16Of(text string) string {
	b := []byte{0xff, 0xfe}
	for _, r := range text { // of the basic plane
		b = append(b, byte(r), byte(r>>8))
	}
	return string(b)
}

func TestSeveralFilesAreOne(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, obo(),
		given{"a.obo", "ontology: one\n[Term]\nid: A:1\nname: one\nsynonym: \"uno\" EXACT []\nis_a: B:1\n\n[Term]\nid: B:1\n"},
		given{"b.obo", "ontology: two\n[Term]\nid: A:1\nname: one\ndef: \"First.\" []\nsynonym: \"uno\" EXACT []\nsynonym: \"eins\" EXACT []\n\n" +
			"[Term]\nid: B:1\nname: be\n\n[Term]\nid: A:1\nname: another\n"},
	)
	if got := termOf(t, p, "A:1"); got.Definition != "First." || !slices.Equal(got.Synonyms, []string{"uno", "eins"}) || !slices.Equal(got.Broader, []string{"B:1"}) {
		t.Errorf("A:1 = %+v, want both files' parts", got)
	}
	if p.Title != "ONE" || report.Merged != 2 || len(p.Terms) != 2 {
		t.Errorf("%q, %d merged, %d terms", p.Title, report.Merged, len(p.Terms))
	}
	want := []Skip{{"b.obo", 13, "A:1 another", "it stands at a.obo:2 too, with another name, and the first counts", false}}
	if diff := cmp.Diff(want, report.Skips); diff != "" {
		t.Errorf("skips (-want +got):\n%s", diff)
	}
}

func TestCirclesAreBroken(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, obo(), given{"a.obo", `[Term]
id: A:1
name: one
is_a: A:2
is_a: A:1
[Term]
id: A:2
name: two
is_a: A:3
relationship: part_of A:1
[Term]
id: A:3
name: three
is_a: A:1
`})
	if one, three := termOf(t, p, "A:1"), termOf(t, p, "A:3"); len(one.Narrower) > 0 || len(three.Broader) > 0 {
		t.Errorf("A:1 %+v and A:3 %+v close a circle", one, three)
	}
	if two := termOf(t, p, "A:2"); !slices.Equal(two.Narrower, []string{"A:1"}) || len(two.Related) > 0 {
		t.Errorf("A:2 %+v, want A:1 narrower and nothing else", two)
	}
	if report.Skipped != 2 || !strings.HasPrefix(report.Skips[0].Why, "it is_a A:1, which is itself below it") {
		t.Errorf("skips %v, want the two steps back", report.Skips)
	}
}

// TestLongChains checks that a chain as long as the ontology costs no stack,
// and that one of replacements, or a circle of them, ends.
func TestLongChains(t *testing.T) {
	t.Parallel()
	const n = 20_000
	up := "[Term]\nid: A:0\nname: a\n" + repeat(n, "[Term]\nid: A:%[1]d_\nname: n%[1]d\nis_a: A:%[1]d\n[Term]\nid: A:%[1]d\nname: m\nis_a: A:%[1]d_\n")
	if p, report := mustRead(t, obo(), given{"a.obo", up}); len(p.Terms) != 2*n || report.Skipped != n {
		t.Errorf("%d terms, %d skipped", len(p.Terms), report.Skipped)
	}
	chain := repeat(n, "[Term]\nid: A:%[1]d\nname: n\nis_a: B:%[1]d\nis_obsolete: true\nreplaced_by: B:%[1]d\n[Term]\nid: B:%[1]d\nis_obsolete: true\nreplaced_by: A:%[1]d\n")
	if _, report := mustRead(t, obo(), given{"a.obo", chain + "[Term]\nid: C:1\nname: c\n"}); report.Skipped != 2*n {
		t.Errorf("%d skipped, want %d", report.Skipped, 2*n)
	}
}

func TestCancelled(t *testing.T) {
	t.Parallel()
	for _, f := range []Format{obo(), oboGraphs()} {
		ctx, cancel := context.WithCancel(context.Background())
		text := sampleOBO + strings.Repeat("! a comment\n", 1<<20)
		if f.Name == "obographs" {
			text = `{"graphs": [{"nodes": [` + strings.Repeat(`{"id": "a"},`, 1<<20)
		}
		var told []int64
		_, _, err := f.Read(ctx, []Input{{"a", strings.NewReader(text)}}, Options{ID: "a", Progress: func(read int64) {
			if told = append(told, read); len(told) == 3 {
				cancel()
			}
		}})
		if !errors.Is(err, context.Canceled) || len(told) != 3 || !slices.IsSorted(told) {
			t.Errorf("%s: %v after progress %v, want that it was cancelled after the third", f.Name, err, told)
		}
		cancel()
	}
}

func TestProgressGoesOn(t *testing.T) {
	t.Parallel()
	var last int64
	in := []Input{{"a", strings.NewReader(sampleOBO)}, {"b", strings.NewReader(sampleOBO)}}
	_, _, err := obo().Read(context.Background(), in, Options{ID: "a", Progress: func(read int64) { last = read }})
	if err != nil || last != int64(2*len(sampleOBO)) {
		t.Errorf("read %d bytes, %v, want %d", last, err, 2*len(sampleOBO))
	}
}

func TestFormatsAreTold(t *testing.T) {
	t.Parallel()
	formats := []Format{obo(), oboGraphs()}
	for text, want := range map[string]string{
		sampleOBO: "obo", "! made by hand\n\n[Term]\nid: A:1\n": "obo", sampleGraphs: "obographs", `{ "graphs" : [ {`: "obographs",
		`{"meta": {}, "graphs": [{}]}`: "obographs", "[Terms]\n": "", `{"@context": {}, "@graph": []}`: "", "id,term\n": "", "": "",
	} {
		for _, head := range []string{text, zipped(t, text), utf8Mark + text} {
			head = head[:min(len(head), ontologyHead)]
			for _, f := range formats {
				if got := f.Begins([]byte(head)); got != (f.Name == want) {
					t.Errorf("%s.Begins(%.40q) = %v", f.Name, head, got)
				}
			}
		}
	}
}
