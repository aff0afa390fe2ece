package format

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"labgloss/content"
)

// sheetTerms are the terms of tables.
type sheetTerms struct {
	all []*sheetTerm
	// What makes a term the same: the ID that the table gives it or, without
	// one, the label in small letters and the definition. A row without
	// definition is the first term with that label.
	byGiven map[string]*sheetTerm
	byText  map[[2]string]*sheetTerm
	byLabel map[string]*sheetTerm
}

func newSheetTerms() sheetTerms {
	return sheetTerms{
		byGiven: make(map[string]*sheetTerm), byText: make(map[[2]string]*sheetTerm), byLabel: make(map[string]*sheetTerm),
	}
}

// same returns the term that e is, nil if it is a new one.
func (s *sheetTerms) same(e *sheetTerm) *sheetTerm {
	if e.given != "" {
		return s.byGiven[e.given]
	}
	if twin := s.byText[textOf(e)]; twin != nil {
		return twin
	}
	first := s.byLabel[e.Label]
	if first != nil && (e.Definition == "" || first.Definition == "") {
		return first
	}
	return nil
}

func textOf(e *sheetTerm) [2]string { return [2]string{strings.ToLower(e.Label), e.Definition} }

// know makes a term one that others can be the same as.
func (s *sheetTerms) know(e *sheetTerm) {
	if e.given != "" {
		s.byGiven[e.given] = e
	}
	if s.byLabel[e.Label] == nil {
		s.byLabel[e.Label] = e
	}
	if text := textOf(e); s.byText[text] == nil {
		s.byText[text] = e
	}
}

// merge takes a term, or joins it with the one that it is.
func (t *table) merge(e *sheetTerm) {
	first := t.terms.same(e)
	if first == nil {
		t.fit(new(sheetTerm), e)
		t.terms.all = append(t.terms.all, e)
		t.terms.know(e)
		return
	}
	told := t.report.Skipped
	added := t.join(first, e)
	t.terms.know(first)
	switch {
	case added:
		t.report.Merged++
	case t.report.Skipped == told:
		t.leave(e, e.Label, fmt.Sprintf("it says nothing that %s does not say", first.seenFrom(e)))
	}
}

// seenFrom says where a term stands, to whom reads about another.
func (e *sheetTerm) seenFrom(other *sheetTerm) string {
	at := fmt.Sprintf("%s %d", cmp.Or(e.unit, "row"), e.row)
	if e.file == other.file {
		return at
	}
	return at + " of " + e.file
}

// join adds to a term what another row says of it, and tells whether that is
// anything.
func (t *table) join(e, more *sheetTerm) bool {
	if e.seen == nil {
		e.seen = make(map[string]bool)
		e.gain(&sheetTerm{Term: e.Term, refs: e.refs})
	}
	if !strings.EqualFold(more.Label, e.Label) {
		more.Synonyms = append([]string{more.Label}, more.Synonyms...)
	}
	t.fit(e, more)
	gained := e.gain(more)
	e.Abbreviations = append(e.Abbreviations, gained.Abbreviations...)
	e.Synonyms = append(e.Synonyms, gained.Synonyms...)
	e.Hidden = append(e.Hidden, gained.Hidden...)
	e.Tags = append(e.Tags, gained.Tags...)
	e.Links = append(e.Links, gained.Links...)
	e.Silenced = append(e.Silenced, gained.Silenced...)
	e.refs = append(e.refs, gained.refs...)
	added := len(gained.Abbreviations)+len(gained.Synonyms)+len(gained.Hidden)+len(gained.Tags)+len(gained.Links)+len(gained.Silenced)+len(gained.refs) > 0
	added = t.joinText(&e.Definition, more.Definition, "definition", more, e) || added
	added = t.joinText(&e.ScopeNote, more.ScopeNote, "scope note", more, e) || added
	if e.Source == nil && more.Source != nil {
		e.Source, added = more.Source, true
	}
	return t.joinLanguages(e, more) || added
}

// fit takes away what a row adds to a term beyond what one may have.
func (t *table) fit(e, more *sheetTerm) {
	more.Abbreviations = atMost(t, more, more.Abbreviations, maxTermNames-len(e.Abbreviations), "abbreviations")
	more.Synonyms = atMost(t, more, more.Synonyms, maxTermNames-len(e.Synonyms), "synonyms")
	more.Hidden = atMost(t, more, more.Hidden, maxTermNames-len(e.Hidden), "hidden names")
	more.Tags = atMost(t, more, more.Tags, maxTermTags-len(e.Tags), "tags")
	more.Links = atMost(t, more, more.Links, maxTermLinks-len(e.Links), "links")
	more.refs = atMost(t, more, more.refs, maxTermRelations-len(e.refs), "relations and figures")
}

// atMost returns the first of a list that a term has room for, and reports the
// others.
func atMost[T any](t *table, e *sheetTerm, list []T, room int, what string) []T {
	if len(list) <= room {
		return list
	}
	t.leave(e, short(e.Label), fmt.Sprintf("%d of its %s are more than a term may have", len(list)-room, what))
	return slices.Clone(list[:room])
}

// gain returns what of another's lists a term has not seen, and sees it.
func (e *sheetTerm) gain(more *sheetTerm) *sheetTerm {
	gained := new(sheetTerm)
	e.seen[e.Label] = true
	gained.Abbreviations, gained.Synonyms = unseen(e.seen, more.Abbreviations), unseen(e.seen, more.Synonyms)
	gained.Hidden = unseen(e.seen, more.Hidden)
	// A line break keeps apart from names what is none.
	for _, tag := range more.Tags {
		if len(unseen(e.seen, []string{"tag\n" + tag})) > 0 {
			gained.Tags = append(gained.Tags, tag)
		}
	}
	for _, link := range more.Links {
		if len(unseen(e.seen, []string{"link\n" + link.URL})) > 0 {
			gained.Links = append(gained.Links, link)
		}
	}
	for _, silence := range more.Silenced {
		if len(unseen(e.seen, []string{"silenced\n" + string(silence.Code)})) > 0 {
			gained.Silenced = append(gained.Silenced, silence)
		}
	}
	for _, ref := range more.refs {
		if len(unseen(e.seen, []string{string(ref.field) + "\n" + ref.name})) > 0 {
			gained.refs = append(gained.refs, ref)
		}
	}
	return gained
}

// joinText takes a text that the term does not have; another than it has is
// reported.
func (t *table) joinText(text *string, more, what string, row, first *sheetTerm) bool {
	switch {
	case more == "" || more == *text:
		return false
	case *text == "":
		*text = more
		return true
	}
	t.leave(row, row.Label, fmt.Sprintf("%s has another %s for it", first.seenFrom(row), what))
	return false
}

// joinLanguages takes the translations that the term does not have; another
// than it has is reported.
func (t *table) joinLanguages(e, more *sheetTerm) bool {
	added := false
	for _, tag := range slices.Sorted(maps.Keys(more.Translations)) {
		tr := more.Translations[tag]
		known, ok := e.Translations[tag]
		switch {
		case !ok && e.Translations == nil:
			e.Translations = map[string]content.Translation{tag: tr}
			added = true
		case !ok:
			e.Translations[tag], added = tr, true
		case !reflect.DeepEqual(known, tr):
			t.leave(more, tag+": "+tr.Label, e.seenFrom(more)+" has another translation for it")
		}
	}
	return added
}
