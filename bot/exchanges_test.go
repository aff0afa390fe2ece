package bot_test

import (
	"crypto/ed25519"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/golden"
	"labgloss/bot/playground"
	"labgloss/bot/wire"
	"labgloss/content"
	"labgloss/content/packs"
)

// Exchanges that were copied from the playground end the same way again: each
// file is what its "Copy as test" gives.
func TestExchanges(t *testing.T) {
	b := botOfThePlayground(t)
	names, err := filepath.Glob("testdata/exchanges/*.json")
	if err != nil || len(names) == 0 {
		t.Fatalf("there are no exchanges: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".json"), func(t *testing.T) { again(t, b, name) })
	}
}

// again holds a bot's reply against that of an exchange.
func again(t *testing.T, b *bot.Bot, name string) {
	t.Helper()
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var exchange golden.Exchange
	if err := json.Unmarshal(file, &exchange); err != nil {
		t.Fatalf("reading %s: %v", name, err)
	}
	in, err := wire.Decode(exchange.Request)
	if err != nil {
		t.Fatal(err)
	}
	reply := b.Handle(t.Context(), in.Request)
	if exchange.Reply, err = golden.Reply(reply); err != nil {
		t.Fatal(err)
	}
	got, err := exchange.Text()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
		file = got
	}
	if diff := cmp.Diff(string(file), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
	checkSent(t, in.Request, reply)
}

// botOfThePlayground has the shipped packs, and the IDs that the playground
// gives the commands.
func botOfThePlayground(t *testing.T) *bot.Bot {
	t.Helper()
	shipped, err := packs.All()
	if err != nil {
		t.Fatal(err)
	}
	var ids map[string]string
	b := bot.New(bot.Config{
		Glossary: bot.Everywhere(content.NewGlossary(shipped...)), Log: discordtest.Logger(t),
		CommandIDs: func() map[string]string { return ids },
	})
	table, err := wire.Commands(b.Commands())
	if err != nil {
		t.Fatal(err)
	}
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	discord, err := playground.New(playground.Config{Key: key, Commands: table, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	if ids, err = wire.CommandIDs(discord.Commands()); err != nil {
		t.Fatal(err)
	}
	return b
}
