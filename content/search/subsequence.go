package search

import (
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

const (
	// minSubsequence is the shortest query for this stage, in letters: fewer
	// stand in this order in almost any name.
	minSubsequence = 3
	// maxCandidates bounds the names that are looked at; sahilm/fuzzy costs
	// a fraction of a microsecond for each.
	maxCandidates = 8192
	// smallIndex is up to how many names the looser rule holds: the more
	// names there are, the more of them hold any letters by chance.
	smallIndex = 500
	// longSubsequence is the length from which the looser rule holds, in
	// letters: three or four stand in many names.
	longSubsequence = 5
	// The share of the query's letters that must begin a word or follow one
	// that matched.
	explainedLoosely, explainedWholly = 0.75, 1.0
)

// subsequence is for one word typed in place of a name, "histdeac": it finds
// the names that hold the word's letters in its order, if enough of these
// begin a word or follow a letter that matched.
func (f *finder) subsequence(q normal) {
	letters := utf8.RuneCountInString(q.joined)
	if len(q.words) > 1 || letters < minSubsequence {
		return
	}
	explained := explainedWholly
	if len(f.names) <= smallIndex && letters >= longSubsequence {
		explained = explainedLoosely
	}
	ids, texts := f.candidates(q)
	for _, m := range fuzzy.FindNoSort(q.joined, texts) {
		if share := explainedShare(m); share >= explained {
			f.add(ids[m.Index], Subsequence, within(subsequenceWorst, subsequenceBest, share*share))
		}
	}
}

// candidates returns the names that begin with the query's first letter.
func (f *finder) candidates(q normal) (ids []int32, texts []string) {
	from, to := f.beginningWith(firstLetters([]string{q.joined}))
	ids = f.byJoined[from:min(to, from+maxCandidates)]
	texts = make([]string, len(ids))
	for i, n := range ids {
		texts[i] = f.names[n].spaced
	}
	return ids, texts
}

// explainedShare is the share of the matched letters that begin a word or
// follow another matched letter.
func explainedShare(m fuzzy.Match) float64 {
	good := 0
	for k, i := range m.MatchedIndexes {
		before, width := utf8.DecodeLastRuneInString(m.Str[:i]) // the indexes count bytes
		begins := i == 0 || before == ' '
		follows := k > 0 && m.MatchedIndexes[k-1] == i-width
		if begins || follows {
			good++
		}
	}
	return float64(good) / float64(len(m.MatchedIndexes))
}
