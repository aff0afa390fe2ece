package webhook_test

import (
	"context"
	"errors"
	"net/http"
	"testing"

	"labgloss/bot/delivery"
	"labgloss/bot/webhook"
)

func TestHealth(t *testing.T) {
	t.Parallel()
	var missing error
	c := serve(t, webhook.Config{Ready: func(context.Context) error { return missing }})
	always := serve(t, webhook.Config{})
	for _, test := range []struct {
		name    string
		url     string
		missing error
		status  int
		body    string
	}{
		{"alive", c.url + delivery.AlivePath, errors.New("no packs"), 200, "ok\n"},
		{"ready", c.url + delivery.ReadyPath, nil, 200, "ok\n"},
		{"not ready", c.url + delivery.ReadyPath, errors.New("the packs are not loaded"), 503, "the packs are not loaded\n"},
		{"ready unasked", always.url + delivery.ReadyPath, nil, 200, "ok\n"},
		{"no metrics here", c.url + "/metrics", nil, 404, "404 page not found\n"},
	} {
		missing = test.missing
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			r, err := http.NewRequestWithContext(t.Context(), method, test.url, nil)
			if err != nil {
				t.Fatal(err)
			}
			want := test.body
			if method == http.MethodHead {
				want = ""
			}
			if got := do(t, r); got.status != test.status || got.body != want {
				t.Errorf("%s, %s: %d %q, want %d %q", test.name, method, got.status, got.body, test.status, want)
			}
		}
	}
}
