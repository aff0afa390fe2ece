package search_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/search"
)

// texts are a small set with the difficulties of large ones.
var texts = []search.Text{
	{Doc: 10, Text: "Senescence", Title: true},
	{Doc: 10, Text: "A state in which the growth of a cell is stopped. It follows stress."},
	{Doc: 20, Text: "Growth factor", Title: true},
	{Doc: 20, Text: "What makes a cell divide. Growth of tissue, for instance, and the repair of wounds, needs it."},
	{Doc: 30, Text: "Membrane repair", Title: true},
	{Doc: 30, Text: "The closing of a wound in a membrane. Wounds are closed with calcium, by complexes such as ESCRT-III."},
	{Doc: 40, Text: "Oedema", Title: true},
	{Doc: 40, Text: "Fluid in tissues. Tumours may cause it, and so may TGF-β1; a membrane has no part in the repair."},
	{Doc: 50, Text: "癌細胞", Title: true},
	{Doc: 50, Text: "癌細胞は増殖する。細胞死を免れる。"},
	{Doc: 60, Text: "Type III collagen", Title: true},
	{Doc: 60, Text: "A fibrous protein."},
}

// marked writes a passage with its spans in brackets, and dots where it is cut.
func excerpt(p search.Passage) string {
	text, at := "", 0
	for _, s := range p.Spans {
		text += p.Text[at:s[0]] + "[" + p.Text[s[0]:s[1]] + "]"
		at = s[1]
	}
	text += p.Text[at:]
	if p.CutBefore {
		text = "…" + text
	}
	if p.CutAfter {
		text += "…"
	}
	return fmt.Sprint(p.Doc, " ", text)
}

func TestPassages(t *testing.T) {
	passages := search.NewPassages(texts)
	for _, test := range []struct {
		query string
		want  []string
	}{
		// All words before some, whatever their forms.
		{"stop growth", []string{
			"10 A state in which the [growth] of a cell is [stopped].…",
			"20 …[Growth] of tissue, for instance, and the repair of wounds,…",
		}},
		{"what stops the growth?", []string{
			"10 A state in which the [growth] of a cell is [stopped].…",
			"20 …[Growth] of tissue, for instance, and the repair of wounds,…",
		}},
		{"membrane repair", []string{
			"30 [Membrane] [repair]",
			"40 …it, and so may TGF-β1; a [membrane] has no part in the [repair].",
			"20 …of tissue, for instance, and the [repair] of wounds, needs it.",
		}},
		{`"membrane repair"`, []string{"30 [Membrane repair]"}},
		{`wound “membrane repairs”`, []string{"30 [Membrane repair]"}},
		{`"growth of a ce`, []string{"10 A state in which the [growth of a cell] is stopped.…"}},
		{`"repair membrane"`, nil},
		{`"repair membrane" wounds`, []string{
			"30 The closing of a [wound] in a membrane.…",
			"20 …of tissue, for instance, and the repair of [wounds], needs it.",
		}},
		{`"calcium"`, []string{"30 …Wounds are closed with [calcium], by complexes such as ESCRT-…"}},
		{`"calcum"`, nil},
		{"edema", []string{"40 [Oedema]"}},
		{"oed", []string{"40 [Oedema]"}},
		{"tumor", []string{"40 …[Tumours] may cause it, and so may TGF-β1; a membrane has no…"}},
		{"tgf beta1", []string{"40 …Tumours may cause it, and so may [TGF]-[β1]; a membrane has no…"}},
		{"membrnae", []string{
			"30 The closing of a wound in a [membrane].…",
			"40 …may cause it, and so may TGF-β1; a [membrane] has no part in…",
		}},
		{"xyzzy calcium", []string{"30 …Wounds are closed with [calcium], by complexes such as ESCRT-…"}},
		{"collagen type 3", []string{
			"60 [Type] [III] [collagen]",
			"30 …are closed with calcium, by complexes such as ESCRT-[III].",
		}},
		{"細胞", []string{"50 癌[細胞]は増殖する。[細胞]死を免れる。"}},
		{"細胞死", []string{"50 癌[細胞]は増殖する。[細胞死]を免れる。"}},
		{`"細胞死"`, []string{"50 癌細胞は増殖する。[細胞死]を免れる。"}},
		{"胞", []string{"50 癌細[胞]は増殖する。細[胞]死を免れる。"}},
		{"the of", []string{ // nothing else was asked for
			"20 …[of] tissue, for instance, and [the] repair [of] wounds, needs it.",
			"10 A state in which [the] growth [of] a cell is stopped.…",
			"30 [The] closing [of] a wound in a membrane.…",
			"40 …it, and so may TGF-β1; a membrane has no part in [the] repair.",
		}},
		{"the xyzzy", nil},
		{"xyzzy", nil},
		{"", nil},
		{`…"—" ?`, nil},
		{"ʼ ʼ' ’", nil},
	} {
		var got []string
		found, total := passages.Search(test.query, 0, 9, 60)
		for _, p := range found {
			got = append(got, excerpt(p))
		}
		if total != len(found) {
			t.Errorf("Search(%q) has %d passages of %d", test.query, len(found), total)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("Search(%q) (-want +got):\n%s", test.query, diff)
		}
	}
}

// TestPassagesOfLongTexts: of a text, the first 16 kilobytes count, and a passage
// says that there is more.
func TestPassagesOfLongTexts(t *testing.T) {
	long := strings.Repeat("cell ", 3000) + "growth. " + strings.Repeat("wound ", 3000)
	passages := search.NewPassages([]search.Text{{Doc: 1, Text: long}})
	found, _ := passages.Search("growth", 0, 1, 20)
	if len(found) != 1 || excerpt(found[0]) != "1 …cell [growth]. wound…" {
		t.Errorf("Search(growth) = %+v", found)
	}
	if found, _ := search.NewPassages([]search.Text{{Doc: 1, Text: strings.Repeat("cell ", 4000) + "growth"}}).Search("growth", 0, 1, 20); len(found) > 0 {
		t.Errorf("Search(growth) = %+v, want nothing behind 16 kilobytes", found)
	}
}

// TestPassagesForgiveAtMost: of a query, 16 words count.
func TestPassagesForgiveAtMost(t *testing.T) {
	passages := search.NewPassages(texts)
	filled := strings.Repeat("membrane ", 15)
	if _, total := passages.Search(filled+`"growth"`, 0, 1, 80); total != 2 {
		t.Errorf("the 16th word counts for %d documents, want 2", total)
	}
	if found, _ := passages.Search(filled+`membrane "growth"`, 0, 1, 80); len(found) == 0 || found[0].Doc != 30 {
		t.Errorf("the 17th word counts: %+v", found)
	}
}

// TestPassagesOfCommonWords: in any language, a word that most texts have makes
// none an answer, unless nothing else was asked for.
func TestPassagesOfCommonWords(t *testing.T) {
	var texts []search.Text
	for doc := range 100 {
		texts = append(texts, search.Text{Doc: doc, Text: fmt.Sprintf("Die Zelle w%d ist klein.", doc)})
	}
	passages := search.NewPassages(texts)
	for query, want := range map[string]int{"die w7 ": 1, "die zelle ": 100, "die w7 w8 ": 2, "die qqq ": 0} {
		if _, total := passages.Search(query, 0, 1, 80); total != want {
			t.Errorf("Search(%q) = %d passages, want %d", query, total, want)
		}
	}
}

// docs returns the documents that a query finds, the best first.
func docs(p *search.Passages, query string) []int {
	var docs []int
	found, _ := p.Search(query, 0, 99, 80)
	for _, f := range found {
		docs = append(docs, f.Doc)
	}
	return docs
}

// TestPassagesRank: oftener, in a title, and in less text counts for more; of
// equal documents that with the smaller number comes first, and before all come
// those with all words.
func TestPassagesRank(t *testing.T) {
	passages := search.NewPassages([]search.Text{
		{Doc: 7, Text: "cell wall wound fluid"},
		{Doc: 1, Text: "cell wall wound cell"},
		{Doc: 2, Text: "cell", Title: true},
		{Doc: 2, Text: "wall wound fluid"},
		{Doc: 3, Text: "cell wall wound fluid tissue blood lung liver"},
		{Doc: 4, Text: "wall wound fluid cell"},
		{Doc: 5, Text: "lung"},
		{Doc: 8, Text: "kidney"},
		{Doc: 9, Text: "kidney kidney" + strings.Repeat(" filler", 40)},
	})
	for query, want := range map[string][]int{
		"cell": {2, 1, 4, 7, 3}, "kidney": {8, 9}, "cell lung": {3, 5, 2, 1, 4, 7},
	} {
		if diff := cmp.Diff(want, docs(passages, query)); diff != "" {
			t.Errorf("Search(%q) (-want +got):\n%s", query, diff)
		}
	}
}

// TestPassagesTellWordsApart: what is written or spelt in another way is found,
// and what only looks alike is not.
func TestPassagesTellWordsApart(t *testing.T) {
	passages := search.NewPassages([]search.Text{
		{Doc: 1, Text: "ﾎﾟﾘﾒﾗｰｾﾞ"},
		{Doc: 2, Text: "同胞愛"},
		{Doc: 3, Text: "癌細胞"},
		{Doc: 4, Text: "Metastases"},
		{Doc: 5, Text: "metastas"}, // the key of the former, and a word
		{Doc: 6, Text: "Often they thrive."},
		{Doc: 7, Text: "The spleen"},
		{Doc: 8, Text: "TIMP1"},
		{Doc: 9, Text: "TIMP10"},
		{Doc: 10, Text: "ʼ Alzheimer’s"},
	})
	for query, want := range map[string][]int{
		"ポリメラーゼ": {1}, `"ポリメラーゼ"`: {1}, "細胞": {3}, "胞": {3, 2}, "metastasis": {4}, "metastas ": {5}, "the": {7}, "timp1": {8}, "timp": {8, 9},
		"alzheimerʼs ": {10}, "alzheimer's": {10}, "spleem": {7}, "thriving": {6}, "splee": {7}, `"splee`: {7}, `"splee"`: nil,
	} {
		if diff := cmp.Diff(want, docs(passages, query)); diff != "" {
			t.Errorf("Search(%q) (-want +got):\n%s", query, diff)
		}
	}
}

// TestPassagesCutBetweenCharacters: no character as a reader sees it is cut into,
// nor marked in part, even where a word is wider than a passage may be.
func TestPassagesCutBetweenCharacters(t *testing.T) {
	for _, test := range []struct {
		text, query string
		width       int
		want        string
	}{
		{"e\u0301e\u0301e\u0301", "éé", 5, "1 [e\u0301e\u0301]…"},
		{"e\u0301e\u0301", "éé", 1, "1 …"},
		{"c\u200d and", "c", 9, "1 [c\u200d] and"},
		{"ﾎﾟﾘ", "ポ", 9, "1 [ﾎﾟ]ﾘ"},
		{"growth 👩\u200d🔬", "growth", 8, "1 [growth]…"},
		{"a growth", "growth", 3, "1 …[gro]…"},
		{"growth", "growth", 0, "1 …"},
	} {
		passages := search.NewPassages([]search.Text{{Doc: 1, Text: test.text}})
		found, _ := passages.Search(test.query, 0, 1, test.width)
		if len(found) != 1 || excerpt(found[0]) != test.want {
			t.Errorf("Search(%q) in %q = %+v, want %s", test.query, test.text, found, test.want)
		}
	}
}
