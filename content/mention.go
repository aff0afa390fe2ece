package content

import (
	"runtime"

	"labgloss/content/search"
)

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
	defer runtime.KeepAlive(g)
	for _, o := range search.Scan(text, g.scanners()...) {
		m := Mention{Start: o.Start, End: o.End}
		for _, doc := range o.Docs {
			m.Entries = append(m.Entries, g.entry(doc))
		}
		mentions = append(mentions, m)
	}
	return mentions
}

// NamedIn returns where a text names the term, by any of its names, in the order
// of the text and never overlapping. It reads as Glossary.Mentions does.
func (t *Term) NamedIn(text string) []search.Occurrence {
	return search.NewScanner(termNames(t, 0)).Scan(text)
}

// scanners find the names of all editions.
func (g *Glossary) scanners() []search.ScanPart {
	parts := make([]search.ScanPart, len(g.editions))
	for i, e := range g.editions {
		parts[i] = search.ScanPart{Scanner: e.scanner(), Base: g.bases[i]}
	}
	return parts
}

// makeScanner makes the names of all terms findable in texts; a document is the
// number of a term.
func (e *Edition) makeScanner() *search.Scanner { return search.NewScanner(e.names()) }
