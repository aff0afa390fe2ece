package main

import (
	"sort"

	"github.com/lithammer/fuzzysearch/fuzzy"

	"labgloss/content/search"
)

// lithammer is lithammer/fuzzysearch: names that hold the query's letters in
// order, ranked by Levenshtein distance, without regard to case and accents.
type lithammer struct{ columns }

func (l *lithammer) build(names []search.Name) error {
	l.columns = newColumns(names)
	return nil
}

func (l *lithammer) search(query string) ([]int, error) {
	ranks := fuzzy.RankFindNormalizedFold(query, l.texts)
	sort.Sort(ranks)
	var top topFive
	for _, r := range ranks {
		if !top.add(int(l.docs[r.OriginalIndex])) {
			break
		}
	}
	return top, nil
}

func (l *lithammer) close() error { return nil }
