package lint

import (
	"strings"

	"labgloss/content/search"
)

// explained tells whether a text says what an abbreviation means: "matrix
// metalloproteinases (MMPs)", "MMP (matrix metalloproteinase)".
func explained(text, abbreviation string) bool {
	for rest := text; ; {
		i := strings.Index(rest, abbreviation)
		if i < 0 {
			return false
		}
		before, after := rest[:i], strings.TrimPrefix(rest[i+len(abbreviation):], "s")
		if open, ok := cutSuffixAny(before, "(", "[", "(or ", "(also ", ", or ", ", ", "“", `"`); ok && expands(lastWords(open, 2*len(abbreviation)), abbreviation) {
			return true
		}
		if inside, ok := strings.CutPrefix(strings.TrimLeft(after, " "), "("); ok {
			inside, _, _ = strings.Cut(inside, ")")
			if expands(inside, abbreviation) {
				return true
			}
		}
		if meaning, ok := cutPrefixAny(strings.TrimLeft(after, " "), "stands for ", "is short for ", "means ", "= ", ": ", ", or ", "or ", ", "); ok &&
			expands(firstWords(meaning, 2*len(abbreviation)), abbreviation) {
			return true
		}
		rest = rest[i+len(abbreviation):]
	}
}

func cutSuffixAny(s string, suffixes ...string) (string, bool) {
	for _, suffix := range suffixes {
		if before, ok := strings.CutSuffix(s, suffix); ok {
			return before, true
		}
	}
	return s, false
}

func cutPrefixAny(s string, prefixes ...string) (string, bool) {
	for _, prefix := range prefixes {
		if after, ok := strings.CutPrefix(s, prefix); ok {
			return after, true
		}
	}
	return s, false
}

// longWord is the length of a long word, in bytes.
const longWord = 20

func firstWords(text string, n int) string {
	words := strings.Fields(text[:min(len(text), n*longWord)])
	return strings.Join(words[:min(len(words), n)], " ")
}

func lastWords(text string, n int) string {
	words := strings.Fields(text[max(0, len(text)-n*longWord):])
	return strings.Join(words[max(0, len(words)-n):], " ")
}

// expands tells whether words have the letters of an abbreviation in their
// order, the first of them at the beginning of a word: the algorithm of A. S.
// Schwartz and M. A. Hearst (Pacific Symposium on Biocomputing 2003, 451–462),
// from the end backwards.
func expands(words, abbreviation string) bool {
	long := []rune(search.Fold(words))
	short := []rune(search.Fold(abbreviation))
	if len(long) < len(short)+2 || strings.Contains(words, abbreviation) {
		return false
	}
	at := len(long) - 1
	for i := len(short) - 1; i >= 0; i, at = i-1, at-1 {
		for at >= 0 && (long[at] != short[i] || i == 0 && at > 0 && search.InWord(long[at-1])) {
			at--
		}
		if at < 0 {
			return false
		}
	}
	return true
}
