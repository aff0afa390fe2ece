package content

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode"
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
	// Message says what is wrong and, where that is known, what to do.
	Message string
	// Source is the offending line as it stands in the file.
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
	source := []rune(visible(f.Source))
	if f.Column > len(source)+1 || f.Column > maxSourceLine {
		return where
	}
	if len(source) > maxSourceLine {
		source = append(source[:maxSourceLine], '…')
	}
	gutter := fmt.Sprintf("%5d | ", f.Line)
	mark := strings.Repeat(" ", len(gutter)-2) + "| " + strings.Repeat(" ", f.Column-1) + "^"
	return where + "\n" + gutter + string(source) + "\n" + mark
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
