package search

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
)

// scanLabel is what there is to know of a name that was found.
type scanLabel struct {
	text string
	doc  int
	kind labelKind
}

// labelKind says how strictly a name is taken.
type labelKind uint8

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
	scanTrieBuilder
	tokenizer
	labels      []scanLabel
	own, symbol []byte
}

func newScanBuilder() *scanBuilder { return &scanBuilder{scanTrieBuilder: newScanTrieBuilder()} }

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
	l := scanLabel{text: b.text[b.tokens[0].start:b.tokens[len(b.tokens)-1].end], doc: doc}
	l.kind = b.kind(l.text, abbreviation)
	label := uint32(len(b.labels))
	b.labels = append(b.labels, l)
	b.enterForms(label, b.folded)
	for _, other := range []func(int) []byte{b.inDigits, b.inRoman} {
		if b.differs(other) {
			b.enterForms(label, other)
		}
	}
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
		if inWord(r) || unspaced(r) {
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
func (b *scanBuilder) enterForms(label uint32, written func(int) []byte) {
	b.enterForm(label, written, false)
	for i := 1; i < len(b.tokens); i++ {
		if b.tight(i) {
			b.enterForm(label, written, true)
			return
		}
	}
}

func (b *scanBuilder) enterForm(label uint32, written func(int) []byte, joined bool) {
	node := uint32(rootNode)
	for i := 0; i < len(b.tokens); {
		from := i
		b.own = append(b.own[:0], written(i)...)
		for i++; joined && i < len(b.tokens) && b.tight(i); i++ {
			b.own = append(b.own, written(i)...)
		}
		b.symbol = append(b.symbol[:0], b.own...)
		if raw := b.text[b.tokens[from].start:b.tokens[i-1].end]; !b.tokens[from].sign && !b.noPlural(raw, label) {
			b.symbol = appendSymbol(b.symbol[:0], b.own, raw)
		}
		node = b.step(node, b.symbol)
	}
	b.end(node, label)
}

// maxInitials is the length of the longest word that is taken for initials and
// not for a word in capitals, in bytes.
const maxInitials = 6

// noPlural tells the abbreviations that end in S and are no plural: "SARS".
func (b *scanBuilder) noPlural(raw string, label uint32) bool {
	return strings.HasSuffix(raw, "S") && len(raw) <= maxInitials && b.labels[label].kind != anyCase && inCapitals(raw)
}
