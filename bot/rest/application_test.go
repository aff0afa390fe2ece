package rest_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
)

func TestApplication(t *testing.T) {
	discord := discordtest.New(t)
	for _, token := range []string{discordtest.Token, "Bot " + discordtest.Token, discordtest.Token + "\n"} {
		c := clientWith(t, rest.Config{Token: token, API: discord.URL, Log: discordtest.Logger(t)})
		app, err := c.Application(t.Context())
		if err != nil || app.ID != discordtest.AppID || app.Name != discordtest.AppName {
			t.Errorf("Application with %q = %+v, %v", token, app, err)
		}
	}
}

func TestApplicationWithWrongToken(t *testing.T) {
	discord := discordtest.New(t)
	c := clientWith(t, rest.Config{Token: "wrong-token", API: discord.URL, Log: discordtest.Logger(t)})
	_, err := c.Application(t.Context())
	if !errors.Is(err, rest.ErrUnauthorized) {
		t.Errorf("Application: %v, want ErrUnauthorized", err)
	}
	if n := len(discord.Requests("GET", "/@me")); n != 1 {
		t.Errorf("asked %d times with a wrong token, want 1", n)
	}
}

// A proxy may answer anything.
func TestApplicationFromSomebodyElse(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/@me", discordtest.Response{Status: 200, Body: "<html>welcome</html>"},
		discordtest.Response{Status: 200, Body: "{}"},
		discordtest.Response{Status: 302, Header: map[string]string{"Location": "https://elsewhere.invalid/"}})
	for range 3 {
		if app, err := client(t, discord.URL).Application(t.Context()); err == nil {
			t.Errorf("Application = %+v, want an error", app)
		}
	}
}

func TestApplicationInFull(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/@me", discordtest.Response{Status: 200, Body: `{
		"id": "1", "name": "labgloss", "verify_key": "c0ffee", "flags": 8912896, "bot_public": true,
		"interactions_endpoint_url": "https://lab.example/interactions",
		"integration_types_config": {"0": {"oauth2_install_params": {"scopes": ["bot"], "permissions": "16384"}}, "1": {}}
	}`}, discordtest.Response{Status: 200, Body: `{"id": "1", "interactions_endpoint_url": null, "integration_types_config": null}`})
	c := client(t, discord.URL)

	var install rest.Install
	if err := json.Unmarshal([]byte(`{"oauth2_install_params": {"scopes": ["bot"], "permissions": "16384"}}`), &install); err != nil {
		t.Fatal(err)
	}
	for _, want := range []rest.Application{
		{
			ID: "1", Name: "labgloss", VerifyKey: "c0ffee", Flags: 8912896, Public: true,
			InteractionsURL: "https://lab.example/interactions",
			Installs:        map[string]rest.Install{"0": install, "1": {}},
		},
		{ID: "1"},
	} {
		got, err := c.Application(t.Context())
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("Application: %v, -want +got:\n%s", err, diff)
		}
	}
}

func TestInviteURL(t *testing.T) {
	const want = "https://discord.com/oauth2/authorize?client_id=1&permissions=49152&scope=bot+applications.commands"
	if got := rest.InviteURL("1"); got != want {
		t.Errorf("InviteURL = %s, want %s", got, want)
	}
}
