package format

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// TestWebTables reads pages that are no articles: documents that were written in
// a browser, with tables and lists of terms.
func TestWebTables(t *testing.T) {
	t.Parallel()
	const google = "https://www.google.com/url?q=https://example.org/a&amp;sa=D&amp;ust=1"
	page := "<html><head><style>td{}</style></head><body><p class=title>Our words</p><table><tr><td>Monday</td><td>Ada</td></tr></table>\n" +
		"<table><tbody><tr><td><p><span>Term</span></p></td><td>Definition</td><td>Links</td><td>Source</td></tr>\n" +
		"<tr><td><p><span>Anoi</span><span>kis</span></p></td><td><p>Death, see <a href=\"" + google + "\">this\npage</a>.</p><ul><li>one</li><li>two</li></ul></td><td></td><td><a href=\"https://example.org/b\">A book</a></td></tr>\n" +
		"<tr><td>EMT (epithelial-mesenchymal transition)</td><td>A <a href=\"#x\">change</a>.<table><tr><td>inner</td></tr></table></td><td><a href=\"https://example.org/c\">Protocol</a></td><td>Lab</td></tr></table>" +
		"<dl><dt>Buffer<dd>Salt.<dd>More salt.<dt>Gel<dd>Agar.</dl></body></html>"
	p, report := mustRead(t, article(), given{"words.html", page})
	want := []content.Term{
		{
			ID: "anoikis", Label: "Anoikis", Definition: "Death, see this page.\none\ntwo", Links: []content.Link{{Title: "this page", URL: "https://example.org/a"}},
			Source: &content.Source{Text: "A book", URL: "https://example.org/b"},
		},
		{
			ID: "epithelial-mesenchymal-transition", Label: "epithelial-mesenchymal transition", Abbreviations: []string{"EMT"}, Definition: "A change.\ninner",
			Links: []content.Link{{Title: "Protocol", URL: "https://example.org/c"}}, Source: &content.Source{Text: "Lab"},
		},
		{ID: "buffer", Label: "Buffer", Definition: "Salt.\nMore salt."},
		{ID: "gel", Label: "Gel", Definition: "Agar."},
	}
	if diff := cmp.Diff(want, p.Terms); diff != "" || report.Skipped > 0 {
		t.Errorf("report %+v; terms differ (-want +got):\n%s", report, diff)
	}
	_, _, err := read(article(), given{"page.html", "<html><body><table><tr><td>Monday</td><td>Ada</td></tr></table></body></html>"})
	if !errors.Is(err, ErrNoGlossary) || !strings.Contains(err.Error(), "nor has it a table") {
		t.Errorf("a page without terms: %v", err)
	}
}

// FuzzWebTables reads any page.
func FuzzWebTables(f *testing.F) {
	f.Add("<html><table><tr><td>term<td>definition<tr><td>a<td>b <a href=https://c.org>c</a></table>")
	f.Add("<html><dl><dt>a<dd>b<dd><table><dl></dl></table></dl><a><td></table>")
	f.Fuzz(func(t *testing.T, page string) {
		p, _, err := readWebTables(t.Context(), []byte(page), Input{Name: "a"}, Options{ID: "p"})
		if _, ok := errors.AsType[content.Findings](err); ok {
			t.Errorf("the pack of %q is not valid: %v", page, err)
		}
		if err == nil && len(p.Terms) == 0 {
			t.Errorf("the pack of %q has no terms", page)
		}
	})
}
