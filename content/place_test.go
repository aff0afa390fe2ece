package content_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// aboutHPLC is a rule that finds the same words in each definition.
func aboutHPLC(p *content.Pack) (found content.Findings) {
	for i := range p.Terms {
		found = append(found, content.Finding{
			Code: content.UndefinedAbbreviation, Path: fmt.Sprintf("terms[%d].definition", i), About: "HPLC", Message: "said",
		})
	}
	return found
}

// A finding that is about words stands where they do, if they stand there as they
// are: not in a longer word, nor behind the value.
func TestFindingsStandAtTheirWords(t *testing.T) {
	t.Parallel()
	text := minimal + `  - {id: a, label: HPLC, definition: "UHPLC in α, HPLCs.", synonyms: [an HPLC]}
  - id: b
    definition: >-
      Of UHPLC,
      and 高 HPLC.
    label: HPLC
  - {id: c, definition: "Without.", label: HPLC}
  - id: d
    label: D
    definition: HPLC
`
	want := []string{"9:39", "10:51", "14:13", "16:25", "19:17"}
	got := placesOf(t, fstest.MapFS{content.FileName: {Data: []byte(text)}})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pack.yaml (-want +got):\n%s", diff)
	}

	header, _, _ := strings.Cut(minimal, "terms:")
	lines := `{"id":"a","label":"HPLC","definition":"UHPLC in α, HPLCs.","synonyms":["an HPLC"]}` + "\n" + `{"id":"b","definition":"\nHPLC","label":"HPLC"}` + "\n"
	got = placesOf(t, fstest.MapFS{content.FileName: {Data: []byte(header)}, content.TermsFileName: {Data: []byte(lines)}})
	if diff := cmp.Diff([]string{"1:52", "2:24"}, got); diff != "" {
		t.Errorf("terms.jsonl (-want +got):\n%s", diff)
	}
}

// placesOf are the places at which a pack's HPLC are found.
func placesOf(t *testing.T, folder fstest.MapFS) (places []string) {
	t.Helper()
	_, warnings, err := content.Check(folder, content.Rule{Look: aboutHPLC})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range warnings {
		if w.Code == content.UndefinedAbbreviation {
			places = append(places, fmt.Sprintf("%d:%d", w.Line, w.Column))
		}
	}
	return places
}

func TestFindingShowsItsPartOfALongLine(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 300)
	for _, c := range []struct {
		source     string
		column     int
		line, mark string
	}{
		{"short", 2, "short", " ^"},
		{"高 HPLC", 3, "高 HPLC", "   ^"}, // it takes two columns
		{long, 1, long[:160] + "…", "^"},
		{long + "b", 301, "…" + long[:159] + "b", strings.Repeat(" ", 160) + "^"},
		{long + "b" + long, 301, "…" + long[:80] + "b" + long[:79] + "…", strings.Repeat(" ", 81) + "^"},
	} {
		f := content.Finding{File: "p", Line: 1, Column: c.column, Message: "said", Source: c.source}
		want := fmt.Sprintf("p:1:%d: said\n    1 | %s\n      | %s", c.column, c.line, c.mark)
		if got := f.String(); got != want || f.Excerpt() != c.line {
			t.Errorf("String() =\n%s\nwant\n%s", got, want)
		}
	}
}

// FuzzFindingsStandAtTheirWords: whatever a pack is, a finding about words stands
// in a line of it.
func FuzzFindingsStandAtTheirWords(f *testing.F) {
	f.Add(minimal, "first")
	f.Add(minimal+"  - {id: a, label: \t高, definition: \"b\\nc HPLC\"}\r\n", "HPLC")
	f.Add(minimal+"  - id: a\n    label: A\n    definition: |\n\n      of the HPLCs\n", "HPLC")
	f.Fuzz(func(t *testing.T, text, words string) {
		_, warnings, _ := content.Check(folder(text), content.Rule{Look: func(*content.Pack) content.Findings {
			return content.Findings{{Code: content.OrphanTerm, Path: "terms[0].definition", About: words, Message: "said"}}
		}})
		for _, w := range warnings {
			_, _ = w.String(), w.Excerpt()
			if w.Code == content.OrphanTerm && (w.Line < 1 || w.Line > 1+strings.Count(text, "\n") || w.About != words) {
				t.Errorf("finding %+v", w)
			}
		}
	})
}
