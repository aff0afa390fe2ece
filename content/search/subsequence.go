package search

import (
	"strings"

	"github.com/sahilm/fuzzy"
)

const (
	// minSubsequence is the shortest query for this stage, in letters: fewer
	// stand in this order in almost any name.
	minSubsequence = 3
	// maxCandidates bounds the names that are looked at; sahilm/fuzzy costs
	// a fraction of a microsecond for each.
	maxCandidates = 4096
	// smallIndex is up to how many names the looser rule holds: the more
	// names there are, the more of them hold any letters by chance.
	smallIndex = 500
	// The share of the query's letters that must begin a word or follow one
	// that did.
	explainedSmall, explainedLarge = 0.5, 1.0
)

// subsequence finds the names that hold the query's letters in its order, if
// enough of these begin a word or follow a letter that matched.
func (f *finder) subsequence(q normal) {
	if len([]rune(q.joined)) < minSubsequence {
		return
	}
	explained := explainedSmall
	if len(f.names) > smallIndex {
		explained = explainedLarge
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
	first := firstLetters([]string{q.joined})
	from, to := f.prefixRange(first)
	seen := make(map[int32]bool)
	for _, postings := range f.postings[from:to] {
		for _, n := range postings {
			if seen[n] || !strings.HasPrefix(f.names[n].joined, first) {
				continue
			}
			seen[n] = true
			ids = append(ids, n)
			texts = append(texts, strings.Join(f.names[n].words, " "))
			if len(ids) == maxCandidates {
				return ids, texts
			}
		}
	}
	return ids, texts
}

// explainedShare is the share of the matched letters that begin a word or
// follow another matched letter.
func explainedShare(m fuzzy.Match) float64 {
	good := 0
	for k, i := range m.MatchedIndexes {
		begins := i == 0 || m.Str[i-1] == ' '
		follows := k > 0 && m.MatchedIndexes[k-1] == i-1
		if begins || follows {
			good++
		}
	}
	return float64(good) / float64(len(m.MatchedIndexes))
}
