package main

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// site is a server on this machine that links lead to.
type site struct {
	*httptest.Server
	roots *x509.CertPool

	mu           sync.Mutex
	asked        []string
	here, atMost int // requests at once
}

func newSite(t *testing.T) *site {
	t.Helper()
	s := &site{roots: x509.NewCertPool()}
	s.Server = httptest.NewUnstartedServer(http.HandlerFunc(s.answer))
	s.Config.ErrorLog = nil
	s.StartTLS()
	t.Cleanup(s.Close)
	s.roots.AddCert(s.Certificate())
	return s
}

func (s *site) answer(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.asked = append(s.asked, r.Method+" "+r.URL.Path)
	s.here++
	s.atMost = max(s.atMost, s.here)
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.here--
	}()
	head := r.Method == http.MethodHead
	status := http.StatusOK
	switch r.URL.Path {
	case "/get-only":
		if head {
			status = http.StatusMethodNotAllowed
		}
	case "/shy":
		if head {
			status = http.StatusNotFound
		}
	case "/moved":
		http.Redirect(w, r, "/sound", http.StatusMovedPermanently)
		return
	case "/moved-away":
		http.Redirect(w, r, "/404", http.StatusFound)
		return
	case "/plain":
		http.Redirect(w, r, "http://example.org/", http.StatusFound)
		return
	case "/round":
		http.Redirect(w, r, "/round", http.StatusFound)
		return
	case "/endless":
		<-r.Context().Done()
		return
	default:
		_, _ = fmt.Sscanf(r.URL.Path, "/%d", &status)
	}
	w.WriteHeader(status)
}

// linked is a pack with links to these places of a site.
func (s *site) linked(paths ...string) *content.Pack {
	p := &content.Pack{Terms: []content.Term{{ID: "one"}}}
	for _, path := range paths {
		p.Terms[0].Links = append(p.Terms[0].Links, content.Link{Title: "A link", URL: s.URL + path})
	}
	return p
}

func anyAddress(netip.Addr) bool { return true }

func TestLinks(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	l := newLinkChecker(newLinkClient(anyAddress, s.roots))
	for path, want := range map[string]string{
		"/sound": "", "/moved": "", "/get-only": "", "/shy": "", "/204": "",
		"/404": "broken-link: leads nowhere: 404 Not Found", "/410": "broken-link: leads nowhere: 410 Gone",
		"/moved-away": "broken-link: leads nowhere: 404 Not Found",
		"/403":        "unchecked-link: may or may not lead anywhere: its server says 403 Forbidden",
		"/429":        "unchecked-link: may or may not lead anywhere: its server says 429 Too Many Requests",
		"/503":        "unchecked-link: may or may not lead anywhere: its server says 503 Service Unavailable",
		"/plain":      "unchecked-link: may or may not lead anywhere: it leads on to an address without https, which is not asked",
		"/round":      "unchecked-link: may or may not lead anywhere: it leads on and on",
	} {
		got := ""
		for _, f := range l.rule(t.Context()).Look(s.linked(path)) {
			got = string(f.Code) + ": " + strings.TrimPrefix(f.Message, fmt.Sprintf("%q ", s.URL+path))
		}
		if got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

// Each address is asked for once, in all packs, and a host one thing at a time.
func TestLinksArePolite(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	l := newLinkChecker(newLinkClient(anyAddress, s.roots))
	p := s.linked("/a", "/b#one", "/b#two", "/404", "/c")
	p.Citation.URL = s.URL + "/a"
	p.Figures = []content.Figure{{Source: &content.Source{URL: s.URL + "/404"}}, {}}
	p.Terms[0].Source = &content.Source{URL: s.URL + "/d"}
	for range 2 {
		var got []string
		for _, f := range l.rule(t.Context()).Look(p) {
			got = append(got, f.Path)
		}
		if diff := cmp.Diff([]string{"figures[0].source.url", "terms[0].links[3].url"}, got); diff != "" {
			t.Errorf("findings (-want +got):\n%s", diff)
		}
	}
	want := []string{"GET /404", "HEAD /404", "HEAD /a", "HEAD /b", "HEAD /c", "HEAD /d"}
	slices.Sort(s.asked)
	if diff := cmp.Diff(want, s.asked); diff != "" || s.atMost != 1 {
		t.Errorf("%d requests at once, want 1; asked (-want +got):\n%s", s.atMost, diff)
	}
}

// A host that is asked too much is asked no more.
func TestLinksStopWhereTooManyAreAsked(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	found := newLinkChecker(newLinkClient(anyAddress, s.roots)).rule(t.Context()).Look(s.linked("/a", "/429", "/b"))
	if len(found) != 2 || found[1].Code != content.UncheckedLink || !strings.HasSuffix(found[1].Message, "its server says 429 Too Many Requests") {
		t.Errorf("found %v, want that two are not known", found)
	}
	if diff := cmp.Diff([]string{"HEAD /a", "HEAD /429"}, s.asked); diff != "" {
		t.Errorf("asked (-want +got):\n%s", diff)
	}
}

func TestLinksKeepOffPrivateHosts(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	found := newLinkChecker(newLinkClient(isPublic, s.roots)).rule(t.Context()).Look(s.linked("/a", "/b"))
	if len(found) != 2 || found[1].Code != content.UncheckedLink || !strings.HasSuffix(found[1].Message, "its host has no public address, and is not asked") {
		t.Errorf("found %v, want that the host is not asked", found)
	}
	if len(s.asked) > 0 {
		t.Errorf("asked %q, want nothing", s.asked)
	}
}

func TestLinksWantTrust(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	found := newLinkChecker(newLinkClient(anyAddress, nil)).rule(t.Context()).Look(s.linked("/a"))
	if len(found) != 1 || !strings.HasSuffix(found[0].Message, "its server has no certificate that can be trusted") {
		t.Errorf("found %v, want that the server is not trusted", found)
	}
}

func TestLinksStop(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ctx, stop := context.WithCancel(t.Context())
	asked := make(chan struct{})
	go func() {
		<-asked
		stop()
	}()
	client := newLinkClient(func(netip.Addr) bool { close(asked); return true }, s.roots)
	found := newLinkChecker(client).rule(ctx).Look(s.linked("/endless", "/a"))
	if len(found) != 2 || len(s.asked) > 1 {
		t.Errorf("found %v, and asked %q, want an end", found, s.asked)
	}
}

// Without a network there is no host either.
func TestLinksToNoHost(t *testing.T) {
	t.Parallel()
	err := fmt.Errorf("asking: %w", &net.DNSError{Err: "no such host", Name: "nowhere.example", IsNotFound: true})
	l := newLinkChecker(nil)
	l.note(stateOfError(err), "https://nowhere.example/")
	for answered, want := range map[bool]linkState{
		false: {content.UncheckedLink, "may or may not lead anywhere: there is no host nowhere.example, nor was another host reached; is there a network?", true},
		true:  {content.BrokenLink, "leads nowhere: there is no host nowhere.example", true},
	} {
		l.answered = answered
		if got := l.judged("https://nowhere.example/"); got != want {
			t.Errorf("judged = %v, want %v", got, want)
		}
	}
	if s := stateOfError(errors.New("refused")); s.code != content.UncheckedLink {
		t.Errorf("stateOfError(refused) = %v, want that it is not known", s)
	}
}

func TestIsPublic(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]bool{
		"1.1.1.1": true, "2606:4700::1111": true, "::ffff:1.1.1.1": true,
		"127.0.0.1": false, "10.1.2.3": false, "172.16.0.1": false, "192.168.1.1": false, "169.254.169.254": false, "100.64.0.1": false,
		"0.0.0.0": false, "255.255.255.255": false, "224.0.0.1": false, "198.18.0.1": false,
		"::": false, "::1": false, "fe80::1": false, "fd00::1": false, "ff02::1": false, "::ffff:127.0.0.1": false,
		"64:ff9b::7f00:1": false, "2002:7f00:1::": false,
	} {
		if got := isPublic(netip.MustParseAddr(address)); got != want {
			t.Errorf("isPublic(%s) = %t, want %t", address, got, want)
		}
	}
}
