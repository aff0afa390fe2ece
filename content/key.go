package content

import (
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"runtime"
	"slices"
)

// KeySize is the length of Ref.Key, in bytes.
const KeySize = 10

// keyBytes is how much of a hash makes a key: 56 bits, with which two of a
// million terms share one in about 1 of 150,000 glossaries.
const keyBytes = 7

// Key returns a short name for the reference, KeySize ASCII letters, digits, -
// and _, where the whole has no room: it depends on the reference alone, and so
// is the same in every process and version.
func (r Ref) Key() string {
	hash := r.hash()
	return base64.RawURLEncoding.EncodeToString(hash[:])
}

// hash is what Key writes.
func (r Ref) hash() [keyBytes]byte {
	sum := sha256.Sum256([]byte(r.String()))
	return [keyBytes]byte(sum[:])
}

// LookupKey returns the entry whose reference has that key. Where two share one,
// the last counts.
func (g *Glossary) LookupKey(key string) (Entry, bool) {
	hash, err := base64.RawURLEncoding.Strict().DecodeString(key)
	if err != nil || len(hash) != keyBytes {
		return Entry{}, false
	}
	defer runtime.KeepAlive(g)
	for _, e := range slices.Backward(g.editions) {
		if number, ok := e.keys().find(asNumber([keyBytes]byte(hash))); ok {
			return e.entry(number), true
		}
	}
	return Entry{}, false
}

// keys are the keys of an edition's terms, ascending, and the numbers of the
// terms that have them.
type keys struct {
	sorted  []uint64
	numbers []uint32
}

func (e *Edition) makeKeys() *keys {
	all := make([]uint64, e.Size())
	for i := range all {
		all[i] = asNumber(Ref{e.pack.ID, e.terms.id(i)}.hash())
	}
	k := &keys{numbers: upTo(len(all))}
	slices.SortStableFunc(k.numbers, func(a, b uint32) int { return cmp.Compare(all[a], all[b]) })
	for _, n := range k.numbers {
		k.sorted = append(k.sorted, all[n])
	}
	return k
}

// find returns the number of the last term with a key.
func (k *keys) find(key uint64) (int, bool) {
	behind, _ := slices.BinarySearch(k.sorted, key+1)
	if behind == 0 || k.sorted[behind-1] != key {
		return 0, false
	}
	return int(k.numbers[behind-1]), true
}

// asNumber is a hash as a number, which orders as fast as can be.
func asNumber(hash [keyBytes]byte) uint64 {
	var n uint64
	for _, b := range hash {
		n = n<<8 | uint64(b)
	}
	return n
}
