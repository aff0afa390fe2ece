package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

func TestOrphans(t *testing.T) {
	t.Parallel()
	p := terms("one: A.", "two: B.", "three: C.", "four: D, like five.", "five: E.", "six: Like the two of them.", "seven: F.", "eight: G.", "nine: H.", "ten: I.")
	p.Terms[0].Related = []string{"t1", "t2"}
	p.Terms[6].Figures = []content.FigureRef{{Figure: "fig-1", Because: "shown"}}
	p.Terms[7].ScopeNote = "Not one of three, and not nine."
	if got := found(p, content.OrphanTerm); len(got) > 0 {
		t.Errorf("in a pack that relates few terms: %q, want nothing", got)
	}
	p.Terms[4].Narrower = []string{"t0", "t6"}
	want := []string{
		`terms[3]: nothing leads to this term: relate it, perhaps to "five" (t4), of which it speaks`,
		`terms[5]: nothing leads to this term: relate it, perhaps to "two" (t1), of which it speaks`,
		`terms[7]: nothing leads to this term: relate it, perhaps to "three" (t2), of which it speaks`,
		`terms[9]: nothing leads to this term: it is related to no other, has no figure, and no other speaks of it`,
	}
	if diff := cmp.Diff(want, found(p, content.OrphanTerm)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
