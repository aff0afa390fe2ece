// Package contenttest holds what tests of several packages need to find their
// material, and what makes some. It is imported by tests only.
package contenttest

import (
	"fmt"
	"io/fs"
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
	if !Have(t, part, err) {
		t.Skipf("%s is not here: %v", part, err)
	}
}

// Have says whether the part is here, for a test that can do something
// without it: err is nil. The test fails without it where RequireEnv names it.
func Have(t testing.TB, part string, err error) bool {
	t.Helper()
	if err != nil && slices.Contains(strings.Split(os.Getenv(RequireEnv), ","), part) {
		t.Fatalf("%s names %s: %v", RequireEnv, part, err)
	}
	return err == nil
}

// Shared is the part that SharedFile and SharedPath find.
const Shared = "shared"

// SharedFile returns the path of a file of the shared folder beside the
// module, such as "data/article-page.txt". The folder is no part of the
// repository, so it is a part of its own, Shared.
func SharedFile(t testing.TB, name string) string {
	t.Helper()
	path, err := SharedPath(name)
	Require(t, Shared, err)
	return path
}

// SharedPath is SharedFile for those who go on without the file: it fails
// with fs.ErrNotExist where that is not there.
func SharedPath(name string) (string, error) {
	root, err := moduleRoot()
	if err != nil {
		return "", err
	}
	path := filepath.Join(root, "..", "shared", filepath.FromSlash(name))
	_, err = os.Stat(path)
	return path, err
}

// Root returns the module's folder.
func Root(t testing.TB) string {
	t.Helper()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// moduleRoot walks up from the working directory to the folder of go.mod.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", fmt.Errorf("no go.mod above the working directory: %w", fs.ErrNotExist)
		}
		dir = filepath.Dir(dir)
	}
}
