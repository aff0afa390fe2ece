package search_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/contenttest"
	"labgloss/content/flat"
	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

func TestScannerLaidOutFindsTheSame(t *testing.T) {
	generated := searchtest.Generate(7, 9000).Names
	for _, names := range [][]search.Name{nil, {{Text: "EMT", Doc: 3, Abbreviation: true}}, scanNames(), generated} {
		built := search.NewScanner(names)
		var read search.Scanner
		laidOut(t, built, &read)
		r := rand.New(rand.NewPCG(3, 4))
		for range 50 {
			text := textOf(r, append(scanNames(), generated...))
			if diff := cmp.Diff(built.Scan(text), read.Scan(text)); diff != "" {
				t.Fatalf("%d names: Scan(%q) differs (-built +read):\n%s", len(names), text, diff)
			}
		}
	}
}

func TestScannerCutShortIsAnError(t *testing.T) {
	var b bytes.Buffer
	search.NewScanner(scanNames()).Lay(flat.Writing(&b))
	for n := 0; n < b.Len()-7; n += 13 {
		reading := flat.Reading(contenttest.Page(b.Bytes()[:n]))
		new(search.Scanner).Lay(reading)
		if !errors.Is(reading.Err(), flat.ErrShort) {
			t.Fatalf("%d of %d bytes: error %v, want %v", n, b.Len(), reading.Err(), flat.ErrShort)
		}
	}
}
