package format

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"labgloss/content"
)

// TestOntologyErrors checks what is said of files that cannot be read.
func TestOntologyErrors(t *testing.T) {
	t.Parallel()
	packed := zipped(t, sampleOBO+repeat(1000, "[Term]\nid: A:%[1]d\nname: n%[1]d\n"))
	broken := packed[:len(packed)/2] + "\xff\xff\xff" + packed[len(packed)/2+3:]
	for _, c := range []struct {
		format     Format
		name, text string
		want       error
		says       string // after the file's name
	}{
		{obo(), "empty", "", ErrEmpty, ": "},
		{obo(), "white", " \n\n", ErrEmpty, ": "},
		{obo(), "packed nothing", zipped(t, ""), ErrEmpty, ": "},
		{obo(), "page", "<!DOCTYPE html>\n<html><body>404</body></html>", ErrOtherKind, ": the file is of another kind: it is an HTML page"},
		{obo(), "owl", "<?xml version=\"1.0\"?>\n<rdf:RDF/>", ErrOtherKind, ": the file is of another kind: it is an XML document"},
		{obo(), "paper", "%PDF-1.7\n1 0 obj", ErrOtherKind, ": the file is of another kind: it is a PDF document"},
		{obo(), "graphs", sampleGraphs, ErrOtherKind, ": the file is of another kind: it is JSON; read it as obographs"},
		{obo(), "text", "Some notes.\nOf no kind.\n", ErrNoTerms, ": no term found: no line of it says [Term]"},
		{obo(), "relations", "[Typedef]\nid: x\nname: x\n", ErrNoTerms, ": no term found: "},
		{obo(), "nameless", "[Term]\nid: A:1\n\n[Term]\nname: x\n", ErrNoTerms, ": no term found that has a name"},
		{obo(), "all obsolete", "[Term]\nid: A:1\nname: x\nis_obsolete: true\nreplaced_by: A:1\n", ErrNoTerms, ": no term found that has a name"},
		{obo(), "NUL", "[Term]\nid: A:1\nname: a\x00b\n", ErrNotText, ":3: not plain text: a NUL character"},
		{obo(), "long line", "[Term]\nid: A:1\nname: " + strings.Repeat("x", 1<<20) + "\n", ErrTooLarge, ":3: the file is too large: the line is longer than 1024 KiB"},
		{obo(), "long joined line", "[Term]\n" + strings.Repeat("x\\\n", 1<<20), ErrTooLarge, ":"},
		{obo(), "cut off", packed[:len(packed)/2], ErrDamaged, ":"},
		{obo(), "broken", broken, ErrDamaged, ":"},
		{obo(), "no checksum", packed[:len(packed)-6], ErrDamaged, ":"},
		{obo(), "gzip alone", gzipMagic, ErrDamaged, ": the file is damaged: its packed data (gzip) ends in the middle"},
		{oboGraphs(), "empty", "", ErrEmpty, ": "},
		{oboGraphs(), "flat", sampleOBO, ErrOtherKind, ":1: the file is of another kind: an object {…} is wanted here"},
		{oboGraphs(), "page", "<html>\n</html>", ErrOtherKind, ": the file is of another kind: it is an HTML page"},
		{oboGraphs(), "list", "\n[1]", ErrOtherKind, ":2: the file is of another kind: an object {…} is wanted here"},
		{oboGraphs(), "other JSON", `{"a": {"b": [1, 2]}}`, ErrNoTerms, ": no term found: it has no nodes of type CLASS"},
		{oboGraphs(), "wrong type", "{\"graphs\": [{\"nodes\": [\n{\"id\": \"a\", \"lbl\": 7}]}]}", ErrOtherKind, ":2: the file is of another kind: /graphs/0/nodes/0/lbl is a number"},
		{oboGraphs(), "wrong member", "{\"graphs\": [{\n\n\"nodes\": {}}]}", ErrOtherKind, ":3: the file is of another kind: a list […] is wanted here"},
		{oboGraphs(), "cut off", sampleGraphs[:900], ErrDamaged, ":"},
		{oboGraphs(), "cut off, packed", zipped(t, sampleGraphs)[:400], ErrDamaged, ":"},
		{oboGraphs(), "more behind", sampleGraphs + "{}", ErrDamaged, ":"},
		{oboGraphs(), "lone surrogate", "{\"graphs\": [{\"nodes\": [\n\n{\"id\": \"a\", \"lbl\": \"\\ud800\"}]}]}", ErrDamaged, ":3: the file is damaged: it is no JSON: "},
		{oboGraphs(), "not UTF-8", "{\"graphs\": [{\"nodes\": [\n{\"lbl\": \"\xff\"}]}]}", ErrDamaged, ":2: the file is damaged: it is no JSON: "},
		{oboGraphs(), "NUL", "{\"graphs\":\n\x00}", ErrDamaged, ":2: the file is damaged: it is no JSON: "},
		{oboGraphs(), "deep", `{"a": ` + strings.Repeat("[", 1<<20), ErrDamaged, ":1: the file is damaged: it is no JSON: "},
	} {
		p, _, err := read(c.format, given{c.name, c.text})
		if !errors.Is(err, c.want) || !strings.HasPrefix(fmt.Sprint(err), c.name+c.says) {
			t.Errorf("%s as %s: %v, %v, want %v, %q", c.name, c.format.Name, p, err, c.want, c.name+c.says)
		}
	}
	if _, _, err := read(obo()); !errors.Is(err, ErrNoTerms) {
		t.Errorf("no file at all: %v", err)
	}
}

// TestOntologyLimits checks that each limit holds.
func TestOntologyLimits(t *testing.T) {
	t.Parallel()
	small := ontologyLimits{file: 4000, line: 1000, value: 1000, terms: 10, text: 2000}
	graph := func(nodes string) string {
		return `{"graphs": [{"nodes": [` + nodes + `{"id": "a", "type": "CLASS", "lbl": "a"}]}]}`
	}
	long := strings.Repeat("x", 150)
	for name, c := range map[string]struct {
		text string
		says string
	}{
		"comments":   {strings.Repeat("! a comment\n", 1000), "it holds more than 0 MiB"},
		"packed":     {zipped(t, strings.Repeat("! a comment\n", 1000)), "it holds more than 0 MiB"},
		"terms":      {repeat(12, "[Term]\nid: A:%d\nname: a\n"), "it has more than 10 terms"},
		"text":       {"[Term]\n" + repeat(15, "synonym: \"%d"+long+"\" EXACT []\n"), "it holds more than 0 MiB of text"},
		"line":       {"[Term]\nname: " + strings.Repeat(long, 7), "the line is longer than 0 KiB"},
		"nodes":      {graph(repeat(12, `{"id": "%d", "type": "CLASS", "lbl": "a"},`)), "it has more than 10 terms"},
		"node":       {graph(`{"id": "b", "meta": {"comments": ["` + strings.Repeat(long, 10) + `"]}},`), "one value of it has more than 0 KiB"},
		"graph text": {graph(repeat(12, `{"id": "b", "type": "CLASS", "lbl": "`+long+`%d"},`)), "it holds more than 0 MiB of text"},
		"edges":      {`{"edges": [` + repeat(50, `{"sub": "a%[1]d", "obj": "b%[1]d"},`), "it holds more than 0 MiB of text"},
	} {
		reader := readOBO
		if strings.HasPrefix(c.text, "{") {
			reader = readGraphs
		}
		_, _, err := readOntology(context.Background(), []Input{{name, strings.NewReader(c.text)}}, Options{ID: "a"}, small, reader)
		if !errors.Is(err, ErrTooLarge) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
	// What is not kept may be larger than one value.
	text := graph("") + "\n"
	text = strings.Replace(text, `{"graphs"`, `{"rules": [`+strings.Repeat(`{"a": [1, {}]}, `, 200)+`0], "graphs"`, 1)
	if _, _, err := readOntology(context.Background(), []Input{{"a", strings.NewReader(text)}}, Options{ID: "a"}, small, readGraphs); err != nil {
		t.Errorf("a long list that is left out: %v", err)
	}
}

// generated is a file that is made while it is read: a start, a part so many
// times with its number, and an end.
type generated struct {
	start, part, end string
	n, at            int
	rest             []byte
}

// Read implements io.Reader.
func (e *generated) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		const batch = 1000 // parts at a time
		var b strings.Builder
		if e.at == 0 {
			b.WriteString(e.start)
		}
		for range min(batch, e.n-e.at) {
			b.WriteString(strings.ReplaceAll(e.part, "#", fmt.Sprint(e.at)))
			e.at++
		}
		if e.at >= e.n {
			b.WriteString(e.end)
			e.end = ""
		}
		e.rest = []byte(b.String())
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// TestHostileOntologies checks that eight times the file costs about eight
// times as much; see TestHostilePages.
func TestHostileOntologies(t *testing.T) {
	const n, times, limit = 1000, 8, 16
	for name, text := range map[string]func(n int) string{
		"one term many times": func(n int) string { return repeat(n, "[Term]\nid: A:1\nname: a\nsynonym: \"n%d\" EXACT []\n") },
		"all below one": func(n int) string {
			return "[Term]\nid: A:x\nname: a\n" + repeat(n, "[Term]\nid: A:%d\nname: a\nis_a: A:x\n")
		},
		"all replaced by one": func(n int) string {
			return "[Term]\nid: A:x\nname: a\n" + repeat(n, "[Term]\nid: A:%[1]d\nname: a%[1]d\nis_obsolete: true\nreplaced_by: A:x\n")
		},
		"replaced in turn": func(n int) string {
			return "[Term]\nid: A:x\nname: a\n" + repeat(n, "[Term]\nid: A:%[1]d\nname: a\nis_obsolete: true\nreplaced_by: A:%[1]d0\n")
		},
		"quotation marks": func(n int) string { return "[Term]\nid: A:1\nname: a\ndef: \"\" [" + strings.Repeat(`a "`, n) },
		"exclamation":     func(n int) string { return "[Term]\nid: A:1\nname: a\ncomment: a" + strings.Repeat("!{", n) },
		"backslashes":     func(n int) string { return "[Term]\nid: A:1\nname: a\ncomment: " + strings.Repeat("\\\\\\\n", n) },
	} {
		t.Run(name, func(t *testing.T) {
			cost := func(n int) uint64 {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				mustRead(t, obo(), given{"a", text(n)})
				runtime.ReadMemStats(&after)
				return after.TotalAlloc - before.TotalAlloc
			}
			if small, large := cost(n), cost(n*times); large > limit*small {
				t.Errorf("a file allocates %d bytes, one %d times as large %d, want less than %d times as many", small, times, large, limit)
			}
		})
	}
}

// TestOBOForgives checks what is odd in a file, and no reason to refuse it.
func TestOBOForgives(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, obo(), given{"a", "[Term]\nid: A:1\nid: A:2\nname: caf\xe9 noir\\Wx\nname: other\ndef: bare\nsynonym: \"open EXACT []\nnonsense\n" +
		"synonym: \"old\" [A:1]\nexact_synonym: \"very old\" []\nsynonym: \"\u202e\" EXACT []\nsynonym: \"" + strings.Repeat("y", maxLabelSize+1) + "\" EXACT []\n" +
		"comment: one \\\n  two\nxref: \nis_a:\n: x\n[Term]\nname: no id\n[Odd]\nid: A:3\n[Term"})
	got := termOf(t, p, "A:1")
	if got.Label != "café noir x" || got.Definition != "" || got.ScopeNote != "one two" || len(p.Terms) != 1 ||
		strings.Join(got.Hidden, "|") != "old" || strings.Join(got.Synonyms, "|") != "very old" {
		t.Errorf("term %+v", got)
	}
	var why []string
	for _, s := range report.Skips {
		why = append(why, fmt.Sprintf("%s:%d %s", s.File, s.Line, s.What))
	}
	want := "a:6 the definition of A:1, a:7 a synonym of A:1, a:18 no id, a:22 a term, a:3 a second id, a:8 a line without a colon, " +
		"a:12 a synonym, a:15 xref to , a:1 is_a a term of "
	if got := strings.Join(why, ", "); got != want {
		t.Errorf("skips %q, want %q", got, want)
	}
}

// fuzzFormat checks of any bytes that they make a sound pack or an error that
// says where.
func fuzzFormat(f *testing.F, format Format) {
	f.Fuzz(func(t *testing.T, data string) {
		p, report, err := read(format, given{"file", data})
		if err != nil {
			if _, ok := errors.AsType[content.Findings](err); ok || p != nil || !strings.HasPrefix(err.Error(), "file:") {
				t.Errorf("read(%q): %v", data, err)
			}
			return
		}
		if findings := p.Validate(); len(findings) > 0 {
			t.Errorf("read(%q) has findings: %v", data, findings)
		}
		if report.Terms != len(p.Terms) || report.Names < report.Terms || report.Skipped < len(report.Skips) {
			t.Errorf("read(%q) reports %+v", data, report)
		}
	})
}

func FuzzOBO(f *testing.F) {
	for _, seed := range []string{
		sampleOBO, "[Term]\nid: a\nname: b\\", "[Term]\nid: a\nname: b\ndef: \"\\\"\" [a \"b\", \\], c", "\xff\xfe[\x00T\x00",
		"[Term]\nid: a\nname: b\nis_a: a\nalt_id: b\nreplaced_by: a\n[Term]\nid: b\nis_obsolete: true\nname: c\nreplaced_by: b",
	} {
		f.Add(seed)
	}
	f.Add(zipped(f, sampleOBO))
	fuzzFormat(f, obo())
}

func FuzzOBOGraphs(f *testing.F) {
	for _, seed := range []string{
		sampleGraphs, `{"graphs":[{"nodes":[{"id":"","type":"CLASS","lbl":"a"}]}]}`, `{"nodes":[null],"edges":[{}]}`, `{"graphs":[{"nodes":[{}`,
	} {
		f.Add(seed)
	}
	f.Add(zipped(f, sampleGraphs))
	fuzzFormat(f, oboGraphs())
}
