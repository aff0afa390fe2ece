package searchtest_test

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"labgloss/content/contenttest"
	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

func TestReadOBO(t *testing.T) {
	const header = "format-version: 1.2\nontology: x\n\n"
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a term", "[Term]\nid: X:1\nname: a name\nsynonym: \"other\" EXACT []\n", []string{"0 a name", "0 other"}},
		{"obsolete", "[Term]\nid: X:1\nname: old\nis_obsolete: true\n\n[Term]\nid: X:2\nname: new\n", []string{"0 new"}},
		{"a typedef", "[Typedef]\nid: part_of\nname: part of\n", nil},
		{"escapes", `[Term]` + "\nid: X:1\n" + `name: X\!Tandem\:score` + "\n" + `synonym: "the \"X\"" EXACT []`, []string{"0 X!Tandem:score", `0 the "X"`}},
		{"comment and modifiers", "[Term]\nid: X:1\nname: plain ! a comment\nsynonym: \"s\" RELATED [] {a=\"b\"}\n", []string{"0 plain", "0 s"}},
		{"underscores stay", "[Term]\r\nid: X:1\r\nname: five_prime_UTR\r\n", []string{"0 five_prime_UTR"}},
	}
	for _, tt := range tests {
		v, err := searchtest.ReadOBO(strings.NewReader(header + tt.text))
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		var got []string
		for _, n := range v.Names {
			got = append(got, string(rune('0'+n.Doc))+" "+n.Text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: ReadOBO(%q) = %q, want %q", tt.name, tt.text, got, tt.want)
		}
	}
}

func TestReadOBORefuses(t *testing.T) {
	for _, text := range []string{"[Term]\nsynonym: bare EXACT []\n", "[Term]\nsynonym: \"open\n"} {
		if _, err := searchtest.ReadOBO(strings.NewReader(text)); !errors.Is(err, searchtest.ErrOBOQuotes) {
			t.Errorf("ReadOBO(%q): error %v, want %v", text, err, searchtest.ErrOBOQuotes)
		}
	}
}

// TestReadOBOFiles counts the stanzas that ../shared/data/README.md tells of,
// less the obsolete ones; the names were counted with awk.
func TestReadOBOFiles(t *testing.T) {
	tests := []struct {
		file            string
		concepts, names int
		label           string
	}{
		{"so.obo", 2615 - 211, 6730, "region"},
		{"psi-ms.obo", 4113 - 284, 4275, "X!Tandem:expect"},
	}
	for _, tt := range tests {
		v := readShared(t, "data/vocabularies/"+tt.file)
		if len(v.IDs) != tt.concepts || len(v.Names) != tt.names {
			t.Errorf("%s: %d concepts and %d names, want %d and %d", tt.file, len(v.IDs), len(v.Names), tt.concepts, tt.names)
		}
		if !slices.ContainsFunc(v.Names, func(n search.Name) bool { return n.Text == tt.label }) {
			t.Errorf("%s: no name %q", tt.file, tt.label)
		}
	}
}

// readShared reads a vocabulary of the shared folder, by its ending.
func readShared(t testing.TB, name string) *searchtest.Vocabulary {
	t.Helper()
	f, err := os.Open(contenttest.SharedFile(t, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	read := searchtest.ReadVocabulary
	if strings.HasSuffix(name, ".obo") {
		read = searchtest.ReadOBO
	}
	v, err := read(f)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return v
}
