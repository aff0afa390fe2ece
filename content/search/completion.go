package search

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// maxContext bounds the documents with the words before the last one that
	// are counted, and maxTried those that are tried for it.
	maxContext = 128
	maxTried   = 2048
	// followingCounts is how much a word counts that follows the one before it
	// in a text, as in the query, over one that stands elsewhere in it.
	followingCounts = 8
	// maxContinued is how many words are completed to names as well, and
	// maxNames to how many each.
	maxContinued = 4
	maxNames     = 4
)

// completer completes a text. It lives as long as the call.
type completer struct {
	*inquiry
	before  string          // what was typed before the last word
	typed   []byte          // of the last word, folded; empty where it is to be begun
	context []uint32        // keys of the words before that say something
	words   int             // how many were typed
	last    uint32          // the key of the word before, or noKey
	taken   map[uint32]bool // keys of the forms found, and of the words before
	within  []uint32        // documents with these words
	found   []uint32        // the forms that complete it, the most useful first
}

const noKey = ^uint32(0)

// Complete returns up to limit ways in which the text could go on: with its last
// word completed, or, behind a space, with another. Words that texts have
// together with the other words of the query come first, before all in their
// order; without others, those that are used most. Names that go on from an
// only word follow. What was typed before the last word stays as it is. A
// text of more than a kilobyte is not completed.
func (p *Passages) Complete(text string, limit int) []string {
	if limit <= 0 || len(text) > maxBytes {
		return nil
	}
	s := p.take("")
	defer s.give()
	c := completer{inquiry: s, last: noKey, taken: make(map[uint32]bool)}
	if !c.take(text) {
		return nil
	}
	c.complete(limit)
	return c.written(text, limit)
}

// take takes the words of a text, and tells whether it can be completed.
func (c *completer) take(text string) bool {
	var next []byte // the key of the one that is last so far
	small := false
	c.before = text
	c.read(text, func(w runningWord) {
		c.note(next, small)
		c.words++
		next, small = append(next[:0], w.key...), light(w.text)
		c.typed = append(c.typed[:0], w.text...)
		if c.before = text; w.to == len(text) {
			c.before = text[:w.from]
		}
	})
	if len(c.before) < len(text) {
		return true
	}
	c.note(next, small)
	c.typed = c.typed[:0]
	end, _ := utf8.DecodeLastRuneInString(text)
	return c.last != noKey && (unicode.IsSpace(end) || end == '-' || unspaced(end))
}

// note takes a word for one before the last.
func (c *completer) note(key []byte, small bool) {
	c.last = noKey
	form, ok := c.forms.find(key)
	if !ok {
		return
	}
	if c.last = form; !c.isKey(form) {
		c.last = c.forms.key[form]
	}
	c.taken[c.last] = true
	if !small {
		c.context = append(c.context, c.last)
	}
}

// complete collects the completions.
func (c *completer) complete(limit int) {
	forms := c.forms.beginning(c.typed)
	if len(c.context) > 0 || len(c.typed) == 0 {
		c.fromContext(forms)
	}
	if len(c.found) == 0 && len(c.typed) > 0 {
		c.mostUsed(forms, limit)
	}
	if len(c.found) == 0 && len(c.typed) >= minSlip {
		for _, m := range c.slips.Search(string(c.typed), limit) {
			if m.Stage == Typo {
				c.add(uint32(m.Doc))
			}
		}
	}
}

// add adds a form, unless one with its key is there or it says too little.
func (c *completer) add(form uint32) {
	key := c.forms.key[form]
	if c.taken[key] || c.common(len(c.holdersOf(key))) || light([]byte(c.forms.form(form))) {
		return
	}
	c.taken[key] = true
	c.found = append(c.found, form)
}

// mostUsed adds the most used of some forms.
func (c *completer) mostUsed(forms span, limit int) {
	var byUse bestFirst
	byUse.over(&c.byUse, int(forms.from), int(forms.to))
	for len(c.found) <= limit {
		rank, ok := byUse.next()
		if !ok || int(rank) >= len(c.used) {
			return
		}
		c.add(c.used[rank])
	}
}

// fromContext adds those of some forms that stand in texts with the other words
// of the query.
func (c *completer) fromContext(forms span) {
	counts := make(map[uint32]int)
	c.within = c.withContext()
	for _, doc := range c.within {
		for text := c.textAt[doc]; text < c.textAt[doc+1]; text++ {
			before := noKey
			for _, form := range c.tokensOf(text) {
				following := before == c.last && before != noKey
				before = c.forms.key[form]
				switch {
				case !forms.has(form):
				case following:
					counts[form] += followingCounts
				case len(c.typed) > 0:
					counts[form]++
				}
			}
		}
	}
	for _, form := range c.sorted(counts) {
		c.add(form)
	}
}

// sorted returns what was counted, the most first, and of equals the most used.
func (c *completer) sorted(counts map[uint32]int) []uint32 {
	forms := make([]uint32, 0, len(counts))
	for form := range counts {
		forms = append(forms, form)
	}
	slices.SortFunc(forms, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(c.byUse.names[a], c.byUse.names[b]))
	})
	return forms
}

// withContext returns documents with all words of the context.
func (c *completer) withContext() []uint32 {
	if len(c.context) == 0 {
		return nil
	}
	rarest := slices.MinFunc(c.context, func(a, b uint32) int {
		return cmp.Compare(len(c.holdersOf(a)), len(c.holdersOf(b)))
	})
	var docs []uint32
	holders := c.holdersOf(rarest)
	for _, doc := range holders[:min(len(holders), maxTried)] {
		if c.holdsAll(doc) {
			docs = append(docs, doc)
		}
		if len(docs) == maxContext {
			break
		}
	}
	return docs
}

func (c *completer) holdsAll(doc uint32) bool {
	for _, key := range c.context {
		if _, ok := slices.BinarySearch(c.holdersOf(key), doc); !ok {
			return false
		}
	}
	return true
}

// written writes the completions: the words first, and then names that go on
// from them.
func (c *completer) written(text string, limit int) []string {
	var words, names []string
	for i, form := range c.found {
		first, _ := decode(c.shown.of(form), 0)
		var continued []string
		if i < maxContinued && (c.words == 1 || unspaced(first)) {
			continued = c.names(form)
			names = append(names, continued...)
		}
		if !unspaced(first) || len(continued) == 0 { // two neighbours seldom are a word
			words = append(words, c.shown.of(form))
		}
	}
	names = names[:min(len(names), limit)]
	words = words[:min(len(words), limit-len(names)/2)]
	var all []string
	for _, end := range slices.Concat(words, names) {
		completion := c.before + end
		if len(all) < limit && !strings.EqualFold(completion, text) && !slices.Contains(all, completion) {
			all = append(all, strings.Clone(completion)) // without what was typed before, it is of the texts
		}
	}
	return all
}

// names returns what titles have from a word on, if that is more than the word:
// the most frequent first, and of equals the shortest.
func (c *completer) names(form uint32) []string {
	docs := c.within
	if len(docs) == 0 {
		docs = c.holdersOf(c.forms.key[form])
	}
	counts := make(map[string]int)
	for _, doc := range docs[:min(len(docs), maxContext)] {
		for text := c.textAt[doc]; text < c.textAt[doc+1]; text++ {
			if i := slices.Index(c.tokensOf(text), form); i >= 0 && c.title(text) {
				counts[c.from(c.text.of(text), i)]++
			}
		}
	}
	delete(counts, c.shown.of(form))
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
