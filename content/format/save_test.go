package format

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"labgloss/content"
	"labgloss/content/compiled"
)

// savedPack is a small valid pack.
func savedPack(title string) *content.Pack {
	return &content.Pack{
		ID: "p", Title: title, Version: "1.0", Language: "en", Licence: "none",
		Citation: content.Source{Text: "Nobody"}, Provenance: "Made up.",
		Terms: []content.Term{{ID: "t", Label: "T", Definition: "D."}},
	}
}

// wantTitle checks that dir holds the pack with that title.
func wantTitle(t *testing.T, dir, title string) {
	t.Helper()
	p, err := content.Load(os.DirFS(dir))
	if err != nil || p.Title != title {
		t.Errorf("pack in %s = %v, %v, want the title %q", dir, p, err, title)
	}
}

// wantEntries checks what a folder holds: nothing is left over.
func wantEntries(t *testing.T, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s holds %q, want %q", dir, got, want)
	}
}

func write(t *testing.T, name string) {
	t.Helper()
	if err := os.WriteFile(name, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestSave(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "below", "pack")
	if err := Save(t.Context(), dir, savedPack("first"), false); err != nil {
		t.Fatal(err)
	}
	wantTitle(t, dir, "first")
	if err := Save(t.Context(), dir, savedPack("second"), false); !errors.Is(err, ErrExists) {
		t.Errorf("Save again = %v, want %v", err, ErrExists)
	}
	wantTitle(t, dir, "first")
	wantEntries(t, dir, content.SchemaName, content.FileName)
	wantEntries(t, filepath.Dir(dir), "pack")
	wantSchema(t, dir)
	info, err := os.Stat(dir)
	if err != nil || info.Mode().Perm()&0o500 != 0o500 {
		t.Errorf("the folder's mode is %v, %v", info.Mode(), err)
	}
}

// wantSchema checks that editors find the schema of a saved pack.
func wantSchema(t *testing.T, dir string) {
	t.Helper()
	schema, err := os.ReadFile(filepath.Join(dir, content.SchemaName))
	if err != nil || string(schema) != content.Schema() {
		t.Errorf("the schema in %s: %v, %d bytes", dir, err, len(schema))
	}
	pack, err := os.ReadFile(filepath.Join(dir, content.FileName))
	if err != nil || !strings.HasPrefix(string(pack), content.Modeline) {
		t.Errorf("the pack in %s does not begin with its schema's name: %v, %.60s", dir, err, pack)
	}
}

// TestSaveKeepsFiles checks that force replaces pack.yaml and its schema, and nothing else.
func TestSaveKeepsFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "pack")
	if err := errors.Join(Save(t.Context(), dir, savedPack("old"), false), os.Mkdir(filepath.Join(dir, ".git"), 0o755)); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, ".git", "HEAD"))
	write(t, filepath.Join(dir, "notes.txt"))
	write(t, filepath.Join(dir, content.SchemaName)) // of an older release
	if err := Save(t.Context(), dir+"/", savedPack("new"), true); err != nil {
		t.Fatal(err)
	}
	wantTitle(t, dir, "new")
	wantEntries(t, dir, ".git", "notes.txt", content.SchemaName, content.FileName)
	wantSchema(t, dir)
	wantEntries(t, filepath.Join(dir, ".git"), "HEAD")
	wantEntries(t, filepath.Dir(dir), "pack")
}

func TestSaveRefuses(t *testing.T) {
	top := t.TempDir()
	file, empty, other := filepath.Join(top, "file"), filepath.Join(top, "empty"), filepath.Join(top, "other")
	write(t, file)
	for _, dir := range []string{empty, other} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	write(t, filepath.Join(other, "thesis"))
	for _, test := range []struct {
		dir   string
		force bool
		want  error
	}{
		{file, false, ErrNotPack},
		{file, true, ErrNotPack},
		{other, false, ErrNotPack},
		{other, true, ErrNotPack},
		{empty, false, nil},
		{empty, false, ErrExists},
		{empty, true, nil},
	} {
		if err := Save(t.Context(), test.dir, savedPack("new"), test.force); !errors.Is(err, test.want) {
			t.Errorf("Save(%s, force %v) = %v, want %v", test.dir, test.force, err, test.want)
		}
	}
	wantEntries(t, top, "empty", "file", "other")
	wantEntries(t, other, "thesis")
	wantTitle(t, empty, "new")
}

// manyTerms is a pack of more terms than pack.yaml has.
func manyTerms(title string) *content.Pack {
	p := savedPack(title)
	for i := range maxTogether {
		p.Terms = append(p.Terms, content.Term{ID: fmt.Sprint("t", i), Label: fmt.Sprint("term ", i)})
	}
	return p
}

// A pack has its terms in one place, whatever the one before it had.
func TestSaveManyTerms(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "pack")
	large := []string{compiled.FileName, "notes.txt", content.SchemaName, content.FileName, content.TermsFileName}
	for i, step := range []struct {
		pack *content.Pack
		want []string
	}{
		{manyTerms("first"), []string{compiled.FileName, content.SchemaName, content.FileName, content.TermsFileName}},
		{manyTerms("second"), large},
		{savedPack("third"), []string{"notes.txt", content.SchemaName, content.FileName}},
		{manyTerms("fourth"), large},
	} {
		if err := Save(t.Context(), dir, step.pack, i > 0); err != nil {
			t.Fatal(err)
		}
		wantTitle(t, dir, step.pack.Title)
		wantEntries(t, dir, step.want...)
		loaded, err := content.Load(os.DirFS(dir))
		if err != nil || !reflect.DeepEqual(loaded, step.pack) {
			t.Errorf("%s: loaded otherwise than saved (%v)", step.pack.Title, err)
		}
		write(t, filepath.Join(dir, "notes.txt"))
	}
}

// What cannot be put in place leaves the pack as it was.
func TestReplacePutsBack(t *testing.T) {
	top := t.TempDir()
	dir, file := filepath.Join(top, "pack"), filepath.Join(top, "file")
	if err := Save(t.Context(), dir, manyTerms("old"), false); err != nil {
		t.Fatal(err)
	}
	write(t, file)
	if err := replace(dir, file, filepath.Join(top, "aside")); err == nil {
		t.Error("a file was taken for the folder of a pack")
	}
	wantTitle(t, dir, "old")
	wantEntries(t, dir, compiled.FileName, content.SchemaName, content.FileName, content.TermsFileName)
}

func TestSaveInvalidPack(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "pack")
	if err := Save(t.Context(), dir, savedPack("old"), false); err != nil {
		t.Fatal(err)
	}
	var findings content.Findings
	if err := Save(t.Context(), dir, savedPack(""), true); !errors.As(err, &findings) {
		t.Errorf("Save of a pack without title = %v, want findings", err)
	}
	broken := savedPack("\xff")
	if err := Save(t.Context(), dir, broken, true); !errors.Is(err, ErrUnwritable) {
		t.Errorf("Save = %v, want %v", err, ErrUnwritable)
	}
	wantTitle(t, dir, "old")
	wantEntries(t, dir, content.SchemaName, content.FileName)
	if err := Save(t.Context(), filepath.Join(top, "other"), broken, false); !errors.Is(err, ErrUnwritable) {
		t.Errorf("Save = %v, want %v", err, ErrUnwritable)
	}
	wantEntries(t, top, "pack")
}

// TestSaveInterrupted checks that nothing is written once the context has ended.
func TestSaveInterrupted(t *testing.T) {
	top := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for dir, left := range map[string]string{"new": "", "old": "old"} {
		dir = filepath.Join(top, dir)
		if left != "" {
			if err := Save(t.Context(), dir, savedPack(left), false); err != nil {
				t.Fatal(err)
			}
		}
		if err := Save(ctx, dir, savedPack("other"), true); !errors.Is(err, context.Canceled) {
			t.Errorf("Save = %v, want %v", err, context.Canceled)
		}
	}
	wantEntries(t, top, "old")
	wantTitle(t, filepath.Join(top, "old"), "old")
}
