package lint_test

import (
	"testing"

	"labgloss/content"
)

func TestCircular(t *testing.T) {
	t.Parallel()
	for _, term := range []string{
		"growth: Growth.",
		"cell growth: The growth of a cell.",
		"status: An attribute that describes the status of a feature.",
		"gene silencing: Any process that leads to gene silencing.",
		"siRNA: A small RNA of which siRNAs accumulate.",
		"Histone: A protein such as a histone.",
		"growth: What is meant by the - growth - of a cell.",
	} {
		if got := circular(term); places(got) != "terms[0].definition" {
			t.Errorf("%q: %q, want a finding", term, got)
		}
	}
	for _, term := range []string{
		"gene: A gene is a stretch of DNA.",
		"gene: In biology, a gene is a stretch of DNA.",
		"gene: A stretch of DNA. A gene may be silent.",
		"gene: A stretch of DNA, e.g. one of a virus. A gene may be silent.",
		"node: A point of a graph that is joined to other nodes.",
		"tRNA: Transfer RNA (tRNA) carries amino acids.",
		"Orbitrap: Thermo Scientific Orbitrap analyser, with a trap.",
		"quantile: Where values are divided into groups, each is called a quantile.",
		"mutation: A change, of which a point mutation is the least.",
		"double: Short for “double-precision number”.",
		"growth: An increase in size.",
		"cell growth: The growth of a cell in size and mass.",
		"buffer 7: The name of our buffer 7.",
		"print: Runs `print` on a text.",
		"Trypsin: A protease that frees cells, as trypsin-EDTA.",
		"mutation: A change, as in loss–of–function–mutation.",
		"nothing: ",
	} {
		if got := circular(term); len(got) > 0 {
			t.Errorf("%q: %q, want nothing", term, got)
		}
	}
}

// In German every noun has a capital, and is no name for that.
func TestCircularInGerman(t *testing.T) {
	t.Parallel()
	p := terms("Zytometrie: Das Zählen von Zellen, auch Zytometrie genannt.", "Wachstum: Der Vorgang beim Wachstum der Zelle.")
	p.Language = "de"
	if got := found(p, content.CircularDefinition); places(got) != "terms[1].definition" {
		t.Errorf("found %q, want the second", got)
	}
}

func circular(term string) []string {
	return found(terms(term, "point mutation: Of one base."), content.CircularDefinition)
}
