package search

import "testing"

func TestKey(t *testing.T) {
	for _, test := range []struct{ word, want string }{
		{"tumours", "tumor"},
		{"organisation", "organization"},
		{"organising", "organizing"},
		{"signalling", "signaling"},
		{"labelled", "labeled"},
		{"haemoglobins", "hemoglobin"},
		{"oedema", "edema"},
		{"diarrhoea", "diarrhea"},
		{"sulphate", "sulfate"},
		{"centre", "center"},
		{"catalogues", "catalog"},
		{"bodies", "body"},
		{"matrices", "matrix"},
		{"vertebrae", "vertebra"},
		{"metastases", "metastas"},
		{"metastasis", "metastas"},
		{"diseases", "diseas"},
		{"disease", "diseas"},
		{"stress", "stress"},
		{"virus", "virus"},
		{"gas", "gas"},
		{"iii", "3"},
		{"xx", "20"},
		{"ix", "9"},
		{"mix", "mix"},
		{"vitro", "vitro"},
	} {
		if got := string(appendKey(nil, []byte(test.word), false)); got != test.want {
			t.Errorf("the key of %q is %q, want %q", test.word, got, test.want)
		}
	}
	if got := string(appendKey(nil, []byte("c"), true)) + string(appendKey(nil, []byte("i"), true)); got != "ci" {
		t.Errorf("a letter alone has the key %q, want itself", got)
	}
	for _, s := range endings {
		if rules := endingsBy(s.british[len(s.british)-1]); len(rules) == 0 {
			t.Errorf("the rule for -%s is never applied", s.british)
		}
	}
}
