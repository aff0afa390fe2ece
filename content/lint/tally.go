package lint

import "labgloss/content"

// tally collects words that a pack is told of once, where they stand first, with
// in how many terms they stand. Terms that silence such findings are told of
// each word of theirs, so that they neither hide it from others nor count.
type tally struct {
	*subject
	code  content.Code
	uses  []use
	where map[tallied]int // among the uses
}

// tallied is a word, of a silent term or of the others.
type tallied struct {
	word   string
	silent int // the term, or -1
}

// use is a word in its first place.
type use struct {
	word    string
	written string // as it stands there
	term    int
	key     string // of the text
	terms   int    // in which it stands
	last    int    // of these
}

func newTally(s *subject, code content.Code) *tally {
	return &tally{subject: s, code: code, where: make(map[tallied]int)}
}

// note counts a word in a text of a term, as it is written there. Terms are noted in their order.
func (t *tally) note(term int, key, word, written string) {
	id := tallied{word, -1}
	if t.Terms[term].Silences(t.code) {
		id.silent = term
	}
	i, known := t.where[id]
	if !known {
		i = len(t.uses)
		t.where[id] = i
		t.uses = append(t.uses, use{word, written, term, key, 0, -1})
	}
	if u := &t.uses[i]; u.last != term {
		u.terms, u.last = u.terms+1, term
	}
}
