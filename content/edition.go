package content

import (
	"maps"
	"reflect"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"

	"labgloss/content/search"
)

// Edition is a pack made ready to be asked: its terms are at hand by number, ID
// and name. It is immutable, safe for concurrent use, and may be part of many
// glossaries.
//
// Its terms are those of a Pack, or lie in memory in which an edition was laid
// out; see Lay. Such memory may go with the edition: who uses its slices keeps it
// alive, and hands out copies.
type Edition struct {
	pack  *Pack // without its terms
	terms terms
	index *search.Index // a document is the number of a term
	// byID are the numbers of the terms in the order of their IDs.
	byID []uint32
	// What not everybody asks for is made when the first does.
	scanner   func() *search.Scanner  // a document is the number of a term,
	passages  func() *search.Passages // here too
	alphabet  func() *alphabet
	pictured  func() *pictured
	keys      func() *keys
	languages func() []string
}

// terms are the terms of an edition by their numbers, from 0.
type terms interface {
	size() int
	id(number int) string
	// term returns a term that holds nothing of an edition's memory.
	term(number int) *Term
}

// heldTerms are terms of a pack.
type heldTerms []Term

func (h heldTerms) size() int             { return len(h) }
func (h heldTerms) id(number int) string  { return h[number].ID }
func (h heldTerms) term(number int) *Term { return &h[number] }

// NewEdition makes a pack ready. It must not be changed afterwards.
func NewEdition(p *Pack) *Edition {
	header := *p
	header.Terms = nil
	e := &Edition{pack: &header, terms: heldTerms(p.Terms), byID: orderOfIDs(p.Terms)}
	e.index = search.New(e.names())
	e.scanner = sync.OnceValue(e.makeScanner)
	e.passages = sync.OnceValue(e.readPassages)
	e.alphabet = sync.OnceValue(e.makeAlphabet)
	e.pictured = sync.OnceValue(e.makePictured)
	e.keys = sync.OnceValue(e.makeKeys)
	e.languages = sync.OnceValue(e.findLanguages)
	return e
}

// Pack returns what there is to know of the pack but its terms. It is shared and
// not to be changed.
func (e *Edition) Pack() *Pack { return e.pack }

// Size returns how many terms there are.
func (e *Edition) Size() int { return e.terms.size() }

// Languages returns the BCP 47 tags of the pack's language and then those of
// the translations, in their order.
func (e *Edition) Languages() []string { return e.languages() }

// entry returns a term by its number.
func (e *Edition) entry(number int) Entry {
	defer runtime.KeepAlive(e)
	return Entry{e.pack, e.terms.term(number)}
}

// find returns the number of the term with an ID.
func (e *Edition) find(id string) (number int, ok bool) {
	defer runtime.KeepAlive(e)
	at, ok := sort.Find(len(e.byID), func(i int) int {
		return strings.Compare(id, e.terms.id(int(e.byID[i])))
	})
	if !ok {
		return 0, false
	}
	return int(e.byID[at]), true
}

func (e *Edition) prepare() {
	e.scanner()
	e.passages()
	e.alphabet()
	e.pictured()
	e.keys()
	e.languages()
}

// names are those of all terms.
func (e *Edition) names() []search.Name {
	var names []search.Name
	for i := range e.Size() {
		names = append(names, termNames(e.terms.term(i), i)...)
	}
	return names
}

func orderOfIDs(terms []Term) []uint32 {
	order := upTo(len(terms))
	slices.SortStableFunc(order, func(a, b uint32) int { return strings.Compare(terms[a].ID, terms[b].ID) })
	return order
}

// upTo returns the numbers below n.
func upTo(n int) []uint32 {
	all := make([]uint32, n)
	for i := range all {
		all[i] = uint32(i)
	}
	return all
}

func (e *Edition) findLanguages() []string {
	others := make(map[string]bool)
	for i := range e.Size() {
		for tag := range e.terms.term(i).Translations {
			others[tag] = true
		}
	}
	return append([]string{e.pack.Language}, slices.Sorted(maps.Keys(others))...)
}

// Equal tells whether two editions are of the same pack in the same state.
func (e *Edition) Equal(other *Edition) bool {
	defer runtime.KeepAlive(e)
	defer runtime.KeepAlive(other)
	if !reflect.DeepEqual(e.pack, other.pack) || e.Size() != other.Size() {
		return false
	}
	for i := range e.Size() {
		if !reflect.DeepEqual(e.terms.term(i), other.terms.term(i)) {
			return false
		}
	}
	return true
}
