package contenttest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"labgloss/content"
	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// Large makes a valid pack of about so many names, which must be one at least:
// terms of two and a half names on the average, one of which may be an
// abbreviation, each with a definition of 10 to 25 words and one or two terms
// that are broader. The names are those of searchtest.Generate. The same number
// gives the same pack; a million names take about four seconds.
func Large(names int) *content.Pack {
	p := &content.Pack{
		ID: "large", Title: "A large vocabulary", Version: "1.0.0", Language: "en", Licence: "CC0-1.0",
		Citation: content.Source{Text: "Nobody, Nothing, 2026", URL: "https://example.org/large"}, Provenance: "Made up for tests.",
	}
	r := rand.New(rand.NewPCG(1, 0))
	all := searchtest.Generate(1, names).Names[:names]
	for rest := all; len(rest) > 0; {
		i := len(p.Terms)
		n := min(1+i%4, len(rest))
		t := named(rest[:n])
		t.ID, t.Definition, t.Broader = largeID(i), describe(r, all), above(i)
		p.Terms, rest = append(p.Terms, t), rest[n:]
	}
	return p
}

func largeID(i int) string { return fmt.Sprintf("GEN:%07d", i) }

// named is a term with those names.
func named(names []search.Name) content.Term {
	t := content.Term{Label: names[0].Text}
	seen := map[string]bool{t.Label: true}
	for _, n := range names[1:] {
		switch {
		case seen[n.Text]:
		case len(n.Text) <= 7 && n.Text == strings.ToUpper(n.Text):
			t.Abbreviations = append(t.Abbreviations, n.Text)
		default:
			t.Synonyms = append(t.Synonyms, n.Text)
		}
		seen[n.Text] = true
	}
	return t
}

// describe writes a definition in words of names.
func describe(r *rand.Rand, names []search.Name) string {
	between := [...]string{"of the", "that is found in", "with", "and", "which leads to", "in a", "by means of"}
	words := []string{"A", "kind", "of"}
	for n := 10 + r.IntN(16); ; words = append(words, strings.Fields(between[r.IntN(len(between))])...) {
		words = append(words, strings.Fields(names[r.IntN(len(names))].Text)...)
		if len(words) >= n {
			return strings.Join(words[:n], " ") + "."
		}
	}
}

// above are the terms that are broader than the one with that number.
func above(i int) []string {
	switch {
	case i == 0:
		return nil
	case i%5 == 0 && i/3 != i/7:
		return []string{largeID(i / 3), largeID(i / 7)}
	}
	return []string{largeID(i / 3)}
}
