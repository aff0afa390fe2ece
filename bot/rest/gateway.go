package rest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Token returns the bot's token, without "Bot " before it, for package gateway
// to introduce itself with; empty where there is none. It is a secret.
func (c *Client) Token() string { return c.token }

// GatewayInfo is how a bot should connect; see "Get Gateway Bot" in Discord's
// documentation.
type GatewayInfo struct {
	// URL is the websocket's address, without version and encoding.
	URL string
	// Shards is how many connections Discord recommends: at least 1.
	Shards int
	Starts SessionStarts
}

// SessionStarts is how many sessions a bot may begin.
type SessionStarts struct {
	// Total is allowed a day, Remaining of it is left for the next ResetAfter.
	Total, Remaining int
	ResetAfter       time.Duration
	// MaxConcurrency is how many sessions may be begun every 5 seconds: at
	// least 1.
	MaxConcurrency int
}

// Gateway asks Discord how to connect. A wrong token gives ErrUnauthorized.
func (c *Client) Gateway(ctx context.Context) (GatewayInfo, error) {
	const doing = "asking for the gateway"
	var said struct {
		URL    string `json:"url"`
		Shards int    `json:"shards"`
		Starts struct {
			Total          int     `json:"total"`
			Remaining      int     `json:"remaining"`
			ResetAfter     float64 `json:"reset_after"` // milliseconds
			MaxConcurrency int     `json:"max_concurrency"`
		} `json:"session_start_limit"`
	}
	r := call{doing: doing, method: http.MethodGet, url: discordgo.EndpointGatewayBot}
	if err := c.ask(ctx, r, &said); err != nil {
		return GatewayInfo{}, err
	}
	info := GatewayInfo{URL: said.URL, Shards: said.Shards, Starts: SessionStarts{
		Total: said.Starts.Total, Remaining: said.Starts.Remaining,
		ResetAfter: seconds(said.Starts.ResetAfter / 1000), MaxConcurrency: said.Starts.MaxConcurrency,
	}}
	if err := info.check(); err != nil {
		return GatewayInfo{}, fmt.Errorf("%s: %w", doing, err)
	}
	return info, nil
}

// check finds what nobody could connect by: a proxy may answer anything.
func (g GatewayInfo) check() error {
	u, err := url.Parse(g.URL)
	switch {
	case err != nil || u.Host == "" || (u.Scheme != "wss" && u.Scheme != "ws"):
		return errors.New("the answer holds no websocket's address")
	case g.Shards < 1:
		return fmt.Errorf("the answer recommends %d shards", g.Shards)
	case g.Starts.MaxConcurrency < 1:
		return fmt.Errorf("the answer has a max_concurrency of %d", g.Starts.MaxConcurrency)
	case g.Starts.Remaining < 0 || g.Starts.Remaining > g.Starts.Total:
		return fmt.Errorf("the answer leaves %d of %d session starts", g.Starts.Remaining, g.Starts.Total)
	}
	return nil
}
