package searchtest

import (
	"slices"
	"strings"
	"unicode"
)

// plain is a text as this package compares it: in lower case, Greek letters
// written out, without diacritics and apostrophes, and with one space for
// whatever else is no letter or digit. It is meant to be what a person calls
// the same name, and knows nothing of any search.
func plain(text string) string {
	b := make([]byte, 0, len(text)+8)
	gap := false
	for _, c := range text {
		switch word := plainRune(c); {
		case word != "":
			if gap && len(b) > 0 {
				b = append(b, ' ')
			}
			b, gap = append(b, word...), false
		case c != '\'' && c != '’':
			gap = true
		}
	}
	return string(b)
}

// plainRune is what stands for a letter or digit, "" for anything else.
func plainRune(c rune) string {
	const lower = "abcdefghijklmnopqrstuvwxyz0123456789"
	switch {
	case 'a' <= c && c <= 'z':
		return lower[c-'a' : c-'a'+1]
	case 'A' <= c && c <= 'Z':
		return lower[c-'A' : c-'A'+1]
	case '0' <= c && c <= '9':
		return lower[c-'0'+26 : c-'0'+27]
	case c < 0x80:
		return ""
	}
	c = unicode.ToLower(c)
	if name := greekName(c); name != "" {
		return name
	}
	if letter := withoutDiacritic(c); letter != "" {
		return letter
	}
	if unicode.IsLetter(c) || unicode.IsDigit(c) {
		return string(c)
	}
	return ""
}

func greekName(c rune) string {
	switch c {
	case 'ς':
		c = 'σ'
	case 'µ': // the micro sign
		c = 'μ'
	case 'ϵ':
		c = 'ε'
	}
	names := [...]string{
		"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
		"nu", "xi", "omicron", "pi", "rho", "", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
	}
	if c < 'α' || c > 'ω' {
		return ""
	}
	return names[c-'α']
}

func withoutDiacritic(c rune) string {
	const marked, bare = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžčćřłńőűśźżęąğş", "aaaaaaceeeeiiiinoooooouuuuyyszccrlnouszzeags"
	if c == 'ß' {
		return "ss"
	}
	n := 0
	for _, m := range marked {
		if m == c {
			return bare[n : n+1]
		}
		n++
	}
	return ""
}

// compact is a plain text without its spaces.
func compact(plain string) string { return strings.ReplaceAll(plain, " ", "") }

// isFunctionWord is of the words that a hurried person leaves out.
func isFunctionWord(word string) bool {
	switch word {
	case "a", "an", "and", "by", "due", "for", "from", "in", "of", "on", "or", "the", "to", "with", "without", "via", "at", "as":
		return true
	}
	return false
}

func contentWords(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), isFunctionWord)
}

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// isWord tells whether all of a text is small Latin letters.
func isWord(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

// skeleton is a plain text without vowels but for those that begin a word, and
// with double consonants single.
func skeleton(plain string) string {
	var b []byte
	for i := range len(plain) {
		c := plain[i]
		begins := i == 0 || plain[i-1] == ' '
		if begins || !isVowel(c) && c != plain[i-1] {
			b = append(b, c)
		}
	}
	return string(b)
}
