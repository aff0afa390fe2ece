package main

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"net/http"
	"net/netip"
	"time"

	"labgloss/bot"
	"labgloss/bot/playground"
	"labgloss/bot/rest"
	"labgloss/bot/webhook"
)

// tryCmd serves the playground.
type tryCmd struct {
	Addr string `help:"Address to listen on." default:"127.0.0.1:8080" placeholder:"HOST:PORT" env:"LABGLOSS_ADDR"`
	packFlags
}

// Run serves the page until the app's context ends.
func (c *tryCmd) Run(a *app) error {
	defer a.stopOnSignal()()
	l, err := c.openForAuthors(a)
	if err != nil {
		return err
	}
	page, err := c.page(a, l)
	if err != nil {
		return err
	}
	ln, err := a.listen("--addr", c.Addr)
	if err != nil {
		return err
	}
	addr := listenedAddr(ln)
	if !addr.Addr().IsLoopback() {
		fmt.Fprintf(a.stderr, "labgloss: warning: listening on %s, which other machines can reach\n", addr)
	}
	fmt.Fprintf(a.stdout, "labgloss try: http://%s (Ctrl-C stops)\n", openable(addr))
	defer l.follow(a.ctx)()
	return serveUntilDone(a.ctx, a.log, ln, page, nil)
}

// openForAuthors opens the packs that were chosen. One with mistakes is no
// reason not to start: it can be mended while the page shows them.
func (c *tryCmd) openForAuthors(a *app) (*library, error) {
	l, err := c.library(a, a.log)
	if err != nil {
		return nil, err
	}
	for _, err := range l.broken() {
		fmt.Fprintf(a.stderr, "labgloss: warning: %v\n", err)
	}
	return l, nil
}

// page joins the bot, the webhook of production and the page that stands in
// for Discord. The key that lies between the last two lives as long as the
// process.
func (c *tryCmd) page(a *app, l *library) (http.Handler, error) {
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("making a key: %w", err)
	}
	go l.of("").Prepare()
	var ids commandIDs
	b := bot.New(bot.Config{Glossary: l.of, Log: a.log, Version: release(), CommandIDs: ids.get})
	commands, err := commandTable(b.Commands())
	if err != nil {
		return nil, err
	}
	discord, err := playground.New(playground.Config{
		Key: private, Commands: commands, Now: time.Now, UsePacks: l.use, Log: a.log,
	})
	if err != nil {
		return nil, err
	}
	if err := ids.learn(discord.Commands()); err != nil {
		return nil, err
	}
	client, err := rest.New(rest.Config{Transport: discord, Log: a.log})
	if err != nil {
		return nil, fmt.Errorf("making a client of the page: %w", err)
	}
	interactions, err := webhook.New(webhook.Config{PublicKey: public, Handle: discord.Observe(b.Handle), Rest: client, Log: a.log})
	if err != nil {
		return nil, fmt.Errorf("making the webhook: %w", err)
	}
	context.AfterFunc(a.ctx, discord.Close) // or the server would wait for its pages
	l.tellTo(discord.SetPacks)
	return discord.Page(interactions)
}

// openable is an address that a browser on this machine can open: a listener
// on every address is none.
func openable(addr netip.AddrPort) netip.AddrPort {
	if addr.Addr().IsUnspecified() {
		return netip.AddrPortFrom(netip.AddrFrom4([4]byte{127, 0, 0, 1}), addr.Port())
	}
	return addr
}
