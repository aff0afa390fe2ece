package content

import (
	"slices"
	"strings"
	"sync"

	"labgloss/content/search"
)

// Ref names a term across packs.
type Ref struct {
	Pack, Term string
}

// String writes the reference as "pack/term", at most MaxPackID + 1 +
// MaxTermID bytes.
func (r Ref) String() string { return r.Pack + "/" + r.Term }

// ParseRef reads what Ref.String wrote. Whether there is such a term, the
// glossary knows.
func ParseRef(s string) (Ref, bool) {
	pack, term, ok := strings.Cut(s, "/")
	return Ref{pack, term}, ok && validPackID(pack) && validID(term)
}

// Entry is a term together with the pack it stands in. It is shared and not
// to be changed.
type Entry struct {
	Pack *Pack
	Term *Term
}

// Ref returns the entry's reference.
func (e Entry) Ref() Ref { return Ref{e.Pack.ID, e.Term.ID} }

// Source returns where the definition comes from: the term's own source, or
// the pack's citation.
func (e Entry) Source() Source {
	if e.Term.Source != nil {
		return *e.Term.Source
	}
	return e.Pack.Citation
}

// Hit is an entry that a query found.
type Hit struct {
	Entry
	// Matched is the label that matched; the preferred one where that is
	// hidden.
	Matched string
	// Stage tells how it matched.
	Stage search.Stage
	// Score is between 0 and 1 and comparable across queries.
	Score float64
}

// Glossary is an immutable, searchable set of packs, safe for concurrent use.
type Glossary struct {
	packs   []*Pack
	entries []Entry
	byRef   map[Ref]int
	// parts are the packs' indexes; a document is the number of an entry.
	parts []search.Part
	// What not everybody asks for is made when the first does; see Prepare.
	alphabet func() alphabet
	scanner  func() *search.Scanner // of the entries' names in texts
	figures  func() *figureIndex
	passages func() *search.Passages
	keys     func() map[[keyBytes]byte]int
}

// NewGlossary makes the packs searchable. The packs must not be changed
// afterwards. Where two packs share an ID, the first stays.
func NewGlossary(packs ...*Pack) *Glossary {
	g := &Glossary{byRef: make(map[Ref]int)}
	seen := make(map[string]bool)
	for _, p := range packs {
		if seen[p.ID] {
			continue
		}
		seen[p.ID] = true
		g.packs = append(g.packs, p)
		g.parts = append(g.parts, search.Part{Index: packIndex(p), Base: len(g.entries)})
		for i := range p.Terms {
			e := Entry{p, &p.Terms[i]}
			g.byRef[e.Ref()] = len(g.entries)
			g.entries = append(g.entries, e)
		}
	}
	g.alphabet = sync.OnceValue(g.makeAlphabet)
	g.scanner = sync.OnceValue(g.newScanner)
	g.figures = sync.OnceValue(g.makeFigureIndex)
	g.passages = sync.OnceValue(g.readPassages)
	g.keys = sync.OnceValue(g.makeKeys)
	return g
}

// Prepare makes ahead of use what is otherwise made when it is first asked for,
// which would keep whoever asks waiting.
func (g *Glossary) Prepare() {
	g.scanner()
	g.alphabet()
	g.figures()
	g.passages()
	g.keys()
}

// packIndex makes the names of a pack's terms searchable; a document is the
// number of a term.
func packIndex(p *Pack) *search.Index {
	var names []search.Name
	for i := range p.Terms {
		names = append(names, termNames(&p.Terms[i], i)...)
	}
	return search.New(names)
}

// Packs returns the packs in the order given.
func (g *Glossary) Packs() []*Pack { return g.packs }

// Entries returns all entries, pack after pack in their own order.
func (g *Glossary) Entries() []Entry { return g.entries }

// Lookup returns the entry that a reference names.
func (g *Glossary) Lookup(r Ref) (Entry, bool) {
	i, ok := g.byRef[r]
	if !ok {
		return Entry{}, false
	}
	return g.entries[i], true
}

// HasPack tells whether there is a pack with that ID.
func (g *Glossary) HasPack(id string) bool {
	return slices.ContainsFunc(g.packs, func(p *Pack) bool { return p.ID == id })
}

// Related returns the terms around an entry: broader, narrower and related
// ones, in that order.
func (g *Glossary) Related(e Entry) []Entry {
	var around []Entry
	for _, id := range slices.Concat(e.Term.Broader, e.Term.Narrower, e.Term.Related) {
		if other, ok := g.Lookup(Ref{e.Pack.ID, id}); ok {
			around = append(around, other)
		}
	}
	return around
}

// Search returns the entries that the query may mean, at most limit, the best
// first. It is empty where nothing deserves to be called an answer.
func (g *Glossary) Search(query string, limit int) []Hit {
	return g.hits(search.Search(query, limit, g.parts...))
}

// Near returns the entries whose names are most like a query that Search does
// not answer, to choose from.
func (g *Glossary) Near(query string, limit int) []Hit {
	return g.hits(search.Near(query, limit, g.parts...))
}

func (g *Glossary) hits(matches []search.Match) []Hit {
	hits := make([]Hit, len(matches))
	for i, m := range matches {
		hits[i] = Hit{Entry: g.entries[m.Doc], Matched: m.Name, Stage: m.Stage, Score: m.Score}
		if t := hits[i].Term; slices.Contains(t.Hidden, m.Name) {
			hits[i].Matched = t.Label
		}
	}
	return hits
}

// termNames lists a term's labels for the index.
func termNames(t *Term, doc int) []search.Name {
	var names []search.Name
	add := func(abbreviation bool, labels ...string) {
		for _, l := range labels {
			names = append(names, search.Name{Text: l, Doc: doc, Abbreviation: abbreviation})
		}
	}
	add(false, t.Label)
	add(true, t.Abbreviations...)
	add(false, t.Synonyms...)
	add(false, t.Hidden...)
	for _, tag := range sortedKeys(t.Translations) {
		tr := t.Translations[tag]
		add(false, tr.Label)
		add(true, tr.Abbreviations...)
		add(false, tr.Synonyms...)
	}
	return names
}
