package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"
)

const (
	// attemptTimeout bounds one request, its answer's body included.
	attemptTimeout = 10 * time.Second
	// maxAnswer bounds an answer, in bytes: a hundred commands with all their
	// localisations stay far below.
	maxAnswer = 8 << 20
	// maxMessage bounds what an error repeats of Discord's words, in bytes.
	maxMessage = 500
	// apiVersion is the version of Discord's REST API that is called.
	// discordgo asks for 9, and its websocket still does.
	apiVersion = "10"
	// codeAlreadyAnswered is Discord's error code for a second answer.
	codeAlreadyAnswered = 40060
	// logNothing is below discordgo's lowest level. Its logger is global, is
	// not slog, and what it has to say reaches us as errors and events.
	logNothing = discordgo.LogError - 1
)

var (
	// ErrUnauthorized is returned when Discord does not accept the bot's
	// token.
	ErrUnauthorized = errors.New("Discord refused the token (401 Unauthorized): copy it again from the developer portal, Bot → Reset Token") //nolint:staticcheck // a name is upper case

	// ErrAnswered is returned by Callback when the interaction has its answer
	// already: it was delivered twice, or the first attempt got through and
	// only its receipt was lost.
	ErrAnswered = errors.New("the interaction is answered already")
)

// StatusError is returned when Discord refuses a call. It is ErrUnauthorized
// or ErrAnswered where these fit.
type StatusError struct {
	// Status is the HTTP status.
	Status int
	// Code is Discord's own error code, 0 where there is none.
	Code int
	// Message is what Discord said, shortened, without secrets; empty when it
	// was no JSON.
	Message string
	// RetryAfter is how long a rate limit still lasts.
	RetryAfter time.Duration
}

// Error says what Discord answered.
func (e *StatusError) Error() string {
	if err := e.Unwrap(); err != nil {
		return err.Error()
	}
	text := fmt.Sprintf("Discord answered %d %s", e.Status, http.StatusText(e.Status))
	if e.Message != "" {
		text += fmt.Sprintf(" (%d: %s)", e.Code, e.Message)
	}
	return text
}

// Unwrap returns the sentinel that fits, or nil.
func (e *StatusError) Unwrap() error {
	switch {
	case e.Status == http.StatusUnauthorized:
		return ErrUnauthorized
	case e.Code == codeAlreadyAnswered:
		return ErrAnswered
	}
	return nil
}

// newSession returns a discordgo session which sends by t. No global of
// discordgo is touched.
func newSession(t *transport) (*discordgo.Session, error) {
	s, err := discordgo.New("Bot " + t.token)
	if err != nil {
		return nil, fmt.Errorf("making a session: %w", err)
	}
	s.Client = &http.Client{Transport: t}
	s.StateEnabled = false
	s.LogLevel = logNothing
	return s, nil
}

// transport sends a session's requests to the right place, and reads the
// answers for it: discordgo reads a body without bound, retries by itself and
// loses the status of a refusal that is not JSON, or a 502. So a refusal
// leaves here as an error.
type transport struct {
	base  *url.URL
	token string // the bot's
}

// RoundTrip implements http.RoundTripper, but for refusals.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(req.Context(), attemptTimeout)
	defer cancel()
	out := req.Clone(ctx)
	out.URL = t.address(req.URL)
	out.Host = ""
	resp, err := http.DefaultTransport.RoundTrip(out)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return nil, err
	}
	if resp.StatusCode/100 != 2 {
		return nil, refusal(resp, body, t.token, interactionToken(req.URL))
	}
	resp.Body = io.NopCloser(bytes.NewReader(body))
	return resp, nil
}

// address is where a request to discordgo's idea of Discord goes.
func (t *transport) address(u *url.URL) *url.URL {
	path := strings.Replace(u.EscapedPath(), "/api/v"+discordgo.APIVersion+"/", "/api/v"+apiVersion+"/", 1)
	to := t.base.JoinPath(path)
	to.RawQuery = u.RawQuery
	return to
}

// interactionToken returns the token in the address of a callback, or "".
func interactionToken(u *url.URL) string {
	_, rest, _ := strings.Cut(u.Path, "/interactions/") // then comes ID/token/callback
	_, rest, _ = strings.Cut(rest, "/")
	return strings.TrimSuffix(rest, "/callback")
}

// refusal reads a refusal, and keeps secrets out of what it says: a proxy may
// repeat the request.
func refusal(resp *http.Response, body []byte, secrets ...string) *StatusError {
	var said struct {
		Code       int             `json:"code"`
		Message    string          `json:"message"`
		Errors     json.RawMessage `json:"errors"` // which field is wrong and why
		RetryAfter float64         `json:"retry_after"`
	}
	// Cloudflare, which stands before Discord, refuses in HTML: then the
	// status and the header speak alone.
	_ = json.Unmarshal(body, &said)
	if said.RetryAfter == 0 {
		said.RetryAfter, _ = strconv.ParseFloat(resp.Header.Get("Retry-After"), 64)
	}
	message := strings.TrimSpace(said.Message + " " + string(said.Errors))
	for _, secret := range secrets {
		if secret != "" {
			message = strings.ReplaceAll(message, secret, "[token]")
		}
	}
	return &StatusError{
		Status:     resp.StatusCode,
		Code:       said.Code,
		Message:    strings.ToValidUTF8(message[:min(len(message), maxMessage)], ""),
		RetryAfter: seconds(said.RetryAfter),
	}
}

// seconds returns a duration from 0 to a day.
func seconds(s float64) time.Duration {
	const day = 24 * 60 * 60
	return time.Duration(min(max(s, 0), day) * float64(time.Second))
}
