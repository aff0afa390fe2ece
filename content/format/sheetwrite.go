package format

import (
	"maps"
	"slices"
	"strings"

	"labgloss/content"
)

// packRows writes a pack as the rows of a table that sheetReader reads back
// equal, but for the figures' images and for white space around texts. Columns
// that no term fills are left out.
func packRows(p *content.Pack) [][]string {
	return append(metaRows(p), termRows(p)...)
}

// metaRows are the rows that say what the pack is.
func metaRows(p *content.Pack) [][]string {
	var rows [][]string
	for _, m := range packMetas(p) {
		if *m.value != "" {
			rows = append(rows, []string{m.key, strings.TrimSpace(*m.value)})
		}
	}
	if len(p.Figures) > 0 {
		rows = append(rows, figureHeader)
	}
	for i := range p.Figures {
		f := p.Figures[i]
		source := new(content.Source)
		if f.Source != nil {
			source = f.Source
		}
		row := []string{metaFigure}
		for _, value := range figureMetas(&f, source) {
			row = append(row, strings.TrimSpace(*value))
		}
		rows = append(rows, row)
	}
	return rows
}

// termRows are a header and a row for each term.
func termRows(p *content.Pack) [][]string {
	columns := packColumns(p)
	header := make([]string, len(columns))
	for i, c := range columns {
		header[i] = c.header
	}
	rows := [][]string{header}
	for i := range p.Terms {
		row := make([]string, len(columns))
		for j, c := range columns {
			row[j] = strings.TrimSpace(termCell(&p.Terms[i], c))
		}
		rows = append(rows, row)
	}
	return rows
}

// packColumns are the columns that a pack fills, and those without which they
// would be read otherwise.
func packColumns(p *content.Pack) []column {
	always := []field{fieldID, fieldTerm, fieldAbbreviations, fieldDefinition, fieldSourceURL}
	var columns []column
	for _, f := range termFields {
		c := column{field: f, header: string(f)}
		if slices.Contains(always, f) || fills(p, c) {
			columns = append(columns, c)
		}
	}
	languages := make(map[string]bool)
	for i := range p.Terms {
		for tag := range p.Terms[i].Translations {
			languages[tag] = true
		}
	}
	for _, tag := range slices.Sorted(maps.Keys(languages)) {
		for _, f := range translated {
			if c := (column{field: f, language: tag, header: string(f) + "@" + tag}); fills(p, c) {
				columns = append(columns, c)
			}
		}
	}
	return columns
}

// fills says whether a term has something for a column.
func fills(p *content.Pack, c column) bool {
	for i := range p.Terms {
		if termCell(&p.Terms[i], c) != "" {
			return true
		}
	}
	return false
}

// termCell is what a term has for a column.
func termCell(t *content.Term, c column) string {
	if c.language != "" {
		tr := t.Translations[c.language]
		t = &content.Term{Label: tr.Label, Abbreviations: tr.Abbreviations, Synonyms: tr.Synonyms, Definition: tr.Definition}
	}
	switch c.field {
	case fieldID:
		return t.ID
	case fieldTerm:
		return t.Label
	case fieldAbbreviations:
		return joinList(t.Abbreviations)
	case fieldSynonyms:
		return joinList(t.Synonyms)
	case fieldHidden:
		return joinList(t.Hidden)
	case fieldDefinition:
		return t.Definition
	case fieldScopeNote:
		return t.ScopeNote
	case fieldBroader:
		return joinList(t.Broader)
	case fieldNarrower:
		return joinList(t.Narrower)
	case fieldRelated:
		return joinList(t.Related)
	case fieldTags:
		return joinList(t.Tags)
	case fieldLinks:
		return joinEach(t.Links, writeLink)
	case fieldFigures:
		return joinEach(t.Figures, func(f content.FigureRef) string { return writeReasoned(f.Figure, f.Because) })
	case fieldSilenced:
		return joinEach(t.Silenced, func(s content.Silence) string { return writeReasoned(string(s.Code), s.Because) })
	}
	return sourceCell(t.Source, c.field)
}

// sourceCell is what a source, which may be nil, has for a column.
func sourceCell(s *content.Source, f field) string {
	switch {
	case s == nil:
	case f == fieldSource:
		return s.Text
	case f == fieldSourceShort:
		return s.Short
	case f == fieldSourceURL:
		return s.URL
	}
	return ""
}

// joinEach writes a list of values that are no texts.
func joinEach[T any](values []T, write func(T) string) string {
	written := make([]string, len(values))
	for i, value := range values {
		written[i] = write(value)
	}
	return joinList(written)
}
