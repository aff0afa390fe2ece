package search

import (
	"cmp"
	"runtime"
	"slices"
	"unicode"
	"unicode/utf8"
)

// NewPassages makes the texts searchable. Of each, the first 16 kilobytes
// count. They must be of at most 2²⁴ documents, with numbers below 2³¹, and have
// less than 4 GiB of text and 2³² words in all.
func NewPassages(given []Text) *Passages {
	var b textBuilder
	b.arrange(given)
	b.readAll()
	b.number()
	b.layTokens()
	inParallel(2, func(i int) { [...]func(){b.post, b.rankForms}[i]() })
	b.keptInquiries = new(keptInquiries)
	p := b.Passages // alone: what was read is not kept
	return &p
}

// textBuilder makes an index of passages.
type textBuilder struct {
	Passages
	readers []*textReader
}

// textReader is what one goroutine has read: texts in a row, as numbers of the
// words that it has met.
type textReader struct {
	running
	known  map[string]uint32 // by the folded word
	met    []metWord
	tokens []uint32
	ends   []uint32 // of the texts in tokens
}

// metWord is a word of the texts.
type metWord struct {
	text, key string
	shown     string // as it is written where it begins no sentence
	uses      uint32
	form      uint32 // known once all forms are
}

// arrange sorts the texts by their documents.
func (b *textBuilder) arrange(given []Text) {
	given = slices.Clone(given)
	slices.SortStableFunc(given, func(x, y Text) int { return cmp.Compare(x.Doc, y.Doc) })
	b.texts = newTexts(given)
	for i := range given {
		if doc := given[i].Doc; i == 0 || doc != given[i-1].Doc {
			b.docs = append(b.docs, int32(doc))
			b.textAt = append(b.textAt, uint32(i))
		}
	}
	b.docs = slices.Clip(b.docs)
	b.textAt = slices.Clip(append(b.textAt, uint32(len(given))))
}

// readAll reads the texts, on all processors where there are many.
func (b *textBuilder) readAll() {
	texts := b.text.size()
	n := max(min(runtime.GOMAXPROCS(0), texts/minShare), 1)
	b.readers = make([]*textReader, n)
	inParallel(n, func(i int) {
		r := &textReader{known: make(map[string]uint32)}
		for text := texts * i / n; text < texts*(i+1)/n; text++ {
			r.take(b.counted(uint32(text)))
		}
		b.readers[i] = r
	})
}

// take reads a text.
func (r *textReader) take(text string) {
	r.read(text, func(w runningWord) {
		r.tokens = append(r.tokens, r.meet(&w, text[w.from:w.to]))
	})
	r.ends = append(r.ends, uint32(len(r.tokens)))
}

// meet returns the number of a word. A Roman numeral is its digits.
func (r *textReader) meet(w *runningWord, written string) uint32 {
	text := w.text
	if w.numeral() {
		text = w.key
	}
	n, ok := r.known[string(text)]
	if !ok {
		n = uint32(len(r.met))
		met := metWord{text: string(text), key: string(w.key), shown: written}
		r.known[met.text] = n
		r.met = append(r.met, met)
	}
	met := &r.met[n]
	met.uses++
	met.shown = ratherShown(met.shown, written)
	return n
}

// ratherShown returns of two ways to write a word the first, unless it may be
// only because it begins a sentence.
func ratherShown(first, second string) string {
	if second != "" && (first == "" || beginsCapital(first) && !beginsCapital(second)) {
		return second
	}
	return first
}

func beginsCapital(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first)
}

// number makes the vocabulary of all words and their keys.
func (b *textBuilder) number() {
	var forms []string
	for _, r := range b.readers {
		for i := range r.met {
			forms = append(forms, r.met[i].text, r.met[i].key)
		}
	}
	slices.Sort(forms)
	b.forms = newVocabulary(slices.Compact(forms))
	for form := range b.forms.key {
		b.forms.key[form] = uint32(form)
	}
	inParallel(len(b.readers), func(i int) {
		for j := range b.readers[i].met {
			m := &b.readers[i].met[j]
			m.form, _ = b.forms.find([]byte(m.text))
		}
	})
	for _, r := range b.readers {
		for i := range r.met {
			m := &r.met[i]
			b.forms.key[m.form], _ = b.forms.find([]byte(m.key))
		}
	}
}

// layTokens lays the words of all texts side by side, as their forms, and
// measures the documents.
func (b *textBuilder) layTokens() {
	b.tokenAt = make([]uint32, 1, b.text.size()+1)
	for _, r := range b.readers {
		from := b.tokenAt[len(b.tokenAt)-1]
		for _, end := range r.ends {
			b.tokenAt = append(b.tokenAt, from+end)
		}
	}
	b.tokens = make([]uint32, 0, b.tokenAt[b.text.size()])
	for _, r := range b.readers {
		for _, n := range r.tokens {
			b.tokens = append(b.tokens, r.met[n].form)
		}
	}
	b.lengths = make([]uint32, len(b.docs))
	for doc := range b.docs {
		b.lengths[doc] = b.tokenAt[b.textAt[doc+1]] - b.tokenAt[b.textAt[doc]]
	}
}

// post lists the documents of each key.
func (b *textBuilder) post() {
	at := make([]uint32, b.forms.size()+2)
	b.eachKey(func(_, key uint32, _ int, first bool) {
		if first {
			at[key+2]++
		}
	})
	addUp(at)
	b.holders = make([]holder, at[len(at)-1])
	b.eachKey(func(doc, key uint32, weight int, first bool) {
		if first { // at[key+1] moves from where the list begins to its end
			b.holders[at[key+1]] = holder(doc << timesBits)
			at[key+1]++
		}
		h := &b.holders[at[key+1]-1]
		*h = h.add(weight)
	})
	b.holderAt = at[: len(at)-1 : len(at)-1]
}

// eachKey calls yield with the key of each word of all texts, its weight, and
// whether it is the document's first with that key.
func (b *textBuilder) eachKey(yield func(doc, key uint32, weight int, first bool)) {
	lastDoc := make([]uint32, b.forms.size()) // that has the key, plus one
	for doc := range uint32(len(b.docs)) {
		for text := b.textAt[doc]; text < b.textAt[doc+1]; text++ {
			weight := b.weight(text)
			for _, form := range b.tokensOf(text) {
				key := b.forms.key[form]
				yield(doc, key, weight, lastDoc[key] != doc+1)
				lastDoc[key] = doc + 1
			}
		}
	}
}

// rankForms ranks the forms by how often they are used, and makes the index of
// those that may be misspelt.
func (b *textBuilder) rankForms() {
	uses := make([]uint32, b.forms.size())
	shown := make([]string, b.forms.size())
	for _, r := range b.readers {
		for i := range r.met {
			m := &r.met[i]
			uses[m.form] += m.uses
			shown[m.form] = ratherShown(shown[m.form], m.shown)
		}
	}
	b.uses = uses
	b.shown = newStringList(len(shown), func(i int) string { return shown[i] })
	var names []Name
	for form, n := range uses {
		if n == 0 {
			continue
		}
		b.byRank = append(b.byRank, uint32(form))
		if text := b.forms.form(uint32(form)); utf8.RuneCountInString(text) >= minSlip-1 {
			names = append(names, Name{Text: text, Doc: form})
		}
	}
	b.slips = New(names)
	b.slips.byText = true
	slices.SortStableFunc(b.byRank, func(x, y uint32) int { return cmp.Compare(uses[y], uses[x]) })
	ranks := make([]uint32, b.forms.size())
	for form := range ranks {
		ranks[form] = uint32(len(b.byRank))
	}
	for rank, form := range b.byRank {
		ranks[form] = uint32(rank)
	}
	b.byUse = newRanked(ranks)
}
