package search_test

import (
	"os"
	"testing"

	"labgloss/content/contenttest"
	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// floors are the least hit@1 of each group, in percent; for nonsense, the
// most that may be answered. They stand just below what was measured, so that
// a change that makes the search worse is seen.
var floors = map[string]map[string]float64{
	"g23": {
		"exact": 100, "morph": 100, "abbrev": 100, "partial": 100, "typo": 100, "typoprefix": 100,
		"prefix": 100, "question": 100, "nonsense": 0,
	},
	"doid": {
		"exact": 100, "morph": 100, "abbrev": 100, "initials": 98.5, "partial": 99.5, "typo": 99,
		"typoprefix": 97, "hardtypo": 97.5, "short": 98, "combo": 99.5, "nonsense": 0.5,
	},
	"doid-sub": {"joined": 97, "skeleton": 98},
	"go": {
		"exact": 100, "morph": 100, "abbrev": 100, "initials": 98.5, "partial": 99.5, "typo": 99.5,
		"typoprefix": 97, "hardtypo": 99, "short": 99, "combo": 99, "nonsense": 0.5,
	},
}

// macroFloors are the least means of the groups that count, and prefixFloors
// the least hit@5 of typed prefixes.
var (
	macroFloors  = map[string]float64{"g23": 100, "doid": 99, "go": 99.3}
	prefixFloors = map[string]float64{"doid": 60.7, "go": 54.8}
)

func TestQuality(t *testing.T) {
	for set, want := range floors {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			v := sharedVocabulary(t, map[string]string{"doid-sub": "doid"}[set], set)
			table := measure(v, sharedQueries(t, set))
			report(t, table)
			for group, floor := range want {
				c, ok := table[group]
				switch {
				case !ok:
					t.Errorf("no queries of group %s", group)
				case group == searchtest.Nonsense && c.AnsweredRate() > floor:
					t.Errorf("%.2f%% of nonsense is answered, want at most %.1f%%", c.AnsweredRate(), floor)
				case group != searchtest.Nonsense && c.Hit1() < floor:
					t.Errorf("%s: hit@1 %.2f%%, want %.1f%%", group, c.Hit1(), floor)
				}
			}
			if got, floor := table.Macro(), macroFloors[set]; got < floor {
				t.Errorf("macro hit@1 %.2f%%, want %.1f%%", got, floor)
			}
			if got, floor := table[searchtest.Prefix].Hit5(), prefixFloors[set]; got < floor {
				t.Errorf("prefix hit@5 %.2f%%, want %.1f%%", got, floor)
			}
		})
	}
}

// TestQualityUntuned asks queries that the search was not tuned on: of other
// vocabularies, made by other rules (see searchtest.Queries).
func TestQualityUntuned(t *testing.T) {
	for set, floor := range map[string]float64{"so": 97.5, "psi-ms": 97.5} {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			f := openShared(t, "vocabularies/"+set+".obo")
			v, err := searchtest.ReadOBO(f)
			if err != nil {
				t.Fatal(err)
			}
			table := measure(v, searchtest.Queries(1, v))
			report(t, table)
			if table.Macro() < floor || table.FalsePositives() > 0.5 {
				t.Errorf("macro hit@1 %.2f%%, nonsense answered %.2f%%, want %.1f%% and at most 0.5%%",
					table.Macro(), table.FalsePositives(), floor)
			}
		})
	}
}

// measure asks all queries of a vocabulary.
func measure(v *searchtest.Vocabulary, queries []searchtest.Query) searchtest.Table {
	index := search.New(v.Names)
	table := make(searchtest.Table)
	for _, q := range queries {
		var ids []string
		for _, m := range index.Search(q.Text, 5) {
			ids = append(ids, v.IDs[m.Doc])
		}
		table.Count(q, ids)
	}
	return table
}

// report logs the quality by group.
func report(t *testing.T, table searchtest.Table) {
	t.Helper()
	for _, group := range table.Groups() {
		c := table[group]
		t.Logf("%-10s %4d queries, hit@1 %5.1f%%, hit@5 %5.1f%%, answered %5.1f%%",
			group, c.Queries, c.Hit1(), c.Hit5(), c.AnsweredRate())
	}
	t.Logf("macro hit@1 %.2f%%, nonsense answered %.2f%%", table.Macro(), table.FalsePositives())
}

// sharedVocabulary reads the first vocabulary that is named.
func sharedVocabulary(t testing.TB, names ...string) *searchtest.Vocabulary {
	t.Helper()
	for _, name := range names {
		if name != "" {
			f := openShared(t, "search/"+name+".tsv")
			v, err := searchtest.ReadVocabulary(f)
			if err != nil {
				t.Fatal(err)
			}
			return v
		}
	}
	return nil
}

func sharedQueries(t testing.TB, set string) []searchtest.Query {
	t.Helper()
	queries, err := searchtest.ReadQueries(openShared(t, "search/"+set+".q.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	return queries
}

// openShared opens a file of the shared data.
func openShared(t testing.TB, name string) *os.File {
	t.Helper()
	f, err := os.Open(contenttest.SharedFile(t, "data/"+name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}
