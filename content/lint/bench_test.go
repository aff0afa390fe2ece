package lint_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"labgloss/content"
	"labgloss/content/lint"
)

func BenchmarkRule(b *testing.B) {
	for _, n := range []int{1_000, 40_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := vocabulary(n)
			b.ReportAllocs()
			for b.Loop() {
				if len(lint.Rule().Look(p)) == 0 {
					b.Fatal("nothing is found")
				}
			}
		})
	}
}

// vocabulary is a pack with so many terms, which speak of each other as those of
// an ontology do.
func vocabulary(n int) *content.Pack {
	r := rand.New(rand.NewPCG(1, 2))
	syllables := strings.Fields("ba ce di fo gu ha ki lo mu ne pi ra so tu ve xy zan ter min ol")
	words := make([]string, n/5+10)
	for i := range words {
		for range 2 + r.IntN(3) {
			words[i] += syllables[r.IntN(len(syllables))]
		}
	}
	some := func(n int) string {
		var text []string
		for range n {
			text = append(text, words[int(float64(len(words))*r.Float64()*r.Float64())])
		}
		return strings.Join(text, " ")
	}
	p := &content.Pack{ID: "vocabulary", Language: "en"}
	for i := range n {
		p.Terms = append(p.Terms, content.Term{
			ID: fmt.Sprint("t", i), Label: some(1 + r.IntN(4)), Synonyms: []string{some(2), some(3)},
			Definition: "A " + some(12) + " of " + some(12) + ", which the HPLC of colour " + some(8) + ".",
			Broader:    []string{fmt.Sprint("t", i/2)},
		})
	}
	return p
}
