package gateway_test

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/gateway"
	"labgloss/bot/rest"
	"labgloss/content/contenttest"
)

// Sixteen shards in one process: each begins its session in its turn, answers
// for its servers, and survives by itself.
func TestShards(t *testing.T) {
	t.Parallel()
	// What we send at a pace may arrive at another on a crowded machine.
	const shards, pace, margin = 16, 40 * time.Millisecond, 200 * time.Millisecond
	discord := discordtest.New(t)
	discord.SetStartLimit(discordtest.StartLimit{Shards: shards, Total: 1000, Remaining: 1000, ResetAfter: time.Hour, MaxConcurrency: 4})
	g := at(t, discord, echo)
	discord.PaceIdentifies(pace)
	g.Hasten(pace + margin)
	stop := run(t, discord, g)
	for i := range shards {
		if n := len(discord.Shard(i).Identifies()); n != 1 {
			t.Errorf("shard %d identified %d times, want 1", i, n)
		}
		discord.Shard(i).Dispatch(t, "INTERACTION_CREATE", discordtest.Command(t, fmt.Sprint(i+1), "define", nil))
	}
	callbacks(t, discord, shards)

	discord.Shard(3).Drop()
	discord.Wait(t, "shard 3 to resume", func() bool { return discord.Shard(3).Resumes() == 1 })
	discord.InvalidateSessions(false) // of all at once: they begin anew at the same pace
	discord.Wait(t, "all shards to begin anew", func() bool {
		return discord.Connections() == shards && len(discord.Identifies()) == 2*shards
	})
	if n := discord.PacingViolations(); n != 0 {
		t.Errorf("%d sessions were begun too soon after another", n)
	}
	if n := discord.Resumes(); n != 1 {
		t.Errorf("%d sessions were resumed, want that of shard 3", n)
	}
	if limit := discord.StartLimit(); limit.Total-limit.Remaining != 2*shards {
		t.Errorf("%d sessions were spent, want %d", limit.Total-limit.Remaining, 2*shards)
	}
	stopped(t, stop)
}

func TestNumberOfShardsCanBeGiven(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.PaceIdentifies(0)
	client, err := rest.New(rest.Config{Token: discordtest.Token, API: discord.URL, Log: discordtest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	limit := discord.StartLimit()
	limit.Remaining = 3
	discord.SetStartLimit(limit)
	var log contenttest.Screen
	g := gateway.New(gateway.Config{Rest: client, Handle: echo, Log: slog.New(slog.NewTextHandler(&log, nil)), Shards: 3})
	g.Hasten(0)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	discord.Wait(t, "three shards", func() bool { return discord.Connections() == 3 })
	if identify := string(discord.Shard(2).Identifies()[0]); !strings.Contains(identify, `"shard":[2,3]`) {
		t.Errorf("shard 2 of 3 identified with %s", identify)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
	if strings.Contains(log.String(), "more shards than") {
		t.Errorf("the log is %s, though the sessions of the day suffice", &log)
	}
}

// Whoever asks for more shards than may begin today is told so.
func TestMoreShardsThanTheDaysBudget(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.SetStartLimit(discordtest.StartLimit{Shards: 2, Total: 1000, Remaining: 1, ResetAfter: time.Hour, MaxConcurrency: 1})
	client, err := rest.New(rest.Config{Token: discordtest.Token, API: discord.URL, Log: discordtest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	var log contenttest.Screen
	g := gateway.New(gateway.Config{Rest: client, Handle: echo, Log: slog.New(slog.NewTextHandler(&log, nil))})
	g.Hasten(0)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	discord.Wait(t, "one shard", func() bool { return discord.Connections() == 1 })
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
	if told := log.String(); !strings.Contains(told, "more shards than") || !strings.Contains(told, "renewed_in=1h") {
		t.Errorf("the log is %s, want a warning and when sessions are renewed", told)
	}
}

// Whoever begins more sessions than the day has loses the token: the gateway
// says so and waits for the next day.
func TestKeepsTheDaysBudget(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.PaceIdentifies(0)
	discord.SetStartLimit(discordtest.StartLimit{Shards: 1, Total: 1000, Remaining: 2, ResetAfter: 2 * time.Second, MaxConcurrency: 1})
	var log contenttest.Screen
	client, err := rest.New(rest.Config{Token: discordtest.Token, API: discord.URL, Log: discordtest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	g := gateway.New(gateway.Config{Rest: client, Handle: echo, Log: slog.New(slog.NewTextHandler(&log, nil))})
	g.Hasten(0)
	stop := run(t, discord, g)
	discord.InvalidateSessions(false)
	discord.Wait(t, "a second session", func() bool { return len(discord.Identifies()) == 2 && discord.Connections() == 1 })
	discord.InvalidateSessions(false)
	eventually(t, "a word on what is used up", func() bool { return strings.Contains(log.String(), "used up") })
	if n := len(discord.Identifies()); n != 2 {
		t.Errorf("%d sessions were begun, want 2", n)
	}
	discord.SetStartLimit(discordtest.StartLimit{Shards: 1, Total: 1000, Remaining: 1000, ResetAfter: time.Hour, MaxConcurrency: 1})
	discord.Wait(t, "a third session, the next day", func() bool { return len(discord.Identifies()) == 3 && discord.Connections() == 1 })
	if n := discord.OverBudget(); n != 0 {
		t.Errorf("%d sessions were begun beyond the budget", n)
	}
	eventually(t, "a word on what is left", func() bool {
		told := log.String()
		return strings.Contains(told, "session_starts_left=1") && strings.Contains(told, "session_starts_left=999")
	})
	stopped(t, stop)
}
