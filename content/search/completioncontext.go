package search

import (
	"cmp"
	"maps"
	"slices"
)

// fromContext adds the words that stand in texts with the other words of the
// query.
func (c *completer) fromContext() {
	c.within = c.withContext()
	var found []completion
	for part := range c.all {
		counts := c.countFollowing(part)
		found = slices.Grow(found, len(counts))
		for form, n := range counts {
			word := c.completion(formRef{uint32(part), form})
			word.count = n
			found = append(found, word)
		}
	}
	if len(c.all) > 1 {
		found = c.addUp(found)
	}
	slices.SortFunc(found, func(a, b completion) int {
		if a.count != b.count {
			return cmp.Compare(b.count, a.count)
		}
		return c.compareUses(a, b)
	})
	for _, word := range found {
		c.add(word)
	}
}

// addUp makes the counts of a word in several parts one.
func (c *completer) addUp(words []completion) []completion {
	slices.SortFunc(words, func(a, b completion) int { return c.compare(a.word, b.word) })
	sums := words[:0]
	for _, w := range words {
		if n := len(sums); n > 0 && c.compare(sums[n-1].word, w.word) == 0 {
			sums[n-1].count += w.count
		} else {
			sums = append(sums, w)
		}
	}
	return sums
}

// countFollowing counts the words of a part that complete what was typed, in the
// documents with the other words of the query.
func (c *completer) countFollowing(part int) map[uint32]int {
	p, last := c.all[part], noForm
	if c.follows {
		last = c.formIn(part, c.last)
	}
	begun := p.forms.beginning(c.typed)
	counts := make(map[uint32]int)
	for _, d := range c.within {
		if int(d.part) != part {
			continue
		}
		for text := p.textAt[d.doc]; text < p.textAt[d.doc+1]; text++ {
			before := noForm
			for _, form := range p.tokensOf(text) {
				following := before == last && before != noForm
				before = p.forms.key[form]
				switch {
				case !begun.has(form):
				case following:
					counts[form] += followingCounts
				case len(c.typed) > 0:
					counts[form]++
				}
			}
		}
	}
	return counts
}

// withContext returns documents with all words of the context.
func (c *completer) withContext() []docRef {
	if len(c.context) == 0 {
		return nil
	}
	rarest := slices.MinFunc(c.context, func(a, b formRef) int {
		return cmp.Compare(c.countHolders(a), c.countHolders(b))
	})
	keys := make([][]uint32, len(c.all))
	for part := range keys {
		for _, key := range c.context {
			if key != rarest {
				keys[part] = append(keys[part], c.formIn(part, key))
			}
		}
	}
	var docs []docRef
	tried := 0
	for d := range c.inOrder(rarest) {
		if c.all[d.part].holdsAll(d.doc, keys[d.part]) {
			docs = append(docs, d)
		}
		if tried++; tried == maxTried || len(docs) == maxContext {
			break
		}
	}
	return docs
}

// holdsAll tells whether a document has all keys.
func (p *inquiredPart) holdsAll(doc uint32, keys []uint32) bool {
	for _, key := range keys {
		if key == noForm {
			return false
		}
		if _, ok := slices.BinarySearchFunc(p.holdersOf(key), doc, holder.compareDoc); !ok {
			return false
		}
	}
	return true
}

// names returns what titles have from a word on, if that is more than the word:
// the most frequent first, and of equals the shortest.
func (c *completer) names(word formRef, shown string) []string {
	docs := c.within
	if len(docs) == 0 {
		for d := range c.inOrder(c.keyOfWord(word)) {
			if docs = append(docs, d); len(docs) == maxContext {
				break
			}
		}
	}
	counts := make(map[string]int)
	for part, p := range c.all {
		form := c.formIn(part, word)
		for _, d := range docs {
			if int(d.part) != part {
				continue
			}
			for text := p.textAt[d.doc]; text < p.textAt[d.doc+1]; text++ {
				if i := slices.Index(p.tokensOf(text), form); i >= 0 && p.title(text) {
					counts[c.from(p.text.of(text), i)]++
				}
			}
		}
	}
	delete(counts, shown)
	names := slices.Collect(maps.Keys(counts))
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	})
	return names[:min(len(names), maxNames)]
}

// from returns a title from its n-th word on.
func (c *completer) from(title string, n int) string {
	at := 0
	c.read(title, func(w runningWord) {
		if n == 0 {
			at = w.from
		}
		n--
	})
	return title[at:]
}
