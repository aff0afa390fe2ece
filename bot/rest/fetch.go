package rest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// ErrTooLarge is returned by Fetch when an upload has more bytes than were
// asked for.
var ErrTooLarge = errors.New("the upload is too large")

// Fetch returns what somebody uploaded to Discord, of most bytes at most:
// where there are more, ErrTooLarge. The address is that of the attachment; it
// leads to Discord's CDN, or else nothing is asked, and no redirect is
// followed, for it comes from outside and must not lead us into a network of
// ours. ctx should have a deadline. It asks once, and needs no token.
//
// What follows the "?" of such an address lets anybody fetch the upload, and
// no error tells it.
func (c *Client) Fetch(ctx context.Context, address string, most int64) ([]byte, error) {
	data, err := c.fetch(ctx, address, most)
	if err != nil {
		return nil, fmt.Errorf("fetching an upload: %w", err)
	}
	return data, nil
}

func (c *Client) fetch(ctx context.Context, address string, most int64) ([]byte, error) {
	u, err := url.Parse(address)
	if err != nil || !c.holdsUploads(u) {
		return nil, errors.New("the address is not one of Discord's CDN")
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, hideIn(err, u.RawQuery)
	}
	resp, err := c.direct.RoundTrip(req) // which, unlike a client, follows nothing
	if err != nil {
		return nil, hideIn(err, u.RawQuery)
	}
	defer resp.Body.Close()
	switch {
	case resp.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("the CDN answered %d %s", resp.StatusCode, http.StatusText(resp.StatusCode))
	case resp.ContentLength > most:
		return nil, ErrTooLarge
	}
	return readAtMost(resp.Body, most)
}

// holdsUploads says whether an address is on Discord's CDN, or on what stands
// in for Discord on a machine at hand.
func (c *Client) holdsUploads(u *url.URL) bool {
	switch {
	case u.User != nil:
		return false
	case u.Scheme == "https":
		return u.Host == "cdn.discordapp.com" || u.Host == "media.discordapp.net"
	}
	return u.Scheme == "http" && c.base.Scheme == "http" && u.Host == c.base.Host
}

func readAtMost(r io.Reader, most int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("reading it: %w", err)
	case int64(len(data)) > most:
		return nil, ErrTooLarge
	}
	return data, nil
}
