package discordtest_test

import (
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
)

func TestRouteLimit(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.Limit("/commands", discordtest.RateLimit{Requests: 2, Window: time.Hour})
	s.Limit("/users/@me", discordtest.RateLimit{Requests: 0, Window: time.Hour, Shared: true})
	for _, left := range []string{"1", "0"} {
		a := call(t, s, http.MethodGet, commandsPath, "")
		if a.status != http.StatusOK || a.header.Get("X-RateLimit-Remaining") != left || a.header.Get("X-RateLimit-Limit") != "2" {
			t.Errorf("within the limit: %d %v, want %s left", a.status, a.header, left)
		}
	}
	for path, scope := range map[string]string{commandsPath: "user", "/users/@me": "shared"} {
		a := call(t, s, http.MethodGet, path, "")
		if a.status != http.StatusTooManyRequests || a.header.Get("X-RateLimit-Scope") != scope ||
			!strings.Contains(a.body, `"retry_after": 3`) || !strings.Contains(a.body, `"global": false`) || a.header.Get("Retry-After") == "" {
			t.Errorf("over the limit: %d %v %s, want 429 with scope %s", a.status, a.header, a.body, scope)
		}
	}
	if n := s.InvalidRequests(); n != 1 {
		t.Errorf("%d invalid requests, want 1: shared limits do not count", n)
	}
	if a := call(t, s, http.MethodGet, "/gateway", ""); a.header.Get("X-RateLimit-Bucket") == "" {
		t.Errorf("the headers are %v, want rate limits everywhere", a.header)
	}
}

func TestRouteLimitPasses(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.Limit("/@me", discordtest.RateLimit{Requests: 1, Window: 20 * time.Millisecond})
	for deadline := time.Now().Add(30 * time.Second); s.InvalidRequests() == 0; {
		call(t, s, http.MethodGet, "/users/@me", "")
		if time.Now().After(deadline) {
			t.Fatal("nothing is limited")
		}
	}
	for deadline := time.Now().Add(30 * time.Second); call(t, s, http.MethodGet, "/users/@me", "").status != http.StatusOK; {
		if time.Now().After(deadline) {
			t.Fatal("the limit does not pass")
		}
	}
}

func TestGlobalLimit(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	for _, header := range []string{"", "true"} {
		s.LimitAll(time.Hour, header != "")
		a := call(t, s, http.MethodGet, "/users/@me", "")
		if a.status != http.StatusTooManyRequests || a.header.Get("X-RateLimit-Global") != header ||
			!strings.Contains(a.body, `"global": true`) {
			t.Errorf("answered %d %v %s, want 429 with the header %q", a.status, a.header, a.body, header)
		}
	}
	i := s.Interaction()
	call(t, s, http.MethodPost, callbackPath(i), reply("x", "")).want(t, http.StatusNoContent, 0)
	call(t, s, http.MethodPost, webhookPath+i.Token, message("x", "")).want(t, http.StatusOK, 0)
	s.LimitAll(0, false)
	call(t, s, http.MethodGet, "/users/@me", "").want(t, http.StatusOK, 0)
}

func TestCloudflare(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.BanAddress(time.Hour)
	a := call(t, s, http.MethodPost, callbackPath(s.Interaction()), reply("x", ""))
	after, err := strconv.Atoi(a.header.Get("Retry-After"))
	if a.status != http.StatusTooManyRequests || a.header.Get("Content-Type") != "text/html" || err != nil || after < 3000 || after > 3600 ||
		!strings.HasPrefix(a.body, "<html>") || a.header.Get("X-RateLimit-Limit") != "" {
		t.Errorf("answered %d %v %s, want 429 in HTML", a.status, a.header, a.body)
	}
}

func TestRespond(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	i := s.Interaction()
	s.Respond("/callback", discordtest.HTML(http.StatusBadGateway, "Bad Gateway"),
		discordtest.Response{Status: http.StatusOK, Body: `{"a": `, Cut: true},
		discordtest.Response{Status: http.StatusInternalServerError, Done: true})
	if a := call(t, s, http.MethodPost, callbackPath(i), reply("x", "")); a.status != http.StatusBadGateway || !strings.Contains(a.body, "<h1>Bad") {
		t.Errorf("answered %d %s, want 502 in HTML", a.status, a.body)
	}
	if a, err := try(t, s, http.MethodPost, callbackPath(i), jsonType, []byte(reply("x", ""))); err == nil || a.body != `{"a":` {
		t.Errorf("answered %s, %v, want it cut", a.body, err)
	}
	if n := len(s.Answers()); n != 0 {
		t.Errorf("%d answers, want none", n)
	}
	if a := call(t, s, http.MethodPost, callbackPath(i), reply("x", "")); a.status != http.StatusInternalServerError {
		t.Errorf("answered %d, want 500", a.status)
	}
	call(t, s, http.MethodPost, callbackPath(i), reply("x", "")).want(t, http.StatusBadRequest, 40060) // it was done
}
