package webhook_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/webhook"
)

// sensible are the statuses that a request can be answered with.
var sensible = []int{200, 202, 400, 401, 404, 405, 413, 415}

// FuzzRequest: whatever is posted, signed or not, is answered sensibly. What
// is not signed is refused, and a ping reaches nobody.
func FuzzRequest(f *testing.F) {
	handled, clock := 0, now
	b := shipped(f, slog.New(slog.DiscardHandler))
	h, key := newHandler(f, webhook.Config{
		Handle: func(ctx context.Context, req bot.Request) bot.Reply { handled++; return b.Handle(ctx, req) },
		Now:    func() time.Time { return clock },
		Log:    slog.New(slog.DiscardHandler),
	})
	f.Add("POST", "application/json", "00", "1", "{}", false)
	f.Add("POST", "application/json; charset=utf-8", strings.Repeat("00", 64), "1700000000", ping, false)
	f.Add("PUT", "application/json", "", "", define, true)
	f.Add("POST", "text/plain", "", "", define, true)
	for _, body := range []string{
		ping, define, "", "null", `{"id":"5","type":1,"data":{"name":"define"}}`, `{"id":"6","type":1e400}`,
		`{"id":"7","type":3,"data":{"custom_id":"define:metastasis-resistance/emt"}}`,
		`{"id":"8","type":4,"data":{"name":"define","options":[{"name":"term","value":"hi","focused":true}]}}`,
	} {
		f.Add("POST", "application/json", "", "", body, true)
	}
	f.Fuzz(func(t *testing.T, method, kind, signature, timestamp, body string, signed bool) {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, webhook.Path, strings.NewReader(body))
		r.Method = method
		r.Header.Set("X-Signature-Ed25519", signature)
		r.Header.Set("X-Signature-Timestamp", timestamp)
		if signed {
			clock = clock.Add(time.Hour) // the interaction before has been forgotten
			sign(r.Header, key, body, clock)
		}
		r.Header.Set("Content-Type", kind)
		before := handled
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		switch {
		case !slices.Contains(sensible, w.Code):
			t.Errorf("status %d", w.Code)
		case !signed && w.Code < 400:
			t.Errorf("status %d for an unsigned request", w.Code)
		case handled != before && (w.Code >= 400 || w.Body.String() == `{"type":1}`):
			t.Errorf("handled, and answered with %d %s", w.Code, w.Body)
		}
	})
}
