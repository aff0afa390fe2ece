package verify

import (
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

	"github.com/google/go-cmp/cmp"
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
	slices.Sort(files)
	return files
}

type listedPackage struct {
	ImportPath                          string
	GoFiles, IgnoredGoFiles, EmbedFiles []string
}

// neededFiles lists what the build reads, whatever system it is for.
func neededFiles(t *testing.T) []string {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-deps",
		"-json=ImportPath,GoFiles,IgnoredGoFiles,EmbedFiles", "./cmd/labgloss")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	files := []string{"go.mod", "go.sum", "Makefile"}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listedPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if dir, ours := strings.CutPrefix(p.ImportPath, "labgloss/"); ours {
			for _, name := range slices.Concat(p.GoFiles, p.IgnoredGoFiles, p.EmbedFiles) {
				if !strings.HasSuffix(name, "_test.go") {
					files = append(files, path.Join(dir, name))
				}
			}
		}
	}
	slices.Sort(files)
	return files
}

// TestContextIsWhatTheBuildNeeds keeps tokens, histories and test data of
// whoever builds out of the builder, and every file of the program in.
func TestContextIsWhatTheBuildNeeds(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff(neededFiles(t), contextFiles(t)); diff != "" {
		t.Errorf(".dockerignore lets other files through (+) than the build needs (-):\n%s", diff)
	}
}
