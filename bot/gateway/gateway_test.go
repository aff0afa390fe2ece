package gateway_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/gateway"
	"labgloss/bot/rest"
)

type handle = func(context.Context, bot.Request) bot.Reply

// echo says which command it was.
func echo(_ context.Context, req bot.Request) bot.Reply {
	return bot.Reply{Text: bot.Markdown("echo of " + req.Path + " " + req.Argument)}
}

// at returns a gateway to a Discord that connects again soon.
func at(t *testing.T, discord *discordtest.Server, h handle) *gateway.Gateway {
	t.Helper()
	discord.AcceptVersion("9") // discordgo's
	discord.PaceIdentifies(0)
	log := discordtest.Logger(t)
	client, err := rest.New(rest.Config{Token: discordtest.Token, API: discord.URL, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	return gateway.New(gateway.Config{
		Rest: client, Handle: h, Log: log,
		Backoff: func(int) time.Duration { return 100 * time.Millisecond },
	})
}

// start runs a gateway until the test calls stop, which gives Run's error.
func start(t *testing.T, discord *discordtest.Server, h handle) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- at(t, discord, h).Run(ctx) }()
	discord.Wait(t, "the first connection", func() bool { return discord.Connections() == 1 })
	return func() error {
		cancel()
		return <-done
	}
}

func callbacks(t *testing.T, discord *discordtest.Server, n int) []string {
	t.Helper()
	discord.Wait(t, fmt.Sprint(n, " answers"), func() bool { return len(discord.Callbacks()) >= n })
	var texts []string
	for _, body := range discord.Callbacks() {
		texts = append(texts, string(body))
	}
	return texts
}

func dispatch(t *testing.T, discord *discordtest.Server, id string) {
	t.Helper()
	discord.Dispatch(t, "INTERACTION_CREATE", discordtest.Command(t, id, "define", nil))
}

func TestAnswersInteractions(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)

	discord.Dispatch(t, "GUILD_CREATE", json.RawMessage(`{"id": "1", "unavailable": true}`))
	discord.Dispatch(t, "EVENT_OF_2031", json.RawMessage(`{"components": 7}`))
	discord.Dispatch(t, "INTERACTION_CREATE", json.RawMessage(`"no interaction"`))
	dispatch(t, discord, "1")
	if got := callbacks(t, discord, 1); !strings.Contains(got[0], "echo of define") {
		t.Errorf("answer to a command = %s", got[0])
	}
	if path := discord.Requests("POST", "/callback")[0].Path; path != "/api/v10/interactions/1/"+discordtest.InteractionToken+"/callback" {
		t.Errorf("answered at %s", path)
	}

	// discordgo's own decoder loses the whole interaction here.
	discord.Dispatch(t, "INTERACTION_CREATE", json.RawMessage(`{"id": "2", "token": "token", "type": 3,
		"data": {"component_type": 2, "custom_id": "define:emt"},
		"message": {"id": "3", "components": [{"type": 99, "components": [{"type": 98}]}]}}`))
	if got := callbacks(t, discord, 2); !strings.Contains(got[1], "echo of define emt") {
		t.Errorf("answer to a press = %s", got[1])
	}

	dispatch(t, discord, "1") // delivered again: refused as answered, which hurts nobody
	callbacks(t, discord, 3)
	var identify struct{ Intents *int }
	if err := json.Unmarshal(discord.Identifies()[0], &identify); err != nil || identify.Intents == nil || *identify.Intents != 0 {
		t.Errorf("identified with %s, want intents 0", discord.Identifies()[0])
	}
	if err := stop(); err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
}

func TestPanicHurtsNobodyElse(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, func(ctx context.Context, req bot.Request) bot.Reply {
		if req.ID == "1" {
			panic("a defect")
		}
		return echo(ctx, req)
	})
	dispatch(t, discord, "1")
	dispatch(t, discord, "2")
	callbacks(t, discord, 1)
	if err := stop(); err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
}

func TestResumesWhenCut(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)
	for i, cut := range []func(){discord.Drop, func() { discord.Close(4000) }} {
		cut()
		discord.Wait(t, "a resumed session", func() bool { return discord.Resumes() == i+1 && discord.Connections() == 1 })
		dispatch(t, discord, fmt.Sprint(i))
		callbacks(t, discord, i+1)
	}
	if n := len(discord.Identifies()); n != 1 {
		t.Errorf("identified %d times, want 1", n)
	}
	if err := stop(); err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
}

// A session that Discord no longer takes is not resumed for ever.
func TestIdentifiesAnewWhenResumingIsRefused(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)
	discord.RefuseOnce(4009)
	discord.Drop()
	discord.Wait(t, "a new session", func() bool { return len(discord.Identifies()) == 2 && discord.Connections() == 1 })
	if n := discord.Resumes(); n != 0 {
		t.Errorf("resumed %d times, want 0", n)
	}
	if err := stop(); err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
}

func TestGivesUpWhenRefusedForGood(t *testing.T) {
	for code, want := range map[int]string{
		4004: "Reset Token", 4010: "shard", 4011: "too many servers", 4012: "version", 4013: "intents", 4014: "intents",
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
		})
	}
}

func TestTriesAgainUntilStopped(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Respond("/gateway", discordtest.Response{Status: 429, Body: "<html>"}, discordtest.Response{Status: 502},
		discordtest.Response{Status: 200, Body: `{"url": "ws://127.0.0.1:1"}`}, discordtest.Response{Status: 401})
	stop := start(t, discord, echo)
	if n := len(discord.Requests("GET", "/gateway")); n != 5 {
		t.Errorf("asked for the gateway %d times, want 5", n)
	}
	if err := stop(); err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
}

// discordgo would wait for ever.
func TestStopsWhileTheServerIsSilent(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Silence()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- at(t, discord, echo).Run(ctx) }()
	discord.Wait(t, "a connection", func() bool { return discord.Accepted() == 1 })
	cancel()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("Run: %v, want nil", err)
		}
	case <-time.After(30 * time.Second):
		t.Error("Run goes on")
	}
}

func TestFinishesWhatIsInFlight(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	begun, release := make(chan struct{}), make(chan struct{})
	var finished atomic.Bool
	stop := start(t, discord, func(ctx context.Context, req bot.Request) bot.Reply {
		close(begun)
		<-release
		if errors.Is(ctx.Err(), context.Canceled) {
			t.Error("the handler's context was cancelled")
		}
		finished.Store(true)
		return echo(ctx, req)
	})
	dispatch(t, discord, "1")
	<-begun
	stopped := make(chan error)
	go func() { stopped <- stop() }()
	discord.Wait(t, "the connection to close", func() bool { return discord.Connections() == 0 })
	select { // discordgo takes a second to close
	case err := <-stopped:
		t.Fatalf("Run returned %v while a handler was at work", err)
	case <-time.After(1500 * time.Millisecond):
	}
	close(release)
	if err := <-stopped; err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
	if !finished.Load() {
		t.Error("Run returned before the handler did")
	}
}

func TestDropsWhatIsTooMuch(t *testing.T) {
	t.Parallel()
	const atOnce = 128
	discord := discordtest.New(t)
	release := make(chan struct{})
	var handled atomic.Int32
	stop := start(t, discord, func(ctx context.Context, req bot.Request) bot.Reply {
		handled.Add(1)
		<-release
		return echo(ctx, req)
	})
	for i := range atOnce + 20 {
		dispatch(t, discord, fmt.Sprint(i))
	}
	discord.Heartbeat(t) // all before it have been read
	close(release)
	if err := stop(); err != nil {
		t.Errorf("Run: %v, want nil", err)
	}
	if n := handled.Load(); n != atOnce {
		t.Errorf("handled %d interactions, want %d", n, atOnce)
	}
}
