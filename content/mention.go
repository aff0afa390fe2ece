package content

import "labgloss/content/search"

// Mention is a stretch of a text that names one or more terms of the glossary:
// text[Start:End], in bytes of the text.
type Mention struct {
	Start, End int
	// Entries are all that have this name, in the glossary's order.
	Entries []Entry
}

// Mentions returns the terms that a text names, in the order of the text and
// never overlapping, as a search.Scanner finds them: by any of their names.
// What it needs is made at the first call; see Prepare.
func (g *Glossary) Mentions(text string) []Mention {
	var mentions []Mention
	for _, o := range g.scanner().Scan(text) {
		m := Mention{Start: o.Start, End: o.End}
		for _, doc := range o.Docs {
			m.Entries = append(m.Entries, g.entry(doc))
		}
		mentions = append(mentions, m)
	}
	return mentions
}

// newScanner makes the names of all entries findable in texts; a document is the
// number of an entry.
func (g *Glossary) newScanner() *search.Scanner {
	var names []search.Name
	for i := range g.size {
		names = append(names, termNames(g.entry(i).Term, i)...)
	}
	return search.NewScanner(names)
}
