package search

import (
	"maps"
	"slices"
	"sort"
	"strings"
)

// Index is an immutable set of names that can be searched.
type Index struct {
	names []name
	// byJoined holds the names' numbers in the order of their joined form.
	byJoined []int32
	// These find names by a whole form: joined, joined keys, bag of words,
	// initials.
	exactForm, keyForm, bagForm, initialsForm map[string][]int32
	// vocabulary holds every word and every key of all names, sorted;
	// postings[i] the names that hold vocabulary[i].
	vocabulary []string
	postings   [][]int32
	// letters are the vocabulary's; shared[i] is how many of them a word has
	// in common with the beginning of the word before it.
	letters [][]rune
	shared  []int
}

// name is one indexed name.
type name struct {
	normal
	spaced       string // the words with a space between
	text         string
	doc          int
	abbreviation bool
}

// New makes the names searchable. A name that ends in an abbreviation in
// parentheses, "matrix metalloproteinases (MMPs)", is found by either part.
func New(given []Name) *Index {
	x := &Index{
		exactForm: make(map[string][]int32), keyForm: make(map[string][]int32),
		bagForm: make(map[string][]int32), initialsForm: make(map[string][]int32),
	}
	postings := make(map[string][]int32)
	for _, g := range given {
		for _, n := range parts(g) {
			x.insert(n, postings)
		}
	}
	x.vocabulary = slices.Sorted(maps.Keys(postings))
	for _, w := range x.vocabulary {
		x.postings = append(x.postings, postings[w])
		x.letters = append(x.letters, []rune(w))
		x.shared = append(x.shared, commonLetters(x.letters[max(len(x.letters)-2, 0)], x.letters[len(x.letters)-1]))
	}
	x.byJoined = make([]int32, len(x.names))
	for i := range x.byJoined {
		x.byJoined[i] = int32(i)
	}
	slices.SortFunc(x.byJoined, func(a, b int32) int {
		return strings.Compare(x.names[a].joined, x.names[b].joined)
	})
	return x
}

// parts returns the forms under which a name is indexed.
func parts(g Name) []name {
	whole := name{text: g.Text, doc: g.Doc, abbreviation: g.Abbreviation, normal: normalise(g.Text)}
	long, short, ok := splitAbbreviation(g.Text)
	if !ok {
		return []name{whole}
	}
	return []name{
		{text: g.Text, doc: g.Doc, abbreviation: g.Abbreviation, normal: normalise(long)},
		{text: g.Text, doc: g.Doc, abbreviation: true, normal: normalise(short)},
		whole,
	}
}

// splitAbbreviation takes "(MMPs)" off the end of a name.
func splitAbbreviation(s string) (long, short string, ok bool) {
	rest, closed := strings.CutSuffix(strings.TrimSpace(s), ")")
	i := strings.LastIndexByte(rest, '(')
	if !closed || i <= 0 {
		return "", "", false
	}
	short = rest[i+1:]
	capital := strings.ContainsFunc(short, func(r rune) bool { return 'A' <= r && r <= 'Z' })
	return rest[:i], short, capital && !strings.ContainsAny(short, " ,;")
}

func (x *Index) insert(n name, postings map[string][]int32) {
	if n.empty() {
		return
	}
	n.spaced = strings.Join(n.words, " ")
	id := int32(len(x.names))
	x.names = append(x.names, n)
	enter := func(m map[string][]int32, form string) { m[form] = append(m[form], id) }
	enter(x.exactForm, n.joined)
	enter(x.keyForm, n.joinedKeys)
	enter(x.bagForm, bag(n.content()))
	for _, form := range initialForms(n) {
		enter(x.initialsForm, form)
	}
	for _, w := range distinct(n.words, n.keys) {
		enter(postings, w)
	}
}

// bag is the same for the same words in any order.
func bag(words []string) string {
	return strings.Join(slices.Sorted(slices.Values(words)), " ")
}

// initialForms are the first letters of a name's words, with and without the
// small words.
func initialForms(n name) []string {
	if len(n.words) < 2 {
		return nil
	}
	return distinct([]string{firstLetters(n.words)}, []string{firstLetters(n.content())})
}

func firstLetters(words []string) string {
	var b strings.Builder
	for _, w := range words {
		for _, r := range w {
			b.WriteRune(r)
			break
		}
	}
	return b.String()
}

func distinct(a, b []string) []string {
	all := slices.Sorted(slices.Values(slices.Concat(a, b)))
	return slices.Compact(all)
}

func commonLetters(a, b []rune) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// prefixRange returns the range of vocabulary that begins with prefix.
func (x *Index) prefixRange(prefix string) (from, to int) {
	return rangeOf(len(x.vocabulary), prefix, func(i int) string { return x.vocabulary[i] })
}

// beginningWith returns the range of byJoined that begins with prefix.
func (x *Index) beginningWith(prefix string) (from, to int) {
	return rangeOf(len(x.byJoined), prefix, func(i int) string { return x.names[x.byJoined[i]].joined })
}

// rangeOf returns the range of n sorted texts that begins with prefix.
func rangeOf(n int, prefix string, text func(int) string) (from, to int) {
	from = sort.Search(n, func(i int) bool { return text(i) >= prefix })
	return from, from + sort.Search(n-from, func(i int) bool {
		return !strings.HasPrefix(text(from+i), prefix)
	})
}
