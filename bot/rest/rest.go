// Package rest calls Discord: it registers commands and answers interactions,
// for whichever delivery received them. It sends and reports; what is said is
// decided in package bot and written in package wire.
//
// Calls go through a discordgo session of their own with two things mended
// (see transport.go): the session talks to the host and the API version that
// we choose, and every refusal arrives as a *StatusError, whatever its form.
// Errors and logs hold neither the bot's token nor that of an interaction.
package rest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot/wire"
)

const (
	// maxAttempts bounds how often a call is tried in all.
	maxAttempts = 3
	// firstPause is the pause before the second attempt at what failed; it
	// doubles for the third.
	firstPause = 200 * time.Millisecond
	// maxPause is the longest rate limit that is waited for: beyond it
	// somebody should hear of it.
	maxPause = 30 * time.Second
)

// Config is what New needs.
type Config struct {
	// Token is the bot's token, with or without "Bot " before it.
	Token string
	// API is the base address of what stands in for Discord, as in
	// "http://127.0.0.1:1234" or "https://proxy.example/discord"; "/api/v10/…"
	// follows it. Empty is Discord itself.
	API string
	// Log is required.
	Log *slog.Logger
}

// Client calls Discord for one application. Its methods may be called at
// once.
type Client struct {
	session *discordgo.Session
	token   string
	base    *url.URL
	log     *slog.Logger
}

// New returns a client; it calls nobody yet. It fails when the token cannot
// be one or the address is none.
func New(cfg Config) (*Client, error) {
	token := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(cfg.Token), "Bot "))
	if token == "" {
		return nil, errors.New("the bot token is empty")
	}
	if strings.ContainsFunc(token, notInToken) {
		return nil, errors.New("the bot token has characters that no token has: copy it again")
	}
	base, err := baseURL(cfg.API)
	if err != nil {
		return nil, err
	}
	session, err := newSession(&transport{base: base, token: token})
	if err != nil {
		return nil, err
	}
	return &Client{session: session, token: token, base: base, log: cfg.Log}, nil
}

func notInToken(r rune) bool { return r > unicode.MaxASCII || !unicode.IsGraphic(r) || r == ' ' }

func baseURL(api string) (*url.URL, error) {
	if api == "" {
		api = discordgo.EndpointDiscord
	}
	u, err := url.Parse(api)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, errors.New("the address of the Discord API must look like https://host or http://host:port/prefix")
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("the address of the Discord API must hold no user, query or fragment")
	}
	u.Path = strings.TrimSuffix(u.Path, "/") + "/" // or JoinPath would make a relative path
	return u, nil
}

// Callback answers an interaction with what wire.Encode made. Discord
// takes it within 3 seconds of the interaction: ctx should have such a
// deadline. An interaction that has its answer already gives ErrAnswered.
func (c *Client) Callback(ctx context.Context, interactionID, token string, answer wire.Answer) error {
	_, err := c.do(ctx, call{
		doing:  "answering interaction " + interactionID,
		method: http.MethodPost, url: discordgo.EndpointInteractionResponse(interactionID, token), body: answer.Body,
	})
	return err
}

// call is one call to Discord.
type call struct {
	doing       string // for errors and logs
	method, url string
	body        []byte
}

// ask makes a call and reads the answer into v.
func (c *Client) ask(ctx context.Context, r call, v any) error {
	data, err := c.do(ctx, r)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%s: the answer is not Discord's (%d bytes)", r.doing, len(data))
	}
	return nil
}

// do makes a call, and makes it again where that may help and ctx leaves the
// time.
func (c *Client) do(ctx context.Context, r call) ([]byte, error) {
	for attempt := 1; ; attempt++ {
		data, err := c.once(ctx, r)
		if err == nil {
			return data, nil
		}
		pause, again := retry(err, attempt)
		if !again || !sleep(ctx, pause) {
			return nil, fmt.Errorf("%s: %w", r.doing, err)
		}
		c.log.WarnContext(ctx, "trying a call to Discord again", "call", r.doing, "error", err, "after", pause)
	}
}

// once makes a call once. The bucket is of this call alone: discordgo's own
// limiter keeps one for each interaction for ever, and sleeps in spite of
// ctx.
func (c *Client) once(ctx context.Context, r call) ([]byte, error) {
	bucket := discordgo.NewRatelimiter().LockBucket(r.url)
	data, err := c.session.RequestWithLockedBucket(r.method, r.url, "application/json", r.body, bucket, 0,
		discordgo.WithContext(ctx), discordgo.WithRetryOnRatelimit(false), discordgo.WithRestRetries(0))
	// The URL around the error holds the token of an interaction.
	if around, ok := errors.AsType[*url.Error](err); ok {
		err = around.Err
	}
	return data, err
}

// retry says whether a call that failed may be made again, and after what
// pause.
func retry(err error, attempt int) (pause time.Duration, again bool) {
	if attempt == maxAttempts {
		return 0, false
	}
	pause = firstPause << (attempt - 1)
	refused, ok := errors.AsType[*StatusError](err)
	switch {
	case !ok: // nothing came back
		return pause, true
	case refused.Status == http.StatusTooManyRequests:
		return max(refused.RetryAfter, pause), refused.RetryAfter <= maxPause
	}
	return pause, refused.Status >= http.StatusInternalServerError
}

// sleep pauses, and returns false, without waiting in vain, where ctx would
// end before it.
func sleep(ctx context.Context, d time.Duration) bool {
	if end, ok := ctx.Deadline(); ok && time.Until(end) < d {
		return false
	}
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}
