package format

import "strings"

// readPairs reads entries that only the order of their lines keeps apart.
func (r *glossaryReader) readPairs() {
	width := 0 // of the longest line, in bytes
	for _, l := range r.lines {
		width = max(width, len(l.text))
	}
	for i, l := range r.lines {
		r.closed = r.closed || l.apart
		switch {
		case r.isIndexLetter(i):
			r.closed = true
		case !r.undefined() && r.startsPair(i, width):
			r.begin(l)
		default:
			r.define(l)
		}
	}
	r.dropButtons()
}

// startsPair tells a label from a further line of a definition: it follows an
// empty line, or the end of a sentence, and is short beside wrapped lines.
func (r *glossaryReader) startsPair(i, width int) bool {
	l := r.lines[i]
	paragraph := l.afterGap || r.closed
	switch {
	case !isLabel(l.text):
		return false
	case !r.beginsAsLabel(l):
		return paragraph && r.beforeDefinition(i)
	}
	return paragraph || endsSentence(r.lines[i-1].text) && len(l.text)*4 < width*3 && r.beforeDefinition(i)
}

// next is the line that follows right after line i, empty if there is none.
func (r *glossaryReader) next(i int) string {
	if i+1 == len(r.lines) || r.lines[i+1].apart {
		return ""
	}
	return r.lines[i+1].text
}

// beforeDefinition says whether the next line may be the definition of the
// label at i: a sentence, or a longer line.
func (r *glossaryReader) beforeDefinition(i int) bool {
	next := r.next(i)
	return endsSentence(next) || len(next) > len(r.lines[i].text)
}

// isIndexLetter says whether a line is the "A" above the labels with A.
func (r *glossaryReader) isIndexLetter(i int) bool {
	letter, next := r.lines[i].text, r.next(i)
	return len(letter) == 1 && len(next) > 1 && isLabel(next) && strings.EqualFold(next[:1], letter)
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

// isButton says whether the definition is a few words and no sentence.
func (e entry) isButton() bool {
	const few = 3
	return len(e.definition) == 1 && isLabel(e.definition[0].text) && strings.Count(e.definition[0].text, " ") < few
}
