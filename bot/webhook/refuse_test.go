package webhook_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"labgloss/bot"
	"labgloss/bot/delivery"
	"labgloss/bot/discordtest"
	"labgloss/bot/webhook"
)

// What Discord did not send is refused without a word on what is wrong.
func TestRefusesForgeries(t *testing.T) {
	t.Parallel()
	c := serve(t, webhook.Config{Handle: shipped(t, discordtest.Logger(t)).Handle})
	for name, forge := range map[string]func(r *http.Request){
		"no signature":         func(r *http.Request) { r.Header.Del("X-Signature-Ed25519") },
		"empty signature":      func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", "") },
		"not hexadecimal":      func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", strings.Repeat("zz", 64)) },
		"short signature":      func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", "abcd") },
		"long signature":       func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", strings.Repeat("ab", 2000)) },
		"other signature":      func(r *http.Request) { r.Header.Set("X-Signature-Ed25519", strings.Repeat("ab", 64)) },
		"no timestamp":         func(r *http.Request) { r.Header.Del("X-Signature-Timestamp") },
		"long timestamp":       func(r *http.Request) { r.Header.Set("X-Signature-Timestamp", strings.Repeat("1", 21)) },
		"other timestamp":      func(r *http.Request) { r.Header.Set("X-Signature-Timestamp", strconv.FormatInt(now.Unix()+1, 10)) },
		"other body":           func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(define + " ")); r.ContentLength++ },
		"signed a month ago":   func(r *http.Request) { sign(r.Header, c.key, define, now.AddDate(0, -1, 0)) },
		"signed in the future": func(r *http.Request) { sign(r.Header, c.key, define, now.Add(6*time.Minute)) },
		"signed at no time":    func(r *http.Request) { sign(r.Header, c.key, define, time.Time{}) },
	} {
		t.Run(name, func(t *testing.T) {
			r := c.signed(t, define, now)
			forge(r)
			if got := do(t, r); got.status != http.StatusUnauthorized || got.body != "invalid request signature\n" {
				t.Errorf("%d %s, want 401 and no more than that", got.status, got.body)
			}
		})
	}
}

func TestRefusesOtherRequests(t *testing.T) {
	t.Parallel()
	c := serve(t, webhook.Config{Handle: shipped(t, discordtest.Logger(t)).Handle})
	for name, test := range map[string]struct {
		change func(r *http.Request)
		want   int
	}{
		"other media type":   {func(r *http.Request) { r.Header.Set("Content-Type", "text/plain") }, 415},
		"no media type":      {func(r *http.Request) { r.Header.Del("Content-Type") }, 415},
		"compressed":         {func(r *http.Request) { r.Header.Set("Content-Encoding", "gzip") }, 415},
		"identity":           {func(r *http.Request) { r.Header.Set("Content-Encoding", "identity") }, 200},
		"with a charset":     {func(r *http.Request) { r.Header.Set("Content-Type", "application/json; charset=utf-8") }, 200},
		"other method":       {func(r *http.Request) { r.Method = http.MethodPut }, 405},
		"a visit":            {func(r *http.Request) { r.Method = http.MethodGet }, 405},
		"other path":         {func(r *http.Request) { r.URL.Path = "/" }, 404},
		"below the path":     {func(r *http.Request) { r.URL.Path += "/x" }, 404},
		"posted to a health": {func(r *http.Request) { r.URL.Path = delivery.AlivePath }, 405},
	} {
		t.Run(name, func(t *testing.T) {
			r := c.signed(t, ping, now)
			test.change(r)
			got := do(t, r)
			if got.status != test.want {
				t.Errorf("%d %s, want %d", got.status, got.body, test.want)
			}
			if allow := got.header.Get("Allow"); (test.want == http.StatusMethodNotAllowed) != (allow != "") {
				t.Errorf("%d with Allow: %q", got.status, allow)
			}
		})
	}
}

func TestRefusesWhatIsNoInteraction(t *testing.T) {
	t.Parallel()
	c := serve(t, webhook.Config{Handle: shipped(t, discordtest.Logger(t)).Handle})
	for _, body := range []string{
		"", "{", `{"id":"1","type":99}`, `{"type":2,"data":{"name":"define"}}`, `{"id":"x","type":2,"data":{"name":"define"}}`,
	} {
		if got := do(t, c.signed(t, body, now)); got.status != http.StatusBadRequest {
			t.Errorf("%.20q: %d %s, want 400", body, got.status, got.body)
		}
	}
}

// A body over the bound is refused, and where its length says so before any
// of it is read.
func TestRefusesLargeBodies(t *testing.T) {
	t.Parallel()
	h, key := newHandler(t, webhook.Config{Handle: func(context.Context, bot.Request) bot.Reply {
		t.Error("the handler was called")
		return bot.Reply{}
	}})
	large := strings.Repeat(" ", 1<<20+1)
	post := func(body io.Reader, length int64) int {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, webhook.Path, body)
		r.ContentLength = length
		sign(r.Header, key, large, now)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Code
	}
	if got := post(iotest.ErrReader(io.ErrNoProgress), 1<<20+1); got != http.StatusRequestEntityTooLarge {
		t.Errorf("declared too large: %d, want 413", got)
	}
	if got := post(strings.NewReader(large), -1); got != http.StatusRequestEntityTooLarge {
		t.Errorf("too large, of unknown length: %d, want 413", got)
	}
	if got := post(iotest.ErrReader(io.ErrUnexpectedEOF), -1); got != http.StatusBadRequest {
		t.Errorf("cut short: %d, want 400", got)
	}
	if got := post(strings.NewReader(large[1:]), -1); got != http.StatusUnauthorized {
		t.Errorf("as large as may be: %d, want 401 for its signature", got)
	}
}
