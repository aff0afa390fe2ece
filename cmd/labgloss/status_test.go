package main

import (
	"errors"
	"io"
	"strings"
	"testing"

	"labgloss/bot/discordtest"
)

// Whoever starts programs acts on the status: what will be wrong again has one
// of its own.
func TestExitStatus(t *testing.T) {
	withoutDiscord(t)
	for _, c := range []struct {
		args string
		want int
	}{
		{"version", 0},
		{"--help", 0},
		{"", exitConfig},
		{"serve --nonsense", exitConfig},
		{"serve", exitConfig},
		{"serve --http 127.0.0.1:0 --public-key " + strings.Repeat("ab", 32) + " --pack nowhere", exitConfig},
		{"try --pack nowhere", exitConfig},
		{"lookup --pack nowhere emt", exitConfig},
		{"lookup asdfgh", exitFailure},
		{"check nowhere", exitFailure},
		{"register", exitConfig},
		{"register --remove", exitConfig},
		{"health", exitConfig},
		{"health nonsense", exitConfig},
		{"health --http 8080", exitConfig},
		{"health http://127.0.0.1:1", exitFailure},
		{"--log-level loud version", exitConfig},
	} {
		a := &app{ctx: t.Context(), stdout: io.Discard, stderr: io.Discard}
		if got := a.run(strings.Fields(c.args)); got != c.want {
			t.Errorf("labgloss %s exited with %d, want %d", c.args, got, c.want)
		}
	}
}

// full is a disk that is full.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestRegisterTellsThatItCannotTell(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	var stderr strings.Builder
	a := &app{ctx: t.Context(), stdout: full{}, stderr: &stderr}
	code := a.run([]string{"register", "--discord-api", discordtest.New(t).URL})
	if code != exitFailure || !strings.Contains(stderr.String(), "no space left") {
		t.Errorf("register exited with %d and said %q, want 1 and that it could not print", code, &stderr)
	}
}
