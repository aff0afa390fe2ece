package content_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"labgloss/content"
)

const linesHeader = "id: demo\ntitle: Demo\nversion: 1\nlanguage: en\nlicence: CC0-1.0\ncitation: {text: A book}\nprovenance: made up\n"

// folderOf is the folder of a pack with lines of terms.
func folderOf(lines string) fstest.MapFS {
	return fstest.MapFS{
		content.FileName:      {Data: []byte(linesHeader)},
		content.TermsFileName: {Data: []byte(lines)},
	}
}

func TestLinesThatAreNoText(t *testing.T) {
	t.Parallel()
	for name, lines := range map[string]string{
		"Latin-1":   `{"id":"a","label":"caf` + "\xe9" + `"}`,
		"NUL":       "{\"id\":\"a\",\n\x00\"label\":\"A\"}",
		"long line": `{"id":"a","label":"` + strings.Repeat("x", 1<<20) + `"}`,
		"deep":      strings.Repeat("[", 1<<18),
		"NUL alone": "\x00",
	} {
		_, err := content.Load(folderOf(lines))
		findings, ok := errors.AsType[content.Findings](err)
		if !ok || findings[0].File != content.TermsFileName || findings[0].Line == 0 {
			t.Errorf("%s: Load = %v, want a finding with its place", name, err)
		}
	}
}

// However many mistakes there are, so many are told that memory and time stay
// bounded, and none that only follows from what was not read.
func TestLinesFullOfMistakes(t *testing.T) {
	t.Parallel()
	const many = 300_000
	good := `{"id":"a","label":"A","related":["z"]}` + "\n"
	for name, tt := range map[string]struct {
		lines string
		least int
		most  int
	}{
		"form":    {good + strings.Repeat("x\n", many), 1000, 1001},
		"content": {strings.Repeat("{}\n", many), 10_000, 10_000},
		"blank":   {strings.Repeat(" \r\n", many) + good, 1, 1},
	} {
		_, err := content.Load(folderOf(tt.lines))
		findings, ok := errors.AsType[content.Findings](err)
		if !ok || len(findings) < tt.least || len(findings) > tt.most {
			t.Errorf("%s: %d findings, want %d to %d", name, len(findings), tt.least, tt.most)
		}
		if last := findings[len(findings)-1]; last.Code == content.UnknownTerm && name == "form" || last.Line == 0 {
			t.Errorf("%s: the last one is %v", name, last)
		}
	}
}

// FuzzLoadLines holds that whatever the lines are, they are read or refused, and
// that what was read can be written and read again.
func FuzzLoadLines(f *testing.F) {
	f.Add(`{"id":"one","label":"One","translations":{"de":{"label":"Eins"}}}` + "\n\n" + `{"id":"two","label":"Two","source":{"text":"a"}}`)
	f.Add(`{"id":"one","label":"One","definitoin":"x"}` + "\r\n" + `{"id":5}`)
	f.Add(`{"id":"one","label":"\ud800"}`)
	f.Add(`{"id":"one","label":"One","translations":{},"synonyms":[]}`)
	f.Add("- [")
	f.Fuzz(func(t *testing.T, lines string) {
		p, err := content.Load(folderOf(lines))
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := content.WriteTerms(&b, p.Terms); err != nil {
			t.Fatal(err)
		}
		again, err := content.Load(folderOf(b.String()))
		if err != nil {
			t.Fatalf("what was written is refused: %v\n%s", err, &b)
		}
		if diff := cmp.Diff(p, again, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("written and read again (-first +second):\n%s", diff)
		}
	})
}
