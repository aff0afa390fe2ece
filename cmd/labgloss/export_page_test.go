package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"labgloss/bot/playground/browsertest"
)

// The exported page works from a disk: its figures are in it, its search finds
// terms by any of their names, and it fits a phone.
func TestExportedPage(t *testing.T) {
	file := filepath.Join(t.TempDir(), "glossary.html")
	var stdout, stderr bytes.Buffer
	a := &app{ctx: t.Context(), stdout: &stdout, stderr: &stderr}
	if code := a.run([]string{"export", "metastasis-resistance", "-o", file}); code != 0 || stderr.Len() > 0 {
		t.Fatalf("export = %d, %s", code, &stderr)
	}
	b := browsertest.New(t)
	b.Viewport(390, 844)
	b.Do(chromedp.Navigate("file://" + file))
	b.Until(`[...document.images].length === 5 && document.querySelectorAll('article').length === 23`)
	b.UntilShown("#term-epithelial-to-mesenchymal-transition", "Epithelial-to-mesenchymal transition (EMT)")
	b.Screen("exported-page")
	const hidden = `(id) => { location.hash = id; return document.getElementById(id).getBoundingClientRect().top < document.querySelector('.search').getBoundingClientRect().bottom }`
	if covered := browsertest.Eval[[]string](b, `['letter-2', 'term-integrin', 'figure-fig-2', 'figures'].filter(`+hidden+`)`); len(covered) > 0 {
		t.Errorf("the search covers what one goes to: %v", covered)
	}
	b.Do(chromedp.Focus("input"))
	b.Keys("survivin IAP")
	b.UntilShown("[role=status]", "1 of 23 terms")
	if shown := browsertest.Eval[string](b, `[...document.querySelectorAll('article:not([hidden]) h3')].map((h) => h.textContent).join()`); shown != "Survivin" {
		t.Errorf("the search shows %q, want Survivin", shown)
	}
	broken := browsertest.Eval[[]string](b, `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id))`)
	if len(broken) > 0 {
		t.Errorf("links lead nowhere: %v", broken)
	}
	for _, to := range b.Requests() {
		if !strings.HasPrefix(to, "file:") && !strings.HasPrefix(to, "data:") {
			t.Errorf("the page asked for %s", to)
		}
	}
	if complaints := b.Complaints(); len(complaints) > 0 {
		t.Errorf("the page complained: %v", complaints)
	}
}
