package gateway

import (
	"errors"
	"io"
	"net"
	"os"
	"testing"
	"time"
)

func TestWatchedConn(t *testing.T) {
	here, there := net.Pipe()
	defer here.Close()
	defer there.Close()
	conn := &watchedConn{Conn: here, idle: 10 * time.Millisecond}

	go func() { _, _ = io.ReadFull(there, make([]byte, 5)) }()
	if _, err := conn.Write([]byte("hello")); err != nil {
		t.Fatalf("Write: %v", err)
	}
	if _, err := conn.Read(make([]byte, 1)); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("Read from a silent peer: %v, want ErrDeadlineExceeded", err)
	}
	if _, err := conn.Write([]byte("close")); !errors.Is(err, net.ErrClosed) {
		t.Errorf("Write to a dead connection: %v, want ErrClosed", err)
	}
}

func TestBackoff(t *testing.T) {
	for failures, most := range map[int]time.Duration{0: time.Second, 1: 2 * time.Second, 7: maxBackoff, 1000: maxBackoff} {
		if d := backoff(failures); d < most/2 || d >= most {
			t.Errorf("backoff(%d) = %v, want from %v to %v", failures, d, most/2, most)
		}
	}
}
