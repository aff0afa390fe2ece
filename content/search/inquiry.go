package search

import (
	"cmp"
	"iter"
	"strings"
	"sync"
)

// PassagePart is one of several sets of texts that are searched as one.
type PassagePart struct {
	*Passages
	// Base is added to the part's numbers of documents, so that those of several
	// parts can be told apart. A document is in one part only.
	Base int
}

// mask is a set of what a query asks for.
type mask uint16

// inquiry is one query to one or more parts, as if they were one: what weighs
// and orders is counted over all of them. It holds all memory that this takes
// but for its result, and serves one query after another.
type inquiry struct {
	running
	*inquiredPart // the one that is being asked
	all           []*inquiredPart
	documents     int
	average       float64 // length of the documents
	wanted        []wanted
	// heavy are those that make a document an answer, and single those that are
	// one character of a script without spaces.
	heavy, single mask
	answers       []foundDoc
	excerpter
}

// inquiredPart is a part with what was found in it so far.
type inquiredPart struct {
	PassagePart
	asked [maxAsked]askedForm // by word of the query, those of phrases only

	// By document: what it scores, what it holds of the query, and how often
	// that which is looked for; and by key: what of the query it stands for.
	// They are cleared by the lists of those that are not zero.
	scores, often []float32
	held          []mask
	meant         []mask
	any, touched  []uint32
	keys          []uint32
}

// takeInquiry returns an inquiry to parts, or nil if there are none.
func takeInquiry(parts []PassagePart) *inquiry {
	if len(parts) == 0 {
		return nil
	}
	s, ok := parts[0].inquiries.Get().(*inquiry)
	if !ok {
		s = new(inquiry)
	}
	words := 0
	s.documents = 0
	for _, p := range parts {
		s.all = append(s.all, p.inquired())
		s.documents += len(p.docs)
		words += len(p.tokens)
	}
	s.average = max(float64(words), 1) / max(float64(s.documents), 1)
	return s
}

// inquired returns the part to be asked.
func (p PassagePart) inquired() *inquiredPart {
	asked, ok := p.inquiredParts.Get().(*inquiredPart)
	if !ok {
		asked = &inquiredPart{
			scores: make([]float32, len(p.docs)), often: make([]float32, len(p.docs)),
			held: make([]mask, len(p.docs)), meant: make([]mask, p.forms.size()),
		}
	}
	asked.PassagePart = p
	return asked
}

// give hands an inquiry back.
func (s *inquiry) give() {
	home := s.all[0].keptInquiries
	for _, p := range s.all {
		p.give()
	}
	clear(s.all)
	s.inquiredPart, s.all, s.wanted = nil, s.all[:0], nil
	home.inquiries.Put(s)
}

func (p *inquiredPart) give() {
	for _, doc := range p.any {
		p.scores[doc], p.held[doc] = 0, 0
	}
	for _, key := range p.keys {
		p.meant[key] = 0
	}
	p.any, p.keys = p.any[:0], p.keys[:0]
	p.inquiredParts.Put(p)
}

// keptInquiries are kept for the next query: those that were to this part first,
// and what they found in it.
type keptInquiries struct{ inquiries, inquiredParts sync.Pool }

// number returns the caller's number of a document.
func (p *inquiredPart) number(doc uint32) int { return p.Base + int(p.docs[doc]) }

func (s *inquiry) numberOf(d docRef) int { return s.all[d.part].number(d.doc) }

// formRef is a form of one of the parts, which are numbered in their order.
type formRef struct{ part, form uint32 }

const noForm = ^uint32(0)

// textOf returns a form.
func (s *inquiry) textOf(r formRef) string { return s.all[r.part].forms.form(r.form) }

// formIn returns what a form is in a part, or noForm.
func (s *inquiry) formIn(part int, r formRef) uint32 {
	if part == int(r.part) {
		return r.form
	}
	if form, ok := s.all[part].forms.find([]byte(s.textOf(r))); ok {
		return form
	}
	return noForm
}

// inAll yields a form in each part that has it.
func (s *inquiry) inAll(r formRef) iter.Seq[formRef] {
	return func(yield func(formRef) bool) {
		for part := range s.all {
			form := s.formIn(part, r)
			if form != noForm && !yield(formRef{uint32(part), form}) {
				return
			}
		}
	}
}

// inFirst returns what a form is in the first part that has it.
func (s *inquiry) inFirst(r formRef) formRef {
	for first := range s.inAll(r) {
		return first
	}
	return r
}

// compare orders forms by their letters.
func (s *inquiry) compare(q, r formRef) int {
	if q.part == r.part {
		return cmp.Compare(q.form, r.form)
	}
	return strings.Compare(s.textOf(q), s.textOf(r))
}

// keyOfWord returns the key of a word.
func (s *inquiry) keyOfWord(word formRef) formRef {
	return formRef{word.part, s.all[word.part].forms.key[word.form]}
}

// keyOf returns the key that a text stands for: it is one, or else a word that
// has one.
func (s *inquiry) keyOf(text []byte) (key formRef, ok bool) {
	for i, p := range s.all {
		form, found := p.forms.find(text)
		switch {
		case !found:
		case p.isKey(form):
			return formRef{uint32(i), form}, true
		default:
			key, ok = formRef{uint32(i), p.forms.key[form]}, true
		}
	}
	return key, ok
}

// holdersOf returns the documents of a part with a key.
func (s *inquiry) holdersOf(key formRef) []holder { return s.all[key.part].holdersOf(key.form) }

// countHolders returns how many documents have a key.
func (s *inquiry) countHolders(key formRef) int {
	n := 0
	for k := range s.inAll(key) {
		n += len(s.holdersOf(k))
	}
	return n
}

// docRef is a document of a part.
type docRef struct{ part, doc uint32 }

// inOrder yields the documents with a key by their numbers.
func (s *inquiry) inOrder(key formRef) iter.Seq[docRef] {
	return func(yield func(docRef) bool) {
		lists := make([][]holder, len(s.all))
		for k := range s.inAll(key) {
			lists[k.part] = s.holdersOf(k)
		}
		for {
			least := -1
			for i, list := range lists {
				if len(list) > 0 && (least < 0 || s.all[i].number(list[0].doc()) < s.all[least].number(lists[least][0].doc())) {
					least = i
				}
			}
			if least < 0 || !yield(docRef{uint32(least), lists[least][0].doc()}) {
				return
			}
			lists[least] = lists[least][1:]
		}
	}
}
