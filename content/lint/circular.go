package lint

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
	"labgloss/content/search"
)

// circular reports a definition that explains a term by itself.
func circular(s *subject, term int, mentions []search.Occurrence) {
	t := &s.Terms[term]
	if saysItsName(t, s.prose[term]) {
		s.report(content.CircularDefinition, at(term, "definition"), "the definition says no more than the label %q; say what it is", t.Label)
	} else if used, ok := s.usesItself(term, mentions); ok {
		s.reportAbout(used, content.CircularDefinition, at(term, "definition"), "explains %q by %q; say it in other words", t.Label, used)
	}
}

// A definition is not read for saying only its name if it is so many times as
// long, beyond so many bytes of fillers.
const (
	maxEmpty   = 2
	maxFillers = 60
)

// saysItsName tells whether all words of a definition are words of the term's
// label.
func saysItsName(t *content.Term, prose string) bool {
	if len(prose) > maxEmpty*len(t.Label)+maxFillers {
		return false
	}
	label := search.Keys(t.Label)
	some := false
	for _, key := range search.Keys(prose) {
		if !fillers[key] {
			some = true
			if !slices.Contains(label, key) {
				return false
			}
		}
	}
	return some
}

// fillers are words that say nothing by themselves, as keys.
//
//nolint:gochecknoglobals // a constant table
var fillers = setOf("a an the of for in on to by with from as at or and that which is are be it its this any some kind type form")

func setOf(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// usesItself returns the stretch of the first sentence that is the term's label
// and stands where the explanation is to be.
func (s *subject) usesItself(term int, mentions []search.Occurrence) (used string, ok bool) {
	text, t := s.prose[term], &s.Terms[term]
	if strings.ContainsFunc(t.Label, unicode.IsDigit) { // a model or a version: it is named, not explained
		return "", false
	}
	label, end := identity(t.Label), sentenceEnd(text)
	for _, m := range mentions {
		if m.End > end {
			break
		}
		used = text[m.Start:m.End]
		if slices.Contains(m.Docs, term) && identity(used) == label && !inCompound(text[:m.Start], text[m.End:]) && !isSubject(text[:m.Start], text[m.End:]) && !s.isName(used) {
			return used, true
		}
	}
	return "", false
}

// inCompound tells whether a hyphen joins what stands between two parts of a
// sentence to another word, which makes it another name: "trypsin-EDTA".
func inCompound(before, after string) bool {
	const hyphens = "-‐‑–"
	first, n := utf8.DecodeRuneInString(after)
	second, _ := utf8.DecodeRuneInString(after[n:])
	last, n := utf8.DecodeLastRuneInString(before)
	lastButOne, _ := utf8.DecodeLastRuneInString(before[:len(before)-n])
	return strings.ContainsRune(hyphens, first) && search.InWord(second) || strings.ContainsRune(hyphens, last) && search.InWord(lastButOne)
}

// isSubject tells whether what stands between two parts of a sentence is what
// that is about, or is only named: an opening, a name or nothing stands before
// it, it is in parentheses or quotes, what it is follows, or it is what
// something "is called". "Other nodes" are what a node may well be explained by.
func isSubject(before, after string) bool {
	if strings.Count(before, "(") > strings.Count(before, ")") || copulas[firstWords(after, 1)] {
		return true
	}
	before = strings.TrimSpace(opening.ReplaceAllString(before, ""))
	return named.MatchString(before) || !slices.ContainsFunc(strings.Fields(before), startsSmall)
}

var (
	// opening begins a sentence before what that is about.
	opening = regexp.MustCompile(`^(In|For|Within|At|On|Of) [^,]*, (an? |the )?|^(An?|The) `)
	// named ends what stands before a name that is only mentioned.
	named = regexp.MustCompile("[“\"'‘«]$|\\b(also|auch|aussi|también|anche|other|another|called|termed|named|known as|said to be|(^If .*)(is|are))( an?| the)?$")
)

func startsSmall(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(first)
}

// copulas stand between a term and what it is.
//
//nolint:gochecknoglobals // a constant table
var copulas = setOf("is are was were means denotes describes refers")

// isName tells whether a stretch within a sentence is a name, which needs no
// other words: a capital begins it, and small letters follow. In other languages
// than English nouns may be written so.
func (s *subject) isName(used string) bool {
	first, n := utf8.DecodeRuneInString(used)
	return s.english() && unicode.IsUpper(first) && strings.ContainsFunc(strings.TrimSuffix(used[n:], "s"), unicode.IsLower)
}

// maxSentence is the length of the longest, in bytes.
const maxSentence = 1000

// sentenceEnd is where the first sentence of a text ends.
func sentenceEnd(text string) int {
	for i := range min(len(text), maxSentence) {
		switch {
		case text[i] == '\n':
			return i
		case text[i] == '.' && endsSentence(text[:i], text[i+1:]):
			return i
		}
	}
	return min(len(text), maxSentence)
}

// endsSentence tells whether a full stop ends a sentence: a space and a capital
// follow, and no single letter stands before it, as in "e.g." and "S. Author".
func endsSentence(before, after string) bool {
	spaceless := strings.TrimLeft(after, " \"”)]")
	first, _ := utf8.DecodeRuneInString(spaceless)
	word := before[strings.LastIndexAny(before, " .(")+1:]
	last, n := utf8.DecodeLastRuneInString(word)
	initial := n == len(word) && unicode.IsLetter(last)
	return len(spaceless) < len(after) && !unicode.IsLower(first) && !initial || spaceless == ""
}
