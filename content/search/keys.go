package search

// Keys returns what the words of a name are compared by, in their order: without
// case, accents and plural, in American spelling, with numbers in digits. Names
// with the same keys, one after the other without spaces, are one to Search.
func Keys(name string) []string {
	var p parser
	p.parse(name)
	keys := make([]string, len(p.words))
	for i := range p.words {
		keys[i] = string(p.words[i].ownKey())
	}
	return keys
}
