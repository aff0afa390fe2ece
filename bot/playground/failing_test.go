package playground_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"labgloss/bot/playground"
)

// A webhook that panics is one that failed, and the page goes on.
func TestWebhookPanics(t *testing.T) {
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	discord, err := playground.New(playground.Config{
		Key: key, Commands: json.RawMessage(commands), Now: func() time.Time { return now },
		Log: slog.New(slog.NewJSONHandler(&log, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	p := showPage(t, discord, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusAccepted)
		panic("out of ink")
	}))
	w := p.do(http.MethodPost, "/api/interactions", command, nil)
	if w.Code != http.StatusBadGateway || !strings.Contains(w.Body.String(), "500") {
		t.Errorf("the page got %d %s, want 502 and the status", w.Code, w.Body)
	}
	if got := p.exchanges(); len(got) != 1 || got[0].Status != http.StatusInternalServerError {
		t.Errorf("exchanges = %+v, want one that failed", got)
	}
	if !strings.Contains(log.String(), "out of ink") || !strings.Contains(log.String(), "failing_test.go") {
		t.Errorf("the log says %s, want what the webhook panicked with, and where", &log)
	}
}

// Discord does not wait on the line for an app that is late.
func TestWebhookIsHungUpOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := showPage(t, newCaller(t).discord, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			<-r.Context().Done()
		}))
		if w := p.do(http.MethodPost, "/api/interactions", command, nil); w.Code != http.StatusGatewayTimeout {
			t.Errorf("the page got %d, want 504", w.Code)
		}
	}) // which waits for the webhook
}
