package contenttest

import (
	"reflect"
	"strings"
	"testing"
)

func TestLarge(t *testing.T) {
	p := Large(10_000)
	if findings := p.Validate(); len(findings) > 0 {
		t.Fatalf("the pack is not valid:\n%v", findings)
	}
	if !reflect.DeepEqual(Large(10_000), p) {
		t.Error("Large(10000) differs from run to run")
	}
	names, abbreviated := 0, 0
	for _, term := range p.Terms {
		names += len(term.Names())
		abbreviated += len(term.Abbreviations)
		if n := len(strings.Fields(term.Definition)); n < 10 || n > 25 {
			t.Errorf("%s has a definition of %d words, want 10 to 25: %q", term.ID, n, term.Definition)
		}
		if len(term.Broader) == 0 && term.ID != p.Terms[0].ID {
			t.Errorf("%s has nothing that is broader", term.ID)
		}
	}
	if names < 9_900 || names > 10_000 || len(p.Terms) != 4_000 || abbreviated < 50 {
		t.Errorf("%d names of %d terms, %d of them abbreviations; want about 10000 of 4000, and 50 or more", names, len(p.Terms), abbreviated)
	}
}
