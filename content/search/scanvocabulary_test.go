package search_test

import (
	"slices"
	"strings"
	"testing"

	"labgloss/content/search"
)

// TestScanFindsEveryName: each name of a large vocabulary, put in a sentence, is
// found there as a whole, and so is a name in words that is written otherwise.
func TestScanFindsEveryName(t *testing.T) {
	for _, set := range []string{"g23", "doid", "go"} {
		names := sharedVocabulary(t, set).Names
		s := search.NewScanner(names)
		for i, n := range names {
			if i%4 > 0 && len(names) > 40_000 { // which takes long enough
				continue
			}
			for _, written := range rewritten(n.Text) {
				const before = "Yesterday zq "
				text := before + written + " zq."
				whole := strings.Trim(written, ".,;:!?'\"")
				whole = strings.TrimSuffix(strings.TrimSuffix(whole, "'s"), "'S")
				if !slices.ContainsFunc(s.Scan(text), func(o search.Occurrence) bool {
					return text[o.Start:o.End] == whole && slices.Contains(o.Docs, n.Doc)
				}) {
					t.Errorf("%s: %q is not found in %q", set, n.Text, text)
				}
			}
		}
	}
}

// rewritten returns a name, and other ways to write it if it has several words.
// A hyphen at the end of a line may as well be that of the line.
func rewritten(name string) []string {
	if !strings.Contains(name, " ") || strings.Contains(name, "- ") {
		return []string{name}
	}
	return []string{
		name, strings.ToLower(name), strings.ToUpper(name), strings.ReplaceAll(name, " ", "\n"),
		strings.ReplaceAll(name, " ", "* *"),
	}
}
