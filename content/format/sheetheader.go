package format

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// headerOf reads a row as the header, and says how many of its cells are known.
func (t *table) headerOf(row sheetRow) (header []column, known int) {
	header = make([]column, len(row.cells))
	for i, cell := range row.cells {
		header[i] = t.columns.column(cell)
		if header[i].field != "" {
			known++
		}
	}
	return header, known
}

// has says whether a column holds a field.
func (t *table) has(f field) bool {
	return slices.ContainsFunc(t.header, func(c column) bool { return c.field == f })
}

// hasTerm says whether one of the columns holds the terms.
func hasTerm(header []column) bool {
	return slices.ContainsFunc(header, func(c column) bool { return c.field == fieldTerm })
}

// above takes the rows above a header: the first with one cell is a title.
func (t *table) above(rows []sheetRow) {
	for _, row := range rows {
		filled := row.filled()
		if len(filled) == 1 && t.title == "" && utf8.RuneCountInString(filled[0]) <= maxHeading {
			t.title = strings.TrimSpace(strings.TrimPrefix(oneLine(filled[0]), "#"))
		}
	}
}

// begin takes a header, and reports the columns that are not known.
func (t *table) begin(row sheetRow, header []column) {
	t.header = header
	t.chooseLanguage()
	t.guessLanguage(row.number)
	for i, c := range header {
		if c.header != "" {
			t.seen = append(t.seen, c.header)
		}
		if c.field == "" && c.header != "" {
			t.leaveColumn(row.number, i, "its header is none that labgloss knows; --map FIELD=HEADER says what it holds")
		}
		if twin := t.twin(i); c.field != "" && twin >= 0 {
			t.header[i].field = ""
			t.leaveColumn(row.number, i, fmt.Sprintf("column %q holds the %s already", header[twin].header, c.field))
		}
	}
}

// twin returns the column that holds the same as column i, where one column can
// hold it alone; -1 if there is none. That which is called just so comes first,
// and then that on the left.
func (t *table) twin(i int) int {
	for j, other := range t.header {
		c := t.header[i]
		if i == j || c.field.isList() || c.field != other.field || c.language != other.language {
			continue
		}
		if mine, its := t.isExact(c), t.isExact(other); its && !mine || its == mine && j < i {
			return j
		}
	}
	return -1
}

// isExact says whether a header is the field's own name, or mapped to it.
func (t *table) isExact(c column) bool {
	folded := foldHeader(c.header)
	_, mapped := t.columns.mapped[folded]
	return mapped || folded == string(c.field)
}

// chooseLanguage makes the columns of one language the term's own where all of
// them name theirs: that which the options ask for, or the first.
func (t *table) chooseLanguage() {
	own := ""
	for _, c := range t.header {
		switch {
		case c.field != fieldTerm:
		case c.language == "":
			return
		case own == "" || c.language == t.opt.Language:
			own = c.language
		}
	}
	if t.pack.Language == "" {
		t.pack.Language = own
	}
	for i, c := range t.header {
		if c.language == own {
			t.header[i].language = ""
		}
	}
}

// guessLanguage takes the language in which all columns of the first table are
// named for that of tables that do not say theirs, and notes that. Names that are English as
// well say nothing, for many use them who write in another language.
func (t *table) guessLanguage(row int) {
	if cmp.Or(t.opt.Language, t.pack.Language) != "" || len(t.seen) > 0 {
		return
	}
	var common []string
	for _, c := range t.header {
		switch {
		case c.language != "" || len(c.spoken) == 0:
		case common == nil:
			common = slices.Clone(c.spoken)
		default:
			common = slices.DeleteFunc(common, func(tag string) bool { return !slices.Contains(c.spoken, tag) })
			if len(common) == 0 {
				return
			}
		}
	}
	if len(common) != 1 || common[0] == "en" {
		return
	}
	t.pack.Language = common[0]
	t.report.skip(Skip{
		File: t.name, Line: row, What: "language " + common[0], Note: true,
		Why: "nothing says in which language the terms are, so it is taken to be that of the header; --language says another",
	})
}

// leaveColumn reports that a column is not read, once.
func (t *table) leaveColumn(row, i int, why string) {
	if t.foreign[i] {
		return
	}
	t.foreign[i] = true
	what := "column " + columnLetters(i)
	if i < len(t.header) && t.header[i].header != "" {
		what = fmt.Sprintf("column %q", short(t.header[i].header))
	}
	t.report.skip(Skip{File: t.name, Line: row, What: what, Why: why})
}

// looksLikePairs says whether rows are two columns of which the second explains
// the first: both are filled, and the second is longer in most rows.
func looksLikePairs(rows []sheetRow) bool {
	longer := 0
	for _, row := range rows {
		label, definition := oneLine(row.cell(0)), oneLine(row.cell(1))
		if label == "" || definition == "" || !isLabel(label) || len(row.cells) > 2 && !(sheetRow{cells: row.cells[2:]}).isEmpty() {
			return false
		}
		if len(definition) > len(label) {
			longer++
		}
	}
	return 2*longer > len(rows)
}
