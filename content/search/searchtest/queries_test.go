package searchtest

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestQueriesAreDeterministic(t *testing.T) {
	v := Generate(1, 2000)
	queries := Queries(3, v)
	if again := Queries(3, v); !reflect.DeepEqual(queries, again) {
		t.Error("Queries(3, v) differs from run to run")
	}
	if other := Queries(4, v); reflect.DeepEqual(queries, other) {
		t.Error("Queries gives the same for the seeds 3 and 4")
	}
	if none := Queries(3, new(Vocabulary)); none != nil {
		t.Errorf("Queries of no names = %v, want none", none)
	}
}

// newTestMaker is of a small vocabulary, whose IDs are the labels.
func newTestMaker(labels ...string) *maker {
	v := new(Vocabulary)
	for _, label := range labels {
		names := strings.Split(label, "|")
		v.Add(names[0], names[0], names[1:]...)
	}
	return &maker{index: newIndex(v), r: rand.New(rand.NewPCG(1, 1))}
}

func TestNearbyIsASet(t *testing.T) {
	m := newTestMaker("lung cancer", "lung canker|sore", "bone cancer")
	tests := []struct {
		text string
		want []string
	}{
		{"lung cancdr", []string{"lung cancer"}},
		{"lung canxer", []string{"lung cancer", "lung canker"}}, // both at one edit
		{"lung canker", nil},                                    // another name
		{"lung cancer", nil},                                    // no edit
		{"lungs canxers", nil},
	}
	for _, tt := range tests {
		if got := m.nearby(tt.text, 0, 1, 1).Want; !slices.Equal(got, tt.want) {
			t.Errorf("nearby(%q) wants %v, want %v", tt.text, got, tt.want)
		}
	}
	if got := m.nearbyPrefix("lumg can", 0).Want; !slices.Equal(got, []string{"lung cancer", "lung canker"}) {
		t.Errorf("nearbyPrefix wants %v", got)
	}
}

func TestHolding(t *testing.T) {
	m := newTestMaker("acute lymphoid leukemia", "lymphoma, acute", "acute lymphoid cell leukemia type 11", "acute leukemia")
	tests := []struct {
		pieces []piece
		want   []string
	}{
		{[]piece{{text: "lymph"}, {text: "acu"}}, []string{"acute lymphoid leukemia", "lymphoma, acute", "acute lymphoid cell leukemia type 11"}},
		{[]piece{{text: "lymphoid", whole: true}}, []string{"acute lymphoid leukemia", "acute lymphoid cell leukemia type 11"}},
		{[]piece{{text: "lymphoi"}, {text: "1"}}, nil}, // 1 does not mean 11
		{[]piece{{text: "lym"}, {text: "lym"}}, nil},   // one word is not held twice
		{[]piece{{text: "cell"}, {text: "lekeu", edits: 1}}, nil},
		{[]piece{{text: "cell"}, {text: "lekem", edits: 1}}, []string{"acute lymphoid cell leukemia type 11"}},
		{[]piece{{text: "acute"}, {text: "leukemia"}}, nil}, // is a name
	}
	for _, tt := range tests {
		if got := m.holding("x", tt.pieces).Want; !slices.Equal(got, tt.want) {
			t.Errorf("holding(%v) wants %v, want %v", tt.pieces, got, tt.want)
		}
	}
}

func TestSenseless(t *testing.T) {
	m := newTestMaker("hypotrichosis", "cardiac arrest")
	for word, want := range map[string]bool{
		"umbrella": true, "cardiac": false, "cardia": false, "cordiak": false, "hypotirc": false, "hptrchss": false,
		"cararr": false, "abc": false,
	} {
		if got := m.senseless(word); got != want {
			t.Errorf("senseless(%q) = %v, want %v", word, got, want)
		}
	}
}

func TestEveryday(t *testing.T) {
	words := everyday()
	if len(words) < 150 {
		t.Errorf("%d everyday words, want 150 or more", len(words))
	}
	slices.Sort(words)
	for i, w := range words {
		if !isWord(w) || i > 0 && w == words[i-1] {
			t.Errorf("everyday word %q is no word, or is there twice", w)
		}
	}
}

func TestShortForms(t *testing.T) {
	for text, want := range map[string]string{
		"MODY1": "MODY1", "V-GENE": "V-GENE", "Gout": "", "A": "", "TOOLONGFORM": "",
		"immune deficiency syndrome (IDS)": "IDS", "glutamate synthase (NADH)": "", "5-HT": "",
	} {
		if got := shortFormIn(text); got != want {
			t.Errorf("shortFormIn(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestIsJoined(t *testing.T) {
	for text, want := range map[string]bool{"histdeac": true, "hideacetyl": true, "hdeac": false, "histone": false, "histdeacx": false} {
		if got := isJoined(text, []string{"histone", "deacetylase"}); got != want {
			t.Errorf("isJoined(%q) = %v, want %v", text, got, want)
		}
	}
}
