package content_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// silencing is a pack whose terms silence what there is and what there is not.
const silencing = minimal + `  - id: two
    label: Two
    silenced: [{code: undefined-term, because: known to everybody}]
  - {id: three, label: Three}
  - id: four
    label: Four
    definition: The fourth.
    silenced:
      - {code: undefined-term, because: not true}
      - {code: orphan-term, because: not asked here}
      - {code: unknown-term, because: a mistake}
      - {code: small-image, because: not of a term}
      - {code: nonsense, because: a slip}
`

// oddTerms is a rule that minds each term whose number is odd.
func oddTerms(p *content.Pack) (found content.Findings) {
	for _, path := range []string{"terms[1].label", "terms[3].id"} {
		found = append(found, content.Finding{Code: content.OrphanTerm, Path: path, Message: "odd"})
	}
	return found[:len(p.Terms)/2]
}

func TestCheckSilences(t *testing.T) {
	t.Parallel()
	undefined := `undefined-term@terms[1].definition silenced because known to everybody`
	for _, c := range []struct {
		name  string
		rules []content.Rule
		want  []string
	}{
		{"without rules", nil, []string{
			undefined, "undefined-term@terms[2].definition",
			"useless-silence@terms[3].silenced[0]", "useless-silence@terms[3].silenced[2]", "useless-silence@terms[3].silenced[3]", "unknown-code@terms[3].silenced[4].code",
		}},
		{"with a rule", []content.Rule{{Codes: []content.Code{content.OrphanTerm}, Look: oddTerms}}, []string{
			undefined, "orphan-term@terms[1].label", "undefined-term@terms[2].definition",
			"orphan-term@terms[3].id silenced because not asked here",
			"useless-silence@terms[3].silenced[0]", "useless-silence@terms[3].silenced[2]", "useless-silence@terms[3].silenced[3]", "unknown-code@terms[3].silenced[4].code",
		}},
	} {
		p, warnings, err := content.Check(folder(silencing), c.rules...)
		if err != nil || p == nil {
			t.Fatalf("%s: Check = %v", c.name, err)
		}
		var got []string
		for _, w := range warnings {
			said := string(w.Code) + "@" + w.Path
			if w.Silenced != "" {
				said += " silenced because " + w.Silenced
			}
			got = append(got, said)
			if w.Line == 0 || w.Source == "" {
				t.Errorf("%s: %s has no place", c.name, said)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: warnings (-want +got):\n%s", c.name, diff)
		}
		if heard := warnings.Unsilenced(); len(heard) == len(warnings) || slices.ContainsFunc(heard, func(f content.Finding) bool { return f.Silenced != "" }) {
			t.Errorf("%s: Unsilenced() = %v", c.name, heard)
		}
	}
}

func TestMistakesAreNotSilenced(t *testing.T) {
	t.Parallel()
	_, warnings, err := content.Check(folder(silencing))
	if err != nil || !slices.Contains(messages(warnings), "unknown-term is a mistake, and is mended and not silenced; take this out") {
		t.Errorf("Check = %q, %v; want that a mistake is not silenced", messages(warnings), err)
	}
}

func TestSilenceNeedsReason(t *testing.T) {
	t.Parallel()
	_, err := content.Load(folder(minimal + "  - {id: two, label: Two, definition: D., silenced: [{code: orphan-term}, {because: B}]}\n"))
	for _, want := range []string{"missing because [missing-value]", "missing code [missing-value]"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Load = %v, want %s", err, want)
		}
	}
}

// Rules look at what can be trusted.
func TestMistakesKeepRulesOut(t *testing.T) {
	t.Parallel()
	rule := content.Rule{Look: func(*content.Pack) content.Findings {
		t.Error("a rule looks at a pack with mistakes")
		return nil
	}}
	if _, _, err := content.Check(folder(minimal+"  - {id: one, label: Two}\n"), rule); err == nil {
		t.Error("Check accepts two terms with one ID")
	}
}

func TestKinds(t *testing.T) {
	t.Parallel()
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`)
	seen := make(map[content.Code]bool)
	for _, k := range content.Kinds() {
		if !kebab.MatchString(string(k.Code)) || seen[k.Code] {
			t.Errorf("code %q is taken, or not in kebab-case", k.Code)
		}
		seen[k.Code] = true
		if k.Summary == "" || k.Severity != content.Mistake && k.Advice == "" {
			t.Errorf("%s is not explained", k.Code)
		}
		if found := (content.Finding{Code: k.Code, Message: "said"}); found.Severity() != k.Severity {
			t.Errorf("a finding of %s is %s, want %s", k.Code, found.Severity(), k.Severity)
		}
	}
	for said, f := range map[string]content.Finding{
		"p.yaml: terms[0]: said":               {File: "p.yaml", Path: "terms[0]", Message: "said"},
		"said [unknown-key]":                   {Code: content.UnknownKey, Message: "said"},
		"warning: said [orphan-term]":          {Code: content.OrphanTerm, Message: "said"},
		"note: said [unchecked-link]":          {Code: content.UncheckedLink, Message: "said"},
		"p.yaml:3:9: note: s [unchecked-link]": {Code: content.UncheckedLink, File: "p.yaml", Line: 3, Column: 9, Message: "s"},
	} {
		if got := f.String(); got != said {
			t.Errorf("String() = %q, want %q", got, said)
		}
	}
}
