package rest

import (
	"net/http"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// Discord's own example, at "Error Messages" in its documentation, is of this
// form. Its words may repeat what somebody typed.
func TestRefusalNamesFields(t *testing.T) {
	body := []byte(`{"code": 50035, "message": "Invalid Form Body", "errors": {
		"data": {"embeds": {"0": {"url": {"_errors": [{"code": "URL_TYPE_INVALID_URL", "message": "typed is no URL"}]}}},
			"content": {"_errors": [{"code": "A", "message": "typed"}, {"code": "B"}]}}}}`)
	got := refusal(&http.Response{StatusCode: http.StatusBadRequest}, body).Message
	if want := "Invalid Form Body; data.content A; data.content B; data.embeds.0.url URL_TYPE_INVALID_URL"; got != want {
		t.Errorf("message = %q, want %q", got, want)
	}
}

// Whatever is answered, an error is bounded, readable and without secrets.
func FuzzRefusal(f *testing.F) {
	f.Add(429, []byte(`{"message": "slow down", "retry_after": 0.5, "global": true}`), "1")
	f.Add(429, []byte("<html>"), "NaN")
	f.Add(400, []byte(`{"code": 50035, "message": "to secret", "errors": {"secret": {"_errors": [{"code": "secret"}, 1]}}}`), "")
	f.Add(500, []byte(`{"code": "x", "retry_after": -1e308}`), "-Inf")
	f.Add(400, []byte("{\"message\": \""+strings.Repeat("ü", maxMessage)+"\"}"), "1e400")
	f.Fuzz(func(t *testing.T, status int, body []byte, retryAfter string) {
		resp := &http.Response{StatusCode: status, Header: http.Header{"Retry-After": {retryAfter}}}
		e := refusal(resp, body, "secret", "")
		switch {
		case len(e.Message) > maxMessage || !utf8.ValidString(e.Message):
			t.Errorf("message of %d bytes: %q", len(e.Message), e.Message)
		case strings.Contains(e.Error()+e.Message, "secret"):
			t.Errorf("a secret is told: %q", e.Message)
		case e.RetryAfter < 0 || e.RetryAfter > 24*time.Hour:
			t.Errorf("retry after %v", e.RetryAfter)
		case (e.Scope != "") != (status == http.StatusTooManyRequests):
			t.Errorf("status %d has the scope %q", status, e.Scope)
		}
	})
}
