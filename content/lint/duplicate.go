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
	d := duplicates{subject: s, first: make(map[uint64]int32, len(s.Terms)), told: make(map[[2]int]bool)}
	for i := range s.Terms {
		label := s.Terms[i].Label
		id := identity(label)
		if _, taken := d.first[s.hash(id)]; !taken && id != "" {
			d.first[s.hash(id)] = int32(i)
			continue
		}
		d.compare(i, "label", label, id)
	}
	for i := range s.Terms {
		for j, synonym := range s.Terms[i].Synonyms {
			d.compare(i, fmt.Sprintf("synonyms[%d]", j), synonym, identity(synonym))
		}
	}
	d.slips()
}

// duplicates looks for labels that are alike.
type duplicates struct {
	*subject
	// first are the first terms whose label has an identity, by its hash.
	first map[uint64]int32
	told  map[[2]int]bool
}

// compare reports a name of a term that is the label of another.
func (d *duplicates) compare(term int, key, name, id string) {
	first, taken := d.first[d.hash(id)]
	other := int(first)
	if !taken || other == term || identity(d.Terms[other].Label) != id {
		return
	}
	said := "%q is the label of %s as well; join the two, or tell them apart"
	if name != d.Terms[other].Label {
		said = "%q is nearly the label of %s; join the two, or tell them apart"
	}
	d.tell(term, key, name, other, said)
}

// tell reports a name that is like the label of another; of two terms once.
func (d *duplicates) tell(term int, key, name string, other int, said string) {
	pair := [2]int{min(term, other), max(term, other)}
	if d.told[pair] {
		return
	}
	d.told[pair] = true
	t := &d.Terms[other]
	named := "term " + t.ID
	if name != t.Label {
		named = fmt.Sprintf("%s, %q", named, t.Label)
	}
	d.report(content.NearDuplicateLabel, at(term, key), said, name, named)
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
		within = search.InWord(r)
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
