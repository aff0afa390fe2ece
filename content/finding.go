package content

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// Finding is one thing that is wrong in a pack, or that Check warns of.
type Finding struct {
	// Code is what the finding is about, and how bad it is.
	Code Code
	// File is the path of the file below the pack's folder.
	File string
	// Line and Column count from 1, the column in characters. They are 0
	// where the pack was not read from a file.
	Line, Column int
	// Path leads to the place in the pack's structure: "terms[3].label".
	Path string
	// About is what in the text at Path the finding is about, as it stands there;
	// empty if it is about all of it.
	About string
	// Message says what is wrong and, where that is known, what to do.
	Message string
	// Source is the offending line as it stands in the file; empty for one that
	// nobody can read for its length.
	Source string
	// Silenced is the reason for which the term does not want to hear of it, or
	// empty. Mistakes are not silenced.
	Silenced string
}

// Severity is how bad the finding is.
func (f Finding) Severity() Severity {
	kind, _ := KindOf(f.Code)
	return kind.Severity
}

// maxSourceLine is how much of an offending line a message shows, in
// characters; what a terminal holds, and a limit for hostile files.
const maxSourceLine = 160

// String writes the finding as compilers do, with its code, the offending line
// and a mark below that.
func (f Finding) String() string {
	message := f.Message
	if s := f.Severity(); s != Mistake {
		message = s.String() + ": " + message
	}
	if f.Code != "" {
		message += " [" + string(f.Code) + "]"
	}
	if f.Line == 0 {
		return strings.TrimPrefix(fmt.Sprintf("%s: %s", f.place(), message), ": ")
	}
	where := fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, message)
	if f.Source == "" {
		return where
	}
	before, after := f.excerpt()
	gutter := fmt.Sprintf("%5d | ", f.Line)
	mark := strings.Repeat(" ", len(gutter)-2) + "| " + strings.Repeat(" ", uniseg.StringWidth(before)) + "^"
	return where + "\n" + gutter + before + after + "\n" + mark
}

// Excerpt is the offending line, or what of a long one stands around the column.
func (f Finding) Excerpt() string {
	before, after := f.excerpt()
	return before + after
}

// excerpt divides what is shown of the line at the column.
func (f Finding) excerpt() (before, after string) {
	line := []rune(f.Source)
	at := max(0, min(f.Column-1, len(line)))
	from := max(0, min(at-maxSourceLine/2, len(line)-maxSourceLine))
	to := min(from+maxSourceLine, len(line))
	before, after = visible(string(line[from:at])), visible(string(line[at:to]))
	if from > 0 {
		before = "…" + before
	}
	if to < len(line) {
		after += "…"
	}
	return before, after
}

// visible replaces what would steer a terminal or turn the text around, one
// character by one, so that columns stay.
func visible(line string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case Unseen(r):
			return unicode.ReplacementChar
		}
		return r
	}, line)
}

func (f Finding) place() string {
	if f.File != "" && f.Path != "" {
		return f.File + ": " + f.Path
	}
	return f.File + f.Path
}

// Findings are all that is wrong in a pack, in the order of the file. They
// are the error of Load.
type Findings []Finding

// sorted returns the mistakes and the rest, each in the order of the files.
func (fs Findings) sorted() (mistakes, warnings Findings) {
	slices.SortStableFunc(fs, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	for _, f := range fs {
		if f.Severity() == Mistake {
			mistakes = append(mistakes, f)
		} else {
			warnings = append(warnings, f)
		}
	}
	return mistakes, warnings
}

// maxListed is how many findings are listed: nobody mends more at a time, and
// a file taken by mistake can have any number.
const maxListed = 100

// Error lists the findings, the first hundred where there are more.
func (fs Findings) Error() string {
	var lines []string
	for _, f := range fs[:min(len(fs), maxListed)] {
		lines = append(lines, f.String())
	}
	if more := len(fs) - maxListed; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "\n")
}

// In returns the findings with their files below dir, for packs that lie in
// one of several folders.
func (fs Findings) In(dir string) Findings {
	moved := make(Findings, len(fs))
	for i, f := range fs {
		f.File = path.Join(dir, f.File)
		moved[i] = f
	}
	return moved
}

// Unsilenced returns the findings that no term silences.
func (fs Findings) Unsilenced() Findings {
	var heard Findings
	for _, f := range fs {
		if f.Silenced == "" {
			heard = append(heard, f)
		}
	}
	return heard
}
