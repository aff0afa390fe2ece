package content_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// refs are the references of a listing, in its order.
func refs(l content.Listing) []string {
	var all []string
	for _, e := range l.Range(0, l.Len()) {
		all = append(all, e.Ref().String())
	}
	return all
}

// titles are the titles of a listing, in its order.
func titles(l content.Listing) []string {
	var all []string
	for _, e := range l.Range(0, l.Len()) {
		all = append(all, e.Term.Title())
	}
	return all
}

// Terms that are divided over several packs stand in the order of one.
func TestAlphabetOfSeveralPacks(t *testing.T) {
	t.Parallel()
	labels := append(manyLabels(300, ' ', '~'), manyLabels(300, 'a', 'z')...)
	labels = append(labels, "resume", "Résumé", "Resume", "résumé", "HDAC2", "HDAC10", "α-catenin", "5-FU")
	slices.Sort(labels)
	labels = slices.Compact(labels)
	packs := make([]*content.Pack, 4) // the last stays empty
	for i := range packs {
		packs[i] = &content.Pack{ID: fmt.Sprint(i), Language: "en"}
	}
	for i, label := range labels {
		p := packs[i*i%7%3]
		p.Terms = append(p.Terms, content.Term{ID: fmt.Sprint(i), Label: label})
	}
	one, several := labelled(labels...), content.NewGlossary(packs...)
	if diff := cmp.Diff(titles(one.Alphabetical()), titles(several.Alphabetical())); diff != "" {
		t.Errorf("the alphabet (-one +several):\n%s", diff)
	}
	if diff := cmp.Diff(one.Letters(), several.Letters()); diff != "" {
		t.Errorf("the letters (-one +several):\n%s", diff)
	}
	for i, e := range several.Editions() {
		if got := e.Alphabetical().Len(); got != len(packs[i].Terms) {
			t.Errorf("pack %d has %d terms in its alphabet, want %d", i, got, len(packs[i].Terms))
		}
	}
}

func TestIllustratedAndNot(t *testing.T) {
	t.Parallel()
	with := func(id, label string, figures ...string) content.Term {
		term := content.Term{ID: id, Label: label}
		for _, f := range figures {
			term.Figures = append(term.Figures, content.FigureRef{Figure: f})
		}
		return term
	}
	a := &content.Pack{ID: "a", Language: "en", Figures: []content.Figure{{ID: "f1"}, {ID: "f2"}, {ID: "f3"}}, Terms: []content.Term{
		with("z", "zebra", "f1"), with("m", "mouse"), with("c", "cat", "f2", "f1"), with("d", "dog"),
	}}
	b := &content.Pack{ID: "b", Language: "en", Figures: []content.Figure{{ID: "f1"}}, Terms: []content.Term{
		with("e", "eel"), with("b", "bee", "f1"),
	}}
	g := content.NewGlossary(a, b)
	want := map[string][]string{
		"a/f1": {"a/c", "a/z"}, "a/f2": {"a/c"}, "a/f3": nil, "b/f1": {"b/b"},
	}
	for _, i := range g.Illustrations() {
		if diff := cmp.Diff(want[i.Ref().String()], refs(g.IllustratedAlphabetical(i))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", i.Ref(), diff)
		}
	}
	first, _ := g.LookupIllustration(content.Ref{Pack: "a", Term: "f1"})
	if got := g.Illustrated(first); len(got) != 2 || got[0].Term.ID != "z" {
		t.Errorf("Illustrated(a/f1) = %v, want z before c, as in the pack", got)
	}
	if diff := cmp.Diff([]string{"a/d", "b/e", "a/m"}, refs(g.Unillustrated())); diff != "" {
		t.Errorf("Unillustrated (-want +got):\n%s", diff)
	}
}
