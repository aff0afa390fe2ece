package content_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"labgloss/content"
)

// inYAML is a folder of the pack that folderOf has, with the terms in pack.yaml:
// what stands in a line is YAML, too.
func inYAML(lines ...string) fstest.MapFS {
	text := linesHeader + "terms:\n"
	for _, line := range lines {
		text += "  - " + line + "\n"
	}
	return fstest.MapFS{content.FileName: {Data: []byte(text)}}
}

// told are findings without what the files differ in, and how far a line of
// pack.yaml is from that of the same term in a file of its own.
func told(findings content.Findings, lines, columns int) []string {
	var all []string
	for _, f := range findings {
		f.Message = strings.ReplaceAll(f.Message, "not valid JSON", "not valid YAML")
		all = append(all, fmt.Sprintf("%d:%d %s %s %s", f.Line-lines, f.Column-columns, f.Code, f.Path, f.Message))
	}
	slices.Sort(all)
	return all
}

// What is a mistake in pack.yaml is one in a file of terms, at the same place.
func TestLinesAreAsStrictAsYAML(t *testing.T) {
	t.Parallel()
	for name, lines := range map[string][]string{
		"unknown key":         {`{"id":"a","lable":"A","label":"A"}`},
		"key twice":           {`{"id":"a","label":"A","label":"B"}`},
		"missing":             {`{"id":"a"}`, `{"label":"B"}`, `{}`},
		"IDs":                 {`{"id":"a","label":"A"}`, `{"id":"a","label":"B"}`, `{"id":"Ä","label":"C"}`},
		"a text for a list":   {`{"id":"a","label":"A","synonyms":"B"}`},
		"a list for a text":   {`{"id":"a","label":["A"]}`},
		"a list for a term":   {`["a"]`},
		"an object in it":     {`{"id":"a","label":"A","links":[{"title":"T","url":"http://x.org","more":"x"}]}`},
		"a text for a link":   {`{"id":"a","label":"A","links":["https://x.org"]}`},
		"dangling":            {`{"id":"a","label":"A","broader":["b","a"],"figures":[{"figure":"f","because":"x"}]}`},
		"nothing":             {`{"id":"a","label":null,"synonyms":[null,"B","B"]}`},
		"wide before it":      {`{"id":"a","label":"癌細胞","definition":"😀","lable":"A"}`},
		"escapes before it":   {`{"id":"a","label":"A\n\"B\u00e9","tags":["\u202e"]}`},
		"white space":         {`  {"id": " a ",` + "\t" + `"label": "\tA\n", "related": [ " a" ] }`},
		"in a translation":    {`{"id":"a","label":"A","translations":{"en":{"label":"B"},"x y":{"lable":"C"},"de":null}}`},
		"a source of nothing": {`{"id":"a","label":"A","source":{}}`},
		"silences":            {`{"id":"a","label":"A","silenced":[{"code":"","because":""}]}`},
	} {
		_, inLines := content.Load(folderOf(strings.Join(lines, "\n")))
		_, together := content.Load(inYAML(lines...))
		want, _ := errors.AsType[content.Findings](together)
		got, _ := errors.AsType[content.Findings](inLines)
		if diff := cmp.Diff(told(want, strings.Count(linesHeader, "\n")+1, len("  - ")), told(got, 0, 0)); diff != "" || len(got) == 0 {
			t.Errorf("%s (-in pack.yaml +in lines):\n%s", name, diff)
		}
	}
}

// FuzzLinesAndYAML holds that what a line says is what it says in pack.yaml.
func FuzzLinesAndYAML(f *testing.F) {
	f.Add(`{"id":"a","label":" A\u00e9\t","synonyms":["B","\ud83d\ude00"],"source":{"text":"C\/D"},"translations":{"de":{"label":"E"}}}`)
	f.Add(`{"id":"a","label":"A","definition":"x  y # z: [","scopeNote":"\\\"\b\f"}`)
	f.Fuzz(func(t *testing.T, line string) {
		if strings.ContainsAny(line, "\r\n\u0085\u2028\u2029\ufeff") {
			return // where YAML may begin another line
		}
		inLines, err := content.Load(folderOf(line))
		if err != nil || len(inLines.Terms) == 0 {
			return // JSON is stricter than YAML
		}
		together, err := content.Load(inYAML(line))
		if err != nil {
			t.Fatalf("%q is a term in a line, and not in pack.yaml: %v", line, err)
		}
		if diff := cmp.Diff(together, inLines, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%q (-in pack.yaml +in a line):\n%s", line, diff)
		}
	})
}
