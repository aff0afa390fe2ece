package lint

import "labgloss/content"

// orphans reports terms that no reader comes to from another.
func orphans(s *subject) {
	related := related(s.Pack)
	n := 0
	for _, is := range related {
		if is {
			n++
		}
	}
	if 2*n < len(s.Terms) { // the pack does not mean to relate its terms
		return
	}
	for i := range s.Terms {
		if t := &s.Terms[i]; related[i] || s.spoken[i] || len(t.Figures) > 0 {
			continue
		}
		if other := s.speaksOf[i]; other >= 0 {
			s.report(content.OrphanTerm, at(i, ""), "nothing leads to this term: relate it, perhaps to %q (%s), of which it speaks",
				s.Terms[other].Label, s.Terms[other].ID)
			continue
		}
		s.report(content.OrphanTerm, at(i, ""), "nothing leads to this term: it is related to no other, has no figure, and no other speaks of it")
	}
}

// related tells which terms are related to another, by either of the two.
func related(p *content.Pack) []bool {
	numbers := make(map[string]int, len(p.Terms))
	for i := range p.Terms {
		numbers[p.Terms[i].ID] = i
	}
	related := make([]bool, len(p.Terms))
	for i := range p.Terms {
		t := &p.Terms[i]
		for _, ids := range [][]string{t.Broader, t.Narrower, t.Related} {
			for _, id := range ids {
				related[i] = true
				if other, ok := numbers[id]; ok {
					related[other] = true
				}
			}
		}
	}
	return related
}
