package format

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
)

const (
	skosPrefix = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
	xmlRoot    = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">`
	concept    = skosPrefix + "<a> a skos:Concept ; skos:prefLabel \"one\"@en .\n"
)

// TestSKOSErrors checks what is said of files that cannot be read.
func TestSKOSErrors(t *testing.T) {
	t.Parallel()
	laughs := "<?xml version=\"1.0\"?>\n<!DOCTYPE rdf:RDF [\n<!ENTITY a \"ha\">\n<!ENTITY b \"&a;&a;&a;\">]>\n" + xmlRoot + "&b;</rdf:RDF>"
	for _, c := range []struct {
		name, text string
		want       error
		says       string // after the file's name
	}{
		{"empty", "", ErrEmpty, ": "},
		{"white", " \n\n", ErrEmpty, ": "},
		{"page", "<!DOCTYPE html>\n<html><body>404</body></html>", ErrOtherKind, ": the file is of another kind: it is an HTML page"},
		{"bare page", "<html>\n<body>404</body></html>", ErrOtherKind, ": the file is of another kind: it is an HTML page"},
		{"paper", "%PDF-1.7\n1 0 obj", ErrOtherKind, ": the file is of another kind: it is a PDF document"},
		{"flat", sampleOBO, ErrOtherKind, ":1: the file is of another kind: it is no Turtle: no @prefix says what \"format-version:\""},
		{"table", "term,definition\na,b\n", ErrOtherKind, ":1: the file is of another kind: it is no Turtle: \"term\" is neither"},
		{"graphs", sampleGraphs, ErrNoTerms, ": no term found: nothing in it is a skos:Concept"},
		{"no concept", skosPrefix + "<a> skos:definition \"b\" .", ErrNoTerms, ": no term found: nothing in it is a skos:Concept"},
		{"prefixes alone", skosPrefix, ErrNoTerms, ": no term found"},
		{"deprecated", concept + "<a> <http://www.w3.org/2002/07/owl#deprecated> true .", ErrNoTerms, ": no term found that has a label"},
		{"open text", concept + "\n<b> skos:prefLabel \"two .\n\n<c> skos:x 1 .\n", ErrDamaged, ":4: the file is damaged: it is no Turtle: the quotation mark that opens here is not closed"},
		{"open long text", concept + "\n<b> skos:prefLabel \"\"\"two .\n\n<c> skos:x 1 .\n", ErrDamaged, ":4: the file is damaged: it is no Turtle: the quotation mark that opens here"},
		{"open statement", concept + "<b> skos:prefLabel \"two\"", ErrDamaged, ":3: the file is damaged: it ends in the middle of a statement"},
		{"no dot", concept + "<b> skos:prefLabel \"two\"\n<c> skos:prefLabel \"three\" .", ErrDamaged, ":4: the file is damaged: it is no Turtle: '.' is wanted, and here is '<'"},
		{"bad address", concept + "<b\n> a skos:Concept .", ErrDamaged, ":3: the file is damaged: it is no Turtle: the address <b has '\\n' in it"},
		{"bad escape", concept + "<b> skos:prefLabel \"\\x\" .", ErrDamaged, ":3: the file is damaged: it is no Turtle: \\x is no escape"},
		{"lone surrogate", concept + "<b> skos:prefLabel \"\\ud800\" .", ErrDamaged, ":3: the file is damaged: it is no Turtle: no character has the number D800"},
		{"no prefix", concept + "<b> dct:title \"x\" .", ErrDamaged, ":3: the file is damaged: it is no Turtle: no @prefix says what \"dct:\" stands for"},
		{"bad tag", concept + "<b> skos:prefLabel \"x\"@e--n .", ErrDamaged, ":3: the file is damaged: it is no Turtle: \"e--n\" is no language tag"},
		{"what ends others", ".5", ErrOtherKind, ":1: the file is of another kind: it is no Turtle"},
		{"TriG", concept + "<g> { <a> <b> <c> }", ErrDamaged, ":3: "},
		{"NUL", concept + "\n<b> skos:prefLabel \"a\x00b\" .", ErrNotText, ":4: not plain text: a NUL character"},
		{"not UTF-8", concept + "<b> skos:prefLabel \"caf\xe9\" .", ErrNotText, ":3: not plain text: it is not in UTF-8"},
		{"deep", concept + "<b> skos:x " + strings.Repeat("[ skos:x ", 1000), ErrTooLarge, ":3: the file is too large: nodes stand within each other"},
		{"deep list", concept + "<b> skos:x " + strings.Repeat("(", 1000), ErrTooLarge, ":3: the file is too large: nodes stand within each other"},
		{"long text", concept + "<b> skos:x \"" + strings.Repeat("x", 2<<20) + "\" .", ErrTooLarge, ":3: the file is too large: one part of a statement"},
		{"cut off, packed", zipped(t, concept+repeat(1000, "<b%d> a skos:Concept .\n"))[:400], ErrDamaged, ":"},

		{"billion laughs", laughs, ErrOtherKind, ":4: the file is of another kind: it has a document type"},
		{"external", "<!DOCTYPE rdf:RDF SYSTEM \"file:///etc/passwd\">\n" + xmlRoot + "</rdf:RDF>", ErrOtherKind, ":1: the file is of another kind: it has a document type"},
		{"entity", xmlRoot + "\n<skos:Concept><skos:prefLabel>&a;</skos:prefLabel></skos:Concept></rdf:RDF>", ErrDamaged, ":2: the file is damaged: it is no XML: "},
		{"open XML", xmlRoot + "\n<skos:Concept>", ErrDamaged, ":2: the file is damaged: it ends in the middle"},
		{"crossed XML", xmlRoot + "\n<skos:Concept></skos:Concepts></rdf:RDF>", ErrDamaged, ":2: the file is damaged: it is no XML: "},
		{"more behind", xmlRoot + "<skos:Concept/></rdf:RDF>\n<a/>", ErrDamaged, ":2: the file is damaged: something follows the root element"},
		{"other XML", "<?xml version=\"1.0\"?>\n<feed><entry>a</entry></feed>", ErrOtherKind, ":2: the file is of another kind: it has no rdf:RDF"},
		{"encoding", "<?xml version=\"1.0\" encoding=\"klingon\"?>\n<feed/>", ErrNotText, ":1: not plain text: the encoding \"klingon\" is not known"},
		{"deep XML", xmlRoot + strings.Repeat("<skos:Concept><skos:x>", 200), ErrTooLarge, ":1: the file is too large: nodes stand within each other"},
		{"deep resources", xmlRoot + "<skos:Concept>" + strings.Repeat(`<skos:x rdf:parseType="Resource">`, 200), ErrTooLarge, ":1: the file is too large: nodes stand within"},
		{"deep markup", xmlRoot + `<skos:Concept><skos:x rdf:parseType="Literal">` + strings.Repeat("<b>", 200), ErrTooLarge, ":1: the file is too large: nodes stand within"},

		{"remote context", `{"@context": "https://w3id.org/skos.jsonld", "id": "a"}`, ErrOtherKind, ": the file is of another kind: its context is at https://w3id.org/skos.jsonld, and nothing is fetched"},
		{"local context", `{"@context": "/etc/passwd"}`, ErrOtherKind, ": the file is of another kind: its context is at /etc/passwd"},
		{"imported context", `{"@context": {"@version": 1.1, "@import": "https://a.org/b"}}`, ErrOtherKind, ": the file is of another kind: its context is at https://a.org/b"},
		{"open JSON", "{\n\"@id\": \"a\"", ErrDamaged, ":2: the file is damaged: it is no JSON: "},
		{"two JSON", "{\n\"@id\": \"a\"}\n{}", ErrDamaged, ":3: the file is damaged: it is no JSON: "},
		{"wrong JSON-LD", `{"@id": 7}`, ErrDamaged, ": the file is damaged: it is no JSON-LD that can be read: "},
		{"half a pair", "{\n\"@id\": \"a\\ud800\"}", ErrDamaged, ":2: the file is damaged: it is no JSON: "},
		{"deep JSON", "{\"a\":\n" + strings.Repeat("[", 1<<20), ErrTooLarge, ":2: the file is too large: nodes stand within each other"},
		{"contexts", `{"@context": {` + repeat(4000, `"a%d": "http://a",`) + `"b": "http://b"}, "@graph": [` + repeat(4000, `{"@context": {}, "@id": "%d"},`) + `{}]}`, ErrTooLarge, ": the file is too large: its contexts"},
		{"values", `{"a": [` + strings.Repeat("1,", maxJSONLDValues+1) + "1]}", ErrTooLarge, ":1: the file is too large: of JSON-LD at most"},
	} {
		p, _, err := read(skos(), given{c.name, c.text})
		if !errors.Is(err, c.want) || !strings.HasPrefix(fmt.Sprint(err), c.name+c.says) {
			t.Errorf("%s: %v, %v, want %v, %q", c.name, p, err, c.want, c.name+c.says)
		}
	}
	if _, _, err := read(skos()); !errors.Is(err, ErrNoTerms) {
		t.Errorf("no file at all: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := skos().Read(ctx, []Input{{"a", strings.NewReader(concept)}}, Options{ID: "a"}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestSKOSLimits checks that each limit holds.
func TestSKOSLimits(t *testing.T) {
	t.Parallel()
	small := ontologyLimits{file: 4000, line: 1000, value: 1000, terms: 5, text: 8000}
	long := strings.Repeat("x", 150)
	for name, c := range map[string]struct{ text, says string }{
		"comments": {strings.Repeat("# a comment\n", 1000), "it holds more than 0 MiB"},
		"nodes":    {skosPrefix + repeat(22, "<%d> a skos:Concept .\n"), "it describes more than 20 things"},
		"terms":    {skosPrefix + repeat(12, "<%d> a skos:Concept ; skos:prefLabel \"a\" .\n"), "there are more than 5 concepts"},
		"text":     {skosPrefix + "<a> skos:altLabel " + repeat(60, `"%d`+long+`",`), "it holds more than 0 MiB of text"},
		"prefixes": {repeat(90, "PREFIX p%d: <http://a>\n"), "it holds more than 0 MiB of text"},
		"members":  {skosPrefix + "<a> skos:member " + repeat(140, `<%d>,`), "it holds more than 0 MiB of text"},
		"part":     {"<" + strings.Repeat(long, 7), "one part of a statement is longer than 0 KiB"},
		"element":  {xmlRoot + "<skos:Concept><skos:prefLabel>" + strings.Repeat(long, 200), "one value of it has more than 0 KiB"},
		"pieces":   {xmlRoot + "<skos:Concept><skos:prefLabel>" + strings.Repeat(long+"<!-- -->", 15), "one text of it has more than 0 KiB"},
	} {
		limits := small
		switch name {
		case "prefixes", "members":
			limits.text = 2000
		case "text", "element":
			limits.file = 1 << 20
		}
		_, _, err := readSKOS(context.Background(), []Input{{name, strings.NewReader(c.text)}}, Options{ID: "a"}, limits)
		if !errors.Is(err, ErrTooLarge) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
}

// TestHostileSKOS checks that eight times the file costs about eight times as
// much; see TestHostilePages.
func TestHostileSKOS(t *testing.T) {
	const n, times, limit = 500, 8, 16
	for name, text := range map[string]func(n int) string{
		"one concept many times": func(n int) string { return concept + repeat(n, "<a> skos:altLabel \"n%d\"@en .\n") },
		"many languages":         func(n int) string { return concept + repeat(n, "<a> skos:prefLabel \"n\"@en-a%d .\n") },
		"all below one": func(n int) string {
			return concept + repeat(n, "<%[1]d> skos:prefLabel \"n\" . <a> skos:narrower <%[1]d> .\n")
		},
		"a long way up": func(n int) string {
			return concept + repeat(n, "<%[1]d> skos:prefLabel \"n\" ; skos:broader <%[1]d0> .\n")
		},
		"many collections": func(n int) string {
			return concept + repeat(n, "<%[1]d> a skos:Collection; skos:prefLabel \"n%[1]d\" ; skos:member <a> .\n")
		},
		"values in JSON": func(n int) string {
			return `{"@id": "a", "http://www.w3.org/2004/02/skos/core#prefLabel": [` + repeat(n, `"n%d",`) + `"one"]}`
		},
		"nodes in JSON": func(n int) string {
			return `{"@graph": [` + repeat(n, `{"@id": "a%d", "http://www.w3.org/2004/02/skos/core#prefLabel": "n"},`) + `{"@id": "b"}]}`
		},
	} {
		t.Run(name, func(t *testing.T) {
			cost := func(n int) uint64 {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				mustRead(t, skos(), given{"a", text(n)})
				runtime.ReadMemStats(&after)
				return after.TotalAlloc - before.TotalAlloc
			}
			if small, large := cost(n), cost(n*times); large > limit*small {
				t.Errorf("a file allocates %d bytes, one %d times as large %d, want less than %d times as many", small, times, large, limit)
			}
		})
	}
}

func FuzzSKOSTurtle(f *testing.F) {
	for _, seed := range []string{
		sampleSKOS, concept, ".5", "@base <a> . <> a <b>", "[] a [] .", "<a> <b> ( 1 [ <c> \"\"\"d\"\"\" ] ) .",
		"@prefix lg: <urn:labgloss:ns:> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . <s> a skos:ConceptScheme ; lg:pack \"1\" ; lg:language \"en\" ;" +
			" lg:figure [ lg:id \"f\" ; lg:number \"1\" ] . <a> a skos:Concept ; lg:id \"a\" ; skos:prefLabel \"a\"@en ; skos:broader <a> ; lg:tag \"\\u0007\" ; lg:link [] .",
	} {
		f.Add(seed)
	}
	f.Add(zipped(f, concept))
	fuzzFormat(f, skos())
}

func FuzzSKOSXML(f *testing.F) {
	for _, seed := range []string{sampleRDFXML, xmlRoot + "<skos:Concept rdf:nodeID='a' skos:prefLabel='b'/></rdf:RDF>", "<?xml version='1.0' encoding='x'?><a:b/>"} {
		f.Add(seed)
	}
	fuzzFormat(f, skos())
}

func FuzzSKOSJSON(f *testing.F) {
	for _, seed := range []string{
		sampleJSONLD, `[{"@id": "a", "@type": ["http://www.w3.org/2004/02/skos/core#Concept"]}]`, `{"@context": [null, {"a": {"@reverse": "b"}}], "a": {}}`,
	} {
		f.Add(seed)
	}
	fuzzFormat(f, skos())
}
