package search_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/search"
)

// TestScanIsTheReference: a scanner finds what trying every name at every border
// of a word finds, by rules that are written here once more for plain words.
func TestScanIsTheReference(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	found := 0
	for range 300 {
		names := randomNames(r)
		s := search.NewScanner(names)
		for range 6 {
			text := randomWords(r, 12, " ", " ", " ", "-", "\n", ", ", "/", " (", ") ", " - ", "-\n", "\n\n")
			want := referenceScan(names, text)
			found += len(want)
			if diff := cmp.Diff(want, s.Scan(text)); diff != "" {
				t.Fatalf("Scan(%q) with %v is not the reference:\n%s", text, names, diff)
			}
		}
	}
	if found < 3000 {
		t.Errorf("the reference found %d names, too few to tell anything", found)
	}
}

// randomNames returns a few names of two documents and more.
func randomNames(r *rand.Rand) []search.Name {
	names := []search.Name{{Text: "AT", Doc: 9, Abbreviation: true}} // so that it is no common word in capitals
	for range 2 + r.IntN(6) {
		text := randomWords(r, 1+r.IntN(4), " ", " ", "-", "-", ", ")
		if strings.ContainsAny(text, "qatQAT") {
			names = append(names, search.Name{Text: text, Doc: r.IntN(5), Abbreviation: r.IntN(2) == 0})
		}
	}
	return names
}

func randomWords(r *rand.Rand, n int, gaps ...string) string {
	words := []string{"qv", "qvva", "qvvas", "QV", "QVVA", "QVVAs", "QVs", "at", "AT", "ATs", "2", "qv2", "q2", "Q2", "at2", "qvat", "ATQV"}
	text := words[r.IntN(len(words))]
	for range n - 1 {
		text += gaps[r.IntN(len(gaps))] + words[r.IntN(len(words))]
	}
	return text
}

// plainParts are words and what is between them.
var plainParts = regexp.MustCompile(`[A-Za-z0-9]+|[^A-Za-z0-9]+`)

// referenceScan tries every name at every border of a word, from left to right
// and the longest first.
func referenceScan(names []search.Name, text string) []search.Occurrence {
	var found []search.Occurrence
	forms := make([][]string, len(names))
	for i, n := range names {
		parts := referenceParts(n.Text)
		forms[i] = []string{joinedParts(parts, 0), joinedParts(parts, tightParts(parts))}
	}
	parts := plainParts.FindAllStringIndex(text, -1)
	for i := 0; i < len(parts); i += 2 {
		for j := len(parts) - 1; j >= i; j -= 2 {
			o := search.Occurrence{Start: parts[i][0], End: parts[j][1]}
			written := allForms(text[o.Start:o.End])
			for i, n := range names {
				if (written[forms[i][0]] || written[forms[i][1]]) && referenceMeans(n, text[o.Start:o.End]) {
					o.Docs = append(o.Docs, n.Doc)
				}
			}
			if len(o.Docs) > 0 {
				slices.Sort(o.Docs)
				o.Docs = slices.Compact(o.Docs)
				found = append(found, o)
				i = j
				break
			}
		}
	}
	return found
}

// referenceMeans tells whether a stretch of text that spells a name means it.
func referenceMeans(n search.Name, stretch string) bool {
	letters := inCase(n.Text)
	word := !strings.ContainsAny(n.Text, "- ,")
	switch {
	case !n.Abbreviation && (!word || letters != strings.ToUpper(letters)):
		return true
	case len(notInWord.ReplaceAllString(n.Text, "")) > 2 && !commonHere.MatchString(strings.ToLower(stretch)):
		return true
	}
	return inCase(stretch) == letters
}

var (
	notInWord = regexp.MustCompile(`[^A-Za-z0-9]`)
	// commonHere are common words, with numbers behind spaces.
	commonHere = regexp.MustCompile(`^(ats?|2)([ \n]+(ats?|2)|-\n?ats?)*$`)
)

// inCase returns the letters and numbers of a text, without the s of capitals.
func inCase(text string) string {
	text = notInWord.ReplaceAllString(text, "")
	if one := strings.TrimSuffix(text, "s"); len(one) > 1 && one == strings.ToUpper(one) && strings.ContainsAny(one, "QAT") {
		return one
	}
	return text
}

// part is a word or a sign of a text.
type part struct {
	text  string
	sign  bool
	tight bool // with the word before
}

func referenceParts(text string) []part {
	var parts []part
	soft := false // whether a hyphen and nothing else was before
	for _, p := range plainParts.FindAllString(text, -1) {
		sign := strings.Join(strings.Fields(p), "")
		switch {
		case !notInWord.MatchString(p):
			last := len(parts) - 1
			parts = append(parts, part{text: p, tight: last >= 0 && !parts[last].sign && (soft || p[0] == '2')})
			soft = false
		case strings.HasPrefix(p, "-"):
			soft = true
		case p == "\n\n":
			parts = append(parts, part{text: p, sign: true})
		case sign != "":
			parts = append(parts, part{text: sign, sign: true})
		}
	}
	return parts
}

// allForms returns the forms of a text with any words joined that are tight.
func allForms(text string) map[string]bool {
	parts := referenceParts(text)
	if len(parts) > 9 { // no name here is as long
		return nil
	}
	all := tightParts(parts)
	forms := map[string]bool{joinedParts(parts, 0): true}
	for joined := all; joined > 0; joined = (joined - 1) & all {
		if joined&(joined>>1)&(joined>>2)&(joined>>3) == 0 { // four words are joined at most
			forms[joinedParts(parts, joined)] = true
		}
	}
	return forms
}

// tightParts has a bit for each part that is tight.
func tightParts(parts []part) (tight int) {
	for i, p := range parts {
		if p.tight {
			tight |= 1 << i
		}
	}
	return tight
}

// joinedParts writes the parts, those joined to the one before that have a bit.
func joinedParts(parts []part, joined int) string {
	var forms []string
	group := ""
	for i, p := range parts {
		if joined&(1<<i) == 0 && i > 0 {
			forms, group = append(forms, referenceKey(group)), ""
		}
		group += p.text
	}
	return strings.Join(append(forms, referenceKey(group)), "|")
}

// referenceKey takes the plural off a word.
func referenceKey(word string) string {
	if one := inCase(word); one != word && !notInWord.MatchString(word) {
		return strings.ToLower(one)
	}
	return search.Singular(strings.ToLower(word))
}
