package search_test

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// TestSeveralIndexesAreAsOne: names that are divided over several indexes are
// found as if they were in one.
func TestSeveralIndexesAreAsOne(t *testing.T) {
	v := searchtest.Generate(7, 900)
	whole := search.New(v.Names)
	r := rand.New(rand.NewPCG(1, 2))
	for round := range 3 {
		parts := divide(r, v.Names, round)
		for _, q := range searchtest.Queries(uint64(round), v) {
			for _, limit := range []int{1, 5, 25} {
				want := whole.Search(q.Text, limit)
				got := search.Search(q.Text, limit, parts...)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("Search(%q, %d) over %d indexes differs (-one +several):\n%s", q.Text, limit, len(parts), diff)
				}
			}
		}
	}
}

// TestPartsHaveTheirNumbers: indexes that number their documents alike are told
// apart by their bases.
func TestPartsHaveTheirNumbers(t *testing.T) {
	pack := search.New([]search.Name{{Text: "hat", Doc: 0}, {Text: "histone", Doc: 1}})
	own := search.New([]search.Name{{Text: "HAT", Doc: 0, Abbreviation: true}})
	got := search.Search("hat", 5, search.Part{Index: pack}, search.Part{Index: own, Base: 2})
	want := []search.Match{
		{Doc: 0, Name: "hat", Stage: search.Exact, Score: 1},
		{Doc: 2, Name: "HAT", Stage: search.Abbreviation, Score: 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Search differs (-want +got):\n%s", diff)
	}
}

// divide deals names out to a few indexes, one of which is tiny: by document at
// first, and then name by name, so that a document is in several.
func divide(r *rand.Rand, names []search.Name, round int) []search.Part {
	piles := make([][]search.Name, 3+round)
	for _, n := range names {
		pile := n.Doc % len(piles)
		if round > 0 {
			pile = r.IntN(len(piles))
		}
		if pile == 0 && r.IntN(20) > 0 {
			pile = 1
		}
		piles[pile] = append(piles[pile], n)
	}
	var parts []search.Part
	for _, p := range piles {
		parts = append(parts, search.Part{Index: search.New(p)})
	}
	return parts
}

// TestNearOfSeveralIndexesIsAsOfOne: as far as the budgets of an index go.
func TestNearOfSeveralIndexesIsAsOfOne(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for round := range 15 {
		v := searchtest.Generate(uint64(round), 30)
		whole := search.New(v.Names)
		parts := divide(r, v.Names, round%3)
		for _, q := range searchtest.Queries(uint64(round), v) {
			for _, limit := range []int{1, 5, 25} {
				want := whole.Near(q.Text, limit)
				got := search.Near(q.Text, limit, parts...)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("Near(%q, %d) over %d indexes differs (-one +several):\n%s", q.Text, limit, len(parts), diff)
				}
			}
		}
	}
}
