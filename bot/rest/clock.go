package rest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Clock compares our clock with Discord's, and returns by how much ours is
// ahead, which is less than nothing where it is behind. It is right to about a
// second, for Discord dates its answers to the second. It asks once, and needs
// no token.
func (c *Client) Clock(ctx context.Context) (skew time.Duration, err error) {
	const doing = "comparing clocks"
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, discordgo.EndpointGateway, nil)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", doing, err)
	}
	r := call{doing: doing, open: true}
	if err := c.limits.admit(ctx, r); err != nil {
		return 0, fmt.Errorf("%s: %w", doing, err)
	}
	asked := time.Now()
	resp, err := c.session.Client.Transport.RoundTrip(req)
	c.heed(r, err)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", doing, err)
	}
	defer resp.Body.Close()
	took := time.Since(asked)
	date, err := http.ParseTime(resp.Header.Get("Date"))
	if err != nil {
		return 0, errors.New(doing + ": the answer bears no date")
	}
	// On average the answer was dated half-way and half a second after the full one.
	return asked.Add(took / 2).Sub(date.Add(time.Second / 2)), nil
}
