package searchtest

import "testing"

func TestSynonymRules(t *testing.T) {
	g := newGenerator(1, 10)
	tests := []struct {
		rule        func(string) string
		label, want string
	}{
		{plural, "lung tumor", "lung tumors"},
		{plural, "neurosis", "neuroses"},
		{plural, "atrial", ""},
		{plural, "defect 3", ""},
		{g.inBritish, "tumor of the esophagus", "tumour of the oesophagus"},
		{g.inBritish, "gout", ""},
		{g.shortForm, "atrial septal defect 3", "ASD3"},
		{g.shortForm, "gout", ""},
		{g.inversion, "tumor of the lung", "lung tumor"},
		{g.inversion, "gout with pain", ""},
		{g.reworded, "lung tumor", "lung neoplasm"},
	}
	for _, tt := range tests {
		if got := tt.rule(tt.label); got != tt.want {
			t.Errorf("rule on %q = %q, want %q", tt.label, got, tt.want)
		}
	}
}

func TestRoman(t *testing.T) {
	for n, want := range map[int]string{1: "I", 4: "IV", 9: "IX", 14: "XIV", 20: "XX"} {
		if got := roman(n); got != want {
			t.Errorf("roman(%d) = %q, want %q", n, got, want)
		}
	}
}
