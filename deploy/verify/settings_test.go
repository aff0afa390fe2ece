//go:build linux

package verify

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
)

// testSettings compares the names of settings in the files here with the
// program's own help.
func testSettings(t *testing.T, program string) {
	help := output(t, program, "serve", "--help")
	for where, names := range settingsNamed(t) {
		for _, name := range names {
			if !regexp.MustCompile(`(^|[^A-Za-z0-9_-])` + regexp.QuoteMeta(name) + `($|[^A-Za-z0-9_-])`).MatchString(help) {
				t.Errorf("%s sets %s, of which labgloss serve --help says nothing", where, name)
			}
		}
	}
}

// settingsNamed lists the flags and variables that each file hands to the
// program.
func settingsNamed(t *testing.T) map[string][]string {
	t.Helper()
	named := make(map[string][]string)
	_, final := stages(t)
	for _, pair := range only[*instructions.EnvCommand](t, final).Env {
		named["Dockerfile"] = append(named["Dockerfile"], pair.Key)
	}
	for _, file := range []string{gatewayFile, webhookFile} {
		named[file] = serviceSettings(composed(t, file).Services["labgloss"])
	}
	for _, line := range unitSettings(t, "ExecStart") {
		named[unitFile] = append(named[unitFile], flags(strings.Fields(line))...)
	}
	for _, pair := range unitSettings(t, "Environment") {
		key, _, _ := strings.Cut(pair, "=")
		named[unitFile] = append(named[unitFile], key)
	}
	named["README.md"] = variablesIn(string(readFile(t, filepath.Join("..", "README.md"))))
	return named
}

// variablesIn lists the variables of a text that are the program's: two are
// Compose's, which builds and addresses with them.
func variablesIn(text string) (names []string) {
	for _, name := range regexp.MustCompile(`\b(LABGLOSS|DISCORD)_[A-Z_]+`).FindAllString(text, -1) {
		if name != "LABGLOSS_VERSION" && name != "LABGLOSS_DOMAIN" {
			names = append(names, name)
		}
	}
	return names
}

func serviceSettings(s types.ServiceConfig) (names []string) {
	for key := range s.Environment {
		names = append(names, key)
	}
	return append(names, flags(s.Command)...)
}

func flags(words []string) (names []string) {
	for _, w := range words {
		if name, _, _ := strings.Cut(w, "="); strings.HasPrefix(name, "--") {
			names = append(names, name)
		}
	}
	return names
}
