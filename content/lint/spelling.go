package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
)

// Two questions are asked of a pack in English: whether its words are British or
// American, and whether its verbs end in "-ise" or "-ize". They are two, for
// some British publishers write "-ize" as Americans do; but no American writes
// "-ise".

// spellings reports words that are not spelt as most of the pack is.
func spellings(s *subject) {
	if !s.english() {
		return
	}
	used, votes := s.spelt()
	unwanted := votes.unwanted(s.Language)
	for _, u := range used.uses {
		v, _ := variantOf(u.word)
		why, ok := unwanted[v.style]
		if !ok {
			continue
		}
		where := ""
		if u.terms > 1 {
			where = fmt.Sprintf(" (in %d terms)", u.terms)
		}
		s.reportAbout(u.written, content.MixedSpelling, at(u.term, u.key), "%q%s is %s; write %q", u.word, where, why, v.other)
	}
}

// votes count words by their style.
type votes map[style]int

// unwanted are the styles that a pack should not have, with what is to be said.
// Where it is one word against the other, British counts.
func (v votes) unwanted(language string) map[style]string {
	ours, others := british, american
	switch language {
	case "en-US":
		ours, others = american, british
	case "en-AU", "en-GB", "en-IE", "en-IN", "en-NZ", "en-ZA":
	default:
		if v[british]+v[withS] < v[american] {
			ours, others = american, british
		}
	}
	unwanted := map[style]string{others: fmt.Sprintf("%s, and the pack is %s", others, ours)}
	mixed := func(is style, n int, most style) string {
		words := "1 word here is"
		if n > 1 {
			words = fmt.Sprintf("%d words here are", n)
		}
		return fmt.Sprintf("with %s, and %s with %s", is, words, most)
	}
	switch {
	case ours == american:
		unwanted[withS] = unwanted[others]
	case v[withS] > 0 && v[withZ] > v[withS]:
		unwanted[withS] = mixed(withS, v[withZ], withZ)
	case v[withS] > 0:
		unwanted[withZ] = mixed(withZ, v[withS], withS)
	}
	return unwanted
}

// spelt collects the words of the pack that are spelt one way or the other.
// Synonyms are to have both.
func (s *subject) spelt() (*tally, votes) {
	used, votes := newTally(s, content.MixedSpelling), make(votes)
	known := make(styles)
	for i := range s.Terms {
		t := &s.Terms[i]
		for _, text := range [...]struct{ key, text string }{{"label", t.Label}, {"definition", s.prose[i]}, {"scopeNote", prose(t.ScopeNote)}} {
			for start, end := range runs(text.text) {
				word := text.text[start:end]
				if isNamed(text.text[:start], word) {
					continue
				}
				small := strings.ToLower(word)
				if style := known.of(small); style != "" {
					votes[style]++
					used.note(i, text.key, small, word)
				}
			}
		}
	}
	return used, votes
}

// styles are those of words, most of which stand in many texts.
type styles map[string]style

// of is the style of a word in small letters; empty if there is no other.
func (s styles) of(word string) style {
	is, known := s[word]
	if !known {
		v, _ := variantOf(word)
		is = v.style
		s[word] = is
	}
	return is
}

// isNamed tells a word that is part of a name: it has a capital within a
// sentence ("the World Health Organization"), or several.
func isNamed(before, word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) {
		return false
	}
	before = strings.TrimRight(before, " \"“(")
	sentence := before == "" || strings.ContainsAny(before[len(before)-1:], ".:!?\n")
	return !sentence || strings.ContainsFunc(word[n:], unicode.IsUpper)
}
