package rest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
)

// log is a log that is read while it is written.
type log struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func (l *log) logger() *slog.Logger { return slog.New(slog.NewTextHandler(l, nil)) }

// repeaters are servers that say what they were sent, which discordgo's
// errors then do too.
func repeaters() map[string]http.HandlerFunc {
	all := map[string]http.HandlerFunc{
		"cut off": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"no HTTP": func(w http.ResponseWriter, r *http.Request) {
			if conn, _, err := http.NewResponseController(w).Hijack(); err == nil {
				// net/http repeats a status that is no number.
				status := strings.ReplaceAll(r.RequestURI+r.Header.Get("Authorization"), " ", "-")
				_, _ = io.WriteString(conn, "HTTP/1.1 "+status+"\r\n\r\n")
				_ = conn.Close()
			}
		},
	}
	for _, status := range []int{302, 400, 401, 403, 404, 429, 500, 502} {
		all[fmt.Sprint("status ", status)] = func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", r.RequestURI)
			w.WriteHeader(status)
			// The token stands where the message is cut.
			echo := strings.Repeat("x", 480) + r.URL.Path + r.Header.Get("Authorization")
			faults := map[string]any{"_errors": []any{map[string]any{"code": r.Header.Get("Authorization")}}}
			_ = json.NewEncoder(w).Encode(map[string]any{"message": r.URL.String() + echo, "errors": map[string]any{r.URL.String(): faults}})
		}
	}
	return all
}

const signature = "hm=signature-of-the-upload"

// Neither errors nor logs may hold the bot's token, an interaction's, or the
// signature of an upload's address, even where a proxy repeats what it was
// sent. All is asked at once, for most of it waits before it tries again.
func TestNoSecretIsTold(t *testing.T) {
	var asking sync.WaitGroup
	defer asking.Wait()
	ask := func(server, call, api string, f func(context.Context, *rest.Client) error) {
		var log log
		c := clientWith(t, rest.Config{Token: discordtest.Token, API: api, Log: log.logger()})
		asking.Go(func() {
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
			defer cancel()
			err := f(ctx, c)
			told := fmt.Sprintf("%v %+v %s", err, err, log.String())
			if refused, ok := errors.AsType[*rest.StatusError](err); ok {
				told += refused.Message
			}
			for _, secret := range []string{discordtest.Token, discordtest.InteractionToken, signature} {
				if err == nil || strings.Contains(told, secret) {
					t.Errorf("%s, %s: tells a secret or nothing: %s", server, call, told)
				}
			}
		})
	}
	for server, api := range repeatersRunning(t) {
		for _, c := range calls {
			ask(server, c.name, api, c.make)
		}
		ask(server, "Fetch", api, func(ctx context.Context, c *rest.Client) error {
			_, err := c.Fetch(ctx, api+"/attachments/1?"+signature, 10)
			return err
		})
		ask(server, "unfit address", api, func(ctx context.Context, c *rest.Client) error {
			return c.Callback(ctx, "1", discordtest.InteractionToken+"\x7f%zz", pong)
		})
	}
}

// repeatersRunning returns the addresses of the repeaters, and one at which
// nobody is.
func repeatersRunning(t *testing.T) map[string]string {
	t.Helper()
	running := map[string]string{}
	for name, repeater := range repeaters() {
		server := httptest.NewServer(repeater)
		t.Cleanup(server.Close)
		running[name] = server.URL
	}
	nobody := httptest.NewServer(http.NotFoundHandler())
	nobody.Close()
	running["nobody"] = nobody.URL
	return running
}
