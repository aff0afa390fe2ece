package format

import (
	"bytes"
	"strings"

	"golang.org/x/text/transform"
)

// The kinds of file in which people keep terms and that are not read, and what
// to do with them.
const (
	wordDocument = "a Word document; save it as a web page (.htm), or copy its table into a spreadsheet and save that as .xlsx"
	slides       = "a PowerPoint presentation; copy its table into a spreadsheet and save that as .xlsx"
	oldWorkbook  = "an Excel workbook in the format before 2007 (.xls), or one with a password; open it and save it as .xlsx without a password"
	openSheet    = "an OpenDocument file (.ods); open it and save it as .xlsx or as CSV"
	openWriting  = "an OpenDocument text (.odt); save it as a web page (.html), or copy its table into a spreadsheet and save that as .xlsx"
	pdfDocument  = "a PDF document; copy its table into a spreadsheet and save that as .xlsx or as CSV"
)

// The beginnings of files that are an archive: of Office before 2007, and of
// ZIP, which those of today are.
const (
	oleMagic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	zipMagic = "PK\x03\x04"
)

// otherKind names the kind of file that begins like head where that is none of
// a table's, and says what to do with it. The file's name, which may be "",
// tells apart what begins alike.
func otherKind(name string, head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte(oleMagic)):
		return oldOffice(name)
	case isWorkbook(head):
		return "an Excel workbook; import it as xlsx"
	case bytes.HasPrefix(head, []byte(zipMagic)):
		return zippedKind(func(part string) bool { return bytes.Contains(head, []byte(part)) })
	case bytes.HasPrefix(head, []byte(gzipMagic)):
		return "a gzip archive; unpack it"
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return pdfDocument
	}
	if kind := signature(strings.TrimLeft(string(head[:min(len(head), 1024)]), "\ufeff \t\r\n")); kind != "" {
		return kind + "; save the table in it as .xlsx or as CSV"
	}
	return ""
}

// oldOffice is what a file of Office before 2007 is by its name.
func oldOffice(name string) string {
	switch {
	case endsIn(name, []string{".doc", ".docx", ".docm", ".dot"}):
		return wordDocument
	case endsIn(name, []string{".ppt", ".pptx", ".pps"}):
		return slides
	}
	return oldWorkbook
}

// zippedKind is what a ZIP archive is by what it has in it.
func zippedKind(has func(part string) bool) string {
	const openDocument = "mimetypeapplication/vnd.oasis.opendocument"
	switch {
	case has("word/"):
		return wordDocument
	case has("ppt/"):
		return slides
	case has(openDocument + ".text"):
		return openWriting
	case has(openDocument):
		return openSheet
	}
	return "a ZIP archive or an office document; save the table in it as .xlsx or as CSV"
}

// isBinary says whether a file that begins so is no text in any charset.
func isBinary(head []byte) bool {
	text, _, err := transform.Bytes(decoderOf(head), head)
	return err == nil && looksBinary(string(text))
}
