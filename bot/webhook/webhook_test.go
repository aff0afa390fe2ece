package webhook_test

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/discordtest/contract"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
	"labgloss/bot/webhook"
	"labgloss/content"
	"labgloss/content/packs"
)

const (
	ping   = `{"id":"1","application_id":"2","type":1,"token":"t","version":1}`
	define = `{"id":"3","application_id":"2","type":2,"token":"t","version":1,"locale":"en-US",` +
		`"data":{"id":"4","name":"define","type":1,"options":[{"name":"term","type":3,"value":"hdca"}]}}`
)

// now is the test's clock.
var now = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)

// client signs requests as Discord does.
type client struct {
	url string
	key ed25519.PrivateKey
	*webhook.Handler
}

// shipped is the bot of production with the shipped packs.
func shipped(t testing.TB, log *slog.Logger) *bot.Bot {
	t.Helper()
	all, err := packs.All()
	if err != nil {
		t.Fatal(err)
	}
	return bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(all...)), Log: log})
}

// carrier carries what is sent to Discord.
type carrier func(*http.Request) (*http.Response, error)

func (c carrier) RoundTrip(r *http.Request) (*http.Response, error) { return c(r) }

// takeAll is a Discord that takes everything.
func takeAll(*http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusNoContent, Body: http.NoBody}, nil
}

// by returns a client of a Discord that is reached by a carrier.
func by(t testing.TB, api string, log *slog.Logger, carry carrier) *rest.Client {
	t.Helper()
	client, err := rest.New(rest.Config{API: api, Transport: carry, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// newHandler makes a handler and the key that it trusts, by the test's clock
// and with a Discord that takes everything unless cfg has others.
func newHandler(t testing.TB, cfg webhook.Config) (*webhook.Handler, ed25519.PrivateKey) {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	cfg.PublicKey = public
	if cfg.Log == nil {
		cfg.Log = discordtest.Logger(t)
	}
	if cfg.Rest == nil {
		cfg.Rest = by(t, "", cfg.Log, takeAll)
	}
	if cfg.Now == nil {
		cfg.Now = func() time.Time { return now }
	}
	h, err := webhook.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return h, private
}

// serve serves a handler on a loopback address.
func serve(t *testing.T, cfg webhook.Config) *client {
	t.Helper()
	h, key := newHandler(t, cfg)
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return &client{url: server.URL, key: key, Handler: h}
}

// signed makes a request as Discord signs it, at a time.
func (c *client) signed(t *testing.T, body string, at time.Time) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.url+webhook.Path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	sign(r.Header, c.key, body, at)
	return r
}

func sign(header http.Header, key ed25519.PrivateKey, body string, at time.Time) {
	discordtest.Sign(header, key, []byte(body), at)
}

// response is what came back, read to its end.
type response struct {
	status int
	header http.Header
	body   string
}

func do(t *testing.T, r *http.Request) response {
	t.Helper()
	resp, err := discordtest.Client(t).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response{resp.StatusCode, resp.Header, string(data)}
}

// ask has a command answered, and fails the test where it is not, or not as
// Discord takes it.
func (c *client) ask(t *testing.T, body string) string {
	t.Helper()
	got := do(t, c.signed(t, body, now))
	if got.status != http.StatusOK || got.header.Get("Content-Type") != "application/json" {
		t.Fatalf("%s is answered with %d %s", body, got.status, got.body)
	}
	contract.Check(t, contract.Callback, []byte(got.body))
	return got.body
}

// numbered is define with another ID.
func numbered(id int) string {
	return strings.Replace(define, `"id":"3"`, fmt.Sprintf(`"id":"%d"`, id), 1)
}

func TestAnswersSignedRequests(t *testing.T) {
	t.Parallel()
	c := serve(t, webhook.Config{Handle: shipped(t, discordtest.Logger(t)).Handle})
	if answer := c.ask(t, ping); answer != `{"type":1}` {
		t.Errorf("ping: %s, want a pong", answer)
	}
	if answer := c.ask(t, define); !strings.Contains(answer, `"title":"Histone deacetylases (HDACs)"`) {
		t.Errorf("define: %s, want histone deacetylases", answer)
	}
}

// A request is answered once, whoever sends it again, until its signature is
// too old.
func TestRefusesReplays(t *testing.T) {
	t.Parallel()
	clock, handled, counts := now, 0, metrics.New()
	c := serve(t, webhook.Config{
		Metrics: counts,
		Now:     func() time.Time { return clock },
		Handle:  func(context.Context, bot.Request) bot.Reply { handled++; return bot.Reply{Text: "hello"} },
	})
	answers := func(body string, signed time.Time) int {
		return do(t, c.signed(t, body, signed)).status
	}
	for _, step := range []struct {
		name, body    string
		signed, clock time.Duration
		want, handled int
	}{
		{"first", numbered(1), 0, 0, 200, 1},
		{"again", numbered(1), 0, time.Second, 401, 1},
		{"again, signed anew", numbered(1), 4 * time.Minute, 4 * time.Minute, 401, 1},
		{"another", numbered(2), 4 * time.Minute, 4 * time.Minute, 200, 2},
		{"ping", ping, 4 * time.Minute, 4 * time.Minute, 200, 2},
		{"ping again", ping, 4 * time.Minute, 4 * time.Minute, 200, 2},
		{"when it is too old", numbered(3), 0, 6 * time.Minute, 401, 2},
		{"from the future", numbered(3), 12 * time.Minute, 6 * time.Minute, 401, 2},
		{"with a late clock", numbered(3), 10 * time.Minute, 6 * time.Minute, 200, 3},
	} {
		clock = now.Add(step.clock)
		if got := answers(step.body, now.Add(step.signed)); got != step.want || handled != step.handled {
			t.Errorf("%s: %d with %d handled, want %d with %d", step.name, got, handled, step.want, step.handled)
		}
	}
	if !strings.Contains(counted(t, counts), "labgloss_interactions_duplicate_total 2\n") {
		t.Error("two replays are not counted as two")
	}
}

// A forged interaction is not remembered: else whoever guesses an ID could
// have the true one refused.
func TestForgeriesAreForgotten(t *testing.T) {
	t.Parallel()
	c := serve(t, webhook.Config{Handle: shipped(t, discordtest.Logger(t)).Handle})
	forged := c.signed(t, define, now)
	forged.Header.Set("X-Signature-Timestamp", strconv.FormatInt(now.Unix()+1, 10))
	if got := do(t, forged); got.status != http.StatusUnauthorized {
		t.Fatalf("a forgery is answered with %d", got.status)
	}
	if got := do(t, c.signed(t, define, now.Add(-6*time.Minute))); got.status != http.StatusUnauthorized {
		t.Fatalf("an old request is answered with %d", got.status)
	}
	c.ask(t, define)
}

// Nothing runs before the signature holds, nor after a ping.
func TestHandlesOnlyCommands(t *testing.T) {
	t.Parallel()
	c := serve(t, webhook.Config{Handle: func(context.Context, bot.Request) bot.Reply {
		t.Error("the handler was called")
		return bot.Reply{}
	}})
	c.ask(t, ping)
	forged := c.signed(t, define, now)
	forged.Header.Set("X-Signature-Timestamp", "1")
	if got := do(t, forged); got.status != http.StatusUnauthorized {
		t.Errorf("forged: %d, want 401", got.status)
	}
}

// Whoever meets a defect is told so, in private, and the log tells why.
func TestSurvivesPanics(t *testing.T) {
	t.Parallel()
	var log strings.Builder
	c := serve(t, webhook.Config{
		Handle: func(context.Context, bot.Request) bot.Reply { panic("a defect") },
		Log:    slog.New(slog.NewTextHandler(&log, nil)),
	})
	if answer := c.ask(t, define); !strings.Contains(answer, `"flags":64`) || !strings.Contains(answer, "Something went wrong") {
		t.Errorf("the answer is %s, want a private apology", answer)
	}
	if !strings.Contains(log.String(), "a defect") || strings.Contains(log.String(), "hdca") {
		t.Errorf("log = %s, want the panic, and nothing that was typed", log.String())
	}
}

func TestKeys(t *testing.T) {
	t.Parallel()
	if _, err := webhook.New(webhook.Config{PublicKey: make([]byte, 31)}); err == nil {
		t.Error("New took a key of 31 bytes")
	}
	if _, err := webhook.ParsePublicKey(strings.Repeat("0a", 32)); err != nil {
		t.Errorf("ParsePublicKey = %v, want no error", err)
	}
	for _, key := range []string{"", "0a", strings.Repeat("0a", 33), strings.Repeat("zz", 32), strings.Repeat("0", 63)} {
		if _, err := webhook.ParsePublicKey(key); err == nil {
			t.Errorf("ParsePublicKey(%q) = nil, want an error", key)
		}
	}
}
