package search

/*
Passages: which documents speak of what was asked, and where.

The names' index answers "which term is called so?". This one answers "where is
it said?": it reads whole texts, ranks their documents by how much they speak of
the words of a query (BM25), and cuts out of each the piece that fits best.

# Words

Texts are read word by word (running.go), folded and keyed as names are, so that
"tumours" finds "tumor" here as there, and scripts without spaces are pairs of
neighbouring characters. A word of a query stands for its key, for what English
inflects it to (inflection.go), and, where it is the last one and still being
typed, for all that it begins. Only a word that occurs nowhere may begin any
word, and only one that begins none either may be a slip for one: the names'
index over the words of all texts says for which (asked.go).

# Ranking

Each word of a query weighs by how few documents have it, and counts for more
the oftener a document has it and the shorter that is (ranking.go). A document
with all words comes before all that lack one, whatever it scores; words that
occur nowhere are forgiven. Words that nearly every text has, and small ones,
do not make a document an answer. What stands in quotes must stand so in the
document.

# The passage

Of the texts of a document, the passage is from the one with the heaviest group
of words that fits into the width, of equals the closest together; it grows to
whole sentences where these fit, and is cut at the borders of words where they
do not (excerpt.go).

# The index

For each key, in flat slices, the documents with it and how often; that costs as
much to ask as there are documents to find. The texts' words are kept as numbers
as well, four bytes each: phrases are confirmed and completions counted on them
(completion.go). Where a word stands in its text is not kept: the few texts that
are shown are read again. A word of a text takes some eight bytes of the
text, four as a number, and nearly four for its document: 400,000 terms with
definitions of 20 words take 450 bytes each in all.

# Several parts

What a score is made of is counted when a query is asked, over all parts that it
is put to (inquiry.go): how many documents there are and have a word, and how
long they are. So several sets of texts are as one, and a glossary's packs need
no index but their own. The same word has another number in each part; what is
found in one is looked up in the others by its letters.
*/

import (
	"cmp"
	"slices"
)

// Text is something to be searched in, of a document.
type Text struct {
	// Doc is the caller's number of the document. It may have any number of
	// texts.
	Doc  int
	Text string
	// Title marks a name of the document; a word in it weighs more.
	Title bool
}

// Passages is an immutable set of texts that can be searched, by any number of
// goroutines at once. It is made of flat slices without pointers; nothing that it
// returns points into them.
type Passages struct {
	// texts are sorted by document; those of document d are from textAt[d] up to
	// textAt[d+1], where d counts the documents, whose numbers for the caller
	// are docs. A document has so many words as lengths has.
	texts
	docs    []int32
	textAt  []uint32
	lengths []uint32
	// tokens are the forms of all words; those of text t are
	// tokens[tokenAt[t]:tokenAt[t+1]].
	tokens  []uint32
	tokenAt []uint32
	// forms are all words and all keys. A form that is a word has its key; one
	// that is but a key is its own. What is a key, holderAt tells.
	forms vocabulary
	// holders are, for each form that is a key, the documents with it in
	// ascending order; those of key k are holders[holderAt[k]:holderAt[k+1]].
	holders  []holder
	holderAt []uint32
	// shown is how a form is written, and uses is how often, 0 for a key that is
	// no word; byUse has the forms' ranks by that, and byRank the words by rank.
	shown  stringList
	uses   []uint32
	byUse  ranked
	byRank []uint32
	// slips knows the words that may be misspelt; a document is a form.
	slips *Index
	*keptInquiries
}

// holder is a document that has a key, and in its last bits how often, titles
// weighed, up to maxTimes. Documents are below 2²⁴.
type holder uint32

const (
	timesBits = 8
	maxTimes  = 1<<timesBits - 1
)

func (h holder) doc() uint32 { return uint32(h) >> timesBits }

func (h holder) times() int { return int(h & maxTimes) }

func (h holder) compareDoc(doc uint32) int { return cmp.Compare(h.doc(), doc) }

// add returns the holder with the key so many times more.
func (h holder) add(times int) holder {
	return h&^maxTimes | holder(min(h.times()+times, maxTimes))
}

// Passage is a document that a query found, with the piece of its text that
// fits best.
type Passage struct {
	Doc int
	// Text is a piece of one of the document's texts.
	Text string
	// Spans are the words of the query in Text, as ranges of bytes between
	// characters as a reader sees them (grapheme clusters), in order and apart.
	Spans [][2]int
	// CutBefore and CutAfter tell that the document's text has more before the
	// piece and behind it.
	CutBefore, CutAfter bool
	// Score is above 0 and below 1, and from 0.5 for a document with all words
	// of the query that occur at all. It orders the answers to one query.
	Score float64
}

// Search returns the passages from one place on, at most limit, best first,
// and how many there are in all. Of equal ones, those of smaller documents'
// numbers come first. width bounds Passage.Text, in
// characters (runes). Of the query, the first kilobyte and the first 16 words
// count; what stands in quotes is looked for as it stands.
func (p *Passages) Search(query string, from, limit, width int) (found []Passage, total int) {
	return FindPassages(query, from, limit, width, PassagePart{Passages: p})
}

// FindPassages searches several sets of texts as if they were one. A document is
// in one of them only.
func FindPassages(query string, from, limit, width int, parts ...PassagePart) (found []Passage, total int) {
	s := takeInquiry(parts)
	if s == nil {
		return nil, 0
	}
	defer s.give()
	s.ask(upTo(query, maxBytes))
	hits := s.hits()
	from, limit = max(from, 0), max(limit, 0)
	if from >= len(hits) || limit == 0 {
		return nil, len(hits)
	}
	for _, h := range s.best(hits, from+min(limit, len(hits)-from))[from:] {
		found = append(found, s.passage(h, max(width, 0)))
	}
	return found, len(hits)
}

// tokensOf returns the words of a text.
func (p *Passages) tokensOf(text uint32) []uint32 {
	return p.tokens[p.tokenAt[text]:p.tokenAt[text+1]]
}

// holdersOf returns the documents with a key.
func (p *Passages) holdersOf(key uint32) []holder {
	return p.holders[p.holderAt[key]:p.holderAt[key+1]]
}

// isKey tells whether a form is some word's key.
func (p *Passages) isKey(form uint32) bool { return p.holderAt[form] < p.holderAt[form+1] }

// best returns the first n hits in their order. There are as many.
func (s *inquiry) best(hits []foundDoc, n int) []foundDoc {
	kept, bounded := make([]foundDoc, 0, 2*n), false
	for _, h := range hits {
		if bounded && s.compareDocs(h, kept[n-1]) >= 0 {
			continue
		}
		if kept = append(kept, h); len(kept) == 2*n {
			slices.SortFunc(kept, s.compareDocs)
			kept, bounded = kept[:n], true
		}
	}
	slices.SortFunc(kept, s.compareDocs)
	return kept[:n]
}

// foundDoc is a document that was found.
type foundDoc struct {
	docRef
	score float64
}

// compareDocs orders documents, the better first. At equal words the shorter one has
// the higher score.
func (s *inquiry) compareDocs(f, g foundDoc) int {
	if f.score != g.score { // as a rule
		return cmp.Compare(g.score, f.score)
	}
	return cmp.Compare(s.numberOf(f.docRef), s.numberOf(g.docRef))
}
