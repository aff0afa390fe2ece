package gateway_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/discordtest"
)

// discordgo would come back after it was told to stop, and hang on a server
// that says nothing.
func TestStopsWhileConnecting(t *testing.T) {
	for name, prepare := range map[string]func(*discordtest.Server){
		"silent":   func(s *discordtest.Server) { s.Silence() },
		"no REST":  func(s *discordtest.Server) { s.Respond("/gateway/bot", discordtest.Response{Hang: true}) },
		"nonsense": func(s *discordtest.Server) { s.Greet(`{}`) },
		"no session left": func(s *discordtest.Server) {
			s.SetStartLimit(discordtest.StartLimit{Shards: 1, Total: 1000, ResetAfter: time.Hour, MaxConcurrency: 1})
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			prepare(discord)
			ctx, cancel := context.WithCancel(t.Context())
			done := make(chan error, 1)
			g := at(t, discord, echo)
			go func() { done <- g.Run(ctx) }()
			discord.Wait(t, "the attempt", func() bool { return discord.Dialled() > 0 || len(discord.Requests("GET", "/gateway/bot")) > 0 })
			cancel()
			if err := <-done; err != nil {
				t.Errorf("Run: %v, want nil", err)
			}
		})
	}
}

// A handler that does not end does not keep the program from ending.
func TestStopsBesideAHandlerThatHangs(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	begun, release := make(chan struct{}), make(chan struct{})
	g := at(t, discord, func(context.Context, bot.Request) bot.Reply {
		close(begun)
		<-release
		return bot.Reply{Text: "late"}
	})
	g.Patience(50 * time.Millisecond)
	stop := run(t, discord, g)
	dispatch(t, discord, "1")
	<-begun
	stopped(t, stop)
	close(release)
	discord.Wait(t, "the late answer", func() bool { return len(discord.Callbacks()) == 1 })
}

func TestFinishesWhatIsInFlight(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	begun, release := make(chan struct{}), make(chan struct{})
	stop := start(t, discord, func(ctx context.Context, req bot.Request) bot.Reply {
		close(begun)
		<-release
		if errors.Is(ctx.Err(), context.Canceled) {
			t.Error("the handler's context was cancelled")
		}
		return echo(ctx, req)
	})
	dispatch(t, discord, "1")
	<-begun
	ended := make(chan error, 1)
	go func() { ended <- stop() }()
	discord.Wait(t, "the connection to close", func() bool { return discord.Connections() == 0 })
	select {
	case err := <-ended:
		t.Fatalf("Run returned %v while a handler was at work", err)
	default:
	}
	close(release)
	if err := <-ended; err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
	if n := len(discord.Callbacks()); n != 1 {
		t.Errorf("%d answers when Run returned, want 1", n)
	}
}
