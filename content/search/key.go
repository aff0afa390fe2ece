package search

import "bytes"

// A word's key is what it is compared by: without plural, in American
// spelling, and with numbers in digits. Keys are never shown, so it does no
// harm where a rule makes a form that is no word; what matters is that a rule
// turns no word into the key of one that means something else.

// appendKey appends the key of a folded word behind another, or behind none.
func appendKey(b, word, before []byte) []byte {
	if digits := romanDigits(word, before); digits != "" {
		return append(b, digits...)
	}
	from := len(b)
	b = append(b, word...)
	return append(b[:from], american(singular(b[from:]))...)
}

// Singular takes the English plural off a folded word. Words that end like a
// plural and are none ("stress", "virus") stay.
func Singular(w string) string { return string(englishSingular([]byte(w))) }

// englishSingular works in place, as do all that follow.
func englishSingular(w []byte) []byte {
	n := len(w)
	switch {
	case n < 4 || w[n-1] != 's':
		return w
	case ends(w, "ss"), ends(w, "us"), ends(w, "is"):
		return w
	case n > 4 && ends(w, "ies"):
		return replaceEnd(w, 3, "y")
	case ends(w, "sses"), ends(w, "xes"), ends(w, "ches"), ends(w, "shes"):
		return w[:n-2]
	}
	return w[:n-1]
}

// minLatin is the least length of a word whose Latin or Greek plural is taken
// off, in bytes: short words end like one by chance.
const minLatin = 6

// singular takes English, Latin and Greek plurals off a word. "Metastases" and
// "metastasis" cannot be told from "diseases" and "disease" by their ends, so
// that all of them lose what comes behind the s.
func singular(w []byte) []byte {
	if one := irregular(w); one != "" {
		return append(w[:0], one...)
	}
	if len(w) >= minLatin {
		switch {
		case ends(w, "ases"), ends(w, "eses"), ends(w, "oses"), ends(w, "yses"),
			ends(w, "asis"), ends(w, "esis"), ends(w, "osis"), ends(w, "ysis"):
			return w[:len(w)-2]
		case ends(w, "ase"), ends(w, "ese"), ends(w, "ose"):
			return w[:len(w)-1]
		case ends(w, "ae"):
			return w[:len(w)-1]
		}
	}
	return englishSingular(w)
}

// irregular returns the singular of words whose plural follows no rule, and of
// those that look like a plural and are none. No singular is longer than what
// it is of by more than two letters.
func irregular(w []byte) string {
	switch string(w) {
	case "bias", "biases":
		return "bias"
	case "gas", "gases":
		return "gas"
	case "lens", "lenses":
		return "lens"
	case "pancreas", "pancreases":
		return "pancreas"
	case "matrices":
		return "matrix"
	case "cortices":
		return "cortex"
	case "vertices":
		return "vertex"
	case "indices":
		return "index"
	case "helices":
		return "helix"
	case "axes":
		return "axis"
	case "testes":
		return "testis"
	case "bacteria":
		return "bacterium"
	case "mitochondria":
		return "mitochondrion"
	case "criteria":
		return "criterion"
	case "nuclei":
		return "nucleus"
	case "loci":
		return "locus"
	case "foci":
		return "focus"
	case "fungi":
		return "fungus"
	case "bacilli":
		return "bacillus"
	case "alveoli":
		return "alveolus"
	case "thrombi":
		return "thrombus"
	case "stimuli":
		return "stimulus"
	}
	return ""
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

func ends(w []byte, suffix string) bool {
	return len(w) >= len(suffix) && string(w[len(w)-len(suffix):]) == suffix
}

// replaceEnd puts a text that is no longer in place of the last n bytes.
func replaceEnd(w []byte, n int, with string) []byte { return append(w[:len(w)-n], with...) }

// spelling is one rule between British and American spelling. The American
// form is never the longer one.
type spelling struct {
	british, american string
	least             int // the length of the shortest word that it is for
}

// endingsBy returns the rules for the end of a word with that last letter, to be
// applied in order.
func endingsBy(last byte) []spelling {
	switch last {
	case 'd':
		return endings[0:3]
	case 'e':
		return endings[3:10]
	case 'g':
		return endings[10:15]
	case 'l':
		return endings[15:16]
	case 'n':
		return endings[16:17]
	case 'r':
		return endings[17:20]
	}
	return nil
}

//nolint:gochecknoglobals // a constant table
var endings = [...]spelling{
	{"ised", "ized", minSpelling},
	{"oured", "ored", minSpelling},
	{"lled", "led", 8}, // not "filled"

	{"ise", "ize", minSpelling},
	{"yse", "yze", minSpelling},
	{"ourable", "orable", minSpelling},
	{"tre", "ter", minSpelling},
	{"bre", "ber", minSpelling},
	{"ogue", "og", minSpelling},
	{"gramme", "gram", minSpelling},

	{"ising", "izing", minSpelling},
	{"ysing", "yzing", minSpelling},
	{"ouring", "oring", minSpelling},
	{"lling", "ling", 9}, // not "filling", which is not "filing"
	{"ageing", "aging", minSpelling},

	{"oural", "oral", minSpelling},

	{"isation", "ization", minSpelling},

	{"iser", "izer", minSpelling},
	{"our", "or", minSpelling},
	{"ller", "ler", 8},
}

// diphthongs are applied anywhere in a word, once each.
//
//nolint:gochecknoglobals // a constant table
var diphthongs = []spelling{
	{"aem", "em", minSpelling},
	{"aest", "est", minSpelling},
	{"aeti", "eti", minSpelling},
	{"aev", "ev", minSpelling},
	{"oeli", "eli", minSpelling},
	{"pnoe", "pne", minSpelling},
	{"aec", "ec", minSpelling},
	{"oede", "ede", minSpelling},
	{"oest", "est", minSpelling},
	{"oesoph", "esoph", minSpelling},
	{"foet", "fet", minSpelling},
	{"paed", "ped", minSpelling},
	{"rrhoe", "rrhe", minSpelling},
	{"sulph", "sulf", minSpelling},
	{"mould", "mold", minSpelling},
}

// minSpelling is the least length of a word with a British spelling, in bytes.
const minSpelling = 5

func american(w []byte) []byte {
	if len(w) < minSpelling {
		return w
	}
	for _, s := range endingsBy(w[len(w)-1]) {
		if len(w) >= s.least && ends(w, s.british) {
			w = replaceEnd(w, len(s.british), s.american)
		}
	}
	if mayHoldDiphthong(w) {
		for _, s := range diphthongs {
			if i := bytes.Index(w, []byte(s.british)); i >= 0 {
				n := i + copy(w[i:], s.american)
				w = append(w[:n], w[i+len(s.british):]...)
			}
		}
	}
	return w
}

// mayHoldDiphthong tells the few words to which one of the diphthongs may apply
// from the others.
func mayHoldDiphthong(w []byte) bool {
	for i := 1; i < len(w); i++ {
		switch {
		case w[i] == 'e' && (w[i-1] == 'a' || w[i-1] == 'o'),
			w[i] == 'p' && w[i-1] == 'l',
			w[i] == 'u' && w[i-1] == 'o':
			return true
		}
	}
	return false
}

// smallWord tells the words that carry no meaning in a name.
func smallWord[T string | []byte](w T) bool {
	switch string(w) {
	case "a", "an", "and", "as", "at", "by", "due", "for", "from", "in", "into", "of", "on", "or", "the", "to", "via", "with":
		return true
	}
	return false
}

// asking is how much a word sounds like part of a question around a name.
type asking uint8

const (
	notAsking asking = iota
	// perhapsAsking is for words that ask in company: "what is", "tell me".
	perhapsAsking
	surelyAsking
)

func askingOf(w []byte) asking {
	switch string(w) {
	case "define", "definition", "explain", "how", "meaning", "please", "tell", "what", "whats":
		return surelyAsking
	case "about", "are", "by", "do", "does", "for", "is", "ist", "it", "mean", "means", "meant", "me", "stand", "stands",
		"was", "work", "works":
		return perhapsAsking
	}
	return notAsking
}
