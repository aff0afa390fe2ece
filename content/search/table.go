package search

import "math/bits"

// table finds numbers by a hash. It is a hash table laid flat: the entries of
// a bucket lie side by side, in the order in which they were entered. An entry
// keeps eight bits of its hash; whoever reads it makes sure that it is what it
// seems to be.
type table struct {
	shift uint32
	at    []uint32 // where each bucket begins; one more than there are buckets
	ids   []uint32
	tags  []uint8
}

// bucketLoad is how many entries a bucket has on average, at least.
const bucketLoad = 8

// pair is an entry to be.
type entry struct {
	hash uint64
	id   uint32
}

func newTable(entries []entry) table {
	n := max(len(entries)/bucketLoad, 1)
	width := max(bits.Len(uint(n))-1, 1)
	t := table{
		shift: uint32(64 - width),
		at:    make([]uint32, 1<<width+1),
		ids:   make([]uint32, len(entries)),
		tags:  make([]uint8, len(entries)),
	}
	for i := range entries {
		t.at[entries[i].hash>>t.shift+1]++
	}
	for b := 1; b < len(t.at); b++ {
		t.at[b] += t.at[b-1]
	}
	// Filling moves each beginning to the bucket's end, which is where the
	// next one begins: shift them back afterwards.
	for i := range entries {
		b := entries[i].hash >> t.shift
		t.ids[t.at[b]], t.tags[t.at[b]] = entries[i].id, uint8(entries[i].hash)
		t.at[b]++
	}
	copy(t.at[1:], t.at)
	t.at[0] = 0
	return t
}

// bucket returns the entries among which are those of a hash.
func (t *table) bucket(hash uint64) (ids []uint32, tags []uint8) {
	b := hash >> t.shift
	from, to := t.at[b], t.at[b+1]
	return t.ids[from:to], t.tags[from:to]
}

// The hash of a text is a polynomial in its bytes, so that the hash of two
// texts in a row follows from theirs, and is mixed before it is used.
const hashBase = 0x9E3779B97F4A7C15

// textHash is the hash of a text with what it takes to append it to another.
type textHash struct{ sum, power uint64 }

//nolint:gochecknoglobals // a constant
var noText = textHash{power: 1}

func hashOf(text []byte) textHash {
	h := noText
	for _, c := range text {
		h.sum = h.sum*hashBase + uint64(c) + 1
		h.power *= hashBase
	}
	return h
}

func (h textHash) append(other textHash) textHash {
	return textHash{h.sum*other.power + other.sum, h.power * other.power}
}

// mix spreads a number over all bits (the finaliser of MurmurHash3).
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
