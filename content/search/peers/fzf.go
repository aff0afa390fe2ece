package main

import (
	"math"
	"slices"
	"strings"

	"github.com/junegunn/fzf/src/algo"
	"github.com/junegunn/fzf/src/util"

	"labgloss/content/search"
)

// The slab's sizes are those of fzf (src/constants.go).
const (
	slab16 = 100 * 1024
	slab32 = 2048
)

// fzf is the matching of junegunn/fzf with its default options, as its finder
// does it on one core: every word of the query must match, scores add up, the
// best score comes first, then the shorter name, then the earlier one. Signs
// that its search syntax gives a meaning ("!", "^", "'", "$", "|") are taken
// as letters, since those who typed the queries did not know of it.
type fzf struct {
	chars []util.Chars
	docs  []int32
	slab  *util.Slab
}

// term is a word of a query, in lower case.
type term struct {
	text []rune
	// normalise: accents of names do not count, as the term has none.
	normalise bool
}

func (f *fzf) build(names []search.Name) error {
	algo.Init("default")
	f.slab = util.MakeSlab(slab16, slab32)
	f.chars, f.docs = make([]util.Chars, len(names)), newColumns(names).docs
	for i, n := range names {
		f.chars[i] = util.ToChars([]byte(n.Text))
	}
	return nil
}

func (f *fzf) search(query string) ([]int, error) {
	ranks := f.match(terms(query))
	slices.Sort(ranks)
	var top topFive
	for _, r := range ranks {
		if !top.add(int(f.docs[uint32(r)])) {
			break
		}
	}
	return top, nil
}

// match returns the rank of each name that matches: from the highest bits
// down its score, less being better, its length and its place.
func (f *fzf) match(terms []term) []uint64 {
	if len(terms) == 0 {
		return nil
	}
	var ranks []uint64
	for i := range f.chars {
		score, ok := f.score(terms, &f.chars[i])
		if ok {
			length := uint64(f.chars[i].TrimLength())
			ranks = append(ranks, uint64(math.MaxUint16-util.AsUint16(score))<<48|length<<32|uint64(i))
		}
	}
	return ranks
}

func (f *fzf) score(terms []term, name *util.Chars) (sum int, ok bool) {
	for _, t := range terms {
		result, _ := algo.FuzzyMatchV2(false, t.normalise, true, name, t.text, false, f.slab)
		if result.Start < 0 {
			return 0, false
		}
		sum += result.Score
	}
	return sum, true
}

func terms(query string) []term {
	var all []term
	for word := range strings.SplitSeq(strings.ToLower(query), " ") {
		if word == "" {
			continue
		}
		plain := algo.NormalizeRunes([]rune(word))
		all = append(all, term{plain, word == string(plain)})
		if word != string(plain) {
			all[len(all)-1].text = []rune(word)
		}
	}
	return all
}

func (f *fzf) close() error { return nil }
