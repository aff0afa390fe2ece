package searchtest

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestRespelling(t *testing.T) {
	m := newTestMaker("lung tumor", "heart disease")
	tests := []struct {
		name       string
		respell    func(string) string
		text, want string
	}{
		{"English", otherEnglish, "tumor of the esophagus", "tumour of the oesophagus"},
		{"English", otherEnglish, "oedema", "edema"},
		{"English", otherEnglish, "noise", "noise"},
		{"English", otherEnglish, "hemisphere", "hemisphere"},
		{"English", otherEnglish, "ionisation", "ionization"},
		{"numerals", otherNumerals, "factor V deficiency", "factor 5 deficiency"},
		{"numerals", otherNumerals, "long QT syndrome 2", "long QT syndrome II"},
		{"numerals", otherNumerals, "vitamin V", "vitamin V"},
		{"numerals", otherNumerals, "2 oxo acid", "2 oxo acid"},
		{"Greek", otherGreek, "TNF-alpha", "TNF-α"},
		{"Greek", otherGreek, "β-globin", "beta-globin"},
		{"Greek", otherGreek, "alphabet", "alphabet"},
		{"diacritics", undiacritic, "behçet", "behcet"},
		{"number", m.otherNumber, "neoplasm of bone", "neoplasms of bone"},
		{"number", m.otherNumber, "lung tumors", "lung tumor"},
		{"number", m.otherNumber, "glanders", "glanders"},
		{"number", m.otherNumber, "long QT", "long QT"},
		{"lowered", lowered, "Von Willebrand MEF2D p.Val", "von willebrand MEF2D p.val"},
	}
	for _, tt := range tests {
		if got := tt.respell(tt.text); got != tt.want {
			t.Errorf("other %s of %q = %q, want %q", tt.name, tt.text, got, tt.want)
		}
	}
}

func TestVariantsKeepTheLetters(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, text := range []string{"Non-Hodgkin's lymphoma, B-cell (BCL)", "five_prime_UTR", ""} {
		for i, vary := range variants() {
			if got := vary(r, text); compact(plain(got)) != compact(plain(text)) {
				t.Errorf("variant %d of %q = %q", i, text, got)
			}
		}
	}
}

func TestBorders(t *testing.T) {
	for word, want := range map[string][]int{
		"carcinoma": {3, 5, 6}, "neuro": nil, "cell": nil, "lymphoid": {3}, "hepatitis": {3, 4, 5, 6}, "thyroid": {3, 4},
	} {
		if got := borders(word); !slices.Equal(got, want) {
			var pieces []string
			for _, at := range got {
				pieces = append(pieces, word[:at])
			}
			t.Errorf("borders(%q) = %v %q, want %v", word, got, pieces, want)
		}
	}
}

func TestSlipsAreOneEdit(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	var e edits
	for _, word := range []string{"cell", "lymphoma", "keratitis", "pseudoknot", "oxygenase"} {
		for i, slip := range slips() {
			for range 50 {
				if got := slip(r, word); e.distance(word, got, 3) > 1 {
					t.Fatalf("slip %d makes %q of %q", i, got, word)
				}
			}
		}
	}
}

func TestKeyboard(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 50 {
		if got := qwertz().neighbour(r, 'y'); got != 'a' && got != 's' && got != 'x' {
			t.Fatalf("%c is no neighbour of y on a German keyboard", got)
		}
		if got := phone().neighbour(r, 'q'); got != 'w' && got != 'a' {
			t.Fatalf("%c is no neighbour of q on a phone", got)
		}
	}
	if !phone().thumbs('t', 'y') || phone().thumbs('q', 'w') {
		t.Error("t and y are for different thumbs, q and w for the same")
	}
}

func TestMisheard(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	got := map[string]bool{}
	for range 500 {
		got[misheard(r, "phosphatase", 1)] = true
	}
	for _, want := range []string{"fosphatase", "phosfatase", "phosphatace"} {
		if !got[want] {
			t.Errorf("misheard never makes %q of phosphatase", want)
		}
	}
	if got := misheard(r, "xyz", 3); got != "" {
		t.Errorf("misheard(xyz, 3) = %q, want none", got)
	}
}

func TestConfusionPlaces(t *testing.T) {
	tests := []struct {
		confusion
		want []int
	}{
		{confusion{"^ps", "s"}, []int{0}},
		{confusion{"ps", "s"}, []int{0, 6}},
		{confusion{"is$", "iz"}, []int{8}},
		{confusion{"s", "z"}, []int{1, 7, 9}},
		{confusion{"p", "b"}, []int{6}},
		{confusion{"h", "hh"}, nil},
		{confusion{"s", "ss"}, nil},
	}
	for _, tt := range tests {
		if got := tt.places("psychopsis"); !slices.Equal(got, tt.want) {
			t.Errorf("%v happens in psychopsis at %v, want %v", tt.confusion, got, tt.want)
		}
	}
}

func TestWordsIn(t *testing.T) {
	got := wordsIn("acute mRNA-like kinase2 gout", 4)
	want := []word{{0, "acute"}, {11, "like"}, {24, "gout"}}
	if !slices.Equal(got, want) {
		t.Errorf("wordsIn = %v, want %v", got, want)
	}
}
