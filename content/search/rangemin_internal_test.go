package search

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestBestFirst(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range 60 {
		names := make([]uint32, 1+r.IntN(40*blockSize))
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
		table := newTable(entries, n)
		for _, e := range entries {
			var found []uint32
			for _, stored := range table.bucket(e.hash) {
				if id, ok := table.is(stored, table.tag(e.hash)); ok {
					found = append(found, id)
				}
			}
			if !slices.Contains(found, e.id) {
				t.Fatalf("entry %v of %d is not in its bucket", e, n)
			}
			if !slices.IsSorted(found) {
				t.Fatalf("bucket %v is not in the order of entry", found)
			}
		}
	}
}
