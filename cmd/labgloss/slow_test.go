package main

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/webhook"
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

// A sender that is slow on purpose is cut off, and keeps nobody else waiting.
func TestSlowClientsAreCutOff(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		log := discordtest.Logger(t)
		h, err := webhook.New(webhook.Config{PublicKey: make([]byte, ed25519.PublicKeySize), Log: log})
		if err != nil {
			t.Fatal(err)
		}
		ln := &pipes{make(chan net.Conn), make(chan struct{})}
		served := make(chan error, 1)
		go func() { served <- serveUntilDone(ctx, log, ln, h, h.Wait) }()

		const drip = "0"
		post := "POST /interactions HTTP/1.1\r\nHost: x\r\n"
		signed := post + "Content-Type: application/json\r\nContent-Length: 1000\r\n" +
			"X-Signature-Timestamp: 1\r\nX-Signature-Ed25519: " + strings.Repeat("0", 128) + "\r\n\r\n"
		cut := map[string]chan time.Duration{
			"headers": ln.lastsFor(t, post+"X-Long: ", drip),
			"body":    ln.lastsFor(t, signed, drip),
			"silence": ln.lastsFor(t, "", ""),
		}
		synctest.Wait()
		if err := getAlive(t, &http.Transport{DialContext: ln.dial}); err != nil {
			t.Errorf("while others are slow: %v", err)
		}
		for name, lasted := range cut {
			if d := <-lasted; d > 10*time.Second {
				t.Errorf("slow %s: cut off after %v, want 10s at most", name, d)
			}
		}
		stop()
		if err := <-served; err != nil {
			t.Errorf("serving ended with %v", err)
		}
	})
}

// lastsFor opens a connection, sends a beginning and then a drip a second,
// and tells how long that goes on.
func (p *pipes) lastsFor(t *testing.T, begin, drip string) chan time.Duration {
	conn, _ := p.dial(t.Context(), "", "")
	lasted := make(chan time.Duration, 1)
	began := time.Now()
	ended := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, conn) // until the server hangs up
		conn.Close()
		lasted <- time.Since(began)
		close(ended)
	}()
	go func() {
		_, err := io.WriteString(conn, begin)
		for err == nil {
			select {
			case <-ended:
				return
			case <-time.After(time.Second):
				_, err = io.WriteString(conn, drip)
			}
		}
	}()
	return lasted
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
