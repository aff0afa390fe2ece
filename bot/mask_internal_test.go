package bot

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// What is blanked out of each text, by what is left of it: ; stands for a
// blank.
func TestMask(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"plain *EMT* text":                  "plain *EMT* text",
		"# head\n> quote\n- item":           "# head\n> quote\n- item",
		"a `EMT` b":                         "a ;;;;; b",
		"a ``x ` EMT`` b":                   "a ;;;;;;;;;;; b",
		"an ` alone":                        "an ` alone",
		"a `` b ` c":                        "a `` b ` c",
		"x ```go\nEMT\n``` y":               "x ;;;;;;;;;;;;; y",
		"```EMT":                            "```EMT",
		"``` `EMT`":                         "``` ;;;;;",
		`\` + "`EMT`":                       `\` + "`EMT`",
		"a ||EMT||, MET":                    "a ;;;;;;;, MET",
		"a ||EMT\nMET|| b":                  "a ;;;;;;;;;;; b",
		"a || b":                            "a || b",
		"||||":                              "||||",
		`\||EMT||`:                          `\||EMT||`,
		"||`a|| b` c":                       ";;;;;; b` c",
		"see https://example.org/EMT now":   "see ;;;;;;;;;;;;;;;;;;;;;;; now",
		"HTTP://x.org/EMT":                  ";;;;;;;;;;;;;;;;",
		"https is a word, http:/ too":       "https is a word, http:/ too",
		"<https://example.org/EMT> MET":     "<;;;;;;;;;;;;;;;;;;;;;;;> MET",
		"[EMT](https://example.org/MET) it": "[EMT;;;;;;;;;;;;;;;;;;;;;;;;;; it",
		"[EMT](<https://example.org>) it":   "[EMT;;;;;;;;;;;;;;;;;;;;;;;; it",
		"[1](EMT) and [EMT] (x)":            "[1](EMT) and [EMT] (x)",
		"<@123> <@!123> <@&123> <#123>":     ";;;;;; ;;;;;;; ;;;;;;; ;;;;;;",
		"</glossary browse:123> <:EMT:123>": ";;;;;;;;;;;;;;;;;;;;;; ;;;;;;;;;;",
		"<a:EMT:123> <t:123:R> <t:-5> EMT":  ";;;;;;;;;;; ;;;;;;;;; ;;;;;; EMT",
		"<id:customize> <EMT> 1 < 2 > 0":    ";;;;;;;;;;;;;; <EMT> 1 < 2 > 0",
		"β ||β|| β":                         "β ;;;;;; β",
		`\https://example.org/EMT`:          `\;;;;;;;;;;;;;;;;;;;;;;;`,
		`end \`:                             `end \`,
	} {
		if got := mask(text); got != want {
			t.Errorf("mask(%q) = %q, want %q", text, got, want)
		}
	}
}

// Whatever a message holds, places stay, and what is masked once has nothing
// more to mask.
func FuzzMask(f *testing.F) {
	for _, seed := range []string{"a `b` ||c|| <@1> [x](https://y.z) \\", "```\nx``` ||`|| `", "\xff<t:1:\xffR>", "`a``b`c``"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := mask(text)
		if len(got) != len(text) {
			t.Fatalf("mask(%q) = %q, of another length", text, got)
		}
		for i := range len(text) {
			if got[i] != text[i] && got[i] != blank {
				t.Fatalf("mask(%q) = %q, with another letter at %d", text, got, i)
			}
		}
		if utf8.ValidString(text) && !utf8.ValidString(got) {
			t.Fatalf("mask(%q) = %q, which is no UTF-8", text, got)
		}
	})
}

// What is never closed costs no more than its length.
func BenchmarkMask(b *testing.B) {
	text := strings.Repeat("||`a``b```<@[](http", 220)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		mask(text)
	}
}
