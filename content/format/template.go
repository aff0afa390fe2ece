package format

import (
	"errors"
	"fmt"
	"io"
)

// ErrNoTemplate is returned for a format that has no template.
var ErrNoTemplate = errors.New("no template")

// templateColumns are the columns of a template, with what they want and an
// example. The reader passes over both rows.
//
//nolint:gochecknoglobals // a constant table
var templateColumns = [][3]string{
	{"term", metaExplanation + ": fill in the rows below; this row and the next are not read. The term, in the singular", metaExample + ": polymerase chain reaction"},
	{"abbreviations", "Short forms, divided by ;", "PCR"},
	{"synonyms", "Other names, divided by ;", "DNA amplification; thermocycling"},
	{"definition", "One to three sentences", "A method that copies a piece of DNA many times over, by heating and cooling it with a polymerase."},
	{"scope note", "Where the definition holds, if not everywhere", "In this laboratory: end-point PCR, not quantitative PCR."},
	{"broader", "Terms of this table that are more general, divided by ;", "amplification"},
	{"related", "Other terms of this table that help to understand it", "primer; polymerase"},
	{"tags", "Groups, divided by ;", "methods"},
	{"links", "Further reading, as: title <https://…>", "Our protocol <https://example.org/pcr>"},
	{"source", "Where the definition comes from", "Made up for this example"},
	{"source url", "Its address, with https://", "https://example.org/source"},
	{"hidden", "Misspellings that are to be found as well", "polymerase chain recation"},
	{"term@de", "The term in another language: put its code behind the @", "Polymerase-Kettenreaktion"},
	{"definition@de", "The definition in that language", "Ein Verfahren, das ein Stück DNA vervielfältigt."},
}

// Template writes an empty table in a format ("csv", "tsv" or "xlsx") for people
// to fill in: a header, and below it a row that explains the columns and one
// with an example.
func Template(w io.Writer, format string) error {
	rows := make([][]string, 3)
	for _, column := range templateColumns {
		for i, text := range column {
			rows[i] = append(rows[i], text)
		}
	}
	switch format {
	case "csv":
		return writeCSV(w, rows, ',')
	case "tsv":
		return writeCSV(w, rows, '\t')
	case "xlsx":
		return writeWorkbook(w, []sheet{{termSheet, rows}})
	}
	return fmt.Errorf("%w for %q; there is one for csv, tsv and xlsx", ErrNoTemplate, format)
}
