package format

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
)

func packed(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGuess(t *testing.T) {
	t.Parallel()
	const flat = "format-version: 1.4\n\n[Term]\nid: A:1\nname: a\n"
	const pack = "id: p\ntitle: P\nversion: 1\nlanguage: en\n"
	for _, test := range []struct{ name, head, want string }{
		{"a.obo", "anything", "obo"},
		{"a.OBO", "anything", "obo"},
		{"a.obo.gz", "anything", "obo"},
		{"a.tsv", "term,definition\n", "tsv"},
		{"a.csv", "term\tdefinition\n", "csv"},
		{"a.txt", flat, "obo"},
		{"download", packed(t, flat), "obo"},
		{"a.txt", "term;definition\nA;B\n", "csv"},
		{"a.txt", "Term\tDefinition\nA\tB\n", "tsv"},
		{"", `{"graphs": [{}]}`, "obographs"},
		{"a", "PK\x03\x04 xl/workbook.xml", "xlsx"},
		{"pack.yaml", pack, "yaml"},
		{"-", pack, "yaml"},
	} {
		if f, err := Guess(test.name, []byte(test.head)); f.Name != test.want || err != nil {
			t.Errorf("Guess(%q, %.30q) = %q, %v, want %q", test.name, test.head, f.Name, err, test.want)
		}
	}
}

func TestGuessFails(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, head, says string }{
		{"thesis.txt", "It was a dark night.", "say which it is: obo, obographs, "},
		{"", "", "empty"},
		{"a.csv.gz", packed(t, "term,definition\nA,B\n"), "packed (gzip), and holds what looks like CSV table"},
		{"thesis.docx", "PK\x03\x04 [Content_Types].xml word/document.xml", "it is a Word document; save it as a web page"},
		{"talk.pptx", "PK\x03\x04 [Content_Types].xml ppt/presentation.xml", "it is a PowerPoint presentation; copy"},
		{"old.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "before 2007 (.xls), or one with a password; open it and save it as .xlsx"},
		{"old.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is a Word document; save"},
		{"words.ods", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "(.ods); open it and save it as .xlsx or as CSV"},
		{"words.odt", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text", "(.odt); save it as a web page"},
		{"paper.pdf", "%PDF-1.7\n", "it is a PDF document; copy its table into a spreadsheet"},
		{"a.zip", "PK\x03\x04 a.jpg", "it is a ZIP archive or an office document; save"},
		{"a.png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "it holds binary data; open it"},
		{"a.gz", packed(t, "It was a dark night."), "packed (gzip); unpack it, or say which it is: obo, "},
	} {
		_, err := Guess(test.name, []byte(test.head))
		if err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("Guess(%q, %.30q) = %v, want it to say %q", test.name, test.head, err, test.says)
		}
	}
}

// TestFormatsAreSound checks what the commands take for granted of each format.
func TestFormatsAreSound(t *testing.T) {
	t.Parallel()
	seen := make(map[string]bool)
	for _, f := range Formats() {
		if f.Name == "" || f.Title == "" || seen[f.Name] || f.Read == nil && f.Write == nil || f.Read != nil && len(f.Endings) == 0 {
			t.Errorf("format %q wants a name of its own, a title, something that it does, and endings if it is read", f.Name)
		}
		seen[f.Name] = true
		for _, ending := range f.Endings {
			if !strings.HasPrefix(ending, ".") || ending != strings.ToLower(ending) {
				t.Errorf("format %s has the ending %q", f.Name, ending)
			}
		}
		if named, ok := Named(f.Name); !ok || named.Title != f.Title {
			t.Errorf("Named(%q) = %q, %v", f.Name, named.Title, ok)
		}
	}
	if _, ok := Named("nonsense"); ok {
		t.Error("there is a format called nonsense")
	}
}
