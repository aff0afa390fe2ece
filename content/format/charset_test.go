package format

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// misreadAs1252 reads the bytes of UTF-8 text as Windows-1252, as a browser
// does: bytes without a character become control characters.
func misreadAs1252(s string) string { return misreadAs(readByte, s) }

func misreadAs(read func(byte) rune, s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(read(s[i]))
	}
	return b.String()
}

// rightTexts hold what is written on purpose, and looks like a misreading.
var rightTexts = []string{
	"naïve São Ångström Übermaß Æsir Łódź Žižek Úžasný café",
	"αβγ NF-κB 細胞 клетка ישראל हिन्दी ﬁne 🧬",
	"5.4 Å³, 3 Å² and 2 Å–3 Å; “Å”, É… and É\u00a0» end here",
	"voilà\u00a0» «\u00a0À\u00a0» José†‡ Spaß… 2×½ É” IRMÃ\u00a0» CAFÉ®",
	"± 5 °C, 10 µM, ½, ©, — – ‘’ “” … €5 ™",
}

func TestRightTextStays(t *testing.T) {
	for _, text := range rightTexts {
		if got := repairCharset(text); got != text {
			t.Errorf("repairCharset(%q) = %q, want it unchanged", text, got)
		}
	}
}

func TestMisreadTextIsRepaired(t *testing.T) {
	texts := []string{
		"cell–cell, a — b, “quoted” ‘x’ … • † ‡ ™ − × ≥ ≤ → ← ≈ °C µM ±",
		"naïve São Ångström Müller Étude déjà à la José Łódź Ősi Wałęsa Erdős",
		"TGFβ NF-κB Δψ α-helix π σ λ IFNγ Ω",
		"30\u00a0days DNA\u00a0damage RNA®",
		"клетка 細胞 細胞周期 ﬁne 🧬",
	}
	for _, text := range texts {
		for charset, read := range map[string]func(byte) rune{"Windows-1252": readByte, "Latin-1": charmap.ISO8859_1.DecodeByte} {
			wrong := misreadAs(read, text)
			for times := 1; times <= 3; times++ {
				if got := repairCharset(wrong); got != text {
					t.Errorf("misread %d times as %s: repairCharset(%q) = %q, want %q", times, charset, wrong, got, text)
				}
				wrong = misreadAs(read, wrong)
			}
		}
	}
}

// TestMixedText has right and misread parts in one line.
func TestMixedText(t *testing.T) {
	for _, right := range rightTexts {
		got, want := repairCharset(right+" "+misreadAs1252("a — é")+" "+right), right+" a — é "+right
		if got != want {
			t.Errorf("repairCharset = %q, want %q", got, want)
		}
	}
}

func TestRepairCharset(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"30\u00c2 days", "30 days"}, // the no-break space has become a space
		{"in \u00c2 and \u00c5", "in \u00c2 and \u00c5"},
		{"a\u0096b \u0093c\u0094", "a–b “c”"}, // Windows-1252 read as Latin-1
		{"a\u0081b", "ab"},
		{"Ã", "Ã"},
		{"", ""},
	} {
		if got := repairCharset(test.text); got != test.want {
			t.Errorf("repairCharset(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestDecodeText(t *testing.T) {
	for _, test := range []struct{ name, data, want string }{
		{"UTF-8", "é", "é"},
		{"BOM", "\xef\xbb\xbfé", "é"},
		{"UTF-16 LE", "\xff\xfe\xe9\x00", "é"},
		{"UTF-16 BE", "\xfe\xff\x00\xe9", "é"},
		{"Windows-1252", "caf\xe9 \x96 \x80", "café – €"},
		{"both", "é \xe9", "é é"},
	} {
		if got, err := decodeText([]byte(test.data)); got != test.want || err != nil {
			t.Errorf("%s: decodeText(%q) = %q, %v, want %q", test.name, test.data, got, err, test.want)
		}
	}
}

func FuzzRepairCharset(f *testing.F) {
	for _, text := range rightTexts {
		f.Add(text)
		f.Add(misreadAs1252(misreadAs1252(text)))
	}
	f.Add("ÃƒƒƒƒÂ\u0080â€\u0081")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		got := repairCharset(text)
		if !utf8.ValidString(got) {
			t.Errorf("repairCharset(%q) = %q is not UTF-8", text, got)
		}
		if again := repairCharset(got); again != got {
			t.Errorf("repairCharset(%q) = %q, and of that %q", text, got, again)
		}
		if lettersOf(got) != lettersOf(text) {
			t.Errorf("repairCharset(%q) = %q: ASCII has changed", text, got)
		}
	})
}

// lettersOf returns the ASCII characters of a text.
func lettersOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII {
			return -1
		}
		return r
	}, text)
}
