package format

import (
	"bytes"
	"fmt"
	"iter"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// A file is parsed in chunks, for the parser takes time that grows with the
// square of a list's length, and cannot be stopped. A chunk ends where a line
// begins a block whatever stands before it: behind an empty line, or with the
// mark of a list or a heading. A long table is divided between its rows, and
// its header repeated.

// markdownChunk is a part of a file.
type markdownChunk struct {
	text string
	// line is the number of its first line, and tableGoesOn that it begins with
	// the header of the table before it.
	line        int
	tableGoesOn bool
}

// lineOf is the line of the file on which a node begins.
func (c markdownChunk) lineOf(source []byte, n ast.Node) int {
	for ; n != nil; n = n.FirstChild() {
		at := n.Pos()
		if n.Type() == ast.TypeBlock && n.Lines().Len() > 0 {
			at = n.Lines().At(0).Start
		}
		if at >= 0 && at <= len(source) {
			return c.line + bytes.Count(source[:at], []byte("\n"))
		}
	}
	return c.line
}

// chunker divides lines into chunks.
type chunker struct {
	lines []string
	yield func(markdownChunk) error
	chunk strings.Builder
	first int  // line of the chunk
	goes  bool // on with a table
	fence string
	note  bool // within a comment of HTML
	// empty is how many lines before were empty.
	empty int
	// table are the two lines of the header of the table that is open.
	table string
}

// aChunk is how long a chunk is, if that can be chosen, in bytes.
const aChunk = 1 << 10

// eachChunk calls yield for the chunks of lines, from one on.
func eachChunk(lines []string, from int, yield func(markdownChunk) error) error {
	c := &chunker{lines: lines, yield: yield, first: from + 1}
	for i := from; i < len(lines); i++ {
		if why := markdownExcess(lines[i]); why != "" {
			return &lineError{i + 1, fmt.Errorf("%w: %s", ErrTooLarge, why)}
		}
		if err := c.line(i); err != nil {
			return err
		}
	}
	return c.flush(len(lines))
}

// line adds a line to the chunk, or begins another with it.
func (c *chunker) line(i int) error {
	line := c.lines[i]
	afterGap := i == 0 || strings.TrimSpace(c.lines[i-1]) == ""
	if afterGap {
		c.table = ""
	} else if tableRule.MatchString(line) && strings.Contains(c.lines[i-1], "|") {
		c.table = c.lines[i-1] + "\n" + line + "\n"
	}
	if c.chunk.Len() > aChunk && c.mayDivide(line, afterGap) {
		goesOn := c.table != "" && !afterGap
		if err := c.flush(i); err != nil {
			return err
		}
		if goesOn {
			c.chunk.WriteString(c.table)
			c.goes, c.first = true, c.first-strings.Count(c.table, "\n")
		}
	}
	c.mark(line)
	if c.empty++; strings.TrimSpace(line) != "" {
		c.empty = 0
	}
	c.chunk.WriteString(line + "\n")
	if c.chunk.Len() > maxBlock {
		return &lineError{c.first, fmt.Errorf("%w: from this line on there are %d KiB without an empty line", ErrTooLarge, maxBlock>>10)}
	}
	return nil
}

// tableRule is the line below a table's header.
var tableRule = regexp.MustCompile(`^ {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$`)

// mayDivide says whether a line begins a block, or a row of a table, for sure.
func (c *chunker) mayDivide(line string, afterGap bool) bool {
	const gap = 100 // empty lines, across which nothing goes on
	switch {
	case c.empty > gap:
		return true
	case line == "", c.fence != "", c.note:
		return false
	case afterGap:
		return !strings.ContainsAny(line[:1], " \t:")
	case c.table != "":
		return strings.Contains(line, "|") && !tableRule.MatchString(line)
	}
	return strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "* ") || strings.HasPrefix(line, "+ ") || markdownHead.MatchString(line)
}

var markdownHead = regexp.MustCompile(`^#{1,6} `)

// mark notes whether a line opens or closes a block across empty lines.
func (c *chunker) mark(line string) {
	text := strings.TrimSpace(line)
	if c.note || c.fence == "" && strings.HasPrefix(text, "<!--") {
		c.note = !strings.Contains(text, "-->")
		return
	}
	mark := fenceMark.FindString(text)
	switch {
	case c.fence == "":
		c.fence = mark
	case strings.HasPrefix(mark, c.fence) && strings.Trim(text, c.fence[:1]) == "":
		c.fence = ""
	}
}

var fenceMark = regexp.MustCompile("^(?:```+|~~~+)")

// flush ends the chunk before line i.
func (c *chunker) flush(i int) error {
	text, first, goesOn := c.chunk.String(), c.first, c.goes
	c.chunk.Reset()
	c.first, c.goes = i+1, false
	if strings.TrimSpace(text) == "" {
		return nil
	}
	return c.yield(markdownChunk{text, first, goesOn})
}

// reference is a line that says where links of a name lead.
var reference = regexp.MustCompile(`^ {0,3}\[([^\[\]]+)\]:\s*<?([^\s<>]+)>?(?:\s+["'(].*)?\s*$`)

// references yields what links of a name lead to, which may be told anywhere in
// the file.
func references(lines []string) iter.Seq2[string, string] {
	return func(yield func(label, to string) bool) {
		for _, line := range lines {
			if len(line) > maxWord || !strings.Contains(line, "]:") {
				continue
			}
			if m := reference.FindStringSubmatch(line); m != nil && !yield(m[1], m[2]) {
				return
			}
		}
	}
}
