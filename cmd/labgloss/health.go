package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"time"

	"labgloss/bot/delivery"
)

// healthTimeout is how long a process gets to say that it is alive.
const healthTimeout = 3 * time.Second

var errNothingToAsk = usageError{errors.New("health needs somebody to ask: give the URL, or set LABGLOSS_METRICS or LABGLOSS_HTTP as for serve")}

// healthCmd asks a running labgloss whether it is alive, for whoever runs a
// container and has no other program in it.
type healthCmd struct {
	URL     string `arg:"" optional:"" help:"Address to ask; by default the one that serve listens on, by its settings."`
	Metrics string `help:"The --metrics of serve." placeholder:"HOST:PORT" env:"LABGLOSS_METRICS"`
	HTTP    string `name:"http" help:"The --http of serve." placeholder:"HOST:PORT" env:"LABGLOSS_HTTP"`
}

// Run fails unless the answer is 200.
func (c *healthCmd) Run(a *app) error {
	address, err := c.address(a)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(a.ctx, healthTimeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		return usageError{err}
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("not healthy: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("not healthy: %s answers %s", address, resp.Status)
	}
	return nil
}

// address is where to ask.
func (c *healthCmd) address(a *app) (string, error) {
	switch {
	case c.URL != "":
		u, err := url.Parse(c.URL)
		if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
			return "", usageError{fmt.Errorf("%q is no address to ask; write http://HOST:PORT%s", c.URL, delivery.AlivePath)}
		}
		return c.URL, nil
	case c.Metrics != "":
		return healthURL(a.ctx, a.setting("--metrics"), c.Metrics)
	case c.HTTP != "":
		return healthURL(a.ctx, a.setting("--http"), c.HTTP)
	}
	return "", errNothingToAsk
}

// healthURL is where a process that listens on an address says whether it is
// alive. On every address is here, too.
func healthURL(ctx context.Context, flag, addr string) (string, error) {
	host, port, err := splitAddr(ctx, flag, addr)
	if err != nil {
		return "", err
	}
	if ip, err := netip.ParseAddr(host); host == "" || err == nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, strconv.Itoa(port)) + delivery.AlivePath, nil
}
