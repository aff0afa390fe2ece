package search

import "math/bits"

// table finds numbers by a hash. It is a hash table laid flat: the entries of
// a bucket lie side by side, in the order in which they were entered. An entry
// is a number and as many bits of its hash as there is room for; whoever reads
// it makes sure that it is what it seems to be.
type table struct {
	shift   uint8    // of a hash, for its bucket
	idBits  uint8    // of an entry that are the number
	at      []uint32 // where each bucket begins; one more than there are buckets
	entries []uint32
}

// bucketLoad is how many entries a bucket has on average, at least: those of
// one line of the processor's cache.
const bucketLoad = 8

// entry is an entry to be. Numbers are below the table's limit.
type entry struct {
	hash uint64
	id   uint32
}

// newTable makes a table for numbers below the limit.
func newTable(entries []entry, limit int) table {
	width := max(bits.Len(uint(len(entries)/bucketLoad))-1, 1)
	t := table{
		shift:   uint8(64 - width),
		idBits:  uint8(bits.Len(uint(limit))),
		at:      make([]uint32, 1<<width+1),
		entries: make([]uint32, len(entries)),
	}
	for i := range entries {
		t.at[entries[i].hash>>t.shift+1]++
	}
	addUp(t.at)
	// Filling moves each beginning to the bucket's end, which is where the
	// next one begins: shift them back afterwards.
	for _, e := range entries {
		b := e.hash >> t.shift
		t.entries[t.at[b]] = t.tag(e.hash)<<t.idBits | e.id
		t.at[b]++
	}
	copy(t.at[1:], t.at)
	t.at[0] = 0
	return t
}

// addUp makes counts the places where what was counted ends, one after the
// other.
func addUp(counts []uint32) {
	for i := 1; i < len(counts); i++ {
		counts[i] += counts[i-1]
	}
}

// tag returns the bits of a hash that an entry holds.
func (t *table) tag(hash uint64) uint32 { return uint32(hash) >> t.idBits }

// bucket returns the entries among which are those of a hash.
func (t *table) bucket(hash uint64) []uint32 {
	b := hash >> t.shift
	return t.entries[t.at[b]:t.at[b+1]]
}

// is tells whether an entry may be of a hash with a tag, and its number.
func (t *table) is(entry, tag uint32) (id uint32, ok bool) {
	return entry & (1<<t.idBits - 1), entry>>t.idBits == tag
}

// The hash of a text is a polynomial in its bytes, so that the hash of two
// texts in a row follows from theirs, and is mixed before it is used.
const hashBase = 0x9E3779B97F4A7C15

// textHash is the hash of a text with what it takes to append it to another.
type textHash struct{ sum, power uint64 }

//nolint:gochecknoglobals // a constant
var noText = textHash{power: 1}

func hashOf[T string | []byte](text T) textHash {
	h := noText
	for i := range len(text) {
		h.sum = h.sum*hashBase + uint64(text[i]) + 1
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
