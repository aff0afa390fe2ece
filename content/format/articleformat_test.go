package format

import (
	"context"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/contenttest"
)

// TestArticleFormat compares the report on the given page with what is counted
// here, of its lines.
func TestArticleFormat(t *testing.T) {
	t.Parallel()
	text := string(readPage(t, contenttest.SharedFile(t, "data/article-page.txt")))
	pack, report := mustRead(t, article(), given{"dir/article-page.txt", text})
	_, glossary, _ := strings.Cut(text, " Glossary\n")
	terms := len(regexp.MustCompile(`(?m)^\t\S`).FindAllString(glossary, -1))
	notes := regexp.MustCompile(`(?m)^\s+\((\w+s|[A-Z]\S+)\)\. `).FindAllString(glossary, -1)
	titles := make(map[string]bool)
	for _, figure := range regexp.MustCompile(`Fig\. \d+: `).FindAllString(text, -1) {
		titles[figure] = true
	}
	got := []int{report.Terms, report.Definitions, report.Figures, report.Skipped, len(notes)}
	if diff := cmp.Diff([]int{terms, terms, len(titles), 0, givenPage.Abbreviations}, got); diff != "" || terms != givenPage.Terms {
		t.Errorf("%d terms are on the page; counts differ (-want +got):\n%s", terms, diff)
	}
	if report.Names < terms+len(notes) || strings.Join(report.Languages, " ") != "en" || !strings.Contains(pack.Provenance, "(article-page.txt)") {
		t.Errorf("report %+v, provenance %q", report, pack.Provenance)
	}
}

func TestArticleFormatOptions(t *testing.T) {
	t.Parallel()
	const page = "Glossary\nEMT: ein Übergang.\nFunding\n"
	in := []Input{{"a.txt", strings.NewReader(page)}}
	var read int64
	pack, report, err := article().Read(t.Context(), in, Options{
		ID: "x", Title: "T", Version: "3", Language: "de", Licence: "CC0-1.0", Progress: func(n int64) { read = n },
	})
	if err != nil {
		t.Fatal(err)
	}
	got := []string{pack.ID, pack.Title, pack.Version, pack.Language, pack.Licence}
	if diff := cmp.Diff([]string{"x", "T", "3", "de", "CC0-1.0"}, got); diff != "" || read != int64(len(page)) {
		t.Errorf("read %d bytes of %d; the pack differs (-want +got):\n%s", read, len(page), diff)
	}
	want := []Skip{{File: "a.txt", Line: 3, What: "Funding", Why: "the line is in no part of the page that a pack takes", Note: true}}
	if diff := cmp.Diff(want, report.Skips); diff != "" {
		t.Errorf("skips differ (-want +got):\n%s", diff)
	}
}

func TestArticleFormatErrors(t *testing.T) {
	t.Parallel()
	if _, _, err := read(article(), given{"a", "Glossary\nA: b"}, given{"b", "Glossary\nA: b"}); !errors.Is(err, ErrOneFile) || !strings.HasPrefix(err.Error(), "b: ") {
		t.Errorf("two pages: %v", err)
	}
	if _, _, err := read(article(), given{"dir/a", "Text."}); !errors.Is(err, ErrNoGlossary) || !strings.HasPrefix(err.Error(), "dir/a: ") {
		t.Errorf("a page without a glossary: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := article().Read(ctx, []Input{{"a", strings.NewReader("Glossary\nA: b")}}, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestArticleBegins(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"<!DOCTYPE html>\n": true, "<?xml version='1.0'?>\n<html>": true, "<div>\n<p>\n<p>\n": true, "Title\n\nGlossary of terms\nA: b\n": true,
		"<?xml version='1.0'?>\n<rdf:RDF>": false, "%PDF-1.7": false, "term,definition\nglossary,b\n": false, "": false,
	} {
		if got := article().Begins([]byte(text)); got != want {
			t.Errorf("Begins(%q) = %v, want %v", text, got, want)
		}
	}
}
