package search

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// groups are the classes of the query sets, by what they try.
var groups = map[string][]string{
	"exact":  {"exact", "variant", "greek", "diacr", "roman"},
	"morph":  {"plural", "ukus"},
	"abbrev": {"abbrev"}, "initials": {"initials"},
	"partial":    {"swap", "partial", "partialswap", "subset"},
	"typo":       {"typo1", "typo2", "typo3", "transp", "missing", "typoeach", "real"},
	"typoprefix": {"typoprefix"}, "hardtypo": {"birkbeck"},
	"short": {"short1"}, "combo": {"combo"}, "joined": {"abbrjoin"},
	"skeleton": {"skeleton"}, "subseq": {"subseq"}, "question": {"question"},
	"nonsense": {"nonsense-eng", "nonsense-gib", "nonsense-pseudo", "nonsense"},
}

// macroGroups are those whose mean is the macro measure.
var macroGroups = []string{"exact", "morph", "abbrev", "initials", "partial", "typo", "typoprefix", "hardtypo", "short", "combo"}

type tally struct{ queries, first, five, answered int }

func TestQuality(t *testing.T) {
	for _, set := range []string{"g23", "doid", "go"} {
		t.Run(set, func(t *testing.T) {
			dir := "../../../shared/data/search"
			ids, index := readVocabulary(t, filepath.Join(dir, set+".tsv"))
			tallies := measure(t, index, ids, filepath.Join(dir, set+".q.tsv"))
			macro, n := 0.0, 0
			for _, g := range slices.Sorted(mapsKeys(tallies)) {
				c := tallies[g]
				t.Logf("%-12s n=%4d hit@1 %5.1f hit@5 %5.1f answered %5.1f", g, c.queries,
					pct(c.first, c.queries), pct(c.five, c.queries), pct(c.answered, c.queries))
				if slices.Contains(macroGroups, g) {
					macro += pct(c.first, c.queries)
					n++
				}
			}
			t.Logf("macro %.1f", macro/float64(n))
		})
	}
}

func mapsKeys(m map[string]*tally) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func pct(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

func readVocabulary(t *testing.T, path string) ([]string, *Index) {
	f, err := os.Open(path)
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	var ids []string
	var names []Name
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		col := strings.Split(sc.Text(), "\t")
		names = append(names, Name{Text: col[1], Doc: len(ids)})
		if len(col) > 2 {
			for _, a := range strings.Split(col[2], "|") {
				names = append(names, Name{Text: a, Doc: len(ids)})
			}
		}
		ids = append(ids, col[0])
	}
	return ids, New(names)
}

func groupOf(class string) string {
	for g, cs := range groups {
		if slices.Contains(cs, class) {
			return g
		}
	}
	if strings.HasPrefix(class, "prefix") {
		return "prefix"
	}
	return class
}

func measure(t *testing.T, x *Index, ids []string, path string) map[string]*tally {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tallies := map[string]*tally{}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		col := strings.Split(sc.Text(), "\t")
		g := groupOf(col[2])
		if tallies[g] == nil {
			tallies[g] = &tally{}
		}
		c := tallies[g]
		c.queries++
		want := strings.Split(col[1], "|")
		got := x.Search(col[0], 5)
		if len(got) > 0 {
			c.answered++
		}
		for i, m := range got {
			if slices.Contains(want, ids[m.Doc]) {
				c.five++
				if i == 0 {
					c.first++
				}
				break
			}
		}
		if len(got) == 0 || !slices.Contains(want, ids[got[0].Doc]) {
			if os.Getenv("SHOW") == g && !(want[0] == "-" && len(got) == 0) {
				var s []string
				for _, m := range got {
					s = append(s, m.Name+"/"+string(m.Stage))
				}
				t.Logf("MISS %s %q want %v got %q", col[2], col[0], want, s)
			}
		}
	}
	return tallies
}
