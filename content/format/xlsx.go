package format

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/xuri/excelize/v2"

	"labgloss/content"
)

// xlsxFormat is the workbook of Excel since 2007. Each sheet with a header is
// read, formulas by the values that they had when it was saved.
func xlsxFormat() Format {
	return Format{
		Name: "xlsx", Title: "Excel workbook", Endings: []string{".xlsx", ".xlsm"},
		Begins: isWorkbook, Read: readXLSX, Write: writeXLSX, Binary: true,
	}
}

// isWorkbook says whether a file that begins so may be a workbook: a ZIP
// archive with one of its parts at its beginning.
func isWorkbook(head []byte) bool {
	if !bytes.HasPrefix(head, []byte(zipMagic)) {
		return false
	}
	for _, part := range []string{"xl/workbook.xml", "xl/worksheets/", "xl/_rels/", "xl/sharedStrings.xml", "xl/styles.xml", "xl/theme/"} {
		if bytes.Contains(head, []byte(part)) {
			return true
		}
	}
	return bytes.Contains(head, []byte("[Content_Types].xml")) && !bytes.Contains(head, []byte("word/")) && !bytes.Contains(head, []byte("ppt/"))
}

func readXLSX(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
	reader, err := newSheetReader(opt)
	if err != nil {
		return nil, Report{}, err
	}
	for _, file := range in {
		if err := readWorkbook(ctx, reader, file); err != nil {
			return nil, Report{}, fmt.Errorf("%s: %w", file.Name, err)
		}
	}
	return reader.finish(in)
}

// readWorkbook reads the sheets of a workbook. One without a header is left
// out, unless all are.
func readWorkbook(ctx context.Context, reader *sheetReader, file Input) (err error) {
	// What the checks of a workbook let through the library may not expect.
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("%w: %v; open it and save it anew", ErrDamaged, cause)
		}
	}()
	book, marks, err := openWorkbook(ctx, reader, file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	return readSheets(ctx, reader, file.Name, book, marks)
}

// readSheets reads the sheets of a workbook.
func readSheets(ctx context.Context, reader *sheetReader, file string, book *excelize.File, marks *bookMarks) error {
	var left []Skip
	var without error // of the first
	read := false
	for _, sheet := range book.GetSheetList() {
		name := fmt.Sprintf("%s, sheet %q", file, sheet)
		if marks.sheets[sheet].hidden {
			left = append(left, Skip{File: name, What: "the sheet", Why: "it is hidden; show it to have it read", Note: true})
			continue
		}
		rows, err := book.Rows(sheet)
		if err != nil { // for its name, for instance
			left = append(left, Skip{File: name, What: "the sheet", Why: "it cannot be read: " + err.Error()})
			continue
		}
		err = reader.table(ctx, name, sheetRows(rows, marks.of(sheet)))
		switch {
		case errors.Is(err, ErrNoHeader):
			left = append(left, Skip{File: name, What: "the sheet", Why: err.Error()})
			if without == nil {
				without = fmt.Errorf("sheet %q: %w", sheet, err)
			}
		case err != nil:
			return fmt.Errorf("sheet %q: %w", sheet, err)
		default:
			read = read || len(reader.terms.all) > 0
		}
	}
	if !read && without != nil {
		return without
	}
	for _, s := range left {
		reader.report.skip(s)
	}
	return nil
}

// openWorkbook reads a workbook whose parts have been looked at, and its marks.
func openWorkbook(ctx context.Context, reader *sheetReader, file Input) (*excelize.File, *bookMarks, error) {
	data, err := io.ReadAll(reader.source(ctx, file).upTo(maxWorkbook))
	if err != nil {
		return nil, nil, err
	}
	switch head := data[:min(len(data), headSize)]; {
	case len(data) == 0:
		return nil, nil, ErrEmpty
	case !bytes.HasPrefix(head, []byte(zipMagic)):
		if kind := otherKind(file.Name, head); kind != "" {
			return nil, nil, fmt.Errorf("%w: it is %s", ErrNoWorkbook, kind)
		}
		return nil, nil, fmt.Errorf("%w; if it is a table as text, import it as csv", ErrNoWorkbook)
	case bytes.Contains(head, []byte("mimetypeapplication/")):
		return nil, nil, fmt.Errorf("%w: it is %s", ErrNoWorkbook, otherKind(file.Name, head))
	}
	marks, err := checkWorkbook(ctx, data)
	if err != nil {
		return nil, nil, err
	}
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: maxUnzipped})
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return book, marks, nil
}

// sheetRows yields the rows of a sheet up to the first error.
func sheetRows(rows *excelize.Rows, marks *sheetMarks) iter.Seq2[sheetRow, error] {
	return func(yield func(sheetRow, error) bool) {
		cells := 0
		for number := 1; rows.Next(); number++ {
			row, err := rows.Columns()
			cells += len(row)
			switch {
			case err != nil:
				err = fmt.Errorf("%w: %w", ErrDamaged, err)
			case len(row) > maxColumns && !(sheetRow{cells: row[maxColumns:]}).isEmpty():
				err = fmt.Errorf("%w: the row has more than %d columns", ErrTooLarge, maxColumns)
			case cells > maxCells:
				err = fmt.Errorf("%w: the sheet has more than %d million cells", ErrTooLarge, maxCells/1_000_000)
			}
			if err != nil {
				err = atRow(number, err)
			}
			r := sheetRow{number: number, cells: row}
			marks.apply(&r)
			if !yield(r, err) || err != nil {
				_ = rows.Close() // which has the same error, or none that matters
				return
			}
		}
		if err := rows.Close(); err != nil {
			yield(sheetRow{}, fmt.Errorf("%w: %w", ErrDamaged, err))
		}
	}
}
