package main

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/webhook"
	"labgloss/content/contenttest"
)

// pipes is a listener whose connections are pipes, which keep the time of a
// synctest bubble.
type pipes struct {
	incoming chan net.Conn
	closed   chan struct{}
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case conn := <-p.incoming:
		return conn, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { close(p.closed); return nil }
func (p *pipes) Addr() net.Addr { return &net.TCPAddr{} }

func (p *pipes) dial(context.Context, string, string) (net.Conn, error) {
	client, server := net.Pipe()
	p.incoming <- server
	return client, nil
}

// serves serves on pipes until stop is called, which gives what that ended
// with and how long it took.
func (p *pipes) serves(t *testing.T, log *slog.Logger, h http.Handler, finish func(context.Context) error) (stop func() (time.Duration, error)) {
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- serveUntilDone(ctx, log, p, h, finish) }()
	return func() (time.Duration, error) {
		stopped := time.Now()
		cancel()
		err := <-served
		return time.Since(stopped), err
	}
}

func newPipes() *pipes { return &pipes{make(chan net.Conn), make(chan struct{})} }

// sender opens a connection, sends a beginning and then a drip a second.
type sender struct {
	begin, drip string
	deaf        bool // it reads no answer
	least, most time.Duration
}

// A sender that is slow on purpose is cut off, and keeps nobody else waiting.
func TestSlowClientsAreCutOff(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		log := discordtest.Logger(t)
		h, err := webhook.New(webhook.Config{PublicKey: make([]byte, ed25519.PublicKeySize), Log: log})
		if err != nil {
			t.Fatal(err)
		}
		ln := newPipes()
		stop := ln.serves(t, log, h, h.Wait)

		const post, alive = "POST /interactions HTTP/1.1\r\nHost: x\r\n", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
		senders := map[string]sender{
			"drips headers":      {begin: post + "X-Long: ", drip: "0", least: 4 * time.Second, most: 5 * time.Second},
			"drips a body":       {begin: post + signedHeaders, drip: "0", least: 9 * time.Second, most: 10 * time.Second},
			"says nothing":       {least: 4 * time.Second, most: 5 * time.Second},
			"sends long headers": {begin: post + "X-Long: " + strings.Repeat("0", 64<<10), drip: "0", most: time.Second},
			"reads nothing":      {begin: alive, drip: "0", deaf: true, least: 9 * time.Second, most: 10 * time.Second},
			"keeps it for later": {begin: alive, least: time.Minute, most: 2 * time.Minute},
		}
		lasted := make(map[string]chan time.Duration)
		for name, s := range senders {
			lasted[name] = ln.lastsFor(t, s)
		}
		synctest.Wait()
		if err := getAlive(t, &http.Transport{DialContext: ln.dial}); err != nil {
			t.Errorf("while others are slow: %v", err)
		}
		for name, s := range senders {
			if d := <-lasted[name]; d < s.least || d > s.most {
				t.Errorf("who %s is cut off after %v, want %v to %v", name, d, s.least, s.most)
			}
		}
		if took, err := stop(); err != nil || took > time.Second {
			t.Errorf("serving ended after %v with %v", took, err)
		}
	})
}

// signedHeaders are those of an interaction of 1000 bytes.
var signedHeaders = "Content-Type: application/json\r\nContent-Length: 1000\r\n" +
	"X-Signature-Timestamp: 1\r\nX-Signature-Ed25519: " + strings.Repeat("0", 128) + "\r\n\r\n"

// lastsFor has a sender send, and tells how long that goes on.
func (p *pipes) lastsFor(t *testing.T, s sender) chan time.Duration {
	conn, _ := p.dial(t.Context(), "", "")
	lasted := make(chan time.Duration, 1)
	began := time.Now()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if !s.deaf {
			_, _ = io.Copy(io.Discard, conn) // until the server hangs up
			conn.Close()
			lasted <- time.Since(began)
		}
	}()
	go func() {
		_, err := io.WriteString(conn, s.begin)
		for tick := time.NewTicker(time.Second); err == nil && s.drip != ""; {
			<-tick.C
			_, err = io.WriteString(conn, s.drip)
		}
		if s.deaf {
			lasted <- time.Since(began)
		}
	}()
	return lasted
}

// What is in flight gets its time to finish, and no more: whoever runs the
// program waits 10 seconds.
func TestStopping(t *testing.T) {
	t.Parallel()
	const callback = 2800 * time.Millisecond // the longest that one takes
	for _, c := range []struct {
		name        string
		senders     []sender
		finishes    time.Duration // how long that takes
		least, most time.Duration
		said        string // in the log
	}{
		{name: "nothing in flight", most: time.Millisecond},
		{name: "callbacks", finishes: callback, least: callback, most: callback},
		{
			name: "a slow request, then callbacks", senders: []sender{{begin: "POST / HTTP/1.1\r\nHost: x\r\n" + signedHeaders, drip: "0"}},
			finishes: callback, least: 3*time.Second + callback, most: 9 * time.Second, said: "cut off",
		},
		{name: "callbacks that hang", finishes: time.Hour, least: callback, most: 9 * time.Second, said: "could be finished"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				var log contenttest.Screen
				finished := false
				ln := newPipes()
				read := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) })
				stop := ln.serves(t, slog.New(slog.NewTextHandler(&log, nil)), read, func(ctx context.Context) error {
					select {
					case <-time.After(c.finishes):
						finished = true
						return nil
					case <-ctx.Done():
						return ctx.Err()
					}
				})
				var lasted []chan time.Duration
				for _, s := range c.senders {
					lasted = append(lasted, ln.lastsFor(t, s))
				}
				synctest.Wait()
				took, err := stop()
				if err != nil || took < c.least || took > c.most {
					t.Errorf("serving ended after %v with %v, want %v to %v and no error", took, err, c.least, c.most)
				}
				for _, cut := range lasted {
					if d := <-cut; d > took {
						t.Errorf("a sender went on for %v, longer than serving", d)
					}
				}
				if finished != (c.finishes <= callback) {
					t.Errorf("what follows was finished: %v", finished)
				}
				if told := log.String(); !strings.Contains(told, c.said) || (c.said == "") != (told == "") {
					t.Errorf("the log is %q, want %q in it", told, c.said)
				}
			})
		})
	}
}

// getAlive asks over a new connection whether the server is alive, and closes
// it.
func getAlive(t *testing.T, transport *http.Transport) error {
	t.Helper()
	defer transport.CloseIdleConnections()
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://x/healthz", nil)
	if err != nil {
		return err
	}
	resp, err := transport.RoundTrip(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if resp.StatusCode != http.StatusOK {
		err = errors.Join(err, fmt.Errorf("%s: %s", resp.Status, body))
	}
	return err
}
