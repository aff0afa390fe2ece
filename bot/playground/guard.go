package playground

import (
	"crypto/subtle"
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// policy lets the page load its own files and talk to its own server, and
// nothing else; inline script and style are refused too.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// tokenHeader carries the token that the page was served with.
const tokenHeader = "X-Playground-Token"

// guard keeps other sites, open in the same browser, from using the page: a
// foreign Host is DNS rebinding, a foreign Origin a request across sites.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-store") // the next start may be of another version
		switch origin := r.Header.Get("Origin"); {
		case !ownHost(r):
			http.Error(w, "this page is served under its address, and not under a name that could be anybody's: open "+ownAddress(r), http.StatusForbidden)
		case origin != "" && origin != "http://"+r.Host:
			http.Error(w, "requests from other sites are refused", http.StatusForbidden)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// ownHost reports whether the request names this machine: localhost, a
// loopback address, or the address that it came in by.
func ownHost(r *http.Request) bool {
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	if strings.EqualFold(host, "localhost") {
		return true
	}
	addr, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && (addr.IsLoopback() || addr == localAddr(r))
}

// ownAddress is where whoever asks by another name finds the page.
func ownAddress(r *http.Request) string {
	if local, ok := r.Context().Value(http.LocalAddrContextKey).(net.Addr); ok {
		return "http://" + local.String()
	}
	return "http://localhost"
}

// localAddr is the address of this end of the connection, or the zero Addr.
func localAddr(r *http.Request) netip.Addr {
	local, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	return local.AddrPort().Addr().Unmap()
}

// requireToken refuses whoever has not read the page of this start.
func requireToken(token string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.Header.Get(tokenHeader)), []byte(token)) != 1 {
			http.Error(w, "the page is not of this start: reload it", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
