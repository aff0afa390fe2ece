package rest

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"
)

// The scopes of rate limits: the first three are Discord's own words for them.
const (
	scopeUser   = "user"   // of a route
	scopeShared = "shared" // of a route, used up by others too
	scopeGlobal = "global" // of everything done with the bot's token
	// scopeCloudflare is of everything from our address. Cloudflare sets it,
	// which stands before Discord, after 10,000 invalid requests (401, 403, and
	// 429 but shared) in 10 minutes.
	scopeCloudflare = "cloudflare"
)

const (
	// leastLimit is how long a limit of everything lasts that does not say.
	leastLimit = time.Second
	// refusedFor is for how long a token that was refused is not tried again:
	// each time counts as an invalid request.
	refusedFor = time.Minute
)

// limits is what holds a client's calls back. discordgo forgets a global limit
// unless it is in a header that Discord does not send. Limits of a route are
// not kept: few calls share one, and who runs into it waits.
type limits struct {
	global  gate
	address gate
	token   gate // shut while the token is held to be wrong
}

// gate is shut until some time has passed. It is ready to use, and open.
type gate struct {
	mu    sync.Mutex
	until time.Time
}

func (g *gate) shut(d time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if until := time.Now().Add(d); until.After(g.until) {
		g.until = until
	}
}

// left returns for how long the gate stays shut: 0 or less where it is open.
func (g *gate) left() time.Duration {
	g.mu.Lock()
	defer g.mu.Unlock()
	return time.Until(g.until)
}

// admit waits until a call may be made. It fails at once where ctx would end
// before, or where the wait is longer than anybody should wait.
func (l *limits) admit(ctx context.Context, r call) error {
	if !r.open && l.token.left() > 0 {
		return &StatusError{Status: http.StatusUnauthorized}
	}
	for {
		scope, left := l.left(r)
		if left <= 0 {
			return nil
		}
		if left > maxPause || !sleep(ctx, left) {
			if err := ctx.Err(); err != nil {
				return err
			}
			return &StatusError{
				Status: http.StatusTooManyRequests, Scope: scope, RetryAfter: left,
				Message: "not asked again: the limit still lasts",
			}
		}
	}
}

// left returns the limit that holds a call back the longest, and for how long.
func (l *limits) left(r call) (scope string, left time.Duration) {
	scope, left = scopeCloudflare, l.address.left()
	if global := l.global.left(); !r.open && global > left {
		return scopeGlobal, global
	}
	return scope, left
}

// heed counts a refusal and takes from it what it means for calls to come.
func (c *Client) heed(r call, err error) {
	refused, ok := errors.AsType[*StatusError](err)
	switch {
	case !ok:
	case refused.Status == http.StatusTooManyRequests:
		c.metrics.RateLimited(refused.Scope)
		c.limits.keep(refused)
	case refused.Status == http.StatusUnauthorized && !r.open:
		c.limits.token.shut(refusedFor)
	}
}

// keep keeps a limit that is not of one route.
func (l *limits) keep(refused *StatusError) {
	lasts := refused.RetryAfter
	if lasts == 0 {
		lasts = leastLimit
	}
	switch refused.Scope {
	case scopeGlobal:
		l.global.shut(lasts)
	case scopeCloudflare:
		l.address.shut(lasts)
	}
}
