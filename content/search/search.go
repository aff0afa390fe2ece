/*
Package search finds which name a query means, and ranks what it finds.

It knows names and no terms: New takes labels, each belonging to a document
(a number that its caller gave out), and Search returns the numbers of the
documents that a query may mean, the best first, each with the name that
matched, the stage that found it and a score.

# The ladder

A query and a name are first made alike (normalise.go): case, accents, hyphens,
apostrophes, lone Greek letters, British spelling and the English plural do not
count. Then the stages look, from the certain to the daring:

	exact         the name, letter by letter
	abbreviation  the same, where the name is an abbreviation
	initials      the first letters of the name's words
	prefix        the name begins so
	words         each word of the query begins a word of the name, in any order
	typo          the same with slips of the finger in the words
	subsequence   the letters stand in the name in this order (sahilm/fuzzy), as
	              its words cut short

The first five are always asked: they are cheap and take what was typed at its
word. The last two guess, so they are asked only where the others found nothing
that is good (see goodEnough).

# Scores

A score lies between 0 and 1 and means the same for every query, so that
results of several indexes can be merged by it. Each stage owns a band of the
scale (the constants below) and places a match within it by its quality: how
much of the name was typed, how many letters were wrong. What scores below
Cutoff is not returned: gibberish must not get an answer. Near serves those
queries: it offers names to choose from rather than an answer.

An Index is immutable and may be used by many goroutines.
*/
package search

import (
	"cmp"
	"slices"
	"strings"
)

// Stage is how a name was found.
type Stage string

// The stages, from the certain to the daring. Similar is that of Near alone.
const (
	Exact        Stage = "exact"
	Abbreviation Stage = "abbreviation"
	Initials     Stage = "initials"
	Prefix       Stage = "prefix"
	Words        Stage = "words"
	Typo         Stage = "typo"
	Subsequence  Stage = "subsequence"
	Similar      Stage = "similar"
)

// Named tells whether the query was a name of what it found, to the letter or
// nearly so, rather than a guess. One name may be that of several documents.
func (s Stage) Named() bool { return s == Exact || s == Abbreviation }

// The bands of the scale: a stage's best score, and its worst where its
// matches differ in quality.
const (
	exactScore   = 1.00
	variantScore = 0.98 // equal but for plural or spelling
	bagScore     = 0.95 // equal but for the order of words and the small ones

	// A whole form counts more than most beginnings of another.
	initialsScore = 0.90
	// Two initials fit many names by chance.
	twoInitialsScore = 0.70

	prefixBest, prefixWorst           = 0.94, 0.72
	wordsBest, wordsWorst             = 0.90, 0.60
	typoBest, typoWorst               = 0.84, 0.40
	subsequenceBest, subsequenceWorst = 0.60, 0.40
)

const (
	// Cutoff is the lowest score of an answer.
	Cutoff = 0.40
	// goodEnough is the score that keeps the guessing stages out.
	goodEnough = 0.60
)

// Name is one name of a document.
type Name struct {
	Text string
	// Doc is the caller's number of what is named so.
	Doc int
	// Abbreviation marks a short form, which is reported as such.
	Abbreviation bool
}

// Match is a document that a query may mean.
type Match struct {
	Doc int
	// Name is the name that matched, as it was given to New.
	Name  string
	Stage Stage
	// Score is between 0 and 1.
	Score float64
}

// Search returns the documents that the query may mean, at most limit, the
// best first and each once, with the best of its names.
func (x *Index) Search(query string, limit int) []Match {
	q := normalise(query)
	if q.empty() || limit <= 0 {
		return nil
	}
	asked := q.withoutQuestion()
	f := newFinder(x)
	f.exact(q, asked)
	f.initials(q, query == strings.ToUpper(query))
	f.prefix(q)
	f.byWords(asked)
	if f.best() < goodEnough {
		f.typo(asked)
		f.subsequence(q)
	}
	return f.top(limit, Cutoff)
}

// Near returns the documents whose names are most like the query, for a query
// that Search does not answer. Nothing is near to gibberish.
func (x *Index) Near(query string, limit int) []Match {
	q := normalise(query)
	if q.empty() || limit <= 0 {
		return nil
	}
	f := newFinder(x)
	f.similar(q.withoutQuestion())
	return f.top(limit, 0)
}

// finder collects what the stages find for one query.
type finder struct {
	*Index
	found map[int]hit // by document
}

// hit is the best match of a document so far.
type hit struct {
	name  int32
	stage Stage
	score float64
}

func newFinder(x *Index) *finder { return &finder{Index: x, found: make(map[int]hit)} }

// add notes a match of a name, and keeps the best of each document.
func (f *finder) add(name int32, stage Stage, score float64) {
	n := &f.names[name]
	if n.abbreviation && stage == Exact {
		stage = Abbreviation
	}
	if old, ok := f.found[n.doc]; !ok || score > old.score {
		f.found[n.doc] = hit{name, stage, score}
	}
}

// best returns the highest score so far.
func (f *finder) best() float64 {
	best := 0.0
	for _, h := range f.found {
		best = max(best, h.score)
	}
	return best
}

// top returns the best matches. Equal scores stand in the order of the names
// given to New, so that an answer never depends on chance.
func (f *finder) top(limit int, cutoff float64) []Match {
	hits := make([]hit, 0, len(f.found))
	for _, h := range f.found {
		if h.score >= cutoff {
			hits = append(hits, h)
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.name, b.name))
	})
	matches := make([]Match, min(limit, len(hits)))
	for i := range matches {
		n := &f.names[hits[i].name]
		matches[i] = Match{Doc: n.doc, Name: n.text, Stage: hits[i].stage, Score: hits[i].score}
	}
	return matches
}

// within places a quality between 0 and 1 in a stage's band.
func within(worst, best, quality float64) float64 {
	return worst + (best-worst)*min(max(quality, 0), 1)
}
