package format

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"
)

// csvReader divides a text into rows and cells as spreadsheets do: a cell in
// quotation marks may hold anything, and a quotation mark twice. It is lenient
// where that loses nothing: a quotation mark within a bare cell, or a cell that
// only begins with a word in quotation marks, is kept as it is.
type csvReader struct {
	text      *bufio.Reader
	separator rune
	row       int // that is being read
	size      int // of the row up to now, in bytes
	cell      []byte
}

// What ends a cell besides the separator.
const (
	endOfRow  = '\n'
	endOfText = rune(-1)
)

// rows yields the rows up to the first error.
func (c *csvReader) rows() iter.Seq2[sheetRow, error] {
	return func(yield func(sheetRow, error) bool) {
		for {
			cells, err := c.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				err = atRow(c.row, err)
			}
			if !yield(sheetRow{number: c.row, cells: cells}, err) || err != nil {
				return
			}
		}
	}
}

// next reads a row. Its error is io.EOF behind the last.
func (c *csvReader) next() ([]string, error) {
	if _, err := c.text.Peek(1); err != nil {
		return nil, err
	}
	c.row++
	c.size = 0
	var cells []string
	for {
		end, err := c.readCell()
		if err != nil {
			return nil, err
		}
		cells = append(cells, unshield(string(c.cell)))
		if end == endOfRow || end == endOfText {
			return cells, nil
		}
		if len(cells) == maxColumns {
			return nil, fmt.Errorf("%w: the row has more than %d columns", ErrTooLarge, maxColumns)
		}
	}
}

// readRune returns the next character; line breaks of all kinds are endOfRow.
func (c *csvReader) readRune() (rune, error) {
	r, size, err := c.text.ReadRune()
	if errors.Is(err, io.EOF) {
		return endOfText, nil
	}
	if err != nil {
		return 0, err
	}
	c.size += size
	switch {
	case c.size > maxRow:
		return 0, fmt.Errorf("%w: the row is longer than %d MiB", ErrTooLarge, maxRow>>20)
	case r == 0:
		return 0, fmt.Errorf("%w: a NUL character; save the table as CSV in UTF-8", ErrNotText)
	case r == '\r':
		if next, err := c.text.Peek(1); err == nil && next[0] == '\n' {
			_, err = c.text.Discard(1)
			return endOfRow, err
		}
		return endOfRow, nil
	}
	return r, nil
}

// readCell reads a cell into c.cell, and returns what ends it.
func (c *csvReader) readCell() (end rune, err error) {
	c.cell = c.cell[:0]
	for {
		r, err := c.readRune()
		switch {
		case err != nil:
			return 0, err
		case r == '"':
			return c.readQuoted()
		case r != ' ' || r == c.separator:
			return c.readBare(r)
		}
		c.cell = utf8.AppendRune(c.cell, r)
	}
}

// readBare reads the rest of a cell without quotation marks, from r on.
func (c *csvReader) readBare(r rune) (end rune, err error) {
	for r != c.separator && r != endOfRow && r != endOfText {
		c.cell = utf8.AppendRune(c.cell, r)
		if r, err = c.readRune(); err != nil {
			return 0, err
		}
	}
	return r, nil
}

// readQuoted reads the rest of a cell that begins with a quotation mark.
func (c *csvReader) readQuoted() (end rune, err error) {
	c.cell = c.cell[:0] // of the spaces before it
	oneLine := true
	for {
		r, err := c.readRune()
		switch {
		case err != nil:
			return 0, fmt.Errorf("%w (a quotation mark opens a cell in this row)", err)
		case r == endOfText:
			return 0, fmt.Errorf("%w: it opens a cell in this row; close it, or write it twice within a cell in quotation marks", ErrQuote)
		case r == endOfRow:
			oneLine = false
		case r == '"':
			if r, err = c.readRune(); err != nil {
				return 0, err
			}
			if r != '"' {
				return c.closeQuoted(r, oneLine)
			}
		}
		c.cell = utf8.AppendRune(c.cell, r)
	}
}

// closeQuoted ends a cell in quotation marks before r. Where it does not end
// there, what was in them is the beginning of a bare cell, or the marks are not
// balanced.
func (c *csvReader) closeQuoted(r rune, oneLine bool) (end rune, err error) {
	spaces := 0
	for r == ' ' && r != c.separator {
		if r, err = c.readRune(); err != nil {
			return 0, err
		}
		spaces++
	}
	if r == c.separator || r == endOfRow || r == endOfText {
		return r, nil
	}
	if !oneLine {
		return 0, fmt.Errorf("%w: it opens a cell of several lines in this row, and text follows the next one; "+
			"write a quotation mark twice within a cell in quotation marks", ErrQuote)
	}
	c.cell = fmt.Appendf(nil, `"%s"%s`, c.cell, strings.Repeat(" ", spaces))
	return c.readBare(r)
}
