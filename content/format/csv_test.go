package format

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"labgloss/content"
)

// readTable reads a table that must be readable.
func readTable(t *testing.T, f Format, text string, opt Options) (*content.Pack, Report) {
	t.Helper()
	opt.ID = "p"
	pack, report, err := f.Read(t.Context(), []Input{{Name: "table.csv", Reader: strings.NewReader(text)}}, opt)
	if err != nil {
		t.Fatalf("reading %q: %v", text, err)
	}
	return pack, report
}

// written are terms as a test compares them: each with what it is called and
// means.
func written(p *content.Pack) []string {
	var all []string
	for _, t := range p.Terms {
		parts := []string{t.Label, strings.Join(t.Abbreviations, "+"), strings.Join(t.Synonyms, "+"), t.Definition}
		all = append(all, strings.TrimRight(strings.Join(parts, "/"), "/"))
	}
	return all
}

func TestReadCSV(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"commas":                      {"term,definition\nA,\"B, c\"\n", []string{"A///B, c"}},
		"semicolons":                  {"Begriff;Definition\nÄ;B, c\n", []string{"Ä///B, c"}},
		"tabs":                        {"term\tdefinition\nA\tB; c, d\n", []string{"A///B; c, d"}},
		"bars":                        {"term|definition\nA|B; c, d\n", []string{"A///B; c, d"}},
		"a line for Excel":            {"sep=|\nterm|definition\nA|B\n", []string{"A///B"}},
		"line breaks of Windows":      {"term,definition\r\nA,\"B\r\nc\"\r\n", []string{"A///B\nc"}},
		"line breaks of old Macs":     {"term,definition\rA,B\rC,D", []string{"A///B", "C///D"}},
		"a title above":               {"Our glossary,,\n,,\nterm,abbreviation,definition\nA,a,B\n", []string{"A/a//B"}},
		"no header":                   {"PCR,A method that copies DNA.\nTn5,A transposase that cuts DNA.\n", []string{"PCR///A method that copies DNA.", "Tn5///A transposase that cuts DNA."}},
		"a header with one name":      {"term,Was es ist\nA,B\n", []string{"A"}},
		"French":                      {"Terme;Abréviation;Aussi appelé;Définition\nA;B;C|D;E\n", []string{"A/B/C+D/E"}},
		"Japanese":                    {"用語,略語,定義\nA,B,C\n", []string{"A/B//C"}},
		"capitals and marks":          {"TERM*,Short_form:,Definition (2 sentences)\nA,B,C\n", []string{"A/B//C"}},
		"several columns of synonyms": {"term,synonym 1,synonym 2,definition\nA,B,C,D\n", []string{"A//B+C/D"}},
		"lists":                       {"term,synonyms\nA,\"B; C|D\nE;;A;B\"\nF,G\\;H\n", []string{"A//B+C+D+E", "F//G;H"}},
		"an abbreviation in the term": {"term,definition\nPolymerase chain reaction (PCR),B\n", []string{"Polymerase chain reaction/PCR//B"}},
		"shielded formulas":           {"term,definition\n'-omics,'=1+1\n'A',B\n", []string{"-omics///=1+1", "'A'///B"}},
		"quotation marks within":      {"term,definition\nA,a 5\" gel\nB,\"big\" and small\nC,\"say \"\"x\"\"\"\n", []string{`A///a 5" gel`, `B///"big" and small`, `C///say "x"`}},
		"spaces before quotes":        {"term, definition\nA, \"B, c\" \n", []string{"A///B, c"}},
		"a term twice":                {"term,synonyms,definition\nA,B,\nA,C,D\nA,C,D\n", []string{"A//B+C/D"}},
		"two senses":                  {"term,definition\nA,B\nA,C\n", []string{"A///B", "A///C"}},
		"an exact name before others": {"term,description,definition\nA,B,C\n", []string{"A///C"}},
		"languages alone":             {"term_de,term_en,definition_en\nA,B,C\n", []string{"B///C"}},
		"rows that are shorter":       {"term,synonyms,definition\nA\n\n,,\nB,,C\n", []string{"A", "B///C"}},
		"template rows":               {"term,definition\n#explanation: x,y\n#example: x,y\nA,B\n", []string{"A///B"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			pack, _ := readTable(t, csvFormat(), test.text, Options{Language: "en"})
			if diff := cmp.Diff(test.want, written(pack)); diff != "" {
				t.Errorf("terms of %q differ (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestReadCSVCharsets(t *testing.T) {
	t.Parallel()
	const text = "Begriff;Erklärung\nGröße;„Maß“ – für Öl\n"
	for name, charset := range map[string]encoding.Encoding{
		"UTF-8":              unicode.UTF8,
		"UTF-8 with mark":    unicode.UTF8BOM,
		"UTF-16 LE":          unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16 BE":          unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"UTF-16 LE unmarked": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
		"UTF-16 BE unmarked": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		"Windows-1252":       charmap.Windows1252,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			encoded, err := charset.NewEncoder().String(text)
			if err != nil {
				t.Fatal(err)
			}
			pack, _ := readTable(t, csvFormat(), encoded, Options{})
			if diff := cmp.Diff([]string{"Größe///„Maß“ – für Öl"}, written(pack)); diff != "" {
				t.Errorf("terms differ (-want +got):\n%s", diff)
			}
		})
	}
}

// TestReadCSVStrayBytes checks that a character is whole that a buffer divides.
func TestReadCSVStrayBytes(t *testing.T) {
	t.Parallel()
	for n := range 4 {
		long := strings.Repeat("x", headSize-len("term,definition\nA,")-n)
		pack, _ := readTable(t, csvFormat(), "term,definition\nA,"+long+"図é\xe9\n", Options{})
		if got, want := pack.Terms[0].Definition, long+"図éé"; got != want {
			t.Errorf("with %d bytes before the buffer's end, the definition ends in %q", n, got[len(got)-10:])
		}
	}
}

func TestReadCSVErrors(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		opt  Options
		want error
		says string
	}{
		"empty":                   {"", Options{}, ErrEmpty, "table.csv"},
		"white space":             {"\ufeff\r\n \n", Options{}, ErrEmpty, ""},
		"no rows":                 {"term,definition\n", Options{}, ErrNoTerms, `"term", "definition"`},
		"no header":               {"foo,bar,baz\n1,2,3\n", Options{}, ErrNoHeader, `row 1 has "foo", "bar", "baz"`},
		"no header, says how":     {"foo bar,baz\n1,\n", Options{}, ErrNoHeader, `--map term="foo bar"`},
		"an open quotation mark":  {"term,definition\nA,B\nC,\"D\nE,F\n", Options{}, ErrQuote, "row 3"},
		"unbalanced marks":        {"term,definition\nA,\"B\nC,\"D\"\n", Options{}, ErrQuote, "row 2"},
		"a long row":              {"term,definition\nA," + strings.Repeat("x", maxRow), Options{}, ErrTooLarge, "row 2"},
		"a long cell":             {"term,definition\nA,\"" + strings.Repeat("x\n", maxRow), Options{}, ErrTooLarge, "row 2"},
		"many columns":            {"term,definition\n" + strings.Repeat(",", maxColumns), Options{}, ErrTooLarge, "row 2"},
		"a NUL":                   {"term,definition\nA,B\nC,D" + strings.Repeat(" ", headSize) + "\x00\n", Options{}, ErrNotText, "row 3"},
		"an old workbook":         {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1abc", Options{}, ErrNotText, "save it as .xlsx"},
		"OpenDocument":            {"PK\x03\x04......................mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Options{}, ErrNotText, ".ods"},
		"a workbook":              {"PK\x03\x04 xl/workbook.xml", Options{}, ErrNotText, "import it as xlsx"},
		"a PDF":                   {"%PDF-1.7\n", Options{}, ErrNotText, "a PDF document"},
		"gzip":                    {"\x1f\x8b\x08", Options{}, ErrNotText, "unpack it"},
		"HTML":                    {"<html><table>", Options{}, ErrNotText, "HTML"},
		"a picture":               {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", Options{}, ErrNotText, ""},
		"a field that is not":     {"term\nA\n", Options{Columns: map[string]string{"word": "term", "colour": "x"}}, ErrNoColumn, `"colour"`},
		"a column that is not":    {"term\nA\n", Options{Columns: map[string]string{"definition": "Erkl."}}, ErrNoColumn, `"Erkl."`},
		"a language that is none": {"term\nA\n", Options{Language: "English!"}, nil, "not a language tag"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test.opt.ID = "p"
			_, _, err := csvFormat().Read(t.Context(), []Input{{Name: "table.csv", Reader: strings.NewReader(test.text)}}, test.opt)
			if err == nil || test.want != nil && !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %v that says %q", err, test.want, test.says)
			}
		})
	}
}

// endless is a file that goes on with the same character.
type endless struct {
	char byte
	read int
}

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = e.char
	}
	e.read += len(p)
	return len(p), nil
}

// TestSourceUpTo checks that no more is read of a file than its limit.
func TestSourceUpTo(t *testing.T) {
	t.Parallel()
	var told int64
	file := &endless{char: 'x'}
	s := &source{ctx: t.Context(), r: file, done: new(int64), progress: func(n int64) { told = n }}
	_, err := io.ReadAll(s.upTo(10_000))
	if !errors.Is(err, ErrTooLarge) || file.read > 20_000 || told != int64(file.read) {
		t.Errorf("error %v after %d bytes, of which %d were told; want %v after 10000 or few more", err, file.read, told, ErrTooLarge)
	}
}

// TestReadCSVStopsAtLimits checks that no more is read of a row than its limits
// allow.
func TestReadCSVStopsAtLimits(t *testing.T) {
	for name, test := range map[string]struct {
		char byte
		most int
	}{
		"an endless row":  {'x', maxRow + 4*headSize},
		"endless columns": {',', 4 * headSize},
		"endless quotes":  {'"', maxRow + 4*headSize},
	} {
		t.Run(name, func(t *testing.T) {
			file := &endless{char: test.char}
			text := io.MultiReader(strings.NewReader("term,definition\nA,B\n"), file)
			_, _, err := csvFormat().Read(t.Context(), []Input{{"a.csv", text}}, Options{ID: "p"})
			if !errors.Is(err, ErrTooLarge) || file.read > test.most {
				t.Errorf("error %v after %d bytes, want %v after %d at most", err, file.read, ErrTooLarge, test.most)
			}
		})
	}
}

func TestReadCSVOfFolder(t *testing.T) {
	t.Parallel()
	folder, err := os.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	for _, f := range sheetFormats() {
		if _, _, err := f.Read(t.Context(), []Input{{"words", folder}}, Options{ID: "p"}); err == nil || !strings.HasPrefix(err.Error(), "words: reading: ") {
			t.Errorf("%s: error %v of a folder", f.Name, err)
		}
	}
}

func TestReadCSVMapped(t *testing.T) {
	t.Parallel()
	pack, report := readTable(t, csvFormat(), "Was,Warum,Wozu\nA,B,C\n", Options{Columns: map[string]string{"term": "was", "definition": "Warum", "term@de": "Wozu"}})
	if diff := cmp.Diff([]string{"A///B"}, written(pack)); diff != "" || report.Skipped > 0 {
		t.Errorf("report %+v, terms differ (-want +got):\n%s", report, diff)
	}
	if got := pack.Terms[0].Translations["de"].Label; got != "C" {
		t.Errorf("in German the term is %q, want C", got)
	}
}

// TestReadCSVReport checks that each row that is not in the pack is told, with
// its number.
func TestReadCSVReport(t *testing.T) {
	t.Parallel()
	_, report := readTable(t, csvFormat(), strings.Join([]string{
		"Our glossary",
		"term,synonyms,definition,broader,links,colour,figures",
		`A,B,"C`,
		`d",X,http://a.org,red,1`,
		`,,no term`,
		`A,B,"C`,
		`d"`,
		`A,new`,
		`A,,#REF!`,
		`E,,F,A; b,,,,stray`,
	}, "\n"), Options{})
	want := Report{
		Terms: 2, Names: 4, Definitions: 2, Languages: []string{"en"}, Merged: 1, Skipped: 10,
		Skips: []Skip{
			{"table.csv", 2, `column "colour"`, "its header is none that labgloss knows; --map FIELD=HEADER says what it holds", false},
			{"table.csv", 3, "http://a.org", "an address begins with https://", false},
			{"table.csv", 4, "no term", "the row has no term", false},
			{"table.csv", 5, "A", "it says nothing that row 3 does not say", false},
			{"table.csv", 7, "#REF!", "the cell in column C shows an error; mend its formula", false},
			{"table.csv", 7, "A", "it says nothing that row 3 does not say", false},
			{"table.csv", 8, "column H", "it has no header", false},
			{"table.csv", 3, "X: broader of A", "no term has that ID or name", false},
			{"table.csv", 3, "figure 1 of A", `no figure has that ID or number; a row "#figure" with ID, number and title defines one`, false},
			{"table.csv", 8, "b: broader of E", "the two are related already", false},
		},
	}
	if diff := cmp.Diff(want, report); diff != "" {
		t.Errorf("report differs (-want +got):\n%s", diff)
	}
}

func TestReadCSVDetails(t *testing.T) {
	t.Parallel()
	pack, _ := readTable(t, csvFormat(), strings.Join([]string{
		"#title,Our words", "#figure,f1,1,A picture,,,,,,", "#language,de",
		"ID,Begriff,Oberbegriff,Siehe auch,Abbildungen,Links,Quelle,Schlagwörter,Term (English),Definition [en],Label_pt-BR",
		`x 1,A,,b,Abb. 1 (colour); f1,Protocol <https://a.org/b>; https://c.org/d,"Weiss 2022, https://doi.org/10.1/2.",t1|t2,AA,Meaning,AAA`,
		"y:2,B (XY),x 1,,,,https://d.org/,,,only a meaning,",
	}, "\n"), Options{})
	want := []content.Term{{
		ID: "x-1", Label: "A", Related: []string{"y:2"}, Figures: []content.FigureRef{{Figure: "f1", Because: "colour"}}, Tags: []string{"t1", "t2"},
		Links:        []content.Link{{Title: "Protocol", URL: "https://a.org/b"}, {Title: "c.org", URL: "https://c.org/d"}},
		Source:       &content.Source{Text: "Weiss 2022, https://doi.org/10.1/2.", URL: "https://doi.org/10.1/2"},
		Translations: map[string]content.Translation{"en": {Label: "AA", Definition: "Meaning"}, "pt-BR": {Label: "AAA"}},
	}, {
		ID: "y:2", Label: "B", Abbreviations: []string{"XY"}, Broader: []string{"x-1"}, Source: &content.Source{Text: "https://d.org/", URL: "https://d.org/"},
		Translations: map[string]content.Translation{"en": {Label: "B", Definition: "only a meaning"}},
	}}
	if diff := cmp.Diff(want, pack.Terms); diff != "" {
		t.Errorf("terms differ (-want +got):\n%s", diff)
	}
	if pack.Title != "Our words" || pack.Language != "de" || len(pack.Figures) != 1 {
		t.Errorf("title %q, language %q, %d figures", pack.Title, pack.Language, len(pack.Figures))
	}
}

func TestReadCSVFiles(t *testing.T) {
	t.Parallel()
	var read int64
	in := []Input{{"a.csv", strings.NewReader("term,broader\nA,B\n")}, {"b.csv", strings.NewReader("Begriff;Definition\nB;C\n")}}
	pack, _, err := csvFormat().Read(t.Context(), in, Options{ID: "p", Title: "T", Version: "2", Licence: "CC0-1.0", Progress: func(n int64) { read = n }})
	if err != nil || len(pack.Terms) != 2 || pack.Terms[0].Broader[0] != "b" {
		t.Fatalf("pack %+v, error %v, want two terms that are related", pack, err)
	}
	if read == 0 {
		t.Error("no progress was told")
	}
	if pack.Title != "T" || pack.Version != "2" || pack.Licence != "CC0-1.0" || pack.Citation.Text != "Table a.csv, b.csv" {
		t.Errorf("pack %+v does not follow the options", pack)
	}
}

// TestReadCSVConflicts checks that what two rows say differently is told, and
// what only one says is kept.
func TestReadCSVConflicts(t *testing.T) {
	t.Parallel()
	pack, report := readTable(t, csvFormat(), strings.Join([]string{
		"id,term,definition,term@de,tags,links,scope note",
		"1,A,B,C,t,https://a.org,",
		"1,AA,BB,CC,t; u,https://a.org; https://b.org,D",
		"1,A,B,C,,,",
	}, "\n"), Options{})
	if diff := cmp.Diff([]string{"A//AA/B"}, written(pack)); diff != "" {
		t.Errorf("terms differ (-want +got):\n%s", diff)
	}
	if term := pack.Terms[0]; len(term.Tags) != 2 || len(term.Links) != 2 || term.ScopeNote != "D" || term.Translations["de"].Label != "C" {
		t.Errorf("term %+v does not join what its rows say", term)
	}
	var why []string
	for _, s := range report.Skips {
		why = append(why, s.Why)
	}
	want := []string{"row 2 has another definition for it", "row 2 has another translation for it", "it says nothing that row 2 does not say"}
	if diff := cmp.Diff(want, why); diff != "" || report.Merged != 1 {
		t.Errorf("%d merged, want 1; reasons differ (-want +got):\n%s", report.Merged, diff)
	}
}

// TestReadCSVSilences checks that warnings are silenced with a reason, once.
func TestReadCSVSilences(t *testing.T) {
	t.Parallel()
	pack, report := readTable(t, csvFormat(), "term,silenced\nA,orphan-term (it stands alone); mixed-spelling\nA,\"orphan-term (again); label-too-long (it is (so) called)\"\n", Options{})
	want := []content.Silence{{Code: content.OrphanTerm, Because: "it stands alone"}, {Code: content.LongLabel, Because: "it is (so) called"}}
	if diff := cmp.Diff(want, pack.Terms[0].Silenced); diff != "" || len(pack.Terms) != 1 {
		t.Errorf("%d terms, want 1; silences differ (-want +got):\n%s", len(pack.Terms), diff)
	}
	if report.Skipped != 1 || report.Skips[0].What != "mixed-spelling" {
		t.Errorf("skips %+v, want that of the silence without a reason", report.Skips)
	}
}

func TestReadCSVStops(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err := csvFormat().Read(ctx, []Input{{"a.csv", strings.NewReader("term\nA\n")}}, Options{ID: "p"})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}

func TestCSVBegins(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]bool{
		"\ufeffterm,definition\nA,B\n":   {true, false},
		"Begriff;Definition\n":           {true, false},
		"term\tdefinition\n":             {false, true},
		"Glossary\nTerm, a definition\n": {false, false},
		"PK\x03\x04xl/workbook.xml":      {false, false},
		"":                               {false, false},
	} {
		if got := [2]bool{csvFormat().Begins([]byte(text)), tsvFormat().Begins([]byte(text))}; got != want {
			t.Errorf("%q begins as CSV, as TSV: %v, want %v", text, got, want)
		}
	}
}

func FuzzReadCSV(f *testing.F) {
	for _, seed := range []string{"term,definition\nA,B\n", "sep=;\n#title;x\n#figure;f;1;T\nBegriff;Abbildungen\nA;1\n", "a\tb\n\"c\nd\te", "\xff\xfet\x00e\x00r\x00m\x00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		pack, _, err := csvFormat().Read(t.Context(), []Input{{"a.csv", strings.NewReader(text)}}, Options{ID: "p"})
		if _, isFinding := errors.AsType[content.Findings](err); isFinding && !strings.Contains(err.Error(), "language") {
			t.Fatalf("the pack of %q is not valid: %v", text, err)
		}
		if err != nil {
			return
		}
		var b strings.Builder
		if err := csvFormat().Write(&b, pack); err != nil {
			t.Fatal(err)
		}
		again, _, err := csvFormat().Read(t.Context(), []Input{{"a.csv", strings.NewReader(b.String())}}, Options{ID: "p"})
		if err != nil {
			t.Fatalf("reading what was written of %q: %v", text, err)
		}
		if diff := cmp.Diff(pack, again); diff != "" {
			t.Fatalf("the pack of %q has changed (-written +read):\n%s", text, diff)
		}
	})
}
