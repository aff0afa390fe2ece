package format

import (
	"regexp"
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

// isButton says whether the definition is a few words and no sentence.
func (e entry) isButton() bool {
	const few = 3
	return len(e.definition) == 1 && isLabel(e.definition[0].text) && len(strings.Fields(e.definition[0].text)) <= few
}

// parseGlossary reads entries from the lines of a glossary. A line without
// text marks a place where an entry does not run on.
func parseGlossary(lines []line) (entries []entry, rest []line) {
	r := &glossaryReader{lines: lines}
	switch {
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

type glossaryReader struct {
	lines   []line
	divider string // what divides most labels from their definitions
	perLine bool   // whether most lines hold an entry
	width   int    // of the longest line, in bytes
	entries []entry
	rest    []line
	closed  bool // whether the last entry has ended
}

// dividedLine is a line with label, divider and definition. Dashes between
// words need spaces around them, or they would divide "cell–cell".
var dividedLine = regexp.MustCompile(`^([^\t]{1,100}?)(?:(\t)|(:) | ?(—) ?| (–) | (-) | (\|) )(\S.*)$`)

// maxLabelWords is how long a label may be, in words.
const maxLabelWords = 12

// divide returns the parts of a line that holds label and definition.
func divide(text string) (label, divider, definition string, ok bool) {
	m := dividedLine.FindStringSubmatch(text)
	if m == nil || strings.HasPrefix(text, "(") || !isLabel(m[1]) {
		return "", "", "", false
	}
	divider = strings.Join(m[2:len(m)-1], "")
	if strings.Contains("—–-", divider) {
		divider = "-" // pages mix dashes
	}
	return m[1], divider, m[len(m)-1], true
}

// isLabel says whether text may be a label: short, and no sentence.
func isLabel(text string) bool {
	words := len(strings.Fields(text))
	return words > 0 && words <= maxLabelWords && len(text) <= maxHeading && !endsSentence(text) &&
		!strings.HasSuffix(text, ",") && !strings.HasSuffix(text, ";")
}

// divided decides whether most entries have a divider, and which. Where
// entries begin is not known yet: after an empty line, after a sentence, or at
// every line.
func (r *glossaryReader) divided() bool {
	everywhere := func(line, line) bool { return true }
	for _, starts := range []func(l, before line) bool{
		func(l, _ line) bool { return l.afterGap },
		func(l, before line) bool { return l.afterGap || before.text == "" || endsSentence(before.text) },
		everywhere,
	} {
		if divider, n, total := r.countDivided(starts); n*2 > total {
			_, n, total = r.countDivided(everywhere)
			r.divider, r.perLine = divider, n*3 > total*2
			return true
		}
	}
	return false
}

// countDivided counts, of the lines at which an entry starts, those with the
// most frequent divider.
func (r *glossaryReader) countDivided(starts func(l, before line) bool) (divider string, n, total int) {
	counts := make(map[string]int)
	var before line
	for _, l := range r.lines {
		if l.text != "" && starts(l, before) {
			total++
			if _, divider, _, ok := divide(l.text); ok {
				counts[divider]++
			}
		}
		before = l
	}
	divider, n = mostFrequent(counts)
	return divider, n, total
}

func mostFrequent(counts map[string]int) (best string, n int) {
	for s, c := range counts {
		if c > n || c == n && s < best {
			best, n = s, c
		}
	}
	return best, n
}

// readDivided reads entries of the form "Label: definition".
func (r *glossaryReader) readDivided() {
	var before line
	for _, l := range r.lines {
		label, divider, definition, ok := divide(l.text)
		switch {
		case l.text == "":
			r.closed = true
		case ok && r.startsEntry(l, before, divider):
			head, tail := l, l
			head.text, tail.text = label, definition
			r.begin(head)
			r.define(tail)
		case l.afterGap && (len(r.entries) == 0 || len(l.indent) <= len(r.entries[0].label[0].indent)):
			// A paragraph of its own, with no label, at the labels' depth.
			r.closed = true
			r.rest = append(r.rest, l)
		default:
			r.define(l)
		}
		before = l
	}
}

// startsEntry tells a label from a line of a definition that happens to hold
// a divider.
func (r *glossaryReader) startsEntry(l, before line, divider string) bool {
	if l.afterGap || before.text == "" || divider == "\t" {
		return true
	}
	return divider == r.divider && (endsSentence(before.text) || r.perLine && !beginsSmall(l.text))
}

// indented decides whether labels stand at the first line's depth and
// definitions at others.
func (r *glossaryReader) indented() bool {
	labels, defined := 0, 0
	var before line
	for _, l := range r.lines {
		if l.text == "" {
			continue
		}
		switch {
		case r.atLabelDepth(l) && isLabel(l.text):
			labels++
		case before.text != "" && !r.atLabelDepth(l) && r.atLabelDepth(before):
			defined++
		}
		before = l
	}
	return defined > 0 && defined*2 > labels
}

func (r *glossaryReader) atLabelDepth(l line) bool { return l.indent == r.firstLine().indent }

func (r *glossaryReader) firstLine() line {
	for _, l := range r.lines {
		if l.text != "" {
			return l
		}
	}
	return line{}
}

// readIndented reads entries whose labels stand at a depth of their own.
func (r *glossaryReader) readIndented() {
	depth := r.definitionDepth()
	for _, l := range r.lines {
		switch {
		case l.text == "":
			r.closed = true
		case r.atLabelDepth(l) && r.continuesLabel(l):
			r.extendLabel(l)
		case r.atLabelDepth(l) && isLabel(l.text):
			r.begin(l)
		case r.atLabelDepth(l) || l.afterGap && l.indent != depth && r.defined():
			r.closed = true
			r.rest = append(r.rest, l)
		default:
			r.define(l)
		}
	}
}

// definitionDepth is the indentation that most definitions begin with.
func (r *glossaryReader) definitionDepth() string {
	depths := make(map[string]int)
	label := false
	for _, l := range r.lines {
		if label && l.text != "" && !r.atLabelDepth(l) {
			depths[l.indent]++
		}
		label = r.atLabelDepth(l)
	}
	depth, _ := mostFrequent(depths)
	return depth
}

// continuesLabel says whether a line is the rest of a label that was too long
// for its line.
func (r *glossaryReader) continuesLabel(l line) bool {
	return len(r.entries) > 0 && !r.defined() && !r.closed && !l.afterGap && beginsSmall(l.text)
}

// readPairs reads entries that only the order of their lines keeps apart.
func (r *glossaryReader) readPairs() {
	for _, l := range r.lines {
		r.width = max(r.width, len(l.text))
	}
	for i, l := range r.lines {
		switch {
		case l.text == "" || r.isIndexLetter(i):
			r.closed = true
		case len(r.entries) > 0 && !r.defined() && !r.closed:
			r.define(l)
		case r.startsPair(i):
			r.begin(l)
		default:
			r.define(l)
		}
	}
	r.dropButtons()
}

// startsPair tells a label from a further line of a definition: it follows an
// empty line, or the end of a sentence, and is short beside wrapped lines.
func (r *glossaryReader) startsPair(i int) bool {
	l := r.lines[i]
	paragraph := l.afterGap || r.closed || i == 0
	switch {
	case !isLabel(l.text):
		return false
	case beginsSmall(l.text):
		return paragraph && r.beforeDefinition(i)
	}
	return paragraph || endsSentence(r.lines[i-1].text) && len(l.text)*4 < r.width*3 && r.beforeDefinition(i)
}

// beforeDefinition says whether the next line may be the definition of the
// label at i: a sentence, or a longer line.
func (r *glossaryReader) beforeDefinition(i int) bool {
	if i+1 == len(r.lines) {
		return false
	}
	next := r.lines[i+1].text
	return next != "" && (endsSentence(next) || len(next) > len(r.lines[i].text))
}

// isIndexLetter says whether a line is the "A" above the labels with A.
func (r *glossaryReader) isIndexLetter(i int) bool {
	letter := r.lines[i].text
	if len(letter) != 1 || i+1 == len(r.lines) {
		return false
	}
	next := r.lines[i+1].text
	return len(next) > 1 && isLabel(next) && strings.EqualFold(next[:1], letter)
}

// dropButtons drops the last entries whose definition is a few words, if
// the glossary's definitions are sentences: two buttons of the site below each
// other look like that.
func (r *glossaryReader) dropButtons() {
	buttons := 0
	for _, e := range r.entries {
		if e.isButton() {
			buttons++
		}
	}
	for n := len(r.entries); buttons*3 < len(r.entries) && n > 0 && r.entries[n-1].isButton(); n-- {
		r.leave(r.entries[n-1])
		r.entries = r.entries[:n-1]
	}
}

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

// leave moves the lines of an entry to the rest.
func (r *glossaryReader) leave(e entry) { r.rest = append(append(r.rest, e.label...), e.definition...) }

// begin begins an entry.
func (r *glossaryReader) begin(label line) {
	r.entries = append(r.entries, entry{label: []line{label}})
	r.closed = false
}

func (r *glossaryReader) extendLabel(l line) {
	e := &r.entries[len(r.entries)-1]
	e.label = append(e.label, l)
}

// defined says whether the last entry has a definition.
func (r *glossaryReader) defined() bool {
	return len(r.entries) > 0 && len(r.entries[len(r.entries)-1].definition) > 0
}

// define adds a line to the last entry's definition.
func (r *glossaryReader) define(l line) {
	if len(r.entries) == 0 || r.closed {
		r.rest = append(r.rest, l)
		return
	}
	e := &r.entries[len(r.entries)-1]
	e.definition = append(e.definition, l)
}
