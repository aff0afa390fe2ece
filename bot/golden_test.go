package bot_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/golden"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// compare compares a reply with its golden file.
func compare(t *testing.T, name string, reply bot.Reply) {
	t.Helper()
	got, err := golden.Reply(reply)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("reply differs from %s (-want +got):\n%s", file, diff)
	}
}
