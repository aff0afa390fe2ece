package searchtest

import "testing"

func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		"Behçet's  syndrome": "behcets syndrome",
		"five_prime_UTR":     "five prime utr",
		"β-globin (HBB)":     "beta globin hbb",
		"TNF-α":              "tnf alpha",
		"10 µg":              "10 mug",
		" (?!P) ":            "p",
	} {
		if got := plain(text); got != want {
			t.Errorf("plain(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestSkeleton(t *testing.T) {
	for text, want := range map[string]string{"hypotrichosis": "hptrchss", "acute tonsillitis": "act tnslts", "": ""} {
		if got := skeleton(text); got != want {
			t.Errorf("skeleton(%q) = %q, want %q", text, got, want)
		}
	}
}
