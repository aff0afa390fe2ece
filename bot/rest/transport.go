package rest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
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
	// apiVersion is the version of Discord's REST API that is called.
	// discordgo asks for 9.
	apiVersion = "10"
	// logNothing is below discordgo's lowest level. Its logger is global, is
	// not slog, and what it has to say reaches us as errors and events.
	logNothing = discordgo.LogError - 1
)

const (
	// maxIdle is how many connections are kept for the next calls. net/http
	// keeps 2, and would dial anew for most answers of a busy minute.
	maxIdle = 64
	// keepIdle is how long an unused connection is kept.
	keepIdle = 90 * time.Second
	// Over HTTP/2 all calls share a connection, which can die unnoticed, as
	// where a laptop slept: after pingAfter of silence the other side is asked
	// whether it is there, and given up after pingFor.
	pingAfter = 2 * time.Second
	pingFor   = time.Second
)

// newDirect returns what requests leave by. pingAfter and pingFor are
// parameters for a test to be quicker.
func newDirect(pingAfter, pingFor time.Duration) *http.Transport {
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		MaxIdleConnsPerHost:   maxIdle,
		IdleConnTimeout:       keepIdle,
		TLSHandshakeTimeout:   attemptTimeout,
		ResponseHeaderTimeout: attemptTimeout,
		ForceAttemptHTTP2:     true,
		HTTP2:                 &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pingFor},
	}
}

// newSession returns a discordgo session which sends by t. No global of
// discordgo is touched.
func newSession(t *transport) (*discordgo.Session, error) {
	s, err := discordgo.New("Bot " + t.token) // which only calls that need it are sent
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
	base   *url.URL
	token  string // the bot's
	direct http.RoundTripper
}

// RoundTrip implements http.RoundTripper, but for refusals.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(req.Context(), attemptTimeout)
	defer cancel()
	out := req.Clone(ctx)
	out.URL = t.address(req.URL)
	out.Host = ""
	resp, err := t.direct.RoundTrip(out)
	if err != nil {
		return nil, hideIn(err, t.token, interactionToken(req.URL))
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return nil, err
	}
	if resp.StatusCode/100 != 2 {
		return nil, refusal(resp, body, t.token, interactionToken(req.URL))
	}
	// discordgo fails a call that worked for a limit's header that it cannot
	// read, and for a status that it does not know.
	return &http.Response{
		StatusCode: http.StatusOK,
		Header:     http.Header{"Date": resp.Header["Date"]},
		Body:       io.NopCloser(bytes.NewReader(body)),
		Request:    req,
	}, nil
}

// address is where a request to discordgo's idea of Discord goes.
func (t *transport) address(u *url.URL) *url.URL {
	path := strings.Replace(u.EscapedPath(), "/api/v"+discordgo.APIVersion+"/", "/api/v"+apiVersion+"/", 1)
	to := t.base.JoinPath(path)
	to.RawQuery = u.RawQuery
	return to
}

// interactionToken returns the token in the address of an answer or a message
// after it, or "".
func interactionToken(u *url.URL) string {
	for _, before := range []string{"/interactions/", "/webhooks/"} { // then comes ID/token/…
		if _, after, ok := strings.Cut(u.Path, before); ok {
			_, after, _ = strings.Cut(after, "/")
			token, _, _ := strings.Cut(after, "/")
			return token
		}
	}
	return ""
}
