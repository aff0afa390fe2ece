package webhook_test

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
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
}

// newClient starts a webhook with the real bot and the shipped packs.
func newClient(t *testing.T) *client {
	t.Helper()
	shipped, err := packs.All()
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	b := bot.New(bot.Config{Glossary: content.NewGlossary(shipped...), Log: log})
	return serve(t, b.Handle)
}

func serve(t *testing.T, handle func(context.Context, bot.Request) bot.Reply) *client {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	h, err := webhook.New(webhook.Config{
		PublicKey: public, Handle: handle,
		Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return now },
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return &client{url: server.URL + webhook.Path, key: private}
}

// signed makes a request as Discord signs it, at a time.
func (c *client) signed(t *testing.T, body string, at time.Time) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	timestamp := strconv.FormatInt(at.Unix(), 10)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("X-Signature-Timestamp", timestamp)
	r.Header.Set("X-Signature-Ed25519", hex.EncodeToString(ed25519.Sign(c.key, []byte(timestamp+body))))
	return r
}

func do(t *testing.T, r *http.Request) (status int, body string) {
	t.Helper()
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode == http.StatusOK && response.Header.Get("Content-Type") != "application/json" {
		t.Errorf("Content-Type = %q, want application/json", response.Header.Get("Content-Type"))
	}
	return response.StatusCode, string(data)
}

func TestAnswersSignedRequests(t *testing.T) {
	c := newClient(t)
	if status, body := do(t, c.signed(t, ping, now)); status != http.StatusOK || body != `{"type":1}` {
		t.Errorf("ping: %d %s, want 200 and a pong", status, body)
	}
	status, body := do(t, c.signed(t, define, now.Add(4*time.Minute)))
	if status != http.StatusOK || !strings.Contains(body, `"title":"Histone deacetylases (HDACs)"`) {
		t.Errorf("define: %d %s, want 200 and histone deacetylases", status, body)
	}
}

func TestRefusesForgeries(t *testing.T) {
	c := newClient(t)
	for name, test := range map[string]struct {
		forge func(r *http.Request)
		want  int
	}{
		"no signature":     {func(r *http.Request) { r.Header.Del("X-Signature-Ed25519") }, 401},
		"empty signature":  {func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", "") }, 401},
		"not hexadecimal":  {func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", strings.Repeat("zz", 64)) }, 401},
		"short signature":  {func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", "abcd") }, 401},
		"long signature":   {func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", strings.Repeat("ab", 2000)) }, 401},
		"other signature":  {func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", strings.Repeat("ab", 64)) }, 401},
		"no timestamp":     {func(r *http.Request) { r.Header.Del("X-Signature-Timestamp") }, 401},
		"other timestamp":  {func(r *http.Request) { r.Header.Set("X-Signature-Timestamp", strconv.FormatInt(now.Unix()+1, 10)) }, 401},
		"other body":       {func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(define + " ")); r.ContentLength++ }, 401},
		"other media type": {func(r *http.Request) { r.Header.Set("Content-Type", "text/plain") }, 415},
		"other method":     {func(r *http.Request) { r.Method = http.MethodPut }, 405},
		"other path":       {func(r *http.Request) { r.URL.Path = "/" }, 404},
	} {
		t.Run(name, func(t *testing.T) {
			r := c.signed(t, define, now)
			test.forge(r)
			if status, body := do(t, r); status != test.want || strings.Contains(body, "Histone") {
				t.Errorf("%d %s, want %d", status, body, test.want)
			}
		})
	}
}

func TestRefusesStaleTime(t *testing.T) {
	c := newClient(t)
	for _, at := range []time.Time{now.Add(-6 * time.Minute), now.Add(6 * time.Minute), {}} {
		if status, body := do(t, c.signed(t, define, at)); status != http.StatusUnauthorized {
			t.Errorf("signed at %v: %d %s, want 401", at, status, body)
		}
	}
}

func TestRefusesWhatIsNoInteraction(t *testing.T) {
	c := newClient(t)
	for body, want := range map[string]int{
		"":                           http.StatusBadRequest,
		"{":                          http.StatusBadRequest,
		`{"id":"1","type":99}`:       http.StatusBadRequest,
		strings.Repeat(" ", 1<<20+1): http.StatusRequestEntityTooLarge,
	} {
		if status, answer := do(t, c.signed(t, body, now)); status != want {
			t.Errorf("%.20q: %d %s, want %d", body, status, answer, want)
		}
	}
}

// Nothing runs before the signature holds, nor after a ping.
func TestHandlesOnlyCommands(t *testing.T) {
	c := serve(t, func(context.Context, bot.Request) bot.Reply {
		t.Error("the handler was called")
		return bot.Reply{}
	})
	if status, _ := do(t, c.signed(t, ping, now)); status != http.StatusOK {
		t.Errorf("ping: %d, want 200", status)
	}
	forged := c.signed(t, define, now)
	forged.Header.Set("X-Signature-Timestamp", "1")
	if status, _ := do(t, forged); status != http.StatusUnauthorized {
		t.Errorf("forged: %d, want 401", status)
	}
}

func TestKeys(t *testing.T) {
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

// FuzzRequest: whatever is posted, unsigned, is refused.
func FuzzRequest(f *testing.F) {
	h, err := webhook.New(webhook.Config{
		PublicKey: make([]byte, ed25519.PublicKeySize), Log: slog.New(slog.DiscardHandler),
		Handle: func(context.Context, bot.Request) bot.Reply { panic("unsigned request handled") },
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Add("application/json", "00", "1", "{}")
	f.Add("application/json; charset=utf-8", strings.Repeat("00", 64), "1700000000", ping)
	f.Fuzz(func(t *testing.T, kind, signature, timestamp, body string) {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, webhook.Path, strings.NewReader(body))
		r.Header.Set("Content-Type", kind)
		r.Header.Set("X-Signature-Ed25519", signature)
		r.Header.Set("X-Signature-Timestamp", timestamp)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code < 400 {
			t.Errorf("status %d for an unsigned request", w.Code)
		}
	})
}
