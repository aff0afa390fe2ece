package lint

import (
	"fmt"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
	"labgloss/content/search"
)

// abbreviations are those that definitions use and nothing explains.
type abbreviations struct {
	*tally
	given map[string]bool
}

func newAbbreviations(s *subject) *abbreviations {
	return &abbreviations{newTally(s, content.UndefinedAbbreviation), s.given()}
}

// collect notes those of a definition.
func (a *abbreviations) collect(term int, mentions []search.Occurrence) {
	for _, word := range a.unexplained(a.prose[term], mentions) {
		a.note(term, "definition", word, word)
	}
}

// tell reports each where it stands first.
func (a *abbreviations) tell() {
	emphasised, short := a.emphasised(), a.initialisms()
	for _, u := range a.uses {
		if !emphasised[u.word] {
			a.reportAbout(u.word, content.UndefinedAbbreviation, at(u.term, u.key), "%s", a.toExplain(u, short))
		}
	}
}

// toExplain says of an abbreviation that it is to be explained. Two initials fit
// too many labels by chance, other than the term's own.
func (a *abbreviations) toExplain(u use, short map[string]int) string {
	said := fmt.Sprintf("%q is explained neither here nor by a term", u.word)
	if u.terms > 1 {
		said += fmt.Sprintf(", and stands in %d definitions", u.terms)
	}
	if term, ok := short[u.word]; ok && (term == u.term || utf8.RuneCountInString(u.word) > 2) {
		said += fmt.Sprintf("; if it is short for %q (%s), give it among the abbreviations there", a.Terms[term].Label, a.Terms[term].ID)
	}
	return said
}

// given are the abbreviations that are names of terms: definitions may have them
// in words that are none ("5′UTR").
func (s *subject) given() map[string]bool {
	given := make(map[string]bool)
	for _, name := range s.names {
		if a := strings.TrimSuffix(name.Text, "s"); isAbbreviation(a) {
			given[a] = true
		}
	}
	return given
}

// unexplained returns the abbreviations of a definition that it does not
// explain, and that are no names of terms, each once.
func (a *abbreviations) unexplained(text string, mentions []search.Occurrence) []string {
	var found []string
	looked := make(map[string]bool)
	for start, end := range runs(text) {
		for len(mentions) > 0 && mentions[0].End <= start {
			mentions = mentions[1:]
		}
		if len(mentions) > 0 && mentions[0].Start <= start {
			continue // it is a name, or part of one
		}
		word := strings.TrimSuffix(text[start:end], "s")
		if looked[word] || len(looked) == maxAbbreviations || !isAbbreviation(word) || isPart(text[:start], text[end:]) {
			continue
		}
		looked[word] = true
		if !a.given[word] && !wellKnown(word) && !isSequence(word, text) && !explained(text, word) {
			found = append(found, word)
		}
	}
	return found
}

// runs yields the stretches of a text that are letters and digits alone.
func runs(text string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		start := -1
		for i, r := range text {
			switch in := search.InWord(r); {
			case in && start < 0:
				start = i
			case !in && start >= 0:
				if !yield(start, i) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(start, len(text))
		}
	}
}

// maxAbbreviations is how many are looked at in one definition.
const maxAbbreviations = 50

// maxAbbreviation is the length of the longest, in characters: more is a word in
// capitals, or a sequence.
const maxAbbreviation = 8

// isAbbreviation tells whether a run of letters and digits is one: two capitals
// at least, and more of them than small letters. What begins like a word is a
// name ("GitHub", "TraML"), and so is what has a number ("CD4").
func isAbbreviation(run string) bool {
	capitals, small, n := 0, 0, 0
	if first, _ := utf8.DecodeRuneInString(run); strings.Trim(run, string(first)) == "" { // "AAA"
		return false
	}
	for _, r := range run {
		n++
		switch {
		case unicode.IsNumber(r), n == 2 && capitals == 1 && unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			small++
		}
	}
	return capitals >= 2 && capitals > small && n <= maxAbbreviation
}

// isPart tells whether what stands around an abbreviation makes it a part of a
// name or an identifier: "AP-1", "IS_PART_OF".
func isPart(before, after string) bool {
	return strings.HasSuffix(before, "_") || strings.HasPrefix(after, "_") ||
		len(after) > 1 && after[0] == '-' && '0' <= after[1] && after[1] <= '9'
}

// emphasised tells which of the words in capitals stand in definitions in small
// letters too: they are words with an emphasis.
func (a *abbreviations) emphasised() map[string]bool {
	small := make(map[string]string, len(a.uses))
	for _, u := range a.uses {
		small[strings.ToLower(u.word)] = u.word
	}
	found := make(map[string]bool)
	for _, text := range a.prose {
		for start, end := range runs(text) {
			if word, ok := small[text[start:end]]; ok {
				found[word] = true
			}
		}
	}
	return found
}

// initialisms are the labels by their initials, for labels of several words.
func (s *subject) initialisms() map[string]int {
	short := make(map[string]int)
	for i := range s.Terms {
		words := strings.FieldsFunc(s.Terms[i].Label, func(r rune) bool { return !search.InWord(r) })
		if len(words) < 2 {
			continue
		}
		var initials strings.Builder
		for _, word := range words {
			first, _ := utf8.DecodeRuneInString(word)
			initials.WriteRune(unicode.ToUpper(first))
		}
		if _, taken := short[initials.String()]; !taken {
			short[initials.String()] = i
		}
	}
	return short
}
