package search_test

import (
	"testing"

	"github.com/rivo/uniseg"

	"labgloss/content/search"
)

// bold writes a match's name with what was matched in brackets.
func bold(m search.Match, query string) string {
	text, at := "", 0
	for _, s := range m.Spans(query) {
		text += m.Name[at:s.From] + "[" + m.Name[s.From:s.To] + "]"
		at = s.To
	}
	return text + m.Name[at:]
}

func TestSpans(t *testing.T) {
	index := search.New(vocabulary)
	for _, test := range []struct{ query, want string }{
		{"hdac", "[HDAC]s"},
		{"histone d", "[Histone] [d]eacetylases"},
		{"deacet hist", "[Hist]one [deacet]ylases"},
		{"histne deacetylase", "[Hist]o[ne] [deacetylase]s"},
		{"histdeac", "[Hist]one [deac]etylases"},
		{"HD", "[H]istone [d]eacetylases"},
		{"collagen type 3", "[Type] [III] [collagen]"},
		{"what is EMT?", "Epithelial-to-mesenchymal transition ([EMT])"},
		{"tgf beta1", "[TGF]-[β1] signalling"},
		{"zellkorper", "[Zellkörper]"},
		{"electrophorese", "[Électrophorèse]"},
		{"細胞", "癌[細胞]"},
		{"гистдеац", "[гист]он [деац]етилаза"},
		{"auto phagy", "[Autophagy]"},
	} {
		got := index.Search(test.query, 1)
		if len(got) == 0 {
			t.Errorf("Search(%q) finds nothing", test.query)
			continue
		}
		if text := bold(got[0], test.query); text != test.want {
			t.Errorf("%q marks %s, want %s", test.query, text, test.want)
		}
	}
}

func FuzzSpans(f *testing.F) {
	for _, stage := range []search.Stage{search.Exact, search.Initials, search.Subsequence, search.Typo} {
		f.Add("Électrophorèse (EP)", "electro ep", string(stage))
		f.Add("TGF-βαγ 癌細胞", "tgf 細", string(stage))
		f.Add("👩‍🔬 e\u0301\u0323", "e", string(stage))
	}
	f.Fuzz(func(t *testing.T, name, query, stage string) {
		borders := map[int]bool{0: true}
		for g := uniseg.NewGraphemes(name); g.Next(); {
			_, to := g.Positions()
			borders[to] = true
		}
		last := -1
		for _, s := range (search.Match{Name: name, Stage: search.Stage(stage)}).Spans(query) {
			if s.From <= last || s.To <= s.From || !borders[s.From] || !borders[s.To] {
				t.Errorf("Spans of %q for %q has %v", name, query, s)
			}
			last = s.To
		}
	})
}
