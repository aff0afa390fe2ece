package format

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/knakk/rdf"

	"labgloss/content/contenttest"
)

// statements reads a file and returns what it says, a line a statement, as
// N-Triples would without types.
func statements(t testing.TB, g given) []string {
	t.Helper()
	lines, err := readStatements(g.text)
	if err != nil {
		t.Fatalf("%s: %v", g.name, err)
	}
	return lines
}

func readStatements(text string) (lines []string, err error) {
	notation := readTurtle
	switch {
	case jsonldStart.MatchString(text):
		notation = readJSONLD
	case xmlStart.MatchString(text):
		notation = readRDFXML
	}
	_, err = notation(newOntology(usualLimits()), bufio.NewReader(strings.NewReader(text)), blankNames{file: "f"}, func(t rdfTriple) error {
		object := "<" + t.object.text + ">"
		if t.object.literal {
			object = fmt.Sprintf("%q@%s", t.object.text, t.object.language)
		}
		lines = append(lines, fmt.Sprintf("<%s> <%s> %s", t.subject, t.predicate, object))
		return nil
	})
	return lines, err
}

// otherStatements is statements by another reader, which knows no lists and no
// hostile files: some make it end the process.
func otherStatements(t testing.TB, g given, format rdf.Format) (lines []string) {
	t.Helper()
	for dec := rdf.NewTripleDecoder(strings.NewReader(g.text), format); ; {
		triple, err := dec.Decode()
		if errors.Is(err, io.EOF) {
			return lines
		}
		if err != nil {
			t.Fatalf("%s: %v", g.name, err)
		}
		object := "<" + triple.Obj.String() + ">"
		if literal, ok := triple.Obj.(rdf.Literal); ok {
			object = fmt.Sprintf("%q@%s", literal.String(), literal.Lang())
		}
		lines = append(lines, fmt.Sprintf("<%s> <%s> %s", triple.Subj, triple.Pred, object))
	}
}

// voc4cat are the files of a vocabulary in a folder.
func voc4cat(t testing.TB) (files []given) {
	t.Helper()
	dir := contenttest.SharedFile(t, "data/vocabularies/voc4cat")
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".ttl" {
			return err
		}
		data, err := os.ReadFile(path)
		files = append(files, given{filepath.Base(path), string(data)})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestStatementsAgree compares what two readers find in the same files.
func TestStatementsAgree(t *testing.T) {
	t.Parallel()
	n := 0
	for _, g := range append(voc4cat(t), shared(t, "hcrt.ttl")) {
		got := statements(t, g)
		if diff := cmp.Diff(otherStatements(t, g, rdf.Turtle), got); diff != "" {
			t.Errorf("%s (-other +ours):\n%s", g.name, diff)
		}
		if g.name != "hcrt.ttl" {
			n += len(got)
		}
	}
	if n != 7741 {
		t.Errorf("voc4cat says %d things, want 7741", n)
	}
}

// TestTurtle checks what Turtle can look like.
func TestTurtle(t *testing.T) {
	t.Parallel()
	const prefix = "@prefix p: <http://p/> . "
	for text, want := range map[string][]string{
		prefix + "p:a p:b p:c .": {"<http://p/a> <http://p/b> <http://p/c>"},
		prefix + "PREFIX : <http://p/>\nprefix x-y: <http://q#> :a x-y:b :c,:d;x-y:e.f p:g.": {
			"<http://p/a> <http://q#b> <http://p/c>", "<http://p/a> <http://q#b> <http://p/d>", "<http://p/a> <http://q#e.f> <http://p/g>",
		},
		prefix + "p:a a p:c ; ; p:d .5, -1.50, +2e3, 7. p:a p:t true.": {
			"<http://p/a> <" + rdfType + "> <http://p/c>", `<http://p/a> <http://p/d> ".5"@`, `<http://p/a> <http://p/d> "-1.50"@`,
			`<http://p/a> <http://p/d> "+2e3"@`, `<http://p/a> <http://p/d> "7"@`, `<http://p/a> <http://p/t> "true"@`,
		},
		"@base <http://e/x/y> . <a> <#b> <../z>. BASE <sub/> <> <b> <//h/c>.": {
			"<http://e/x/a> <http://e/x/y#b> <http://e/z>", "<http://e/x/sub/> <http://e/x/sub/b> <http://h/c>",
		},
		prefix + `p:a p:b 'x'@en-GB, "y" ^^ p:type, """a "quoted"` + "\n" + `b"""@de, '''it's''', "" , '' @fr.`: {
			`<http://p/a> <http://p/b> "x"@en-GB`, `<http://p/a> <http://p/b> "y"@`, `<http://p/a> <http://p/b> "a \"quoted\"\nb"@de`,
			`<http://p/a> <http://p/b> "it's"@`, `<http://p/a> <http://p/b> ""@`, `<http://p/a> <http://p/b> ""@fr`,
		},
		prefix + `p:a p:b "\t\n\"\\\u00e9\U0001F642" . <http://\u00e9/a\u0062> p:b p:c\.d\,e .`: {
			`<http://p/a> <http://p/b> "\t\n\"\\é🙂"@`, "<http://é/ab> <http://p/b> <http://p/c.d,e>",
		},
		prefix + "p:a p:b [ p:c [] ; p:d 1 ] , ( p:x ( 2 ) [ p:y p:z ] ) . [ p:e p:f ] . [] p:g () . # end": {
			"<_:f.1> <http://p/c> <_:f.2>", `<_:f.1> <http://p/d> "1"@`, "<http://p/a> <http://p/b> <_:f.1>", "<http://p/a> <http://p/b> <http://p/x>",
			`<http://p/a> <http://p/b> "2"@`, "<_:f.3> <http://p/y> <http://p/z>", "<http://p/a> <http://p/b> <_:f.3>", "<_:f.4> <http://p/e> <http://p/f>",
		},
		prefix + "_:x p:b _:y.z . # p:no p:no p:no\r\n_:x p:c <http://e/#frag>.": {
			"<_:f-x> <http://p/b> <_:f-y.z>", "<_:f-x> <http://p/c> <http://e/#frag>",
		},
		"# nothing\n": nil,
	} {
		got, err := readStatements(text)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s\n got %q, %v\nwant %q", text, got, err, want)
		}
	}
}
