package content

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
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
	sum := sha256.Sum256([]byte(r.String()))
	return base64.RawURLEncoding.EncodeToString(sum[:keyBytes])
}

// number returns what Key writes as a number.
func (r Ref) number() uint64 {
	sum := sha256.Sum256([]byte(r.String()))
	return keyNumber(sum[:keyBytes])
}

func keyNumber(hash []byte) uint64 {
	var wide [8]byte
	copy(wide[:], hash)
	return binary.BigEndian.Uint64(wide[:])
}

// LookupKey returns the entry whose reference has that key.
func (g *Glossary) LookupKey(key string) (Entry, bool) {
	hash, err := base64.RawURLEncoding.Strict().DecodeString(key)
	if err != nil || len(hash) != keyBytes {
		return Entry{}, false
	}
	i, ok := g.byKey[keyNumber(hash)]
	if !ok {
		return Entry{}, false
	}
	return g.entries[i], true
}
