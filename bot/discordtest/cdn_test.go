package discordtest_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"testing"
	"time"

	"labgloss/bot/discordtest"
)

// stream is a download that has begun.
type stream struct {
	io.Reader
	status int
	length int64
}

func get(t *testing.T, ctx context.Context, address string) stream {
	t.Helper()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { resp.Body.Close() })
	return stream{resp.Body, resp.StatusCode, resp.ContentLength}
}

func download(t *testing.T, address string) []byte {
	t.Helper()
	data, err := io.ReadAll(get(t, t.Context(), address))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestUpload(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	for name, u := range map[string]discordtest.Upload{
		"at once": {Data: []byte("abc")},
		"slow":    {Data: []byte("abc"), Pause: time.Millisecond},
	} {
		if got := download(t, s.Upload("words.txt", u)); string(got) != "abc" {
			t.Errorf("%s: downloaded %q, want abc", name, got)
		}
	}
	if status := get(t, t.Context(), s.URL+"/attachments/1/2/x").status; status != http.StatusNotFound {
		t.Errorf("a file that is not there: %d, want 404", status)
	}
}

func TestUploadWithoutEnd(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	endless := get(t, t.Context(), s.Upload("x", discordtest.Upload{Data: []byte("abc"), Endless: true}))
	if n, err := io.CopyN(io.Discard, endless, 1<<16); err != nil || endless.length != -1 {
		t.Errorf("read %d bytes of %d, %v, want more", n, endless.length, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	stalled := get(t, ctx, s.Upload("x", discordtest.Upload{Data: []byte("abc"), Stall: true}))
	if _, err := io.ReadFull(stalled, make([]byte, 3)); err != nil || stalled.length != 4 {
		t.Errorf("read of %d bytes: %v", stalled.length, err)
	}
	cancel()
	if _, err := stalled.Read(make([]byte, 1)); !errors.Is(err, context.Canceled) {
		t.Errorf("Read: %v, want nothing until it is given up", err)
	}
}
