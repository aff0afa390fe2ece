package gateway_test

import (
	"context"
	"encoding/json"
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

// at returns a gateway to a fake Discord, which waits for nothing.
func at(t *testing.T, discord *discordtest.Server, h handle) *gateway.Gateway {
	t.Helper()
	discord.PaceIdentifies(0)
	log := discordtest.Logger(t)
	client, err := rest.New(rest.Config{Token: discordtest.Token, API: discord.URL, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	g := gateway.New(gateway.Config{Rest: client, Handle: h, Log: log})
	g.Hasten(0)
	return g
}

// run runs a gateway until the test calls stop, which gives Run's error.
func run(t *testing.T, discord *discordtest.Server, g *gateway.Gateway) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx) }()
	want := discord.StartLimit().Shards
	discord.Wait(t, "the first connection", func() bool { return discord.Connections() == want })
	return func() error {
		cancel()
		return <-done
	}
}

func start(t *testing.T, discord *discordtest.Server, h handle) (stop func() error) {
	t.Helper()
	return run(t, discord, at(t, discord, h))
}

func stopped(t *testing.T, stop func() error) {
	t.Helper()
	if err := stop(); err != nil {
		t.Errorf("Run: %v, want nil", err)
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
	discord.Dispatch(t, "INTERACTION_CREATE", discordtest.Command(t, id, "define", map[string]any{"term": discordtest.UserText}))
}

// works checks that an interaction is answered.
func works(t *testing.T, discord *discordtest.Server, id string) {
	t.Helper()
	before := len(discord.Callbacks())
	dispatch(t, discord, id)
	callbacks(t, discord, before+1)
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
	var identify struct{ Intents *int }
	if err := json.Unmarshal(discord.Identifies()[0], &identify); err != nil || identify.Intents == nil || *identify.Intents != 0 {
		t.Errorf("identified with %s, want intents 0", discord.Identifies()[0])
	}
	stopped(t, stop)
	discord.Wait(t, "a farewell", func() bool { return len(discord.ClosedWith()) == 1 })
	if code := discord.ClosedWith()[0]; code != 1000 {
		t.Errorf("closed with %d, want 1000: the session is over", code)
	}
}

func TestRemovesMessages(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, func(context.Context, bot.Request) bot.Reply { return bot.Reply{Remove: true} })
	discord.Dispatch(t, "INTERACTION_CREATE", discord.Interaction().Press(t, "define:remove"))
	discord.Wait(t, "a removal", func() bool { return len(discord.Requests("DELETE", "/messages/@original")) == 1 })
	if got := callbacks(t, discord, 1); got[0] != `{"type":6}` {
		t.Errorf("answer = %s, want type 6", got[0])
	}
	stopped(t, stop)
}

// discordgo's own decoder loses the whole interaction, its token included,
// for a component that it does not know, and panics on a modal with a label.
func TestAnswersBelowUnknownComponents(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	stop := start(t, discord, echo)
	discord.Dispatch(t, "INTERACTION_CREATE", json.RawMessage(`{"id": "3", "token": "`+discordtest.InteractionToken+`", "type": 5,
		"data": {"custom_id": "x", "components": [{"type": 18, "component": {"type": 4, "custom_id": "y"}}]}}`))
	discord.Dispatch(t, "INTERACTION_CREATE", json.RawMessage(`{"id": "2", "token": "`+discordtest.InteractionToken+`", "type": 3,
		"data": {"component_type": 2, "custom_id": "define:emt"},
		"message": {"id": "3", "components": [{"type": 99, "components": [{"type": 98}]}]}}`))
	got := strings.Join(callbacks(t, discord, 2), "\n")
	for _, want := range []string{"echo of x", "echo of define emt"} {
		if !strings.Contains(got, want) {
			t.Errorf("answers = %s, want %q to a form or a press", got, want)
		}
	}
	stopped(t, stop)
}

// What Discord delivers twice is handled once.
func TestAnswersOnce(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	var handled atomic.Int32
	stop := start(t, discord, func(ctx context.Context, req bot.Request) bot.Reply {
		handled.Add(1)
		return echo(ctx, req)
	})
	for range 5 {
		dispatch(t, discord, "1")
	}
	dispatch(t, discord, "2")
	callbacks(t, discord, 2)
	stopped(t, stop)
	if n := handled.Load(); n != 2 {
		t.Errorf("handled %d requests, want 2", n)
	}
	if n := len(discord.Callbacks()); n != 2 {
		t.Errorf("answered %d times, want 2", n)
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
	if got := callbacks(t, discord, 1); !strings.Contains(got[0], "Something went wrong") {
		t.Errorf("the panic was answered with %s, want an apology", got[0])
	}
	works(t, discord, "2")
	stopped(t, stop)
}

// Beyond what is worked on at once people are told so, and the reader of the
// websocket is never held up.
func TestTurnsAwayWhatIsTooMuch(t *testing.T) {
	t.Parallel()
	const atOnce, more = 128, 20
	discord := discordtest.New(t)
	release := make(chan struct{})
	var handled atomic.Int32
	stop := start(t, discord, func(ctx context.Context, req bot.Request) bot.Reply {
		handled.Add(1)
		<-release
		return echo(ctx, req)
	})
	for i := range atOnce {
		dispatch(t, discord, fmt.Sprint(1+i))
	}
	discord.Heartbeat(t) // all before it have been read
	for i := range more {
		works(t, discord, fmt.Sprint(1000+i))
	}
	for _, body := range discord.Callbacks() {
		if !strings.Contains(string(body), "try again") {
			t.Errorf("someone too many was told %s, want to try again", body)
		}
	}
	close(release)
	stopped(t, stop)
	if n := handled.Load(); n != atOnce {
		t.Errorf("handled %d interactions, want %d", n, atOnce)
	}
	if n := len(discord.Callbacks()); n != atOnce+more {
		t.Errorf("answered %d, want %d", n, atOnce+more)
	}
}

func TestReady(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	g := at(t, discord, echo)
	if g.Ready(t.Context()) == nil {
		t.Error("ready before it was run")
	}
	stop := run(t, discord, g)
	eventually(t, "ready", func() bool { return g.Ready(t.Context()) == nil })
	discord.Silence()
	discord.Drop()
	eventually(t, "not ready", func() bool { return g.Ready(t.Context()) != nil })
	stopped(t, stop)
}

// eventually waits for what no change of the fake Discord tells of.
func eventually(t *testing.T, what string, cond func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !cond(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited in vain: %s", what)
		}
	}
}
