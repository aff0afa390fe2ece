package format

import (
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
)

// dropLetters leaves out the letters of the alphabet that stand between terms, as
// in a dictionary: rows with nothing else, of which two or more have a term below
// them that begins so.
func (r *sheetReader) dropLetters() {
	found := 0
	for i, e := range r.terms.all[:max(len(r.terms.all), 1)-1] {
		if e.isLetter() && strings.HasPrefix(strings.ToUpper(r.terms.all[i+1].Label), e.Label) {
			found++
		}
	}
	if found < 2 {
		return
	}
	r.terms.all = slices.DeleteFunc(r.terms.all, func(e *sheetTerm) bool {
		drop := e.isLetter()
		if drop {
			r.report.skip(Skip{File: e.file, Line: e.row, What: e.Label, Why: "it is a letter of the alphabet, below which terms stand", Note: true})
		}
		return drop
	})
}

// isLetter says whether a term is one capital letter and nothing else.
func (e *sheetTerm) isLetter() bool {
	letter, size := utf8.DecodeRuneInString(e.Label)
	return size == len(e.Label) && unicode.IsUpper(letter) && e.given == "" && len(e.refs) == 0 &&
		reflect.DeepEqual(e.Term, content.Term{Label: e.Label})
}
