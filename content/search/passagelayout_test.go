package search_test

import (
	"bytes"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/contenttest"
	"labgloss/content/flat"
	"labgloss/content/search"
)

func TestPassagesLaidOutFindTheSame(t *testing.T) {
	t.Parallel()
	for _, size := range []int{0, 1, 2000} {
		texts, queries := generated(max(size, 1))
		built := search.NewPassages(texts[:min(2*size, len(texts))])
		var read search.Passages
		laidOut(t, built, &read)
		for _, q := range asWell(queries) {
			want, wantTotal := built.Search(q, 0, 10, 80)
			got, gotTotal := read.Search(q, 0, 10, 80)
			if diff := cmp.Diff(want, got); diff != "" || wantTotal != gotTotal {
				t.Fatalf("%d documents: Search(%q) has %d passages, built %d (-built +read):\n%s", size, q, gotTotal, wantTotal, diff)
			}
			if diff := cmp.Diff(built.Complete(q, 9), read.Complete(q, 9)); diff != "" {
				t.Fatalf("%d documents: Complete(%q) differs (-built +read):\n%s", size, q, diff)
			}
		}
	}
}

// asWell adds to queries what becomes of them on the way and by a slip: each
// while it is typed, in quotes, and with a letter too many.
func asWell(queries []string) []string {
	var all []string
	for _, q := range queries {
		most, half := q[:len(q)-len(q)/4], q[:len(q)/2]
		all = append(all, q, most, q+" ", `"`+q+`"`, `"`+most, half+"x"+q[len(half):])
	}
	return all
}

func TestPassagesCutShortAreAnError(t *testing.T) {
	var b bytes.Buffer
	search.NewPassages(texts).Lay(flat.Writing(&b))
	for n := 0; n < b.Len()-7; n += 13 {
		reading := flat.Reading(contenttest.Page(b.Bytes()[:n]))
		new(search.Passages).Lay(reading)
		if !errors.Is(reading.Err(), flat.ErrShort) {
			t.Fatalf("%d of %d bytes: error %v, want %v", n, b.Len(), reading.Err(), flat.ErrShort)
		}
	}
}

// TestWhatIsFoundOutlivesTheMemory: what a search and a completion return does
// not change with the memory that was read.
func TestWhatIsFoundOutlivesTheMemory(t *testing.T) {
	var b bytes.Buffer
	search.NewPassages(texts).Lay(flat.Writing(&b))
	page := contenttest.Page(b.Bytes())
	var p search.Passages
	p.Lay(flat.Reading(page))
	found, _ := p.Search("membrane repair", 0, 9, 60)
	completions := append(p.Complete("memb", 9), p.Complete("wound in a mem", 9)...)
	want := fmt.Sprint(found, completions)
	clear(page)
	if got := fmt.Sprint(found, completions); got != want {
		t.Errorf("when the memory has gone, there is %s, want %s", got, want)
	}
}
