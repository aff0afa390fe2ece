package lint

import (
	"fmt"
	"strings"
	"unicode"

	"labgloss/content"
	"labgloss/content/search"
)

// nearDuplicates reports labels that are those of another term, but for what a
// reader does not notice.
func nearDuplicates(s *subject) {
	d := duplicates{subject: s, first: make(map[string]labelled), told: make(map[[2]int]bool)}
	for i := range s.Terms {
		d.add(labelled{i, at(i, "label"), s.Terms[i].Label})
	}
	for i := range s.Terms {
		for j, synonym := range s.Terms[i].Synonyms {
			d.compare(labelled{i, fmt.Sprintf("%s[%d]", at(i, "synonyms"), j), synonym})
		}
	}
	d.slips()
}

// labelled is a label of a term.
type labelled struct {
	term       int
	path, text string
}

// duplicates looks for labels that are alike.
type duplicates struct {
	*subject
	// first are the first labels of each identity.
	first map[string]labelled
	told  map[[2]int]bool
}

// add enters a preferred label, or reports it.
func (d *duplicates) add(l labelled) {
	id := identity(l.text)
	if id == "" {
		return
	}
	if _, taken := d.first[id]; !taken {
		d.first[id] = l
		return
	}
	d.compare(l)
}

// compare reports a label that is another term's preferred one.
func (d *duplicates) compare(l labelled) {
	other, taken := d.first[identity(l.text)]
	if !taken || other.term == l.term {
		return
	}
	said := "%q is the label of %s as well"
	if l.text != other.text {
		said = "%q is nearly the label of %s"
	}
	d.tell(l, other, said)
}

// tell reports a label that is like another; of two terms once.
func (d *duplicates) tell(l, other labelled, said string) {
	pair := [2]int{min(l.term, other.term), max(l.term, other.term)}
	if d.told[pair] {
		return
	}
	d.told[pair] = true
	t := &d.Terms[other.term]
	named := "term " + t.ID
	if l.text != other.text {
		named = fmt.Sprintf("%s, %q", named, other.text)
	}
	d.report(content.NearDuplicateLabel, l.path, said, l.text, named)
}

// identity is the same for labels that readers take for one: without case,
// plural, hyphens and spaces, in either spelling. It is empty for a label
// without words.
func identity(label string) string {
	var b strings.Builder
	before := ""
	for _, key := range search.Keys(label) {
		if separate(before, key) {
			b.WriteByte(' ')
		}
		b.WriteString(key)
		before = key
	}
	if b.Len() > 0 {
		b.WriteString(signs(label))
	}
	return b.String()
}

// separate tells whether the border between two keys is part of a label: "1 5"
// is not "15", and "V_DJ" not "VD_J".
func separate(before, key string) bool {
	if before == "" {
		return false
	}
	const short = 2
	last, first := isDigit(before[len(before)-1]), isDigit(key[0])
	return last && first || !last && !first && len(before) <= short && len(key) <= short
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// signs are what keys leave out of a label and makes it another: the signs of
// "Na+", "C#", "5′" and "NAD(P)", the hyphen of "CD4-", the last letter of the
// model "QP2010S", and the case of the few letters of "EV".
func signs(label string) string {
	var b strings.Builder
	within := false // a word
	for _, r := range label {
		if strings.ContainsRune("+#%′″'*<>=~^°&/", r) || r == '(' && within {
			b.WriteRune(r)
		}
		within = inWord(r)
	}
	for word := range strings.FieldsSeq(label) {
		if strings.HasSuffix(word, "-") || strings.HasSuffix(word, "−") {
			b.WriteByte('-')
		}
		if strings.ContainsFunc(word, unicode.IsDigit) && strings.HasSuffix(word, "S") {
			b.WriteByte('S')
		}
	}
	const few = 3
	if len(label) <= few {
		b.WriteString(label)
	}
	return b.String()
}
