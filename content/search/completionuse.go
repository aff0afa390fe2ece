package search

import "slices"

// usedWords are the words of a part that begin so, the most used first.
type usedWords struct {
	*inquiredPart
	bestFirst
	word formRef // the next one
	used int     // how often it is used in the part; 0 where there are no more
}

// next goes on to the next word.
func (u *usedWords) next() {
	u.used = 0
	if rank, ok := u.bestFirst.next(); ok && int(rank) < len(u.byRank) {
		u.word.form = u.byRank[rank]
		u.used = int(u.uses[u.word.form])
	}
}

// mostUsed adds the most used words that begin as what was typed. Those that are
// used most in all parts are found from the lists of each by the threshold
// algorithm (R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for
// middleware", Journal of Computer and System Sciences 66(4), 2003), as far as
// maxTried goes.
func (c *completer) mostUsed(limit int) {
	lists := c.usedWords()
	var waiting []completion // in their order; another may come before them yet
	for tried := 1; len(c.found) <= limit; tried++ {
		most := &lists[0]
		for i := range lists {
			if lists[i].used > most.used {
				most = &lists[i]
			}
		}
		if most.used == 0 && len(waiting) == 0 {
			return
		}
		if most.used > 0 {
			word := c.completion(most.word)
			most.next()
			at, _ := slices.BinarySearchFunc(waiting, word, c.compareUses)
			waiting = slices.Insert(waiting, at, word)
		}
		var next completion
		if tried < maxTried {
			next = c.firstToCome(lists)
		}
		done := 0
		for ; done < len(waiting) && c.compareUses(waiting[done], next) <= 0 && len(c.found) <= limit; done++ {
			c.add(waiting[done])
		}
		waiting = slices.Delete(waiting, 0, done)
	}
}

// usedWords returns the words of each part that begin as what was typed.
func (c *completer) usedWords() []usedWords {
	lists := make([]usedWords, len(c.all))
	for i, p := range c.all {
		forms := p.forms.beginning(c.typed)
		lists[i] = usedWords{inquiredPart: p, word: formRef{part: uint32(i)}}
		lists[i].over(&p.byUse, int(forms.from), int(forms.to))
		lists[i].next()
	}
	return lists
}

// firstToCome returns what comes before all words that were in no list so far:
// of such a word, no part uses more than its next one, and if as much, it is not
// before that one in the alphabet.
func (c *completer) firstToCome(lists []usedWords) completion {
	var first completion
	for i := range lists {
		if l := &lists[i]; l.used > 0 {
			if first.uses == 0 || c.compare(first.word, l.word) < 0 {
				first.word = l.word
			}
			first.uses += l.used
		}
	}
	return first
}
