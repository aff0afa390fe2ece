package search

import (
	"sync"

	"labgloss/content/flat"
)

// Lay lays the index out: one of New is written, a zero one becomes what was.
// Its names are then in the memory that was read.
func (x *Index) Lay(l *flat.Layout) {
	x.layNames(l)
	x.words.lay(l)
	flat.List(l, &x.tokens)
	x.postings.lay(l)
	flat.List(l, &x.postingAt)
	x.inOrder.lay(l)
	flat.List(l, &x.firstAt)
	for _, t := range []*table{&x.byForm, &x.byCut, &x.slips, &x.bySound} {
		t.lay(l)
	}
	if l.Reads() {
		x.finders = new(sync.Pool)
	}
}

func (n *names) layNames(l *flat.Layout) {
	l.Text(&n.text)
	flat.List(l, &n.textAt)
	flat.List(l, &n.docs)
	flat.List(l, &n.tokenAt)
	flat.List(l, &n.lengths)
	flat.List(l, &n.marks)
	flat.List(l, &n.kinds)
}

func (v *vocabulary) lay(l *flat.Layout) {
	l.Text(&v.text)
	flat.List(l, &v.forms)
	flat.List(l, &v.key)
	flat.List(l, &v.jump)
	flat.Value(l, &v.depth)
	v.byText.lay(l)
}

func (t *table) lay(l *flat.Layout) {
	flat.Value(l, &t.shift)
	flat.Value(l, &t.idBits)
	flat.List(l, &t.at)
	flat.List(l, &t.entries)
}

func (r *ranked) lay(l *flat.Layout) {
	flat.List(l, &r.names)
	flat.List(l, &r.blocks)
	flat.Value(l, &r.width)
}
