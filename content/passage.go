package content

import (
	"runtime"

	"labgloss/content/search"
)

// Passage is an entry whose text fits a query, with the piece of it that fits
// best.
type Passage struct {
	Entry
	// Text is a piece of a label, the definition, the scope note or a
	// translation, without the marks of Markdown and on one line.
	Text string
	// Spans are the words of the query in Text: ranges of bytes, in order and
	// apart.
	Spans [][2]int
	// CutBefore and CutAfter tell that there is more before Text and behind it.
	CutBefore, CutAfter bool
}

// SearchText returns the passages that fit the query, from one place on and at
// most limit, the best first, and how many there are in all. Passages have at
// most width characters (runes). See search.Passages for what a query may hold.
func (g *Glossary) SearchText(query string, from, limit, width int) (found []Passage, total int) {
	defer runtime.KeepAlive(g)
	passages, total := search.FindPassages(query, from, limit, width, g.passages()...)
	for _, p := range passages {
		found = append(found, Passage{
			Entry: g.entry(p.Doc),
			Text:  p.Text, Spans: p.Spans, CutBefore: p.CutBefore, CutAfter: p.CutAfter,
		})
	}
	return found, total
}

// CompleteText returns up to limit ways in which a query of SearchText could go
// on, the most useful first.
func (g *Glossary) CompleteText(text string, limit int) []string {
	defer runtime.KeepAlive(g)
	return search.Complete(text, limit, g.passages()...)
}

// passages are the texts of all editions.
func (g *Glossary) passages() []search.PassagePart {
	parts := make([]search.PassagePart, len(g.editions))
	for i, e := range g.editions {
		parts[i] = search.PassagePart{Passages: e.passages(), Base: g.bases[i]}
	}
	return parts
}

// readPassages makes the texts of all terms searchable; a document is the number
// of a term.
func (e *Edition) readPassages() *search.Passages {
	var texts []search.Text
	for i := range e.Size() {
		texts = append(texts, termTexts(e.terms.term(i), i)...)
	}
	return search.NewPassages(texts)
}

// termTexts lists what is searched of a term.
func termTexts(t *Term, doc int) []search.Text {
	var texts []search.Text
	add := func(title bool, all ...string) {
		for _, text := range all {
			if text != "" {
				texts = append(texts, search.Text{Doc: doc, Text: PlainText(text), Title: title})
			}
		}
	}
	add(true, t.Label)
	add(true, t.Abbreviations...)
	add(true, t.Synonyms...)
	add(false, t.Definition, t.ScopeNote)
	for _, tag := range sortedKeys(t.Translations) {
		tr := t.Translations[tag]
		add(true, tr.Label)
		add(true, tr.Abbreviations...)
		add(true, tr.Synonyms...)
		add(false, tr.Definition)
	}
	return texts
}
