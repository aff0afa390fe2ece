package rest_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"labgloss/bot/rest"
)

const upload = "term,definition\n"

// cdn serves uploads of all kinds, and fails the test where it is sent a
// token.
func cdn(t *testing.T) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("/attachments/terms.csv", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.RawQuery != "ex=1&hm=signature" {
			w.WriteHeader(http.StatusNotFound)
		}
		_, _ = w.Write([]byte(upload))
	})
	mux.HandleFunc("/attachments/declared", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", strconv.Itoa(1<<40))
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	})
	mux.HandleFunc("/attachments/endless", func(w http.ResponseWriter, _ *http.Request) {
		for {
			if _, err := w.Write([]byte(upload)); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/attachments/short", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "100")
		_, _ = w.Write([]byte(upload))
	})
	mux.HandleFunc("/attachments/stalled", func(w http.ResponseWriter, r *http.Request) {
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	})
	mux.Handle("/attachments/elsewhere", http.RedirectHandler("/attachments/terms.csv?ex=1&hm=signature", http.StatusFound))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("Authorization"); got != "" {
			t.Errorf("the CDN was sent %q", got)
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server
}

func TestFetch(t *testing.T) {
	t.Parallel()
	server := cdn(t)
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		t.Error("asked a host that is not Discord's")
	}))
	defer elsewhere.Close()
	c := client(t, server.URL)
	size := int64(len(upload))
	for _, f := range []struct {
		address string
		most    int64
		is      error
		says    string
	}{
		{server.URL + "/attachments/terms.csv?ex=1&hm=signature", 1000, nil, ""},
		{server.URL + "/attachments/terms.csv?ex=1&hm=signature", size, nil, ""},
		{server.URL + "/attachments/terms.csv?ex=1&hm=signature", size - 1, rest.ErrTooLarge, "too large"},
		{server.URL + "/attachments/declared?hm=signature", 1 << 20, rest.ErrTooLarge, "too large"},
		{server.URL + "/attachments/endless?hm=signature", 1 << 20, rest.ErrTooLarge, "too large"},
		{server.URL + "/attachments/short?hm=signature", 1000, nil, "unexpected EOF"},
		{server.URL + "/attachments/elsewhere?hm=signature", 1000, nil, "302"},
		{server.URL + "/attachments/terms.csv?hm=signature", 1000, nil, "404"},
		{elsewhere.URL + "/attachments/terms.csv?hm=signature", 1000, nil, "not one of Discord's CDN"},
		{"%zz?hm=signature", 1000, nil, "not one of Discord's CDN"},
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		data, err := c.Fetch(ctx, f.address, f.most)
		switch {
		case f.says == "" && (err != nil || string(data) != upload):
			t.Errorf("Fetch(%s, %d) = %q, %v", f.address, f.most, data, err)
		case f.says != "" && (err == nil || !strings.Contains(err.Error(), f.says) || ctx.Err() != nil):
			t.Errorf("Fetch(%s, %d): %v (context: %v), want an error with %q", f.address, f.most, err, ctx.Err(), f.says)
		case f.is != nil && !errors.Is(err, f.is):
			t.Errorf("Fetch(%s, %d): %v, want %v", f.address, f.most, err, f.is)
		case err != nil && strings.Contains(err.Error(), "signature"):
			t.Errorf("Fetch(%s, %d): the error tells the signature: %v", f.address, f.most, err)
		}
		cancel()
	}
}

func TestFetchEndsWithItsContext(t *testing.T) {
	t.Parallel()
	server := cdn(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		_, err := client(t, server.URL).Fetch(ctx, server.URL+"/attachments/stalled", 1000)
		done <- err
	}()
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("Fetch: %v, want context.Canceled", err)
	}
}
