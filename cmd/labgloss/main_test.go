package main

import (
	"bytes"
	"compress/gzip"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"labgloss/content/contenttest"
)

// TestMain lets scripts run labgloss as the program that it is.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"labgloss": main})
}

// TestScripts runs testdata/*.txt, which read as a manual of the commands.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:  "testdata",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"png": writePNG, "gzip": writeGzip},
	})
}

// writePNG is the scripts' command "png FILE WIDTH HEIGHT [cut]", which writes
// an image, or but the first half of it.
func writePNG(ts *testscript.TestScript, _ bool, args []string) {
	width, err := strconv.Atoi(args[1])
	ts.Check(err)
	height, err := strconv.Atoi(args[2])
	ts.Check(err)
	var b bytes.Buffer
	ts.Check(png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height))))
	if len(args) > 3 {
		b.Truncate(b.Len() / 2)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

// writeGzip is the scripts' command "gzip FILE [cut]", which packs a file beside
// it, or writes but the first half of that.
func writeGzip(ts *testscript.TestScript, _ bool, args []string) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(ts.ReadFile(args[0])))
	ts.Check(err)
	ts.Check(z.Close())
	if len(args) > 1 {
		b.Truncate(b.Len() / 2)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]+".gz"), b.Bytes(), 0o644))
}

// TestArticleScripts runs those scripts that need the saved page of the
// article behind the shipped pack; they find it at $PAGE.
func TestArticleScripts(t *testing.T) {
	page := contenttest.SharedFile(t, "data/article-page.txt")
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "article"),
		Setup: func(env *testscript.Env) error {
			data, err := os.ReadFile(page)
			if err != nil {
				return err
			}
			env.Setenv("PAGE", filepath.Join(env.WorkDir, "page.txt"))
			return os.WriteFile(env.Getenv("PAGE"), data, 0o644)
		},
	})
}
