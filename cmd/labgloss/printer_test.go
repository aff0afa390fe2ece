package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"labgloss/content"
)

// Of hundreds of related terms the first are named; a term without a definition
// says so.
func TestPrinterIsBrief(t *testing.T) {
	t.Parallel()
	p := &content.Pack{Citation: content.Source{Text: "Nobody"}}
	var related []content.Entry
	for i := range 300 {
		related = append(related, content.Entry{Pack: p, Term: &content.Term{Label: fmt.Sprintf("Part %d", i)}})
	}
	var b bytes.Buffer
	newTermPrinter(&b).entry(content.Entry{Pack: p, Term: &content.Term{Label: "Whole"}}, related)
	text := strings.Join(strings.Fields(b.String()), " ")
	if !strings.HasPrefix(text, "Whole (no definition) Related Part 0 ·") || !strings.Contains(text, "· Part 24 · and 275 more Source Nobody") {
		t.Errorf("printed:\n%s", b.String())
	}
}
