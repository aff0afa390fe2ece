// Package webhook delivers interactions that Discord posts over signed HTTP.
// Each answer is the response to its own request, so any number of replicas
// can stand behind a load balancer. Only an answer with files, or one that
// removes a message, takes another way: calls to Discord after the response.
//
// Nothing in a request is looked at before its signature has been verified.
package webhook

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"labgloss/bot"
	"labgloss/bot/delivery"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
)

// Path is where interactions are posted to. Beside it a handler serves
// delivery.AlivePath and delivery.ReadyPath.
const Path = "/interactions"

// Config is what the delivery needs.
type Config struct {
	// PublicKey is the application's key, ed25519.PublicKeySize bytes.
	PublicKey ed25519.PublicKey
	Handle    func(context.Context, bot.Request) bot.Reply
	// Rest makes the calls to Discord that some answers take; it needs no
	// token.
	Rest *rest.Client
	Log  *slog.Logger
	// Metrics counts answers; nil counts for nobody.
	Metrics *metrics.Metrics
	// Now is the clock; nil is the real one.
	Now func() time.Time
	// Ready tells why no interaction should be sent here, in a sentence that
	// anybody may read; nil is always ready.
	Ready func(context.Context) error
}

// ParsePublicKey reads an application's public key as the developer portal
// shows it: 64 hexadecimal digits.
func ParsePublicKey(s string) (ed25519.PublicKey, error) {
	const digits = 2 * ed25519.PublicKeySize
	key, err := hex.DecodeString(s)
	switch {
	case len(s) != digits:
		return nil, fmt.Errorf("a public key has %d hexadecimal digits, this has %d characters", digits, len(s))
	case err != nil:
		return nil, errors.New("a public key is hexadecimal digits, and this has other characters")
	}
	return key, nil
}

// Handler serves Path, delivery.AlivePath and delivery.ReadyPath.
type Handler struct {
	cfg       Config
	mux       *http.ServeMux
	responder delivery.Responder
	seen      *delivery.Seen
	callbacks sync.WaitGroup
}

// New returns a handler. It fails where the key's length is wrong.
func New(cfg Config) (*Handler, error) {
	if len(cfg.PublicKey) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("a public key has %d bytes, not %d", ed25519.PublicKeySize, len(cfg.PublicKey))
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Metrics == nil {
		cfg.Metrics = metrics.New()
	}
	h := &Handler{
		cfg: cfg, mux: http.NewServeMux(), seen: delivery.NewSeen(cfg.Now),
		responder: delivery.Responder{Handle: cfg.Handle, Rest: cfg.Rest, Log: cfg.Log, Metrics: cfg.Metrics},
	}
	h.mux.HandleFunc("POST "+Path, h.interact)
	health := delivery.Health(cfg.Ready)
	h.mux.Handle(delivery.AlivePath, health)
	h.mux.Handle(delivery.ReadyPath, health)
	return h, nil
}

// ServeHTTP serves one request.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.mux.ServeHTTP(w, r) }

// Wait returns when all answers have been sent that are calls to Discord, or
// ctx's error where it ends before. Call it when the server has shut down: no
// request may come in meanwhile.
func (h *Handler) Wait(ctx context.Context) error {
	done := make(chan struct{})
	go func() { // ends by itself: a callback has a deadline
		h.callbacks.Wait()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("waiting for callbacks: %w", ctx.Err())
	}
}
