package content

import (
	"crypto/sha256"
	"encoding/base64"
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

// LookupKey returns the entry whose reference has that key.
func (g *Glossary) LookupKey(key string) (Entry, bool) {
	hash, err := base64.RawURLEncoding.Strict().DecodeString(key)
	if err != nil || len(hash) != keyBytes {
		return Entry{}, false
	}
	i, ok := g.keys()[[keyBytes]byte(hash)]
	if !ok {
		return Entry{}, false
	}
	return g.entries[i], true
}

// makeKeys numbers the entries by what their keys write. Where two share one,
// the last counts.
func (g *Glossary) makeKeys() map[[keyBytes]byte]int {
	keys := make(map[[keyBytes]byte]int, len(g.entries))
	for i, e := range g.entries {
		keys[e.Ref().hash()] = i
	}
	return keys
}
