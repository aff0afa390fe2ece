package rest_test

import (
	"context"
	"errors"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
)

// discordgo knows a global limit by a header that Discord does not send, and
// forgets it otherwise.
func TestLimits(t *testing.T) {
	type response = discordtest.Response
	html := map[string]string{"Content-Type": "text/html", "Retry-After": "20"}
	for name, c := range map[string]struct {
		response      response
		scope         string
		bot, answered bool // whether other calls with the bot's token, and answers, still go out
	}{
		"of a route":       {response{Status: 429, Body: `{"retry_after": 20, "global": false}`}, "user", true, true},
		"shared":           {response{Status: 429, Header: map[string]string{"X-RateLimit-Scope": "shared"}, Body: `{"retry_after": 20}`}, "shared", true, true},
		"global":           {response{Status: 429, Body: `{"retry_after": 20, "global": true}`}, "global", false, true},
		"global by scope":  {response{Status: 429, Header: map[string]string{"X-RateLimit-Scope": "global"}, Body: `{"retry_after": 20}`}, "global", false, true},
		"global by header": {response{Status: 429, Header: map[string]string{"X-RateLimit-Global": "true"}, Body: `{"retry_after": 20}`}, "global", false, true},
		"Cloudflare's":     {response{Status: 429, Header: html, Body: "<html>error code: 1015"}, "cloudflare", false, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.Respond("/@me", c.response)
			counts := metrics.New()
			client := clientWith(t, rest.Config{Token: discordtest.Token, API: discord.URL, Log: discordtest.Logger(t), Metrics: counts})
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()

			_, err := client.Application(ctx)
			limited(t, "Application", err, c.scope)
			_, err = client.Commands(ctx, global)
			if went := len(discord.Requests("GET", "/commands")) == 1; went != c.bot {
				t.Errorf("Commands went out: %v, want %v", went, c.bot)
			}
			if c.bot && err != nil {
				t.Errorf("Commands: %v", err)
			} else if !c.bot {
				limited(t, "Commands", err, c.scope)
			}
			err = client.Callback(ctx, "1", "token", pong)
			if went := len(discord.Callbacks()) == 1; went != c.answered || went != (err == nil) {
				t.Errorf("Callback went out: %v (%v), want %v", went, err, c.answered)
			}
			if ctx.Err() != nil {
				t.Error("something waited in vain")
			}
			if want := `labgloss_rate_limits_total{scope="` + c.scope + `"} 1`; !strings.Contains(scrape(t, counts), want) {
				t.Errorf("the metrics lack %s", want)
			}
		})
	}
}

// limited checks that an error is a rate limit which lasts some 20 seconds.
func limited(t *testing.T, call string, err error, scope string) {
	t.Helper()
	refused, ok := errors.AsType[*rest.StatusError](err)
	if !ok || refused.Status != 429 || refused.Scope != scope || refused.RetryAfter < 10*time.Second {
		t.Errorf("%s: %v, want a limit of scope %s", call, err, scope)
	}
}

func scrape(t *testing.T, counts *metrics.Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	counts.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", "/metrics", nil))
	return w.Body.String()
}

// A limit that does not say for how long is one of a second.
func TestLimitIsWaitedFor(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Respond("/gateway", discordtest.Response{Status: 429, Body: "<html>"})
	c := client(t, discord.URL)
	asked := time.Now()
	if _, err := c.Clock(t.Context()); err == nil { // which asks once
		t.Fatal("Clock works in spite of the limit")
	}
	if err := c.Callback(t.Context(), "1", "token", pong); err != nil {
		t.Errorf("Callback: %v", err)
	}
	if waited := time.Since(asked); waited < time.Second {
		t.Errorf("the answer went out after %v, want a second", waited)
	}
}

func TestWaitEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	done := callbackAtLimit(ctx, t, "25")
	cancel()
	if err := soon(t, done); !errors.Is(err, context.Canceled) {
		t.Errorf("Callback: %v, want context.Canceled", err)
	}
}

func TestLongLimitIsNotWaitedFor(t *testing.T) {
	t.Parallel()
	limited(t, "Callback", soon(t, callbackAtLimit(t.Context(), t, "3600")), "cloudflare")
}

// callbackAtLimit begins to answer an interaction while all calls are held
// back for some seconds.
func callbackAtLimit(ctx context.Context, t *testing.T, seconds string) <-chan error {
	t.Helper()
	discord := discordtest.New(t)
	discord.Respond("/gateway", discordtest.Response{Status: 429, Header: map[string]string{"Retry-After": seconds}, Body: "<html>"})
	c := client(t, discord.URL)
	if _, err := c.Clock(t.Context()); err == nil { // which asks once
		t.Fatal("Clock works in spite of the limit")
	}
	done := make(chan error, 1)
	go func() { done <- c.Callback(ctx, "1", "token", pong) }()
	return done
}

// soon returns what comes long before a limit ends.
func soon(t *testing.T, done <-chan error) error {
	t.Helper()
	select {
	case err := <-done:
		return err
	case <-time.After(20 * time.Second):
		t.Fatal("a call waits on for the limit")
		return nil
	}
}

// Each call with a wrong token is one of the invalid requests that get an
// address blocked.
func TestRefusedTokenIsNotTriedAgain(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	c := clientWith(t, rest.Config{Token: "wrong-token", API: discord.URL, Log: discordtest.Logger(t)})
	for range 5 {
		if _, err := c.Application(t.Context()); !errors.Is(err, rest.ErrUnauthorized) {
			t.Errorf("Application: %v, want ErrUnauthorized", err)
		}
		if _, err := c.Commands(t.Context(), global); !errors.Is(err, rest.ErrUnauthorized) {
			t.Errorf("Commands: %v, want ErrUnauthorized", err)
		}
	}
	if n := len(discord.Requests("", "")); n != 1 {
		t.Errorf("asked %d times with a wrong token, want once", n)
	}
	if err := c.Callback(t.Context(), "1", "token", pong); err != nil {
		t.Errorf("Callback, which needs no token: %v", err)
	}
}

func TestRefusedInteractionSaysNothingOfTheToken(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Respond("/token", discordtest.Response{Status: 401, Body: `{"code": 50027, "message": "Invalid Webhook Token"}`})
	c := client(t, discord.URL)
	if err := c.Followup(t.Context(), discordtest.AppID, "token", message()); !errors.Is(err, rest.ErrExpired) {
		t.Errorf("Followup: %v, want ErrExpired", err)
	}
	if _, err := c.Application(t.Context()); err != nil {
		t.Errorf("Application: %v", err)
	}
}
