package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"labgloss/content"
	"labgloss/content/lint"
)

// terms is a pack in English of terms as "label: definition".
func terms(lines ...string) *content.Pack {
	p := &content.Pack{ID: "test", Language: "en"}
	for i, line := range lines {
		label, definition, _ := strings.Cut(line, ": ")
		p.Terms = append(p.Terms, content.Term{ID: fmt.Sprint("t", i), Label: label, Definition: definition})
	}
	return p
}

// found are the findings with a code, as "path: message".
func found(p *content.Pack, code content.Code) []string {
	var all []string
	for _, f := range lint.Rule().Look(p) {
		if f.Code == code {
			all = append(all, f.Path+": "+f.Message)
		}
	}
	return all
}

// places are where findings stand.
func places(findings []string) string {
	var all []string
	for _, f := range findings {
		path, _, _ := strings.Cut(f, ": ")
		all = append(all, path)
	}
	return strings.Join(all, " ")
}

// quoted are the words that findings are about.
func quoted(findings []string) string {
	var all []string
	for _, f := range findings {
		all = append(all, strings.Split(f, `"`)[1])
	}
	return strings.Join(all, " ")
}

// FuzzRules: whatever a pack says, its findings lead into it.
func FuzzRules(f *testing.F) {
	f.Add("colour", "A colour (HPLC), e.g. `x` of\ncolor.", "COL-OUR's", "en")
	f.Add("V_DJ", "**V** DJ: http://x y@z a_b (((", "ſ+", "en-GB")
	f.Add("", "\x00\xff…。", "癌細胞", "de")
	f.Fuzz(func(t *testing.T, label, definition, other, language string) {
		p := terms("x", "y")
		p.Language = language
		p.Terms[0] = content.Term{ID: "a", Label: label, Definition: definition, ScopeNote: other, Synonyms: []string{other}, Related: []string{"b"}}
		p.Terms[1] = content.Term{ID: "b", Label: other, Definition: label + " " + definition, Abbreviations: []string{label}}
		for _, f := range lint.Rule().Look(p) {
			if !strings.HasPrefix(f.Path, "terms[0]") && !strings.HasPrefix(f.Path, "terms[1]") || f.Message == "" {
				t.Errorf("finding %+v", f)
			}
			if k, ok := content.KindOf(f.Code); !ok || k.Severity == content.Mistake || !slices.Contains(lint.Rule().Codes, f.Code) {
				t.Errorf("a finding of %q", f.Code)
			}
		}
	})
}
