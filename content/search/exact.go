package search

import "unicode/utf8"

// exact finds the names that are the query: to the letter, but for plural and
// spelling, or but for the order of the words and the small ones. The words of
// a question around the name, which asked lacks, do not count.
func (f *finder) exact(q, asked normal) {
	f.addAll(f.exactForm[q.joined], Exact, exactScore)
	f.addAll(f.keyForm[q.joinedKeys], Exact, variantScore)
	f.addAll(f.keyForm[asked.joinedKeys], Exact, bagScore)
	stage := Words
	if len(asked.words) == 1 {
		stage = Exact
	}
	f.addAll(f.bagForm[bag(asked.content())], stage, bagScore)
}

// pluralInitials is what initials with a plural's s lose against those of a
// name whose last word begins so.
const pluralInitials = 0.02

// initials finds names by the first letters of their words: "hme" is
// "histone-modifying enzymes", and so is "HMEs". Two letters begin many names
// as well, so that they count for less unless they are capitals.
func (f *finder) initials(q normal, capitals bool) {
	score := initialsScore
	switch n := utf8.RuneCountInString(q.joined); {
	case n < 2:
		return
	case n == 2 && !capitals:
		score = twoInitialsScore
	}
	f.addAll(f.initialsForm[q.joined], Initials, score)
	f.addAll(f.initialsForm[q.joinedKeys], Initials, score-pluralInitials)
}

func (f *finder) addAll(names []int32, stage Stage, score float64) {
	for _, n := range names {
		f.add(n, stage, score)
	}
}
