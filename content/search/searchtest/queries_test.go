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

// TestQueriesOfFiles holds the queries of real vocabularies to what their
// classes promise, and logs how many there are, with one of each class.
func TestQueriesOfFiles(t *testing.T) {
	for _, file := range []string{"so.obo", "psi-ms.obo"} {
		v := readShared(t, "data/vocabularies/"+file)
		queries := Queries(1, v)
		checkClasses(t, v, queries)
		checkNearest(t, v, queries)
		checkNonsense(t, v, queries)
		logClasses(t, file, queries)
	}
}

// enough are the least queries by group; groups that are not here may lack
// material.
func enough() map[string]int {
	return map[string]int{
		"exact": 190, "morph": 90, "prefix": 300, "abbrev": 40, "initials": 60, "partial": 300, "typo": 400,
		"typoprefix": 60, "hardtypo": 60, "short": 50, "combo": 80, "joined": 50, "skeleton": 50, "question": 50, "nonsense": 200,
	}
}

func checkClasses(t *testing.T, v *Vocabulary, queries []Query) {
	t.Helper()
	count, seen := map[string]int{}, map[string]bool{}
	for _, q := range queries {
		group := Group(q.Class)
		count[group]++
		if (len(q.Want) == 0) != (group == Nonsense) {
			t.Errorf("%s %q wants %v", q.Class, q.Text, q.Want)
		}
		if key := q.Class + q.Text; seen[key] {
			t.Errorf("%s %q is there twice", q.Class, q.Text)
		} else {
			seen[key] = true
		}
		for _, id := range q.Want {
			if !slices.Contains(v.IDs, id) {
				t.Errorf("%s %q wants %s, which is no concept", q.Class, q.Text, id)
			}
		}
	}
	for group, n := range enough() {
		if count[group] < n {
			t.Errorf("%d queries of the group %s, want %d or more", count[group], group, n)
		}
	}
}

// checkNearest compares every fifth of the mistyped queries with the whole
// vocabulary, without the short cuts of nearSet.
func checkNearest(t *testing.T, v *Vocabulary, queries []Query) {
	t.Helper()
	var e edits
	names := make([]string, len(v.Names))
	for i, n := range v.Names {
		names[i] = plain(n.Text)
	}
	for i, q := range queries {
		if group := Group(q.Class); i%5 != 0 || group != "typo" && group != "hardtypo" && group != "short" {
			continue
		}
		best := 9
		var docs []int
		for i, n := range v.Names {
			switch d := e.distance(plain(q.Text), names[i], 8); {
			case d < best:
				best, docs = d, []int{n.Doc}
			case d == best && !slices.Contains(docs, n.Doc):
				docs = append(docs, n.Doc)
			}
		}
		var want []string
		for _, doc := range docs {
			want = append(want, v.IDs[doc])
		}
		slices.Sort(want)
		if got := slices.Sorted(slices.Values(q.Want)); !slices.Equal(got, want) || best == 0 {
			t.Errorf("%s %q wants %v, at %d edits are %v", q.Class, q.Text, got, best, want)
		}
	}
}

func checkNonsense(t *testing.T, v *Vocabulary, queries []Query) {
	t.Helper()
	var e edits
	words := map[string]bool{}
	for _, n := range v.Names {
		for w := range strings.FieldsSeq(plain(n.Text)) {
			words[w] = true
		}
	}
	for _, q := range queries {
		if Group(q.Class) != Nonsense {
			continue
		}
		for typed := range strings.FieldsSeq(q.Text) {
			for w := range words {
				if strings.HasPrefix(w, typed) || e.distance(typed, w, 2) <= 2 {
					t.Fatalf("%s %q is near %q", q.Class, q.Text, w)
				}
			}
		}
	}
}

func logClasses(t *testing.T, file string, queries []Query) {
	t.Helper()
	count, sample := map[string]int{}, map[string]string{}
	r := rand.New(rand.NewPCG(1, 1))
	var classes []string
	for _, q := range queries {
		class := q.Class
		if Group(class) == Prefix {
			class = Prefix
		}
		if count[class]++; count[class] == 1 {
			classes = append(classes, class)
		}
		if r.IntN(count[class]) == 0 {
			sample[class] = q.Text + " => " + strings.Join(q.Want, " ")
		}
	}
	for _, class := range classes {
		t.Logf("%-12s %-16s %4d  %s", file, class, count[class], sample[class])
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
