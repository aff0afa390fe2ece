package bot

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"labgloss/content"
)

// pages divides a text at the ends of sentences: the first page has at most
// first characters, every other at most rest. Nothing is lost but the white
// space between pages.
func pages(text string, first, rest int) []string {
	var all []string
	for limit := first; ; limit = rest {
		text = strings.TrimSpace(text)
		if utf8.RuneCountInString(text) <= limit {
			return append(all, text)
		}
		end := beforeMark(text, sentencesWithin(text, limit))
		all = append(all, strings.TrimSpace(text[:end]))
		text = text[end:]
	}
}

// beforeMark returns the end of a piece of a definition, or the beginning of
// the emphasis or code that it would divide: half of it would show its marks.
func beforeMark(text string, end int) int {
	at := 0
	for _, p := range content.Pieces(text) {
		size := len(p.Text) + 2*len(p.Mark)
		if p.Mark != "" && 0 < at && at < end && end < at+size {
			return at
		}
		at += size
	}
	return end
}

// sentencesWithin returns the length, in bytes, of the whole sentences at the
// beginning of a text that have at most limit characters; of the whole words
// where the first sentence is longer, and of what fits where a word is.
func sentencesWithin(text string, limit int) int {
	if n := piecesWithin(text, limit, firstSentence); n > 0 {
		return n
	}
	if n := piecesWithin(text, limit, firstWord); n > 0 {
		return n
	}
	return max(piecesWithin(text, limit, firstGrapheme), firstGrapheme(text))
}

// piecesWithin returns the length of as many pieces as fit; the white space
// after the last need not.
func piecesWithin(text string, limit int, first func(string) int) int {
	end, runes := 0, 0
	for end < len(text) {
		piece := text[end : end+first(text[end:])]
		if runes+utf8.RuneCountInString(strings.TrimRight(piece, " \n")) > limit {
			break
		}
		runes += utf8.RuneCountInString(piece)
		end += len(piece)
	}
	return end
}

func firstSentence(text string) int {
	sentence, _, _ := uniseg.FirstSentenceInString(text, -1)
	return len(sentence)
}

// firstWord is a word with the white space after it.
func firstWord(text string) int {
	end := strings.IndexAny(text, " \n")
	if end < 0 {
		return len(text)
	}
	return end + len(text[end:]) - len(strings.TrimLeft(text[end:], " \n"))
}

func firstGrapheme(text string) int {
	grapheme, _, _, _ := uniseg.FirstGraphemeClusterInString(text, -1)
	return len(grapheme)
}

// brief returns the beginning of a text in at most limit characters: whole
// sentences if there is one so short, or else whole words and an ellipsis.
func brief(text string, limit int) string {
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) <= limit {
		return text
	}
	if n := piecesWithin(text, limit, firstSentence); n > 0 && beforeMark(text, n) == n {
		return strings.TrimSpace(text[:n])
	}
	return strings.TrimRight(text[:beforeMark(text, sentencesWithin(text, limit-1))], " \n,;:") + "…"
}

// itemNote is the beginning of a definition or a caption below an item of a
// menu. Menus have many, so that it looks for the end of a sentence as a quick
// eye does, which is ten times as fast as brief.
func itemNote(markdown string) string {
	text := content.PlainText(markdown)
	if utf8.RuneCountInString(text) <= maxItemNote {
		return clean(text)
	}
	if stop := strings.LastIndex(first(text, maxItemNote), ". "); stop > maxItemNote/2 && !abbreviated(text[:stop]) {
		return clean(text[:stop+1])
	}
	return clean(clipped(text, maxItemNote))
}

// clipped returns the beginning of a name in at most limit characters, which is
// no sentence: whole words and an ellipsis.
func clipped(text string, limit int) string {
	if utf8.RuneCountInString(text) <= limit {
		return text
	}
	return strings.TrimRight(first(text, limit-1), " \n,;:·") + "…"
}

// first returns as many words as fit, or graphemes where not even one does.
func first(text string, limit int) string {
	if n := piecesWithin(text, limit, firstWord); n > 0 {
		return text[:n]
	}
	return text[:piecesWithin(text, limit, firstGrapheme)]
}

// abbreviated tells whether a text ends in what is likely an abbreviation, such
// as "Fig".
func abbreviated(text string) bool {
	return len(text)-strings.LastIndexByte(text, ' ')-1 <= len("Figs")
}
