package format

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

func TestMarkdown(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"definition list":          {"Alpha (AA)\n: First *letter*.\n\nBeta\nB\n\n: Second.\n\n    And more.\n: Another.\n", []string{"Alpha/AA//First *letter*.", "Beta//B/Second.\n\nAnd more.\n\nAnother."}},
		"list":                     {"# Words\n\n- **Alpha** (AA): First.\n- **Beta:** Second\n  line.\n\n  - sub\n- **Gamma** – third\n- no term\n", []string{"Alpha/AA//First.", "Beta///Second line.\n\n- sub", "Gamma///third"}},
		"headings":                 {"# Words\n\nAbout.\n\n## Alpha (AA)\n\nFirst.\n\nMore.\n\n### Use\n\nRare.\n\n## Beta\n\nSecond.\n\n## Empty\n\n## References\n\nNone.\n", []string{"Alpha/AA//First.\n\nMore.\n\nUse\n\nRare.", "Beta///Second."}},
		"letters and headings":     {"# Words\n\n## A\n\n### Alpha\n\nFirst.\n\n## B\n\n### Beta\n\nSecond.\n", []string{"Alpha///First.", "Beta///Second."}},
		"underlined headings":      {"Alpha\n-----\n\nFirst.\n\nBeta\n----\nSecond.\n", []string{"Alpha///First.", "Beta///Second."}},
		"lists below headings":     {"## A\n\n- **Alpha**: First.\n\n## B\n\n- **Beta**: Second.\n", []string{"Alpha///First.", "Beta///Second."}},
		"bold items in definition": {"## Alpha\n\nFirst.\n\n- **Note**: x\n\n## Beta\n\nSecond.\n", []string{"Alpha///First.\n\n- **Note**: x", "Beta///Second."}},
		"table":                    {"| Term | Abbreviation | Definition |\n|---|:-:|---|\n| **Alpha** | A | *First* `x|y`. |\n| Beta | B; b | Second. |\n", []string{"Alpha/A//*First* `x", "Beta/B+b//Second."}},
		"table in German":          {"Begriff | Erklärung\n--- | ---\nAlpha | Erster\n", []string{"Alpha///Erster"}},
		"a table of other things":  {"Alpha\n: First.\n\n| a | b |\n|---|---|\n| c | d |\n", []string{"Alpha///First."}},
		"a term a file":            {"---\ntitle: Alpha (AA)\nlayout: term\n---\n\nFirst.\n\nMore.\n", []string{"Alpha/AA//First.\n\nMore."}},
		"marks":                    {"Alpha\n: **a** un*de*f __b__ ***c*** `d` ~~e~~ **f *g* h** 2*3*4 \\*i\\* &amp; <b>j</b> <name> k<br>l ![m](n.png)\n", []string{"Alpha///**a** undef **b** **c** `d` ~~e~~ f *g* h 2*3*4 *i* & j <name> k\nl m"}},
		"blocks":                   {"Alpha\n: > Quoted\n\n    1. one\n    2. two\n\n        code *x*\n\n    ```\n    fenced\n    ```\n", []string{"Alpha///Quoted\n\n- one\n- two\ncode *x*\n\nfenced"}},
		"a comment first":          {"<!-- CC0 -->\n\nAlpha\n: First.\n", []string{"Alpha///First."}},
		"HTML within":              {"<div align=center>\n<p>\n<p>\n\nAlpha\n: First.\n", []string{"Alpha///First."}},
		"line breaks of Windows":   {"Alpha\r\n: First.\r\n", []string{"Alpha///First."}},
		"Windows-1252":             {"Gr\xf6\xdfe\n: Ma\xdf.\n", []string{"Größe///Maß."}},
		"a fence with terms":       {"```\nTrap\n: none\n```\n\nAlpha\n: First.\n", []string{"Alpha///First."}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			pack, _ := mustRead(t, markdown(), given{"words.md", test.text})
			if diff := cmp.Diff(test.want, written(pack)); diff != "" {
				t.Errorf("terms of %q differ (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// TestMarkdownFiles reads several files as one, which refer to each other.
func TestMarkdownFiles(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, markdown(),
		given{"a.md", "---\ntitle: Our words\nlang: de\nlicense: CC0-1.0\nversion: 1.2\ndescription: What we say.\ntags: [a]\n---\n\n# Ignored\n\nIntro.\n\n" +
			"## Alpha (AA) {#a1}\n\nFirst, before [Beta](#beta-bb), see [gamma](gamma.md), [us][] and [old](http://x.org).\n\n## Beta (BB)\n\nSecond <https://example.org/b>.\n\n[us]: https://example.org/us 'Us'\n"},
		given{"gamma.md", "## Gamma\n\nThird, [none](#nothing).\n\n## Alpha (AA)\n\nFirst otherwise.\n"},
	)
	want := []content.Term{
		{
			ID: "a1", Label: "Alpha", Abbreviations: []string{"AA"}, Definition: "First, before Beta, see gamma, us and old.", Related: []string{"beta", "gamma"},
			Links: []content.Link{{Title: "us", URL: "https://example.org/us"}},
		},
		{ID: "beta", Label: "Beta", Abbreviations: []string{"BB"}, Definition: "Second https://example.org/b.", Links: []content.Link{{Title: "https://example.org/b", URL: "https://example.org/b"}}},
		{ID: "gamma", Label: "Gamma", Definition: "Third, none."},
		{ID: "alpha", Label: "Alpha", Abbreviations: []string{"AA"}, Definition: "First otherwise."},
	}
	if diff := cmp.Diff(want, p.Terms); diff != "" {
		t.Errorf("terms differ (-want +got):\n%s", diff)
	}
	head := []string{p.Title, p.Language, p.Licence, p.Version, p.Summary, p.Citation.Text}
	if diff := cmp.Diff([]string{"Our words", "de", "CC0-1.0", "1.2", "What we say.", "The glossary a.md, gamma.md"}, head); diff != "" {
		t.Errorf("the pack differs (-want +got):\n%s", diff)
	}
	var skips []string
	for _, s := range report.Skips {
		skips = append(skips, fmt.Sprintf("%s:%d %s", s.File, s.Line, s.What))
	}
	wantSkips := []string{"a.md:14 http://x.org", "gamma.md:1 nothing: related of Gamma", "a.md:12 a paragraph"}
	if diff := cmp.Diff(wantSkips, skips); diff != "" {
		t.Errorf("skips differ (-want +got):\n%s", diff)
	}
}

// TestMarkdownTable reads what cells hold beside text.
func TestMarkdownTable(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, markdown(), given{"a.md", "Text.\n\n| Term | Definition | Links | Colour |\n|-|-|-|-|\n" +
		"| [Alpha](https://example.org/a) | As [Beta](#beta). | [Protocol](https://example.org/p) | red |\n| Beta | **Second**. | | |\n| | no term | | |\n"})
	want := []content.Term{
		{
			ID: "alpha", Label: "Alpha", Definition: "As Beta.", Related: []string{"beta"},
			Links: []content.Link{{Title: "Alpha", URL: "https://example.org/a"}, {Title: "Protocol", URL: "https://example.org/p"}},
		},
		{ID: "beta", Label: "Beta", Definition: "**Second**."},
	}
	if diff := cmp.Diff(want, p.Terms); diff != "" {
		t.Errorf("terms differ (-want +got):\n%s", diff)
	}
	var skips []string
	for _, s := range report.Skips {
		skips = append(skips, fmt.Sprintf("%s:%d %s", s.File, s.Line, s.What))
	}
	if diff := cmp.Diff([]string{`a.md:3 column "Colour"`, "a.md:7 no term", "a.md:1 a paragraph"}, skips); diff != "" {
		t.Errorf("skips differ (-want +got):\n%s", diff)
	}
}

// TestLongMarkdown reads more than a chunk of each kind, and compares the terms
// and their lines with what was written.
func TestLongMarkdown(t *testing.T) {
	t.Parallel()
	const n = 3000
	for kind, test := range map[string]struct {
		head, entry string
		first, step int
	}{
		"definition list": {"", "Term %[1]d\n: Meaning %[1]d.\n\n", 1, 3},
		"tight list":      {"", "- **Term %[1]d**: Meaning %[1]d.\n", 1, 1},
		"headings":        {"", "## Term %[1]d\n\nMeaning %[1]d.\n\n", 1, 4},
		"table":           {"Term | Definition\n-----|----\n", "Term %[1]d | Meaning %[1]d.\n", 3, 1},
	} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			text := test.head
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, test.entry, i)
			}
			text += b.String() + strings.Replace(strings.ReplaceAll(test.entry, "%[1]d", "0"), "Meaning 0", "Other", 1)
			p, report := mustRead(t, markdown(), given{"a.md", text})
			if len(p.Terms) != n+1 || report.Skipped != 0 || p.Terms[n-1].Definition != fmt.Sprintf("Meaning %d.", n-1) {
				t.Fatalf("%d terms, want %d; skips %v", len(p.Terms), n+1, report.Skips)
			}
			_, report = mustRead(t, markdown(), given{"a.md", text + strings.ReplaceAll(test.entry, "%[1]d", "1")})
			if line := test.first + (n+1)*test.step; len(report.Skips) != 1 || report.Skips[0].Line != line {
				t.Errorf("the repeated term is told of as %v, want it at line %d", report.Skips, line)
			}
		})
	}
}

func TestMarkdownErrors(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		want error
		says string
	}{
		"empty":                {"", ErrEmpty, "file: "},
		"white space":          {"\ufeff \n\n", ErrEmpty, ""},
		"prose":                {"Text.\n\nMore text.\n", ErrNoTerms, "**Term**"},
		"empty headings":       {"# A\n## B\n", ErrNoTerms, ""},
		"a page":               {"<!DOCTYPE html><p>A", ErrOtherKind, "HTML"},
		"a PDF":                {"%PDF-1.7", ErrOtherKind, "PDF"},
		"a ZIP":                {"PK\x03\x04", ErrOtherKind, "ZIP"},
		"a NUL":                {"# A\n\nB\x00\n", ErrNotText, "file:3: "},
		"binary":               {"# A\n" + strings.Repeat("\x01\x02", 99), ErrNotText, "binary"},
		"a long line":          {"# A\n" + strings.Repeat("a ", maxBlock), ErrTooLarge, "file:1: "},
		"a long word":          {"# A\n\n" + strings.Repeat("a", maxBlock), ErrTooLarge, "file:3: "},
		"a long paragraph":     {"# A\n\nb\n\n" + strings.Repeat("a\n", maxBlock), ErrTooLarge, "file:1: "},
		"quotations":           {"# A\n\n" + strings.Repeat("> ", 1000), ErrTooLarge, "file:3: "},
		"quotations, narrow":   {"# A\n\n" + strings.Repeat(">", 1000), ErrTooLarge, "file:3: "},
		"lists":                {"# A\n" + strings.Repeat("- ", 1000), ErrTooLarge, "file:2: "},
		"numbered lists":       {"# A\n" + strings.Repeat("1. ", 1000), ErrTooLarge, "file:2: "},
		"definitions":          {"A\n" + strings.Repeat(": ", 1000), ErrTooLarge, "file:2: "},
		"front matter":         {"---\na: [\n---\n# A\n", ErrYAML, "file:"},
		"a bomb":               {"---\na: &a [x]\nb: [*a,*a]\n---\n", ErrYAML, "file:2: "},
		"front matter, deep":   {"---\na: " + strings.Repeat("[", 1000) + "\n---\n", ErrYAML, "file:2: "},
		"a file of four MiB":   {strings.Repeat("A\n: b\n\n", maxMarkdown/6), ErrTooLarge, "4 MiB"},
		"gzip that is cut off": {zipped(t, "A\n: b\n"+sampleGlosario)[:60], ErrDamaged, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := read(markdown(), given{"file", test.text})
			if !errors.Is(err, test.want) || !strings.HasPrefix(err.Error(), "file:") || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %v that says %q", err, test.want, test.says)
			}
		})
	}
}

// TestHostileMarkdown reads what is dear to parse: it has to be done or refused
// in a time that a person waits.
func TestHostileMarkdown(t *testing.T) {
	t.Parallel()
	const size = 128 << 10
	for _, part := range []string{"[a](", "[", "]", "[ ", "] ", "![", "*a **a ", "`a``", "<a ", "<!--", "> a\n", "- a\n", "a\n: b\n\n", "[a]: b\n\n", "[a][b] ", "\n", "# a {", "_a", "|a", "a | b\n", "\\", "&amp;"} {
		start := time.Now()
		_, _, err := read(markdown(), given{"a", "A\n: b\n\n" + strings.Repeat(part, size/len(part))})
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%q takes %v (%v)", part, took, err)
		}
	}
}

func TestMarkdownEndless(t *testing.T) {
	t.Parallel()
	file := &endless{char: 'a'}
	_, _, err := markdown().Read(t.Context(), []Input{{"a", file}}, Options{ID: "a"})
	if !errors.Is(err, ErrTooLarge) || file.read > 2*maxMarkdown {
		t.Errorf("after %d bytes: %v", file.read, err)
	}
	gone := errors.New("the disk is gone")
	if _, _, err := markdown().Read(t.Context(), []Input{{"a", io.MultiReader(strings.NewReader("A"), errReader{gone})}}, Options{ID: "a"}); !errors.Is(err, gone) {
		t.Errorf("error %v, want %v", err, gone)
	}
}

func TestMarkdownStops(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	var read int64
	in := []Input{{"a", strings.NewReader(strings.Repeat("A\n: b\n\n", 100_000))}}
	_, _, err := markdown().Read(ctx, in, Options{ID: "a", Progress: func(n int64) {
		read = n
		cancel()
	}})
	if !errors.Is(err, context.Canceled) || read == 0 {
		t.Errorf("cancelled after %d bytes: %v", read, err)
	}
}

func TestMarkdownBegins(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"# Words\n": true, "Alpha\n: First.\n": true, "- **A**: b\n": true, "| a | b |\n|---|---|\n": true,
		"<html>\n# a\n": false, "Glossary\nA: b\n": false, "term,definition\n": false, sampleOBO: false, "#title,x\n": false, "": false,
	} {
		if got := markdown().Begins([]byte(text)); got != want {
			t.Errorf("Begins(%.40q) = %v, want %v", text, got, want)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, seed := range []string{
		"---\ntitle: a\nlang: de\n---\n# A\n\nText [b](#b) *c*.\n\n## B (BB) {#b}\n\nd\n", "A\nB\n: *c* `d`\n\n    - e\n", "- **A** (B): c\n- **D:** e [f](https://g.h)\n",
		"Term | Definition | Links\n-|-|-\nA | b [c](#A) | [d](https://e.f)\n", "A\n: <b>\n: ```\n\n> - 1. x\n", "[a]: https://b.c\n\nA\n: [a]\n", "* **:** 00",
	} {
		f.Add(seed)
	}
	fuzzFormat(f, markdown())
}
