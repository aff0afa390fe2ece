package search_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/contenttest"
	"labgloss/content/flat"
	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// layable is what can be laid out.
type layable interface{ Lay(l *flat.Layout) }

// laidOut writes one thing and reads it as another, which lies in memory of its
// own afterwards.
func laidOut(t *testing.T, from, to layable) {
	t.Helper()
	var b bytes.Buffer
	writing := flat.Writing(&b)
	from.Lay(writing)
	if err := writing.Err(); err != nil {
		t.Fatal(err)
	}
	reading := flat.Reading(contenttest.Page(b.Bytes()))
	to.Lay(reading)
	if err := reading.Err(); err != nil {
		t.Fatal(err)
	}
	if reading.Size() != b.Len() {
		t.Errorf("%d bytes of %d were read", reading.Size(), b.Len())
	}
}

func TestIndexLaidOutFindsTheSame(t *testing.T) {
	for _, size := range []int{0, 1, 900, 9000} {
		v := searchtest.Generate(7, max(size, 1))
		built := search.New(v.Names[:min(size, len(v.Names))])
		var read search.Index
		laidOut(t, built, &read)
		for _, q := range searchtest.Queries(3, v) {
			want, got := built.Search(q.Text, 10), read.Search(q.Text, 10)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%d names: Search(%q) differs (-built +read):\n%s", size, q.Text, diff)
			}
			if diff := cmp.Diff(built.Near(q.Text, 5), read.Near(q.Text, 5)); diff != "" {
				t.Fatalf("%d names: Near(%q) differs (-built +read):\n%s", size, q.Text, diff)
			}
		}
	}
}

func TestIndexCutShortIsAnError(t *testing.T) {
	var b bytes.Buffer
	search.New(searchtest.Generate(7, 20).Names).Lay(flat.Writing(&b))
	for n := 0; n < b.Len()-7; n += 13 {
		reading := flat.Reading(contenttest.Page(b.Bytes()[:n]))
		new(search.Index).Lay(reading)
		if !errors.Is(reading.Err(), flat.ErrShort) {
			t.Fatalf("%d of %d bytes: error %v, want %v", n, b.Len(), reading.Err(), flat.ErrShort)
		}
	}
}
