package content_test

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"labgloss/content"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Each file of testdata/load holds the files of a pack, and what Load says of it.
func TestLoadFindings(t *testing.T) {
	files, err := filepath.Glob("testdata/load/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no test files: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want := &archive.Files[len(archive.Files)-1]
			folder := make(fstest.MapFS)
			for _, f := range archive.Files[:len(archive.Files)-1] {
				folder[f.Name] = &fstest.MapFile{Data: f.Data}
			}
			got := "ok\n"
			if _, err := content.Load(folder); err != nil {
				got = err.Error() + "\n"
			}
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(want.Data), got); diff != "" {
				t.Errorf("Load(%s) (-want +got):\n%s", file, diff)
			}
		})
	}
}

func TestLoadWithoutPack(t *testing.T) {
	if _, err := content.Load(fstest.MapFS{}); !errors.Is(err, content.ErrNoPack) {
		t.Errorf("Load(empty folder) = %v, want ErrNoPack", err)
	}
}

func TestLoadRefusesWhatIsNoText(t *testing.T) {
	for name, data := range map[string]string{
		"Latin-1": "id: caf\xe9\n", "NUL": "id: a\n\x00\n", "deep": strings.Repeat("[", 1e5),
		"deep lists": strings.Repeat("- ", 1e5), "too large": strings.Repeat(" ", content.MaxFileSize+1),
	} {
		if p, err := content.Load(folder(data)); err == nil {
			t.Errorf("Load(%s) = %v, want an error", name, p.ID)
		}
	}
}

func TestLoadPlacesWhatIsNoText(t *testing.T) {
	for data, want := range map[string]string{
		"id: a\ntitle: caf\xe9\n": "pack.yaml:2:11: not UTF-8",
		"id: é\x00\n":             "pack.yaml:1:6: a NUL",
		"id:\n\t- a\n":            "pack.yaml:2:1: not valid YAML: indent with spaces",
		"a: [" + strings.Repeat("a,", 400_000) + "]\n": "pack.yaml:1:1: the file has more lines, commas and brackets",
	} {
		if _, err := content.Load(folder(data)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("Load(%q) = %v, want %s", data, err, want)
		}
	}
}

func folder(pack string) fs.FS {
	return fstest.MapFS{content.FileName: {Data: []byte(pack)}}
}

// minimal is the least a pack needs.
const minimal = `id: demo
title: Demo
version: 1.0
language: en
licence: CC0-1.0
citation: {text: Nobody}
provenance: made up
terms:
  - {id: one, label: One, definition: The first.}
`

func TestLoadKeepsWhatWasWritten(t *testing.T) {
	p, err := content.Load(folder("\ufeff" + minimal))
	if err != nil {
		t.Fatal(err)
	}
	want := &content.Pack{
		ID: "demo", Title: "Demo", Version: "1.0", Language: "en", Licence: "CC0-1.0",
		Citation: content.Source{Text: "Nobody"}, Provenance: "made up",
		Terms: []content.Term{{ID: "one", Label: "One", Definition: "The first."}},
	}
	if diff := cmp.Diff(want, p); diff != "" {
		t.Errorf("Load (-want +got):\n%s", diff)
	}
}

// FuzzLoad: whatever a file holds, Load returns a valid pack or says why not.
func FuzzLoad(f *testing.F) {
	f.Add(minimal)
	f.Add("a: &x 1\nb: *x\n")
	f.Add("terms:\n- label: >\n   folded\n")
	f.Add("? a\n: b\n--- !!map\n<<: [")
	f.Fuzz(func(t *testing.T, data string) {
		p, err := content.Load(folder(data))
		if err != nil {
			_ = err.Error()
			findings, _ := errors.AsType[content.Findings](err)
			for _, f := range findings {
				if k, ok := content.KindOf(f.Code); !ok || k.Severity != content.Mistake {
					t.Errorf("a mistake has the code %q: %v", f.Code, f)
				}
			}
			return
		}
		if findings := p.Validate(); len(findings) > 0 {
			t.Errorf("Load accepted a pack with findings: %v", findings)
		}
		content.NewGlossary(p).Search(data, 5)
	})
}
