package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"labgloss/content/contenttest"
)

// Vocabularies as their makers publish them are imported by the real command,
// which reports as many terms as a count of lines finds, and answers from them.
func TestPublishedVocabularies(t *testing.T) {
	t.Parallel()
	for _, v := range []struct {
		file string
		// counted are lines that begin a term, less those that take one out.
		counted, less string
		// query finds the term with this label.
		query, label string
	}{
		{"so.obo", `^\[Term\]`, `^is_obsolete: true`, "g tetrad", "G_quartet"},
		{"so.json.gz", `"type" : "CLASS"`, `"deprecated" : true`, "guanine tetrda", "G_quartet"},
		{"psi-ms.obo", `^\[Term\]`, `^is_obsolete: true`, "scan directoin", "scan direction"},
		{"voc4cat", `a skos:Concept\b`, "", "catalytic reactor", "catalytic reactor"},
		{"hcrt.ttl", `a skos:Concept\b`, "", "Computerprogramma", "Software Application"},
		{"glosario.yml", `^- slug:`, "", "aprendizaje no supervisado", "unsupervised learning"},
	} {
		t.Run(v.file, func(t *testing.T) {
			t.Parallel()
			path := contenttest.SharedFile(t, "data/vocabularies/"+v.file)
			dir := filepath.Join(t.TempDir(), "pack")
			report := output(t, "import", path, "-o", dir)
			text := textOf(t, path)
			if want := fmt.Sprintf("%d terms, ", lines(text, v.counted)-lines(text, v.less)); !strings.Contains(report, want) {
				t.Errorf("the report is %.200s, want %s", report, want)
			}
			output(t, "check", dir)
			if got := output(t, "lookup", "--pack", dir, "-n", "1", v.query); !strings.HasPrefix(got, v.label) {
				t.Errorf("%s finds %.200s, want %s", v.query, got, v.label)
			}
		})
	}
}

// output is what a command writes that ends well.
func output(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	a := &app{ctx: t.Context(), stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr}
	if code := a.run(args); code != 0 {
		t.Fatalf("labgloss %q ended with status %d: %s", args, code, &stderr)
	}
	return stdout.String()
}

// lines counts what a pattern matches, line by line; the empty one matches none.
func lines(text, pattern string) int {
	if pattern == "" {
		return 0
	}
	return len(regexp.MustCompile("(?m)"+pattern).FindAllString(text, -1))
}

// textOf is the text of a file, unpacked, or of all files of a folder.
func textOf(t *testing.T, path string) string {
	t.Helper()
	var all strings.Builder
	do(t, filepath.WalkDir(path, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		f, err := os.Open(file)
		if err != nil {
			return err
		}
		defer f.Close()
		var r io.Reader = f
		if filepath.Ext(file) == ".gz" {
			if r, err = gzip.NewReader(f); err != nil {
				return err
			}
		}
		_, err = io.Copy(&all, r)
		return err
	}))
	return all.String()
}
