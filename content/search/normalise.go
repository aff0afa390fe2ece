package search

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// normal is a name or a query as the stages see it.
type normal struct {
	// words are its words, folded.
	words []string
	// keys are the words without plural, in American spelling and with numbers
	// in digits, one for each word. They are compared, never shown, so it does
	// no harm where a rule makes a form that is no word.
	keys []string
	// joined and joinedKeys are the same without spaces: "escrt-iii" and
	// "ESCRTIII" are one name.
	joined, joinedKeys string
}

// maxWords bounds the work for one name or query. The longest names of large
// vocabularies have some 60 words.
const maxWords = 64

func (n *normal) empty() bool { return n.joined == "" }

func normalise(s string) normal { return normalOf(tokenise(Fold(s))) }

// normalOf makes the forms of words that are folded already.
func normalOf(words []string) normal {
	words = words[:min(len(words), maxWords)]
	n := normal{words: words, keys: make([]string, len(words)), joined: strings.Join(words, "")}
	for i, w := range words {
		n.keys[i] = american(Singular(w))
		if digits, ok := romanNumerals[w]; ok && i > 0 { // "type III"
			n.keys[i] = digits
		}
	}
	n.joinedKeys = strings.Join(n.keys, "")
	return n
}

// Fold makes letters alike that mean the same: by compatibility (NFKC), by
// case, by accent on Latin letters, and lone Greek letters by their names.
func Fold(s string) string {
	s = cases.Fold().String(norm.NFKC.String(strings.ToValidUTF8(s, " ")))
	runes := []rune(norm.NFD.String(s))
	var b strings.Builder
	latin := false
	for i, r := range runes {
		switch {
		case unicode.Is(unicode.Mn, r) && latin: // an accent
			continue
		case greekNames[r] != "" && loneGreek(runes, i):
			b.WriteString(greekNames[r])
			continue
		}
		latin = unicode.Is(unicode.Latin, r)
		if plain, ok := latinForms[r]; ok {
			b.WriteString(plain)
		} else {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// loneGreek tells a symbol ("TGF-β") from a letter of a Greek word.
func loneGreek(runes []rune, i int) bool {
	greek := func(j int) bool {
		return j >= 0 && j < len(runes) && unicode.Is(unicode.Greek, runes[j])
	}
	return !greek(i-1) && !greek(i+1)
}

//nolint:gochecknoglobals // a constant table
var greekNames = map[rune]string{
	'α': "alpha", 'β': "beta", 'γ': "gamma", 'δ': "delta", 'ε': "epsilon", 'ζ': "zeta",
	'η': "eta", 'θ': "theta", 'ι': "iota", 'κ': "kappa", 'λ': "lambda", 'μ': "mu",
	'ν': "nu", 'ξ': "xi", 'ο': "omicron", 'π': "pi", 'ρ': "rho", 'σ': "sigma",
	'τ': "tau", 'υ': "upsilon", 'φ': "phi", 'χ': "chi", 'ψ': "psi", 'ω': "omega",
}

// latinForms are letters that do not decompose.
//
//nolint:gochecknoglobals // a constant table
var latinForms = map[rune]string{
	'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ı': "i",
}

// tokenise splits folded text into words. Apostrophes stand within words;
// scripts that put no spaces between words are split into characters.
func tokenise(s string) []string {
	var words []string
	var word []rune
	end := func() {
		if len(word) > 0 {
			words = append(words, string(word))
		}
		word = word[:0]
	}
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			end()
			words = append(words, string(r))
		case unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r):
			word = append(word, r)
		case r == '\'' || r == '’' || r == 'ʼ':
		default:
			end()
		}
	}
	end()
	return words
}

// Singular takes the English plural off a folded word. Words that end like a
// plural and are none ("stress", "apoptosis", "virus") stay.
func Singular(w string) string {
	n := len(w)
	switch {
	case n < 4 || w[n-1] != 's':
		return w
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w
	case n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"):
		return w[:n-2]
	}
	return w[:n-1]
}

// spelling is one rule between British and American spelling.
type spelling struct {
	british, american string
	// ending rules hold at the end of a word only.
	ending bool
}

// spellings are applied to words of five letters and more, in order.
//
//nolint:gochecknoglobals // a constant table
var spellings = []spelling{
	{"isation", "ization", true},
	{"ising", "izing", true},
	{"ised", "ized", true},
	{"iser", "izer", true},
	{"ise", "ize", true},
	{"yse", "yze", true},
	{"ysing", "yzing", true},
	{"our", "or", true},
	{"oured", "ored", true},
	{"ouring", "oring", true},
	{"oural", "oral", true},
	{"ourable", "orable", true},
	{"lling", "ling", true},
	{"lled", "led", true},
	{"ller", "ler", true},
	{"tre", "ter", true},
	{"bre", "ber", true},
	{"ogue", "og", true},
	{"gramme", "gram", true},
	{"aem", "em", false},
	{"aec", "ec", false},
	{"oede", "ede", false},
	{"oest", "est", false},
	{"oesoph", "esoph", false},
	{"foet", "fet", false},
	{"paed", "ped", false},
	{"rrhoe", "rrhe", false},
	{"sulph", "sulf", false},
	{"ageing", "aging", true},
	{"mould", "mold", false},
}

func american(w string) string {
	if len(w) < 5 {
		return w
	}
	for _, s := range spellings {
		switch {
		case !s.ending:
			w = strings.Replace(w, s.british, s.american, 1)
		case strings.HasSuffix(w, s.british):
			w = strings.TrimSuffix(w, s.british) + s.american
		}
	}
	return w
}

// romanNumerals are those that stand behind names.
//
//nolint:gochecknoglobals // a constant table
var romanNumerals = map[string]string{
	"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10",
	"xi": "11", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16", "xvii": "17", "xviii": "18", "xix": "19", "xx": "20",
}

// smallWords carry no meaning in a name.
//
//nolint:gochecknoglobals // a constant table
var smallWords = []string{"a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}

// askingWords are said around a name when one asks for it.
//
//nolint:gochecknoglobals // a constant table
var askingWords = []string{
	"about", "are", "define", "definition", "do", "does", "explain", "how", "is", "ist", "me", "mean", "meaning",
	"means", "please", "stand", "stands", "tell", "was", "what", "whats", "work", "works",
}

// content returns the keys without small words.
func (n *normal) content() []string { return without(n.keys, smallWords) }

// withoutQuestion returns the query without the words of a question around a
// name.
func (n *normal) withoutQuestion() normal { return normalOf(without(n.words, smallWords, askingWords)) }

// endsInNumeral tells whether the last of several words is a Roman numeral.
func (n *normal) endsInNumeral() bool {
	last := len(n.words) - 1
	return last > 0 && romanNumerals[n.words[last]] != ""
}

// meansSomething tells a query from a lone number and from small words.
func (n *normal) meansSomething() bool {
	small := func(w string) bool { return slices.Contains(smallWords, w) && len(w) > 1 }
	content := slices.ContainsFunc(n.words, func(w string) bool { return !small(w) })
	return content && strings.ContainsFunc(n.joined, unicode.IsLetter)
}

// without returns the words that stand in none of the lists; all of them where
// nothing else is left.
func without(words []string, drop ...[]string) []string {
	dropped := func(w string) bool {
		return slices.ContainsFunc(drop, func(list []string) bool { return slices.Contains(list, w) })
	}
	kept := slices.DeleteFunc(slices.Clone(words), dropped)
	if len(kept) == 0 {
		return words
	}
	return kept
}
