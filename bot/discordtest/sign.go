package discordtest

import (
	"crypto/ed25519"
	"encoding/hex"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// Sign sets the headers with which Discord posts an interaction to a webhook,
// signed at a time with the private half of the application's key.
func Sign(header http.Header, key ed25519.PrivateKey, body []byte, at time.Time) {
	timestamp := strconv.FormatInt(at.Unix(), 10)
	header.Set("Content-Type", "application/json")
	header.Set("X-Signature-Timestamp", timestamp)
	header.Set("X-Signature-Ed25519", hex.EncodeToString(ed25519.Sign(key, slices.Concat([]byte(timestamp), body))))
}
