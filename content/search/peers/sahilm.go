package main

import (
	"github.com/sahilm/fuzzy"

	"labgloss/content/search"
)

// sahilm is sahilm/fuzzy as its README uses it: Find over all names. It has
// no index; case does not count, accents do.
type sahilm struct{ columns }

func (s *sahilm) build(names []search.Name) error {
	s.columns = newColumns(names)
	return nil
}

func (s *sahilm) search(query string) ([]int, error) {
	var top topFive
	for _, m := range fuzzy.Find(query, s.texts) {
		if !top.add(int(s.docs[m.Index])) {
			break
		}
	}
	return top, nil
}

func (s *sahilm) close() error { return nil }
