package format

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"labgloss/content"
)

// The readers of CSV, TSV and XLSX differ in how they come by rows of cells;
// what the rows mean is the same, and read here:
//
//   - Rows that begin with "#title" and the like say what the pack is, and
//     define its figures; see sheetmeta.go.
//   - One of the first rows is the header, whose cells say what the columns are;
//     see columns.go. What stands above it is its title.
//   - Each further row is a term; see sheetrow.go. Terms that are the same are
//     joined (sheetterms.go), and what they refer to is looked up last (sheetrelate.go).

// What is wrong with a table. The error that wraps one of them begins with the
// file's name, and tells the row and what to do.
var (
	// ErrNoHeader is returned for a table without a row that says which column
	// holds the terms.
	ErrNoHeader = errors.New("no header found")
	// ErrNoColumn is returned where Options.Columns names a field that there is
	// not, or a header that no table has.
	ErrNoColumn = errors.New("no such column")
	// ErrQuote is returned for a quotation mark that opens a cell and is not
	// closed.
	ErrQuote = errors.New("a quotation mark is left open")
)

// The limits of a table.
const (
	// maxTable is how much of a text file is read, in bytes.
	maxTable = 128 << 20
	// maxRow is how long a row may be, in bytes, and maxColumns how many cells
	// it may have.
	maxRow     = 4 << 20
	maxColumns = 1024
	// maxTableTerms is how many terms all tables may have, and maxTableText how
	// much text, in bytes: what is packed can be larger than its file.
	maxTableTerms = 1_000_000
	maxTableText  = 256 << 20
	// headerWithin is among how many rows that are not empty the header is
	// looked for.
	headerWithin = 10
)

// sheetRow is a row of a table.
type sheetRow struct {
	number int // from 1
	cells  []string
	links  []cellLink // of the cells' texts
	// heading says that the row stands across the table.
	heading bool
}

// cellLink is a link in a cell.
type cellLink struct {
	cell int
	markdownLink
}

// cell returns a cell, or "" where the row has none.
func (r sheetRow) cell(i int) string {
	if i >= len(r.cells) {
		return ""
	}
	return r.cells[i]
}

// filled are the cells that hold something.
func (r sheetRow) filled() []string {
	return slices.DeleteFunc(slices.Clone(r.cells), func(c string) bool { return oneLine(c) == "" })
}

func (r sheetRow) isEmpty() bool {
	return !slices.ContainsFunc(r.cells, func(c string) bool { return strings.TrimSpace(c) != "" })
}

// linksOf returns the links of a cell.
func (r sheetRow) linksOf(cell int) (links []cellLink) {
	for _, l := range r.links {
		if l.cell == cell {
			links = append(links, l)
		}
	}
	return links
}

// size is how much text the cells hold, in bytes.
func (r sheetRow) size() (n int64) {
	for _, cell := range r.cells {
		n += int64(len(cell))
	}
	return n
}

// sheetReader makes a pack of tables.
type sheetReader struct {
	opt     Options
	columns *columnSet
	pack    *content.Pack
	report  Report
	read    int64 // bytes of the files
	text    int64 // bytes of the cells
	terms   sheetTerms
	// figureIDs are the IDs of the figures by their IDs and, in small letters
	// and behind a space, by their numbers.
	figureIDs map[string]string
	// title stands above a header; guessed says that a table had none.
	title   string
	guessed bool
	// seen are the headers of the tables, for messages.
	seen []string
}

func newSheetReader(opt Options) (*sheetReader, error) {
	columns, err := newColumnSet(opt.Columns)
	if err != nil {
		return nil, err
	}
	return &sheetReader{
		opt: opt, columns: columns, pack: new(content.Pack), terms: newSheetTerms(), figureIDs: make(map[string]string),
	}, nil
}

// source is a file that is read.
func (r *sheetReader) source(ctx context.Context, f Input) *source {
	return &source{ctx: ctx, r: f.Reader, done: &r.read, progress: r.opt.Progress}
}

// table reads one table; name is that of its file and sheet. Its error is
// ErrNoHeader where it holds no terms, or that of rows.
func (r *sheetReader) table(ctx context.Context, name string, rows iter.Seq2[sheetRow, error]) error {
	t := table{sheetReader: r, name: name, foreign: make(map[int]bool)}
	for row, err := range rows {
		if err == nil && row.number%256 == 0 {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		if !row.isEmpty() && !r.meta(name, row) && !t.row(row) {
			break
		}
		r.text += row.size()
		if err := r.full(); err != nil {
			return atRow(row.number, err)
		}
	}
	return t.end()
}

// full tells that there is more than can be kept.
func (r *sheetReader) full() error {
	switch {
	case len(r.terms.all) > maxTableTerms:
		return fmt.Errorf("%w: it has more than %d terms", ErrTooLarge, maxTableTerms)
	case r.text > maxTableText:
		return fmt.Errorf("%w: it holds more than %d MiB of text", ErrTooLarge, maxTableText>>20)
	}
	return nil
}

// table is a table that is being read.
type table struct {
	*sheetReader
	name string
	// header are the columns, from the first on; nil until they are known.
	header []column
	// waiting are the rows that were read before the header was found.
	waiting []sheetRow
	// unit is what its rows are numbered by; see sheetTerm.
	unit string
	// foreign are the columns that have been reported as not read.
	foreign map[int]bool
}

// row takes a row, which may be the header or stand above it. It says whether
// to go on.
func (t *table) row(row sheetRow) bool {
	switch {
	case t.header != nil && row.heading:
		what := short(oneLine(row.filled()[0]))
		t.report.skip(Skip{File: t.name, Line: row.number, What: what, Why: "it is a heading across the table", Note: true})
		return true
	case t.header != nil:
		t.term(row)
		return true
	}
	if header, known := t.headerOf(row); known > 1 && hasTerm(header) {
		t.above(t.waiting)
		t.begin(row, header)
		t.waiting = nil
		return true
	}
	t.waiting = append(t.waiting, row)
	if len(t.waiting) == headerWithin {
		t.guessHeader()
	}
	return t.header != nil || len(t.waiting) < headerWithin
}

// end ends a table, whose header may not have been found yet.
func (t *table) end() error {
	if t.header == nil && len(t.waiting) > 0 {
		t.guessHeader()
	}
	if t.header != nil || len(t.waiting) == 0 {
		return nil
	}
	first := t.waiting[0]
	return fmt.Errorf(`%w: none of the first %d rows names the columns of terms and definitions; row %d has %s. `+
		`Write "term" and "definition" above the columns, or say which they are: --map term=%s`,
		ErrNoHeader, len(t.waiting), first.number, quotedCells(first.cells), exampleHeader(first.cells))
}

// guessHeader takes the rows that wait for a table whose header names no column
// but that of the terms, or that has none and two columns.
func (t *table) guessHeader() {
	pairs := looksLikePairs(t.waiting)
	for i, row := range t.waiting {
		header, _ := t.headerOf(row)
		if hasTerm(header) && (i == 0 || !pairs) {
			t.above(t.waiting[:i])
			t.begin(row, header)
			t.take(t.waiting[i+1:])
			return
		}
	}
	if pairs {
		t.guessed = true
		t.header = []column{{field: fieldTerm}, {field: fieldDefinition}}
		t.take(t.waiting)
	}
}

// take reads rows that waited as terms.
func (t *table) take(rows []sheetRow) {
	t.waiting = nil
	for _, row := range rows {
		t.term(row)
	}
}
