package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content/search"
)

// figureWords are what a figure is called, folded, in the languages of the
// interface.
//
//nolint:gochecknoglobals // a constant table
var figureWords = []string{
	"fig", "figs", "figure", "figures", "abb", "abbildung", "abbildungen", "figura", "figuras",
	"afb", "afbeelding", "afbeeldingen", "figuur", "figuren", "図", "图", "圖",
}

// figureQuery is a query for a figure.
type figureQuery struct {
	// words are those of the query, without the word "figure".
	words []string
	// at is where that stood among them; below 0 where it did not.
	at int
}

func parseFigureQuery(query string) figureQuery {
	words := fields(query)
	for i, word := range words {
		if slices.Contains(figureWords, word) {
			return figureQuery{slices.Delete(words, i, i+1), i}
		}
		if number, ok := cutFigureWord(word); ok {
			words[i] = number
			return figureQuery{words, i}
		}
	}
	return figureQuery{words, -1}
}

// numbers are the numbers that the query may ask for: all of it, or the word
// behind "figure".
func (q figureQuery) numbers() []string {
	all := []string{numberOf(q.words)}
	if q.at >= 0 && q.at < len(q.words) {
		all = append(all, q.words[q.at])
	}
	return all
}

// certain tells whether a number was asked for and nothing else: a digit stands
// behind the word "figure".
func (q figureQuery) certain() bool {
	return q.at >= 0 && q.at < len(q.words) && strings.ContainsFunc(q.words[q.at], unicode.IsNumber)
}

// cutFigureWord takes the word "figure" off a number that is joined to it,
// which is digits behind a letter at most: "fig2", "figS1a".
func cutFigureWord(word string) (number string, ok bool) {
	for _, figure := range figureWords {
		rest, ok := strings.CutPrefix(word, figure)
		if digit := strings.IndexFunc(rest, unicode.IsNumber); ok && (digit == 0 || digit == 1) {
			return rest, true
		}
	}
	return "", false
}

// fields are the words of a text, folded.
func fields(text string) []string {
	return strings.FieldsFunc(search.Fold(text), unlettered)
}

// numberOf joins words to a number, so that numbers are equal that are written
// "S1a" and "S 1a", but not "1.2" and "12".
func numberOf(words []string) string {
	var b strings.Builder
	for i, word := range words {
		if i > 0 && endsInDigit(words[i-1]) && beginsWithDigit(word) {
			b.WriteByte('.')
		}
		b.WriteString(word)
	}
	return b.String()
}

// goesOn tells whether a number goes on behind a beginning of it, and not with
// another digit of the same number: S1 goes on in S1a, and not in S10.
func goesOn(number, beginning string) bool {
	rest, ok := strings.CutPrefix(number, beginning)
	return ok && rest != "" && (!endsInDigit(beginning) || !beginsWithDigit(rest))
}

// isPanel tells whether what was asked for is a panel, or two, of the figure with
// that number.
func isPanel(asked, number string) bool {
	const atMost = 2 // letters
	panel, ok := strings.CutPrefix(asked, number)
	return ok && endsInDigit(number) && len(panel) <= atMost && !strings.ContainsFunc(panel, func(r rune) bool { return !unicode.IsLetter(r) })
}

func endsInDigit(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsNumber(last)
}

func beginsWithDigit(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsNumber(first)
}
