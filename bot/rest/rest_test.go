package rest_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

var pong = wire.Answer{Body: wire.Pong()}

// calls are the calls to Discord's API, with how they go in this package's
// tests.
var calls = []struct {
	name string
	open bool // needs no token of the bot's
	make func(context.Context, *rest.Client) error
}{
	{"Application", false, func(ctx context.Context, c *rest.Client) error { _, err := c.Application(ctx); return err }},
	{"Gateway", false, func(ctx context.Context, c *rest.Client) error { _, err := c.Gateway(ctx); return err }},
	{"Register", false, func(ctx context.Context, c *rest.Client) error {
		_, err := c.Register(ctx, global, json.RawMessage(table))
		return err
	}},
	{"Clock", true, func(ctx context.Context, c *rest.Client) error { _, err := c.Clock(ctx); return err }},
	{"Callback", true, func(ctx context.Context, c *rest.Client) error {
		return c.Callback(ctx, "1", discordtest.InteractionToken, pong)
	}},
	{"Followup", true, func(ctx context.Context, c *rest.Client) error {
		return c.Followup(ctx, discordtest.AppID, discordtest.InteractionToken, message())
	}},
	{"EditOriginal", true, func(ctx context.Context, c *rest.Client) error {
		return c.EditOriginal(ctx, discordtest.AppID, discordtest.InteractionToken, message())
	}},
	{"DeleteOriginal", true, func(ctx context.Context, c *rest.Client) error {
		return c.DeleteOriginal(ctx, discordtest.AppID, discordtest.InteractionToken)
	}},
}

func message(files ...bot.File) wire.Answer {
	m, err := wire.EncodeMessage(bot.Request{}, bot.Reply{Text: "hello", Files: files})
	if err != nil {
		panic(err)
	}
	return m
}

func client(t *testing.T, api string) *rest.Client {
	t.Helper()
	return clientWith(t, rest.Config{Token: discordtest.Token, API: api, Log: discordtest.Logger(t)})
}

func clientWith(t *testing.T, cfg rest.Config) *rest.Client {
	t.Helper()
	c, err := rest.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestNewRefuses(t *testing.T) {
	for _, c := range []struct{ token, api, want string }{
		{"two words", "", "characters that no token has"},
		{"line\nbreak", "", "characters that no token has"},
		{"tökén", "", "characters that no token has"},
		{"secret", "127.0.0.1:80", "must look like"},
		{"secret", "ftp://host", "must look like"},
		{"secret", "http://", "must look like"},
		{"secret", "http://user:password@host", "no user"},
		{"secret", "http://host?x=secret", "no user, query"},
	} {
		_, err := rest.New(rest.Config{Token: c.token, API: c.api, Log: discordtest.Logger(t)})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("New(%q, %q): %v, want an error with %q", c.token, c.api, err, c.want)
		} else if strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "password") {
			t.Errorf("New(%q, %q): the error gives a secret away: %v", c.token, c.api, err)
		}
	}
}

// discordgo sends every call the bot's token, and asks for version 9.
func TestTokenGoesWhereItIsNeeded(t *testing.T) {
	var asked []string
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.Header.Get("Authorization"))
		if !strings.HasPrefix(r.URL.Path, "/api/v10/") {
			t.Errorf("asked for %s, want version 10", r.URL.Path)
		}
	}))
	defer server.Close()
	with := client(t, server.URL)
	without := clientWith(t, rest.Config{API: server.URL, Log: discordtest.Logger(t)})
	for _, c := range calls {
		asked = nil
		want := "Bot " + discordtest.Token
		if c.open {
			want = ""
		}
		_ = c.make(t.Context(), with) // some find the answer too short
		if len(asked) != 1 || asked[0] != want {
			t.Errorf("%s sent %q as the authorization, want %q once", c.name, asked, want)
		}

		asked = nil
		err := c.make(t.Context(), without)
		if c.open && (err != nil || len(asked) != 1 || asked[0] != "") {
			t.Errorf("%s without a token: %v, sent %q", c.name, err, asked)
		}
		if !c.open && (!errors.Is(err, rest.ErrNoToken) || len(asked) != 0) {
			t.Errorf("%s without a token: %v after %d requests, want ErrNoToken at once", c.name, err, len(asked))
		}
	}
}

func TestAddress(t *testing.T) {
	var got string
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r.Host + r.RequestURI }))
	defer server.Close()
	host := strings.TrimPrefix(server.URL, "http://")
	for api, want := range map[string]string{
		server.URL:              host + "/api/v10/applications/1/commands?with_localizations=true",
		server.URL + "/":        host + "/api/v10/applications/1/commands?with_localizations=true",
		server.URL + "/discord": host + "/discord/api/v10/applications/1/commands?with_localizations=true",
		server.URL + "/a/b/":    host + "/a/b/api/v10/applications/1/commands?with_localizations=true",
	} {
		if _, err := client(t, api).Commands(t.Context(), rest.CommandScope{AppID: "1"}); err != nil || got != want {
			t.Errorf("Commands with API %s asked %s, %v, want %s", api, got, err, want)
		}
	}
}
