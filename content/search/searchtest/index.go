package searchtest

import (
	"slices"
	"strings"
)

// index is what the making of queries needs to know of a vocabulary: which
// names are the same, near, or hold certain words.
type index struct {
	v        *Vocabulary
	plain    []string  // the names, in their order
	wordsOf  [][]int32 // of the names, as places in words
	words    []string  // sorted
	idOf     map[string]int32
	postings [][]int32 // names by word, in order, each once

	same      *groupsOf // by compact text
	reordered *groupsOf // by content words in alphabetical order
	initials  *groupsOf // of all words, and of the content words
	skeletons *groupsOf // of names of one or two words
	short     *groupsOf // by the short form that a name is or ends in, in parentheses

	nearNames, nearWords *nearSet
}

// groupsOf are names by a key that several may share.
type groupsOf struct {
	head map[string]int32
	next []int32 // a list goes on here
	name []int32
}

func newGroups() *groupsOf { return &groupsOf{head: map[string]int32{}} }

func (g *groupsOf) add(key string, name int) {
	if key == "" {
		return
	}
	next := int32(-1)
	if head, ok := g.head[key]; ok {
		next = head
	}
	g.head[key] = int32(len(g.name))
	g.name, g.next = append(g.name, int32(name)), append(g.next, next)
}

func (g *groupsOf) of(key string) []int32 {
	var names []int32
	i, ok := g.head[key]
	for ; ok && i >= 0; i = g.next[i] {
		names = append(names, g.name[i])
	}
	return names
}

func newIndex(v *Vocabulary) *index {
	ix := &index{
		v: v, plain: make([]string, len(v.Names)), wordsOf: make([][]int32, len(v.Names)),
		same: newGroups(), reordered: newGroups(), initials: newGroups(), skeletons: newGroups(), short: newGroups(),
	}
	for i, n := range v.Names {
		ix.plain[i] = plain(n.Text)
		ix.group(i, n.Text)
	}
	ix.indexWords()
	ix.nearNames, ix.nearWords = newNearSet(ix.plain), newNearSet(ix.words)
	return ix
}

func (ix *index) group(i int, text string) {
	name := ix.plain[i]
	words := strings.Fields(name)
	content := contentWords(words)
	ix.same.add(compact(name), i)
	ix.reordered.add(reorderedKey(content), i)
	if all := initialsOf(words); len(all) > 2 && len(all) < 8 {
		ix.initials.add(all, i)
	}
	if some := initialsOf(content); len(content) < len(words) && len(some) > 2 && len(some) < 8 {
		ix.initials.add(some, i)
	}
	if len(words) < 3 {
		ix.skeletons.add(skeleton(name), i)
	}
	ix.short.add(compact(plain(shortFormIn(text))), i)
}

func reorderedKey(content []string) string {
	sorted := slices.Clone(content)
	slices.Sort(sorted)
	return strings.Join(sorted, " ")
}

func initialsOf(words []string) string {
	b := make([]byte, len(words))
	for i, w := range words {
		b[i] = w[0]
	}
	return string(b)
}

// shortFormIn is the name itself if it is a short form ("MODY1"), or the one of
// it that it ends with, "immune deficiency syndrome (IDS)", or "".
func shortFormIn(text string) string {
	if open := strings.LastIndex(text, " ("); open > 0 && strings.HasSuffix(text, ")") {
		long, form := text[:open], text[open+2:len(text)-1]
		if !isShortenedTo(plain(long), plain(form)) {
			return ""
		}
		text = form
	}
	capitals := 0
	for i := range len(text) {
		switch c := text[i]; {
		case 'A' <= c && c <= 'Z':
			capitals++
		case i == 0, (c < '0' || c > '9') && c != '-':
			return ""
		}
	}
	if capitals < 2 || len(text) > 8 {
		return ""
	}
	return text
}

// isShortenedTo tells whether a form has letters of a text in their order, the
// first among them.
func isShortenedTo(text, form string) bool {
	if text == "" || form == "" || text[0] != form[0] {
		return false
	}
	for i := range len(text) {
		if form != "" && text[i] == form[0] {
			form = form[1:]
		}
	}
	return form == ""
}

func (ix *index) indexWords() {
	count := map[string]int32{}
	for _, name := range ix.plain {
		for w := range strings.FieldsSeq(name) {
			count[w]++
		}
	}
	ix.words = make([]string, 0, len(count))
	for w := range count {
		ix.words = append(ix.words, w)
	}
	slices.Sort(ix.words)
	ix.idOf = make(map[string]int32, len(ix.words))
	ix.postings = make([][]int32, len(ix.words))
	for id, w := range ix.words {
		ix.idOf[w] = int32(id)
		ix.postings[id] = make([]int32, 0, count[w])
	}
	for i, name := range ix.plain {
		for w := range strings.FieldsSeq(name) {
			ix.post(i, ix.idOf[w])
		}
	}
}

func (ix *index) post(name int, word int32) {
	if !slices.Contains(ix.wordsOf[name], word) {
		ix.postings[word] = append(ix.postings[word], int32(name))
	}
	ix.wordsOf[name] = append(ix.wordsOf[name], word)
}

func (ix *index) known(word string) bool {
	_, ok := ix.idOf[word]
	return ok
}

// beginningWith is the range of the words that begin so.
func (ix *index) beginningWith(piece string) (lo, hi int) {
	lo, _ = slices.BinarySearch(ix.words, piece)
	hi, _ = slices.BinarySearch(ix.words, piece+"\xff")
	return lo, hi
}

// piece is a part of a query, and what a word must be to be meant by it.
type piece struct {
	text  string
	whole bool // the word itself, not its beginning
	edits int  // that the beginning may be away
}

// holds tells whether the piece means a word. A number or a single letter
// means itself alone.
func (ix *index) holds(p piece, word string) bool {
	switch {
	case p.whole, len(p.text) == 1, isNumber(p.text):
		return word == p.text
	case p.edits > 0:
		return ix.nearWords.prefixDistance(p.text, word, p.edits) <= p.edits
	}
	return strings.HasPrefix(word, p.text)
}

// candidates are names that may hold a piece.
func (ix *index) candidates(p piece) []int32 {
	if p.edits > 0 {
		return nil
	}
	if p.whole || len(p.text) == 1 || isNumber(p.text) {
		if id, ok := ix.idOf[p.text]; ok {
			return ix.postings[id]
		}
		return nil
	}
	var names []int32
	lo, hi := ix.beginningWith(p.text)
	for id := lo; id < hi; id++ {
		names = append(names, ix.postings[id]...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// holders are the names that hold all pieces, in words of their own each. One
// piece at least must be without edits.
func (ix *index) holders(pieces []piece) []int32 {
	var fewest []int32
	for _, p := range pieces {
		names := ix.candidates(p)
		if p.edits == 0 && (fewest == nil || len(names) < len(fewest)) {
			fewest = names
		}
	}
	var held []int32
	for _, name := range fewest {
		if ix.holdAll(pieces, ix.wordsOf[name], 0) {
			held = append(held, name)
		}
	}
	return held
}

// holdAll matches each piece with a word; used has a bit for words taken.
func (ix *index) holdAll(pieces []piece, words []int32, used uint64) bool {
	if len(pieces) == 0 {
		return true
	}
	for i, id := range words {
		if used>>i&1 == 0 && ix.holds(pieces[0], ix.words[id]) && ix.holdAll(pieces[1:], words, used|1<<i) {
			return true
		}
	}
	return false
}

// ids are the concepts of names, each once, in the order of the vocabulary.
func (ix *index) ids(names []int32) []string {
	docs := make([]int, 0, len(names))
	for _, name := range names {
		docs = append(docs, ix.v.Names[name].Doc)
	}
	slices.Sort(docs)
	var ids []string
	for _, doc := range slices.Compact(docs) {
		ids = append(ids, ix.v.IDs[doc])
	}
	return ids
}
