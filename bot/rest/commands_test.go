package rest_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

const table = `[{"type": 1, "name": "define", "description": "Say what a term means", "contexts": [0, 1, 2]}]`

var global = rest.CommandScope{AppID: discordtest.AppID}

func TestRegister(t *testing.T) {
	discord := discordtest.New(t)
	c := client(t, discord.URL)
	for _, step := range []struct {
		name string
		do   func(context.Context, rest.CommandScope, json.RawMessage) (wire.CommandDiff, error)
		want []string
		puts int // so far
	}{
		{"plan", c.Plan, []string{"+ define"}, 0},
		{"register", c.Register, []string{"+ define"}, 1},
		{"register again", c.Register, nil, 1},
		{"plan again", c.Plan, nil, 1},
	} {
		diff, err := step.do(t.Context(), global, json.RawMessage(table))
		if err != nil || !slices.Equal(diff.Lines(), step.want) {
			t.Errorf("%s = %q, %v, want %q", step.name, diff.Lines(), err, step.want)
		}
		if n := len(discord.Requests("PUT", "/commands")); n != step.puts {
			t.Errorf("%s: commands were overwritten %d times, want %d", step.name, n, step.puts)
		}
	}
	if put := discord.Requests("PUT", "/commands")[0]; string(put.Body) != table {
		t.Errorf("Register sent %s, want the table", put.Body)
	}
}

// Discord gives values of its own to where a server's commands show. They must
// not look like a difference.
func TestRegisterInAServer(t *testing.T) {
	const have = `[{"id": "1", "guild_id": "7", "name": "define", "description": "Say what a term means", "contexts": null, "integration_types": [0]}]`
	var asked []string
	var sent []byte
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.Method+" "+r.URL.Path)
		if r.Method == http.MethodPut {
			sent, _ = io.ReadAll(r.Body)
		}
		_, _ = io.WriteString(w, have)
	}))
	defer server.Close()
	c, scope := client(t, server.URL), rest.CommandScope{AppID: "1", GuildID: "7"}
	if diff, err := c.Register(t.Context(), scope, json.RawMessage(table)); err != nil || len(diff) > 0 {
		t.Errorf("Register = %q, %v, want no difference", diff.Lines(), err)
	}
	changed := strings.Replace(table, "Say what", "Tell what", 1)
	if diff, err := c.Register(t.Context(), scope, json.RawMessage(changed)); err != nil || len(diff) != 1 {
		t.Errorf("Register = %q, %v, want a difference", diff.Lines(), err)
	}
	path := "/api/v10/applications/1/guilds/7/commands"
	if want := []string{"GET " + path, "GET " + path, "PUT " + path}; !slices.Equal(asked, want) {
		t.Errorf("asked %q, want %q", asked, want)
	}
	if strings.Contains(string(sent), "contexts") {
		t.Errorf("sent %s, want no contexts", sent)
	}
}

func TestRegisterWhatDiscordRefuses(t *testing.T) {
	discord := discordtest.New(t)
	discord.Lenient()
	_, err := client(t, discord.URL).Register(t.Context(), global, json.RawMessage(`[{"name": "define"}]`))
	var refused *rest.StatusError
	if !errors.As(err, &refused) || refused.Status != 400 || refused.Code != 50035 {
		t.Errorf("Register: %v, want a StatusError with 400 and 50035", err)
	}
}
