package search

const (
	// maxAsked bounds the words of a query that are looked for by stages that
	// compare words; the rest of a longer query is looked for as a whole only.
	maxAsked = 16
	// maxLooks bounds the names that one stage looks at for one query, of each
	// index. They are looked at by rank, so that what is missed is long.
	maxLooks = 512
	// maxGlances bounds the names that are passed over for their signatures.
	maxGlances = 1 << 14
	// maxInSpan is up to how many names with a range of forms all are looked
	// at; maxByRank bounds those that are looked at by rank where they are more.
	maxInSpan = 8192
	maxByRank = 256
	// maxLength is the length of the longest names; see names.lengths.
	maxLength = 255
)

// finder finds the names for one query. It holds all memory that this takes,
// and serves one query after another.
type finder struct {
	Part  // the one that is being asked
	all   []Part
	limit int

	text    string // of the query
	query   parser
	asked   phrase // the words that are looked for
	content []word // those of them that are not optional
	variant phrase // the same with other spaces
	joined  []byte // the query without spaces
	hits    []hit  // the best documents so far, the best first

	initials hit // the best by its initials, if any

	known uint32 // words of the query that are words of a name as they are, a bit each

	// What match is about: the words, how they score, how many names may still
	// be looked at, closely and at their signatures, and how long a name can be
	// to score enough, where the worst score that is enough was hoped and a
	// match costs at least leastCost.
	phrase         *phrase
	trial          *trial
	looks, glances int
	hoped          float64
	leastCost      int
	longest        int

	promising []uint32
	name      parser // a name that is looked at
	byRank    bestFirst
	near      []near // collected for one word
	pattern   pattern
	hashes    []uint64
	buckets   [][]uint32
	seen      seen
	letters   []byte
	spare     []byte
	bag       [2][]uint64
	subsequences
	similarity
}

// take returns a finder for a query, or nil if there is nothing to find.
func take(query string, limit int, all []Part) *finder {
	if limit <= 0 || len(all) == 0 {
		return nil
	}
	f, ok := all[0].finders.Get().(*finder)
	if !ok {
		f = new(finder)
	}
	f.all = append(f.all[:0], all...)
	f.limit, f.hits, f.initials, f.known = limit, f.hits[:0], hit{}, 0
	f.text = query
	if f.query.parse(query); len(f.query.words) == 0 {
		f.give()
		return nil
	}
	f.joined = f.joined[:0]
	for i := range f.query.words {
		f.joined = append(f.joined, f.query.words[i].own()...)
	}
	f.asked.take(f.query.words)
	return f
}

// give hands a finder back.
func (f *finder) give() {
	home := f.all[0]
	f.Part, f.text, f.initials = Part{}, "", hit{}
	clear(f.all)
	clear(f.buckets[:cap(f.buckets)])
	clear(f.hits[:cap(f.hits)])
	f.asked.index, f.variant.index, f.phrase, f.trial = nil, nil, nil, nil
	f.byRank.ranked = nil
	home.finders.Put(f)
}

// each asks every index.
func (f *finder) each(stage func(*finder)) {
	for _, f.Part = range f.all {
		f.looks, f.glances = maxLooks, maxGlances
		stage(f)
	}
}

// total returns how many names there are in all.
func (f *finder) total() int {
	n := 0
	for _, x := range f.all {
		n += x.size()
	}
	return n
}

// hit is the best match of a document so far.
type hit struct {
	index *Index
	name  uint32
	doc   int
	stage Stage
	score float64
}

// worst is the score that a match must exceed to matter, or equal.
func (f *finder) worst() float64 {
	if len(f.hits) < f.limit {
		return 0
	}
	return f.hits[len(f.hits)-1].score
}

// best is the highest score so far.
func (f *finder) best() float64 {
	if len(f.hits) == 0 {
		return 0
	}
	return f.hits[0].score
}

// add notes a match of a name of the index that is being asked.
func (f *finder) add(name uint32, stage Stage, score float64) {
	h := f.hit(name, stage, score)
	if stage == Exact && f.kinds[name]&abbreviated != 0 {
		h.stage = Abbreviation
	}
	f.keep(h)
}

// keep notes a match, of each document the best and of these the best ones.
func (f *finder) keep(h hit) {
	at := len(f.hits)
	for i := range f.hits {
		if h.isOf(&f.hits[i]) {
			if !h.before(&f.hits[i]) {
				return
			}
			at = i
			break
		}
	}
	if at == len(f.hits) {
		if len(f.hits) < f.limit {
			f.hits = append(f.hits, h)
		} else if at--; !h.before(&f.hits[at]) {
			return
		}
	}
	for ; at > 0 && h.before(&f.hits[at-1]); at-- {
		f.hits[at] = f.hits[at-1]
	}
	f.hits[at] = h
}

func (f *finder) hit(name uint32, stage Stage, score float64) hit {
	return hit{f.Index, name, f.Base + int(f.docs[name]), stage, score}
}

// isOf tells whether a match is of the same document as another.
func (h *hit) isOf(other *hit) bool {
	return h.doc == other.doc || h.index.byText && h.text() == other.text()
}

func (h *hit) text() string { return h.index.textOf(h.name) }

// before tells whether a match is better than another.
func (h *hit) before(other *hit) bool {
	if h.score != other.score {
		return h.score > other.score
	}
	return h.ranksBefore(other)
}

// ranksBefore tells whether a name comes before another at equal scores. It
// depends on the names alone, so that it holds across indexes.
func (h *hit) ranksBefore(other *hit) bool {
	a, b := h.index.lengths[h.name], other.index.lengths[other.name]
	switch {
	case a != b:
		return a < b
	case h.index.byText && h.text() != other.text():
		return h.text() < other.text()
	case h.doc != other.doc:
		return h.doc < other.doc
	case h.index != other.index:
		return h.text() < other.text()
	}
	return h.name < other.name
}

// matches returns the result.
func (f *finder) matches(cutoff float64) []Match {
	n := len(f.hits)
	for n > 0 && f.hits[n-1].score < cutoff {
		n--
	}
	if n == 0 {
		return nil
	}
	found := make([]Match, n)
	for i := range found {
		h := &f.hits[i]
		found[i] = Match{Doc: h.doc, Name: h.text(), Stage: h.stage, Score: h.score}
	}
	return found
}

// seen is a small set of numbers. It forgets rather than grows: a number may
// be new twice.
type seen struct {
	slots [seenSlots]uint32
	count int
}

const seenSlots = 512

func (s *seen) reset() {
	if s.count > 0 {
		clear(s.slots[:])
		s.count = 0
	}
}

// isNew notes a number and tells whether it was not noted before.
func (s *seen) isNew(n uint32) bool {
	for i := uint32(mix(uint64(n))); ; i++ {
		switch slot := &s.slots[i%seenSlots]; *slot {
		case n + 1:
			return false
		case 0:
			if s.count < seenSlots/2 {
				s.count++
				*slot = n + 1
			}
			return true
		}
	}
}
