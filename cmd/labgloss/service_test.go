package main

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
)

// A reply with a file is a call to Discord, which is not lost when serve stops:
// here it arrives at the third attempt.
func TestServeByHTTPSendsFiles(t *testing.T) {
	t.Parallel()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Status: http.StatusBadGateway}, discordtest.Response{Status: http.StatusBadGateway})
	m := metrics.New(bot.CommandSpec{Name: "define"})
	log := discordtest.Logger(t)
	client, err := rest.New(rest.Config{API: discord.URL, Log: log, Metrics: m})
	if err != nil {
		t.Fatal(err)
	}
	s := &serving{exited: make(chan int, 1)}
	ctx, stop := context.WithCancel(t.Context())
	a := &app{ctx: ctx, stdout: &s.stdout, stderr: &s.stderr, log: log}
	figure := func(context.Context, bot.Request) bot.Reply {
		return bot.Reply{
			Cards: []bot.Card{{Title: "Figure 2", Image: "figure-2.png"}},
			Files: []bot.File{{Name: "figure-2.png", Alt: "a figure", Data: []byte("image")}},
		}
	}
	go func() {
		s.exited <- a.fail((&service{library: new(library), app: a, handle: figure, metrics: m, client: client}).byHTTP(ctx, "127.0.0.1:0", hex.EncodeToString(public)))
	}()
	if status, answer := post(t, s.address(t), private, hello(t, "1")); status != http.StatusAccepted {
		t.Errorf("the response is %d %s, want 202", status, answer)
	}
	discord.Wait(t, "the first attempt", func() bool { return len(discord.Requests("POST", "/callback")) == 1 })
	stop()
	s.ended(t, 0)
	if n := len(discord.Requests("POST", "/callback")); n != 3 {
		t.Errorf("the answer was tried %d times, want 3", n)
	}
	counted := httptest.NewRecorder()
	m.Handler().ServeHTTP(counted, httptest.NewRequest(http.MethodGet, "/metrics", http.NoBody))
	if want := `labgloss_interaction_duration_seconds_count{command="define"`; !strings.Contains(counted.Body.String(), want) {
		t.Errorf("the metrics are %s, want %s in them", counted.Body, want)
	}
}
