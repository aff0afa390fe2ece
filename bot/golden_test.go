package bot_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares a reply with its golden file, which has what is not zero, and
// how long a file is in place of its bytes.
func golden(t *testing.T, name string, reply bot.Reply) {
	t.Helper()
	files := json.MarshalFunc(func(f bot.File) ([]byte, error) {
		return json.Marshal(map[string]any{"Name": f.Name, "Alt": f.Alt, "Bytes": len(f.Data)}, json.Deterministic(true))
	})
	got, err := json.Marshal(reply, json.WithMarshalers(files), json.OmitZeroStructFields(true), jsontext.WithIndent("  "))
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
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
