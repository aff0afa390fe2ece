package main

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"

	"labgloss/bot"
	"labgloss/bot/playground"
	"labgloss/bot/webhook"
	"labgloss/bot/wire"
)

// tryCmd serves the playground.
type tryCmd struct {
	Addr string `help:"Address to listen on." default:"127.0.0.1:8080" placeholder:"HOST:PORT" env:"LABGLOSS_ADDR"`
	packFlags
}

// Run serves the page until the app's context ends.
func (c *tryCmd) Run(a *app) error {
	if err := c.checkAddr(a.ctx); err != nil {
		return usageError{err}
	}
	page, err := c.page(a)
	if err != nil {
		return err
	}
	ln, err := c.listen(a.ctx)
	if err != nil {
		return err
	}
	addr := listenedAddr(ln)
	if !addr.Addr().IsLoopback() {
		fmt.Fprintf(a.stderr, "labgloss: warning: listening on %s, which other machines can reach\n", addr)
	}
	fmt.Fprintf(a.stdout, "labgloss try: http://%s (Ctrl-C stops)\n", openable(addr))
	return c.serve(a, ln, page)
}

// page joins the bot, the webhook of production and the page that stands in
// for Discord. The key that lies between the last two lives as long as the
// process.
func (c *tryCmd) page(a *app) (http.Handler, error) {
	glossary, err := c.glossary()
	if err != nil {
		return nil, err
	}
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("making a key: %w", err)
	}
	b := bot.New(bot.Config{Glossary: glossary, Log: a.log})
	interactions, err := webhook.New(webhook.Config{PublicKey: public, Handle: b.Handle, Log: a.log})
	if err != nil {
		return nil, fmt.Errorf("making the webhook: %w", err)
	}
	commands, err := wire.Commands(b.Commands())
	if err != nil {
		return nil, fmt.Errorf("listing the commands: %w", err)
	}
	return playground.New(playground.Config{
		Interactions: interactions, Key: private, Commands: commands, Now: time.Now,
	})
}

// checkAddr finds what is wrong with the address before anything is begun.
func (c *tryCmd) checkAddr(ctx context.Context) error {
	_, port, err := net.SplitHostPort(c.Addr)
	if err == nil {
		_, err = net.DefaultResolver.LookupPort(ctx, "tcp", port)
	}
	if addrErr, ok := errors.AsType[*net.AddrError](err); ok {
		err = errors.New(addrErr.Err) // which lacks the address: it is named already
	}
	if err != nil {
		return fmt.Errorf("--addr %q: %w; write HOST:PORT, such as 127.0.0.1:8080", c.Addr, err)
	}
	return nil
}

func (c *tryCmd) listen(ctx context.Context) (net.Listener, error) {
	ln, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Addr)
	if errno, ok := errors.AsType[syscall.Errno](err); ok {
		err = errno // without the address and the names of system calls
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w; choose another with --addr", c.Addr, err)
	}
	return ln, nil
}

func (c *tryCmd) serve(a *app, ln net.Listener, page http.Handler) error {
	server := &http.Server{
		Handler:           page,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       time.Minute,
		ErrorLog:          slog.NewLogLogger(a.log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(ln) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving the page: %w", err)
	case <-a.ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(a.ctx), 3*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		return fmt.Errorf("stopping: %w", err)
	}
	return nil
}

// listenedAddr is where a TCP listener listens, its real port included.
func listenedAddr(ln net.Listener) netip.AddrPort {
	addr := ln.Addr().(*net.TCPAddr).AddrPort()
	return netip.AddrPortFrom(addr.Addr().Unmap(), addr.Port())
}

// openable is an address that a browser on this machine can open: a listener
// on every address is none.
func openable(addr netip.AddrPort) netip.AddrPort {
	if addr.Addr().IsUnspecified() {
		return netip.AddrPortFrom(netip.AddrFrom4([4]byte{127, 0, 0, 1}), addr.Port())
	}
	return addr
}
