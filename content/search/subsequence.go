package search

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

const (
	// minSubsequence is the shortest query for this stage, in letters: fewer
	// stand in this order in almost any name.
	minSubsequence = 3
	// maxCut is the longest query that is taken for a name cut short, in bytes.
	maxCut = 63
	// maxCuts bounds the names that are looked at; a look is short.
	maxCuts = 2 * maxLooks
	// smallGlossary is up to how many names the looser rule holds: the more
	// names there are, the more of them hold any letters by chance.
	smallGlossary = 500
	// longSubsequence is the length from which the looser rule holds, in
	// letters: three or four stand in many names.
	longSubsequence = 5
	// explainedLoosely is the share of the query's letters that must begin a
	// word or follow one that matched.
	explainedLoosely = 0.75
)

// subsequences is what this stage keeps for the next query.
type subsequences struct {
	ids   []uint32
	texts []string
}

// byCut is for one word typed in place of a name, "histdeac": it finds the
// names of whose words it holds the beginnings, in their order.
func byCut(f *finder) {
	if len(f.query.words) != 1 || f.query.letters < minSubsequence || len(f.joined) > maxCut {
		return
	}
	f.looks = maxCuts
	text := f.joined
	begin := cutOf(text)
	for at := 1; at < len(text); at++ {
		if !utf8.RuneStart(text[at]) {
			continue
		}
		_, n := utf8.DecodeRune(text[at:])
		f.byCutHash(cutHash(begin, cutOf(text[at:at+n])))
		f.byCutHash(cutHash(begin, cutOf(text[at:])))
		if _, first := utf8.DecodeRune(text); at == first { // a first word of one letter
			f.byCutHash(cutHash(cutOf(text[:first]), cutOf(text[at:])))
		}
	}
}

func (f *finder) byCutHash(hash uint64) {
	cuts := &f.byCut
	tag := cuts.tag(hash)
	for _, e := range cuts.bucket(hash) {
		if f.looks == 0 {
			return
		}
		if name, ok := cuts.is(e, tag); ok {
			f.looks--
			f.addCut(name)
		}
	}
}

// addCut adds a name if the query is its words cut short.
func (f *finder) addCut(name uint32) {
	if quality := f.cutShort(name); quality > 0 {
		f.addSubsequence(name, quality)
	}
}

// addSubsequence adds a name; of equals the shorter counts more.
func (f *finder) addSubsequence(name uint32, quality float64) {
	quality = 0.9*quality + 0.1*share(f.query.letters, int(f.lengths[name]))
	f.add(name, Subsequence, within(subsequenceWorst, subsequenceBest, quality))
}

// cutShort tells how well the query is a name with its words cut short, as
// "histdeac" is of "histone deacetylases": the share of the words that it has
// something of, small words aside. It is 0 where that may be chance.
func (f *finder) cutShort(name uint32) float64 {
	text, tokens := f.joined, f.tokensOf(name)
	// reached has bit i set where the first i bytes are the beginnings of the
	// words so far.
	reached, end := uint64(1), uint64(1)<<len(text)
	words, used := 0, 0
	for _, token := range tokens {
		word := f.words.form(token)
		small := smallWord(word)
		if !small {
			words++
		}
		if used > 0 {
			continue
		}
		next := uint64(0)
		for left := reached; left != 0; left &= left - 1 {
			i := bits.TrailingZeros64(left)
			if small {
				next |= 1 << i
			}
			for k := 0; k < len(word) && i+k < len(text) && text[i+k] == word[k]; k++ {
				next |= 1 << (i + k + 1)
			}
		}
		if next == 0 {
			return 0
		}
		if reached = next; reached&end != 0 {
			used = words
		}
	}
	if used < 2 || !f.noChance(used, words) {
		return 0
	}
	return float64(used) / float64(words)
}

// noChance tells whether that many beginnings of a name's words are no chance:
// two letters of each on average where they are all, three where they are not.
func (f *finder) noChance(used, words int) bool {
	letters := f.query.letters
	switch {
	case used == words:
		return letters >= 2*used
	case used >= 3:
		return letters >= 2*used
	}
	return letters >= 3*used
}

// bySubsequence finds the names of a small glossary that hold the letters of a
// single word in their order, where enough of these begin a word or follow a
// letter that matched.
func bySubsequence(f *finder) {
	if len(f.query.words) != 1 || f.query.letters < longSubsequence {
		return
	}
	if f.total() > smallGlossary {
		return
	}
	s := &f.subsequences
	s.ids, s.texts = s.ids[:0], s.texts[:0]
	for name := range uint32(f.size()) {
		text := f.textOf(name)
		if hasInOrder(text, f.joined) {
			s.ids, s.texts = append(s.ids, name), append(s.texts, text)
		}
	}
	if len(s.texts) == 0 {
		return
	}
	for _, m := range fuzzy.FindNoSort(string(f.joined), s.texts) {
		if explained := explainedShare(m); explained >= explainedLoosely {
			f.addSubsequence(s.ids[m.Index], explained*explained)
		}
	}
	clear(s.texts)
}

// hasInOrder tells whether a name has letters in their order, as far as those of
// ASCII go; it spares sahilm/fuzzy most of the names.
func hasInOrder(name string, letters []byte) bool {
	at := 0
	for _, c := range letters {
		upper := c
		if 'a' <= c && c <= 'z' {
			upper -= 'a' - 'A'
		}
		for at < len(name) && name[at] != c && name[at] != upper {
			at++
		}
		if at == len(name) {
			return false
		}
		at++
	}
	return true
}

// explainedShare is the share of the matched letters that begin a word or
// follow another matched letter.
func explainedShare(m fuzzy.Match) float64 {
	good := 0
	for k, i := range m.MatchedIndexes {
		before, width := utf8.DecodeLastRuneInString(m.Str[:i]) // the indexes count bytes
		begins := i == 0 || strings.ContainsRune(" -/(", before)
		follows := k > 0 && m.MatchedIndexes[k-1] == i-width
		if begins || follows {
			good++
		}
	}
	return float64(good) / float64(len(m.MatchedIndexes))
}
