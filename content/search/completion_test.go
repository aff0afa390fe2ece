package search_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/search"
)

func TestComplete(t *testing.T) {
	passages := search.NewPassages(texts)
	for _, test := range []struct {
		text string
		want []string
	}{
		{"mem", []string{"membrane", "Membrane repair"}},
		{"Memb", []string{"membrane", "Membrane repair"}},
		{"membrane", []string{"Membrane repair"}},
		{"membrane ", []string{"membrane repair", "membrane wounds"}},
		{"wound in a mem", []string{"wound in a membrane"}},
		{"stress gro", []string{"stress growth"}},
		{"GROWTH f", []string{"GROWTH factor", "GROWTH follows"}}, // what follows in a text before what stands in it
		{`wounds "membrane rep`, []string{`wounds "membrane repair`}},
		{"oed", []string{"Oedema"}},
		{"tgf-", []string{"tgf-β1"}},
		{"membrnae", []string{"membrane", "Membrane repair"}},
		{"xyzzy mem", []string{"xyzzy membrane"}},
		{"癌", []string{"癌細胞"}},
		{"癌細", []string{"癌細胞"}},
		{"xyzzy", nil},
		{"", nil},
		{" ", nil},
		{strings.Repeat("m ", 513), nil},
	} {
		got := passages.Complete(test.text, 4)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("Complete(%.40q) (-want +got):\n%s", test.text, diff)
		}
	}
}

// TestCompletionsSaySomething: no completion says what was typed already, or
// what every text says.
func TestCompletionsSaySomething(t *testing.T) {
	t.Parallel()
	passages := search.NewPassages([]search.Text{{Doc: 1, Text: "Cell–cell junctions make a cell more stiff. More cells make more mucus."}})
	for text, want := range map[string][]string{
		"cell ": {"cell junctions"}, "cells c": nil, "m": {"mucus"}, "cell m": {"cell mucus"}, "cell mo": nil,
	} {
		if diff := cmp.Diff(want, passages.Complete(text, 4)); diff != "" {
			t.Errorf("Complete(%q) (-want +got):\n%s", text, diff)
		}
	}
}

// TestCompletionsAreFound: what is offered keeps what was typed, is no more than
// was asked for, differs, and is an answer when it is asked for.
func TestCompletionsAreFound(t *testing.T) {
	t.Parallel()
	texts, queries := generated(2000)
	passages := search.NewPassages(texts)
	offered := 0
	for i, query := range queries {
		typed := query[:len(query)-i%3%len(query)]
		got := passages.Complete(typed, 8)
		offered += len(got)
		if len(got) > 8 || len(slices.Compact(slices.Sorted(slices.Values(got)))) < len(got) {
			t.Errorf("Complete(%q) = %q, want at most 8, each once", typed, got)
		}
		for _, c := range got {
			if kept := typed[:strings.LastIndexAny(typed, " -")+1]; !strings.HasPrefix(c, kept) {
				t.Errorf("Complete(%q) = %q, want all to begin with %q", typed, got, kept)
			}
			if _, total := passages.Search(c, 0, 1, 80); total == 0 {
				t.Errorf("Complete(%q) offers %q, which finds nothing", typed, c)
			}
		}
		if got := passages.Complete(typed, 0); got != nil {
			t.Errorf("Complete(%q, 0) = %q, want none", typed, got)
		}
	}
	if offered < len(queries) {
		t.Errorf("%d completions of %d texts", offered, len(queries))
	}
}
