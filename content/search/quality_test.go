package search_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"

	"labgloss/content/contenttest"
	"labgloss/content/search"
)

// groups are the classes of the query sets by what they try.
var groups = map[string][]string{
	"exact":      {"exact", "variant", "greek", "diacr", "roman"},
	"morph":      {"plural", "ukus"},
	"abbrev":     {"abbrev"},
	"initials":   {"initials"},
	"partial":    {"swap", "partial", "partialswap", "subset"},
	"typo":       {"typo1", "typo2", "typo3", "transp", "missing", "typoeach", "real"},
	"typoprefix": {"typoprefix"},
	"hardtypo":   {"birkbeck"},
	"short":      {"short1"},
	"combo":      {"combo"},
	"nonsense":   {"nonsense-eng", "nonsense-gib", "nonsense-pseudo", "nonsense"},
}

// floors are the least hit@1 of each group, in percent; for nonsense, the
// most that may be answered. They stand just below what was measured, so that
// a change that makes the search worse is seen.
var floors = map[string]map[string]float64{
	"g23": {
		"exact": 100, "morph": 100, "abbrev": 100, "partial": 100,
		"typo": 100, "typoprefix": 100, "nonsense": 0,
	},
	"doid": {
		"exact": 100, "morph": 100, "abbrev": 100, "initials": 99, "partial": 99,
		"typo": 98, "typoprefix": 96, "hardtypo": 95, "short": 98, "combo": 100, "nonsense": 1,
	},
	"go": {
		"exact": 100, "morph": 100, "abbrev": 100, "initials": 100, "partial": 99,
		"typo": 98, "typoprefix": 96, "hardtypo": 100, "short": 100, "combo": 100, "nonsense": 1,
	},
}

// tally counts what became of a group's queries.
type tally struct{ queries, first, answered int }

func (c *tally) rate(group string) float64 {
	if group == "nonsense" {
		return 100 * float64(c.answered) / float64(c.queries)
	}
	return 100 * float64(c.first) / float64(c.queries)
}

func TestQuality(t *testing.T) {
	for set, want := range floors {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			tallies := measure(t, set)
			for group, floor := range want {
				c := tallies[group]
				if c == nil {
					t.Errorf("no queries of group %s", group)
					continue
				}
				rate := c.rate(group)
				t.Logf("%-10s %4d queries %5.1f%%", group, c.queries, rate)
				if group == "nonsense" && rate > floor || group != "nonsense" && rate < floor {
					t.Errorf("%s: %.1f%%, want %.0f%%", group, rate, floor)
				}
			}
		})
	}
}

// measure asks all queries of a set.
func measure(t *testing.T, set string) map[string]*tally {
	ids, index := readVocabulary(t, set)
	tallies := make(map[string]*tally)
	for line := range lines(t, set+".q.tsv") {
		query, want, class := line[0], strings.Split(line[1], "|"), line[2]
		got := index.Search(query, 1)
		c := tallies[groupOf(class)]
		if c == nil {
			c = new(tally)
			tallies[groupOf(class)] = c
		}
		c.queries++
		if len(got) > 0 {
			c.answered++
			if slices.Contains(want, ids[got[0].Doc]) {
				c.first++
			}
		}
	}
	return tallies
}

func groupOf(class string) string {
	for group, classes := range groups {
		if slices.Contains(classes, class) {
			return group
		}
	}
	return "other"
}

func readVocabulary(t *testing.T, set string) (ids []string, x *search.Index) {
	var names []search.Name
	for line := range lines(t, set+".tsv") {
		names = append(names, search.Name{Text: line[1], Doc: len(ids)})
		for alternative := range strings.SplitSeq(line[2], "|") {
			names = append(names, search.Name{Text: alternative, Doc: len(ids)})
		}
		ids = append(ids, line[0])
	}
	return ids, search.New(names)
}

// lines yields the columns of each line of a file of the query sets.
func lines(t testing.TB, name string) func(func([]string) bool) {
	t.Helper()
	path := contenttest.SharedFile(t, "data/search/"+name)
	return func(yield func([]string) bool) {
		f, err := os.Open(path)
		if err != nil {
			t.Error(err)
			return
		}
		defer f.Close()
		for s := bufio.NewScanner(f); s.Scan(); {
			if !yield(strings.Split(s.Text(), "\t")) {
				return
			}
		}
	}
}
