package content_test

import (
	"slices"
	"strings"
	"testing"

	"labgloss/content"
)

// drawn is a glossary with figures of two packs, each figure written "number
// title".
func drawn(packs ...[]string) *content.Glossary {
	var all []*content.Pack
	for i, figures := range packs {
		p := &content.Pack{ID: string(rune('a' + i)), Language: "en"}
		for _, f := range figures {
			number, title, _ := strings.Cut(f, " ")
			p.Figures = append(p.Figures, content.Figure{ID: number, Number: number, Title: title})
		}
		all = append(all, p)
	}
	return content.NewGlossary(all...)
}

// found writes what a query finds as "a/1 b/2".
func found(g *content.Glossary, query string, limit int) string {
	var refs []string
	for _, i := range g.SearchIllustrations(query, limit) {
		refs = append(refs, i.Ref().String())
	}
	return strings.Join(refs, " ")
}

func TestSearchIllustrations(t *testing.T) {
	t.Parallel()
	g := drawn([]string{
		"1 Invasion-associated reprogramming",
		"2 Invasion-associated reprogramming from the extracellular matrix",
		"3 Mechanisms of repair and cell survival",
		"S1a Growth of spheroids in 3D culture",
		"S1b Growth of spheroids on plastic",
		"10 Targeting of programmes with 5 drugs",
	}, []string{"2 Matrix stiffness", "1.2 The first chapter's second"})
	const all = "a/1 a/2 a/3 a/S1a a/S1b a/10 b/2 b/1.2"
	for query, want := range map[string]string{
		"": all, "  ": all, "fig.": all, "Figures": all, "図": all,
		"2": "a/2 b/2", "fig 2": "a/2 b/2", "fig. 2": "a/2 b/2", "figure 2": "a/2 b/2", "Fig.2": "a/2 b/2", "fig2": "a/2 b/2", "figure2": "a/2 b/2", "#2": "a/2 b/2",
		"Abb. 2": "a/2 b/2", "Abbildung 2": "a/2 b/2", "図2": "a/2 b/2", "図 ２": "a/2 b/2", "图2": "a/2 b/2", "Figura 2": "a/2 b/2", "afb. 2": "a/2 b/2",
		"Figure S1a": "a/S1a", "figs1a": "a/S1a", "s1A": "a/S1a", "S 1a": "a/S1a", "S1": "a/S1a a/S1b", "fig s1": "a/S1a a/S1b",
		"fig 2a": "a/2 b/2", "2b": "a/2 b/2", "2a,c": "a/2 b/2", "2abc": "", "the figure 3": "a/3",
		"Fig. 3: Mechanisms of repair and cell survival": "a/3", "fig 2 and 3": "a/2 b/2",
		// A number is not guessed, nor is a figure that is not there replaced by others.
		"6": "", "fig 6": "", "fig 20": "", "fig 0": "", "S2": "", "fig S2a": "", "22": "", "fig 1 2 3": "a/1 b/1.2",
		"1.2": "b/1.2", "12": "", "fig. 1.2": "b/1.2", "10": "a/10", "1": "a/1 b/1.2", "100": "",
		// By title.
		"matrix": "b/2 a/2", "extracelular matrix": "a/2", "mechnisms": "a/3", "repair": "a/3", "figure on repair": "a/3",
		"spheroids": "a/S1b a/S1a", "invasion assoc": "a/1 a/2", "3D": "a/S1a", "mtrxstiff": "b/2", "asdfgh": "", "fig asdfgh": "",
	} {
		if got := found(g, query, 25); got != want {
			t.Errorf("SearchIllustrations(%q) = %s, want %s", query, got, want)
		}
	}
}

func TestSearchIllustrationsLimit(t *testing.T) {
	t.Parallel()
	g := drawn([]string{"1 Cells", "2 Cells", "3 Cells"}, []string{"1 Cells"})
	for query, want := range map[string]string{"": "a/1 a/2", "cells": "a/1 a/2", "1": "a/1 b/1"} {
		if got := found(g, query, 2); got != want {
			t.Errorf("SearchIllustrations(%q, 2) = %s, want %s", query, got, want)
		}
		if got := found(g, query, 0) + found(g, query, -1); got != "" {
			t.Errorf("SearchIllustrations(%q, 0 and -1) = %s", query, got)
		}
	}
	if got := found(drawn([]string{"2 2 cells"}), "2", 5); got != "a/2" {
		t.Errorf("what its number and its title find is %s, want it once", got)
	}
	if got := found(drawn(), "2", 5) + found(drawn(), "", 5); got != "" {
		t.Errorf("without figures %s is found", got)
	}
}

// FuzzSearchIllustrations: whatever is asked, the figures are distinct and no
// more than the limit, and each is found by its number.
func FuzzSearchIllustrations(f *testing.F) {
	f.Add("fig. 2", "2")
	f.Add("S1-3 ß", "図 S1")
	f.Fuzz(func(t *testing.T, query, number string) {
		g := content.NewGlossary(&content.Pack{ID: "p", Figures: []content.Figure{{ID: "x", Number: number, Title: query}, {ID: "y", Number: "2", Title: "Two"}}})
		for limit := range 3 {
			got := g.SearchIllustrations(query, limit)
			if len(got) > limit || len(got) == 2 && got[0] == got[1] {
				t.Errorf("SearchIllustrations(%q, %d) = %v", query, limit, got)
			}
		}
		if got := g.SearchIllustrations(number, 2); !slices.ContainsFunc(got, func(i content.Illustration) bool { return i.Figure.ID == "x" }) {
			t.Errorf("SearchIllustrations(%q) = %v, want the figure with that number", number, got)
		}
	})
}
