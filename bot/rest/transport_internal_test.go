package rest

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// deaf is a listener whose connections can die without a word.
type deaf struct {
	net.Listener
	mu    sync.Mutex
	conns []*deafConn
}

type deafConn struct {
	net.Conn
	dead atomic.Bool
}

func (l *deaf) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	c := &deafConn{Conn: conn}
	l.conns = append(l.conns, c)
	return c, nil
}

func (c *deafConn) Write(p []byte) (int, error) {
	if c.dead.Load() {
		return len(p), nil
	}
	return c.Conn.Write(p)
}

// die makes the connections so far die, and returns how many there are.
func (l *deaf) die() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.conns {
		c.dead.Store(true)
	}
	return len(l.conns)
}

// Over HTTP/2 net/http goes on with a dead connection for as long as the
// kernel does: a quarter of an hour.
func TestDeadConnectionIsNoticed(t *testing.T) {
	t.Parallel()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	listener := &deaf{Listener: server.Listener}
	server.Listener = listener
	server.EnableHTTP2 = true
	server.StartTLS()
	defer server.Close()

	direct := newDirect(100*time.Millisecond, 500*time.Millisecond)
	trusting, ok := server.Client().Transport.(*http.Transport)
	if !ok {
		t.Fatal("the server's client has another transport")
	}
	direct.TLSClientConfig = &tls.Config{RootCAs: trusting.TLSClientConfig.RootCAs}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	get := func() error {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := direct.RoundTrip(req)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if resp.ProtoMajor != 2 {
			t.Errorf("spoke %s, want HTTP/2", resp.Proto)
		}
		return nil
	}

	if err := get(); err != nil {
		t.Fatal(err)
	}
	if n := listener.die(); n != 1 {
		t.Fatalf("%d connections, want 1", n)
	}
	_ = get() // on the dead connection, or after it was noticed
	if err := get(); err != nil {
		t.Errorf("after a connection died: %v", err)
	}
}
