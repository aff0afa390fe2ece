package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"labgloss/content"
)

// maxOfKind is how many warnings of a kind are listed, unless all are asked for:
// who reads them sees what the next are, and other kinds are not buried.
const maxOfKind = 20

// textReport writes findings as compilers do, so that an editor can jump to
// them, and a line for each pack.
type textReport struct {
	w           io.Writer
	strict, all bool
	err         error // the first of writing
}

func (t *textReport) end() error { return t.err }

func (t *textReport) add(c checked) {
	heard := c.findings.Unsilenced()
	mistakes := slices.IndexFunc(heard, func(f content.Finding) bool { return f.Severity() != content.Mistake })
	if mistakes < 0 {
		mistakes = len(heard)
	}
	if mistakes > 0 {
		t.print(heard[:mistakes].Error())
	}
	of := make(map[content.Code]int)
	for _, f := range heard[mistakes:] {
		if of[f.Code]++; t.all || of[f.Code] <= maxOfKind {
			t.print(f.String())
		}
	}
	for _, code := range slices.Sorted(maps.Keys(of)) {
		if more := of[code] - maxOfKind; more > 0 && !t.all {
			t.print(fmt.Sprintf("%s: and %d more of %s; --all lists them", c.name, more, code))
		}
	}
	t.print(c.name + ": " + t.summary(c))
}

// summary says of a pack how many findings of which severity there are, and what
// it has if it is sound.
func (t *textReport) summary(c checked) string {
	var said []string
	if !c.fails(t.strict) {
		said = append(said, "ok", plural(len(c.pack.Terms), "term"), plural(len(c.pack.Figures), "figure"), "version "+c.pack.Version)
	}
	heard, silenced := c.count()
	for s := content.Mistake; s <= content.Note; s++ {
		if heard[s] > 0 {
			said = append(said, plural(heard[s], s.String()))
		}
	}
	if silenced > 0 {
		said = append(said, fmt.Sprintf("%d silenced", silenced))
	}
	return strings.Join(said, ", ")
}

func (t *textReport) print(line string) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.w, line)
	}
}
