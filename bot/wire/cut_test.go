package wire_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rivo/uniseg"

	"labgloss/bot/wire"
)

func TestCutMarkdown(t *testing.T) {
	for _, test := range []struct {
		text  string
		limit int
		want  string
	}{
		{"as it is", 8, "as it is"},
		{"a word more", 8, "a word…"},
		{"a word more", 1, "…"},
		{"a word more", 0, ""},
		{`stars \*\*\*`, 10, `stars \*…`},
		{`stars \*\*\*`, 11, `stars \*\*…`},
		{"a **bold word** here", 12, "a **bold…**"},
		{"a **bold word** here", 15, "a **bold wo…**"},
		{"a **bold word** here", 16, "a **bold word**…"},
		{"a **bold word** here", 6, "a…"},
		{"||secret words||", 12, "||secret…||"},
		{"**a *b c d***", 12, "**a *b c…***"},
		{"*a **b c d***", 12, "*a **b c…***"},
		{"***both of them***", 12, "***both…***"},
		{"`code of ours` x", 10, "`code of…`"},
		{"`a **b c** d`", 10, "`a **b c…`"},
		{"```\ncode of ours\n``` x", 13, "```\ncode…```"},
		{"see [this](https://example.org) and", 30, "see…"},
		{"see [this](https://example.org) and", 32, "see [this](https://example.org)…"},
		{"see [1] and more (x)", 12, "see [1] and…"},
		{"see https://example.org/a/b for more", 20, "see…"},
		{"see <@123456789012345678> for more", 20, "see…"},
		{"a < b and c > d", 8, "a < b a…"},
		{"2 * 3 is 6, and", 8, "2 * 3 i…"},
		{"**not closed", 8, "**not c…"},
		{"****x****x", 9, "****x***…"},
		{"👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12, "👩‍👩‍👧‍👦…"},
		{"🇩🇪🇫🇷🇩🇪", 6, "🇩🇪…"},
		{"**b**\u0301 and", 6, "…"},
		{`\` + "👍🏽👍🏽", 4, "…"},
		{`\` + "👍🏽👍🏽", 6, `\👍🏽…`},
	} {
		if got := wire.CutMarkdown(test.text, test.limit); got != test.want {
			t.Errorf("CutMarkdown(%q, %d) = %q, want %q", test.text, test.limit, got, test.want)
		}
	}
}

// A cut falls between graphemes and outside of tokens, and closes the spans
// that it falls into.
func TestCutsAreClean(t *testing.T) {
	t.Parallel()
	for seed := range uint64(1000) {
		checkCuts(t, seed)
	}
}

func FuzzCut(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(checkCuts)
}

func checkCuts(t *testing.T, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 0))
	m := newMarkdown(r, 1+r.IntN(12))
	text := m.text.String()
	for range 8 {
		limit := r.IntN(utf16Length(text) + 2)
		if got := wire.CutMarkdown(text, limit); !cleanCut(text, got, limit, m.spans) {
			t.Fatalf("seed %d: CutMarkdown(%q, %d) = %q", seed, text, limit, got)
		}
		if got := wire.Cut(text, limit); !cleanCut(text, got, limit, nil) {
			t.Fatalf("seed %d: Cut(%q, %d) = %q", seed, text, limit, got)
		}
	}
}

// cleanCut tells whether short is text cut to a limit as it should be.
func cleanCut(text, short string, limit int, spans []span) bool {
	if utf16Length(text) <= limit {
		return short == text
	}
	if limit == 0 {
		return short == ""
	}
	kept, closed, ok := lastCut(short, "…")
	if !ok || utf16Length(short) > limit || !strings.HasPrefix(text, kept) {
		return false
	}
	// Spaces before the ellipsis are taken off: the cut is behind them.
	behind := len(kept) + len(text[len(kept):]) - len(strings.TrimLeft(text[len(kept):], " \n"))
	return slices.ContainsFunc(boundaries(text), func(at int) bool {
		marks, inside := closers(spans, at)
		return at >= len(kept) && at <= behind && !inside && marks == closed
	})
}

func lastCut(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// boundaries returns where graphemes of a text begin, and its end.
func boundaries(text string) []int {
	all := []int{0}
	for g := uniseg.NewGraphemes(text); g.Next(); {
		_, end := g.Positions()
		all = append(all, end)
	}
	return all
}

// closers returns the marks that close what is open at a place, or that it is
// inside of a token.
func closers(spans []span, at int) (marks string, inside bool) {
	for _, s := range spans { // inner ones come before those around them
		if at <= s.from || at >= s.to {
			continue
		}
		if s.mark == "" || at <= s.from+len(s.mark) || at > s.to-len(s.mark) {
			return "", true
		}
		marks += s.mark
	}
	return marks, false
}

func utf16Length(s string) int { return len(utf16.Encode([]rune(s))) }
