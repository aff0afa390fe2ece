package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"

	"labgloss/bot/delivery"
)

// What is in flight when a server stops gets so long to finish: requests, which
// Discord waits for no longer than 3 seconds, and after them what follows: an
// answer within the same 3, and the removal of a message. Whoever stops
// containers waits 10 in all, as a rule.
const (
	requestGrace = 4 * time.Second
	finishGrace  = 3*time.Second + delivery.RemoveWithin
)

// listen takes the address of a flag, which it names where it cannot.
func (a *app) listen(flag, addr string) (net.Listener, error) {
	flag = a.setting(flag)
	if _, _, err := splitAddr(a.ctx, flag, addr); err != nil {
		return nil, err
	}
	ln, err := new(net.ListenConfig).Listen(a.ctx, "tcp", addr)
	if err != nil {
		return nil, cannotListen(flag, addr, err)
	}
	return ln, nil
}

// cannotListen says why an address cannot be taken. One that is in use may be
// free later; one that is not allowed stays so.
func cannotListen(flag, addr string, err error) error {
	if errno, ok := errors.AsType[syscall.Errno](err); ok {
		err = errno // without the address and the names of system calls
	}
	told := fmt.Errorf("cannot listen on %s: %w; choose another with %s", addr, err, flag)
	if errors.Is(err, fs.ErrPermission) {
		return usageError{told}
	}
	return told
}

// splitAddr reads the address of a flag, whose port may have a name.
func splitAddr(ctx context.Context, flag, addr string) (host string, port int, err error) {
	host, name, err := net.SplitHostPort(addr)
	if err == nil {
		port, err = net.DefaultResolver.LookupPort(ctx, "tcp", name)
	}
	if addrErr, ok := errors.AsType[*net.AddrError](err); ok {
		err = errors.New(addrErr.Err) // which lacks the address: it is named already
	}
	if err != nil {
		return "", 0, usageError{fmt.Errorf("%s %q: %w; write HOST:PORT, such as 127.0.0.1:8080 or :8080", flag, addr, err)}
	}
	return host, port, nil
}

// listenedAddr is where a TCP listener listens, its real port included.
func listenedAddr(ln net.Listener) netip.AddrPort {
	addr := ln.Addr().(*net.TCPAddr).AddrPort()
	return netip.AddrPortFrom(addr.Addr().Unmap(), addr.Port())
}

// serveUntilDone serves until ctx is done, and then finishes what is in
// flight, and at last what finish waits for, which may be nil. Its limits are
// those of a sender that is slow on purpose.
func serveUntilDone(ctx context.Context, log *slog.Logger, ln net.Listener, h http.Handler, finish func(context.Context) error) error {
	server := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(ln) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	ctx = context.WithoutCancel(ctx)
	if err := within(ctx, requestGrace, server.Shutdown); err != nil {
		// Who is cut off has not sent all of a request: what was read is answered
		// long since.
		log.WarnContext(ctx, "stopping: requests that are too slow are cut off", "error", errors.Join(err, server.Close()))
	}
	if finish != nil {
		if err := within(ctx, finishGrace, finish); err != nil {
			log.WarnContext(ctx, "stopping: not everything could be finished", "error", err)
		}
	}
	return nil
}

// within gives do so long.
func within(ctx context.Context, d time.Duration, do func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	return do(ctx)
}
