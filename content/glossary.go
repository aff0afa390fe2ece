package content

import (
	"runtime"
	"slices"
	"sort"
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

// Glossary is an immutable, searchable set of editions, safe for concurrent use.
// Its entries are numbered, edition after edition.
type Glossary struct {
	editions []*Edition
	bases    []int // the number of each edition's first entry
	size     int
	parts    []search.Part // the editions' indexes
	// What not everybody asks for is made when the first does; see Prepare.
	arrangement       func() *arrangement
	illustratedPlaces func() []int
	figures           func() *figureIndex
}

// NewGlossary makes packs searchable; see Combine.
func NewGlossary(packs ...*Pack) *Glossary {
	editions := make([]*Edition, len(packs))
	for i, p := range packs {
		editions[i] = NewEdition(p)
	}
	return Combine(editions...)
}

// Combine makes one glossary of editions. Where two share a pack's ID, the first
// stays.
func Combine(editions ...*Edition) *Glossary {
	g := new(Glossary)
	for _, e := range editions {
		if g.HasPack(e.pack.ID) {
			continue
		}
		g.editions, g.bases = append(g.editions, e), append(g.bases, g.size)
		g.parts = append(g.parts, search.Part{Index: e.index, Base: g.size})
		g.size += e.Size()
	}
	g.arrangement = sync.OnceValue(g.arrange)
	g.illustratedPlaces = sync.OnceValue(g.findIllustrated)
	g.figures = sync.OnceValue(g.makeFigureIndex)
	return g
}

// Prepare makes ahead of use what is otherwise made when it is first asked for,
// which would keep whoever asks waiting.
func (g *Glossary) Prepare() {
	defer runtime.KeepAlive(g)
	for _, e := range g.editions {
		e.prepare()
	}
	g.arrangement()
	g.illustratedPlaces()
	g.figures()
}

// Editions returns the editions in the order given.
func (g *Glossary) Editions() []*Edition { return g.editions }

// Entries returns all entries, pack after pack in their own order.
func (g *Glossary) Entries() Listing { return Listing{g.size, g.entry} }

// entry returns an entry by its number.
func (g *Glossary) entry(number int) Entry {
	i := sort.SearchInts(g.bases, number+1) - 1
	return g.editions[i].entry(number - g.bases[i])
}

// edition returns the edition of a pack, or nil.
func (g *Glossary) edition(pack string) *Edition {
	for _, e := range g.editions {
		if e.pack.ID == pack {
			return e
		}
	}
	return nil
}

// Lookup returns the entry that a reference names.
func (g *Glossary) Lookup(r Ref) (Entry, bool) {
	e := g.edition(r.Pack)
	if e == nil {
		return Entry{}, false
	}
	number, ok := e.find(r.Term)
	if !ok {
		return Entry{}, false
	}
	return e.entry(number), true
}

// HasPack tells whether there is a pack with that ID.
func (g *Glossary) HasPack(id string) bool { return g.edition(id) != nil }

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
	defer runtime.KeepAlive(g) // whose memory the names are in
	hits := make([]Hit, len(matches))
	for i, m := range matches {
		hits[i] = Hit{Entry: g.entry(m.Doc), Matched: strings.Clone(m.Name), Stage: m.Stage, Score: m.Score}
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
