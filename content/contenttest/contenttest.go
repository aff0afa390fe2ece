// Package contenttest holds what tests of several packages need to find their
// material. It is imported by tests only.
package contenttest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// RequireEnv names the environment variable that lists, divided by commas,
// what a run of the tests must not go without: "shared", "chromium" …
const RequireEnv = "LABGLOSS_REQUIRE"

// Require goes on if err is nil: the part is here. Without it the test is
// skipped, or fails where RequireEnv names the part.
func Require(t testing.TB, part string, err error) {
	t.Helper()
	switch {
	case err == nil:
	case slices.Contains(strings.Split(os.Getenv(RequireEnv), ","), part):
		t.Fatalf("%s names %s: %v", RequireEnv, part, err)
	default:
		t.Skipf("%s is not here: %v", part, err)
	}
}

// SharedFile returns the path of a file of the shared folder beside the
// module, such as "data/article-page.txt". The folder is no part of the
// repository, so it is a part of its own, "shared".
func SharedFile(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join(moduleRoot(t), "..", "shared", filepath.FromSlash(name))
	_, err := os.Stat(path)
	Require(t, "shared", err)
	return path
}

// moduleRoot walks up from the working directory to the folder of go.mod.
func moduleRoot(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the working directory")
		}
		dir = filepath.Dir(dir)
	}
}
