package search

// Two forms of a word survive bad spelling: its sound, for those who write by
// ear, and its consonants, for those who leave out the vowels. Both are of
// words in Latin letters only.

const (
	// minSound is the least length of a word that is found by its sound.
	minSound = 5
	// minSkeleton is the least number of consonants that tell a word.
	minSkeleton = 5
)

// soundEntries are the entries of all forms by their sounds and consonants.
func soundEntries(v *vocabulary) []entry {
	var entries []entry
	var b []byte
	for i := range uint32(v.size()) {
		form := v.form(i)
		if b = appendSound(b[:0], form); len(b) > 0 {
			entries = append(entries, entry{soundHash(b), i})
		}
		if b = appendSkeleton(b[:0], form); len(b) > 0 {
			entries = append(entries, entry{skeletonHash(b), i})
		}
	}
	return entries
}

// The two live in one table.
func soundHash(sound []byte) uint64       { return mix(hashOf(sound).sum ^ 0x5) }
func skeletonHash(skeleton []byte) uint64 { return mix(hashOf(skeleton).sum ^ 0xC) }

func latin[T string | []byte](word T) bool {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
	}
	return true
}

// appendSkeleton appends the first letter and all consonants behind it;
// nothing where these are too few.
func appendSkeleton[T string | []byte](b []byte, word T) []byte {
	if len(word) < minSkeleton || !latin(word) {
		return b
	}
	from := len(b)
	b = append(b, word[0])
	for i := 1; i < len(word); i++ {
		if !vowel(word[i]) {
			b = append(b, word[i])
		}
	}
	if len(b)-from < minSkeleton {
		return b[:from]
	}
	return b
}

// appendSound appends how a word sounds, roughly: letters and pairs that are
// confused become one, vowels behind the first letter are left out, and so are
// letters that repeat the one before. Only words that sound alike and are not
// far apart in letters are taken for each other, so that rough is good enough.
func appendSound[T string | []byte](b []byte, word T) []byte {
	if len(word) < minSound || !latin(word) {
		return b
	}
	from := len(b)
	for i := 0; i < len(word); {
		sound, n := soundAt(word, i)
		if i == 0 && sound == 0 {
			sound = 'A' // one vowel for another
		}
		if word[i] == 'x' && i > 0 {
			b = append(b, 'k') // ks
		}
		i += n
		if sound != 0 && (len(b) == from || b[len(b)-1] != sound) {
			b = append(b, sound)
		}
	}
	return b
}

// soundAt returns the sound of the letters at i, 0 for none, and how many they
// are.
func soundAt[T string | []byte](word T, i int) (sound byte, letters int) {
	next := byte(0)
	if i+1 < len(word) {
		next = word[i+1]
	}
	switch c := word[i]; c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return 0, 1
	case 'w', 'h':
		return 0, 1
	case 'b', 'v':
		return c, 1
	case 'p':
		if next == 'h' {
			return 'f', 2
		}
		if i == 0 && (next == 's' || next == 'n' || next == 't') {
			return 0, 1 // psychosis, pneumonia, pterygium
		}
		return 'p', 1
	case 'g':
		if next == 'h' {
			return 0, 2
		}
		if next == 'n' && i == 0 {
			return 0, 1
		}
		if front(next) {
			return 'j', 1
		}
		return 'g', 1
	case 'j':
		return 'j', 1
	case 'c':
		switch {
		case next == 'h':
			return 'k', 2
		case front(next):
			return 's', 1
		}
		return 'k', 1
	case 'k', 'q':
		if c == 'k' && next == 'n' && i == 0 {
			return 0, 1
		}
		return 'k', 1
	case 's', 'z', 'x':
		if c == 's' && (next == 'h' || next == 'c' && i+2 < len(word) && front(word[i+2])) {
			return 's', 2
		}
		return 's', 1
	case 't':
		switch {
		case next == 'h':
			return 't', 2
		case next == 'i' && i+2 < len(word) && (word[i+2] == 'o' || word[i+2] == 'a'):
			return 's', 2 // -tion
		}
		return 't', 1
	default:
		return c, 1
	}
}

// front tells the vowels before which c and g are soft.
func front(c byte) bool { return c == 'e' || c == 'i' || c == 'y' }
