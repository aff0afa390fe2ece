package search

import "labgloss/content/flat"

// Lay lays the texts out: those of NewPassages are written, zero ones become what
// was. What is found in them is no part of the memory that was read.
func (p *Passages) Lay(l *flat.Layout) {
	p.text.lay(l)
	flat.List(l, &p.titles)
	for _, list := range []*[]uint32{&p.textAt, &p.lengths, &p.tokens, &p.tokenAt, &p.holderAt, &p.uses, &p.byRank} {
		flat.List(l, list)
	}
	flat.List(l, &p.docs)
	flat.List(l, &p.holders)
	p.forms.lay(l)
	p.shown.lay(l)
	p.byUse.lay(l)
	if l.Reads() {
		p.slips, p.keptInquiries = &Index{byText: true}, new(keptInquiries)
	}
	p.slips.Lay(l)
}

func (s *stringList) lay(l *flat.Layout) {
	l.Text(&s.text)
	flat.List(l, &s.at)
}
