package format

import (
	"strings"

	"labgloss/content"
)

// maxReplacements is how many times a term may have been replaced in turn.
const maxReplacements = 32

// find returns the served term that an identifier names, or has come to name.
func (s *servedTerms) find(id string) (int, bool) {
	for range maxReplacements {
		if i, ok := s.index[id]; ok {
			return i, true
		}
		t := s.o.byID[id]
		switch {
		case t != nil && t.obsolete && len(t.replacedBy) > 0:
			id = t.replacedBy[0]
		case s.o.aliases[id] != "":
			id = s.o.aliases[id]
		default:
			return 0, false
		}
	}
	return 0, false
}

// replace hides the names of obsolete terms among those of the terms that
// replace them.
func (s *servedTerms) replace(terms []content.Term) {
	sets := make(map[int]labelSet)
	for _, t := range s.o.terms {
		if !t.obsolete {
			continue
		}
		found := false
		for _, id := range t.replacedBy {
			i, ok := s.find(id)
			if !ok {
				continue
			}
			found = true
			if sets[i] == nil {
				sets[i] = newLabelSet(&terms[i])
			}
			sets[i].hide(&terms[i], t)
		}
		if found {
			s.o.report.Merged++
		} else {
			s.o.note(t, whyObsolete(t))
		}
	}
}

// hide adds the names of an obsolete term to a term's hidden labels.
func (set labelSet) hide(term *content.Term, t *ontologyTerm) {
	add := func(name string) {
		if len(term.Hidden) < maxTermNames && len(name) <= maxLabelSize {
			set.add(&term.Hidden, name)
		}
	}
	add(withoutObsolete(t.name))
	for _, s := range t.synonyms {
		add(withoutObsolete(s.text))
	}
}

// withoutObsolete takes away the word that some ontologies put before the name
// of an obsolete term.
func withoutObsolete(name string) string {
	const word = "obsolete"
	if len(name) > len(word) && strings.EqualFold(name[:len(word)], word) && strings.ContainsRune(" :_", rune(name[len(word)])) {
		return strings.TrimLeft(name[len(word):], " :_")
	}
	return name
}

// whyObsolete says why an obsolete term is in no pack.
func whyObsolete(t *ontologyTerm) string {
	const most = 5 // of the terms named
	list := func(ids []string) string {
		text := strings.Join(ids[:min(len(ids), most)], ", ")
		if len(ids) > most {
			text += " …"
		}
		return cleanLine(text)
	}
	why := "it is obsolete, and nothing replaces it"
	if len(t.replacedBy) > 0 {
		why = "it is obsolete, and what replaces it is not in the files: " + list(t.replacedBy)
	}
	if len(t.consider) > 0 {
		why += "; consider " + list(t.consider)
	}
	return why
}

// relate fills in the relations: broader and its inverse, and related in both
// directions. Two terms are related in one way only, and broader goes first.
func (s *servedTerms) relate(terms []content.Term) {
	known := make(map[[2]int]bool)
	link := func(a, b int) bool {
		pair := [2]int{min(a, b), max(a, b)}
		if a == b || known[pair] {
			return false
		}
		known[pair] = true
		return true
	}
	broader := s.targets(s.o.words.broader, func(t *ontologyTerm) []string { return t.broader })
	for i, parents := range breakCircles(broader, s.leaveCircle) {
		for _, p := range parents {
			if link(i, p) {
				terms[i].Broader = append(terms[i].Broader, s.ids[p])
				terms[p].Narrower = append(terms[p].Narrower, s.ids[i])
			}
		}
	}
	for i, others := range s.targets(s.o.words.related, func(t *ontologyTerm) []string { return t.related }) {
		for _, other := range others {
			if link(i, other) {
				terms[i].Related = append(terms[i].Related, s.ids[other])
				terms[other].Related = append(terms[other].Related, s.ids[i])
			}
		}
	}
}

// targets finds the terms that relations lead to.
func (s *servedTerms) targets(kind string, of func(*ontologyTerm) []string) [][]int {
	all := make([][]int, len(s.terms))
	for i, t := range s.terms {
		for _, id := range of(t) {
			if target, ok := s.find(id); ok {
				all[i] = append(all[i], target)
				continue
			}
			s.lost(t, kind, id)
		}
	}
	return all
}

// lost notes that what a term is related to is not served. Of another vocabulary
// that is usual.
func (s *servedTerms) lost(t *ontologyTerm, kind, id string) {
	vocabulary, tell := databaseOf(id), s.o.tally.note
	if vocabulary == databaseOf(t.id) {
		tell = s.o.tally.add
	}
	tell(t.at, kind+" a term of "+clip(cleanLine(vocabulary)), "the term is not in the files, or is obsolete")
}

// leaveCircle tells that a term is not put below one that is below it.
func (s *servedTerms) leaveCircle(term, parent int) {
	s.o.skip(s.terms[term], s.o.words.below+" "+s.terms[parent].id+", which is itself below it; that relation is left out")
}
