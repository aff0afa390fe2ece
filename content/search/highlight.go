package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"github.com/sahilm/fuzzy"
)

// Span is a range of bytes of a name.
type Span struct{ From, To int }

// Spans returns which characters of the match's name the query has, as ranges
// of bytes that begin and end between characters as a reader sees them
// (grapheme clusters), in order and apart. It is computed when it is asked for,
// as only what is shown needs it.
func (m Match) Spans(query string) []Span {
	name := lettersOf(m.Name)
	marked := make([]bool, len(name.clusters))
	asked := lettersOf(query)
	switch m.Stage {
	case Initials:
		markInitials(name, asked, marked)
	case Subsequence:
		markSubsequence(name, asked, marked)
	default:
		if !markBeginning(name, asked, marked) {
			markWords(name, asked, marked)
		}
	}
	if !slices.Contains(marked, true) { // other spaces, or letters that became others
		markSubsequence(name, asked, marked)
	}
	name.joinApostrophes(m.Name, marked)
	return name.spans(marked)
}

// joinApostrophes marks the apostrophes within what is marked.
func (l *letters) joinApostrophes(text string, marked []bool) {
	for i := 1; i+1 < len(l.clusters); i++ {
		c := text[l.clusters[i].From:l.clusters[i].To]
		if marked[i-1] && marked[i+1] && strings.ContainsFunc(c, apostrophe) {
			marked[i] = true
		}
	}
}

// letters is a text as words of folded letters, each with the cluster that it
// is of.
type letters struct {
	clusters []Span
	words    [][]letter
}

type letter struct {
	rune    rune
	cluster int
}

func lettersOf(text string) *letters {
	l := new(letters)
	var word []letter
	end := func() {
		if len(word) > 0 {
			l.words = append(l.words, word)
		}
		word = nil
	}
	g := uniseg.NewGraphemes(text)
	for g.Next() {
		from, to := g.Positions()
		cluster := len(l.clusters)
		l.clusters = append(l.clusters, Span{from, to})
		for _, r := range foldedCluster(text, from, to) {
			switch {
			case unspaced(r):
				end()
				l.words = append(l.words, []letter{{r, cluster}})
			case InWord(r) || unicode.IsMark(r):
				word = append(word, letter{r, cluster})
			case !apostrophe(r):
				end()
			}
		}
	}
	end()
	return l
}

// foldedCluster folds a cluster. A Greek letter among others is no symbol, so
// that it is not folded to its name.
func foldedCluster(text string, from, to int) string {
	cluster := text[from:to]
	folded := Fold(cluster)
	if !strings.ContainsFunc(cluster, greek) {
		return folded
	}
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	if greek(before) || greek(after) {
		return strings.ToLower(cluster)
	}
	return folded
}

// spans joins marked clusters that are neighbours.
func (l *letters) spans(marked []bool) []Span {
	var spans []Span
	for i, c := range l.clusters {
		switch {
		case !marked[i]:
		case len(spans) > 0 && spans[len(spans)-1].To == c.From:
			spans[len(spans)-1].To = c.To
		default:
			spans = append(spans, c)
		}
	}
	return spans
}

// markBeginning marks the beginning of the name if that is the query, spaces
// aside, and tells whether it is.
func markBeginning(name, asked *letters, marked []bool) bool {
	have, want := slices.Concat(name.words...), slices.Concat(asked.words...)
	if len(want) > len(have) {
		return false
	}
	for i := range want {
		if want[i].rune != have[i].rune {
			return false
		}
	}
	for i := range want {
		marked[have[i].cluster] = true
	}
	return true
}

// markWords marks, for each word of the query, the longest first, the letters
// that it shares with the word of the name that is nearest to it.
func markWords(name, asked *letters, marked []bool) {
	words := slices.Clone(asked.words)
	slices.SortStableFunc(words, func(a, b []letter) int { return len(b) - len(a) })
	used := make([]bool, len(name.words))
	for _, w := range words[:min(len(words), maxWords)] {
		if j := sameNumber(w, name, used); j >= 0 {
			used[j] = true
			for _, l := range name.words[j] {
				marked[l.cluster] = true
			}
			continue
		}
		best, bestShared := -1, []int(nil)
		for j, n := range name.words[:min(len(name.words), maxWords)] {
			if used[j] {
				continue
			}
			if shared := sharedWith(w, n); len(shared) > len(bestShared) {
				best, bestShared = j, shared
			}
		}
		if !isWord(w, bestShared) {
			continue
		}
		used[best] = true
		for _, k := range bestShared {
			marked[name.words[best][k].cluster] = true
		}
	}
}

// sameNumber returns the word of a name that is the same number as a word, in
// Roman numerals or in digits, or -1.
func sameNumber(w []letter, name *letters, used []bool) int {
	want := numberOf(w)
	for j := 1; j < len(name.words) && want != ""; j++ {
		if !used[j] && numberOf(name.words[j]) == want {
			return j
		}
	}
	return -1
}

// numberOf returns a number in digits, or nothing for other words.
func numberOf(w []letter) string {
	text := []byte(spell(w))
	if digits := romanDigits(text, []byte("type")); digits != "" {
		return digits
	}
	if strings.Trim(string(text), "0123456789") == "" {
		return string(text)
	}
	return ""
}

// isWord tells whether a word that shares letters with the query's word is the
// one that was meant. Short words share some with many.
func isWord(w []letter, shared []int) bool {
	n := len(shared)
	if len(w) < minSlip {
		return n == len(w) && shared[n-1] == n-1
	}
	return 3*n >= 2*len(w)
}

// sharedWith returns which letters of a name's word the query's word has in
// their order: its longest common subsequence, with the letters as far to the
// front as can be.
func sharedWith(word, in []letter) []int {
	word, in = word[:min(len(word), maxPattern)], in[:min(len(in), maxPattern)]
	// length[i][j] is that of word[i:] and in[j:].
	length := make([][]int, len(word)+1)
	for i := range length {
		length[i] = make([]int, len(in)+1)
	}
	for i := range slices.Backward(word) {
		for j := len(in) - 1; j >= 0; j-- {
			if word[i].rune == in[j].rune {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var shared []int
	for i, j := 0, 0; i < len(word) && j < len(in); {
		switch {
		case word[i].rune == in[j].rune:
			shared = append(shared, j)
			i, j = i+1, j+1
		case length[i+1][j] >= length[i][j+1]:
			i++
		default:
			j++
		}
	}
	return shared
}

// markInitials marks the first letters of words that the query has in order: of
// all words if it has so many letters, or else of those that are not small.
func markInitials(name, asked *letters, marked []bool) {
	text := slices.Concat(asked.words...)
	all := len(text) >= len(name.words)
	for _, w := range name.words {
		if len(text) > 0 && w[0].rune == text[0].rune && (all || !smallWord(spell(w))) {
			marked[w[0].cluster] = true
			text = text[1:]
		}
	}
}

func spell(w []letter) string {
	var b strings.Builder
	for _, l := range w {
		b.WriteRune(l.rune)
	}
	return b.String()
}

// markSubsequence marks the letters that sahilm/fuzzy finds for the query
// without its spaces.
func markSubsequence(name, asked *letters, marked []bool) {
	var pattern, text strings.Builder
	for _, w := range asked.words {
		pattern.WriteString(spell(w))
	}
	clusters := make(map[int]int) // by byte of text
	for _, w := range name.words {
		for _, l := range w {
			clusters[text.Len()] = l.cluster
			text.WriteRune(l.rune)
		}
		text.WriteByte(' ')
	}
	for _, m := range fuzzy.FindNoSort(pattern.String(), []string{text.String()}) {
		for _, i := range m.MatchedIndexes {
			if c, ok := clusters[i]; ok {
				marked[c] = true
			}
		}
	}
}
