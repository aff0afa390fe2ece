// Package search finds which name a query means, and ranks what it finds.
package search

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
	// Two initials fit many names by chance, and so do more in small letters.
	fewInitialsScore = 0.70

	prefixBest, prefixWorst           = 0.94, 0.72
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

// Search returns the documents that the query may mean, at most limit, the
// best first and each once, with the best of its names.
func (x *Index) Search(query string, limit int) []Match {
	return Search(query, limit, x)
}

// Search searches several indexes as if they were one.
func Search(query string, limit int, all ...*Index) []Match {
	if limit <= 0 || len(all) == 0 {
		return nil
	}
	f := take(query, limit, all)
	defer f.give()
	if len(f.query.words) == 0 {
		return nil
	}
	f.climb()
	return f.matches(Cutoff)
}

// climb asks the stages, the certain first.
func (f *finder) climb() {
	f.each(byWholeForm)
	f.addBestInitials()
	f.each(byBeginning)
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
	f.each(byTwoEdits)
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
		f.byTypo(1, false, &fillTrial)
	})
}

func byOneEdit(f *finder) { f.byTypo(1, false, &typoTrial) }

func byTwoEdits(f *finder) { f.byTypo(3, true, &typoTrial) }

// within places a quality between 0 and 1 in a stage's band.
func within(worst, best, quality float64) float64 {
	return worst + (best-worst)*min(max(quality, 0), 1)
}
