package rest_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
)

// discordgo tries again without an end what is refused for its rate, takes a
// rate limit in HTML for a syntax error, and tries no error again but a 502.
func TestRetry(t *testing.T) {
	type response = discordtest.Response
	html := map[string]string{"Content-Type": "text/html", "Retry-After": "0"}
	brief := response{Status: 429, Body: `{"message": "slow down", "retry_after": 0.01}`}
	for _, c := range []struct {
		name      string
		responses []response
		status    int // of the error; 0: it works in the end
		requests  int
	}{
		{"rate limit", []response{brief}, 0, 2},
		{"rate limit for good", []response{brief, brief, brief, brief}, 429, 3},
		{"rate limit in HTML", []response{{Status: 429, Header: html, Body: "<html>slow down"}}, 0, 2},
		{"long rate limit", []response{{Status: 429, Body: `{"retry_after": 3600}`}}, 429, 1},
		{"absurd rate limit", []response{{Status: 429, Body: `{"retry_after": 1e300}`}}, 429, 1},
		{"rate limit of no number", []response{{Status: 429, Header: map[string]string{"Retry-After": "NaN"}, Body: "{}"}}, 0, 2},
		{"bad gateway", []response{{Status: 502, Body: "<html>"}}, 0, 2},
		{"trouble twice", []response{{Status: 500}, {Status: 503, Body: "{"}}, 0, 3},
		{"trouble for good", []response{{Status: 500}, {Status: 500}, {Status: 504}, {Status: 500}}, 504, 3},
		{"forbidden", []response{{Status: 403, Body: `{"code": 50001, "message": "Missing Access"}`}}, 403, 1},
		{"gone", []response{{Status: 404, Body: `{"code": 10062, "message": "Unknown interaction"}`}}, 404, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.Respond("/callback", c.responses...)
			err := client(t, discord.URL).Callback(t.Context(), "1", "token", pong)
			var refused *rest.StatusError
			if c.status == 0 && err != nil {
				t.Errorf("Callback: %v", err)
			}
			if c.status != 0 && (!errors.As(err, &refused) || refused.Status != c.status) {
				t.Errorf("Callback: %v, want a StatusError with %d", err, c.status)
			}
			if n := len(discord.Callbacks()); n != c.requests {
				t.Errorf("%d requests, want %d", n, c.requests)
			}
		})
	}
}

func TestRetryStaysWithinTheDeadline(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Status: 429, Body: `{"retry_after": 20}`})
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	var refused *rest.StatusError
	err := client(t, discord.URL).Callback(ctx, "1", "token", pong)
	if !errors.As(err, &refused) || refused.RetryAfter != 20*time.Second || ctx.Err() != nil {
		t.Errorf("Callback: %v (context: %v), want the rate limit at once", err, ctx.Err())
	}
}

func TestCancel(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Hang: true})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- client(t, discord.URL).Callback(ctx, "1", "token", pong) }()
	discord.Wait(t, "the request", func() bool { return len(discord.Callbacks()) == 1 })
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("Callback: %v, want context.Canceled", err)
	}
}

// A rate limit that is used up makes discordgo sleep in spite of the context,
// before it says so.
func TestUsedUpLimitDoesNotSleep(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-RateLimit-Remaining", "0")
		w.Header().Set("X-RateLimit-Reset-After", "25")
	}))
	defer server.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	c := client(t, server.URL)
	for range 2 {
		if err := c.EditOriginal(ctx, discordtest.AppID, "token", message()); err != nil {
			t.Fatalf("EditOriginal: %v", err)
		}
	}
}

// discordgo fails a call that worked for what it cannot read in the headers,
// and for a status that it does not know.
func TestWhatWorkedIsNoFailure(t *testing.T) {
	for name, c := range map[string]discordtest.Response{
		"accepted":     {Status: 202, Body: "{}"},
		"no number":    {Status: 200, Header: map[string]string{"X-RateLimit-Reset-After": "soon"}, Body: "{}"},
		"no remainder": {Status: 200, Header: map[string]string{"X-RateLimit-Remaining": "some"}, Body: "{}"},
	} {
		discord := discordtest.New(t)
		discord.Respond("/token", c)
		if err := client(t, discord.URL).Followup(t.Context(), discordtest.AppID, "token", message()); err != nil {
			t.Errorf("Followup, %s: %v", name, err)
		}
	}
}

// discordgo reads whatever comes.
func TestAnswerIsBounded(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		for chunk := strings.Repeat(" ", 1<<20); ; {
			if _, err := io.WriteString(w, chunk); err != nil {
				return
			}
		}
	}))
	defer server.Close()
	if _, err := client(t, server.URL).Application(t.Context()); err == nil || !strings.Contains(err.Error(), "not Discord's") {
		t.Errorf("Application: %v, want an answer that is not Discord's", err)
	}
}

// A refused connection has surely done nothing, so that even a follow-up is
// tried again.
func TestRetryWhereNobodyListens(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	var asking sync.WaitGroup
	defer asking.Wait()
	for _, c := range calls {
		want := 2
		if c.name == "Clock" { // which asks once
			want = 0
		}
		var log log
		client := clientWith(t, rest.Config{Token: discordtest.Token, API: server.URL, Log: log.logger()})
		asking.Go(func() {
			err := c.make(t.Context(), client)
			if again := strings.Count(log.String(), "trying a call to Discord again"); err == nil || again != want {
				t.Errorf("%s: %v after %d further attempts, want an error after %d", c.name, err, again, want)
			}
		})
	}
}
