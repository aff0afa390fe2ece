// Package webhook delivers interactions that Discord posts over signed HTTP.
// Each answer is the response to its own request, so any number of replicas
// can stand behind a load balancer.
package webhook

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"time"

	"labgloss/bot"
	"labgloss/bot/wire"
)

const (
	// Path is where interactions are posted to.
	Path = "/interactions"
	// maxBody bounds a request, in bytes. Discord's largest interactions, a
	// message command on a full message, are some 100 kB.
	maxBody = 1 << 20
	// maxSkew is how far a request's time may be off. Discord documents no
	// bound; this one allows for a slow clock.
	maxSkew = 5 * time.Minute
	// maxTimestamp bounds the digits of a Unix time.
	maxTimestamp = 20
)

// Config is what the delivery needs.
type Config struct {
	// PublicKey is the application's key, ed25519.PublicKeySize bytes.
	PublicKey ed25519.PublicKey
	Handle    func(context.Context, bot.Request) bot.Reply
	Log       *slog.Logger
	// Now is the clock; nil is the real one.
	Now func() time.Time
}

// ParsePublicKey reads an application's public key as the developer portal
// shows it: 64 hexadecimal digits.
func ParsePublicKey(s string) (ed25519.PublicKey, error) {
	const digits = 2 * ed25519.PublicKeySize
	key, err := hex.DecodeString(s)
	switch {
	case len(s) != digits:
		return nil, fmt.Errorf("a public key has %d hexadecimal digits, this has %d characters; copy it from the developer portal, General Information", digits, len(s))
	case err != nil:
		return nil, errors.New("a public key is hexadecimal digits, and this has other characters; copy it from the developer portal, General Information")
	}
	return key, nil
}

type handler struct{ Config }

// New returns a handler that serves Path. It fails where the key's length is
// wrong.
func New(cfg Config) (http.Handler, error) {
	if len(cfg.PublicKey) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("a public key has %d bytes, not %d", ed25519.PublicKeySize, len(cfg.PublicKey))
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	mux := http.NewServeMux()
	mux.Handle("POST "+Path, handler{cfg})
	return mux, nil
}

// refusal is an error that the sender is told, with its HTTP status.
type refusal struct {
	status int
	reason string
}

func (r refusal) Error() string { return r.reason }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	answer, err := h.answer(w, r)
	var refused refusal
	switch {
	case errors.As(err, &refused):
		http.Error(w, refused.reason, refused.status)
	case err != nil:
		h.Log.ErrorContext(r.Context(), "interaction failed", "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
	default:
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer) // whoever hung up gets nothing
	}
}

// answer verifies the request before anything in it is looked at.
func (h handler) answer(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	body, err := readBody(w, r)
	if err != nil {
		return nil, err
	}
	if err := h.verify(r.Header, body); err != nil {
		return nil, err
	}
	in, err := wire.Decode(body)
	if err != nil {
		return nil, refusal{http.StatusBadRequest, "not an interaction that labgloss knows"}
	}
	if in.Ping {
		return wire.Pong(), nil
	}
	answer, err := wire.Encode(in.Request, h.Handle(r.Context(), in.Request))
	return answer.Body, err
}

func readBody(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return nil, refusal{http.StatusUnsupportedMediaType, "want application/json"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, refusal{http.StatusRequestEntityTooLarge, "request too large"}
	case err != nil:
		return nil, refusal{http.StatusBadRequest, "request cut short"}
	}
	return body, nil
}

// verify checks that Discord sent the body, lately.
func (h handler) verify(header http.Header, body []byte) error {
	unsigned := refusal{http.StatusUnauthorized, "invalid request signature"}
	signature, err := hex.DecodeString(bounded(header.Get("X-Signature-Ed25519"), 2*ed25519.SignatureSize))
	if err != nil || len(signature) != ed25519.SignatureSize {
		return unsigned
	}
	timestamp := bounded(header.Get("X-Signature-Timestamp"), maxTimestamp)
	if !ed25519.Verify(h.PublicKey, append([]byte(timestamp), body...), signature) {
		return unsigned
	}
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || h.Now().Sub(time.Unix(seconds, 0)).Abs() > maxSkew {
		return refusal{http.StatusUnauthorized, "request too old, or clocks differ"}
	}
	return nil
}

// bounded returns s, or nothing if it is longer than any honest value.
func bounded(s string, n int) string {
	if len(s) > n {
		return ""
	}
	return s
}
