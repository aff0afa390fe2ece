package format

import (
	"bytes"
	"strings"
	"testing"

	"labgloss/content"
)

// What people wrote is text on the page, whatever it looks like.
func TestWebpageEscapes(t *testing.T) {
	const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(1)>`
	pack := &content.Pack{
		ID: "x", Title: hostile, Version: "1", Language: "en", Licence: hostile, Provenance: hostile,
		Citation: content.Source{Text: hostile, URL: "javascript:alert(1)"},
		Figures:  []content.Figure{{ID: "f", Number: hostile, Title: hostile, Caption: hostile}},
		Terms: []content.Term{{
			ID: "t", Label: hostile, Abbreviations: []string{hostile}, Hidden: []string{hostile}, Definition: "**" + hostile + "**",
			ScopeNote: hostile, Figures: []content.FigureRef{{Figure: "f"}}, Related: []string{"u"},
			Links:        []content.Link{{Title: hostile, URL: "javascript:alert(1)"}},
			Translations: map[string]content.Translation{"de": {Label: hostile}},
		}, {ID: "u", Label: "Plain"}},
	}
	var out bytes.Buffer
	if err := writeWebpage(&out, pack); err != nil {
		t.Fatal(err)
	}
	page := out.String()
	for _, bad := range []string{"<script>alert", "<img src=x", `href="javascript:`} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %s", bad)
		}
	}
	if !strings.Contains(page, `<a href="#term-u">Plain</a>`) || strings.Count(page, "<article") != 2 {
		t.Errorf("the page lacks a term or a relation:\n%s", page)
	}
}

// A text keeps its paragraphs, and each runs in the direction of its script.
func TestWebpageParagraphs(t *testing.T) {
	pack := &content.Pack{
		ID: "x", Title: "معجم", Version: "1", Language: "ar", Licence: "CC0-1.0", Summary: "One.\n\nTwo.", Provenance: "Three,\nwhich goes on.\n\nFour.",
		Terms: []content.Term{{
			ID: "t", Label: "خلية", Abbreviations: []string{"C", "CL"}, Definition: "الوحدة.\n\nThe unit.",
			Translations: map[string]content.Translation{"de": {Label: "Zelle"}},
		}},
	}
	var out bytes.Buffer
	if err := writeWebpage(&out, pack); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"version 1 · Licence: CC0-1.0<br>", `<dt>German (de)</dt><dd lang="de" dir="auto">Zelle</dd>`,
		`<h1 dir="auto">معجم</h1>`, `<h3 dir="auto">خلية (C)</h3>`, `<dd>CL</dd>`, `<p dir="auto">الوحدة.</p><p dir="auto">The unit.</p>`,
		`<p dir="auto">One.</p><p dir="auto">Two.</p>`, "<p class=\"about\" dir=\"auto\">Three,\nwhich goes on.</p><p class=\"about\" dir=\"auto\">Four.</p>",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}
