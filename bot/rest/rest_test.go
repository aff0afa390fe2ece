package rest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

var pong = wire.Answer{Body: wire.Pong()}

func client(t *testing.T, api string) *rest.Client {
	t.Helper()
	return clientWith(t, rest.Config{Token: discordtest.Token, API: api, Log: slog.New(slog.DiscardHandler)})
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
		_, err := rest.New(rest.Config{Token: c.token, API: c.api, Log: slog.New(slog.DiscardHandler)})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("New(%q, %q): %v, want an error with %q", c.token, c.api, err, c.want)
		} else if strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "password") {
			t.Errorf("New(%q, %q): the error gives a secret away: %v", c.token, c.api, err)
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
		if _, err := client(t, api).Commands(t.Context(), "1"); err != nil || got != want {
			t.Errorf("Commands with API %s asked %s, %v, want %s", api, got, err, want)
		}
	}
}

func TestCallback(t *testing.T) {
	discord := discordtest.New(t)
	c := client(t, discord.URL)
	body := []byte(`{"type":4,"data":{"content":"hello"}}`)
	if err := c.Callback(t.Context(), "1", "token", wire.Answer{Body: body}); err != nil {
		t.Errorf("Callback: %v", err)
	}
	if got := discord.Callbacks(); len(got) != 1 || !bytes.Equal(got[0], body) {
		t.Errorf("Discord got %s, want %s", got, body)
	}
	if err := c.Callback(t.Context(), "1", "token", wire.Answer{Body: body}); !errors.Is(err, rest.ErrAnswered) {
		t.Errorf("second Callback: %v, want ErrAnswered", err)
	}
}

func TestRetry(t *testing.T) {
	type response = discordtest.Response
	html := map[string]string{"Content-Type": "text/html", "Retry-After": "0"}
	for _, c := range []struct {
		name      string
		responses []response
		status    int // of the error; 0: it works in the end
		requests  int
	}{
		{"rate limit", []response{{Status: 429, Body: `{"message": "slow down", "retry_after": 0.01, "global": true}`}}, 0, 2},
		{"rate limit in HTML", []response{{Status: 429, Header: html, Body: "<html>slow down"}}, 0, 2},
		{"long rate limit", []response{{Status: 429, Body: `{"retry_after": 3600}`}}, 429, 1},
		{"absurd rate limit", []response{{Status: 429, Body: `{"retry_after": 1e300}`}}, 429, 1},
		{"bad gateway", []response{{Status: 502, Body: "<html>"}}, 0, 2},
		{"trouble twice", []response{{Status: 500}, {Status: 503, Body: "{"}}, 0, 3},
		{"trouble for good", []response{{Status: 500}, {Status: 500}, {Status: 504}, {Status: 500}}, 504, 3},
		{"forbidden", []response{{Status: 403, Body: `{"code": 50001, "message": "Missing Access"}`}}, 403, 1},
		{"gone", []response{{Status: 404, Body: `{"code": 10062, "message": "Unknown interaction"}`}}, 404, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.Respond("/callback", c.responses...)
			err := client(t, discord.URL).Callback(t.Context(), "1", "token", pong)
			var refused *rest.StatusError
			if c.status == 0 && err != nil {
				t.Errorf("Callback: %v", err)
			}
			if c.status != 0 && (!errors.As(err, &refused) || refused.Status != c.status) {
				t.Errorf("Callback: %v, want a StatusError with %d", err, c.status)
			}
			if n := len(discord.Callbacks()); n != c.requests {
				t.Errorf("%d requests, want %d", n, c.requests)
			}
		})
	}
}

func TestRetryStaysWithinTheDeadline(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Status: 429, Body: `{"retry_after": 20}`})
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	var refused *rest.StatusError
	err := client(t, discord.URL).Callback(ctx, "1", "token", pong)
	if !errors.As(err, &refused) || refused.RetryAfter != 20*time.Second || ctx.Err() != nil {
		t.Errorf("Callback: %v (context: %v), want the rate limit at once", err, ctx.Err())
	}
}

func TestCancel(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Hang: true})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- client(t, discord.URL).Callback(ctx, "1", "token", pong) }()
	discord.Wait(t, "the request", func() bool { return len(discord.Callbacks()) == 1 })
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("Callback: %v, want context.Canceled", err)
	}
}

// Neither errors nor logs may hold the bot's token or an interaction's, even
// where a proxy repeats what it was sent.
func TestNoSecretIsTold(t *testing.T) {
	t.Parallel()
	const secret = "secret-of-the-interaction"
	var log bytes.Buffer
	var api string
	call := func() error {
		c := clientWith(t, rest.Config{Token: discordtest.Token, API: api, Log: slog.New(slog.NewTextHandler(&log, nil))})
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		return c.Callback(ctx, "1", secret, pong)
	}
	check := func(name string, err error) {
		t.Helper()
		told := fmt.Sprintf("%v %+v %s", err, err, log.String())
		if refused, ok := errors.AsType[*rest.StatusError](err); ok {
			told += refused.Message
		}
		if err == nil || strings.Contains(told, secret) || strings.Contains(told, discordtest.Token) {
			t.Errorf("%s: tells a secret or nothing: %s", name, told)
		}
	}
	for _, status := range []int{400, 401, 404, 429, 500, 502} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(status)
			// The token stands where the message is cut.
			echo := strings.Repeat("x", 480) + r.URL.Path + r.Header.Get("Authorization")
			_ = json.NewEncoder(w).Encode(map[string]any{"message": r.URL.String() + echo, "errors": r.Header})
		}))
		api = server.URL
		check(fmt.Sprint("status ", status), call())
		server.Close()
	}
	check("nobody there", call()) // the last server is closed
	cut := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }))
	defer cut.Close()
	api = cut.URL
	check("cut off", call())
	if err := client(t, cut.URL).Callback(t.Context(), "1", secret+"\x7f%zz", wire.Answer{}); err == nil || strings.Contains(err.Error(), secret) {
		t.Errorf("unfit address: tells a secret or nothing: %v", err)
	}
}

// discordgo's own way keeps a rate-limit bucket for each interaction for
// ever, and waits for it in spite of the context.
func TestCallbacksLeaveNothingBehind(t *testing.T) {
	const callbacks = 200
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-RateLimit-Remaining", "0")
		w.Header().Set("X-RateLimit-Reset-After", "60")
		w.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	c := client(t, server.URL)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	big := strings.Repeat("t", 16<<10) // a bucket left behind keeps its URL
	before := heap()
	for i := range callbacks {
		if err := c.Callback(ctx, fmt.Sprint(i), big, pong); err != nil {
			t.Fatalf("callback %d: %v", i, err)
		}
	}
	if grown := int64(heap()) - int64(before); grown > callbacks*int64(len(big))/2 {
		t.Errorf("%d callbacks left %d bytes behind", callbacks, grown)
	}
	runtime.KeepAlive(c)
}
