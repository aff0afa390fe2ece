package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"labgloss/bot"
	"labgloss/bot/gateway"
	"labgloss/bot/rest"
	"labgloss/bot/webhook"
	"labgloss/bot/wire"
)

var errNoDelivery = errors.New("serve needs a way to be reached by Discord: set DISCORD_TOKEN (or --token-file FILE) to connect to its gateway, or give --http ADDR with --public-key HEX to serve signed HTTP")

// serveCmd answers in Discord.
type serveCmd struct {
	HTTP      string `name:"http" help:"Serve signed interactions on this address, rather than connect to the gateway. Needs --public-key, and a token only to register the commands." placeholder:"HOST:PORT" env:"LABGLOSS_HTTP"`
	PublicKey string `help:"The application's public key, for --http: 64 hexadecimal digits." placeholder:"HEX" env:"DISCORD_PUBLIC_KEY"`
	discordFlags
	packFlags
}

// Run serves until the app's context ends.
func (c *serveCmd) Run(a *app) error {
	defer a.stopOnSignal()()
	token, err := c.token()
	if err != nil {
		return usageError{err}
	}
	if token == "" && c.HTTP == "" {
		return usageError{errNoDelivery}
	}
	glossary, err := c.glossary()
	if err != nil {
		return err
	}
	b := bot.New(bot.Config{Glossary: glossary, Log: a.log})
	if c.HTTP != "" {
		err = c.serveHTTP(a, b, token)
	} else {
		err = c.serveGateway(a, b, token)
	}
	if a.ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil // stopped while still asking Discord for something
	}
	return err
}

func (c *serveCmd) serveGateway(a *app, b *bot.Bot, token string) error {
	client, err := c.signIn(a, b, token)
	if err != nil {
		return err
	}
	return gateway.New(gateway.Config{Rest: client, Handle: b.Handle, Log: a.log}).Run(a.ctx)
}

// serveHTTP takes the address before it asks Discord for anything, so that
// nothing has changed there where the address is taken.
func (c *serveCmd) serveHTTP(a *app, b *bot.Bot, token string) error {
	interactions, err := c.webhook(a, b)
	if err != nil {
		return usageError{err}
	}
	ln, err := listen(a.ctx, "--http", c.HTTP)
	if err != nil {
		return err
	}
	defer func() { _ = ln.Close() }() // a second time, as a rule
	if token == "" {
		a.log.InfoContext(a.ctx, "commands are not registered, for want of a token: set "+tokenVariable+" once, when they are new or have changed")
	} else if err := c.signInIfReachable(a, b, token); err != nil {
		return err
	}
	fmt.Fprintf(a.stdout, "Serving signed interactions at http://%s%s\n", listenedAddr(ln), webhook.Path)
	if err := serveUntilDone(a, ln, interactions); err != nil {
		return err
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(a.ctx), serveGrace)
	defer cancel()
	return interactions.Wait(grace)
}

// signInIfReachable goes without where Discord cannot be asked at the moment:
// answering needs no token, and one start of many registers the commands.
func (c *serveCmd) signInIfReachable(a *app, b *bot.Bot, token string) error {
	_, err := c.signIn(a, b, token)
	_, usage := errors.AsType[usageError](err)
	if err == nil || usage || errors.Is(err, rest.ErrUnauthorized) || a.ctx.Err() != nil {
		return err
	}
	a.log.WarnContext(a.ctx, "commands could not be registered; serving those that Discord has", "error", err)
	return nil
}

// signIn registers the bot's commands and prints how to invite it.
func (c *serveCmd) signIn(a *app, b *bot.Bot, token string) (*rest.Client, error) {
	client, err := rest.New(rest.Config{Token: token, API: c.DiscordAPI, Log: a.log})
	if err != nil {
		return nil, usageError{err}
	}
	self, err := client.Application(a.ctx)
	if err != nil {
		return nil, err
	}
	table, err := wire.Commands(b.Commands())
	if err != nil {
		return nil, fmt.Errorf("listing the commands: %w", err)
	}
	changed, err := client.Register(a.ctx, rest.CommandScope{AppID: self.ID}, table)
	if err != nil {
		return nil, err
	}
	a.log.InfoContext(a.ctx, "commands are registered", "application", self.Name, "changed", len(changed))
	fmt.Fprintln(a.stdout, "Invite the bot to a server:", rest.InviteURL(self.ID))
	return client, nil
}

func (c *serveCmd) webhook(a *app, b *bot.Bot) (*webhook.Handler, error) {
	hex := strings.TrimSpace(c.PublicKey)
	if hex == "" {
		return nil, errors.New("--http needs the application's public key: set DISCORD_PUBLIC_KEY or --public-key HEX (developer portal, General Information)")
	}
	key, err := webhook.ParsePublicKey(hex)
	if err != nil {
		return nil, fmt.Errorf("--public-key: %w", err)
	}
	return webhook.New(webhook.Config{PublicKey: key, Handle: b.Handle, Log: a.log})
}
