/*
Package search answers three questions, each from an index of its own:

	Index     which name does a query mean?        the rest of this comment
	Scanner   which names stand in a text?         scan.go
	Passages  which texts speak of a query, where? passages.go

All read letters and words alike: what is folded (fold.go), what words are made
of (letters.go), which forms of a word are one (key.go), and where a reader sees
characters begin (characters.go).

It knows names and no terms: New takes labels, each belonging to a document
(a number that its caller gave out), and Search returns the numbers of the
documents that a query may mean, the best first, each with the name that
matched, the stage that found it, a score, and on request the characters that
matched. It is asked at every keystroke, so it must be right, and its cost must
grow with the answer and not with the vocabulary.

# Words and their keys

A text is first folded (fold.go): case, accents, width and lone Greek letters do
not count. Then it is split into words (parse.go), and every word has a key
(key.go), the same for its plural, its British spelling and its Roman numeral:
"Tumours" has the words "tumours" and the key "tumor". Scripts without spaces
are split into pairs of neighbouring characters, so that any part of such a name
is found by the beginnings of its words, like everything else.

# The ladder

Stages look for the query, from the certain to the daring, and a later one is
asked only where the earlier ones found nothing good (see climb):

	exact         the name, but for plural, spelling and spaces      exact.go
	abbreviation  the same, where the name is an abbreviation
	initials      the first letters of the name's words
	prefix        the name begins so                                 prefix.go
	words         each word of the query begins a word of the name,  words.go
	              in any order; or with other spaces                 respace.go
	typo          the same with slips of the finger in the words,    typo.go
	              or spelt by their sound or consonants              spelling.go
	subsequence   the name's words cut short and joined; in a small  subsequence.go
	              glossary any letters in order (sahilm/fuzzy)
	typo, words   all words but one, which is badly wrong            resort.go

Gibberish must not get an answer, so each daring stage asks for more letters
than chance would give it. Near (near.go) serves what has no answer: it offers
names to choose from.

# The index

Names are numbered by rank, the shortest first, since of two names that a query
fits alike the shorter one has more of it typed. With that, the best of any list
of names are its smallest numbers, and three kinds of lists do nearly all the
work (index.go, build.go, fill.go):

  - inOrder, all names sorted by their words. Names that begin with the query
    stand side by side in it.
  - postings, the names that hold a word, for each word in the order of the
    vocabulary. Names with a word that begins with given letters stand side by
    side in it.
  - hash tables (table.go) from whole forms to names: the name without spaces,
    its bag of words, its initials.

The first names of a range by rank come from a table of the smallest number of
each block and of each power of two of blocks (rangemin.go): the smallest number
of any range is known from two entries, and taking it splits the range in two,
so that the best k of a million names cost about 2k such questions.

A query of several words looks at the names that hold its rarest one. Two things
keep that short. Every name has a signature, a bit for the first two letters of
each word, which tells most names that cannot hold the other words without
looking at them. And names are looked at by rank, so that there comes a length
from which no name can score enough any more.

Typos are looked for among the words and not the names: a million names have a
fifth as many words. Each word is entered in a hash table with up to two letters
left out of its beginning; a word with two typos, with two letters left out, is
the same as one of these (slips.go). What is found so is then compared, 64
letters at a time (distance.go).

All of this is flat slices of numbers, some 100 bytes a name beyond its text,
and nothing is changed once it is built: an index is shared by goroutines
without locks, and could be read from a file as it is. What a query needs on the
way is kept for the next one (finder.go), so that a keystroke costs no memory
but its result.

# Budgets

No query may take long, whatever was typed: each stage looks at so many names,
so many signatures and so many forms at most (the constants in finder.go and
beside the stages). Names are looked at by rank, so what is missed for lack of
budget are long names in large vocabularies. Of names and queries, the first
kilobyte counts.

# Scores

A score lies between 0 and 1 and means the same for every query and in every
vocabulary. Each stage owns a band of the scale (the constants below) and places
a match within it by its quality: how much of the name was typed, how many of
the letters are wrong. Nothing in a score, nor in which stages are asked, depends
on an index rather than on the name and on what else was found; so several
indexes are searched as if they were one, as far as their budgets go (the
function Search), which is how a server's own few terms lie over packs that all
servers share. What scores below Cutoff is not returned.
*/
package search

// Stage is how a name was found.
type Stage string

// The stages, from the certain to the daring; see the package's comment. Similar
// is that of Near alone.
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
	// Two initials fit many names by chance, and so do more in small letters.
	fewInitialsScore = 0.70

	prefixBest, prefixWorst           = 0.94, 0.72
	phraseWorst                       = 0.80 // of several words in their order
	wordsBest, wordsWorst             = 0.90, 0.60
	typoBest, typoWorst               = 0.84, 0.40
	withoutBest, withoutWorst         = 0.50, 0.40 // all words but one
	subsequenceBest, subsequenceWorst = 0.66, 0.40
)

const (
	// Cutoff is the lowest score of an answer.
	Cutoff = 0.40
	// goodEnough is the score that keeps the guessing stages out.
	goodEnough = 0.60
	// enough is how many documents are found without further guessing, if they
	// are good enough.
	enough = 5
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

// Part is one of several indexes that are searched as one.
type Part struct {
	*Index
	// Base is added to the index's numbers of documents, so that the numbers of
	// several indexes can be told apart; or not, where they mean the same.
	Base int
}

// Search returns the documents that the query may mean, at most limit, the
// best first and each once, with the best of its names.
func (x *Index) Search(query string, limit int) []Match {
	return Search(query, limit, Part{Index: x})
}

// Search searches several indexes as if they were one: a document that several
// hold is returned once.
func Search(query string, limit int, parts ...Part) []Match {
	return answer(query, limit, parts, Cutoff, (*finder).climb)
}

// answer returns what was found that scores no less than the cutoff.
func answer(query string, limit int, parts []Part, cutoff float64, find func(*finder)) []Match {
	f := take(query, limit, parts)
	if f == nil {
		return nil
	}
	defer f.give()
	find(f)
	return f.matches(cutoff)
}

// climb asks the stages, the certain first.
func (f *finder) climb() {
	f.each(byWholeForm)
	f.addBestInitials()
	f.each(byBeginning)
	if !f.query.meansSomething() {
		return
	}
	f.each(byWords)
	if f.best() >= goodEnough {
		f.fillUp()
		return
	}
	f.each(bySpacing)
	f.each(byOneEdit)
	f.each(byCut)
	if f.best() >= goodEnough {
		return
	}
	f.each(byEdits)
	f.each(bySubsequence)
	if f.best() >= goodEnough {
		return
	}
	f.each(byOtherWords)
}

// fillUp adds names that are one edit away where few were found: the query may
// begin one name, and yet be a slip for another. A name that was typed in full
// is no slip, and neither is a word.
func (f *finder) fillUp() {
	stage := f.hits[0].stage
	if len(f.hits) >= min(f.limit, enough) || stage != Prefix && stage != Words {
		return
	}
	f.each(func(f *finder) {
		f.looks, f.glances = maxLooks/4, maxGlances/4
		f.byTypo(1, &fillTrial)
	})
}

// within places a quality between 0 and 1 in a stage's band.
func within(worst, best, quality float64) float64 {
	return worst + (best-worst)*min(max(quality, 0), 1)
}
