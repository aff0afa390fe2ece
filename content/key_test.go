package content_test

import (
	"testing"

	"labgloss/content"
)

func TestKeys(t *testing.T) {
	t.Parallel()
	p := &content.Pack{ID: "lab", Terms: []content.Term{{ID: "one", Label: "One"}, {ID: "two", Label: "Two"}}}
	g := content.NewGlossary(p)
	for _, e := range g.Entries().Range(0, 2) {
		key := e.Ref().Key()
		if got, ok := g.LookupKey(key); !ok || got != e || len(key) != content.KeySize {
			t.Errorf("LookupKey(%q) = %v, %v, want %v", key, got, ok, e)
		}
	}
	// What stands in messages that were sent has to be understood for good.
	if got := (content.Ref{Pack: "lab", Term: "one"}).Key(); got != "aRZC0DlNvQ" {
		t.Errorf("the key of lab/one is %q", got)
	}
	for _, wrong := range []string{"", "short", "not*base64", "AAAAAAAAAA", "AAAAAAAAAAAA"} {
		if e, ok := g.LookupKey(wrong); ok {
			t.Errorf("LookupKey(%q) = %v, want none", wrong, e)
		}
	}
}
