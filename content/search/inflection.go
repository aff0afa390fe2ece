package search

// minStem is the least length of what an ending is taken off, in bytes: shorter
// words end like an inflected one by chance ("king", "seed").
const minStem = 4

// endingsOfStem are what English puts behind a stem to inflect a verb, and to
// name what it does. What else it derives changes the meaning too often.
//
//nolint:gochecknoglobals // a constant table
var endingsOfStem = [...]string{"", "e", "ed", "ing", "ion"}

// eachInflection calls yield with the keys that inflect the same word as a key:
// "stop", "stoped", "stopped", "stopping" … for "stopped". Most of them are no
// words, which does no harm, as no text has them. They are good until the next.
func eachInflection(key []byte, yield func(key []byte)) {
	stem := stemOf(key)
	if len(stem) < minStem {
		return
	}
	var buffer [64]byte
	with := func(stem []byte, doubled ...byte) {
		for _, ending := range endingsOfStem {
			yield(append(append(append(buffer[:0], stem...), doubled...), ending...))
		}
	}
	with(stem)
	last := stem[len(stem)-1]
	switch {
	case vowel(last) || last >= 'z':
	case last == stem[len(stem)-2]: // "stopp"
		with(stem[:len(stem)-1])
	default:
		with(stem, last)
	}
}

// stemOf takes the ending off a key.
func stemOf(key []byte) []byte {
	for _, ending := range endingsOfStem[1:] {
		if n := len(key) - len(ending); n >= minStem && ends(key, ending) {
			return key[:n]
		}
	}
	return key
}
