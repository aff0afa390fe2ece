package search

import (
	"cmp"
	"slices"
)

// # Names in running text
//
// A Scanner turns the question of Search round: given a text, which names stand
// in it? It reads the text once, whatever the number of names.
//
// The text is split into tokens (scantoken.go): words, folded as everywhere in
// this package, and signs, which are punctuation that parts what stands around
// it. Spaces, single line breaks, hyphens and marks of emphasis are no tokens,
// so that they divide the words of a name in any way. Every token knows the
// numbers of the symbols that it may stand for: its own letters, and its key,
// which is without plural and in American spelling. A few tokens that are
// written tightly together, by hyphens or before a number or a Greek letter, are
// symbols as one word as well: "TIMP-3" is "timp" and "3", and is "timp3".
//
// Names are sequences of such symbols too, each entered as it is written, with
// what is tight joined, and with its numerals in digits and Roman (scanname.go).
// They make a trie (scantrie.go). From each token on the trie is walked along
// the text, by every symbol that the next tokens may be, and most walks end at
// the first step. The longest way to a name counts, and the next one begins
// behind it. No walk is longer than the longest name, so that the cost grows
// with the text alone.
//
// All of this is flat slices of numbers, which may lie in a file (scanlayout.go).
// Several scanners read a text as if they were one: it is split once, each walks
// its own trie, and the longest way of all counts.
//
// Whether a name was meant is asked last, of those that were found
// (scandoubt.go): an abbreviation that is a common word (commonwords.go) must
// stand there in its exact case, and not where everything is in capitals.
//
// All of this must find what trying every name at every border of a word would
// find, and a test holds it to that (scanreference_test.go).

// Scanner finds names in running text. It is immutable and safe for concurrent
// use.
type Scanner struct {
	dictionary dictionary // of symbols
	trie       scanTrie
	// written is what texts are compared with to the letter, one after the
	// other: abbreviations without their signs, and names that count as they are
	// written.
	written string
}

// Occurrence is a stretch of text that is a name: text[Start:End], in bytes of
// the text given. It begins and ends between characters as a reader sees them
// (grapheme clusters).
type Occurrence struct {
	Start, End int
	// Docs are all documents that have the name, ascending and each once.
	Docs []int
}

// NewScanner makes the names findable in texts. A name that ends in an
// abbreviation in parentheses is found by either part, as in an Index. A name
// of more than 64 words and signs or a kilobyte is left out: nobody writes it in a text.
// The names must have less than 4 GiB of text in all, and their documents numbers
// below 2³¹.
func NewScanner(names []Name) *Scanner {
	b := newScanBuilder(len(names))
	for _, n := range names {
		b.add(n)
	}
	return b.scanner()
}

// ScanPart is one of several scanners that read a text as one.
type ScanPart struct {
	*Scanner
	// Base is added to the scanner's numbers of documents; see Part.
	Base int
}

// Scan returns the names in a text; see the function Scan.
func (s *Scanner) Scan(text string) []Occurrence { return Scan(text, ScanPart{Scanner: s}) }

// Scan returns the names in a text, in their order and never overlapping: at
// each place the longest, from left to right. A possessive's "'s" is no part of
// what is found, a plural's "s" is. Parts of a text that are not to be read are
// best written over with a sign, such as "\x00": spaces part no name.
//
// An abbreviation that is a common word or has two characters counts only in
// its exact case, a plural's "s" aside. Even then it does not count in a
// sentence that is all in capitals and has other common words ("SET THE HAT
// DOWN"), nor with one capital at the beginning of a sentence ("Met him"). A
// name of one character, or of digits only, counts as it is written and where it
// stands alone, with nothing but punctuation and spaces around it; "a" and "i"
// never do.
//
// Several scanners find what one of all their names would.
func Scan(text string, parts ...ScanPart) []Occurrence {
	r := scan{borders: borders{text: text}}
	r.read(text)
	r.lookUp(parts)
	var found []Occurrence
	for i := 0; i < len(r.tokens); {
		o, next := r.longest(i)
		if next > i {
			found = append(found, o)
		}
		i = max(next, i+1)
	}
	return found
}

// scan is the work on one text.
type scan struct {
	tokenizer
	parts   []reading
	borders borders
	ends    []scanEnd
	// sentence is the one that was judged last, see shouted.
	sentence sentence
}

// scanEnd is where a walk met names: those of a part's node, up to a token.
type scanEnd struct {
	to   int
	part *reading
	node uint32
}

// longest returns the longest name that begins at a token, and the token behind
// it, or from where there is none.
func (r *scan) longest(from int) (Occurrence, int) {
	if !r.tokens[from].opens {
		return Occurrence{}, from
	}
	r.ends = r.ends[:0]
	for p := range r.parts {
		r.walk(&r.parts[p], rootNode, from)
	}
	slices.SortFunc(r.ends, func(a, b scanEnd) int { return cmp.Compare(b.to, a.to) })
	for i := 0; i < len(r.ends); {
		to := r.ends[i].to
		var docs []int
		for ; i < len(r.ends) && r.ends[i].to == to; i++ {
			docs = r.appendDocs(docs, r.ends[i], from)
		}
		start, end := r.tokens[from].start, r.tokens[to-1].end
		if len(docs) > 0 && r.borders.between(start, end) {
			slices.Sort(docs)
			return Occurrence{Start: start, End: end, Docs: slices.Compact(docs)}, to
		}
	}
	return Occurrence{}, from
}

// walk follows a part's trie from a node along the tokens, and notes where names
// end.
func (r *scan) walk(part *reading, node uint32, at int) {
	if at == len(r.tokens) {
		return
	}
	for joined, symbols := range part.symbols[at] {
		for _, symbol := range symbols {
			if symbol == noSymbol {
				continue
			}
			next := part.trie.step(node, symbol)
			if next == noNode {
				continue
			}
			to := at + joined + 1
			if r.tokens[to-1].closes && part.trie.hasLabels(next) {
				r.ends = append(r.ends, scanEnd{to, part, next})
			}
			r.walk(part, next, to)
		}
	}
}

// appendDocs appends the documents of the names at an end that are meant by the
// tokens.
func (r *scan) appendDocs(docs []int, end scanEnd, from int) []int {
	for _, l := range end.part.trie.labelsAt(end.node) {
		if r.means(l.kind, l.of(end.part.written), from, end.to) {
			docs = append(docs, end.part.Base+int(l.doc))
		}
	}
	return docs
}
