package format

import (
	"strings"
	"unicode/utf8"
)

// cleanLine makes a label of a text: one line, without what cannot be seen. It
// is empty where nothing can be seen.
func cleanLine(text string) string {
	if isClean(text) {
		return text
	}
	return strings.ReplaceAll(cleanSpace(text), "\t", " ")
}

// isClean tells most of the texts that need no cleaning, for a quarter of the
// time: printable ASCII with single spaces between words.
func isClean(text string) bool {
	before := byte(' ')
	for i := range len(text) {
		c := text[i]
		if c < ' ' || c > '~' || c == ' ' && before == ' ' {
			return false
		}
		before = c
	}
	return text == "" || before != ' '
}

// cleanParagraphs is cleanLine for a text whose line breaks divide paragraphs.
func cleanParagraphs(text string) string {
	if !strings.Contains(text, "\n") {
		return cleanLine(text)
	}
	var paragraphs []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = cleanLine(line); line != "" {
			paragraphs = append(paragraphs, line)
		}
	}
	return strings.Join(paragraphs, "\n\n")
}

// clip shortens a text for a message.
func clip(text string) string {
	const longest = 60 // bytes
	if len(text) <= longest {
		return text
	}
	cut := longest
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut] + "…"
}
