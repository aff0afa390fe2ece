package format

import (
	"encoding/xml"
	"path"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Besides rows, a workbook says of cells where they link to and which of them are
// merged. That stands behind the rows of each sheet, so it is collected while the
// workbook is checked.

// maxMarks is how many links, and how many merged areas, of a sheet are kept.
const maxMarks = 100_000

// bookMarks are the marks of a workbook.
type bookMarks struct {
	sheets map[string]bookSheetMark // by name
	parts  map[string]*partMarks    // by path, in small letters
}

// bookSheetMark is a sheet in the list of all.
type bookSheetMark struct {
	id     string
	hidden bool
}

// partMarks are those of a part: what its relationships lead to, the cells with
// links and their relationships, and the merged areas.
type partMarks struct {
	targets map[string]string
	links   [][2]string
	merged  []string
}

func newBookMarks() *bookMarks {
	return &bookMarks{sheets: make(map[string]bookSheetMark), parts: make(map[string]*partMarks)}
}

// part returns the marks of a part.
func (b *bookMarks) part(name string) *partMarks {
	name = strings.ToLower(name)
	if b.parts[name] == nil {
		b.parts[name] = &partMarks{targets: make(map[string]string)}
	}
	return b.parts[name]
}

// take notes what an element of a part says.
func (b *bookMarks) take(part string, e xml.StartElement) {
	switch e.Name.Local {
	case "sheet":
		state := attributeOf(e, "state")
		b.sheets[attributeOf(e, "name")] = bookSheetMark{attributeOf(e, "id"), state != "" && state != "visible"}
	case "Relationship":
		if p := b.part(part); len(p.targets) < maxMarks {
			p.targets[attributeOf(e, "Id")] = attributeOf(e, "Target")
		}
	case "hyperlink":
		if p := b.part(part); len(p.links) < maxMarks {
			p.links = append(p.links, [2]string{attributeOf(e, "ref"), attributeOf(e, "id")})
		}
	case "mergeCell":
		if p := b.part(part); len(p.merged) < maxMarks {
			p.merged = append(p.merged, attributeOf(e, "ref"))
		}
	}
}

func attributeOf(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}

// sheetMarks are the marks of a sheet, by the rows where they begin.
type sheetMarks struct {
	links map[int][]cellLink
	wide  map[int]bool // cells of the row are merged
	tall  map[int][]tallCell
	open  []tallCell // that go on
}

// tallCell is a cell that is merged with those below it, up to a row.
type tallCell struct {
	column, last int
	text         string
}

// of returns the marks of a sheet.
func (b *bookMarks) of(sheet string) *sheetMarks {
	m := &sheetMarks{links: make(map[int][]cellLink), wide: make(map[int]bool), tall: make(map[int][]tallCell)}
	target := b.part("xl/_rels/workbook.xml.rels").targets[b.sheets[sheet].id]
	file := strings.TrimPrefix(target, "/")
	if file == target {
		file = path.Join("xl", target)
	}
	part, relations := b.part(file), b.part(path.Join(path.Dir(file), "_rels", path.Base(file)+".rels"))
	for _, l := range part.links {
		first, _, _ := strings.Cut(l[0], ":")
		column, row, err := excelize.CellNameToCoordinates(first)
		if to := relations.targets[l[1]]; err == nil && to != "" {
			m.links[row] = append(m.links[row], cellLink{column - 1, markdownLink{to: to}})
		}
	}
	for _, area := range part.merged {
		m.merge(area)
	}
	return m
}

// merge notes a merged area of one row or one column.
func (m *sheetMarks) merge(area string) {
	from, to, _ := strings.Cut(area, ":")
	left, top, err := excelize.CellNameToCoordinates(from)
	if err != nil {
		return
	}
	right, bottom, err := excelize.CellNameToCoordinates(to)
	switch {
	case err != nil:
	case top == bottom:
		m.wide[top] = true
	case left == right:
		m.tall[top] = append(m.tall[top], tallCell{column: left - 1, last: bottom})
	}
}

// apply fills in a row what merged cells hold, and adds its links. A row whose
// only text stands across several columns is a heading.
func (m *sheetMarks) apply(row *sheetRow) {
	row.heading = m.wide[row.number] && len(row.filled()) == 1
	m.open = slices.DeleteFunc(m.open, func(c tallCell) bool { return c.last < row.number })
	if !row.isEmpty() {
		for _, c := range m.open {
			if row.cell(c.column) == "" {
				row.cells = append(row.cells, make([]string, max(0, c.column+1-len(row.cells)))...)
				row.cells[c.column] = c.text
			}
		}
	}
	for _, c := range m.tall[row.number] {
		if c.text = row.cell(c.column); len(m.open) < maxColumns && c.column < maxColumns {
			m.open = append(m.open, c)
		}
	}
	for _, l := range m.links[row.number] {
		l.text = row.cell(l.cell)
		row.links = append(row.links, l)
	}
}
