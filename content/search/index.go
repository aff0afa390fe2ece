package search

import "sync"

// Index is an immutable set of names that can be searched, by any number of
// goroutines at once.
//
// It is made of flat slices without pointers. Names are numbered by rank, the
// shortest first: of names that a query fits alike, the one of which more was
// typed is the better answer, so the best of a list of names are its smallest
// numbers.
type Index struct {
	names
	words vocabulary
	// tokens are the words of all names, as their own forms or those of their
	// keys; those of name n are tokens[tokenAt[n]:tokenAt[n+1]].
	tokens []uint32
	// postings hold, for each form that is a key, the names with that word, and
	// for others see vocabulary.listed; those of form f are
	// postings.names[postingAt[f]:postingAt[f+1]].
	postings  ranked
	postingAt []uint32
	// inOrder are all names in the order of their words; those whose first
	// word has key f are inOrder.names[firstAt[f]:firstAt[f+1]].
	inOrder ranked
	firstAt []uint32
	// byForm finds names by a whole form: joined, initials, bag of words.
	byForm table
	// byCut finds names by the beginnings of their first two words.
	byCut table
	// slips finds forms by their beginnings with letters left out; bySound
	// finds them by their sounds and by their consonants.
	slips, bySound table
	// byText tells that documents are words: in each index the one in the order
	// of the other, and the same word the same document in all indexes.
	byText bool
	// finders are kept for the next query.
	finders *sync.Pool
}

// names are the names as they were given, in the order of their rank.
type names struct {
	text    string
	textAt  []uint32
	docs    []int32
	tokenAt []uint32
	// lengths are how many letters a name has; more than 255 count as 255.
	lengths []uint8
	// marks are the names' signatures: a bit for the first two letters of each
	// word. Names that cannot hold a word are told from others by them.
	marks []uint32
	kinds []kind
}

// kind is what there is to know of a name: the part of its text under which it
// is entered, and whether it is an abbreviation.
type kind uint8

const abbreviated kind = 1 << 7

func (k kind) part() part { return part(k &^ abbreviated) }

func (x *Index) size() int { return len(x.docs) }

// textOf returns a name as it was given.
func (x *Index) textOf(name uint32) string { return x.text[x.textAt[name]:x.textAt[name+1]] }

// entered returns the part of a name under which it is entered.
func (x *Index) entered(name uint32) string { return x.kinds[name].part().of(x.textOf(name)) }

// tokensOf returns the words of a name.
func (x *Index) tokensOf(name uint32) []uint32 {
	return x.tokens[x.tokenAt[name]:x.tokenAt[name+1]]
}

// keyAt returns the key of a name's word, plus one; 0 where it has none.
func (x *Index) keyAt(name uint32, i int) uint64 {
	tokens := x.tokensOf(name)
	if i >= len(tokens) {
		return 0
	}
	return uint64(x.words.key[tokens[i]]) + 1
}

// withForm returns the names with a form; where these are not listed, those
// with its key, which are more.
func (x *Index) withForm(form uint32) []uint32 {
	from, to := x.postingAt[form], x.postingAt[form+1]
	if from == to {
		key := x.words.key[form]
		from, to = x.postingAt[key], x.postingAt[key+1]
	}
	return x.postings.names[from:to]
}

// withForms returns the range of postings of a range of forms.
func (x *Index) withForms(s span) (from, to int) {
	return int(x.postingAt[s.from]), int(x.postingAt[s.to])
}
