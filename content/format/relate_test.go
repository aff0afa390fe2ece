package format

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// TestRelateFigures has a vocabulary in which "cell" is in every term.
func TestRelateFigures(t *testing.T) {
	titles := []string{
		"Cell adhesion in the basement membrane",
		"Mechanisms of metastasis: a cell's path",
		"Repair, membrane and Signalling",
		"The role of the cell",
	}
	definitions := []string{
		"A protein of the basement membranes of a cell.",      // two words of figure 1
		"Causes metastatic spread of a cell.",                 // by its stem
		"Signaling by a cell.",                                // in either spelling
		"A cell. Adhesion follows.",                           // the words are apart: one is rare enough
		"A cell in a role with associated mechanisms.",        // nothing but common words
		"Repair of a cell membrane after damage.",             // membrane is in two terms
		"An unrelated cell.", "Another cell.", "A cell, too.", // so that a word may be in one term
	}
	terms := make([]content.Term, len(definitions))
	for i, d := range definitions {
		terms[i] = content.Term{Label: fmt.Sprintf("Term %d", i), Definition: d}
	}
	figures := make([]content.Figure, len(titles))
	for i, title := range titles {
		figures[i] = content.Figure{ID: fmt.Sprintf("fig-%d", i+1), Title: title}
	}
	relateFigures(terms, figures)
	want := [][]content.FigureRef{
		{{Figure: "fig-1", Because: "basement membrane"}},
		{{Figure: "fig-2", Because: "metastasis"}},
		{{Figure: "fig-3", Because: "signalling"}},
		{{Figure: "fig-1", Because: "adhesion"}},
		nil,
		{{Figure: "fig-3", Because: "repair"}},
		nil, nil, nil,
	}
	for i, term := range terms {
		if diff := cmp.Diff(want[i], term.Figures); diff != "" {
			t.Errorf("figures of %q differ (-want +got):\n%s", definitions[i], diff)
		}
	}
}

func TestRelateFiguresOrder(t *testing.T) {
	terms := []content.Term{{Label: "Ice core", Definition: "Drilled from a glacier in summer."}}
	figures := []content.Figure{
		{ID: "fig-1", Title: "Summer"}, {ID: "fig-2", Title: "Drilling an ice core: glacier"}, {ID: "fig-3", Title: "A glacier in summer"},
	}
	relateFigures(terms, figures)
	want := []content.FigureRef{
		{Figure: "fig-2", Because: "ice core, glacier"}, {Figure: "fig-3", Because: "glacier, summer"}, {Figure: "fig-1", Because: "summer"},
	}
	if diff := cmp.Diff(want, terms[0].Figures); diff != "" {
		t.Errorf("figures differ (-want +got):\n%s", diff)
	}
}

func TestStem(t *testing.T) {
	for _, same := range [][]string{
		{"cell", "cells"},
		{"therapy", "therapies"},
		{"metastasis", "metastases", "metastatic"},
		{"kinase", "kinases"},
		{"signal", "signals", "signalling", "signaling"},
		{"program", "programme", "programmes"},
		{"image", "imaging"},
	} {
		for _, word := range same[1:] {
			if stem(word) != stem(same[0]) {
				t.Errorf("stem(%q) = %q, stem(%q) = %q, want the same", word, stem(word), same[0], stem(same[0]))
			}
		}
	}
	for _, other := range [][2]string{{"program", "programmed"}, {"gene", "generation"}, {"ring", "r"}, {"analysis", "anal"}} {
		if stem(other[0]) == stem(other[1]) {
			t.Errorf("stem(%q) = stem(%q) = %q", other[0], other[1], stem(other[0]))
		}
	}
}
