package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"labgloss/bot"
	"labgloss/bot/gateway"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
	"labgloss/bot/webhook"
)

var errNoDelivery = usageError{errors.New("serve needs a way to be reached by Discord: set DISCORD_TOKEN (or --token-file FILE) to connect to its gateway, or give --http ADDR with --public-key HEX to serve signed HTTP")}

// maxShards is far more than the biggest bots have, and no burden.
const maxShards = 16384

// serveCmd answers in Discord.
type serveCmd struct {
	HTTP      string `name:"http" help:"Serve signed interactions on this address, rather than connect to the gateway. Needs --public-key, and a token only to register the commands." placeholder:"HOST:PORT" env:"LABGLOSS_HTTP"`
	PublicKey string `help:"The application's public key, for --http: 64 hexadecimal digits." placeholder:"HEX" env:"DISCORD_PUBLIC_KEY"`
	Shards    int    `help:"Connect to the gateway so many times; 0 is as Discord recommends." default:"0" placeholder:"N" env:"LABGLOSS_SHARDS"`
	Metrics   string `help:"Serve /metrics, /healthz and /readyz on this address." placeholder:"HOST:PORT" env:"LABGLOSS_METRICS"`
	discordFlags
	packFlags
}

// Run serves until the app's context ends.
func (c *serveCmd) Run(a *app) error {
	defer a.stopOnSignal()()
	s, err := c.service(a)
	if err != nil {
		return err
	}
	defer s.library.follow(a.ctx)()
	if c.HTTP == "" {
		err = s.byGateway(a.ctx, c.Shards)
	} else {
		err = s.byHTTP(a.ctx, c.HTTP, c.PublicKey)
	}
	if a.ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil // stopped while still asking Discord for something
	}
	return err
}

// service puts together what both deliveries need.
func (c *serveCmd) service(a *app) (*service, error) {
	token, err := c.token(a)
	switch {
	case err != nil:
		return nil, err
	case token == "" && c.HTTP == "":
		return nil, errNoDelivery
	case c.Shards < 0 || c.Shards > maxShards:
		return nil, usageError{fmt.Errorf("%s is %d; give 1 to %d, or 0 for as many as Discord recommends", a.setting("--shards"), c.Shards, maxShards)}
	}
	l, err := c.sound(a)
	if err != nil {
		return nil, err
	}
	go l.of("").Prepare() // beside answering, which can wait for it if it must
	ids := new(commandIDs)
	b := bot.New(bot.Config{Glossary: l.of, Log: a.log, Version: release(), CommandIDs: ids.get})
	commands := b.Commands()
	table, err := commandTable(commands)
	if err != nil {
		return nil, err
	}
	m := metrics.New(commands...)
	client, err := c.client(a, token, m)
	if err != nil {
		return nil, err
	}
	return &service{
		app: a, library: l, handle: b.Handle, table: table, ids: ids, metrics: m, metricsAddr: c.Metrics,
		client: client, hasToken: token != "",
	}, nil
}

// sound opens the packs that were chosen, all of which must be without mistakes
// to start with.
func (c *serveCmd) sound(a *app) (*library, error) {
	l, err := c.library(a, a.log)
	if err != nil {
		return nil, err
	}
	l.quick = true
	if broken := l.broken(); len(broken) > 0 {
		return nil, c.refused(a, errors.Join(broken...))
	}
	return l, nil
}

// service is a bot that serves.
type service struct {
	*app
	library     *library
	handle      func(context.Context, bot.Request) bot.Reply
	table       json.RawMessage // of commands
	ids         *commandIDs     // those of table
	metrics     *metrics.Metrics
	metricsAddr string // empty: they are not served
	client      *rest.Client
	hasToken    bool // or else client can answer, and nothing more
}

func (s *service) byGateway(ctx context.Context, shards int) error {
	g := gateway.New(gateway.Config{Rest: s.client, Handle: s.handle, Log: s.log, Metrics: s.metrics, Shards: shards})
	return s.run(ctx, g.Ready, g.Run)
}

// byHTTP takes the address before it asks Discord for anything, so that
// nothing has changed there where the address is taken.
func (s *service) byHTTP(ctx context.Context, addr, publicKey string) error {
	interactions, err := s.webhook(publicKey)
	if err != nil {
		return usageError{err}
	}
	ln, err := s.listen("--http", addr)
	if err != nil {
		return err
	}
	defer func() { _ = ln.Close() }() // a second time, as a rule
	return s.run(ctx, nil, func(ctx context.Context) error {
		fmt.Fprintf(s.stdout, "Serving signed interactions at http://%s%s\n", listenedAddr(ln), webhook.Path)
		s.log.InfoContext(ctx, "serving", "address", listenedAddr(ln), "took", s.took())
		return serveUntilDone(ctx, s.log, ln, interactions, interactions.Wait)
	})
}
