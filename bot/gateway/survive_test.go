package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/gateway"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
	"labgloss/content/contenttest"
)

// Each of these ends a connection; the session goes on with the next one, at
// the address that Discord named for it, and nothing is lost that was
// dispatched in between.
func TestResumes(t *testing.T) {
	for name, end := range map[string]func(*discordtest.Server){
		"dropped":               func(s *discordtest.Server) { s.Drop() },
		"closed":                func(s *discordtest.Server) { s.Close(4000) },
		"closed as going away":  func(s *discordtest.Server) { s.Close(1001) },
		"asked to reconnect":    func(s *discordtest.Server) { s.Reconnect() },
		"session interrupted":   func(s *discordtest.Server) { s.InvalidateSessions(true) },
		"interrupted on resume": func(s *discordtest.Server) { s.InvalidateOnce(true); s.Drop() },
		"half open":             func(s *discordtest.Server) { s.Freeze() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.HeartbeatEvery(500 * time.Millisecond)
			stop := start(t, discord, echo)
			works(t, discord, "1")
			discord.Heartbeat(t)
			end(discord)
			discord.DispatchNow("INTERACTION_CREATE", discordtest.Command(t, "2", "define", nil))
			discord.Wait(t, "a resumed session", func() bool { return discord.Resumes() == 1 && discord.Connections() == 1 })
			callbacks(t, discord, 2)
			works(t, discord, "3")
			if n := len(discord.Identifies()); n != 1 {
				t.Errorf("identified %d times, want 1", n)
			}
			if at := discord.ResumedAt(); at[0] != discordtest.ResumePath {
				t.Errorf("resumed at %s, want %s", at[0], discordtest.ResumePath)
			}
			stopped(t, stop)
		})
	}
}

// Each of these ends a session; another begins.
func TestBeginsAnew(t *testing.T) {
	for name, end := range map[string]func(*discordtest.Server){
		"session invalid":         func(s *discordtest.Server) { s.InvalidateSessions(false) },
		"resume answered with 9":  func(s *discordtest.Server) { s.RefuseResumes(1); s.Drop() },
		"resume closed with 4007": func(s *discordtest.Server) { s.RefuseOnce(4007); s.Drop() },
		"resume closed with 4009": func(s *discordtest.Server) { s.RefuseOnce(4009); s.Drop() },
		"resume never answered": func(s *discordtest.Server) {
			for range 6 {
				s.InvalidateOnce(true)
			}
			s.Drop()
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			stop := start(t, discord, echo)
			end(discord)
			discord.Wait(t, "a new session", func() bool { return len(discord.Identifies()) == 2 && discord.Connections() == 1 })
			if n := discord.Resumes(); n != 0 {
				t.Errorf("resumed %d times, want 0", n)
			}
			works(t, discord, "1")
			stopped(t, stop)
		})
	}
}

// A first identify that Discord calls invalid is made again.
func TestIdentifiesAgain(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.InvalidateOnce(false)
	stop := start(t, discord, echo)
	works(t, discord, "1")
	stopped(t, stop)
}

// discordgo tries a wrong token for ever.
func TestGivesUpWhenRefusedForGood(t *testing.T) {
	for code, want := range map[int]string{
		4004: "token): copy the token again from the developer portal, Bot → Reset Token",
		4010: "shard): leave --shards out",
		4011: "so few shards): raise --shards",
		4012: "version): update labgloss",
		4013: "intents): update labgloss",
		4014: "may not have): update labgloss",
	} {
		t.Run(fmt.Sprint(code), func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.RefuseOnce(code)
			err := at(t, discord, echo).Run(t.Context())
			var refused *gateway.RefusedError
			if !errors.As(err, &refused) || refused.Code != code || !strings.Contains(err.Error(), want) {
				t.Errorf("Run: %v, want a RefusedError with %d and %q", err, code, want)
			}
			if strings.Contains(err.Error(), discordtest.Token) {
				t.Errorf("Run: the error holds the token: %v", err)
			}
			if n := discord.Dialled(); n != 1 {
				t.Errorf("connected %d times, want 1", n)
			}
		})
	}
}

func TestGivesUpWithoutARightToken(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	log := discordtest.Logger(t)
	for token, want := range map[string]error{"": rest.ErrNoToken, "wrong": rest.ErrUnauthorized} {
		client, err := rest.New(rest.Config{Token: token, API: discord.URL, Log: log})
		if err != nil {
			t.Fatal(err)
		}
		if err := gateway.New(gateway.Config{Rest: client, Handle: echo, Log: log}).Run(t.Context()); !errors.Is(err, want) {
			t.Errorf("Run with the token %q: %v, want %v", token, err, want)
		}
	}
}

func TestTriesAgainUntilDiscordAnswers(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	bad := discordtest.Response{Status: 400, Body: "{}"}
	discord.Respond("/gateway/bot", bad, bad, discordtest.Response{Status: 200, Body: `{"url": "none"}`}, bad)
	discord.Greet(`{"op": 99}`)
	g := at(t, discord, echo)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	discord.Wait(t, "three connections that begin with nonsense", func() bool { return discord.Dialled() >= 3 })
	discord.Greet("")
	discord.Wait(t, "a session", func() bool { return discord.Connections() == 1 })
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
	if n := discord.StartLimit(); n.Total-n.Remaining != 1 {
		t.Errorf("%d sessions were begun, want 1", n.Total-n.Remaining)
	}
}

// Nonsense on the wire is passed over. discordgo dies of the heartbeat
// request while it reconnects.
func TestPassesOverNonsense(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)
	works(t, discord, "2")
	discord.Heartbeat(t) // with a number, which no later one may go back behind
	for _, text := range []string{"", "{", "null", "[]", `"x"`, `{"op": 99}`, `{"op": 0, "t": null, "d": null}`, `{"op": 1}`, `{"op": 11}`, `{"op": "1"}`, `{"op": 10, "d": null}`} {
		discord.Send(text)
	}
	discord.Heartbeat(t)
	works(t, discord, "1")
	if n := discord.Dialled(); n != 1 {
		t.Errorf("connected %d times, want 1", n)
	}
	stopped(t, stop)
}

// A READY without a session leaves nothing to resume.
func TestReadyWithoutASession(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)
	discord.Send(`{"op": 0, "t": "READY", "s": 1, "d": {"session_id": 7}}`)
	discord.Heartbeat(t)
	discord.Drop()
	discord.Wait(t, "a new session", func() bool { return len(discord.Identifies()) == 2 })
	works(t, discord, "1")
	stopped(t, stop)
}

// discordgo would wait for ever for a server that accepts and says nothing.
func TestSilentServer(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Silence()
	g := at(t, discord, echo)
	g.Greeting(50 * time.Millisecond)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	discord.Wait(t, "another attempt", func() bool { return discord.Dialled() >= 2 })
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
}

// A connection lives on when the time is over in which Discord has to greet.
func TestGreetingIsOverOnce(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.HeartbeatEvery(600 * time.Millisecond) // a busy machine is late by less than half of that
	g := at(t, discord, echo)
	g.Greeting(900 * time.Millisecond)
	stop := run(t, discord, g)
	discord.Wait(t, "heartbeats", func() bool { return discord.Heartbeats() >= 4 })
	if n := discord.Dialled(); n != 1 {
		t.Errorf("connected %d times, want 1", n)
	}
	stopped(t, stop)
}

// A session may be resumed as often as it must.
func TestResumesManyTimes(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)
	for i := range 8 {
		discord.Drop()
		discord.Wait(t, "a resumed session", func() bool { return discord.Resumes() == i+1 && discord.Connections() == 1 })
		works(t, discord, fmt.Sprint(i+1)) // RESUMED has been read
	}
	if n := len(discord.Identifies()); n != 1 {
		t.Errorf("identified %d times, want 1", n)
	}
	stopped(t, stop)
}

// Discord wants a pause before an invalid session is followed by another.
func TestPausesAfterAnInvalidSession(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	var pauses atomic.Int32
	g := at(t, discord, echo)
	g.CountInvalid(&pauses)
	stop := run(t, discord, g)
	for i, resumable := range []bool{true, false} {
		discord.InvalidateSessions(resumable)
		discord.Wait(t, "a session", func() bool { return discord.Dialled() == i+2 && discord.Connections() == 1 })
		works(t, discord, fmt.Sprint(i+1))
	}
	stopped(t, stop)
	if n := pauses.Load(); n != 2 {
		t.Errorf("paused %d times, want 2", n)
	}
}

// What is longer than anything that Discord sends is not read into memory.
func TestEndlessFrame(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)
	discord.Send(strings.Repeat(" ", 9<<20))
	discord.Wait(t, "another connection", func() bool { return discord.Resumes() == 1 && discord.Connections() == 1 })
	works(t, discord, "1")
	stopped(t, stop)
}

// What another process has answered is no failure.
func TestAnsweredByAnother(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Status: 400, Body: `{"code": 40060, "message": "Interaction has already been acknowledged."}`})
	var log contenttest.Screen
	client, err := rest.New(rest.Config{Token: discordtest.Token, API: discord.URL, Log: discordtest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	counts := metrics.New()
	stop := run(t, discord, gateway.New(gateway.Config{Rest: client, Handle: echo, Log: slog.New(slog.NewTextHandler(&log, nil)), Metrics: counts}))
	dispatch(t, discord, "1")
	callbacks(t, discord, 1)
	stopped(t, stop)
	if strings.Contains(log.String(), "unanswered") {
		t.Errorf("the log complains:\n%s", &log)
	}
	w := httptest.NewRecorder()
	counts.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", "/metrics", nil))
	if !strings.Contains(w.Body.String(), "labgloss_interactions_duplicate_total 1") {
		t.Error("the duplicate is not counted")
	}
}

func TestBackoff(t *testing.T) {
	for failures, between := range map[int][2]time.Duration{
		0: {50 * time.Millisecond, 250 * time.Millisecond}, 1: {time.Second, 2 * time.Second},
		7: {time.Minute, 2 * time.Minute}, 1000: {time.Minute, 2 * time.Minute},
	} {
		for range 100 {
			if d := gateway.Backoff(failures); d < between[0] || d >= between[1] {
				t.Errorf("the pause after %d failures = %v, want from %v to %v", failures, d, between[0], between[1])
			}
		}
	}
}
