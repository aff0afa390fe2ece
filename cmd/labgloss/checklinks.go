package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"labgloss/content"
)

// maxHosts is how many hosts are asked at once. Each is asked one thing after the
// other, as somebody would who follows the links.
const maxHosts = 8

// linkChecker looks whether addresses lead anywhere, and remembers it.
type linkChecker struct {
	client *http.Client

	mu       sync.Mutex
	known    map[string]linkState // by address, without a fragment
	answered bool                 // whether any host has
}

// linkState is what is known of an address. It is sound if it has no code.
type linkState struct {
	code content.Code
	said string
	// homeless tells that there is no such host, as far as one can tell without
	// having reached another: without a network there is none.
	homeless bool
}

func newLinkChecker(client *http.Client) *linkChecker {
	return &linkChecker{client: client, known: make(map[string]linkState)}
}

// rule looks at all addresses of a pack, until the context ends.
func (l *linkChecker) rule(ctx context.Context) content.Rule {
	return content.Rule{
		Codes: []content.Code{content.BrokenLink, content.UncheckedLink},
		Look: func(p *content.Pack) (found content.Findings) {
			links := packLinks(p)
			l.ask(ctx, links)
			for _, link := range links {
				if s := l.judged(link.address()); s.code != "" {
					found = append(found, content.Finding{Code: s.code, Path: link.path, Message: fmt.Sprintf("%q %s", link.url, s.said)})
				}
			}
			return found
		},
	}
}

// packLink is an address in a pack.
type packLink struct{ path, url string }

// judged is what is known of an address after all were asked.
func (l *linkChecker) judged(address string) linkState {
	s := l.known[address]
	if s.homeless && !l.answered {
		s.code, s.said = content.UncheckedLink, unknownState+s.said+", nor was another host reached; is there a network?"
	} else if s.homeless {
		s.said = "leads nowhere: " + s.said
	}
	return s
}

// address is what is asked for: a fragment stays with who asks.
func (l packLink) address() string {
	address, _, _ := strings.Cut(l.url, "#")
	return address
}

// packLinks lists the addresses of a pack.
func packLinks(p *content.Pack) []packLink {
	var all []packLink
	add := func(path, address string) {
		if address != "" {
			all = append(all, packLink{path, address})
		}
	}
	add("citation.url", p.Citation.URL)
	for i := range p.Figures {
		if s := p.Figures[i].Source; s != nil {
			add(fmt.Sprintf("figures[%d].source.url", i), s.URL)
		}
	}
	for i := range p.Terms {
		t := &p.Terms[i]
		for j, link := range t.Links {
			add(fmt.Sprintf("terms[%d].links[%d].url", i, j), link.URL)
		}
		if t.Source != nil {
			add(fmt.Sprintf("terms[%d].source.url", i), t.Source.URL)
		}
	}
	return all
}

// ask asks for the addresses that are not known yet.
func (l *linkChecker) ask(ctx context.Context, links []packLink) {
	byHost := make(map[string][]string)
	for _, link := range links {
		address := link.address()
		if _, known := l.known[address]; known {
			continue
		}
		l.known[address] = linkState{}
		byHost[hostOf(address)] = append(byHost[hostOf(address)], address)
	}
	var hosts errgroup.Group
	hosts.SetLimit(maxHosts)
	for _, addresses := range byHost {
		hosts.Go(func() error {
			l.askHost(ctx, addresses)
			return nil
		})
	}
	_ = hosts.Wait() // which has nothing to tell
}

// askHost asks a host for addresses, until it does not answer, or wants to be
// asked less: what is known of that address is then known of the others.
func (l *linkChecker) askHost(ctx context.Context, addresses []string) {
	for i, address := range addresses {
		s, silent := l.state(ctx, address)
		l.note(s, address)
		if silent {
			l.note(s, addresses[i+1:]...)
			return
		}
	}
}

func (l *linkChecker) note(s linkState, addresses ...string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, address := range addresses {
		l.known[address] = s
	}
}

// state asks whether an address leads anywhere. Silent tells that its host has no
// answer for others either.
func (l *linkChecker) state(ctx context.Context, address string) (s linkState, silent bool) {
	for _, method := range []string{http.MethodHead, http.MethodGet} { // some serve GET alone
		status, err := l.status(ctx, method, address)
		if err != nil {
			at, ok := errors.AsType[*url.Error](err)
			return stateOfError(err), ok && hostOf(at.URL) == hostOf(address)
		}
		s, silent = stateOfStatus(status), status == http.StatusTooManyRequests
		if s.code == "" || silent {
			break
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.answered = true
	return s, silent
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

// status asks for an address, and for where it leads.
func (l *linkChecker) status(ctx context.Context, method, address string) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, linkTimeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, method, address, nil)
	if err != nil {
		return 0, err
	}
	r.Header.Set("User-Agent", "labgloss/"+release()+" (looks whether links lead anywhere)")
	resp, err := l.client.Do(r)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

const unknownState = "may or may not lead anywhere: "

func stateOfStatus(status int) linkState {
	said := strings.TrimSpace(fmt.Sprintf("%d %s", status, http.StatusText(status)))
	switch {
	case status < http.StatusMultipleChoices:
		return linkState{said: said}
	case status == http.StatusNotFound, status == http.StatusGone:
		return linkState{code: content.BrokenLink, said: "leads nowhere: " + said}
	}
	return linkState{code: content.UncheckedLink, said: unknownState + "its server says " + said}
}

// stateOfError tells a host that there is not from one that does not answer.
func stateOfError(err error) linkState {
	if unknown, ok := errors.AsType[*net.DNSError](err); ok && unknown.IsNotFound {
		return linkState{code: content.BrokenLink, said: "there is no host " + unknown.Name, homeless: true}
	}
	why := "its server does not answer"
	switch {
	case errors.Is(err, errPrivateAddress):
		why = "its host has no public address, and is not asked"
	case errors.Is(err, errPlainHTTP):
		why = "it leads on to an address without https, which is not asked"
	case errors.Is(err, errRedirects):
		why = "it leads on and on"
	case isUntrusted(err):
		why = "its server has no certificate that can be trusted"
	}
	return linkState{code: content.UncheckedLink, said: unknownState + why}
}

func isUntrusted(err error) bool {
	_, untrusted := errors.AsType[*tls.CertificateVerificationError](err)
	return untrusted
}
