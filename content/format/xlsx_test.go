package format

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"labgloss/content"
)

// bookSheet is a sheet of a workbook that is made for a test.
type bookSheet struct {
	name string
	rows [][]any
}

// words is a workbook's only sheet.
func words(rows ...[]any) []bookSheet { return []bookSheet{{"Words", rows}} }

// workbookOf makes a workbook of sheets of cells.
func workbookOf(t testing.TB, sheets []bookSheet, change func(*excelize.File)) []byte {
	t.Helper()
	book := excelize.NewFile()
	for _, sheet := range sheets {
		if _, err := book.NewSheet(sheet.name); err != nil {
			t.Fatal(err)
		}
		for i := range sheet.rows {
			if err := book.SetSheetRow(sheet.name, fmt.Sprintf("A%d", i+1), &sheet.rows[i]); err != nil {
				t.Fatal(err)
			}
		}
	}
	if change != nil {
		change(book)
	}
	var b bytes.Buffer
	if err := errors.Join(book.Write(&b), book.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func readBook(data []byte, opt Options) (*content.Pack, Report, error) {
	opt.ID = "p"
	return xlsxFormat().Read(context.Background(), []Input{{Name: "book.xlsx", Reader: bytes.NewReader(data)}}, opt)
}

func TestReadXLSX(t *testing.T) {
	t.Parallel()
	data := workbookOf(t, []bookSheet{
		{"Wörter", [][]any{
			{"Our glossary"},
			nil,
			{"Term", "Definition", "Synonyms", "Tags"},
			{"A", "B\nc", "D; E", 2.5},
			{53, "a gene", nil, time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC)},
			{"F", nil, true},
		}},
		{"More", [][]any{{"Begriff", "Erklärung"}, {"G", "H"}, {"A", ""}}},
		{"Notes", [][]any{{"Ask Ada", "x", "y"}, {"Ask Grace"}}},
		{"Empty", nil},
	}, func(book *excelize.File) {
		for cell, formula := range map[string]string{"B6": `CONCATENATE("to","gether")`, "D6": "1/0"} {
			if err := book.SetCellFormula("Wörter", cell, formula); err != nil {
				t.Fatal(err)
			}
		}
		if err := book.AddChartSheet("Chart", &excelize.Chart{Type: excelize.Col, Series: []excelize.ChartSeries{{Values: "More!$A$1:$A$2"}}}); err != nil {
			t.Fatal(err)
		}
	})
	data = withCached(t, data, "together", "#DIV/0!")
	pack, report, err := readBook(data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"53///a gene", "A//D+E/B\nc", "F//TRUE/together", "G///H"}, sorted(written(pack))); diff != "" {
		t.Errorf("terms differ (-want +got):\n%s", diff)
	}
	var skips []string
	for _, s := range report.Skips {
		skips = append(skips, fmt.Sprintf("%s:%d: %s: %.60s", s.File, s.Line, s.What, s.Why))
	}
	want := []string{
		`book.xlsx, sheet "More":3: A: it says nothing that row 4 of book.xlsx, sheet "Wörter" does`,
		`book.xlsx, sheet "Notes":0: the sheet: no header found: none of the first 2 rows names the columns `,
		`book.xlsx, sheet "Wörter":6: #DIV/0!: the cell in column D shows an error; mend its formula`,
	}
	if diff := cmp.Diff(want, sorted(skips)); diff != "" {
		t.Errorf("skips differ (-want +got):\n%s", diff)
	}
	if pack.Title != "Our glossary" {
		t.Errorf("the pack is called %q, want what stands above its header", pack.Title)
	}
}

// sorted returns texts in order: sheets have none in these tests.
func sorted(texts []string) []string { return slices.Sorted(slices.Values(texts)) }

// archiveOf makes an archive of one file.
func archiveOf(t *testing.T, name, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	w, err := out.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// withCached writes the values of two formulas into a workbook, as a
// spreadsheet does when it saves one: a text, and an error.
func withCached(t *testing.T, data []byte, text, failure string) []byte {
	t.Helper()
	return rezip(t, data, func(name, part string) string {
		part = strings.ReplaceAll(part, `<f>CONCATENATE(&#34;to&#34;,&#34;gether&#34;)</f>`, "<f>x</f><v>"+text+"</v>")
		return strings.ReplaceAll(part, `<f>1/0</f>`, "<f>1/0</f><v>"+failure+"</v>")
	})
}

// rezip makes an archive anew with changed parts.
func rezip(t testing.TB, data []byte, change func(name, part string) string) []byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		w, err := out.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, change(f.Name, string(part))); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestReadXLSXErrors(t *testing.T) {
	t.Parallel()
	good := workbookOf(t, words([]any{"term", "definition"}, []any{"A", "B"}), nil)
	inSheet := func(change func(part string) string) []byte {
		return rezip(t, good, func(name, part string) string {
			if name == "xl/worksheets/sheet2.xml" {
				return change(part)
			}
			return part
		})
	}
	wide := make([]any, maxColumns+1)
	wide[maxColumns] = "x"
	for name, test := range map[string]struct {
		data []byte
		want error
		says string
	}{
		"empty":            {nil, ErrEmpty, "book.xlsx"},
		"text":             {[]byte("term,definition\n"), ErrNoWorkbook, "as csv"},
		"an old workbook":  {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1abc"), ErrNoWorkbook, ".xls"},
		"OpenDocument":     {[]byte("PK\x03\x04......................mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), ErrNoWorkbook, ".ods"},
		"a PDF":            {[]byte("%PDF-1.7"), ErrNoWorkbook, "a PDF"},
		"cut off":          {good[:len(good)/2], ErrDamaged, ""},
		"no header":        {workbookOf(t, words([]any{"foo", "bar", "baz"}), nil), ErrNoHeader, `sheet "Words"`},
		"nothing":          {workbookOf(t, nil, nil), ErrNoTerms, ""},
		"another archive":  {archiveOf(t, "a.txt", "term,definition"), ErrNoWorkbook, "a ZIP archive or an office document; save"},
		"a Word document":  {archiveOf(t, "word/document.xml", "<w/>"), ErrNoWorkbook, "a Word document; save it as a web page"},
		"many columns":     {workbookOf(t, words([]any{"term", "definition"}, wide), nil), ErrTooLarge, "row 2"},
		"a broken sheet":   {inSheet(func(part string) string { return part[:len(part)/2] }), ErrDamaged, "sheet2.xml"},
		"crossed elements": {inSheet(func(part string) string { return strings.Replace(part, "</row>", "</c>", 1) }), ErrDamaged, "sheet2.xml"},
		"entities": {inSheet(func(part string) string {
			return `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>` + part[strings.Index(part, "<worksheet"):]
		}), ErrDamaged, "document type"},
		"deep elements": {inSheet(func(part string) string {
			return strings.Replace(part, "<sheetData>", "<sheetData>"+strings.Repeat("<a>", 1000), 1)
		}), ErrTooLarge, "sheet2.xml"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := readBook(test.data, Options{})
			if !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %v that says %q", err, test.want, test.says)
			}
		})
	}
}

// TestReadXLSXBombs checks that small files that unpack to a lot are refused
// before they do.
func TestReadXLSXBombs(t *testing.T) {
	good := workbookOf(t, words([]any{"term", "definition"}, []any{"A", "B"}), nil)
	for name, filling := range map[string]string{
		"white space": strings.Repeat(" ", maxUnzipped),
		"strings":     strings.Repeat("<si/>", maxSharedElements+1),
	} {
		t.Run(name, func(t *testing.T) {
			bomb := rezip(t, good, func(name, part string) string {
				if name == "xl/sharedStrings.xml" {
					return strings.Replace(part, "<si>", filling+"<si>", 1)
				}
				return part
			})
			if len(bomb) > 1<<20 {
				t.Errorf("the bomb has %d bytes, which is none", len(bomb))
			}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, _, err := readBook(bomb, Options{})
			runtime.ReadMemStats(&after)
			if !errors.Is(err, ErrTooLarge) {
				t.Errorf("error %v, want %v", err, ErrTooLarge)
			}
			const most = 400 << 20 // allocated in all, of which most is free again
			if used := after.TotalAlloc - before.TotalAlloc; used > most {
				t.Errorf("%d MiB were allocated for a bomb", used>>20)
			}
		})
	}
}

// TestWriteXLSXRefuses checks that no text is cut off.
func TestWriteXLSXRefuses(t *testing.T) {
	t.Parallel()
	pack := savedPack("P")
	pack.Terms[0].Definition = strings.Repeat("long ", excelize.TotalCellChars/5+1)
	if err := xlsxFormat().Write(io.Discard, pack); !errors.Is(err, ErrUnwritable) {
		t.Errorf("error %v, want %v", err, ErrUnwritable)
	}
}

// TestWriteXLSXWritesTexts checks that no cell is a formula.
func TestWriteXLSXWritesTexts(t *testing.T) {
	t.Parallel()
	pack := savedPack("P")
	pack.Terms[0].Label = "=1+1"
	var b bytes.Buffer
	if err := xlsxFormat().Write(&b, pack); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	formula, err := book.GetCellFormula(termSheet, "B2")
	value, _ := book.GetCellValue(termSheet, "B2")
	if formula != "" || value != "=1+1" || err != nil {
		t.Errorf("formula %q, value %q, error %v, want the text =1+1", formula, value, err)
	}
}

func TestXLSXBegins(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	if err := xlsxFormat().Write(&b, savedPack("P")); err != nil {
		t.Fatal(err)
	}
	head := b.Bytes()[:min(b.Len(), 4096)]
	if !xlsxFormat().Begins(head) || xlsxFormat().Begins([]byte("term,definition\n")) {
		t.Error("a workbook does not begin as one, or a text does")
	}
}

func FuzzReadXLSX(f *testing.F) {
	f.Add(workbookOf(f, words([]any{"term", "definition"}, []any{"A", "B"}), nil))
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _, err := readBook(data, Options{})
		if _, isFinding := errors.AsType[content.Findings](err); isFinding && !strings.Contains(err.Error(), "language") {
			t.Fatalf("the pack is not valid: %v", err)
		}
	})
}

// FuzzReadSheet puts bytes into a workbook's sheet: an archive changed at random
// is hardly one.
func FuzzReadSheet(f *testing.F) {
	good := workbookOf(f, words([]any{"term", "definition"}, []any{"A", "B"}), nil)
	f.Add(`<row r="1"><c r="A1" t="inlineStr"><is><t>term</t></is></c></row>`, `<si><t>definition</t></si>`)
	f.Add(`<row r="2"><c r="XFD2" s="99" t="s"><v>9</v></c><c t="e"><f/><v>#N/A</v></c></row>`, `<si><r><t>a</t></r></si>`)
	f.Fuzz(func(t *testing.T, rows, texts string) {
		data := rezip(t, good, func(name, part string) string {
			switch name {
			case "xl/worksheets/sheet2.xml":
				return strings.Replace(part, "</sheetData>", rows+"</sheetData>", 1)
			case "xl/sharedStrings.xml":
				return strings.Replace(part, "<si>", texts+"<si>", 1)
			}
			return part
		})
		_, _, err := readBook(data, Options{})
		if _, isFinding := errors.AsType[content.Findings](err); isFinding && !strings.Contains(err.Error(), "language") {
			t.Fatalf("the pack is not valid: %v", err)
		}
	})
}
