package locale_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var layoutLine = regexp.MustCompile(`(?m)^(#.*|[a-z][a-z.-]*:|)$|^([a-z][a-z.-]*): .*$`)

// layout returns the keys of a catalogue and the comments between them, in
// order, without the heading, which names the language.
func layout(t *testing.T, lang string) []string {
	t.Helper()
	source, err := os.ReadFile(lang + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, m := range layoutLine.FindAllStringSubmatch(string(source), -1) {
		if line := strings.TrimSuffix(m[1]+m[2], ":"); line != "" {
			lines = append(lines, line)
		}
	}
	return lines[1:]
}

// All catalogues are laid out as the English one, so that they can be read side
// by side, and a translator of any has all comments.
func TestCataloguesHaveOneLayout(t *testing.T) {
	english := layout(t, "en")
	for _, lang := range languages {
		if diff := cmp.Diff(english, layout(t, lang)); diff != "" {
			t.Errorf("the layout of %s (-English +%s):\n%s", lang, lang, diff)
		}
	}
}

// Each key in the code has its text, and each text but those of commands its
// key, in the same order.
func TestKeysHaveTexts(t *testing.T) {
	var want []string
	file, err := parser.ParseFile(token.NewFileSet(), "keys.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			key, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			want = append(want, key)
		}
		return true
	})
	got := slices.DeleteFunc(layout(t, "en"), func(line string) bool {
		return strings.HasPrefix(line, "#") || strings.HasPrefix(line, "command.")
	})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("keys (-code +en.yaml):\n%s", diff)
	}
}
