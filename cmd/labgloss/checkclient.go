package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"
)

const (
	// linkTimeout is how long an address has to answer, with all that it leads to.
	linkTimeout = 15 * time.Second
	// maxRedirects is how far a link may lead on, as browsers have it.
	maxRedirects = 20
	// maxLinkHeader bounds what a server may say before its answer, in bytes.
	maxLinkHeader = 64 << 10
)

var (
	// errPrivateAddress is the error of asking a host that is not public.
	errPrivateAddress = errors.New("the address is not public")
	// errPlainHTTP and errRedirects are those of following where a link leads.
	errPlainHTTP = errors.New("the address is not https")
	errRedirects = errors.New("too many redirects")
)

// newLinkClient makes a client for addresses that others wrote into a pack: it
// asks no host that allowed refuses, and nothing without https. It uses no proxy,
// which could reach what it is not to reach. Roots may be nil for those of the
// system.
func newLinkClient(allowed func(netip.Addr) bool, roots *x509.CertPool) *http.Client {
	dialer := net.Dialer{Timeout: linkTimeout, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil || !allowed(to.Addr()) {
			return fmt.Errorf("%w: %s", errPrivateAddress, address)
		}
		return nil
	}}
	return &http.Client{
		Transport: &http.Transport{
			DialContext: dialer.DialContext, ForceAttemptHTTP2: true, MaxResponseHeaderBytes: maxLinkHeader,
			TLSClientConfig: &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}, TLSHandshakeTimeout: linkTimeout,
			MaxIdleConns: maxHosts, IdleConnTimeout: linkTimeout,
		},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			switch {
			case r.URL.Scheme != "https":
				return errPlainHTTP
			case len(via) > maxRedirects:
				return errRedirects
			}
			return nil
		},
	}
}

// isPublic tells whether an address is of the public internet: no machine of one's
// own, and none of the networks around it.
func isPublic(a netip.Addr) bool {
	a = a.Unmap()
	for _, reserved := range reservedNetworks {
		if reserved.Contains(a) {
			return false
		}
	}
	return a.IsGlobalUnicast() && !a.IsPrivate()
}

// reservedNetworks are those, beside the ones that net/netip knows, which lead
// nowhere, or into networks of one's own by another name (IANA's registries of
// special-purpose addresses).
//
//nolint:gochecknoglobals // a constant table
var reservedNetworks = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // of providers
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"), // IPv4 within IPv6
	netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("2002::/16"), // likewise
	netip.MustParsePrefix("2001::/23"),
	netip.MustParsePrefix("fec0::/10"),
}
