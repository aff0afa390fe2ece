package main

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"labgloss/bot/discordtest"
)

// A bot that serves answers from what was saved last without a mistake, and
// logs where a mistake is.
func TestServeFollowsItsPacks(t *testing.T) {
	t.Parallel()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	shelf := t.TempDir()
	file := filepath.Join(shelf, "lab", "pack.yaml")
	do(t, os.Mkdir(filepath.Dir(file), 0o750))
	save := func(text string) {
		t.Helper()
		do(t, os.WriteFile(file, []byte(text), 0o600))
	}
	save(strings.ReplaceAll(livePack, "MEANING", "A soft solid."))
	discord := discordtest.New(t)
	s := startServe(t, "--http", "127.0.0.1:0", "--public-key", hex.EncodeToString(public), "--discord-api", discord.URL, "--packs", shelf)
	t.Cleanup(func() { s.exit(t, 0) })
	url := s.address(t)
	asked := 0
	answers := func(text string) func() bool {
		return func() bool {
			asked++
			id := strconv.Itoa(1175928847299110000 + asked)
			status, answer := post(t, url, private, discordtest.Command(t, id, "define", map[string]any{"term": "gel"}))
			if status != http.StatusOK {
				t.Fatalf("the answer is %d %s", status, answer)
			}
			return strings.Contains(answer, text)
		}
	}
	waitFor(t, "the first definition", answers("A soft solid."))
	save(strings.ReplaceAll(livePack, "MEANING", "A wobbly solid."))
	waitFor(t, "the second definition", answers("A wobbly solid."))
	save(strings.ReplaceAll(livePack, "label:", "lable:"))
	waitFor(t, "a line of the log", func() bool { return strings.Contains(s.stderr.String(), "pack.yaml:10:5") })
	if !answers("A wobbly solid.")() {
		t.Error("a broken pack took the place of the last good one")
	}
}

func TestServeRefusesPacks(t *testing.T) {
	t.Parallel()
	shelf := t.TempDir()
	for _, name := range []string{"a", "b"} {
		do(t, os.Mkdir(filepath.Join(shelf, name), 0o750))
		do(t, os.WriteFile(filepath.Join(shelf, name, "pack.yaml"), []byte(livePack), 0o600))
	}
	for _, tt := range []struct{ dir, want string }{
		{shelf, `has the same ID "lab"`},
		{t.TempDir(), "--packs: there is no pack in "},
	} {
		var stdout, stderr bytes.Buffer
		a := &app{ctx: t.Context(), stdout: &stdout, stderr: &stderr}
		code := a.run([]string{"serve", "--http", "127.0.0.1:0", "--public-key", strings.Repeat("0", 64), "--packs", tt.dir})
		if code != exitConfig || !strings.Contains(stderr.String(), tt.want) {
			t.Errorf("serve --packs %s = %d, %s, want %d and %s", tt.dir, code, &stderr, exitConfig, tt.want)
		}
	}
}
