package discordtest

import (
	"net/http"
	"strings"

	"labgloss/bot/discordtest/contract"
)

// Lenient lets bodies pass that are against the contract, for tests that send
// nonsense on purpose. What Discord would refuse is refused all the same.
func (s *Server) Lenient() { s.change(func() { s.lenient = true }) }

// check fails the test where a body is against the contract.
func (s *Server) check(r Request) {
	kind, ok := kindOf(r)
	s.mu.Lock()
	lenient := s.lenient
	s.mu.Unlock()
	if !ok || lenient {
		return
	}
	f, refused := readForm(r.Header, r.Body)
	if refused != nil {
		s.t.Errorf("%s %s: %s", r.Method, kind, refused.message)
		return
	}
	contract.Check(s.t, kind, f.payload)
}

// kindOf says what the body of a request is, if it has one.
func kindOf(r Request) (contract.Kind, bool) {
	switch path := strings.Split(strings.TrimPrefix(r.Path, apiPath+"/"), "/"); {
	case r.Method == http.MethodPut && path[len(path)-1] == "commands":
		return contract.Commands, true
	case r.Method == http.MethodPost && path[0] == "interactions":
		return contract.Callback, true
	case r.Method == http.MethodPost && path[0] == "webhooks":
		return contract.WebhookMessage, true
	case r.Method == http.MethodPatch && path[0] == "webhooks":
		return contract.WebhookEdit, true
	}
	return "", false
}
