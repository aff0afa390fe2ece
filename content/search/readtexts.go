package search

import (
	"cmp"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"
)

// NewPassages makes the texts searchable. Of each, the first 16 kilobytes
// count. They must have less than 2³² words
// in all, and fewer than 2³² documents.
func NewPassages(texts []Text) *Passages {
	b := textReader{Passages: &Passages{searches: new(sync.Pool)}, known: make(map[string]uint32)}
	b.arrange(texts)
	b.readAll()
	b.number()
	b.post()
	b.measure()
	b.rankForms()
	return b.Passages
}

// textReader makes the index of passages.
type textReader struct {
	*Passages
	running
	known map[string]uint32 // by the folded word
	met   []metWord
}

// metWord is a word of the texts.
type metWord struct {
	text, key string
	shown     string // as it is written where it begins no sentence
	capital   bool   // shown begins with one
	uses      uint32
	form      uint32
}

// arrange sorts the texts by their documents.
func (b *textReader) arrange(texts []Text) {
	b.texts = slices.Clone(texts)
	slices.SortStableFunc(b.texts, func(x, y Text) int { return cmp.Compare(x.Doc, y.Doc) })
	for i := range b.texts {
		if doc := b.texts[i].Doc; i == 0 || doc != b.texts[i-1].Doc {
			b.docs = append(b.docs, doc)
			b.textAt = append(b.textAt, uint32(i))
		}
	}
	b.textAt = append(b.textAt, uint32(len(b.texts)))
}

// readAll reads all texts; tokens are the words met, for now.
func (b *textReader) readAll() {
	b.tokenAt = make([]uint32, 1, len(b.texts)+1)
	for i := range b.texts {
		text := b.texts[i].read()
		b.read(text, func(w runningWord) {
			b.tokens = append(b.tokens, b.meet(&w, text[w.from:w.to]))
		})
		b.tokenAt = append(b.tokenAt, uint32(len(b.tokens)))
	}
	b.tokens = slices.Clip(b.tokens)
}

// meet returns the number of a word. A Roman numeral is its digits.
func (b *textReader) meet(w *runningWord, written string) uint32 {
	text := w.text
	if w.numeral() {
		text = w.key
	}
	n, ok := b.known[string(text)]
	if !ok {
		n = uint32(len(b.met))
		met := metWord{text: string(text), key: string(w.key), shown: written, capital: beginsCapital(written)}
		b.known[met.text] = n
		b.met = append(b.met, met)
	}
	met := &b.met[n]
	met.uses++
	if met.capital && !beginsCapital(written) {
		met.shown, met.capital = written, false
	}
	return n
}

func beginsCapital(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first)
}

// number makes the vocabulary of all words and their keys, and the tokens its
// forms.
func (b *textReader) number() {
	var forms []string
	for i := range b.met {
		forms = append(forms, b.met[i].text, b.met[i].key)
	}
	slices.Sort(forms)
	b.forms = newVocabulary(slices.Compact(forms))
	b.linkKeys()
	for i, n := range b.tokens {
		b.tokens[i] = b.met[n].form
	}
}

// linkKeys tells the words their forms, and the forms their keys. A word that is
// the key of another and not its own goes by its key.
func (b *textReader) linkKeys() {
	for form := range b.forms.key {
		b.forms.key[form] = uint32(form)
	}
	isKey := make([]bool, b.forms.size())
	for i := range b.met {
		b.met[i].form, _ = b.forms.find([]byte(b.met[i].key))
		isKey[b.met[i].form] = true
	}
	for i := range b.met {
		m := &b.met[i]
		if own, _ := b.forms.find([]byte(m.text)); !isKey[own] {
			b.forms.key[own] = m.form
			m.form = own
		}
	}
}

// titleWeight is how often a word in a title counts: the name of a thing says
// more of what its text is about than a word in it (weighted fields as in
// S. Robertson, H. Zaragoza and M. Taylor, "Simple BM25 extension to multiple
// weighted fields", CIKM 2004, which finds no one best weight).
const titleWeight = 3

// post lists the documents of each key.
func (b *textReader) post() {
	b.holderAt = make([]uint32, b.forms.size()+2)
	b.eachKey(func(_, key uint32, _ int, first bool) {
		if first {
			b.holderAt[key+2]++
		}
	})
	addUp(b.holderAt)
	b.holders = make([]uint32, b.holderAt[b.forms.size()+1])
	b.times = make([]uint8, len(b.holders))
	b.eachKey(func(doc, key uint32, weight int, first bool) {
		if first { // holderAt[key+1] moves from where the list begins to its end
			b.holders[b.holderAt[key+1]] = doc
			b.holderAt[key+1]++
		}
		at := &b.times[b.holderAt[key+1]-1]
		*at = uint8(min(int(*at)+weight, 255))
	})
	b.holderAt = b.holderAt[:b.forms.size()+1]
}

// eachKey calls yield with the key of each word of all texts, its weight, and
// whether it is the document's first with that key.
func (b *textReader) eachKey(yield func(doc, key uint32, weight int, first bool)) {
	lastDoc := make([]uint32, b.forms.size()) // that has the key, plus one
	for doc := range uint32(len(b.docs)) {
		for text := b.textAt[doc]; text < b.textAt[doc+1]; text++ {
			weight := b.texts[text].weight()
			for _, form := range b.tokensOf(text) {
				key := b.forms.key[form]
				yield(doc, key, weight, lastDoc[key] != doc+1)
				lastDoc[key] = doc + 1
			}
		}
	}
}

// tokensOf returns the words of a text.
func (p *Passages) tokensOf(text uint32) []uint32 {
	return p.tokens[p.tokenAt[text]:p.tokenAt[text+1]]
}

// holdersOf returns the documents with a key.
func (p *Passages) holdersOf(key uint32) []uint32 {
	return p.holders[p.holderAt[key]:p.holderAt[key+1]]
}

// measure measures the documents.
func (b *textReader) measure() {
	b.norms = make([]float32, len(b.docs))
	average := max(float64(len(b.tokens)), 1) / max(float64(len(b.docs)), 1)
	for doc := range b.docs {
		length := float64(b.tokenAt[b.textAt[doc+1]] - b.tokenAt[b.textAt[doc]])
		b.norms[doc] = float32(k1 * (1 - lengthShare + lengthShare*length/average))
	}
}

// rankForms ranks the forms by how often they are used, and makes the index of
// those that may be misspelt.
func (b *textReader) rankForms() {
	uses := make([]uint32, b.forms.size())
	b.shown = make([]string, b.forms.size())
	var names []Name
	for i := range b.met {
		m := &b.met[i]
		uses[m.form], b.shown[m.form] = m.uses, m.shown
		if letters := utf8.RuneCountInString(m.text); letters >= minSlip-1 {
			names = append(names, Name{Text: m.text, Doc: int(m.form)})
		}
	}
	b.slips = New(names)
	for form, n := range uses {
		if n > 0 { // else a key that is no word
			b.used = append(b.used, uint32(form))
		}
	}
	slices.SortStableFunc(b.used, func(x, y uint32) int { return cmp.Compare(uses[y], uses[x]) })
	ranks := make([]uint32, b.forms.size())
	for form := range ranks {
		ranks[form] = uint32(len(b.used))
	}
	for rank, form := range b.used {
		ranks[form] = uint32(rank)
	}
	b.byUse = newRanked(ranks)
}
