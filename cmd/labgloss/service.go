package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"

	"golang.org/x/sync/errgroup"

	"labgloss/bot/delivery"
	"labgloss/bot/webhook"
)

func (s *service) webhook(publicKey string) (*webhook.Handler, error) {
	hex := strings.TrimSpace(publicKey)
	if hex == "" {
		return nil, errors.New("--http needs the application's public key: set DISCORD_PUBLIC_KEY or --public-key HEX (developer portal, General Information)")
	}
	key, err := webhook.ParsePublicKey(hex)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; copy it from the developer portal, General Information", s.setting("--public-key"), err)
	}
	return webhook.New(webhook.Config{
		PublicKey: key, Handle: s.handle, Log: s.log, Metrics: s.metrics, Rest: s.client,
	})
}

// run delivers, signs in and tells of the packs beside that, and tells on an address of its own how it
// goes, until ctx is done or one of them fails.
func (s *service) run(ctx context.Context, ready, deliver func(context.Context) error) error {
	group, ctx := errgroup.WithContext(ctx)
	if s.metricsAddr != "" {
		ln, err := s.listen("--metrics", s.metricsAddr)
		if err != nil {
			return err
		}
		group.Go(func() error { return s.tell(ctx, ln, ready) })
	}
	group.Go(func() error {
		err := s.signIn(ctx)
		if err == nil && ctx.Err() == nil {
			s.library.tellOfServed(ctx)
		}
		return err
	})
	group.Go(func() error { return deliver(ctx) })
	return group.Wait()
}

// tell serves the metrics and whether the service is alive and ready.
func (s *service) tell(ctx context.Context, ln net.Listener, ready func(context.Context) error) error {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", s.metrics.Handler())
	mux.Handle("/", delivery.Health(ready))
	fmt.Fprintf(s.stdout, "Serving metrics at http://%s/metrics\n", listenedAddr(ln))
	return serveUntilDone(ctx, s.log, ln, mux, nil)
}
