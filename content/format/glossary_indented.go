package format

// atLabelDepth says whether a line stands at the depth of the first label.
func (r *glossaryReader) atLabelDepth(l line) bool { return l.indent == r.lines[0].indent }

// indented decides whether labels stand at the first line's depth and
// definitions at others.
func (r *glossaryReader) indented() bool {
	labels, defined := 0, 0
	for i, l := range r.lines {
		switch {
		case r.atLabelDepth(l) && isLabel(l.text):
			labels++
		case i > 0 && !r.atLabelDepth(l) && r.atLabelDepth(r.lines[i-1]):
			defined++
		}
	}
	return defined > 0 && defined*2 > labels
}

// readIndented reads entries whose labels stand at a depth of their own.
func (r *glossaryReader) readIndented() {
	depth := r.definitionDepth()
	for _, l := range r.lines {
		r.closed = r.closed || l.apart
		switch {
		case r.atLabelDepth(l) && r.undefined() && !l.afterGap && beginsSmall(l.text):
			e := r.last() // a label that was too long for its line
			e.label = append(e.label, l)
		case r.atLabelDepth(l) && isLabel(l.text):
			r.begin(l)
		case r.atLabelDepth(l), l.afterGap && l.indent != depth && !r.undefined():
			r.exclude(l)
		default:
			r.define(l)
		}
	}
}

// definitionDepth is the indentation that most definitions begin with.
func (r *glossaryReader) definitionDepth() string {
	depths := make(map[string]int)
	for i, l := range r.lines {
		if i > 0 && r.atLabelDepth(r.lines[i-1]) && !r.atLabelDepth(l) {
			depths[l.indent]++
		}
	}
	depth, _ := mostFrequent(depths)
	return depth
}
