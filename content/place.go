package content

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/token"

	"labgloss/content/search"
)

// maxSought bounds how far words are looked for in a value, in bytes.
const maxSought = 32 << 10

// find returns where words stand in the value that begins at start; that is start
// itself where they do not stand there as they are, but over two lines, say.
func (d *decoder) find(words string, start token.Position) token.Position {
	end := d.nextStart(start)
	left := maxSought
	for number := start.Line; number <= end.Line && left > 0; number++ {
		line := d.line(number)
		if len(line) > maxReadable {
			break
		}
		from, to := 0, len(line)
		if number == start.Line {
			from = byteOf(line, start.Column)
		}
		if number == end.Line {
			to = max(from, byteOf(line, end.Column))
		}
		if i := indexWords(line[from:to], words); i >= 0 {
			return token.Position{Line: number, Column: 1 + utf8.RuneCountInString(line[:from+i])}
		}
		left -= to - from
	}
	return start
}

// nextStart is where the next value after a place begins, or the file ends.
func (d *decoder) nextStart(after token.Position) token.Position {
	if d.starts == nil {
		for _, place := range d.places {
			d.starts = append(d.starts, place)
		}
		slices.SortFunc(d.starts, comparePositions)
	}
	next, found := slices.BinarySearchFunc(d.starts, after, comparePositions)
	for found && next < len(d.starts) && comparePositions(d.starts[next], after) == 0 { // a list begins where its first item does
		next++
	}
	if next == len(d.starts) {
		return token.Position{Line: len(d.lines) + 1, Column: 1}
	}
	return d.starts[next]
}

func comparePositions(a, b token.Position) int {
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

// byteOf is the offset of a column, which counts characters from 1, or the length
// of a shorter line.
func byteOf(line string, column int) int {
	for i := range line {
		if column--; column < 1 {
			return i
		}
	}
	return len(line)
}

// indexWords finds words that are no part of longer ones, but for a plural, or
// returns -1.
func indexWords(text, words string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return -1
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(strings.TrimPrefix(text[i+len(words):], "s"))
		if !search.InWord(before) && !search.InWord(after) {
			return i
		}
		from = i + len(words)
	}
}
