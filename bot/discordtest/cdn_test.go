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
	resp, err := discordtest.Client(t).Do(req)
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
	if got := download(t, s.Upload("words.txt", discordtest.Upload{Data: []byte("abc")})); string(got) != "abc" {
		t.Errorf("downloaded %q, want abc", got)
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
	for name, u := range map[string]discordtest.Upload{
		"stalled": {Data: []byte("a"), Stall: true},
		"slow":    {Data: []byte("ab"), Pause: time.Hour},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		begun := get(t, ctx, s.Upload("x", u))
		if n, err := begun.Read(make([]byte, 2)); n != 1 || begun.length != 2 {
			t.Errorf("%s: read %d bytes of %d, %v, want 1 of 2", name, n, begun.length, err)
		}
		cancel()
		if _, err := begun.Read(make([]byte, 1)); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: Read: %v, want nothing until it is given up", name, err)
		}
	}
	quick := download(t, s.Upload("x", discordtest.Upload{Data: []byte("abc"), Pause: time.Millisecond}))
	if string(quick) != "abc" {
		t.Errorf("downloaded %q in pieces, want abc", quick)
	}
}
