package rest_test

import (
	"encoding/json"
	"errors"
	"testing"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
)

const table = `[{"type": 1, "name": "define", "description": "Say what a term means", "contexts": [0, 1, 2]}]`

func TestRegister(t *testing.T) {
	discord := discordtest.New(t)
	c := client(t, discord.URL)
	for i, want := range []bool{true, false} {
		changed, err := c.Register(t.Context(), discordtest.AppID, json.RawMessage(table))
		if err != nil || changed != want {
			t.Errorf("Register, time %d = %v, %v, want %v", i+1, changed, err, want)
		}
	}
	puts := discord.Requests("PUT", "/commands")
	if len(puts) != 1 || string(puts[0].Body) != table {
		t.Errorf("Register sent %v, want the table once", puts)
	}
	if len(discord.Commands()) != 1 {
		t.Errorf("Discord has %v, want one command", discord.Commands())
	}
}

func TestRegisterWhatDiscordRefuses(t *testing.T) {
	discord := discordtest.New(t)
	discord.Lenient()
	_, err := client(t, discord.URL).Register(t.Context(), discordtest.AppID, json.RawMessage(`[{"name": "define"}]`))
	var refused *rest.StatusError
	if !errors.As(err, &refused) || refused.Status != 400 || refused.Code != 50035 {
		t.Errorf("Register: %v, want a StatusError with 400 and 50035", err)
	}
}
