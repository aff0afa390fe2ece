package search

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestBestFirst(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range 300 {
		names := make([]uint32, 1+r.IntN(4*blockSize))
		for i := range names {
			names[i] = uint32(r.IntN(len(names)))
		}
		list := newRanked(names)
		from := r.IntN(len(names))
		to := from + 1 + r.IntN(len(names)-from)
		want := slices.Sorted(slices.Values(names[from:to]))
		want = slices.Compact(want)
		var got []uint32
		var b bestFirst
		b.over(&list, from, to)
		for name, ok := b.next(); ok; name, ok = b.next() {
			got = append(got, name)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("best first of %v[%d:%d] = %v", names, from, to, got)
		}
	}
}

func TestTable(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	for _, n := range []int{0, 1, 2, 100, 5000} {
		entries := make([]entry, n)
		for i := range entries {
			entries[i] = entry{mix(uint64(r.IntN(n))), uint32(i)}
		}
		table := newTable(entries)
		for _, e := range entries {
			ids, tags := table.bucket(e.hash)
			i := slices.Index(ids, e.id)
			if i < 0 || tags[i] != uint8(e.hash) {
				t.Fatalf("entry %v of %d is not in its bucket", e, n)
			}
			if !slices.IsSorted(ids) {
				t.Fatalf("bucket %v is not in the order of entry", ids)
			}
		}
	}
}
