package format

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// columnLetters is what a spreadsheet calls a column: A, B … Z, AA.
func columnLetters(i int) string {
	const letters = 26
	name := ""
	for i++; i > 0; i = (i - 1) / letters {
		name = string(rune('A'+(i-1)%letters)) + name
	}
	return name
}

// quotedCells lists the first cells of a row for a message.
func quotedCells(cells []string) string {
	const most = 12
	var quoted []string
	for _, cell := range cells {
		if cell = oneLine(cell); cell != "" {
			quoted = append(quoted, strconv.Quote(short(cell)))
		}
	}
	if len(quoted) > most {
		quoted = append(quoted[:most], "…")
	}
	return strings.Join(quoted, ", ")
}

// exampleHeader is a header for an example of --map, as a shell takes it.
func exampleHeader(cells []string) string {
	for _, cell := range cells {
		cell = short(oneLine(cell))
		switch {
		case cell == "":
		case strings.ContainsFunc(cell, func(r rune) bool { return strings.ContainsRune(" '\"$&;|<>()", r) }):
			return strconv.Quote(cell)
		default:
			return cell
		}
	}
	return "HEADER"
}

// short cuts text to what a message has room for.
func short(text string) string {
	const most = 60 // characters
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most]) + "…"
}

// unknownField says that --map names no field.
func unknownField(name string) error {
	names := make([]string, len(termFields))
	for i, f := range termFields {
		names[i] = string(f)
	}
	return fmt.Errorf("%w: there is no field %q to map a column to; there are %s, and term@de for other languages",
		ErrNoColumn, name, strings.Join(names, ", "))
}
