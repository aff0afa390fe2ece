package search

import "slices"

// romanDigits returns a Roman numeral up to 20 in digits, or nothing: larger
// ones do not stand behind names. Behind no other word it is a word, and X is
// no number where it is a chromosome.
func romanDigits(word, before []byte) string {
	if len(before) == 0 || len(word) > len("xviii") || word[0] != 'i' && word[0] != 'v' && word[0] != 'x' {
		return ""
	}
	i := slices.Index(romanNumerals, string(word))
	if i < 0 || string(word) == "x" && chromosomal(before) {
		return ""
	}
	return decimals[i]
}

// chromosomal tells the words behind which X is a chromosome.
func chromosomal(w []byte) bool {
	switch string(w) {
	case "chromosome", "chromosomes", "fragile", "ring", "monosomy", "disomy", "trisomy", "tetrasomy":
		return true
	}
	return false
}

//nolint:gochecknoglobals // constant tables
var (
	romanNumerals = []string{
		"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
		"xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
	}
	decimals = []string{
		"1", "2", "3", "4", "5", "6", "7", "8", "9", "10",
		"11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
	}
)
