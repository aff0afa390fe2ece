package format

import (
	"bytes"
	"errors"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	textunicode "golang.org/x/text/encoding/unicode"

	"labgloss/content"
	"labgloss/content/contenttest"
)

// readSavedPage reads a page that makes a pack.
func readSavedPage(t testing.TB, page string) (*content.Pack, ArticleReport) {
	t.Helper()
	pack, report, err := ReadArticle(strings.NewReader(page), ArticleOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return pack, report
}

// TestHTMLMakesTheSamePack compares the two ways in which one page was saved.
func TestHTMLMakesTheSamePack(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob("testdata/article/*.html")
	if err != nil || len(names) == 0 {
		t.Fatalf("no pages in testdata: %v", err)
	}
	for _, name := range names {
		want, _ := readSavedPage(t, string(readPage(t, strings.TrimSuffix(name, ".html")+".txt")))
		got, report := readSavedPage(t, string(readPage(t, name)))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s makes another pack than its text (-text +HTML):\n%s", name, diff)
		}
		wantLeft := []Line{{30, "Published: 3 March 2021"}, {36, "Audio summary"}, {45, "Ask our robot about yeast"}, {66, "About this article"}}
		if diff := cmp.Diff(wantLeft, report.Unplaced); diff != "" {
			t.Errorf("%s: what is left over differs (-want +got):\n%s", name, diff)
		}
	}
}

// asHTML wraps a saved text as a publisher's page: a paragraph for each line,
// and the glossary as a definition list.
func asHTML(page string) string {
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;")
	head, glossary, _ := strings.Cut(page, " Glossary\n")
	glossary, tail, _ := strings.Cut(glossary, "\n\n\n")
	var b strings.Builder
	lines := func(text string) {
		for line := range strings.Lines(text) {
			b.WriteString("<div><p>" + escape.Replace(line) + "</p></div>\n")
		}
	}
	b.WriteString("<!DOCTYPE html>\n<html><head><meta charset=utf-8><title>x</title></head><body>")
	lines(head)
	b.WriteString("<h2>Glossary</h2><dl>\n")
	for entry := range strings.SplitSeq("\n"+glossary, "\n\t") {
		label, definition, ok := strings.Cut(entry, "\n")
		switch {
		case strings.TrimSpace(label) != "":
			b.WriteString("<dt>" + escape.Replace(label) + "</dt>")
		case ok && strings.TrimSpace(definition) != "":
			b.WriteString("<dd><p>" + escape.Replace(definition) + "</p></dd>\n")
		}
	}
	b.WriteString("</dl>")
	lines(tail)
	return b.String() + "</body></html>"
}

// TestGivenPageAsHTML reads the page of the article behind the shipped pack as
// the HTML that it was.
func TestGivenPageAsHTML(t *testing.T) {
	t.Parallel()
	text := string(readPage(t, contenttest.SharedFile(t, "data/article-page.txt")))
	want, _ := readSavedPage(t, text)
	got, report := readSavedPage(t, asHTML(text))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the page as HTML makes another pack than its text (-text +HTML):\n%s", diff)
	}
	report.Unplaced = nil
	if diff := cmp.Diff(givenPage, report); diff != "" {
		t.Errorf("the report differs (-want +got):\n%s", diff)
	}
}

// glossaryOf are the terms of a page with the given body, as written has them.
func glossaryOf(t testing.TB, body string) []string {
	t.Helper()
	pack, _ := readSavedPage(t, "<html><body><h2>Glossary</h2>"+body)
	return written(pack)
}

// TestHTMLGlossaries reads glossaries in the ways in which pages lay them out.
func TestHTMLGlossaries(t *testing.T) {
	t.Parallel()
	want := []string{"Alpha helix///A turn of a chain: right-handed.", "Beta sheet/BS//Strands side by side."}
	for name, body := range map[string]string{
		"definition list": "<dl><dt>Alpha helix</dt><dd>A turn of a chain: right-handed.</dd><dt>Beta sheet (BS)</dt><dd>Strands side by side.</dd></dl>",
		"no end tags":     "<dl><dt>Alpha helix<dd>A turn of a chain: right-handed.<dt>Beta sheet (BS)<dd>Strands side by side.</dl>",
		"blocks within": "<dl><div><dt><p>Alpha helix</p></dt><dd><div><p>A turn of a chain: right-handed.</p></div></dd></div>" +
			"<div><dt><span>Beta</span><br><b>sheet</b> (BS)</dt> <dd>\n<p>Strands side by side.</p></dd></div></dl>",
		"table": "<table><tr><td>Alpha helix</td><td>A turn of a chain: right-handed.</td></tr><tr><td>Beta sheet (BS)</td><td>Strands side by side.</td></tr></table>",
		"table with paragraphs": "<table><tbody><tr>\n<th scope=row><p>Alpha helix</p></th>\n<td><p>A turn of a chain: right-handed.</p></td></tr>" +
			"<tr><th><p>Beta sheet (BS)</p></th><td><p>Strands side by side.</p></td></tr></tbody></table>",
		"paragraphs": "<p><b>Alpha helix</b>: A turn of a chain: right-handed.</p><p><b>Beta sheet (BS)</b>: Strands side by side.</p>",
		"headings":   "<h3>Alpha helix</h3><p>A turn of a chain: right-handed.</p><h3>Beta sheet (BS)</h3><p>Strands side by side.</p>",
		"list":       "<ul><li><b>Alpha helix</b> — A turn of a chain: right-handed.</li><li><b>Beta sheet (BS)</b> — Strands side by side.</li></ul>",
		"breaks":     "<p>Alpha helix<br>A turn of a chain: right-handed.</p><p>Beta sheet (BS)<br>Strands side by side.</p>",
		"preformed":  "<pre>Alpha helix: A turn of a chain: right-handed.\nBeta sheet (BS): Strands side by side.</pre>",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(want, glossaryOf(t, body)); diff != "" {
				t.Errorf("terms differ (-want +got):\n%s", diff)
			}
		})
	}
}

// TestHTMLIsNotRun checks that programs, menus and the site's own elements are
// no text, and that entities beyond those of HTML stay as they are.
func TestHTMLIsNotRun(t *testing.T) {
	t.Parallel()
	got := glossaryOf(t, "<script>Trap: one.</script><nav>Trap: two.<nav>x</nav>Trap: three.</nav><template><p>Trap: four.</p></template>"+
		"<svg><title>Trap: five.</title></svg><!-- Trap: six. --><p hidden>A &amp; b: c &lol; &lt;script&gt;.</p><button>Trap: seven.</button>")
	if diff := cmp.Diff([]string{"A & b///c &lol; <script>."}, got); diff != "" {
		t.Errorf("terms differ (-want +got):\n%s", diff)
	}
}

// TestHTMLCharsets reads a page in the charset that its bytes or its head tell.
func TestHTMLCharsets(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		charset encoding.Encoding
		meta    string
	}{
		"UTF-8":                 {textunicode.UTF8, "utf-8"},
		"UTF-8 by its bytes":    {textunicode.UTF8, "iso-8859-5"},
		"UTF-8 without a name":  {textunicode.UTF8, ""},
		"UTF-16 with a mark":    {textunicode.UTF16(textunicode.LittleEndian, textunicode.UseBOM), "utf-16"},
		"Windows-1252":          {charmap.Windows1252, "iso-8859-1"},
		"1252 without a name":   {charmap.Windows1252, ""},
		"ISO 8859-9":            {charmap.ISO8859_9, "iso-8859-9"},
		"Shift JIS":             {japanese.ShiftJIS, "shift_jis"},
		"escapes of a terminal": {japanese.ISO2022JP, "iso-2022-jp"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			label := "Größe"
			if strings.Contains(test.meta, "jp") || strings.Contains(test.meta, "jis") {
				label = "酵母"
			}
			page, err := test.charset.NewEncoder().String("<html><head><meta charset='" + test.meta + "'><body><h2>Glossary</h2><p>" + label + ": meaning.</p>")
			if err != nil {
				t.Fatal(err)
			}
			pack, _ := readSavedPage(t, page)
			if got := pack.Terms[0].Label; got != label {
				t.Errorf("label %q, want %q", got, label)
			}
		})
	}
}

func TestHTMLErrors(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		page string
		want error
		says string
	}{
		"nothing shown": {"<!DOCTYPE html>\n<title>Glossary</title>", ErrEmpty, "shows no text"},
		"only a menu":   {"<html><nav>Glossary<p>A: b.</nav></html>", ErrEmpty, "shows no text"},
		"no glossary":   {"<html><p>Text.</html>", ErrNoGlossary, "Glossary"},
		"much text":     {"<html>" + strings.Repeat("words ", MaxArticle/5), ErrTooLarge, "1 MiB of text"},
		"a huge page":   {"<html><script>" + strings.Repeat("x", MaxArticleHTML), ErrTooLarge, "16 MiB of HTML"},
		"binary data":   {"<html>Glossary<p>A: b\x01\x02\x03\x04" + strings.Repeat("\x02", 90), ErrNotText, "binary"},
		"a web archive": {"From: <Saved by Blink>\n<html>", ErrNotText, "web archive"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := ReadArticle(strings.NewReader(test.page), ArticleOptions{Name: "page.html"})
			if !errors.Is(err, test.want) || !strings.HasPrefix(err.Error(), "page.html: ") || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %v that says %q", err, test.want, test.says)
			}
		})
	}
}

// TestHostileHTML reads pages made to harm: nesting without end, tags that are
// left open, entities within entities. They cost what their size does.
func TestHostileHTML(t *testing.T) {
	t.Parallel()
	const size = 2 << 20
	for name, part := range map[string]string{
		"nesting": "<div>", "lists": "<dl><dt>", "tables": "<table><tr><td>", "open tags": "<a href=", "ends": "</b></i>",
		"links": "<a><b><p>", "attributes": "<p a=1", "comments": "<!--", "skipped": "<nav>", "preformed": "<pre>\n", "marks": "<![CDATA[",
	} {
		page := "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html><h2>Glossary</h2><p>A: b.</p>" + strings.Repeat(part, size/len(part))
		if pack, _, err := ReadArticle(strings.NewReader(page), ArticleOptions{}); err != nil || pack.Terms[0].Label != "A" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestLayOut checks the lines, and where they are on the page.
func TestLayOut(t *testing.T) {
	t.Parallel()
	text, numbers := layOut("<p>a\nb</p>\n\n<p>\n c<br>d <dl><dt>e<dd>f<p>g</p><dd>h</dl>\n<pre>i\nj</pre>k<table><tr><td>l<td><td>m\n<tr><td>n")
	want := "a b\n\nc\nd\n\ne\tf\n\n    g\n\n    h\n\ni\nj\n\nk\n\nl\tm\nn"
	if text != want {
		t.Errorf("laid out %q, want %q", text, want)
	}
	if lines := []int{1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 7, 7, 7, 7, 7, 8}; !slices.Equal(numbers, lines) {
		t.Errorf("lines %v, want %v", numbers, lines)
	}
}

func FuzzReadHTML(f *testing.F) {
	f.Add(readPage(f, "testdata/article/tabbed.html"))
	f.Add([]byte("<html>Glossary<dl><dt>A<dd>b<p>c<table><tr><td>d<td>e<pre>\nf\n</pre><nav>g"))
	f.Add([]byte("<html><meta charset=shift_jis>Glossary<p>A: \x83\x65"))
	tags := regexp.MustCompile(`</?[a-z]+>`)
	f.Fuzz(func(t *testing.T, page []byte) {
		page = append([]byte("<html>"), page...)
		pack, report, err := ReadArticle(bytes.NewReader(page), ArticleOptions{})
		if findings, ok := errors.AsType[content.Findings](err); ok {
			t.Fatalf("the pack is not valid: %v", findings)
		}
		if text, numbers := layOut(string(page)); strings.Count(text, "\n")+1 != max(len(numbers), 1) || !slices.IsSorted(numbers) {
			t.Errorf("lines %v of %q", numbers, text)
		}
		if err != nil {
			return
		}
		for _, l := range report.Unplaced {
			if l.Number > 1+bytes.Count(page, []byte("\n"))+bytes.Count(page, []byte("\r")) {
				t.Errorf("line %d is not on the page: %q", l.Number, tags.ReplaceAllString(l.Text, ""))
			}
		}
		checkRoundTrip(t, pack)
	})
}
