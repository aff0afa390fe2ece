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
	"labgloss/bot/discordtest/contract"
	"labgloss/bot/metrics"
	"labgloss/bot/webhook"
	"labgloss/bot/wire"
)

// withFigure is a reply with a file.
func withFigure(context.Context, bot.Request) bot.Reply {
	return bot.Reply{
		Cards: []bot.Card{{Title: "Figure 2", Image: "figure-2.png"}},
		Files: []bot.File{{Name: "figure-2.png", Alt: "a figure", Data: []byte("image")}},
	}
}

// called is what a callback was given.
type called struct {
	id, token string
	answer    wire.Answer
	left      time.Duration // until the deadline
	err       error         // of its context
}

// callback notes in calls what it is given, when gate opens.
func callback(calls chan<- called, gate <-chan struct{}) func(context.Context, string, string, wire.Answer) error {
	return func(ctx context.Context, id, token string, answer wire.Answer) error {
		<-gate
		deadline, _ := ctx.Deadline()
		calls <- called{id, token, answer, time.Until(deadline), ctx.Err()}
		return nil
	}
}

// A reply with files is promised in the response, and comes by a callback,
// which is not lost when its request is over nor when the server stops.
func TestFilesGoByCallback(t *testing.T) {
	t.Parallel()
	calls, gate := make(chan called, 1), make(chan struct{})
	c := serve(t, webhook.Config{Handle: withFigure, Callback: callback(calls, gate)})
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
	select {
	case got := <-calls:
		checkCall(t, got)
	default:
		t.Error("Wait returned before the callback was sent")
	}
}

// The promise is on its way before what it promises.
func TestPromiseComesFirst(t *testing.T) {
	t.Parallel()
	w := httptest.NewRecorder()
	h, key := newHandler(t, webhook.Config{Handle: withFigure, Callback: func(context.Context, string, string, wire.Answer) error {
		if !w.Flushed || w.Code != http.StatusAccepted {
			t.Errorf("called back when %d was flushed: %v, want 202 to be sent before", w.Code, w.Flushed)
		}
		return nil
	}})
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, webhook.Path, strings.NewReader(define))
	sign(r.Header, key, define, now)
	h.ServeHTTP(w, r)
	if err := h.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func checkCall(t *testing.T, got called) {
	t.Helper()
	if got.id != "3" || got.token != "t" || got.err != nil {
		t.Errorf("called back for %s with %s, %v, want 3 with t", got.id, got.token, got.err)
	}
	if got.left <= 0 || got.left >= 3*time.Second {
		t.Errorf("the callback may take %v more, want less than Discord's 3 s", got.left)
	}
	contract.Check(t, contract.Callback, got.answer.Body)
	if len(got.answer.Files) != 1 || !bytes.Contains(got.answer.Body, []byte("attachment://figure-2.png")) {
		t.Errorf("called back with %s and %d files, want the figure", got.answer.Body, len(got.answer.Files))
	}
}

// Without a way to send files the reply goes without them.
func TestFilesAreLeftOut(t *testing.T) {
	t.Parallel()
	c := serve(t, webhook.Config{Handle: func(ctx context.Context, req bot.Request) bot.Reply {
		if !req.NoFiles {
			t.Error("the handler is not told that files cannot be sent")
		}
		return withFigure(ctx, req)
	}})
	if answer := c.ask(t, define); !strings.Contains(answer, "Figure 2") || strings.Contains(answer, "attachment://") {
		t.Errorf("the answer is %s, want the card without its image", answer)
	}
}

// A callback that fails is counted and logged, without the token.
func TestCallbackFails(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	counts := metrics.New()
	c := serve(t, webhook.Config{
		Handle: withFigure, Metrics: counts, Log: slog.New(slog.NewTextHandler(&log, nil)),
		Callback: func(context.Context, string, string, wire.Answer) error { return errors.New("unknown interaction") },
	})
	secret := strings.Replace(define, `"token":"t"`, `"token":"secret-token"`, 1)
	if got := do(t, c.signed(t, secret, now)); got.status != http.StatusAccepted {
		t.Errorf("the response is %d, want 202", got.status)
	}
	if err := c.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	if told := log.String(); !strings.Contains(told, "unknown interaction") || strings.Contains(told, "secret-token") {
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
			calls := make(chan called, 1)
			h, key := newHandler(t, webhook.Config{
				Handle: func(ctx context.Context, req bot.Request) bot.Reply {
					close(handling)
					<-goOn
					return reply(ctx, req)
				},
				Callback: callback(calls, goOn),
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
