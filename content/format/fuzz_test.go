package format

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// FuzzPackFile reads bytes as a pack.yaml, and what makes a pack again when it
// has been written.
func FuzzPackFile(f *testing.F) {
	f.Add(packOne)
	f.Add(packOne + "    synonyms: [a, 'b']\nfigures:\n  - {id: f, number: 1, title: T, image: a.png}\n")
	f.Add("a: &a [*a]\n")
	f.Fuzz(func(t *testing.T, data string) {
		p, _, err := read(packFile(), given{"file", data})
		if err != nil {
			return
		}
		var b strings.Builder
		if err := packFile().Write(&b, p); err != nil {
			t.Fatal(err)
		}
		again, _ := mustRead(t, packFile(), given{"file", b.String()})
		if diff := cmp.Diff(p, again); diff != "" {
			t.Errorf("the pack of %q has changed (-written +read):\n%s", data, diff)
		}
	})
}

// FuzzGuess looks at the beginning of any file.
func FuzzGuess(f *testing.F) {
	for _, seed := range []string{packOne, sampleOBO, sampleGraphs, concept, xmlOne, jsonOne, glosarioOne, pageOne, "term,definition\n", "# A\n", "PK\x03\x04"} {
		f.Add("file.txt", []byte(seed))
	}
	f.Add("a.yml", []byte(zipped(f, glosarioOne)))
	f.Fuzz(func(t *testing.T, name string, head []byte) {
		if got, err := Guess(name, head); (err == nil) != (got.Read != nil) {
			t.Errorf("Guess(%q, %q) = %q, %v", name, head, got.Name, err)
		}
	})
}
