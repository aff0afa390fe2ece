package webhook

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"mime"
	"net/http"
	"strconv"
	"time"
)

const (
	// maxBody bounds a request, in bytes. Discord's largest interactions, a
	// message command on a full message, are some 100 kB.
	maxBody = 1 << 20
	// MaxSkew is how far a request's time may be off from ours. Discord
	// documents no bound; this one allows for a slow clock.
	MaxSkew = 5 * time.Minute
	// maxTimestamp bounds the digits of a Unix time.
	maxTimestamp = 20
	// firstRead is the room that a body is given before any of it came, in
	// bytes: most interactions are smaller, and a forged length costs no more.
	firstRead = 8 << 10
)

// refusal is an error that the sender is told, with its HTTP status.
type refusal struct {
	status int
	reason string
}

func (r refusal) Error() string { return r.reason }

// unsigned is the one answer to all that Discord did not send, or not now:
// whoever forges requests learns nothing from it.
func unsigned() error { return refusal{http.StatusUnauthorized, "invalid request signature"} }

// verified returns the request's body where Discord signed it, lately.
func (h *Handler) verified(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if err := checkForm(r); err != nil {
		return nil, err
	}
	signature, timestamp, err := signatureOf(r.Header)
	if err != nil {
		return nil, err
	}
	signed, err := readAfter(timestamp, w, r)
	if err != nil {
		return nil, err
	}
	if !ed25519.Verify(h.cfg.PublicKey, signed, signature) {
		return nil, unsigned()
	}
	return signed[len(timestamp):], h.checkTime(r, timestamp)
}

// checkForm refuses what cannot be an interaction before it is read.
func checkForm(r *http.Request) error {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	coding := r.Header.Get("Content-Encoding")
	switch {
	case err != nil || kind != "application/json":
		return refusal{http.StatusUnsupportedMediaType, "want application/json"}
	case coding != "" && coding != "identity":
		return refusal{http.StatusUnsupportedMediaType, "want no content coding"}
	case r.ContentLength > maxBody:
		return tooLarge()
	}
	return nil
}

func tooLarge() error { return refusal{http.StatusRequestEntityTooLarge, "request too large"} }

// signatureOf reads the headers that sign a request. Neither is decoded if it
// is longer than any honest value.
func signatureOf(header http.Header) (signature []byte, timestamp string, err error) {
	given := header.Get("X-Signature-Ed25519")
	timestamp = header.Get("X-Signature-Timestamp")
	if len(given) != 2*ed25519.SignatureSize || timestamp == "" || len(timestamp) > maxTimestamp {
		return nil, "", unsigned()
	}
	if signature, err = hex.DecodeString(given); err != nil {
		return nil, "", unsigned()
	}
	return signature, timestamp, nil
}

// readAfter reads the body behind the timestamp, which is what is signed.
func readAfter(timestamp string, w http.ResponseWriter, r *http.Request) ([]byte, error) {
	size := firstRead
	if n := r.ContentLength; n >= 0 && n < firstRead {
		size = int(n)
	}
	signed := bytes.NewBuffer(make([]byte, 0, len(timestamp)+size+bytes.MinRead))
	signed.WriteString(timestamp)
	_, err := signed.ReadFrom(http.MaxBytesReader(w, r.Body, maxBody))
	if _, large := errors.AsType[*http.MaxBytesError](err); large {
		return nil, tooLarge()
	}
	if err != nil {
		return nil, refusal{http.StatusBadRequest, "request cut short"}
	}
	return signed.Bytes(), nil
}

// checkTime tells the log where clocks differ, for the sender learns nothing.
func (h *Handler) checkTime(r *http.Request, timestamp string) error {
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil {
		return unsigned()
	}
	if age := h.cfg.Now().Sub(time.Unix(seconds, 0)); age.Abs() > MaxSkew {
		h.cfg.Log.WarnContext(r.Context(), "a signed request is of another time: it was sent again, or this machine's clock is wrong", "age", age)
		return unsigned()
	}
	return nil
}
