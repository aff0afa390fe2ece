package format

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
	"labgloss/content/search"
)

// labelNote is a label with a note in parentheses after it.
var labelNote = regexp.MustCompile(`^(.*\S) ?\(([^()]+)\)$`)

// definitionNote is a definition with a note in parentheses before it.
var definitionNote = regexp.MustCompile(`(?s)^\(([^()]+)\)(?:[.:;,]\s*|\s+)(\S.*)$`)

// alsoKnown begins another name in a note.
var alsoKnown = regexp.MustCompile(`^(?i:also (?:known as|called|termed)|abbreviated(?: as| to)?|or)(?: the| an?)? `)

// newTerm makes a term of a label and a definition as a page prints them. An
// abbreviation in parentheses, after the label or before the definition,
// becomes a label of its own.
func newTerm(label, definition string) content.Term {
	t := content.Term{Label: label, Definition: definition}
	var lifted []names
	if m := labelNote.FindStringSubmatch(label); m != nil {
		if n, ok := parseNames(m[2]); ok {
			t.Label, lifted = m[1], append(lifted, n)
		} else if isAbbreviation(m[1]) && abbreviates(m[1], m[2]) {
			t.Label, lifted = m[2], append(lifted, names{abbreviations: []string{m[1]}})
		}
	}
	if m := definitionNote.FindStringSubmatch(definition); m != nil {
		if n, ok := parseNames(m[1]); ok {
			t.Definition, lifted = m[2], append(lifted, n)
		}
	}
	for _, n := range lifted {
		addLabels(&t, &t.Abbreviations, n.abbreviations)
		addLabels(&t, &t.Synonyms, n.synonyms)
	}
	for _, a := range t.Abbreviations {
		addLabels(&t, &t.Hidden, singular(a))
	}
	return t
}

// names are what a term is called besides its label.
type names struct{ abbreviations, synonyms []string }

// parseNames reads a note in parentheses such as "HATs; also known as KATs",
// if it holds names and nothing else.
func parseNames(note string) (n names, ok bool) {
	if len(note) > maxHeading {
		return names{}, false
	}
	for part := range strings.FieldsFuncSeq(note, func(r rune) bool { return r == ',' || r == ';' }) {
		part = strings.TrimSpace(part)
		name := alsoKnown.ReplaceAllString(part, "")
		switch {
		case isAbbreviation(name), isAbbreviatedPhrase(name):
			n.abbreviations = append(n.abbreviations, name)
		case name != part && name != "":
			n.synonyms = append(n.synonyms, name)
		default:
			return names{}, false
		}
	}
	return n, len(n.abbreviations)+len(n.synonyms) > 0
}

// abbreviates says whether the letters of an abbreviation stand in a phrase of
// several words in their order, the first at its beginning: "HDAC" in "histone
// deacetylase".
func abbreviates(abbreviation, phrase string) bool {
	rest, first := strings.ToLower(phrase), true
	for _, r := range strings.ToLower(strings.TrimSuffix(abbreviation, "s")) {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		at := strings.IndexRune(rest, r)
		if at < 0 || first && at > 0 {
			return false
		}
		rest, first = rest[at+utf8.RuneLen(r):], false
	}
	return strings.ContainsAny(phrase, " -") && !endsSentence(phrase)
}

// isAbbreviatedPhrase says whether s is an abbreviation before an ordinary
// word, such as "TEX cells".
func isAbbreviatedPhrase(s string) bool {
	short, word, ok := strings.Cut(s, " ")
	return ok && isAbbreviation(short) && word != "" && strings.ToLower(word) == word && !strings.Contains(word, " ")
}

// addLabels adds labels that the term does not have to one of its lists.
func addLabels(t *content.Term, list *[]string, labels []string) {
	for _, label := range labels {
		if !slices.Contains(slices.Concat([]string{t.Label}, t.Abbreviations, t.Synonyms, t.Hidden), label) {
			*list = append(*list, label)
		}
	}
}

// isAbbreviation says whether s is a word of capitals and digits such as
// "EMT", "HDACs", "NF-κB", or of a few letters such as "Wnt".
func isAbbreviation(s string) bool {
	const longest, shortWord = 20, 4 // characters
	length, marked := 0, 0
	for _, r := range s {
		length++
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			marked++
		case !unicode.IsLetter(r) && !strings.ContainsRune("-‐‑–−/+.′'’", r):
			return false
		}
	}
	first, _ := utf8.DecodeRuneInString(s)
	return (unicode.IsLetter(first) || unicode.IsDigit(first)) && length > 1 && length <= longest &&
		(marked > 1 || marked == 1 && length <= shortWord) && strings.ContainsFunc(s, unicode.IsLetter)
}

// singular returns the singular of a plural abbreviation ("HDACs"), if it is
// one.
func singular(abbreviation string) []string {
	stem, plural := strings.CutSuffix(abbreviation, "s")
	last, _ := utf8.DecodeLastRuneInString(stem)
	if !plural || len(stem) < 2 || !unicode.IsUpper(last) && !unicode.IsDigit(last) {
		return nil
	}
	return []string{stem}
}

// cleanLabel takes list marks and the divider off a label.
func cleanLabel(label string) string {
	label = strings.TrimLeft(label, "•·▪*–—- ")
	return strings.TrimRight(label, ":;.,–—-| ")
}

// slug makes an identifier of at most limit bytes: lower-case ASCII letters
// and digits, with "-" between words, cut between words where that is
// possible. It is empty where text holds no letter that has a Latin spelling.
func slug(text string, limit int) string {
	var b strings.Builder
	dash := false
	for _, r := range search.Fold(text) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			dash = false
		case !unicode.IsMark(r) && !strings.ContainsRune("'’′", r):
			dash = true
		}
	}
	return cutSlug(b.String(), limit)
}

func cutSlug(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	if at := strings.LastIndexByte(s[:limit+1], '-'); at > limit/2 {
		return s[:at]
	}
	return strings.TrimRight(s[:limit], "-")
}

// uniqueIDs gives out identifiers, each once. It counts those given out, and
// under a stem with a "-" how many numbers have been put behind it.
type uniqueIDs map[string]int

// next returns an identifier for text, with "-2", "-3" … where it is taken.
// Text that cannot be spelled in ASCII gets fallback.
func (u uniqueIDs) next(text, fallback string, limit int) string {
	const room = len("-99999")
	base := cmp.Or(slug(text, limit), fallback)
	id, stem := base, cutSlug(base, limit-room)+"-"
	for u[id] > 0 {
		u[stem]++
		id = fmt.Sprint(stem, u[stem]+1)
	}
	u[id]++
	return id
}

// PackID makes a pack's identifier of its title or of a file's name. It is
// empty where text holds no letter that has a Latin spelling.
func PackID(text string) string { return slug(text, content.MaxPackID) }
