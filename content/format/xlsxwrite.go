package format

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"labgloss/content"
)

// The sheets of a workbook that is written.
const (
	termSheet = "Terms"
	metaSheet = "Pack"
)

// writeXLSX writes the terms on a sheet, and what the pack is on another. All
// cells are texts, and no spreadsheet takes them for formulas.
func writeXLSX(w io.Writer, pack *content.Pack) error {
	return writeWorkbook(w, []sheet{{termSheet, termRows(pack)}, {metaSheet, metaRows(pack)}})
}

// sheet is a sheet that is written.
type sheet struct {
	name string
	rows [][]string
}

// writeWorkbook writes a workbook of those sheets.
func writeWorkbook(w io.Writer, sheets []sheet) (err error) {
	book := workbook{excelize.NewFile()}
	defer func() { err = errors.Join(err, book.Close()) }()
	for i, s := range sheets {
		if i == 0 { // which a new workbook has
			err = book.SetSheetName(book.GetSheetName(0), s.name)
		} else {
			_, err = book.NewSheet(s.name)
		}
		if err := errors.Join(err, book.fill(s)); err != nil {
			return err
		}
	}
	return book.Write(w)
}

// workbook is one that is written.
type workbook struct{ *excelize.File }

// fill writes the rows of a sheet. The first of terms is their header.
func (b workbook) fill(s sheet) error {
	out, err := b.NewStreamWriter(s.name)
	if err != nil {
		return err
	}
	if err := b.layOut(out, s); err != nil {
		return err
	}
	text := &excelize.Alignment{WrapText: true, Vertical: "top"}
	body, bodyErr := b.NewStyle(&excelize.Style{Alignment: text})
	header, headerErr := b.NewStyle(&excelize.Style{Alignment: text, Font: &excelize.Font{Bold: true}})
	if err := errors.Join(bodyErr, headerErr); err != nil {
		return err
	}
	for i, row := range s.rows {
		style := body
		if i == 0 && s.name == termSheet {
			style = header
		}
		cells, err := textCells(row, style)
		if err != nil {
			return err
		}
		if err := out.SetRow(fmt.Sprintf("A%d", i+1), cells); err != nil {
			return err
		}
	}
	return out.Flush()
}

// textCells are the cells of a row, if they have room for it.
func textCells(row []string, style int) ([]any, error) {
	cells := make([]any, len(row))
	for i, text := range row {
		if length := len(utf16.Encode([]rune(text))); length > excelize.TotalCellChars {
			return nil, fmt.Errorf("%w: %q has %d characters, and a cell of Excel %d; write CSV instead",
				ErrUnwritable, short(oneLine(text)), length, excelize.TotalCellChars)
		}
		cells[i] = excelize.Cell{StyleID: style, Value: text}
	}
	return cells, nil
}

// layOut makes a sheet readable: columns as wide as what they hold, and the
// header of terms always in sight.
func (b workbook) layOut(out *excelize.StreamWriter, s sheet) error {
	if len(s.rows) == 0 {
		return nil
	}
	const narrow, wide = 18, 60 // characters
	for i, header := range s.rows[0] {
		width := float64(narrow)
		switch name, _, _ := strings.Cut(header, "@"); field(name) {
		case fieldDefinition, fieldSource, fieldScopeNote:
			width = wide
		}
		if err := out.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	if s.name != termSheet {
		return out.SetColWidth(2, 2, wide) // their values
	}
	return out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}
