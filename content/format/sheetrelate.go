package format

import (
	"fmt"
	"slices"

	"labgloss/content"
	"labgloss/content/search"
)

// identify gives each term its ID: that of the table, or one made of what the
// table says.
func (s *sheetTerms) identify() {
	ids := make(uniqueIDs)
	for _, e := range s.all {
		if isID(e.given) {
			e.ID = e.given
			ids[e.ID]++
		}
	}
	for _, e := range s.all {
		if e.ID == "" {
			text := e.given
			if text == "" {
				text = e.Label
			}
			e.ID = ids.next(text, "term", content.MaxTermID)
		}
	}
}

// byName maps the folded names of the terms to them. The first has a name.
func (s *sheetTerms) byName() map[string]*sheetTerm {
	names := make(map[string]*sheetTerm, len(s.all))
	add := func(e *sheetTerm, all ...string) {
		for _, name := range all {
			if name = search.Fold(name); names[name] == nil {
				names[name] = e
			}
		}
	}
	for _, e := range s.all {
		add(e, e.Label)
	}
	for _, e := range s.all {
		add(e, e.Abbreviations...)
		add(e, e.Synonyms...)
	}
	return names
}

// relate looks up what the terms refer to.
func (r *sheetReader) relate() {
	var names map[string]*sheetTerm // made where one is needed
	for _, e := range r.terms.all {
		if len(e.refs) == 0 {
			continue
		}
		known := map[string]bool{e.ID: true}
		for _, ref := range e.refs {
			if ref.field == fieldFigures {
				r.relateFigure(e, ref, known)
				continue
			}
			other := r.terms.byGiven[ref.name]
			if other == nil {
				other = r.terms.byLabel[ref.name]
			}
			if other == nil {
				if names == nil {
					names = r.terms.byName()
				}
				other = names[search.Fold(ref.name)]
			}
			r.relateTerm(e, other, ref, known)
		}
		e.refs = nil
	}
}

// breakCircles leaves out what would make a term broader than itself.
func (r *sheetReader) breakCircles() {
	all, number := r.terms.all, make(map[string]int)
	if !slices.ContainsFunc(all, func(e *sheetTerm) bool { return len(e.Broader)+len(e.Narrower) > 0 }) {
		return
	}
	for i, e := range all {
		number[e.ID] = i
	}
	parents := make([][]int, len(all))
	for i, e := range all {
		for _, id := range e.Broader {
			parents[i] = append(parents[i], number[id])
		}
		for _, id := range e.Narrower {
			parents[number[id]] = append(parents[number[id]], i)
		}
	}
	breakCircles(parents, func(term, parent int) {
		below, above := all[term], all[parent]
		below.Broader = without(below.Broader, above.ID)
		above.Narrower = without(above.Narrower, below.ID)
		r.report.skip(Skip{
			File: below.file, Line: below.row, What: short(below.Label),
			Why: fmt.Sprintf("it is below %s, which is itself below it; that relation is left out", short(above.Label)),
		})
	})
}

func without(list []string, value string) []string {
	if list = slices.DeleteFunc(list, func(v string) bool { return v == value }); len(list) == 0 {
		return nil
	}
	return list
}

// relateTerm relates a term to another. Each is related in one way, the first.
func (r *sheetReader) relateTerm(e, other *sheetTerm, ref sheetRef, known map[string]bool) {
	skip := Skip{File: e.file, Line: ref.row, What: fmt.Sprintf("%s: %s of %s", short(ref.name), ref.field, short(e.Label))}
	switch {
	case other == nil:
		skip.Why = "no term has that ID or name"
	case other == e:
		skip.Why = "a term is not related to itself"
	case known[other.ID]:
		skip.Why = "the two are related already"
	}
	if skip.Why != "" {
		r.report.skip(skip)
		return
	}
	known[other.ID] = true
	switch ref.field {
	case fieldBroader:
		e.Broader = append(e.Broader, other.ID)
	case fieldNarrower:
		e.Narrower = append(e.Narrower, other.ID)
	case fieldRelated:
		e.Related = append(e.Related, other.ID)
	}
}

// relateFigure relates a term to a figure, by default because of the term
// itself.
func (r *sheetReader) relateFigure(e *sheetTerm, ref sheetRef, known map[string]bool) {
	id := r.findFigure(ref.name)
	if id == "" {
		r.report.skip(Skip{
			File: e.file, Line: ref.row, What: "figure " + short(ref.name) + " of " + short(e.Label),
			Why: `no figure has that ID or number; a row "#figure" with ID, number and title defines one`,
		})
		return
	}
	if known["figure "+id] {
		return
	}
	known["figure "+id] = true
	if ref.because == "" {
		ref.because = e.Label
	}
	e.Figures = append(e.Figures, content.FigureRef{Figure: id, Because: ref.because})
}
