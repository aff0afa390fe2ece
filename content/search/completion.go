package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// maxContext bounds the documents with the words before the last one that
	// are counted, and maxTried those that are tried for it, and the words of
	// several parts that are tried for being used most in all.
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
	before  string           // what was typed before the last word
	typed   []byte           // of the last word, folded; empty where it is to be begun
	context []formRef        // keys of the words before that say something
	words   int              // how many were typed
	last    formRef          // the key of the word before
	follows bool             // there is such a key
	taken   map[formRef]bool // keys of the words found, and of those before
	within  []docRef         // documents with these words
	found   []completion     // the words that complete it, the most useful first
}

// completion is a word that may complete a text.
type completion struct {
	word  formRef // in one of the parts that have it
	uses  int     // how often it is used in all parts
	count int     // how often with the words before
}

// Complete returns up to limit ways in which the text could go on: with its last
// word completed, or, behind a space, with another. Words that texts have
// together with the other words of the query come first, before all in their
// order; without others, those that are used most. Names that go on from an
// only word follow. What was typed before the last word stays as it is. A
// text of more than a kilobyte is not completed.
func (p *Passages) Complete(text string, limit int) []string {
	return Complete(text, limit, PassagePart{Passages: p})
}

// Complete completes a text from several sets of texts as if they were one, but
// that a word is written as in the first of them that has it other than with a
// capital.
func Complete(text string, limit int, parts ...PassagePart) []string {
	if limit <= 0 || len(text) > maxBytes {
		return nil
	}
	s := takeInquiry(parts)
	if s == nil {
		return nil
	}
	defer s.give()
	c := completer{inquiry: s, taken: make(map[formRef]bool)}
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
	return c.follows && (unicode.IsSpace(end) || end == '-' || unspaced(end))
}

// note takes a word for one before the last.
func (c *completer) note(key []byte, small bool) {
	if c.last, c.follows = c.keyOf(key); !c.follows {
		return
	}
	c.taken[c.inFirst(c.last)] = true
	if !small {
		c.context = append(c.context, c.last)
	}
}

// complete collects the completions.
func (c *completer) complete(limit int) {
	if len(c.context) > 0 || len(c.typed) == 0 {
		c.fromContext()
	}
	if len(c.found) == 0 && len(c.typed) > 0 {
		c.mostUsed(limit)
	}
	if len(c.found) == 0 && len(c.typed) >= minSlip {
		for _, word := range c.slipsFor(c.typed, limit) {
			c.add(c.completion(word))
		}
	}
}

// completion returns a word as a completion.
func (c *completer) completion(word formRef) completion {
	found := completion{word: word}
	for w := range c.inAll(word) {
		found.uses += int(c.all[w.part].uses[w.form])
	}
	return found
}

// compareUses orders words by use, the most used first.
func (c *completer) compareUses(a, b completion) int {
	if a.uses != b.uses {
		return cmp.Compare(b.uses, a.uses)
	}
	return c.compare(a.word, b.word)
}

// add adds a word, unless one with its key is there or it says too little.
func (c *completer) add(word completion) {
	key := c.inFirst(c.keyOfWord(word.word))
	if !c.taken[key] && !c.common(c.countHolders(key)) && !light([]byte(c.textOf(word.word))) {
		c.taken[key] = true
		c.found = append(c.found, word)
	}
}

// written writes the completions: the words first, and then names that go on
// from them.
func (c *completer) written(text string, limit int) []string {
	var words, names []string
	for i, word := range c.found {
		shown := c.shown(word.word)
		first, _ := decode(shown, 0)
		var continued []string
		if i < maxContinued && (c.words == 1 || unspaced(first)) {
			continued = c.names(word.word, shown)
			names = append(names, continued...)
		}
		if !unspaced(first) || len(continued) == 0 { // two neighbours seldom are a word
			words = append(words, shown)
		}
	}
	names = names[:min(len(names), limit)]
	words = words[:min(len(words), limit-len(names)/2)]
	var all []string
	for _, end := range slices.Concat(words, names) {
		completion := strings.Join([]string{c.before, end}, "") // a copy even if nothing was typed before
		if len(all) < limit && !strings.EqualFold(completion, text) && !slices.Contains(all, completion) {
			all = append(all, completion)
		}
	}
	return all
}

// shown returns how a word is written.
func (c *completer) shown(word formRef) string {
	shown := ""
	for w := range c.inAll(word) {
		shown = ratherShown(shown, c.all[w.part].shown.of(w.form))
	}
	return shown
}
