package main

import (
	"os"
	"path/filepath"
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
	testscript.Run(t, testscript.Params{Dir: "testdata"})
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
