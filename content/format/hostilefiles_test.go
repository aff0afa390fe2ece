package format

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// hostileKind is a kind of file with what attacks on it are made of.
type hostileKind struct {
	name   string
	format Format
	// good is a file with the term "one".
	good string
	// open is the beginning of a file in which a text is open.
	open string
	// aliases is a file in which a term has a million names.
	aliases generated
	// circle has two terms, each below the other, where a file can say so.
	circle string
	// again describes the term of good otherwise.
	again string
	// own are attacks on files of this kind alone.
	own []hostileFile
}

// hostileFile is an attack: a name, and the file.
type hostileFile struct {
	attack string
	file   io.Reader
}

const (
	glosarioOne = "- slug: one\n  en:\n    term: one\n    def: first\n"
	graphOne    = `{"graphs": [{"nodes": [{"id": "A:1", "type": "CLASS", "lbl": "one"`
	packOne     = "id: a\ntitle: A\nversion: 1.0.0\nlanguage: en\nlicence: CC0-1.0\ncitation: {text: a}\nprovenance: made up\n" +
		"terms:\n  - id: one\n    label: one\n    definition: first\n"
	pageOne = "<html><body><h1>A page about one thing</h1><h2>Glossary</h2><dl><dt>one</dt><dd>First."
	// jsonOne and jsonLabels are as expanded as JSON-LD can be.
	jsonOne    = `{"@id": "http://a/1", "@type": "http://www.w3.org/2004/02/skos/core#Concept", "http://www.w3.org/2004/02/skos/core#prefLabel": "one"`
	jsonLabels = `, "http://www.w3.org/2004/02/skos/core#altLabel": [`
	// laughs are entities each of which is ten of the one before.
	laughs = "<!DOCTYPE x [\n<!ENTITY l1 \"ha\">\n<!ENTITY l2 \"&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;\">\n" +
		"<!ENTITY l3 \"&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;\">]>\n"
	xmlOne = xmlRoot + `<skos:Concept rdf:about="http://a/1"><skos:prefLabel>one</skos:prefLabel>`
)

// hostileKinds are all kinds of files but workbooks.
func hostileKinds() []hostileKind {
	const million = 1_000_000
	kilobyte := strings.Repeat("x", 1024)
	lines := func(start, part string) io.Reader { return &generated{start: start, part: part, n: million} }
	endless := func(start string) io.Reader { return &generated{start: start, part: kilobyte, n: million} }
	text := func(text string) io.Reader { return strings.NewReader(text) }
	many := func(start, part, end string) generated {
		return generated{start: start, part: part, end: end, n: million}
	}
	tsv := func(text string) string { return strings.ReplaceAll(text, ",", "\t") }
	table := "term,synonyms,definition,broader\n"
	return []hostileKind{
		{
			name: "obo", format: obo(), good: "[Term]\nid: A:1\nname: one\n", open: "[Term]\nid: A:1\nname: one\ndef: \"",
			aliases: many("[Term]\nid: A:1\nname: one\n", "synonym: \"name #\" EXACT []\n", ""),
			circle:  "[Term]\nid: A:1\nname: one\nis_a: A:2\n[Term]\nid: A:2\nname: two\nis_a: A:1\n", again: "[Term]\nid: A:1\nname: other\n",
			own: []hostileFile{
				{"a million relations", lines("[Term]\nid: A:1\nname: one\n", "is_a: A:#1 ! more\n")},
				{"a million sorts of relations", lines("[Term]\nid: A:1\nname: one\n", "relationship: r# A:1\n")},
				{"fifty thousand obsolete names", &generated{start: "[Term]\nid: A:1\nname: one\n", part: "[Term]\nid: B:#\nname: n#\nis_obsolete: true\nreplaced_by: A:1\n", n: million / 20}},
				{"a million lines of nothing", lines("[Term]\nid: A:1\nname: one\n", "junk #\n")},
				{"a gigabyte from the start", endless("")},
			},
		},
		{
			name: "obographs", format: oboGraphs(), good: graphOne + `}]}]}`, open: graphOne + `, "meta": {"comments": ["`,
			aliases: many(graphOne+`, "meta": {"synonyms": [`, `{"pred": "hasExactSynonym", "val": "name #"},`, ""),
			circle:  graphOne + `}, {"id": "A:2", "type": "CLASS", "lbl": "two"}], "edges": [{"sub": "A:1", "pred": "is_a", "obj": "A:2"}, {"sub": "A:2", "pred": "is_a", "obj": "A:1"}]}]}`,
			again:   `{"graphs": [{"nodes": [{"id": "A:1", "type": "CLASS", "lbl": "other"}]}]}`,
			own: []hostileFile{
				{"a long list that is left out", &generated{start: graphOne + `}], "x": [`, part: `{"a": [#]},`, n: million, end: `0]}]}`}},
				{"half a pair", text(strings.Replace(graphOne, "one", `\ud800`, 1) + `}]}]}`)},
				{"deep lists", text(`{"x": ` + strings.Repeat("[", million))},
			},
		},
		{
			name: "turtle", format: skos(), good: concept, open: concept + "<a> skos:definition \"\"\"",
			aliases: many(concept, "<a> skos:altLabel \"name #\" .\n", ""),
			circle:  concept + "<b> a skos:Concept ; skos:prefLabel \"two\" ; skos:broader <a> .\n<a> skos:broader <b> .\n",
			again:   skosPrefix + "<a> a skos:Concept ; skos:prefLabel \"other\"@en .\n",
			own: []hostileFile{
				{"half a million unknown properties", &generated{start: concept, part: "<a> <http://p/#> [ <q> \"#\" ] .\n", n: million / 2}},
				{"a gigabyte address", endless(concept + "<")},
				{"a gigabyte word", endless(concept)},
				{"half a pair", text(concept + "<b> skos:prefLabel \"\\ud800\" .")},
				{"deep nodes", text(concept + strings.Repeat("[ skos:x ", million))},
			},
		},
		{
			name: "rdfxml", format: skos(), good: xmlOne + "</skos:Concept></rdf:RDF>", open: xmlOne + "<skos:definition>",
			aliases: many(xmlOne, "<skos:altLabel>name #</skos:altLabel>", "</skos:Concept></rdf:RDF>"),
			circle: xmlOne + `<skos:broader rdf:resource="http://a/2"/></skos:Concept><skos:Concept rdf:about="http://a/2"><skos:prefLabel>two</skos:prefLabel>` +
				`<skos:broader rdf:resource="http://a/1"/></skos:Concept></rdf:RDF>`,
			own: []hostileFile{
				{"a billion laughs", text(laughs + xmlOne + "&l3;</skos:Concept></rdf:RDF>")},
				{"a gigabyte tag", &generated{start: xmlOne + "<a ", part: "a#='x' ", n: 100 * million}},
				{"deep nodes", text(xmlRoot + strings.Repeat("<skos:Concept><skos:x>", million/10))},
			},
		},
		{
			name: "jsonld", format: skos(), good: jsonOne + "}", open: `{"@id": "`,
			aliases: many(jsonOne+jsonLabels, `{"@value": "name #"},`, "1]}"),
			own: []hostileFile{
				{"half a pair", text(strings.Replace(jsonOne, "one", `\ud800`, 1) + "}")},
				{"deep lists", text(jsonOne + `, "x": ` + strings.Repeat("[", million))},
			},
		},
		{
			name: "csv", format: csvFormat(), good: table + "one,,first\n", open: table + "one,\"",
			aliases: many(table, "one,name #,first\n", ""), circle: table + "one,,,two\ntwo,,,one\n", again: table + "one,,another\n",
			own: []hostileFile{
				{"a cell with half a million names", &generated{start: table + "one,\"", part: "n#;", n: million / 2, end: "\",first\n"}},
				{"a million cells", &generated{start: table, part: "one,", n: million}},
				{"a hundred thousand figures", text(repeat(100_000, "#figure,f%[1]d,%[1]d,Title\n") + table + "one,,first\n")},
				{"a million rows without a term", lines(table+"one,,first\n", ",,no term #\n")},
				{"a quotation mark left open", &generated{start: table + "one,\"", part: "a #\n", n: 10 * million}},
			},
		},
		{
			name: "tsv", format: tsvFormat(), good: tsv(table + "one,,first\n"), open: tsv(table + "one,"),
			aliases: many(tsv(table+"one,"), "name #;", ""), circle: tsv(table + "one,,,two\ntwo,,,one\n"), again: tsv(table + "one,,another\n"),
		},
		{
			name: "glosario", format: glosario(), good: glosarioOne, open: glosarioOne + "- slug: ",
			aliases: many(glosarioOne+"    acronym: ", "name#; ", "\n"), again: strings.Replace(glosarioOne, "first", "another", 1),
			own: []hostileFile{
				{"names that double", text(glosarioOne + "- slug: &a [x, x]\n  ref: [*a, *a]\n")},
				{"deep lists", text(glosarioOne + "- ref: " + strings.Repeat("[", 100_000))},
			},
		},
		{
			name: "markdown", format: markdown(), good: "one\n: First.\n", open: "one\n: ",
			aliases: many("one\n", "name #\n", ": First.\n"), again: "one\n: Another.\n",
			own: []hostileFile{
				{"names that double", text("---\ntitle: &a [x, x]\nlang: [*a, *a]\n---\none\n: First.\n")},
				{"deep quotations", text("one\n: First.\n\n" + strings.Repeat("> ", million))},
				{"a hundred thousand terms", &generated{part: "n#\n: d\n\n", n: 100_000}},
			},
		},
		{
			name: "article", format: article(), good: "Glossary\none: First.\n", open: "Glossary\none: ",
			aliases: many("Glossary\none (", "N#, ", "NN): First.\n"), again: "Glossary\none: Another.\n",
		},
		{
			name: "html", format: article(), good: pageOne + "</dl>", open: pageOne,
			aliases: many("<h2>Glossary</h2><dl><dt>one (", "N#, ", "NN)</dt><dd>First.</dl>"),
			own: []hostileFile{
				{"a billion laughs", text(laughs + pageOne + "&l3;</dl>")},
				{"deep elements", text(pageOne + strings.Repeat("<b><i>", million))},
			},
		},
		{
			name: "yaml", format: packFile(), good: packOne, open: packOne + "    synonyms:\n      - ",
			circle: packOne + "    broader: [two]\n  - id: two\n    label: two\n    broader: [one]\n", again: packOne,
			own: []hostileFile{
				{"names that double", text(packOne + "    synonyms: &a [x, x]\n    hidden: [*a, *a]\n")},
				{"deep lists", text(packOne + "    synonyms: " + strings.Repeat("[", 100_000))},
			},
		},
	}
}

// attack is what a kind of file is tried with, in one file or several.
type attack struct {
	name  string
	files []io.Reader
}

// attacks are those that every kind of file is tried with, and its own.
func (k *hostileKind) attacks(t *testing.T) []attack {
	half := len(k.good) / 2
	packed := zipped(t, k.good+strings.Repeat("\n", 1<<20))
	folder, err := os.Open("testdata")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { folder.Close() })
	endless := func(part string) io.Reader {
		return &generated{start: k.open, part: strings.Repeat(part, 1024/len(part)), n: 1 << 20}
	}
	all := []attack{
		{"a folder in place of a file", []io.Reader{folder}},
		{"cut off", readers(k.good[:half])},
		{"packed, and cut off", readers(packed[:len(packed)/2])},
		{"a NUL", readers(k.good[:half] + "\x00" + k.good[half:])},
		{"UTF-16 with half a pair", readers("\xff\xfe" + wide(k.good) + "\x00\xd8\n\x00")},
		{"a gigabyte without an end", []io.Reader{endless("x")}},
		{"a gigabyte of brackets", []io.Reader{endless("[({<")}},
	}
	if k.aliases.n > 0 {
		all = append(all, attack{"a term with a million names", []io.Reader{&k.aliases}})
	}
	if k.circle != "" {
		all = append(all, attack{"two terms, each below the other", readers(k.circle)})
	}
	if k.again != "" {
		all = append(all, attack{"a term in two files", readers(k.good, k.again)})
	}
	for _, own := range k.own {
		all = append(all, attack{own.attack, []io.Reader{own.file}})
	}
	return all
}

func readers(all ...string) (files []io.Reader) {
	for _, text := range all {
		files = append(files, strings.NewReader(text))
	}
	return files
}

// wide writes ASCII as UTF-16, the low byte first.
func wide(text string) string {
	var b strings.Builder
	for i := range len(text) {
		b.WriteString(text[i:i+1] + "\x00")
	}
	return b.String()
}

// outcomeOf is in a line what came of reading files.
func outcomeOf(p *content.Pack, r Report, err error) string {
	if err != nil {
		first, _, _ := strings.Cut(err.Error(), "\n")
		return first
	}
	out := fmt.Sprintf("%d terms with %d names, of which %q; %d merged, %d skipped", r.Terms, r.Names, p.Terms[0].Label, r.Merged, r.Skipped)
	if len(r.Skips) > 0 {
		s := r.Skips[0]
		out += fmt.Sprintf(", the first at %s: %s: %s", place{s.File, s.Line}, s.What, s.Why)
	}
	return out
}

// TestHostileFiles reads all kinds of files with all attacks, and compares what
// comes of it with testdata/hostile.txt. No attack may take more memory than the
// import of an honest file; the limit of the runtime makes it collect garbage in
// time. It does not run beside other tests.
func TestHostileFiles(t *testing.T) {
	if testing.Short() {
		t.Skip("it reads gigabytes")
	}
	const limit, most = 96 << 20, 192 << 20
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(limit))
	var b strings.Builder
	for _, k := range append(hostileKinds(), hostileWorkbooks(t)) {
		fmt.Fprintf(&b, "%s\n", k.name)
		for _, a := range k.attacks(t) {
			var in []Input
			for i, file := range a.files {
				in = append(in, Input{fmt.Sprintf("file%d", i+1), file})
			}
			runtime.GC()
			var outcome string
			peak := peakOf(func() { outcome = outcomeOf(k.format.Read(t.Context(), in, Options{ID: "p"})) })
			fmt.Fprintf(&b, "  %s:\n    %s\n", a.name, outcome)
			if peak > most {
				t.Errorf("%s: %s: up to %d MiB were in use, want at most %d", k.name, a.name, peak>>20, most>>20)
			}
		}
	}
	compareGolden(t, "hostile.txt", b.String())
}

// compareGolden compares text with a file of testdata, or rewrites that.
func compareGolden(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), text); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", name, diff)
	}
}
