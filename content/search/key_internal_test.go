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
		{"gases", "gas"},
		{"lenses", "lens"},
		{"nuclei", "nucleus"},
		{"devices", "device"},
		{"indices", "index"},
		{"ionise", "ionize"},
		{"analyse", "analyze"},
		{"anaesthesia", "anesthesia"},
		{"filling", "filling"},
		{"iii", "3"},
		{"xx", "20"},
		{"ix", "9"},
		{"mix", "mix"},
		{"vitro", "vitro"},
	} {
		if got := string(appendKey(nil, []byte(test.word), []byte("type"))); got != test.want {
			t.Errorf("the key of %q is %q, want %q", test.word, got, test.want)
		}
	}
	for _, test := range []struct{ word, before string }{{"i", ""}, {"c", "vitamin"}, {"x", "chromosome"}} {
		if got := string(appendKey(nil, []byte(test.word), []byte(test.before))); got != test.word {
			t.Errorf("the key of %q behind %q is %q, want itself", test.word, test.before, got)
		}
	}
	for _, s := range endings {
		if rules := endingsBy(s.british[len(s.british)-1]); len(rules) == 0 {
			t.Errorf("the rule for -%s is never applied", s.british)
		}
	}
}
