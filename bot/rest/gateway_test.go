package rest_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
)

func TestGateway(t *testing.T) {
	const body = `{"url": "wss://gateway.discord.gg", "shards": 9,
		"session_start_limit": {"total": 1000, "remaining": 999, "reset_after": 14400500, "max_concurrency": 16}}`
	want := rest.GatewayInfo{URL: "wss://gateway.discord.gg", Shards: 9, Starts: rest.SessionStarts{
		Total: 1000, Remaining: 999, ResetAfter: 4*time.Hour + 500*time.Millisecond, MaxConcurrency: 16,
	}}
	for _, c := range []struct{ old, new, err string }{
		{"", "", ""},
		{"wss://gateway.discord.gg", "https://gateway.discord.gg", "no websocket's address"},
		{"wss://gateway.discord.gg", "wss:///", "no websocket's address"},
		{"wss://gateway.discord.gg", "%zz", "no websocket's address"},
		{`"shards": 9`, `"shards": 0`, "0 shards"},
		{`"max_concurrency": 16`, `"max_concurrency": 0`, "max_concurrency of 0"},
		{`"remaining": 999`, `"remaining": -1`, "-1 of 1000"},
		{`"remaining": 999`, `"remaining": 1001`, "1001 of 1000"},
		{body, "<html>welcome</html>", "not Discord's"},
		{body, "{}", "no websocket's address"},
	} {
		t.Run(c.err, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.Respond("/gateway/bot", discordtest.Response{Status: 200, Body: strings.Replace(body, c.old, c.new, 1)})
			got, err := client(t, discord.URL).Gateway(t.Context())
			if c.err == "" && (err != nil || got != want) {
				t.Errorf("Gateway = %+v, %v, want %+v", got, err, want)
			}
			if c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)) {
				t.Errorf("Gateway = %+v, %v, want an error with %q", got, err, c.err)
			}
		})
	}
}

func TestClock(t *testing.T) {
	for _, want := range []time.Duration{0, 10 * time.Minute, -time.Hour} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Date", time.Now().Add(-want).UTC().Format(http.TimeFormat))
			if r.URL.Path != "/api/v10/gateway" {
				w.WriteHeader(http.StatusNotFound)
			}
		}))
		skew, err := client(t, server.URL).Clock(t.Context())
		if err != nil || (skew-want).Abs() > 3*time.Second {
			t.Errorf("Clock = %v, %v, want %v", skew, err, want)
		}
		server.Close()
	}
}

func TestClockOfWhoBearsNone(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header()["Date"] = nil
	}))
	defer server.Close()
	if skew, err := client(t, server.URL).Clock(t.Context()); err == nil {
		t.Errorf("Clock = %v, want an error", skew)
	}
}
