package search

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
)

// fill makes all that stands on the order of the entries.
func (b *builder) fill() {
	b.fillNames()
	tasks := []func(){
		b.fillByForm,
		func() { b.slips = newTable(slipEntries(&b.words), b.words.size()) },
		b.fillPostings,
		b.fillInOrder,
		b.fillByCut,
		func() { b.bySound = newTable(soundEntries(&b.words), b.words.size()) },
	}
	inParallel(len(tasks), func(i int) { tasks[i]() })
	b.finders = new(sync.Pool)
}

// fillNames lays the names and their words side by side.
func (b *builder) fillNames() {
	n := len(b.order)
	b.names = names{
		textAt: make([]uint32, n+1), docs: make([]int32, n), tokenAt: make([]uint32, n+1),
		lengths: make([]uint8, n), kinds: make([]kind, n), marks: make([]uint32, n),
	}
	for i, p := range b.order {
		e := b.at(p)
		b.docs[i], b.lengths[i], b.kinds[i] = e.doc, e.length, e.kind
		b.textAt[i+1] = b.textAt[i] + uint32(len(e.text))
		b.tokenAt[i+1] = b.tokenAt[i] + uint32(e.tokens)
	}
	text := make([]byte, b.textAt[n])
	b.tokens = make([]uint32, b.tokenAt[n])
	parts := runtime.GOMAXPROCS(0)
	inParallel(parts, func(part int) {
		for i := n * part / parts; i < n*(part+1)/parts; i++ {
			p := b.order[i]
			e, l := b.at(p), b.lexicons[p.lexicon]
			copy(text[b.textAt[i]:], e.text)
			for j, t := range l.tokens[e.tokenAt : e.tokenAt+int32(e.tokens)] {
				w := &l.words[t]
				b.tokens[int(b.tokenAt[i])+j] = w.form
				b.marks[i] |= w.marks
			}
		}
	})
	b.text = string(text)
}

// fillPostings lists the names of each key, each once and by rank, and those of
// each other form that has its own list.
func (b *builder) fillPostings() {
	at := make([]uint32, b.words.size()+2)
	last := make([]uint32, b.words.size()) // the name noted last, plus one
	listed := b.words.listed()
	each := func(do func(form, name uint32)) {
		clear(last)
		note := func(form, name uint32) {
			if last[form] != name+1 {
				last[form] = name + 1
				do(form, name)
			}
		}
		for name := range uint32(b.size()) {
			for _, form := range b.tokensOf(name) {
				note(b.words.key[form], name)
				if listed[form] {
					note(form, name)
				}
			}
		}
	}
	each(func(form, _ uint32) { at[form+2]++ })
	addUp(at)
	list := make([]uint32, at[len(at)-1])
	each(func(form, name uint32) {
		list[at[form+1]] = name
		at[form+1]++
	})
	b.postingAt, b.postings = at[:len(at)-1:len(at)-1], newRanked(list)
}

// fillInOrder sorts the names by their words. Names are sorted by their first
// word by counting, and then by the next two words as one number.
func (b *builder) fillInOrder() {
	type item struct {
		next uint64
		name uint32
	}
	at := make([]uint32, b.words.size()+2)
	for name := range uint32(b.size()) {
		at[b.keyAt(name, 0)+1]++
	}
	addUp(at)
	items := make([]item, b.size())
	for name := range uint32(b.size()) {
		slot := &at[b.keyAt(name, 0)]
		items[*slot] = item{b.keyAt(name, 1)<<32 | b.keyAt(name, 2), name}
		*slot++
	}
	b.firstAt = at[: len(at)-1 : len(at)-1]
	list := make([]uint32, len(items))
	for form := range b.words.size() {
		from, to := b.firstAt[form], b.firstAt[form+1]
		slices.SortFunc(items[from:to], func(p, q item) int {
			if p.next != q.next {
				return cmp.Compare(p.next, q.next)
			}
			for i := 3; ; i++ {
				left, right := b.keyAt(p.name, i), b.keyAt(q.name, i)
				if left != right {
					return cmp.Compare(left, right)
				}
				if left == 0 {
					return cmp.Compare(p.name, q.name)
				}
			}
		})
		for i := from; i < to; i++ {
			list[i] = items[i].name
		}
	}
	b.inOrder = newRanked(list)
}

// fillByForm enters the whole forms of the names: first those that are the
// name itself, so that these are found first where a bucket is full.
func (b *builder) fillByForm() {
	entries := make([]entry, 0, 4*len(b.order))
	for _, forms := range [][2]int{{ownForm, keyForm}, {bagForm, contentInitialsForm}} {
		for i, p := range b.order {
			for _, hash := range b.at(p).hashes[forms[0] : forms[1]+1] {
				if hash != 0 {
					entries = append(entries, entry{hash, uint32(i)})
				}
			}
		}
	}
	b.byForm = newTable(entries, b.size())
}

// fillByCut enters the names of several words by the beginnings of the first
// two that are not small.
func (b *builder) fillByCut() {
	var entries []entry
	for i, p := range b.order {
		if cut := b.at(p).cut; cut != 0 {
			entries = append(entries, entry{cut, uint32(i)})
		}
	}
	b.byCut = newTable(entries, b.size())
}
