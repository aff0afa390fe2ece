package content_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// labelled is a glossary with a term of each label.
func labelled(labels ...string) *content.Glossary {
	p := &content.Pack{ID: "p", Language: "en"}
	for i, label := range labels {
		p.Terms = append(p.Terms, content.Term{ID: fmt.Sprint(i), Label: label})
	}
	return content.NewGlossary(p)
}

// shelves writes the alphabet section by section.
func shelves(g *content.Glossary) map[string]string {
	all := make(map[string]string)
	for _, s := range g.Letters() {
		var titles []string
		for _, e := range g.Alphabetical().Range(s.From, s.To) {
			titles = append(titles, e.Term.Title())
		}
		all[s.Name] = strings.Join(titles, ", ")
	}
	return all
}

func TestAlphabet(t *testing.T) {
	t.Parallel()
	g := labelled(
		"zeta", "Integrin", "α-catenin", "Alpha actinin", "Ångström", "anoikis", "Resume", "résumé", "resume", "HDAC10", "HDAC2",
		"10x", "5-fluorouracil", "(−)-epicatechin", "+/−", "’omics", "µ-opioid", "β", "яблоко", "Ёлка", "ель", "細胞",
		"アポ", "がん", "あい", "カルシウム", "cellular", "cell detritus", "ＩＣ５０",
	)
	want := map[string]string{
		"0–9": "+/−, 5-fluorouracil, 10x",
		"A":   "Alpha actinin, α-catenin, Ångström, anoikis",
		"B":   "β", "C": "cell detritus, cellular", "E": "(−)-epicatechin", "H": "HDAC2, HDAC10", "I": "ＩＣ５０, Integrin",
		"M": "µ-opioid", "O": "’omics", "R": "resume, Resume, résumé", "Z": "zeta",
		"Е": "Ёлка, ель", "Я": "яблоко", "あ": "あい, アポ", "カ": "カルシウム, がん", "細": "細胞",
	}
	if diff := cmp.Diff(want, shelves(g)); diff != "" {
		t.Errorf("the alphabet (-want +got):\n%s", diff)
	}
}

func TestEmptyAlphabet(t *testing.T) {
	t.Parallel()
	g := content.NewGlossary()
	if g.Alphabetical().Len()+len(g.Letters()) > 0 {
		t.Errorf("an empty glossary has %d entries in %v", g.Alphabetical().Len(), g.Letters())
	}
}

func TestSmallSectionsAreJoined(t *testing.T) {
	t.Parallel()
	labels := []string{"7TM"}
	for letter := 'a'; letter <= 'z'; letter++ {
		n := 2
		switch letter {
		case 'a', 'x', 'y': // with 7TM, and together, the smallest neighbours
			n = 1
		}
		for i := range n {
			labels = append(labels, fmt.Sprintf("%c%d", letter, i))
		}
	}
	var names []string
	for _, s := range labelled(labels...).Letters() {
		names = append(names, s.Name)
	}
	want := "0–A B C D E F G H I J K L M N O P Q R S T U V W X–Y Z"
	if got := strings.Join(names, " "); got != want {
		t.Errorf("sections %s\nwant     %s", got, want)
	}
}

// manyLabels are made up of the characters of a script, a to b.
func manyLabels(n int, a, b rune) []string {
	random := rand.New(rand.NewPCG(1, 2))
	labels := make([]string, n)
	for i := range labels {
		word := make([]rune, 3+random.IntN(12))
		for j := range word {
			word[j] = a + random.Int32N(b-a+1)
		}
		labels[i] = string(word)
	}
	return labels
}

// Whatever the script, the sections are few, and together are the alphabet.
func TestSectionsAreTheAlphabet(t *testing.T) {
	t.Parallel()
	for script, labels := range map[string][]string{
		"Latin": manyLabels(1000, 'a', 'z'), "ASCII": manyLabels(3000, ' ', '~'), "Han": manyLabels(3000, '一', '龥'),
		"kana": manyLabels(1000, 'ぁ', 'ヺ'), "Hangul": manyLabels(3000, '가', '힣'), "any": manyLabels(3000, ' ', '\uD7FF'),
	} {
		g := labelled(labels...)
		at, names := 0, make(map[string]bool)
		for _, s := range g.Letters() {
			if s.From != at || s.To <= s.From || names[s.Name] {
				t.Errorf("%s: section %v does not follow %d, is empty or is there twice", script, s, at)
			}
			at, names[s.Name] = s.To, true
		}
		want := content.MaxSections
		if script == "Hangul" {
			want = 19 // initial consonants
		}
		if at != len(labels) || g.Alphabetical().Len() != at || len(names) != want {
			t.Errorf("%s: %d sections with %d of %d entries, want %d", script, len(names), at, len(labels), want)
		}
	}
}

func BenchmarkAlphabet(b *testing.B) {
	for script, labels := range map[string][]string{"Latin": manyLabels(40_000, 'a', 'z'), "Han": manyLabels(40_000, '一', '龥')} {
		b.Run(script, func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				g := labelled(labels...)
				b.StartTimer()
				g.Letters()
			}
		})
	}
}

// Whoever asks first, all are given the same alphabet.
func TestAlphabetIsShared(t *testing.T) {
	t.Parallel()
	g := labelled(manyLabels(100, 'a', 'z')...)
	first := make([]*content.Section, 8)
	var all sync.WaitGroup
	for i := range first {
		all.Go(func() {
			g.Prepare()
			first[i] = &g.Letters()[0]
			g.SearchIllustrations("2", 5)
		})
	}
	all.Wait()
	if first = slices.Compact(first); len(first) > 1 {
		t.Errorf("%d alphabets were made of one glossary", len(first))
	}
}
