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
	// explainedLoosely is the share of the query's letters that must begin a
	// word or follow one that matched.
	explainedLoosely = 0.75
)

// subsequence is for one word typed in place of a name, "histdeac": it finds
// the names that hold the word's letters in its order, and keeps those whose
// words it cuts short. In a small index it also keeps those in which enough of
// the letters begin a word or follow a letter that matched.
func (f *finder) subsequence(q normal) {
	letters := utf8.RuneCountInString(q.joined)
	if len(q.words) > 1 || letters < minSubsequence {
		return
	}
	loose := len(f.names) <= smallIndex && letters >= longSubsequence
	ids, texts := f.candidates(q)
	for _, m := range fuzzy.FindNoSort(q.joined, texts) {
		n := &f.names[ids[m.Index]]
		quality := cutShort(q.joined, n.words)
		if explained := explainedShare(m); loose && explained >= explainedLoosely {
			quality = max(quality, explained*explained)
		}
		if quality > 0 {
			quality = 0.9*quality + 0.1*share(q.joined, n.joined) // of equals the shorter
			f.add(ids[m.Index], Subsequence, within(subsequenceWorst, subsequenceBest, quality))
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

// cutShort tells how well a text is a name with its words cut short, as
// "histdeac" is of "histone deacetylases": the share of the words that it has
// something of. It is 0 where that is too little to be no chance: less than two
// thirds of the words with two letters each on average, or than half of them
// with three.
func cutShort(text string, words []string) float64 {
	const mostWords = 32
	if len(words) > mostWords {
		return 0
	}
	// reached[i] has bit n set where the first i bytes are the beginnings of n
	// of the words, in their order.
	reached := make([]uint64, len(text)+1)
	reached[0] = 1
	for _, word := range words {
		for i := len(text) - 1; i >= 0; i-- {
			for k := 0; reached[i] != 0 && k < len(word) && i+k < len(text) && text[i+k] == word[k]; k++ {
				reached[i+k+1] |= reached[i] << 1
			}
		}
	}
	for n := min(len(words), len(text)/2); n > 0; n-- {
		most := 3*n >= 2*len(words)
		half := 2*n >= len(words) && 3*n <= len(text)
		if reached[len(text)]&(1<<n) != 0 && (most || half) {
			return float64(n) / float64(len(words))
		}
	}
	return 0
}
