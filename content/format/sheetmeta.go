package format

import (
	"fmt"
	"strings"

	"labgloss/content"
)

// A table that is written begins with rows that say what the pack is: "#title"
// in the first cell and the title in the second. Each figure has such a row
// too. Whoever has a table of their own may leave them out.

// What a row begins with that is no term.
const (
	metaFigure      = "#figure"
	metaExplanation = "#explanation"
	metaExample     = "#example"
)

// packMeta is a key of a pack and where its value belongs.
type packMeta struct {
	key   string
	value *string
}

// packMetas are the keys of a pack in the order in which they are written. The
// ID is written for people; a reader is told it.
func packMetas(p *content.Pack) []packMeta {
	return []packMeta{
		{"#id", &p.ID},
		{"#title", &p.Title},
		{"#version", &p.Version},
		{"#language", &p.Language},
		{"#licence", &p.Licence},
		{"#citation", &p.Citation.Text},
		{"#citation short", &p.Citation.Short},
		{"#citation url", &p.Citation.URL},
		{"#provenance", &p.Provenance},
		{"#summary", &p.Summary},
	}
}

// isParagraph says whether a key's value has several lines.
func (m packMeta) isParagraph() bool { return m.key == "#provenance" || m.key == "#summary" }

// figureMetas are the cells of a figure's row behind the first. The image
// itself has no place in a table, and neither has its path.
func figureMetas(f *content.Figure, source *content.Source) []*string {
	return []*string{
		&f.ID, &f.Number, &f.Title, &f.Caption, &f.Alt, (*string)(&f.Kind), &source.Text, &source.Short, &source.URL,
	}
}

// figureHeader are the names of those cells.
//
//nolint:gochecknoglobals // a constant table
var figureHeader = []string{
	"#explanation", "figure id", "number", "title", "caption", "alt text", "kind", "source", "source short", "source url",
}

// The cells that may have several lines.
const (
	figureCaption = 3
	figureAlt     = 4
)

// meta takes a row that is no term, and says whether it is one. The first value
// that files give counts.
func (r *sheetReader) meta(name string, row sheetRow) bool {
	first := strings.TrimSpace(row.cell(0))
	if row.number == 1 && len(first) <= len("sep=;") && strings.HasPrefix(strings.ToLower(first), "sep=") {
		return true // which tells Excel the separator
	}
	if !strings.HasPrefix(first, "#") {
		return false
	}
	key, _, _ := strings.Cut(first, ":")
	switch key {
	case metaExplanation, metaExample:
		return true
	case metaFigure:
		r.figure(name, row)
		return true
	}
	for _, m := range packMetas(r.pack) {
		if m.key != first {
			continue
		}
		if *m.value == "" {
			*m.value = oneLine(row.cell(1))
			if m.isParagraph() {
				*m.value = paragraph(row.cell(1))
			}
		}
		return true
	}
	return false
}

// isMeta says whether a row is one that meta takes.
func isMeta(row sheetRow) bool {
	r := sheetReader{pack: new(content.Pack), figureIDs: make(map[string]string)}
	return r.meta("", row)
}

// figure takes a row that defines a figure.
func (r *sheetReader) figure(name string, row sheetRow) {
	var f content.Figure
	var source content.Source
	for i, value := range figureMetas(&f, &source) {
		if *value = oneLine(row.cell(i + 1)); i == figureCaption || i == figureAlt {
			*value = paragraph(row.cell(i + 1))
		}
	}
	if source.Text != "" {
		f.Source = &source
	}
	why := ""
	switch {
	case !isID(f.ID) || f.Number == "" || f.Title == "":
		why = "a figure wants an ID of letters and digits, a number and a title"
	case len(r.pack.Figures) == MaxEntries:
		why = fmt.Sprintf("a table has at most %d figures", MaxEntries)
	case r.figureIDs[f.ID] != "":
		why = "there is a figure with that ID already"
	case f.Kind != "" && f.Kind != content.Published && f.Kind != content.Schematic:
		why = `its kind is neither "published" nor "schematic"`
	case source.URL != "" && !isAddress(source.URL):
		why = "the address of its source does not begin with https://"
	}
	if why != "" {
		r.report.skip(Skip{File: name, Line: row.number, What: "figure " + short(f.ID), Why: why})
		return
	}
	r.pack.Figures = append(r.pack.Figures, f)
	r.figureIDs[f.ID] = f.ID
	if number := " " + strings.ToLower(f.Number); r.figureIDs[number] == "" {
		r.figureIDs[number] = f.ID
	}
}

// findFigure returns the ID of the figure that a cell names by its ID or by its
// number, with or without the word "figure"; "" if there is none.
func (r *sheetReader) findFigure(name string) string {
	if id := r.figureIDs[name]; id != "" {
		return id
	}
	number := strings.ToLower(name)
	for _, word := range []string{"figure", "fig", "abbildung", "abb", "figura", "figuur", "図", "图", "."} {
		number = strings.TrimPrefix(number, word)
	}
	return r.figureIDs[" "+strings.TrimSpace(number)]
}
