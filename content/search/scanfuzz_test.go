package search_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"labgloss/content/search"
)

// FuzzScan: whatever the names and the text are, occurrences lie in the text, in
// order and apart, begin and end between characters, and name somebody, and
// several scanners find them as one does.
func FuzzScan(f *testing.F) {
	for _, text := range []string{
		"**EMT** (TGF-β), l'intégrine 癌細胞 ｲﾝﾃｸﾞﾘﾝ", "a\xffb EMT\u200d\u0301 \u0600EMT e\u0301", "E*M*T's don't 14-3-3 42 C\r\n\r\nC",
		"🇩🇪EMT👩‍🔬 한글EMT กำ", "no\u00adn-EMT\u0301 [A]\u0301 (癌\u0301)", "\xce⻬ ⑴½", "",
	} {
		f.Add("EMT\n癌細胞\nTGF-β\nインテグリン\nC\n14-3-3\nl'intégrine\nA]\n한\n癌", text)
		f.Add(text, text)
	}
	f.Fuzz(func(t *testing.T, list, text string) {
		var names []search.Name
		for i, name := range strings.Split(list, "\n") {
			names = append(names, search.Name{Text: name, Doc: i / 2, Abbreviation: i%3 == 0})
		}
		borders := map[int]bool{0: true}
		for g := uniseg.NewGraphemes(text); g.Next(); {
			_, to := g.Positions()
			borders[to] = true
		}
		found := search.NewScanner(names).Scan(text)
		several := search.Scan(text, divideScanners(rand.New(rand.NewPCG(1, uint64(len(text)))), names)...)
		if diff := cmp.Diff(found, several); diff != "" {
			t.Errorf("Scan(%q) for %q by several scanners differs (-one +several):\n%s", text, list, diff)
		}
		last := 0
		for _, o := range found {
			if o.Start < last || o.End <= o.Start || !borders[o.Start] || !borders[o.End] {
				t.Errorf("Scan(%q) for %q has %v", text, list, o)
			}
			if len(o.Docs) == 0 || !slices.IsSorted(o.Docs) || len(slices.Compact(slices.Clone(o.Docs))) < len(o.Docs) || o.Docs[len(o.Docs)-1] >= len(names) {
				t.Errorf("Scan(%q) for %q has documents %v", text, list, o.Docs)
			}
			last = o.End
		}
	})
}
