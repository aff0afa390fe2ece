package main

import (
	"crypto/ed25519"
	"encoding/hex"
	"fmt"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"labgloss/bot/discordtest"
	"labgloss/content"
	"labgloss/content/format"
)

// saveLarge saves a pack of more terms than pack.yaml has, as import does.
func saveLarge(t *testing.T, dir, meaning string) {
	t.Helper()
	p := &content.Pack{
		ID: "lab", Title: "Our lab", Version: "1", Language: "en", Licence: "CC0-1.0",
		Citation: content.Source{Text: "The lab's handbook"}, Provenance: "Written by us.",
		Terms: []content.Term{{ID: "gel", Label: "Gel", Definition: meaning}},
	}
	for i := range 1500 {
		p.Terms = append(p.Terms, content.Term{ID: fmt.Sprint("t", i), Label: fmt.Sprint("buffer ", i), Definition: meaning})
	}
	do(t, format.Save(t.Context(), dir, p, true))
}

// While a large pack is imported anew, and anew, a bot that serves it has an
// answer at any time: that of the last one or of the next.
func TestServeFollowsALargePack(t *testing.T) {
	t.Parallel()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "lab")
	saveLarge(t, dir, "Meaning 0.")
	discord := discordtest.New(t)
	s := startServe(t, "--http", "127.0.0.1:0", "--public-key", hex.EncodeToString(public), "--discord-api", discord.URL, "--pack", dir)
	t.Cleanup(func() { s.exit(t, 0) })
	url := s.address(t)
	asked := 0
	for round := range 4 {
		if round > 0 {
			saveLarge(t, dir, fmt.Sprintf("Meaning %d.", round))
		}
		waitFor(t, "the next definition", func() bool {
			asked++
			id := strconv.Itoa(1175928847299110000 + asked)
			status, answer := post(t, url, private, discordtest.Command(t, id, "define", map[string]any{"term": "gel"}))
			next := strings.Contains(answer, fmt.Sprintf("Meaning %d.", round))
			if status != http.StatusOK || !next && !strings.Contains(answer, fmt.Sprintf("Meaning %d.", round-1)) {
				t.Fatalf("after %d imports the answer is %d %s", round, status, answer)
			}
			return next
		})
	}
	if said := s.stderr.String(); strings.Contains(said, "broken") || strings.Contains(said, "compiled") {
		t.Errorf("an import came over step by step, or was not compiled: %s", said)
	}
}
