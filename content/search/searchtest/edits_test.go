package searchtest

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// slowDistance is optimal string alignment as it is defined.
func slowDistance(a, b string) int {
	if a == "" || b == "" {
		return len(a) + len(b)
	}
	x, y := a[:len(a)-1], b[:len(b)-1]
	d := slowDistance(x, y)
	if a[len(x)] != b[len(y)] {
		d++
	}
	d = min(d, slowDistance(x, b)+1, slowDistance(a, y)+1)
	if x != "" && y != "" && a[len(x)] == y[len(y)-1] && x[len(x)-1] == b[len(y)] {
		d = min(d, slowDistance(x[:len(x)-1], y[:len(y)-1])+1)
	}
	return d
}

func randomText(r *rand.Rand, letters int) string {
	b := make([]byte, r.IntN(7))
	for i := range b {
		b[i] = "abc"[r.IntN(letters)]
	}
	return string(b)
}

func TestDistance(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var e edits
	for range 4000 {
		a, b, limit := randomText(r, 3), randomText(r, 3), r.IntN(5)
		want := min(slowDistance(a, b), limit+1)
		if got := e.distance(a, b, limit); got != want {
			t.Fatalf("distance(%q, %q, %d) = %d, want %d", a, b, limit, got, want)
		}
		best := limit + 1
		for n := range len(b) + 1 {
			best = min(best, slowDistance(a, b[:n]))
		}
		if got := e.prefixDistance(a, b, limit); got != best {
			t.Fatalf("prefixDistance(%q, %q, %d) = %d, want %d", a, b, limit, got, best)
		}
	}
}

func TestNearest(t *testing.T) {
	s := newNearSet([]string{"lung cancer", "lung cancers", "bone cancer", "gout"})
	tests := []struct {
		text  string
		limit int
		d     int
		found []int32
	}{
		{"lugn cancer", 2, 1, []int32{0}},
		{"lung cancerx", 2, 1, []int32{0, 1}},
		{"gut", 1, 1, []int32{3}},
		{"goiter", 1, 2, nil},
	}
	for _, tt := range tests {
		if d, found := s.nearest(tt.text, tt.limit); d != tt.d || !slices.Equal(found, tt.found) {
			t.Errorf("nearest(%q, %d) = %d, %v, want %d, %v", tt.text, tt.limit, d, found, tt.d, tt.found)
		}
	}
	if d, found := s.nearestPrefix("lugn canc", 2); d != 1 || !slices.Equal(found, []int32{0, 1}) {
		t.Errorf("nearestPrefix = %d, %v, want 1, [0 1]", d, found)
	}
}
