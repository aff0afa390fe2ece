package rest

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// maxMessage bounds what an error repeats of Discord's words, in bytes.
const maxMessage = 500

// Discord's error codes, from "JSON Error Codes" in its documentation.
const (
	codeUnknownMessage     = 10008
	codeUnknownWebhook     = 10015
	codeUnknownInteraction = 10062
	codeAlreadyAnswered    = 40060
	codeInvalidToken       = 50027 // of an interaction
)

var (
	// ErrUnauthorized is returned when Discord does not accept the bot's
	// token, and for a minute after by all calls that need it.
	ErrUnauthorized = errors.New("Discord refused the token (401 Unauthorized): copy it again from the developer portal, Bot → Reset Token") //nolint:staticcheck // a name is upper case

	// ErrAnswered is returned by Callback when somebody else has answered the
	// interaction: it was delivered twice.
	ErrAnswered = errors.New("the interaction is answered already")

	// ErrExpired is returned when Discord takes no answer to the interaction
	// any more: the first one after 3 seconds, further ones after 15 minutes.
	ErrExpired = errors.New("the interaction can no longer be answered")
)

// StatusError is returned when Discord refuses a call. It is ErrUnauthorized,
// ErrAnswered or ErrExpired where these fit.
type StatusError struct {
	// Status is the HTTP status.
	Status int
	// Code is Discord's own error code, 0 where there is none.
	Code int
	// Message is what Discord said, shortened, without secrets, and which
	// fields it found wrong; empty when it was no JSON.
	Message string
	// Scope is what a rate limit is of: "user", "shared", "global" or
	// "cloudflare". It is empty where the call was not refused for its rate.
	Scope string
	// RetryAfter is how long a rate limit still lasts, a day at most.
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
	switch e.Code {
	case codeAlreadyAnswered:
		return ErrAnswered
	case codeUnknownInteraction, codeUnknownWebhook, codeInvalidToken:
		return ErrExpired
	}
	if e.Status == http.StatusUnauthorized {
		return ErrUnauthorized
	}
	return nil
}

// refusal reads a refusal, and keeps secrets out of what it says: a proxy may
// repeat the request.
func refusal(resp *http.Response, body []byte, secrets ...string) *StatusError {
	var said struct {
		Code       int     `json:"code"`
		Message    string  `json:"message"`
		Errors     any     `json:"errors"`
		RetryAfter float64 `json:"retry_after"`
		Global     bool    `json:"global"`
	}
	// Cloudflare refuses in HTML: then the status and the headers speak alone.
	_ = json.Unmarshal(body, &said)
	if said.RetryAfter == 0 {
		said.RetryAfter, _ = strconv.ParseFloat(resp.Header.Get("Retry-After"), 64)
	}
	message := hide(strings.Join(append([]string{said.Message}, faults(said.Errors, "")...), "; "), secrets)
	e := &StatusError{
		Status:     resp.StatusCode,
		Code:       said.Code,
		Message:    strings.ToValidUTF8(message[:min(len(message), maxMessage)], ""),
		RetryAfter: seconds(said.RetryAfter),
	}
	if e.Status == http.StatusTooManyRequests {
		e.Scope = scopeOf(resp.Header, said.Global, json.Valid(body))
	}
	return e
}

// faults lists the wrong fields of a body by path and code, as in
// "data.content BASE_TYPE_MAX_LENGTH"; see "Error Messages" in Discord's
// documentation. Discord's words for a fault are left out: they may repeat a
// user's.
func faults(node any, path string) (found []string) {
	fields, _ := node.(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		switch all, ok := fields[name].([]any); {
		case len(path) > maxMessage: // deeper than anything of ours
			return found
		case ok && name == "_errors":
			for _, one := range all {
				fault, _ := one.(map[string]any)
				found = append(found, fmt.Sprint(strings.TrimPrefix(path, "."), " ", fault["code"]))
			}
		default:
			found = append(found, faults(fields[name], path+"."+name)...)
		}
	}
	return found
}

// scopeOf returns the scope of a rate limit. A global one need not be in any
// header.
func scopeOf(h http.Header, global, isJSON bool) string {
	scope := h.Get("X-RateLimit-Scope")
	switch {
	case !isJSON:
		return scopeCloudflare
	case global || scope == scopeGlobal || h.Get("X-RateLimit-Global") == "true":
		return scopeGlobal
	case scope == scopeShared:
		return scopeShared
	}
	return scopeUser
}

// seconds returns a duration from 0 to a day.
func seconds(s float64) time.Duration {
	const day = 24 * 60 * 60
	if !(s > 0) { // nor a number that is none
		return 0
	}
	return time.Duration(min(s, day) * float64(time.Second))
}

// hide takes secrets out of a text.
func hide(text string, secrets []string) string {
	for _, secret := range secrets {
		if secret != "" {
			text = strings.ReplaceAll(text, secret, "[token]")
		}
	}
	return text
}

// hideIn takes secrets out of an error: one of net/http repeats what is no
// HTTP, which may be the request.
func hideIn(err error, secrets ...string) error {
	if told := err.Error(); told != hide(told, secrets) {
		return errors.New(hide(told, secrets))
	}
	return err
}
