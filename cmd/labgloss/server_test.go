package main

import (
	"net"
	"os"
	"syscall"
	"testing"
)

// An address that is in use may be free at the next start; one that may not be
// taken, a port below 1024 for one, stays so.
func TestCannotListen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		errno syscall.Errno
		code  int
		want  string
	}{
		{syscall.EADDRINUSE, exitFailure, "cannot listen on :80: address already in use; choose another with --http"},
		{syscall.EACCES, exitConfig, "cannot listen on :80: permission denied; choose another with --http"},
	} {
		got := cannotListen("--http", ":80", &net.OpError{Op: "listen", Err: os.NewSyscallError("bind", c.errno)})
		if got.Error() != c.want || final(got) != (c.code == exitConfig) {
			t.Errorf("cannotListen(%v) = %v, final: %v; want %s and status %d", c.errno, got, final(got), c.want, c.code)
		}
	}
}
