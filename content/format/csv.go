package format

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/transform"

	"labgloss/content"
)

// csvFormat is what spreadsheets call CSV: its separator may be any of those
// that they use.
func csvFormat() Format {
	return Format{
		Name: "csv", Title: "CSV table", Endings: []string{".csv"},
		Begins: func(head []byte) bool { return beginsAsTable(head, ",;|") },
		Read:   readCSV(",;\t|"),
		Write:  func(w io.Writer, pack *content.Pack) error { return writeCSV(w, packRows(pack), ',') },
	}
}

// tsvFormat is CSV with tabs.
func tsvFormat() Format {
	return Format{
		Name: "tsv", Title: "TSV table", Endings: []string{".tsv", ".tab"},
		Begins: func(head []byte) bool { return beginsAsTable(head, "\t") },
		Read:   readCSV("\t,;|"),
		Write:  func(w io.Writer, pack *content.Pack) error { return writeCSV(w, packRows(pack), '\t') },
	}
}

// readCSV returns the reader of tables as text; of separators that do as well,
// it takes the first.
func readCSV(separators string) func(context.Context, []Input, Options) (*content.Pack, Report, error) {
	return func(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
		reader, err := newSheetReader(opt)
		if err != nil {
			return nil, Report{}, err
		}
		for _, file := range in {
			if err := readCSVFile(ctx, reader, file, separators); err != nil {
				return nil, Report{}, fmt.Errorf("%s: %w", file.Name, err)
			}
		}
		return reader.finish(in)
	}
}

func readCSVFile(ctx context.Context, reader *sheetReader, file Input, separators string) error {
	text, err := textReader(reader.source(ctx, file), file.Name)
	if err != nil {
		return err
	}
	head, err := text.Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if looksBinary(strings.ReplaceAll(string(head), "\x00", "")) { // of which the row is told below
		return fmt.Errorf("%w: it holds binary data; save the table as .xlsx or as CSV in UTF-8", ErrNotText)
	}
	rows := csvReader{text: text, separator: separatorOf(head, separators, reader.columns)}
	return reader.table(ctx, file.Name, rows.rows())
}

// beginsAsTable says whether head begins with a header that names two columns,
// divided by one of the separators.
func beginsAsTable(head []byte, separators string) bool {
	if otherKind("", head) != "" {
		return false
	}
	text, _, err := transform.Bytes(decoderOf(head), head)
	if err != nil {
		return false
	}
	columns, err := newColumnSet(nil)
	if err != nil {
		return false
	}
	for _, separator := range separators {
		if known, _ := trySeparator(text, separator, columns); known > 1 {
			return true
		}
	}
	return false
}

// separatorOf finds what divides the cells of a text that begins with head:
// that with which most columns are known or, where none is, which divides the
// rows most evenly.
func separatorOf(head []byte, separators string, columns *columnSet) rune {
	if rest, ok := bytes.CutPrefix(bytes.ToLower(head), []byte("sep=")); ok && len(rest) > 0 { // as Excel has it
		if i := strings.IndexByte(separators, rest[0]); i >= 0 {
			return rune(separators[i])
		}
	}
	best, bestKnown, bestEven := rune(separators[0]), 0, 0
	for _, separator := range separators {
		known, even := trySeparator(head, separator, columns)
		if known > bestKnown || known == bestKnown && even > bestEven {
			best, bestKnown, bestEven = separator, known, even
		}
	}
	return best
}

// trySeparator divides the first rows of a text and returns how many columns
// its header names, if one is among them, and how many rows have as many cells
// as the first that has several.
func trySeparator(head []byte, separator rune, columns *columnSet) (known, even int) {
	rows := csvReader{text: bufio.NewReader(bytes.NewReader(head)), separator: separator}
	t := table{sheetReader: &sheetReader{columns: columns}}
	width, tried := 0, 0
	for row, err := range rows.rows() {
		if err != nil || tried == headerWithin {
			break
		}
		if row.isEmpty() || isMeta(row) {
			continue
		}
		tried++
		if header, n := t.headerOf(row); hasTerm(header) {
			known = max(known, n)
		}
		if width == 0 && len(row.cells) > 1 {
			width = len(row.cells)
		}
		if len(row.cells) == width {
			even++
		}
	}
	return known, even
}

// writeCSV writes rows as spreadsheets read them best: with a byte order mark,
// which tells Excel the charset, and its line breaks.
func writeCSV(w io.Writer, rows [][]string, separator rune) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = separator, true
	for _, row := range rows {
		shielded := make([]string, len(row))
		for i, cell := range row {
			shielded[i] = shield(cell)
		}
		if err := out.Write(shielded); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
