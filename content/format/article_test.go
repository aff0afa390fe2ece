package format

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	textunicode "golang.org/x/text/encoding/unicode"

	"labgloss/content"
	"labgloss/content/contenttest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// pages returns the saved pages of testdata. Their texts are invented for the
// tests; each has another shape of page.
func pages(t testing.TB) []string {
	names, err := filepath.Glob("testdata/article/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("no pages in testdata: %v", err)
	}
	return names
}

func readPage(t testing.TB, name string) []byte {
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// dump writes what was read so that a golden file shows all of it.
func dump(t testing.TB, pack *content.Pack, report ArticleReport) string {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# terms %d, figures %d, abbreviations %d\n", report.Terms, report.Figures, report.Abbreviations)
	for _, l := range report.Unplaced {
		fmt.Fprintf(&b, "# not placed: %d %q\n", l.Number, l.Text)
	}
	if err := WritePack(&b, pack); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestReadArticle(t *testing.T) {
	for _, name := range pages(t) {
		t.Run(filepath.Base(name), func(t *testing.T) {
			pack, report, err := ReadArticle(bytes.NewReader(readPage(t, name)), ArticleOptions{Name: filepath.Base(name)})
			if err != nil {
				t.Fatal(err)
			}
			got, golden := dump(t, pack, report), strings.TrimSuffix(name, ".txt")+".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(readPage(t, golden)), got); diff != "" {
				t.Errorf("ReadArticle(%s) differs (-want +got):\n%s", name, diff)
			}
		})
	}
}

// TestEncodings reads each page as other programs would have saved it.
func TestEncodings(t *testing.T) {
	utf16 := func(order textunicode.Endianness) func(string) string {
		return func(s string) string {
			s, err := textunicode.UTF16(order, textunicode.UseBOM).NewEncoder().String(s)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
	}
	encodings := map[string]func(string) string{
		"CRLF":               func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"CR":                 func(s string) string { return strings.ReplaceAll(s, "\n", "\r") },
		"UTF-8 with BOM":     func(s string) string { return "\ufeff" + s },
		"UTF-16 LE":          utf16(textunicode.LittleEndian),
		"UTF-16 BE":          utf16(textunicode.BigEndian),
		"misread":            misreadAs1252,
		"misread twice":      func(s string) string { return misreadAs1252(misreadAs1252(s)) },
		"misread with a BOM": func(s string) string { return misreadAs1252("\ufeff" + s) },
	}
	for _, name := range pages(t) {
		page := string(readPage(t, name))
		wantPack, wantReport, err := ReadArticle(strings.NewReader(page), ArticleOptions{})
		if err != nil {
			t.Fatal(err)
		}
		for encoding, encode := range encodings {
			pack, report, err := ReadArticle(strings.NewReader(encode(page)), ArticleOptions{})
			if err != nil {
				t.Errorf("%s as %s: %v", name, encoding, err)
				continue
			}
			if diff := cmp.Diff(dump(t, wantPack, wantReport), dump(t, pack, report)); diff != "" {
				t.Errorf("%s as %s differs (-want +got):\n%s", name, encoding, diff)
			}
		}
	}
}

// givenPage is what there is on it.
var givenPage = ArticleReport{Terms: 23, Figures: 5, Abbreviations: 9}

// TestGivenPage reads the page of the article behind the shipped pack.
func TestGivenPage(t *testing.T) {
	name := contenttest.SharedFile(t, "data/article-page.txt")
	pack, report, err := ReadArticle(bytes.NewReader(readPage(t, name)), ArticleOptions{Name: "article-page.txt"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(givenPage, report); diff != "" {
		t.Errorf("the report differs (-want +got):\n%s", diff)
	}
	// No letter of these is on the page: an en dash is there twice.
	mojibake := regexp.MustCompile(`[âÂÃ€\x{80}-\x{a0}]`)
	for _, term := range pack.Terms {
		if text := term.Label + term.Definition; mojibake.MatchString(text) || strings.Contains(text, "\n") {
			t.Errorf("%s: %q is not clean", term.ID, text)
		}
	}
	if mojibake.MatchString(pack.Summary) || !strings.HasSuffix(pack.Summary, "transit.") || !strings.Contains(pack.Summary, " — beyond ") {
		t.Errorf("Summary = %q", pack.Summary)
	}
	checkRelations(t, pack)
}

// TestGivenPageReflowed reads the page as other programs would have laid it
// out.
func TestGivenPageReflowed(t *testing.T) {
	page := string(readPage(t, contenttest.SharedFile(t, "data/article-page.txt")))
	trimmed := regexp.MustCompile(`(?m)^[ \t]+|[ \t]+$`).ReplaceAllString(page, "")
	noGaps := regexp.MustCompile(`\n\s*\n`)
	for layout, text := range map[string]string{
		"tabs as spaces":         strings.ReplaceAll(page, "\t", "        "),
		"without indentation":    trimmed,
		"without empty lines":    noGaps.ReplaceAllString(page, "\n"),
		"without either":         noGaps.ReplaceAllString(trimmed, "\n"),
		"no no-break spaces":     strings.ReplaceAll(page, "\u00a0", " "),
		"definitions in columns": regexp.MustCompile(`(.{60,70}) `).ReplaceAllString(trimmed, "$1\n"),
	} {
		_, report, err := ReadArticle(strings.NewReader(text), ArticleOptions{})
		report.Unplaced = nil
		if diff := cmp.Diff(givenPage, report); diff != "" || err != nil {
			t.Errorf("%s: error %v, the report differs (-want +got):\n%s", layout, err, diff)
		}
	}
}

// checkRelations checks that the given page's relations are those that share
// a topic in earnest, and that the page's everyday words make none.
func checkRelations(t *testing.T, pack *content.Pack) {
	t.Helper()
	got := make(map[string]string)
	for _, term := range pack.Terms {
		for _, ref := range term.Figures {
			got[term.ID+" "+ref.Figure] = ref.Because
		}
	}
	for relation, because := range map[string]string{
		"integrin fig-2":                  "extracellular matrix",
		"matrix-metalloproteinases fig-2": "extracellular matrix",
		"anoikis fig-4":                   "survival signalling",
		"autophagy fig-3":                 "cell survival",
		"adaptive-resistance fig-5":       "therapy, resistance, programmes",
	} {
		if got[relation] != because {
			t.Errorf("relation %s because %q, want %q", relation, got[relation], because)
		}
	}
	for relation, because := range got {
		if strings.HasPrefix(relation, "cell-detritus") || because == "cell" || because == "signalling" {
			t.Errorf("relation %s because %q, want none", relation, because)
		}
	}
}

func TestReadArticleErrors(t *testing.T) {
	for _, test := range []struct {
		name, page string
		want       error
		says       string
	}{
		{"empty", "", ErrEmpty, "save the page"},
		{"white space", " \r\n\t\n\ufeff", ErrEmpty, "empty"},
		{"PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ErrNotText, "PDF"},
		{"web page", "\n<!DOCTYPE html>\n<title>Glossary</title>", ErrEmpty, "HTML"},
		{"piece of a web page", "<dl>\nTerms\n<dt>Anergy</dt>\n<dd>No response.</dd>\n</dl>", ErrNoGlossary, "Glossary"},
		{"office document", "PK\x03\x04\x14\x00", ErrNotText, "office"},
		{"NUL", "Glossary\nA: b\x00\n", ErrNotText, "binary"},
		{"noise", "Glossary\nA: b " + strings.Repeat("\x01\x02x", 50), ErrNotText, "binary"},
		{"no glossary", "Abstract\nText.\n", ErrNoGlossary, "Glossary"},
		{"glossary in a sentence", "See the glossary\n\nA: b\n", ErrNoGlossary, "Glossary"},
		{"no definition", "Glossary\n\nAnoikis\n\nReferences\n\n1. None.", ErrNoDefinition, "label"},
		{"empty glossary", "Glossary", ErrNoDefinition, "label"},
		{"dictionary", "Glossary\n" + repeat(MaxEntries+1, "word %d: meaning\n"), ErrTooLarge, "10000 entries"},
		{"atlas", repeat(MaxEntries+1, "Fig. %d: Map\n") + "Glossary\nA: b", ErrTooLarge, "10000 figures"},
	} {
		t.Run(test.name, func(t *testing.T) {
			pack, _, err := ReadArticle(strings.NewReader(test.page), ArticleOptions{Name: "page.txt"})
			if !errors.Is(err, test.want) || pack != nil {
				t.Fatalf("ReadArticle returns a pack: %v, error %v, want %v", pack != nil, err, test.want)
			}
			if !strings.HasPrefix(err.Error(), "page.txt: ") || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %q does not begin with the file, or does not say %q", err, test.says)
			}
		})
	}
}

func TestReadArticleStopsAtLimit(t *testing.T) {
	const size = 2 * MaxArticle
	file := strings.NewReader(strings.Repeat("\x00", size))
	_, _, err := ReadArticle(file, ArticleOptions{})
	if read := size - file.Len(); !errors.Is(err, ErrTooLarge) || read != MaxArticle+1 {
		t.Errorf("ReadArticle read %d bytes, error %v; want %d, %v", read, err, MaxArticle+1, ErrTooLarge)
	}
}

func TestReadArticleReadError(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, _, err := ReadArticle(io.MultiReader(strings.NewReader("Glossary"), errReader{broken}), ArticleOptions{})
	if !errors.Is(err, broken) {
		t.Errorf("error = %v, want %v", err, broken)
	}
}

type errReader struct{ err error }

func (r errReader) Read([]byte) (int, error) { return 0, r.err }

func TestArticleOptions(t *testing.T) {
	const page = "Glossary\nEMT: a transition.\n"
	opt := ArticleOptions{Name: "my page.txt", ID: "own-id", Title: "Own title"}
	pack, _, err := ReadArticle(strings.NewReader(page), opt)
	if err != nil {
		t.Fatal(err)
	}
	got := []string{pack.ID, pack.Title, pack.Citation.Text}
	want := []string{"own-id", "Own title", "Saved page my page.txt"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pack differs (-want +got):\n%s", diff)
	}
	opt.ID = "Not an ID"
	var findings content.Findings
	if _, _, err := ReadArticle(strings.NewReader(page), opt); !errors.As(err, &findings) {
		t.Errorf("with ID %q, error = %v, want findings", opt.ID, err)
	}
}

// TestCitation reads what other pages say about themselves.
func TestCitation(t *testing.T) {
	const glossary = "\nAbstract\nText.\nGlossary\nA: b.\n"
	for _, test := range []struct{ page, title, text, url string }{
		{glossary, "Glossary of p.txt", "Saved page p.txt", ""},
		{"doi:10.1000/x(1)\n" + glossary, "Glossary of p.txt", "https://doi.org/10.1000/x%281%29", "https://doi.org/10.1000/x%281%29"},
		{glossary + "\nCite this article\nRoe, J. On b. J. A 1, 2 (2003). https://doi.org/10.1000/b.\n", "Glossary of p.txt", "Roe, J. On b. J. A 1, 2 (2003). https://doi.org/10.1000/b.", "https://doi.org/10.1000/b"},
		{"Why b follows a in texts | Some Journal\nJ. Roe" + glossary, "Why b follows a in texts", "J. Roe. Why b follows a in texts. Saved page p.txt", ""},
		{glossary + "\nReferences\nhttps://doi.org/10.1000/theirs\n", "Glossary of p.txt", "Saved page p.txt", ""},
	} {
		pack, _, err := ReadArticle(strings.NewReader(test.page), ArticleOptions{Name: "p.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := []string{pack.Title, pack.Citation.Text, pack.Citation.URL}
		if diff := cmp.Diff([]string{test.title, test.text, test.url}, got); diff != "" {
			t.Errorf("page %q: title, citation and address differ (-want +got):\n%s", test.page, diff)
		}
	}
}

func FuzzReadArticle(f *testing.F) {
	for _, name := range pages(f) {
		f.Add(readPage(f, name))
	}
	f.Add([]byte("Glossary\nA (A): b\nA\tb\n\n\tc\n d\nFig. 1"))
	f.Add([]byte("\xff\xfeG\x00"))
	f.Fuzz(func(t *testing.T, page []byte) {
		pack, report, err := ReadArticle(bytes.NewReader(page), ArticleOptions{})
		if findings, ok := errors.AsType[content.Findings](err); ok {
			t.Fatalf("the pack is not valid: %v", findings)
		}
		if err != nil {
			return
		}
		if len(pack.Terms) != report.Terms || report.Terms == 0 {
			t.Errorf("report %v of %d terms", report, len(pack.Terms))
		}
		checkRoundTrip(t, pack)
	})
}
