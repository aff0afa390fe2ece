package search_test

import (
	"strings"
	"testing"

	"labgloss/content/search"
)

func TestKeys(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Tumours":       "tumor",
		"TGF-β Type II": "tgf beta type 2",
		"cell-lines":    "cell line",
		"癌細胞":           "癌 細 胞",
		"+":             "",
	} {
		if got := strings.Join(search.Keys(name), " "); got != want {
			t.Errorf("Keys(%q) = %q, want %q", name, got, want)
		}
	}
}
