package format

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"labgloss/content"
)

// tableOf takes the terms of a table whose header names a column of terms and
// another. It says whether that is one.
func (f *markdownFile) tableOf(m *markdownText, n *extast.Table, c markdownChunk) bool {
	if !c.tableGoesOn || c.lineOf(m.source, n) != c.line {
		f.open = f.begin(m, n, c)
	}
	if f.open == nil {
		return false
	}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		if _, ok := row.(*extast.TableRow); ok {
			f.rows++
			f.open.term(sheetRow{number: c.lineOf(m.source, row), cells: f.cells(m, row)})
		}
	}
	return true
}

// begin reads the header of a table; nil where it is none of terms. What cells
// link to gets two columns of its own.
func (f *markdownFile) begin(m *markdownText, n *extast.Table, c markdownChunk) *table {
	t := &table{sheetReader: f.sheetReader, name: f.name, foreign: make(map[int]bool), unit: "line"}
	row := sheetRow{number: c.lineOf(m.source, n)}
	if head := n.FirstChild(); head != nil {
		for cell := head.FirstChild(); cell != nil; cell = cell.NextSibling() {
			row.cells = append(row.cells, m.label(cell))
		}
	}
	header, _ := t.headerOf(row)
	if !hasTerm(header) || len(header) < 2 {
		return nil
	}
	t.begin(row, header)
	t.header = append(t.header, column{field: fieldLinks, header: "links"}, column{field: fieldRelated, header: "related"})
	return t
}

// cells are the texts of a row's cells, each as its column has it.
func (f *markdownFile) cells(m *markdownText, row ast.Node) []string {
	cells := make([]string, len(f.open.header))
	var links, related []string
	i := 0
	for cell := row.FirstChild(); cell != nil && i < len(cells)-2; cell = cell.NextSibling() {
		m.links = nil
		cells[i] = m.cell(cell, f.open.header[i].field)
		for _, l := range m.links {
			switch {
			case f.open.header[i].field == fieldSourceURL:
			case strings.Contains(l.to, ":"):
				links = append(links, writeLink(content.Link{Title: l.text, URL: l.to}))
			default:
				related = append(related, anchorOf(l.to))
			}
		}
		i++
	}
	cells[len(cells)-2], cells[len(cells)-1] = joinList(links), joinList(related)
	return cells
}

// cell renders a cell: definitions keep their marks, links go to a column of
// their own, and an address is what a link leads to.
func (m *markdownText) cell(n ast.Node, f field) string {
	switch f {
	case fieldDefinition, fieldScopeNote:
		return m.inline(n)
	case fieldLinks:
		if text := m.label(n); len(m.links) == 0 {
			return text
		}
		return ""
	case fieldSourceURL:
		if text := m.label(n); len(m.links) == 0 {
			return text
		}
		return m.links[0].to
	}
	return m.label(n)
}
