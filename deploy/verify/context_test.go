package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/moby/patternmatcher/ignorefile"
	"github.com/tonistiigi/fsutil"
)

// root is the repository's.
const root = "../.."

// contextFiles lists what the .dockerignore lets through, by the code with
// which a builder sends it.
func contextFiles(t *testing.T) []string {
	t.Helper()
	f, err := os.Open(filepath.Join(root, ".dockerignore"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	patterns, err := ignorefile.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	tree, err := fsutil.NewFS(root)
	if err != nil {
		t.Fatal(err)
	}
	filtered, err := fsutil.NewFilterFS(tree, &fsutil.FilterOpt{ExcludePatterns: patterns})
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	err = filtered.Walk(t.Context(), "", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files = append(files, filepath.ToSlash(name))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

type listedPackage struct {
	ImportPath                          string
	GoFiles, IgnoredGoFiles, EmbedFiles []string
}

// sourceFiles lists what a build of packages of the module reads, whatever
// system it is for.
func sourceFiles(t *testing.T, args ...string) []string {
	t.Helper()
	args = append([]string{"list", "-json=ImportPath,GoFiles,IgnoredGoFiles,EmbedFiles"}, args...)
	list := exec.CommandContext(t.Context(), "go", args...)
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	files := []string{"go.mod", "go.sum", "Makefile"}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listedPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return files
		} else if err != nil {
			t.Fatal(err)
		}
		files = append(files, p.sources()...)
	}
}

// sources returns the paths of the package's files, none where the package is
// not the module's.
func (p listedPackage) sources() (files []string) {
	dir, ours := strings.CutPrefix(p.ImportPath, "labgloss/")
	if !ours {
		return nil
	}
	for _, name := range slices.Concat(p.GoFiles, p.IgnoredGoFiles, p.EmbedFiles) {
		if !strings.HasSuffix(name, "_test.go") {
			files = append(files, path.Join(dir, name))
		}
	}
	return files
}

// TestContextIsWhatTheBuildNeeds keeps tokens, histories and test data of
// whoever builds out of the builder, and every file of the program in.
func TestContextIsWhatTheBuildNeeds(t *testing.T) {
	t.Parallel()
	let := contextFiles(t)
	for _, name := range sourceFiles(t, "-deps", "./cmd/labgloss") {
		if !slices.Contains(let, name) {
			t.Errorf(".dockerignore keeps %s out, which the build needs", name)
		}
	}
	source := sourceFiles(t, "./...")
	for _, name := range let {
		if !slices.Contains(source, name) {
			t.Errorf(".dockerignore lets %s through, which is no source of the program", name)
		}
	}
}
