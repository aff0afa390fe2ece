package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"time"

	"labgloss/bot/delivery"
)

// healthTimeout is how long a process gets to say that it is alive.
const healthTimeout = 3 * time.Second

var errNothingToAsk = errors.New("health needs somebody to ask: give the URL, or set LABGLOSS_METRICS or LABGLOSS_HTTP as for serve")

// healthCmd asks a running labgloss whether it is alive, for whoever runs a
// container and has no other program in it.
type healthCmd struct {
	URL     string `arg:"" optional:"" help:"Address to ask; by default the one that serve listens on, by its settings."`
	Metrics string `help:"The --metrics of serve." placeholder:"HOST:PORT" env:"LABGLOSS_METRICS"`
	HTTP    string `name:"http" help:"The --http of serve." placeholder:"HOST:PORT" env:"LABGLOSS_HTTP"`
}

// Run fails unless the answer is 200.
func (c *healthCmd) Run(a *app) error {
	url, err := c.url()
	if err != nil {
		return usageError{err}
	}
	ctx, cancel := context.WithTimeout(a.ctx, healthTimeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return usageError{err}
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("not healthy: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("not healthy: %s answers %s", url, resp.Status)
	}
	return nil
}

func (c *healthCmd) url() (string, error) {
	switch {
	case c.URL != "":
		return c.URL, nil
	case c.Metrics != "":
		return healthURL("--metrics", c.Metrics)
	case c.HTTP != "":
		return healthURL("--http", c.HTTP)
	}
	return "", errNothingToAsk
}

// healthURL is where a process that listens on an address says whether it is
// alive. On every address is here, too.
func healthURL(flag, addr string) (string, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "", fmt.Errorf("%s %q: write HOST:PORT", flag, addr)
	}
	if ip, err := netip.ParseAddr(host); host == "" || err == nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, port) + delivery.AlivePath, nil
}
