package webhook_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/metrics"
	"labgloss/bot/webhook"
)

// withFigure is a reply with a file.
func withFigure(context.Context, bot.Request) bot.Reply {
	return bot.Reply{
		Cards: []bot.Card{{Title: "Figure 2", Image: "figure-2.png"}},
		Files: []bot.File{{Name: "figure-2.png", Alt: "a figure", Data: []byte("image")}},
	}
}

// serveWithDiscord serves a handler whose calls go to a fake Discord, where
// each of them is shown to see first.
func serveWithDiscord(t *testing.T, cfg webhook.Config, see func(*http.Request)) (*client, *discordtest.Server) {
	t.Helper()
	discord := discordtest.New(t)
	transport := discordtest.Client(t).Transport
	if cfg.Log == nil {
		cfg.Log = discordtest.Logger(t)
	}
	cfg.Rest = by(t, discord.URL, cfg.Log, func(r *http.Request) (*http.Response, error) {
		see(r)
		return transport.RoundTrip(r)
	})
	return serve(t, cfg), discord
}

// A reply with files is promised in the response, and comes by a callback,
// which is not lost when its request is over nor when the server stops.
func TestFilesGoByCallback(t *testing.T) {
	t.Parallel()
	gate := make(chan struct{})
	c, discord := serveWithDiscord(t, webhook.Config{Handle: withFigure}, func(r *http.Request) {
		<-gate
		deadline, _ := r.Context().Deadline()
		if left := time.Until(deadline); left <= 0 || left >= 3*time.Second || r.Context().Err() != nil {
			t.Errorf("the callback may take %v more (%v), want less than Discord's 3 s", left, r.Context().Err())
		}
	})
	if got := do(t, c.signed(t, define, now)); got.status != http.StatusAccepted || got.body != "" || got.header.Get("Content-Length") != "0" {
		t.Errorf("the response is %d %q with %v, want 202 and nothing", got.status, got.body, got.header)
	}

	// The callback waits for the gate, so that only an impatient Wait ends.
	impatient, cancel := context.WithCancel(t.Context())
	cancel()
	if err := c.Wait(impatient); !errors.Is(err, context.Canceled) {
		t.Errorf("Wait = %v, want the context's error while a callback is on its way", err)
	}
	close(gate)
	if err := c.Wait(t.Context()); err != nil {
		t.Errorf("Wait = %v, want nil", err)
	}
	answers := discord.Answers()
	if len(answers) != 1 || answers[0].InteractionID != "3" {
		t.Fatalf("Wait returned when the answers were %v, want one to interaction 3", answers)
	}
	if got := answers[0]; len(got.Files) != 1 || !bytes.Contains(got.Payload, []byte("attachment://figure-2.png")) {
		t.Errorf("called back with %s and %d files, want the figure", got.Payload, len(got.Files))
	}
}

// The promise is on its way before what it promises.
func TestPromiseComesFirst(t *testing.T) {
	t.Parallel()
	w := httptest.NewRecorder()
	client := by(t, "", discordtest.Logger(t), func(r *http.Request) (*http.Response, error) {
		if !w.Flushed || w.Code != http.StatusAccepted {
			t.Errorf("called back when %d was flushed: %v, want 202 to be sent before", w.Code, w.Flushed)
		}
		return takeAll(r)
	})
	h, key := newHandler(t, webhook.Config{Handle: withFigure, Rest: client})
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, webhook.Path, strings.NewReader(define))
	sign(r.Header, key, define, now)
	h.ServeHTTP(w, r)
	if err := h.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// A callback that fails is counted and logged, without the token.
func TestCallbackFails(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	counts := metrics.New()
	c, discord := serveWithDiscord(t, webhook.Config{
		Handle: withFigure, Metrics: counts, Log: slog.New(slog.NewTextHandler(&log, nil)),
	}, func(*http.Request) {})
	discord.RefuseUnknown()
	secret := strings.Replace(define, `"token":"t"`, `"token":"secret-token"`, 1)
	if got := do(t, c.signed(t, secret, now)); got.status != http.StatusAccepted {
		t.Errorf("the response is %d, want 202", got.status)
	}
	if err := c.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	if told := log.String(); !strings.Contains(told, "can no longer be answered") || strings.Contains(told, "secret-token") {
		t.Errorf("log = %s, want the failure without the token", told)
	}
	if !strings.Contains(counted(t, counts), "labgloss_callbacks_failed_total 1\n") {
		t.Error("the failure is not counted")
	}
}

// counted is what Prometheus would read.
func counted(t *testing.T, m *metrics.Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil))
	return w.Body.String()
}

// A server that stops answers what is in flight, callbacks included.
func TestShutdownAnswers(t *testing.T) {
	t.Parallel()
	for name, reply := range map[string]func(context.Context, bot.Request) bot.Reply{
		"inline": func(context.Context, bot.Request) bot.Reply { return bot.Reply{Text: "hello"} },
		"files":  withFigure,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			handling, goOn := make(chan struct{}), make(chan struct{})
			calls := make(chan string, 1)
			h, key := newHandler(t, webhook.Config{
				Rest: by(t, "", discordtest.Logger(t), func(r *http.Request) (*http.Response, error) {
					<-goOn
					calls <- r.URL.Path
					return takeAll(r)
				}),
				Handle: func(ctx context.Context, req bot.Request) bot.Reply {
					close(handling)
					<-goOn
					return reply(ctx, req)
				},
			})
			server := httptest.NewServer(h)
			defer server.Close()
			c := &client{url: server.URL, key: key}

			server.Config.RegisterOnShutdown(func() { close(goOn) }) // called once no more is accepted
			stopped := make(chan error, 1)
			go func() {
				<-handling
				stopped <- errors.Join(server.Config.Shutdown(t.Context()), h.Wait(t.Context()))
			}()
			got := do(t, c.signed(t, define, now))
			if err := <-stopped; err != nil {
				t.Fatal(err)
			}
			if strings.Contains(got.body, "hello") == (len(calls) == 1) {
				t.Errorf("the response is %d %s with %d callbacks, want one answer", got.status, got.body, len(calls))
			}
		})
	}
}

// A message is removed by calls too, the second after Discord has taken the
// first, and stopping waits for both.
func TestRemovesByCalls(t *testing.T) {
	t.Parallel()
	gate := make(chan struct{})
	remove := func(context.Context, bot.Request) bot.Reply { return bot.Reply{Remove: true} }
	c, discord := serveWithDiscord(t, webhook.Config{Handle: remove}, func(*http.Request) { <-gate })
	press := discord.Interaction().Press(t, "define:remove")
	discord.Issue(press)
	if got := do(t, c.signed(t, string(press), now)); got.status != http.StatusAccepted {
		t.Errorf("the response is %d %s, want 202", got.status, got.body)
	}
	close(gate)
	if err := c.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	if answers := discord.Answers(); len(answers) != 1 || string(answers[0].Payload) != `{"type":6}` {
		t.Errorf("answers = %v, want one of type 6", answers)
	}
	if n := len(discord.Requests(http.MethodDelete, "/messages/@original")); n != 1 {
		t.Errorf("%d messages were removed, want 1", n)
	}
}
