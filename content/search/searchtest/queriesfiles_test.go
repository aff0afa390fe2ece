package searchtest_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"labgloss/content/search/searchtest"
)

// TestQueriesOfFiles holds the queries of real vocabularies to what their
// classes promise, and logs how many there are, with one of each class.
func TestQueriesOfFiles(t *testing.T) {
	for _, file := range []string{"so.obo", "psi-ms.obo"} {
		v := readShared(t, "data/vocabularies/"+file)
		queries := searchtest.Queries(1, v)
		checkClasses(t, v, queries)
		checkNearest(t, v, queries)
		checkNonsense(t, v, queries)
		logClasses(t, file, queries)
	}
}

// enough are the least queries by group; groups that are not here may lack
// material.
func enough() map[string]int {
	return map[string]int{
		"exact": 190, "morph": 90, "prefix": 300, "abbrev": 40, "initials": 60, "partial": 300, "typo": 400,
		"typoprefix": 60, "hardtypo": 60, "short": 50, "combo": 80, "joined": 50, "skeleton": 50, "question": 50, "nonsense": 200,
	}
}

func checkClasses(t *testing.T, v *searchtest.Vocabulary, queries []searchtest.Query) {
	t.Helper()
	count, seen := map[string]int{}, map[string]bool{}
	for _, q := range queries {
		group := searchtest.Group(q.Class)
		count[group]++
		if (len(q.Want) == 0) != (group == searchtest.Nonsense) {
			t.Errorf("%s %q wants %v", q.Class, q.Text, q.Want)
		}
		if key := q.Class + q.Text; seen[key] {
			t.Errorf("%s %q is there twice", q.Class, q.Text)
		} else {
			seen[key] = true
		}
		for _, id := range q.Want {
			if !slices.Contains(v.IDs, id) {
				t.Errorf("%s %q wants %s, which is no concept", q.Class, q.Text, id)
			}
		}
	}
	for group, n := range enough() {
		if count[group] < n {
			t.Errorf("%d queries of the group %s, want %d or more", count[group], group, n)
		}
	}
}

// checkNearest compares every fifth of the mistyped queries with the whole
// vocabulary, without the short cuts of nearSet.
func checkNearest(t *testing.T, v *searchtest.Vocabulary, queries []searchtest.Query) {
	t.Helper()
	distance := searchtest.NewDistance()
	names := make([]string, len(v.Names))
	for i, n := range v.Names {
		names[i] = searchtest.Plain(n.Text)
	}
	for i, q := range queries {
		if group := searchtest.Group(q.Class); i%5 != 0 || group != "typo" && group != "hardtypo" && group != "short" {
			continue
		}
		best := 9
		var docs []int
		for i, n := range v.Names {
			switch d := distance(searchtest.Plain(q.Text), names[i], 8); {
			case d < best:
				best, docs = d, []int{n.Doc}
			case d == best && !slices.Contains(docs, n.Doc):
				docs = append(docs, n.Doc)
			}
		}
		var want []string
		for _, doc := range docs {
			want = append(want, v.IDs[doc])
		}
		slices.Sort(want)
		if got := slices.Sorted(slices.Values(q.Want)); !slices.Equal(got, want) || best == 0 {
			t.Errorf("%s %q wants %v, at %d edits are %v", q.Class, q.Text, got, best, want)
		}
	}
}

func checkNonsense(t *testing.T, v *searchtest.Vocabulary, queries []searchtest.Query) {
	t.Helper()
	distance := searchtest.NewDistance()
	words := map[string]bool{}
	for _, n := range v.Names {
		for w := range strings.FieldsSeq(searchtest.Plain(n.Text)) {
			words[w] = true
		}
	}
	for _, q := range queries {
		if searchtest.Group(q.Class) != searchtest.Nonsense {
			continue
		}
		for typed := range strings.FieldsSeq(q.Text) {
			for w := range words {
				if strings.HasPrefix(w, typed) || distance(typed, w, 2) <= 2 {
					t.Fatalf("%s %q is near %q", q.Class, q.Text, w)
				}
			}
		}
	}
}

func logClasses(t *testing.T, file string, queries []searchtest.Query) {
	t.Helper()
	count, sample := map[string]int{}, map[string]string{}
	r := rand.New(rand.NewPCG(1, 1))
	var classes []string
	for _, q := range queries {
		class := q.Class
		if searchtest.Group(class) == searchtest.Prefix {
			class = searchtest.Prefix
		}
		if count[class]++; count[class] == 1 {
			classes = append(classes, class)
		}
		if r.IntN(count[class]) == 0 {
			sample[class] = q.Text + " => " + strings.Join(q.Want, " ")
		}
	}
	for _, class := range classes {
		t.Logf("%-12s %-16s %4d  %s", file, class, count[class], sample[class])
	}
}
