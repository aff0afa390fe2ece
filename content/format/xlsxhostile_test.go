package format

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
	"testing"
)

// hostileWorkbooks are attacks on workbooks, which are ZIP archives of XML.
func hostileWorkbooks(t *testing.T) hostileKind {
	good := string(workbookOf(t, words([]any{"term", "definition"}, []any{"one", "first"}), nil))
	k := hostileKind{
		name: "xlsx", format: xlsxFormat(), good: good, open: good[:len(good)/2],
		circle: string(workbookOf(t, words([]any{"term", "broader"}, []any{"one", "two"}, []any{"two", "one"}), nil)),
		again:  string(workbookOf(t, words([]any{"term", "definition"}, []any{"one", "another"}), nil)),
	}
	part := func(name string, change func(string) string) io.Reader {
		return bytes.NewReader(rezip(t, []byte(good), func(part, text string) string {
			if part == name {
				return change(text)
			}
			return text
		}))
	}
	sheet := func(old, with string) io.Reader {
		return part("xl/worksheets/sheet2.xml", func(text string) string {
			if !strings.Contains(text, old) {
				t.Fatalf("no %s in %s", old, text)
			}
			return strings.Replace(text, old, with, 1)
		})
	}
	texts := func(with string) io.Reader {
		return part("xl/sharedStrings.xml", func(text string) string { return strings.Replace(text, "<si>", with+"<si>", 1) })
	}
	cell := func(at string) string { return `<c r="` + at + `" t="inlineStr"><is><t>x</t></is></c>` }
	k.own = []hostileFile{
		{"white space that unpacks to 128 MiB", texts(strings.Repeat(" ", maxUnzipped))},
		{"two million empty strings", texts(strings.Repeat("<si/>", maxSharedElements+1))},
		{"a billion laughs", sheet("<worksheet", "<!DOCTYPE x [<!ENTITY a \"ha\">]><worksheet")},
		{"a row beyond the last", sheet("</sheetData>", `<row r="1048577">`+cell("A1048577")+"</row></sheetData>")},
		{"a million empty rows", sheet("</sheetData>", `<row r="1048576">`+cell("A1048576")+"</row></sheetData>")},
		{"a column beyond the last", sheet("</sheetData>", `<row r="3">`+cell("ZZZZZZ3")+"</row></sheetData>")},
		{"a cell in the last column", sheet("</sheetData>", `<row r="3">`+cell("XFD3")+"</row></sheetData>")},
		{"ten thousand rows with a cell far out", sheet("</sheetData>", repeat(10_000, `<row><c r="XFC1%04[1]d"/></row>`)+"</sheetData>")},
		{"a row before the first", sheet("</sheetData>", `<row r="0">`+cell("A0")+`</row><row r="-1">`+cell("A-1")+"</row></sheetData>")},
		{"a dimension of all cells", sheet("<sheetData>", `<dimension ref="A1:XFD1048576"/><sheetData>`)},
		{"all cells merged", sheet("</sheetData>", `</sheetData><mergeCells count="4294967295"><mergeCell ref="A1:XFD1048576"/></mergeCells>`)},
		{"many cells merged with many", sheet("</sheetData>", "</sheetData><mergeCells>"+repeat(2*maxMarks, `<mergeCell ref="A1:A1%d"/>`)+"</mergeCells>")},
		{"a string that is not there", sheet("</sheetData>", `<row r="3"><c r="A3" t="s"><v>4294967295</v></c><c r="B3" t="s"><v>-1</v></c></row></sheetData>`)},
		{"a number of ten million digits", sheet("</sheetData>", `<row r="3"><c r="A3"><v>`+strings.Repeat("9", 10_000_000)+"</v></c></row></sheetData>")},
		{"a part that is larger than it says", bytes.NewReader(withBomb(t, good, "xl/media/image1.bin"))},
		{"a sheet that is larger than it says", bytes.NewReader(withBomb(t, good, "xl/worksheets/sheet9.xml"))},
		{"too many parts", bytes.NewReader(withParts(t, good, maxParts))},
	}
	return k
}

// withBomb adds a part to a workbook that says of itself that it has a byte, and
// unpacks to a gigabyte.
func withBomb(t *testing.T, book, name string) []byte {
	t.Helper()
	var packed bytes.Buffer
	z, err := flate.NewWriter(&packed, flate.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	sum, megabyte := crc32.NewIEEE(), bytes.Repeat([]byte(" "), 1<<20)
	for range 1 << 10 {
		if _, err := io.MultiWriter(z, sum).Write(megabyte); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return withMore(t, book, func(out *zip.Writer) {
		w, err := out.CreateRaw(&zip.FileHeader{
			Name: name, Method: zip.Deflate, CRC32: sum.Sum32(), CompressedSize64: uint64(packed.Len()), UncompressedSize64: 1,
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(packed.Bytes()); err != nil {
			t.Fatal(err)
		}
	})
}

// withParts adds so many parts to a workbook.
func withParts(t *testing.T, book string, n int) []byte {
	t.Helper()
	return withMore(t, book, func(out *zip.Writer) {
		for i := range n {
			if _, err := out.Create(fmt.Sprintf("xl/worksheets/part%d.xml", i)); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// withMore adds parts to a workbook.
func withMore(t *testing.T, book string, add func(*zip.Writer)) []byte {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range archive.File {
		if err := out.Copy(f); err != nil {
			t.Fatal(err)
		}
	}
	add(out)
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
