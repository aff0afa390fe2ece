package search

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
)

// scanLabel is what there is to know of a name that was found.
type scanLabel struct {
	doc int32
	// at and length are its part of what is written, if any; see Scanner.
	at     uint32
	length uint16
	kind   labelKind
}

// of returns its part of what is written.
func (l *scanLabel) of(written string) string { return written[l.at:][:l.length] }

// labelKind says how strictly a name is taken. Its size leaves labels no gaps.
type labelKind uint16

const (
	// anyCase is for names in words.
	anyCase labelKind = iota
	// unlessCommon is for abbreviations: common words are not meant.
	unlessCommon
	// inItsCase is for abbreviations that are too short for any case.
	inItsCase
	// asWritten is for single characters and numbers.
	asWritten
)

// scanBuilder makes a Scanner.
type scanBuilder struct {
	tokenizer
	symbols     map[string]uint32
	forms       scanForms
	labels      []scanLabel
	written     []byte // see Scanner
	own, symbol []byte
}

// newScanBuilder returns a builder with room for so many names.
func newScanBuilder(names int) *scanBuilder {
	return &scanBuilder{
		symbols: make(map[string]uint32),
		forms:   newScanForms(names),
		labels:  make([]scanLabel, 0, names),
	}
}

// scanner returns what was made.
func (b *scanBuilder) scanner() *Scanner {
	return &Scanner{
		dictionary: newDictionary(b.symbols),
		trie:       newScanTrie(&b.forms, b.labels, len(b.symbols)),
		written:    string(b.written),
	}
}

// add enters a name under its parts.
func (b *scanBuilder) add(n Name) {
	b.enter(n.Text, n.Doc, n.Abbreviation)
	if before, inside, ok := splitAbbreviation(n.Text); ok {
		b.enter(before, n.Doc, n.Abbreviation)
		b.enter(inside, n.Doc, true)
	}
}

// enter enters a name in all ways in which it is written.
func (b *scanBuilder) enter(text string, doc int, abbreviation bool) {
	if len(text) > maxBytes {
		return
	}
	b.read(text)
	b.trim()
	if len(b.tokens) == 0 || len(b.tokens) > maxWords {
		return
	}
	l := b.label(doc, abbreviation)
	b.labels = append(b.labels, l)
	b.enterForms(l.kind, b.folded)
	for _, other := range []func(int) []byte{b.inDigits, b.inRoman} {
		if b.differs(other) {
			b.enterForms(l.kind, other)
		}
	}
}

// label returns the label of the name at hand.
func (b *scanBuilder) label(doc int, abbreviation bool) scanLabel {
	name := b.text[b.tokens[0].start:b.tokens[len(b.tokens)-1].end]
	l := scanLabel{doc: int32(doc), at: uint32(len(b.written)), kind: b.kind(name, abbreviation)}
	switch l.kind {
	case unlessCommon, inItsCase:
		b.written = append(b.written, lettersInCase(name)...)
	case asWritten:
		b.written = append(b.written, name...)
	}
	l.length = uint16(uint32(len(b.written)) - l.at) // NFKC makes eleven bytes of one at most
	return l
}

// trim takes punctuation off both ends of a name. Of a name without words
// nothing is left.
func (b *scanBuilder) trim() {
	edge := func(i int) bool {
		return b.tokens[i].sign && bytes.ContainsAny(b.folded(i), ".,;:!?'\"‘“”«»®™©\n"+dash)
	}
	for len(b.tokens) > 0 && edge(len(b.tokens)-1) {
		b.tokens = b.tokens[:len(b.tokens)-1]
	}
	for len(b.tokens) > 0 && edge(0) {
		b.tokens = b.tokens[1:]
	}
	if !slices.ContainsFunc(b.tokens, func(t token) bool { return !t.sign }) {
		b.tokens = nil
	}
}

// kind returns how strictly the name at hand is taken. A single word in capitals
// is an abbreviation, whatever it was given as.
func (b *scanBuilder) kind(text string, abbreviation bool) labelKind {
	letters := 0
	number := true
	for _, r := range text {
		if InWord(r) || unspaced(r) {
			letters++
			number = number && unicode.IsNumber(r)
		}
	}
	switch {
	case letters == 1 || number:
		return asWritten
	case !abbreviation && (len(b.tokens) > 1 || !inCapitals(text)):
		return anyCase
	case letters == 2:
		return inItsCase
	}
	return unlessCommon
}

// inCapitals tells words of capitals, a plural's s aside.
func inCapitals(word string) bool {
	one, _ := abbreviationOf(word)
	return strings.ContainsFunc(one, unicode.IsUpper) && !strings.ContainsFunc(one, unicode.IsLower)
}

// differs tells whether any word is written otherwise.
func (b *scanBuilder) differs(written func(int) []byte) bool {
	for i := range b.tokens {
		if !bytes.Equal(written(i), b.folded(i)) {
			return true
		}
	}
	return false
}

// inDigits writes a Roman numeral in digits.
func (b *scanBuilder) inDigits(i int) []byte {
	if i > 0 {
		if digits := romanDigits(b.folded(i), b.folded(i-1)); digits != "" {
			return []byte(digits)
		}
	}
	return b.folded(i)
}

// inRoman writes a number that is a word of its own in Roman numerals. At the
// end of a name I is none: "HDAC I think" is not HDAC 1.
func (b *scanBuilder) inRoman(i int) []byte {
	n := slices.Index(decimals, string(b.folded(i)))
	if n < 0 || i == 0 || b.tokens[i-1].sign || b.tokens[i].link == touching || n == 0 && i == len(b.tokens)-1 {
		return b.folded(i)
	}
	return []byte(romanNumerals[n])
}

// enterForms enters the name with each word alone, and with those that are
// written tightly as one.
func (b *scanBuilder) enterForms(kind labelKind, written func(int) []byte) {
	b.enterForm(kind, written, false)
	for i := 1; i < len(b.tokens); i++ {
		if b.tight(i) {
			b.enterForm(kind, written, true)
			return
		}
	}
}

// enterForm enters a form of the label that was made last.
func (b *scanBuilder) enterForm(kind labelKind, written func(int) []byte, joined bool) {
	for i := 0; i < len(b.tokens); {
		from := i
		b.own = append(b.own[:0], written(i)...)
		for i++; joined && i < len(b.tokens) && b.tight(i); i++ {
			b.own = append(b.own, written(i)...)
		}
		b.symbol = append(b.symbol[:0], b.own...)
		if raw := b.text[b.tokens[from].start:b.tokens[i-1].end]; !b.tokens[from].sign && !noPlural(raw, kind) {
			b.symbol = appendSymbol(b.symbol[:0], b.own, raw)
		}
		b.forms.add(b.number(b.symbol))
	}
	b.forms.end(uint32(len(b.labels) - 1))
}

// number returns the number of a symbol, and gives it one if need be.
func (b *scanBuilder) number(symbol []byte) uint32 {
	number, ok := b.symbols[string(symbol)]
	if !ok {
		number = uint32(len(b.symbols)) + 1
		b.symbols[string(symbol)] = number
	}
	return number
}

// maxInitials is the length of the longest word that is taken for initials and
// not for a word in capitals, in bytes.
const maxInitials = 6

// noPlural tells the abbreviations that end in S and are no plural: "SARS".
func noPlural(raw string, kind labelKind) bool {
	return strings.HasSuffix(raw, "S") && len(raw) <= maxInitials && kind != anyCase && inCapitals(raw)
}
