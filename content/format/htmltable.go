package format

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"labgloss/content"
)

// A page that is no article may have its terms in tables, as those of a
// spreadsheet, or in definition lists. So are documents that were written in a
// browser and saved.

// readWebTables makes a pack of the tables and the definition lists of a page.
func readWebTables(ctx context.Context, page []byte, in Input, opt Options) (*content.Pack, Report, error) {
	text, err := decodeHTML(page)
	if err != nil {
		return nil, Report{}, fmt.Errorf("reading: %w", err)
	}
	reader, err := newSheetReader(opt)
	if err != nil {
		return nil, Report{}, err
	}
	for rows, isList := range htmlTables(text) {
		if isList {
			header := sheetRow{number: rows[0].number, cells: []string{"term", "definition"}}
			rows = append([]sheetRow{header}, rows...)
		}
		err := reader.table(ctx, in.Name, eachRow(rows))
		if errors.Is(err, ErrNoHeader) {
			continue // the site's own, or of other things
		}
		if err != nil {
			return nil, Report{}, err
		}
	}
	return reader.finish([]Input{in})
}

func eachRow(rows []sheetRow) iter.Seq2[sheetRow, error] {
	return func(yield func(sheetRow, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// htmlTables yields the rows of each table of a page that stands in no other, and
// says whether it is a definition list.
func htmlTables(page string) iter.Seq2[[]sheetRow, bool] {
	return func(yield func(rows []sheetRow, isList bool) bool) {
		r := &htmlTableReader{line: 1}
		z := html.NewTokenizer(strings.NewReader(page))
		for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
			lines := bytes.Count(z.Raw(), []byte("\n"))
			switch kind {
			case html.TextToken:
				r.write(string(z.Text()))
			case html.StartTagToken, html.SelfClosingTagToken:
				r.start(z)
			case html.EndTagToken:
				if name, _ := z.TagName(); r.end(string(name)) && len(r.rows) > 0 && !yield(r.rows, string(name) == "dl") {
					return
				}
			}
			r.line += lines
		}
	}
}

// htmlTableReader reads a page tag by tag.
type htmlTableReader struct {
	line  int
	depth int    // of tables and lists
	skip  string // the element whose text is left out
	rows  []sheetRow
	cell  *strings.Builder // the one that is open, nil if none is
	to    string           // where the link leads that is open
	begun int              // where its text begins in the cell
}

// start takes the beginning of an element.
func (r *htmlTableReader) start(z *html.Tokenizer) {
	raw, _ := z.TagName()
	switch name := string(raw); {
	case r.skip != "":
	case isSkipped(name):
		r.skip = name
	case name == "table" || name == "dl":
		if r.depth++; r.depth == 1 {
			r.rows, r.cell = nil, nil
		}
		r.divide(name)
	case name == "a" && r.cell != nil:
		r.to, r.begun = hrefOf(z), r.cell.Len()
	case r.depth == 1 && isCell(name):
		r.startCell(name)
	default:
		r.divide(name)
	}
}

// isCell tells the rows of tables and their cells.
func isCell(name string) bool {
	switch name {
	case "tr", "td", "th", "dt", "dd":
		return true
	}
	return false
}

// startCell begins a row or a cell. All definitions of a label are one.
func (r *htmlTableReader) startCell(name string) {
	last := len(r.rows) - 1
	if name == "dd" && last >= 0 && len(r.rows[last].cells) > 0 && r.cell != nil {
		r.cell.WriteByte('\n')
		return
	}
	r.endCell()
	if name == "tr" || name == "dt" || last < 0 {
		r.rows = append(r.rows, sheetRow{number: r.line})
	}
	if name != "tr" {
		r.cell = new(strings.Builder)
	}
}

// endCell puts the cell that is open into its row.
func (r *htmlTableReader) endCell() {
	if r.cell != nil {
		row := &r.rows[len(r.rows)-1]
		row.cells = append(row.cells, cleanLines(r.cell.String()))
	}
	r.cell, r.to = nil, ""
}

// end takes the end of an element, and says whether a table ends with it.
func (r *htmlTableReader) end(name string) bool {
	switch {
	case r.skip != "":
		if name == r.skip {
			r.skip = ""
		}
	case (name == "table" || name == "dl") && r.depth > 0:
		if r.depth--; r.depth == 0 {
			r.endCell()
			return true
		}
	case name == "a":
		r.endLink()
	default:
		r.divide(name)
	}
	return false
}

// endLink notes the link that is open.
func (r *htmlTableReader) endLink() {
	if r.to != "" && r.cell != nil {
		row := &r.rows[len(r.rows)-1]
		row.links = append(row.links, cellLink{len(row.cells), markdownLink{cleanLine(r.cell.String()[r.begun:]), r.to}})
	}
	r.to = ""
}

// divide begins a line of a cell where an element does.
func (r *htmlTableReader) divide(name string) {
	if r.cell != nil && around(name) != nothing {
		r.cell.WriteByte('\n')
	}
}

func (r *htmlTableReader) write(text string) {
	if r.cell != nil && r.skip == "" {
		r.cell.WriteString(strings.NewReplacer("\n", " ", "\r", " ").Replace(text))
	}
}

// hrefOf is where a link leads. Documents of Google send readers over a page of
// their own.
func hrefOf(z *html.Tokenizer) string {
	for {
		key, value, more := z.TagAttr()
		if string(key) == "href" {
			u, err := url.Parse(string(value))
			if err == nil && strings.HasSuffix(u.Hostname(), ".google.com") && u.Path == "/url" && u.Query().Get("q") != "" {
				return u.Query().Get("q")
			}
			return string(value)
		}
		if !more {
			return ""
		}
	}
}
