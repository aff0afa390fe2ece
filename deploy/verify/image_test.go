package verify

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

// stages parses the Dockerfile; what the linter says fails the test.
func stages(t *testing.T) (build, final instructions.Stage) {
	t.Helper()
	text := readFile(t, filepath.Join(root, "Dockerfile"))
	parsed, err := parser.Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range parsed.Warnings {
		t.Errorf("Dockerfile: %s", w.Short)
	}
	lint := linter.New(&linter.Config{Warn: func(rule, _, _, said string, _ []parser.Range) {
		t.Errorf("Dockerfile: %s: %s", rule, said)
	}})
	all, _, err := instructions.Parse(parsed.AST, lint)
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 2 {
		t.Fatalf("the Dockerfile has %d stages, want one to build in and the final one", len(all))
	}
	return all[0], all[1]
}

// commands returns a stage's commands of one kind.
func commands[C instructions.Command](s instructions.Stage) []C {
	var found []C
	for _, c := range s.Commands {
		if c, ok := c.(C); ok {
			found = append(found, c)
		}
	}
	return found
}

// only returns the one command of a kind that a stage has.
func only[C instructions.Command](t *testing.T, s instructions.Stage) C {
	t.Helper()
	found := commands[C](s)
	if len(found) != 1 {
		t.Fatalf("a stage has %d commands %T, want one", len(found), *new(C))
	}
	return found[0]
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestImageIsSmallAndUnprivileged(t *testing.T) {
	t.Parallel()
	_, final := stages(t)
	if final.BaseName != "scratch" {
		t.Errorf("the image is made from %s, want scratch", final.BaseName)
	}
	if user := only[*instructions.UserCommand](t, final).User; !regexp.MustCompile(`^[1-9]\d*:[1-9]\d*$`).MatchString(user) {
		t.Errorf("USER %s, want a user and a group by number, and not root", user)
	}
	if signal := only[*instructions.StopSignalCommand](t, final).Signal; signal != "SIGTERM" {
		t.Errorf("STOPSIGNAL %s, want SIGTERM, which is what drains", signal)
	}
	var copied []string
	for _, c := range commands[*instructions.CopyCommand](final) {
		copied = append(copied, c.From+" "+strings.Join(c.SourcePaths, " ")+" "+c.DestPath)
	}
	want := []string{"build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/", "build /src/bin/labgloss /labgloss"}
	if diff := cmp.Diff(want, copied); diff != "" {
		t.Errorf("the image holds something else than the certificates and the program (-want +got):\n%s", diff)
	}
}

// TestImageNeedsNoShell holds it to exec form: scratch has no shell.
func TestImageNeedsNoShell(t *testing.T) {
	t.Parallel()
	_, final := stages(t)
	for name, line := range map[string]instructions.ShellDependantCmdLine{
		"ENTRYPOINT": only[*instructions.EntrypointCommand](t, final).ShellDependantCmdLine,
		"CMD":        only[*instructions.CmdCommand](t, final).ShellDependantCmdLine,
	} {
		if line.PrependShell {
			t.Errorf("%s %q is in shell form", name, line.CmdLine)
		}
	}
	if n := len(commands[*instructions.RunCommand](final)); n != 0 {
		t.Errorf("the final stage has %d RUN, which scratch cannot run", n)
	}
	if check := healthCheck(t, final); check[0] != "/labgloss" {
		t.Errorf("HEALTHCHECK runs %q, want the program itself", check)
	}
}

// healthCheck returns the command line of HEALTHCHECK, which has to be in exec
// form.
func healthCheck(t *testing.T, final instructions.Stage) []string {
	t.Helper()
	test := only[*instructions.HealthCheckCommand](t, final).Health.Test
	if len(test) < 2 || test[0] != "CMD" {
		t.Fatalf("HEALTHCHECK %q, want a command in exec form", test)
	}
	return test[1:]
}

// TestImageBuildsWithTheProjectsGo compares the builder's tag with go.mod.
func TestImageBuildsWithTheProjectsGo(t *testing.T) {
	t.Parallel()
	build, _ := stages(t)
	version := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindSubmatch(readFile(t, filepath.Join(root, "go.mod")))
	if want := "golang:" + string(version[1]); build.BaseName != want {
		t.Errorf("the build stage is made from %s, want %s as go.mod says", build.BaseName, want)
	}
}

func TestImageIsLabelled(t *testing.T) {
	t.Parallel()
	_, final := stages(t)
	var labelled []string
	for _, l := range only[*instructions.LabelCommand](t, final).Labels {
		labelled = append(labelled, strings.TrimPrefix(l.Key, "org.opencontainers.image."))
	}
	for _, want := range []string{"title", "description", "licenses", "version"} {
		if !slices.Contains(labelled, want) {
			t.Errorf("the image has no label org.opencontainers.image.%s, only %v", want, labelled)
		}
	}
}
