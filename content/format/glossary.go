package format

import (
	"cmp"
	"strings"
)

// A glossary on a page keeps its labels apart from its definitions in one of
// three ways:
//
//   - by a divider in the line: "Label: definition", or with a dash, a bar or
//     a tab;
//   - by indentation: all labels stand at one depth, the definitions at
//     another;
//   - by lines alone: a short line without a full stop, then the definition,
//     with or without empty lines between.
//
// The whole glossary decides which way it is, so that one odd entry does not
// upset the rest. Whatever fits no entry is left over and reported.

// entry is a label with its definition, in lines.
type entry struct {
	label      []line
	definition []line
}

// text returns the label, and the definition in paragraphs.
func (e entry) text() (label, definition string) {
	return cleanLabel(strings.Join(paragraphs(e.label), " ")), strings.Join(paragraphs(e.definition), "\n\n")
}

// parseGlossary reads entries from the lines of a glossary.
func parseGlossary(lines []line) (entries []entry, rest []line) {
	r := &glossaryReader{lines: lines}
	switch {
	case len(lines) == 0:
	case r.divided():
		r.readDivided()
	case r.indented():
		r.readIndented()
	default:
		r.readPairs()
	}
	r.dropUndefined()
	return r.entries, r.rest
}

// glossaryReader has a pair of methods for each way: one that decides, and one
// that reads.
type glossaryReader struct {
	lines   []line
	divider rune // what divides most labels from their definitions
	perLine bool // whether most lines hold an entry
	entries []entry
	rest    []line
	closed  bool // whether the last entry has ended
}

// isLabel says whether text may be a label: short, and no sentence.
func isLabel(text string) bool {
	const maxWords = 12
	return text != "" && len(text) <= maxHeading && strings.Count(text, " ") < maxWords && !endsSentence(text) &&
		!strings.HasSuffix(text, ",") && !strings.HasSuffix(text, ";")
}

// beginsAsLabel says whether a line begins with a capital, or the first label
// has none either.
func (r *glossaryReader) beginsAsLabel(l line) bool {
	return !beginsSmall(l.text) || beginsSmall(r.lines[0].text)
}

// begin begins an entry.
func (r *glossaryReader) begin(label line) {
	r.entries = append(r.entries, entry{label: []line{label}})
	r.closed = false
}

// last is the entry that is being read, if any was begun.
func (r *glossaryReader) last() *entry {
	if len(r.entries) == 0 {
		return nil
	}
	return &r.entries[len(r.entries)-1]
}

// undefined says whether the last entry still waits for its definition.
func (r *glossaryReader) undefined() bool {
	e := r.last()
	return e != nil && len(e.definition) == 0 && !r.closed
}

// define adds a line to the last entry's definition.
func (r *glossaryReader) define(l line) {
	if e := r.last(); e != nil && !r.closed {
		e.definition = append(e.definition, l)
		return
	}
	r.rest = append(r.rest, l)
}

// exclude ends the last entry at a line that belongs to none.
func (r *glossaryReader) exclude(l line) {
	r.closed = true
	r.rest = append(r.rest, l)
}

// leave moves the lines of an entry to the rest.
func (r *glossaryReader) leave(e entry) { r.rest = append(append(r.rest, e.label...), e.definition...) }

// dropUndefined drops labels without a definition.
func (r *glossaryReader) dropUndefined() {
	kept := r.entries[:0]
	for _, e := range r.entries {
		if len(e.definition) == 0 {
			r.leave(e)
			continue
		}
		kept = append(kept, e)
	}
	r.entries = kept
}

// mostFrequent returns what was counted most often, the smallest of several.
func mostFrequent[K cmp.Ordered](counts map[K]int) (best K, n int) {
	for k, c := range counts {
		if c > n || c == n && k < best {
			best, n = k, c
		}
	}
	return best, n
}
