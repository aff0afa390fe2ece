package lint

import (
	"fmt"
	"iter"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
	"labgloss/content/search"
)

// abbreviations are those that definitions use and nothing explains.
type abbreviations struct {
	*tally
	given map[string]bool
}

func newAbbreviations(s *subject) *abbreviations {
	return &abbreviations{newTally(s, content.UndefinedAbbreviation), s.given()}
}

// collect notes those of a definition.
func (a *abbreviations) collect(term int, mentions []search.Occurrence) {
	for _, word := range a.unexplained(a.prose[term], mentions) {
		a.note(term, "definition", word)
	}
}

// tell reports each where it stands first.
func (a *abbreviations) tell() {
	emphasised, short := a.emphasised(), a.initialisms()
	for _, u := range a.uses {
		if !emphasised[u.word] {
			a.report(content.UndefinedAbbreviation, at(u.term, u.key), "%s", a.toExplain(u, short))
		}
	}
}

// toExplain says of an abbreviation that it is to be explained. Two initials fit
// too many labels by chance, other than the term's own.
func (a *abbreviations) toExplain(u use, short map[string]int) string {
	said := fmt.Sprintf("%q is explained neither here nor by a term", u.word)
	if u.terms > 1 {
		said += fmt.Sprintf(", and stands in %d definitions", u.terms)
	}
	if term, ok := short[u.word]; ok && (term == u.term || utf8.RuneCountInString(u.word) > 2) {
		said += fmt.Sprintf("; if it is short for %q (%s), give it among the abbreviations there", a.Terms[term].Label, a.Terms[term].ID)
	}
	return said
}

// given are the abbreviations that are names of terms: definitions may have them
// in words that are none ("5′UTR").
func (s *subject) given() map[string]bool {
	given := make(map[string]bool)
	for _, name := range s.names {
		if a := strings.TrimSuffix(name.Text, "s"); isAbbreviation(a) {
			given[a] = true
		}
	}
	return given
}

// unexplained returns the abbreviations of a definition that it does not
// explain, and that are no names of terms, each once.
func (a *abbreviations) unexplained(text string, mentions []search.Occurrence) []string {
	var found []string
	looked := make(map[string]bool)
	for start, end := range runs(text) {
		for len(mentions) > 0 && mentions[0].End <= start {
			mentions = mentions[1:]
		}
		if len(mentions) > 0 && mentions[0].Start <= start {
			continue // it is a name, or part of one
		}
		word := strings.TrimSuffix(text[start:end], "s")
		if looked[word] || len(looked) == maxAbbreviations || !isAbbreviation(word) || isPart(text[:start], text[end:]) {
			continue
		}
		looked[word] = true
		if !a.given[word] && !wellKnown(word) && !isSequence(word, text) && !explained(text, word) {
			found = append(found, word)
		}
	}
	return found
}

// runs yields the stretches of a text that are letters and digits alone.
func runs(text string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		start := -1
		for i, r := range text {
			switch in := inWord(r); {
			case in && start < 0:
				start = i
			case !in && start >= 0:
				if !yield(start, i) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(start, len(text))
		}
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// maxAbbreviations is how many are looked at in one definition.
const maxAbbreviations = 50

// maxAbbreviation is the length of the longest, in characters: more is a word in
// capitals, or a sequence.
const maxAbbreviation = 8

// isAbbreviation tells whether a run of letters and digits is one: two capitals
// at least, and more of them than small letters. What begins like a word is a
// name ("GitHub", "TraML"), and so is what has a number ("CD4").
func isAbbreviation(run string) bool {
	capitals, small, n := 0, 0, 0
	if first, _ := utf8.DecodeRuneInString(run); strings.Trim(run, string(first)) == "" { // "AAA"
		return false
	}
	for _, r := range run {
		n++
		switch {
		case unicode.IsNumber(r), n == 2 && capitals == 1 && unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			small++
		}
	}
	return capitals >= 2 && capitals > small && n <= maxAbbreviation
}

// isPart tells whether what stands around an abbreviation makes it a part of a
// name or an identifier: "AP-1", "IS_PART_OF".
func isPart(before, after string) bool {
	return strings.HasSuffix(before, "_") || strings.HasPrefix(after, "_") ||
		len(after) > 1 && after[0] == '-' && '0' <= after[1] && after[1] <= '9'
}

// explained tells whether a text says what an abbreviation means: "matrix
// metalloproteinases (MMPs)", "MMP (matrix metalloproteinase)".
func explained(text, abbreviation string) bool {
	for rest := text; ; {
		i := strings.Index(rest, abbreviation)
		if i < 0 {
			return false
		}
		before, after := rest[:i], strings.TrimPrefix(rest[i+len(abbreviation):], "s")
		if open, ok := cutSuffixAny(before, "(", "[", "(or ", "(also ", ", or ", ", ", "“", `"`); ok && expands(lastWords(open, 2*len(abbreviation)), abbreviation) {
			return true
		}
		if inside, ok := strings.CutPrefix(strings.TrimLeft(after, " "), "("); ok {
			inside, _, _ = strings.Cut(inside, ")")
			if expands(inside, abbreviation) {
				return true
			}
		}
		if meaning, ok := cutPrefixAny(strings.TrimLeft(after, " "), "stands for ", "is short for ", "means ", "= ", ": ", ", or ", "or ", ", "); ok &&
			expands(firstWords(meaning, 2*len(abbreviation)), abbreviation) {
			return true
		}
		rest = rest[i+len(abbreviation):]
	}
}

func cutSuffixAny(s string, suffixes ...string) (string, bool) {
	for _, suffix := range suffixes {
		if before, ok := strings.CutSuffix(s, suffix); ok {
			return before, true
		}
	}
	return s, false
}

func cutPrefixAny(s string, prefixes ...string) (string, bool) {
	for _, prefix := range prefixes {
		if after, ok := strings.CutPrefix(s, prefix); ok {
			return after, true
		}
	}
	return s, false
}

// longWord is the length of a long word, in bytes.
const longWord = 20

func firstWords(text string, n int) string {
	words := strings.Fields(text[:min(len(text), n*longWord)])
	return strings.Join(words[:min(len(words), n)], " ")
}

func lastWords(text string, n int) string {
	words := strings.Fields(text[max(0, len(text)-n*longWord):])
	return strings.Join(words[max(0, len(words)-n):], " ")
}

// expands tells whether words have the letters of an abbreviation in their
// order, the first of them at the beginning of a word: the algorithm of A. S.
// Schwartz and M. A. Hearst (Pacific Symposium on Biocomputing 2003, 451–462),
// from the end backwards.
func expands(words, abbreviation string) bool {
	long := []rune(search.Fold(words))
	short := []rune(search.Fold(abbreviation))
	if len(long) < len(short)+2 || strings.Contains(words, abbreviation) {
		return false
	}
	at := len(long) - 1
	for i := len(short) - 1; i >= 0; i, at = i-1, at-1 {
		for at >= 0 && (long[at] != short[i] || i == 0 && at > 0 && inWord(long[at-1])) {
			at--
		}
		if at < 0 {
			return false
		}
	}
	return true
}

// emphasised tells which of the words in capitals stand in definitions in small
// letters too: they are words with an emphasis.
func (a *abbreviations) emphasised() map[string]bool {
	small := make(map[string]string, len(a.uses))
	for _, u := range a.uses {
		small[strings.ToLower(u.word)] = u.word
	}
	found := make(map[string]bool)
	for _, text := range a.prose {
		for start, end := range runs(text) {
			if word, ok := small[text[start:end]]; ok {
				found[word] = true
			}
		}
	}
	return found
}

// initialisms are the labels by their initials, for labels of several words.
func (s *subject) initialisms() map[string]int {
	short := make(map[string]int)
	for i := range s.Terms {
		words := strings.FieldsFunc(s.Terms[i].Label, func(r rune) bool { return !inWord(r) })
		if len(words) < 2 {
			continue
		}
		var initials strings.Builder
		for _, word := range words {
			first, _ := utf8.DecodeRuneInString(word)
			initials.WriteRune(unicode.ToUpper(first))
		}
		if _, taken := short[initials.String()]; !taken {
			short[initials.String()] = i
		}
	}
	return short
}

var (
	// roman are numerals up to 39, perhaps with a letter: "IIa".
	roman = regexp.MustCompile(`^X{0,3}(IX|IV|V?I{0,3})[a-zA-F]?$`)
	// unit are units with a prefix, in so far as they have two capitals.
	unit = regexp.MustCompile(`^[MGTP](Hz|Da|eV|Pa|B|V|W|J)$`)
	// formula is made of the symbols of the elements of organic chemistry.
	formula = regexp.MustCompile(`^[CHNO]{2,4}$`)
	// bases are a sequence of nucleotides.
	bases = regexp.MustCompile(`^[ACGTUN]{4,}$`)
	// codes are one too, in all codes that IUPAC has for them, or one of amino
	// acids with any of them among it; where a text speaks of sequences.
	codes   = regexp.MustCompile(`^([ACGTURYSWKMBDHVNacgturyswkmbdhvn]+|.*[Xx]{2}.*)$`)
	ofCodes = regexp.MustCompile(`sequence|consensus|codon|motif`)
)

// wellKnown tells what needs no explanation.
func wellKnown(a string) bool {
	return known[a] || roman.MatchString(a) || unit.MatchString(a) || formula.MatchString(a) || bases.MatchString(a)
}

// isSequence tells what is a sequence in a text that speaks of such.
func isSequence(a, text string) bool { return codes.MatchString(a) && ofCodes.MatchString(text) }

// known are abbreviations that are better known than what they stand for, in every
// laboratory and office.
//
//nolint:gochecknoglobals // a constant table
var known = setOf(`
AD ADP AI AIDS AM AMP AND ANOVA API ASCII ATP BC BCE BMI BP CAS CC CD CE CEO CI CNS CO CN CPU CSV CT CV DIY DNA DNAse DNase cDNA dsDNA ssDNA DOI DVD
EC ECG EEG EKG EMBL EPA EU FAQ FASTA FDA FTP GDP GMT GMO GNU GPS GPU GTP GUI HDMI HF HCl HIV HTML HTTP HTTPS ID IDs IEEE IP IQ ISBN ISO IT
IUPAC JPEG JPG JSON LAN LCD LED MD MIT MP MRI NASA NCBI NIH NIST NMR NOT OH OK OR OS PC PCR PDF PhD PM PNG PS RAM RGB RNA RNAi RNAse RNase mRNA tRNA rRNA
SD SI SIM SMS SQL SSD SVG TIFF TSV TV UK UN URI URL URLs US USA USB UTC UTF UUID UV VAT WHO WWW XML YAML ZIP`)
