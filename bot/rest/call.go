package rest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/bwmarrin/discordgo"
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

// call is one call to Discord.
type call struct {
	doing       string // for errors and logs
	method, url string
	body        []byte
	contentType string // of body; empty is JSON
	// open calls carry a token of their own in the URL or need none: they are
	// not sent the bot's, and do not count to its limits.
	open bool
	// single calls must not be done twice.
	single bool
	// attempt bounds each attempt, beside attemptTimeout; 0 does not.
	attempt time.Duration
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
// time. An interaction that is answered already when its answer is sent again
// has been answered by us.
func (c *Client) do(ctx context.Context, r call) ([]byte, error) {
	if c.token == "" && !r.open {
		return nil, fmt.Errorf("%s: %w", r.doing, ErrNoToken)
	}
	maybeDone := false
	for attempt := 1; ; attempt++ {
		data, err := c.once(ctx, r)
		if err == nil || (maybeDone && errors.Is(err, ErrAnswered)) {
			return data, nil
		}
		maybeDone = maybeDone || uncertain(err)
		pause, again := retry(err, attempt)
		if !again || (r.single && maybeDone) || !sleep(ctx, pause) {
			return nil, fmt.Errorf("%s: %w", r.doing, err)
		}
		c.log.WarnContext(ctx, "trying a call to Discord again", "call", r.doing, "error", err, "after", pause)
	}
}

// once makes a call once, as soon as the limits allow.
func (c *Client) once(ctx context.Context, r call) ([]byte, error) {
	if err := c.limits.admit(ctx, r); err != nil {
		return nil, err
	}
	data, err := c.send(ctx, r)
	c.heed(r, err)
	return data, err
}

// send makes a call without further ado. The bucket is of this call alone:
// discordgo's own limiter keeps one for each interaction for ever, has all
// edits of answers share another, and sleeps in spite of ctx.
func (c *Client) send(ctx context.Context, r call) ([]byte, error) {
	if r.attempt > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, r.attempt)
		defer cancel()
	}
	contentType := r.contentType
	if contentType == "" {
		contentType = "application/json"
	}
	bucket := discordgo.NewRatelimiter().LockBucket(r.url)
	data, err := c.session.RequestWithLockedBucket(r.method, r.url, contentType, r.body, bucket, 0,
		discordgo.WithContext(ctx), discordgo.WithRetryOnRatelimit(false), discordgo.WithRestRetries(0),
		func(cfg *discordgo.RequestConfig) {
			if r.open {
				cfg.Request.Header.Del("Authorization")
			}
		})
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

// uncertain says whether a call that failed so may have been done all the
// same.
func uncertain(err error) bool {
	if refused, ok := errors.AsType[*StatusError](err); ok {
		return refused.Status >= http.StatusInternalServerError
	}
	broken, ok := errors.AsType[*net.OpError](err)
	return !ok || broken.Op != "dial"
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
