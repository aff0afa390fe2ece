//go:build unix

package content_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"labgloss/content"
	"labgloss/content/compiled"
)

// Whoever opens a pipe waits for another who writes to it, for ever.
func TestPipesAreNoFiles(t *testing.T) {
	t.Parallel()
	for _, name := range []string{content.FileName, content.TermsFileName, "a.png"} {
		dir := t.TempDir()
		files := map[string]string{
			content.FileName:      linesHeader + "figures: [{id: f, number: 1, title: F, image: a.png, alt: F}]",
			content.TermsFileName: `{"id":"a","label":"A"}`,
			"a.png":               "a picture",
		}
		for file, text := range files {
			if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		pipe := filepath.Join(dir, name)
		if err := os.Remove(pipe); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Mkfifo(pipe, 0o600); err != nil {
			t.Fatal(err)
		}
		root, err := os.OpenRoot(dir)
		if err != nil {
			t.Fatal(err)
		}
		defer root.Close()
		if _, err := content.Load(root.FS()); err == nil || !strings.Contains(err.Error(), "is no file") {
			t.Errorf("%s: Load = %v, want that it is no file", name, err)
		}
		if _, err := compiled.Open(root, compiled.Quickly); err == nil || !strings.Contains(err.Error(), "is no file") {
			t.Errorf("%s: Open = %v, want that it is no file", name, err)
		}
	}
}
