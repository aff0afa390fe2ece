package search

import "unicode/utf8"

// lexicon is what one goroutine has read: entries of names, as numbers of the
// words that it has met.
type lexicon struct {
	parser
	known   map[string]int32
	words   []lexeme
	entries []nameEntry
	tokens  []int32
}

// lexeme is a word of names, with its key.
type lexeme struct {
	text, key string
	// own and ownKey are the hashes of its own letters and of its key, and
	// first that of its first letter.
	own, ownKey, first textHash
	wholeKey           uint64 // the hash of its key, which may be more than its own
	marks              uint32 // of its own first two letters and its key's
	// keyForm is the form of its key, and form its own, or that of its key if it
	// has none; known once all forms are.
	keyForm, form uint32
	cut           uint16 // stands for its first two letters
	small         bool
}

// nameEntry is a name to be entered under one of its parts.
type nameEntry struct {
	text    string
	doc     int32
	tokenAt int32
	tokens  uint8
	length  uint8
	kind    kind
	hashes  [wholeForms]uint64
	cut     uint64 // 0 where there is none
}

// read enters a name under its parts.
func (l *lexicon) read(g Name) {
	l.enter(g, whole, g.Abbreviation)
	if _, _, ok := splitAbbreviation(g.Text); ok {
		l.enter(g, long, g.Abbreviation)
		l.enter(g, short, true)
	}
}

func (l *lexicon) enter(g Name, p part, abbreviation bool) {
	l.parse(p.of(g.Text))
	if len(l.parser.words) == 0 {
		return
	}
	e := nameEntry{
		text: g.Text, doc: int32(g.Doc), kind: kind(p), length: uint8(min(l.letters, 255)),
		tokenAt: int32(len(l.tokens)), tokens: uint8(len(l.parser.words)),
	}
	if abbreviation {
		e.kind |= abbreviated
	}
	for i := range l.parser.words {
		l.tokens = append(l.tokens, l.number(&l.parser.words[i], before(l.parser.words, i)))
	}
	l.hash(&e, l.tokens[e.tokenAt:])
	l.entries = append(l.entries, e)
}

// number returns the lexicon's number of a word. A Roman numeral is another
// word behind a name than alone.
func (l *lexicon) number(w *word, before []byte) int32 {
	name := w.text
	if romanDigits(w.text, before) != "" {
		l.keys = append(append(l.keys[:0], w.text...), '#')
		name = l.keys
	}
	if n, ok := l.known[string(name)]; ok {
		return n
	}
	n := int32(len(l.words))
	l.known[string(name)] = n
	l.words = append(l.words, newLexeme(w, before))
	return n
}

func newLexeme(w *word, before []byte) lexeme {
	key := *w
	key.key = w.text // of a pair, which has no other
	if len(w.own()) == len(w.text) {
		key.key = appendKey(nil, w.text, before)
	}
	_, n := utf8.DecodeRune(w.text)
	return lexeme{
		text: string(w.text), key: string(key.key),
		own: hashOf(w.own()), ownKey: hashOf(key.ownKey()), first: hashOf(w.text[:n]),
		wholeKey: hashOf(key.key).sum,
		marks:    markOf(cutOf(w.text)) | markOf(cutOf(key.key)),
		cut:      cutOf(w.text), small: smallWord(w.text),
	}
}

// The whole forms of a name, by which it is found: itself, its keys, its bag of
// words, its initials, and those without small words.
const (
	ownForm = iota
	keyForm
	bagForm
	initialsForm
	contentInitialsForm
	wholeForms
)

// hash sets the hashes of an entry's whole forms, and of the beginnings of its
// first two words that are not small. A form that is none is 0.
func (l *lexicon) hash(e *nameEntry, tokens []int32) {
	own, key, all, content := noText, noText, noText, noText
	var bag bagHash
	var cuts [2]uint16
	cut := 0
	for _, t := range tokens {
		w := &l.words[t]
		own, key, all = own.append(w.own), key.append(w.ownKey), all.append(w.first)
		bag.add(w.wholeKey, w.small)
		if w.small {
			continue
		}
		content = content.append(w.first)
		if cut < len(cuts) {
			cuts[cut] = w.cut
			cut++
		}
	}
	e.hashes[ownForm] = mix(own.sum)
	if key != own {
		e.hashes[keyForm] = mix(key.sum)
	}
	if len(tokens) == 1 {
		return
	}
	e.hashes[bagForm], e.hashes[initialsForm] = bag.sum(), mix(all.sum)
	if content != all && content != noText {
		e.hashes[contentInitialsForm] = mix(content.sum)
	}
	if cut == len(cuts) {
		e.cut = cutHash(cuts[0], cuts[1])
	}
}

// bagHash is the hash of a bag of words: the same in any order, and without
// small words where there are others.
type bagHash struct{ content, small uint64 }

func (b *bagHash) add(word uint64, small bool) {
	if small {
		b.small += mix(word)
	} else {
		b.content += mix(word)
	}
}

func (b *bagHash) sum() uint64 {
	if b.content == 0 {
		return mix(b.small + 1)
	}
	return mix(b.content + 1)
}
