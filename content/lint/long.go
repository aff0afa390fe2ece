package lint

import (
	"fmt"
	"maps"
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"labgloss/content"
)

// Discord's limits, in UTF-16 units, the stricter reading of its "characters":
// "Embed Limits" and "Application Command Option Choice" in its documentation.
// A menu's option takes as much as a choice.
const (
	maxEmbedText  = 4096
	maxEmbedTitle = 256
	maxChoice     = 100
)

// How the bot divides a long text, in characters: package bot, termpages.go.
const (
	firstPage = 900
	nextPage  = 1500
)

// long reports what Discord has no room for.
func long(s *subject) {
	for i := range s.Terms {
		t := &s.Terms[i]
		s.longText(at(i, "definition"), t.Definition)
		s.longText(at(i, "scopeNote"), t.ScopeNote)
		s.longTitle(at(i, "label"), t.Title())
		for _, tag := range slices.Sorted(maps.Keys(t.Translations)) {
			tr := t.Translations[tag]
			s.longText(at(i, "translations."+tag+".definition"), tr.Definition)
			title := content.Term{Label: tr.Label, Abbreviations: tr.Abbreviations}
			s.longTitle(at(i, "translations."+tag+".label"), title.Title())
		}
	}
}

func (s *subject) longText(path, text string) {
	n := utf16Len(text)
	if n <= maxEmbedText {
		return
	}
	pages := (utf8.RuneCountInString(text) - firstPage + nextPage - 1) / nextPage
	turned := "1 page"
	if pages > 1 {
		turned = fmt.Sprintf("%d pages", pages)
	}
	s.report(content.LongDefinition, path, "has %d characters, and a card of Discord takes %d; readers see the first %d, and turn %s for the rest",
		n, maxEmbedText, firstPage, turned)
}

func (s *subject) longTitle(path, title string) {
	n := utf16Len(title)
	if n <= maxChoice {
		return
	}
	where := "in the list while one types and in menus"
	if n > maxEmbedTitle {
		where = fmt.Sprintf("%s, and at %d above the definition", where, maxEmbedTitle)
	}
	s.report(content.LongLabel, path, "is shown with %d characters, and is cut at %d %s; make the label shorter and this one a synonym", n, maxChoice, where)
}

func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
