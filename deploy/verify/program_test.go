//go:build linux

package verify

import (
	"debug/buildinfo"
	"debug/elf"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
)

// builtVersion is the version with which the test builds.
const builtVersion = "v0.0.0-verify"

// TestProgram builds the program once, as the Dockerfile does, and looks at it
// from all sides.
func TestProgram(t *testing.T) {
	t.Parallel()
	program := buildAsTheImageDoes(t)
	for name, test := range map[string]func(*testing.T, string){
		"has the version":         testVersion,
		"is static":               testStatic,
		"knows all settings":      testSettings,
		"runs in the image":       testRunsInTheImage,
		"suits the unit":          testUnitIsValid,
		"is confined by the unit": testUnitIsConfined,
		"is not started in vain":  testUnitDoesNotStartAgainInVain,
	} {
		t.Run(name, func(t *testing.T) { test(t, program) })
	}
}

// buildAsTheImageDoes runs the last RUN of the build stage over the files that
// the .dockerignore lets through, and returns the path of what the final stage
// copies.
func buildAsTheImageDoes(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range contextFiles(t) {
		copyFile(t, filepath.Join(root, name), filepath.Join(dir, name))
	}
	stage, final := stages(t)
	runs := commands[*instructions.RunCommand](stage)
	line := runs[len(runs)-1].CmdLine
	build := exec.CommandContext(t.Context(), "sh", "-c", strings.Join(line, " "))
	build.Dir = dir
	build.Env = append(os.Environ(), "VERSION="+builtVersion)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", line, err, out)
	}
	copies := commands[*instructions.CopyCommand](final)
	workdir := only[*instructions.WorkdirCommand](t, stage).Path
	made, ok := strings.CutPrefix(copies[len(copies)-1].SourcePaths[0], workdir+"/")
	if !ok {
		t.Fatalf("the final stage copies %v, which the build in %s does not make", copies[len(copies)-1], workdir)
	}
	return filepath.Join(dir, made)
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	info, err := os.Stat(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, readFile(t, from), info.Mode()); err != nil {
		t.Fatal(err)
	}
}

func output(t *testing.T, program string, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), program, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("labgloss %v: %v\n%s", args, err, out)
	}
	return string(out)
}

func testVersion(t *testing.T, program string) {
	if got := strings.TrimSpace(output(t, program, "version")); got != "labgloss "+builtVersion {
		t.Errorf("labgloss version = %q, want the build argument %s", got, builtVersion)
	}
}

// testStatic wants no dynamic loader, for scratch has none, and no paths of
// the machine that built it.
func testStatic(t *testing.T, program string) {
	f, err := elf.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, p := range f.Progs {
		if p.Type == elf.PT_INTERP || p.Type == elf.PT_DYNAMIC {
			t.Errorf("the program is linked dynamically: it has a %v", p.Type)
		}
	}
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []debug.BuildSetting{{Key: "CGO_ENABLED", Value: "0"}, {Key: "-trimpath", Value: "true"}} {
		if !slices.Contains(info.Settings, want) {
			t.Errorf("the program was not built with %s=%s", want.Key, want.Value)
		}
	}
}
