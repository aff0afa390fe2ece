package format

import "strings"

// divide returns the parts of a line that holds label and definition. Dashes
// and bars between words need spaces around them, or they would divide
// "cell–cell"; all dashes are one divider, for pages mix them.
func divide(text string) (label string, divider rune, definition string, ok bool) {
	if strings.HasPrefix(text, "(") {
		return "", 0, "", false
	}
	for at, r := range text[:min(len(text), maxHeading)] {
		mark := string(r)
		switch r {
		case ':':
			mark = ": "
		case '–', '-', '|':
			mark = " " + mark + " "
			at = max(at-1, 0)
		case '—', '\t':
		default:
			continue
		}
		definition, found := strings.CutPrefix(text[at:], mark)
		if found && at > 0 && definition != "" {
			label = strings.TrimSpace(text[:at])
			return label, oneDash(r), strings.TrimSpace(definition), isLabel(label)
		}
	}
	return "", 0, "", false
}

func oneDash(divider rune) rune {
	if divider == '–' || divider == '—' {
		return '-'
	}
	return divider
}

// divided decides whether most entries have a divider, and which. Where
// entries begin is not known yet: after an empty line, after a sentence, or at
// every line.
func (r *glossaryReader) divided() bool {
	everywhere := func(line, line) bool { return true }
	for _, starts := range []func(l, before line) bool{
		func(l, _ line) bool { return l.afterGap },
		func(l, before line) bool { return l.afterGap || endsSentence(before.text) },
		everywhere,
	} {
		if divider, share := r.countDivided(starts); share > 1.0/2 {
			_, share = r.countDivided(everywhere)
			r.divider, r.perLine = divider, share > 2.0/3
			return true
		}
	}
	return false
}

// countDivided returns the most frequent divider, and its share of the lines
// at which an entry starts.
func (r *glossaryReader) countDivided(starts func(l, before line) bool) (divider rune, share float64) {
	counts := make(map[rune]int)
	total := 0
	var before line
	for _, l := range r.lines {
		if starts(l, before) {
			total++
			if _, divider, _, ok := divide(l.text); ok {
				counts[divider]++
			}
		}
		before = l
	}
	divider, n := mostFrequent(counts)
	return divider, float64(n) / float64(total)
}

// readDivided reads entries of the form "Label: definition".
func (r *glossaryReader) readDivided() {
	for i, l := range r.lines {
		r.closed = r.closed || l.apart
		label, divider, definition, ok := divide(l.text)
		switch {
		case ok && r.startsEntry(i, divider):
			head, tail := l, l
			head.text, tail.text = label, definition
			r.begin(head)
			r.define(tail)
		case l.afterGap && (len(r.entries) == 0 || len(l.indent) <= len(r.last().label[0].indent)):
			r.exclude(l) // a paragraph of its own, with no label, at the labels' depth
		default:
			r.define(l)
		}
	}
}

// startsEntry tells a label from a line of a definition that happens to hold
// a divider.
func (r *glossaryReader) startsEntry(i int, divider rune) bool {
	l := r.lines[i]
	return l.afterGap || divider == '\t' ||
		divider == r.divider && (endsSentence(r.lines[i-1].text) || r.perLine && r.beginsAsLabel(l))
}
