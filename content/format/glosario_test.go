package format

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

const sampleGlosario = `# a glossary
- slug: mean
  ref:
    - median
    - nothing_there
  en:
    term: "arithmetic mean"
    acronym: "AM"
    def: >
      The *sum* of values, over their count; compare the [median](#median)
      or read [more](https://example.org/mean). See [x](y z).
  de:
    term: "Mittelwert"
    def: "Summe durch Anzahl, anders als der [Median](#median)."

- slug: median
  de:
    term: Median
    def: Der Wert in der Mitte.
  id:
    term: median

- slug: odd
  def: misplaced
  en:
    term: odd one
    color: red
- slug: nameless
  en:
    def: Nothing.
`

func TestGlosario(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, glosario(), given{"g.yml", sampleGlosario})
	want := []content.Term{
		{
			ID: "mean", Label: "arithmetic mean", Abbreviations: []string{"AM"},
			Definition:   "The *sum* of values, over their count; compare the median or read more. See [x](y z).",
			Related:      []string{"median"},
			Links:        []content.Link{{Title: "more", URL: "https://example.org/mean"}},
			Translations: map[string]content.Translation{"de": {Label: "Mittelwert", Definition: "Summe durch Anzahl, anders als der Median."}},
		},
		{
			ID: "median", Label: "Median", Definition: "Der Wert in der Mitte.",
			ScopeNote: "Not in this glossary's language (en) yet; these words are those of another (de).",
			Translations: map[string]content.Translation{
				"de": {Label: "Median", Definition: "Der Wert in der Mitte."}, "id": {Label: "median"},
			},
		},
		{ID: "odd", Label: "odd one"},
	}
	if diff := cmp.Diff(want, p.Terms); diff != "" {
		t.Errorf("terms differ (-want +got):\n%s", diff)
	}
	var skips []string
	for _, s := range report.Skips {
		skips = append(skips, fmt.Sprintf("%s:%d %s", s.File, s.Line, s.What))
	}
	wantSkips := []string{
		"g.yml:24 def of odd", "g.yml:27 color of odd, en", "g.yml:30 en of nameless", "g.yml:28 entry nameless",
		"g.yml:3 nothing_there: related of arithmetic mean", "g.yml:16 wording in en",
	}
	for i, w := range wantSkips {
		if i >= len(skips) || skips[i] != w {
			t.Errorf("skips %q, want %q", skips, wantSkips)
			break
		}
	}
	if report.Terms != 3 || report.Names != 7 || report.Definitions != 2 || strings.Join(report.Languages, " ") != "de en id" {
		t.Errorf("report %+v", report)
	}
}

// TestGlosarioLanguage makes a pack in another of the file's languages.
func TestGlosarioLanguage(t *testing.T) {
	t.Parallel()
	p, _, err := glosario().Read(t.Context(), []Input{{"g.yml", strings.NewReader(sampleGlosario)}}, Options{ID: "g", Language: "de"})
	if err != nil {
		t.Fatal(err)
	}
	mean, odd := termOf(t, p, "mean"), termOf(t, p, "odd")
	if p.Language != "de" || mean.Label != "Mittelwert" || mean.Translations["en"].Label != "arithmetic mean" || mean.Translations["en"].Abbreviations[0] != "AM" ||
		odd.Label != "odd one" || !strings.Contains(odd.ScopeNote, "another (en)") {
		t.Errorf("pack in %s, terms %+v, %+v", p.Language, mean, odd)
	}
}

// TestSharedGlosario compares what the report counts with what is counted here,
// of the lines of the file.
func TestSharedGlosario(t *testing.T) {
	t.Parallel()
	file := shared(t, "glosario.yml")
	p, report := mustRead(t, glosario(), file)
	count := func(expression string) int { return len(regexp.MustCompile(expression).FindAllString(file.text, -1)) }
	languages := make(map[string]bool)
	for _, key := range regexp.MustCompile(`(?m)^  [a-z]{2}: *$`).FindAllString(file.text, -1) {
		languages[strings.Trim(key, " :")] = true
	}
	for what, n := range map[string][2]int{
		"terms":       {report.Terms, 633},
		"entries":     {len(p.Terms), count(`(?m)^- slug:`)},
		"names":       {report.Names, count(`(?m)^ +(term|acronym):`) - count(`(?m)^  def:`)},
		"definitions": {report.Definitions, count(`(?m)^  en: *$`)},
		"languages":   {len(report.Languages), len(languages)},
		"relations":   {relationsOf(p), relationsIn(file.text)},
	} {
		if n[0] != n[1] {
			t.Errorf("%d %s, want %d", n[0], what, n[1])
		}
	}
	if links := regexp.MustCompile(`\]\(#?\w+\)`); slices.ContainsFunc(p.Terms, func(t content.Term) bool { return links.MatchString(t.Definition) }) {
		t.Error("links of Markdown are in the definitions")
	}
	if n := count(`(?m)^  def:`) + count(`t#raining_data`) + count(`(?m)^    - (data_analysis|bayesian_statistics)`); report.Skipped != n {
		t.Errorf("%d skips %v, want %d", report.Skipped, report.Skips, n)
	}
}

func relationsOf(p *content.Pack) (n int) {
	for i := range p.Terms {
		n += len(p.Terms[i].Related)
	}
	return n
}

// relationsIn counts the pairs of an entry with another that it refers or links
// to.
func relationsIn(text string) (n int) {
	entries := strings.Split("\n"+text, "\n- slug: ")[1:]
	slugs := make(map[string]bool)
	for _, entry := range entries {
		slug, _, _ := strings.Cut(entry, "\n")
		slugs[strings.Trim(slug, "\" ")] = true
	}
	to := regexp.MustCompile(`\[[^\[\]]*\]\(#?(\w+)\)|(?m)^ +- +"?(\w+)"? *$`)
	for _, entry := range entries {
		slug, _, _ := strings.Cut(entry, "\n")
		seen := map[string]bool{strings.Trim(slug, "\" "): true}
		for _, m := range to.FindAllStringSubmatch(entry, -1) {
			if other := m[1] + m[2]; slugs[other] && !seen[other] {
				seen[other] = true
				n++
			}
		}
	}
	return n
}

func TestGlosarioErrors(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		want error
		says string
	}{
		"empty":            {"", ErrEmpty, ""},
		"comments":         {"# nothing\n", ErrNoTerms, "slug"},
		"no list":          {"title: x\nterms: 3\n", ErrYAML, `file:1: `},
		"broken":           {"- slug: a\n  en:\n    term: x\n- slug: b\n  en: {term: \"x\n", ErrYAML, "file:"},
		"an anchor":        {"- slug: a\n  en: &x\n    term: a\n", ErrYAML, "file:2: "},
		"an alias":         {"- slug: a\n- slug: b\n\n  ref: *x\n", ErrYAML, "file:4: "},
		"a tag":            {"- slug: !!binary a\n", ErrYAML, "file:1: "},
		"merged keys":      {"- slug: a\n  <<: *x\n", ErrYAML, "file:2: "},
		"a bomb":           {"- &a [x,x]\n- &b [*a,*a]\n- &c [*b,*b]\n", ErrYAML, "anchors"},
		"brackets":         {"- slug: " + strings.Repeat("[", 1000), ErrYAML, "nests deeper"},
		"dashes":           {strings.Repeat("- ", 1000) + "a", ErrYAML, "nests deeper"},
		"indentation":      {"- slug: a\n" + nested(200), ErrYAML, "nests deeper"},
		"a long line":      {"- slug: " + strings.Repeat("a", maxEntry+1), ErrTooLarge, "file:1: "},
		"a long entry":     {"- slug: a\n" + strings.Repeat("  b: c\n", maxEntry/5), ErrTooLarge, "file:1: "},
		"a NUL":            {"- slug: a\n- slug: \x00\n", ErrNotText, "file:2: "},
		"a PDF":            {"%PDF-1.7", ErrOtherKind, "PDF"},
		"HTML":             {"<html>", ErrOtherKind, "HTML"},
		"other YAML":       {"- a\n- b: c\n", ErrNoTerms, ""},
		"gzip that is cut": {zipped(t, sampleGlosario)[:100], ErrDamaged, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := read(glosario(), given{"file", test.text})
			if !errors.Is(err, test.want) || !strings.HasPrefix(err.Error(), "file:") || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %v that says %q", err, test.want, test.says)
			}
		})
	}
}

// nested is a mapping within a mapping, and so on.
func nested(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i+2) + "a:\n")
	}
	return b.String()
}

// TestGlosarioEndlessLine checks that a line without end is given up early.
func TestGlosarioEndlessLine(t *testing.T) {
	t.Parallel()
	file := &endless{char: 'a'}
	_, _, err := glosario().Read(t.Context(), []Input{{"a", io.MultiReader(strings.NewReader("- slug: a\n  en: "), file)}}, Options{ID: "a"})
	if !errors.Is(err, ErrTooLarge) || file.read > 2*maxEntry {
		t.Errorf("after %d bytes: %v", file.read, err)
	}
}

func TestGlosarioStops(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	var read int64
	in := []Input{{"a", strings.NewReader(strings.Repeat(sampleGlosario, 1000))}}
	_, _, err := glosario().Read(ctx, in, Options{ID: "a", Progress: func(n int64) {
		read = n
		cancel()
	}})
	if !errors.Is(err, context.Canceled) || read == 0 {
		t.Errorf("cancelled after %d bytes: %v", read, err)
	}
}

func TestGlosarioBegins(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		sampleGlosario: true, "---\n\n  - en:\n      term: a\n": true, "\ufeff- slug: a": true,
		"id: p\ntitle: t\nterms:\n  - id: a\n": false, "- a\n": false, "# Title\n\n- item\n": false, "": false,
	} {
		if got := glosario().Begins([]byte(text)); got != want {
			t.Errorf("Begins(%.40q) = %v, want %v", text, got, want)
		}
	}
}

func FuzzGlosario(f *testing.F) {
	for _, seed := range []string{sampleGlosario, "- slug: a\n  en: {term: b, acronym: [c]}\n  x-y:\n    term: 1.0\n- - slug: a\n", "- slug: a\n  en:\n    term: a\n- slug: a\n  en:\n    term: b\n    acronym: a;b;a\n"} {
		f.Add(seed)
	}
	fuzzFormat(f, glosario())
}
