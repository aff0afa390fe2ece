package search

import "testing"

// TestCommonWordsAreFolded: a word that is not is never met.
func TestCommonWordsAreFolded(t *testing.T) {
	for word := range commonWords() {
		if folded := Fold(word); folded != word {
			t.Errorf("%q stands for %q", word, folded)
		}
	}
	for _, word := range []string{"hat", "hats", "met", "können", "été", "más", "não", "wij", "lol"} {
		if common := isCommon([]byte(Fold(word))); common != (word != "können") {
			t.Errorf("isCommon(%q) = %v", word, common)
		}
	}
}
