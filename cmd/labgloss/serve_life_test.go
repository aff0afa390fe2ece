package main

import (
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
)

// hello is an interaction that is answered.
func hello(t *testing.T, id string) json.RawMessage {
	t.Helper()
	return discordtest.Command(t, id, "define", map[string]any{"term": "emt"})
}

// printed waits until the command prints or logs a text, and returns what
// stands behind it on the line.
func (s *serving) printed(t *testing.T, text string) string {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		_, after, found := strings.Cut(s.stdout.String()+s.stderr.String(), text)
		if rest, _, whole := strings.Cut(after, "\n"); found && whole {
			return rest
		}
	}
	t.Fatalf("serve printed %q and said %q, want %q", &s.stdout, &s.stderr, text)
	return ""
}

func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	return send(t, req)
}

func TestServeTellsOfItself(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	discord := discordtest.New(t)
	discord.Silence() // so that it is alive, and not ready
	s := startServe(t, "--metrics", "127.0.0.1:0", "--discord-api", discord.URL)
	base := strings.TrimSuffix(s.printed(t, "Serving metrics at "), "/metrics")
	discord.Wait(t, "a connection", func() bool { return discord.Accepted() == 1 })
	if status, body := get(t, base+"/readyz"); status != http.StatusServiceUnavailable || !strings.Contains(body, "shard 0") {
		t.Errorf("without a session /readyz is %d %q, want 503 and why", status, body)
	}
	if status, body := get(t, base+"/healthz"); status != http.StatusOK || body != "ok\n" {
		t.Errorf("without a session /healthz is %d %q, want 200", status, body)
	}
	s.exit(t, 0)

	discord.Speak()
	s = startServe(t, "--metrics", "127.0.0.1:0", "--discord-api", discord.URL)
	base = strings.TrimSuffix(s.printed(t, "Serving metrics at "), "/metrics")
	discord.Dispatch(t, "INTERACTION_CREATE", hello(t, "1"))
	discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) == 1 })
	if status, body := get(t, base+"/readyz"); status != http.StatusOK {
		t.Errorf("with a session /readyz is %d %q, want 200", status, body)
	}
	const count = `labgloss_interaction_duration_seconds_count{command="define",kind="command",match="abbreviation",outcome="found"} 1`
	if _, body := get(t, base+"/metrics"); !strings.Contains(body, count) {
		t.Errorf("/metrics is %s, want %s in it", body, count)
	}
	var said strings.Builder
	probe := &app{ctx: t.Context(), stdout: io.Discard, stderr: &said}
	if code := probe.run([]string{"health", "--metrics", strings.TrimPrefix(base, "http://")}); code != 0 {
		t.Errorf("health exited with %d while it serves: %s", code, &said)
	}
	s.exit(t, 0)
	if code := probe.run([]string{"health", "--metrics", strings.TrimPrefix(base, "http://")}); code != exitFailure {
		t.Errorf("health exited with %d when it has stopped, want 1", code)
	}
}

func TestServeByHTTPTellsOfItself(t *testing.T) {
	withoutDiscord(t)
	s := startServe(t, "--http", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--public-key", strings.Repeat("ab", 32))
	base := strings.TrimSuffix(s.printed(t, "Serving metrics at "), "/metrics")
	for _, path := range []string{"/healthz", "/readyz", "/metrics"} {
		if status, body := get(t, base+path); status != http.StatusOK {
			t.Errorf("%s is %d %q, want 200", path, status, body)
		}
	}
	s.exit(t, 0)
}

func TestServeWithShards(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	discord := discordtest.New(t)
	limit := discord.StartLimit()
	limit.MaxConcurrency = 2
	discord.SetStartLimit(limit)
	t.Setenv("LABGLOSS_SHARDS", "2")
	s := startServe(t, "--discord-api", discord.URL)
	discord.Wait(t, "two shards", func() bool { return discord.Shard(0).Connections() == 1 && discord.Shard(1).Connections() == 1 })
	s.exit(t, 0)
}

// Discord may be away when the bot starts: whoever asks is answered as soon as
// it can be, and the commands are registered later.
func TestServeBeforeDiscordIsThere(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	discord := discordtest.New(t)
	const away = 3 // as often as the first attempt asks
	for range away {
		discord.Respond("/@me", discordtest.Response{Status: http.StatusServiceUnavailable})
		discord.Respond("/gateway/bot", discordtest.Response{Status: http.StatusBadGateway, Body: "<html>"})
	}
	s := startServe(t, "--discord-api", discord.URL)
	discord.Dispatch(t, "INTERACTION_CREATE", hello(t, "1"))
	discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) == 1 })
	discord.Wait(t, "registration", func() bool { return len(discord.Commands()) > 0 })
	s.printed(t, "Invite the bot")
	s.exit(t, 0)
	if told := s.stderr.String(); !strings.Contains(told, "commands are not registered yet") {
		t.Errorf("serve said %q, want that it goes on trying", told)
	}
}

// Who waits for Discord to say who the bot is keeps nobody else waiting.
func TestServeWhileDiscordHangs(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("DISCORD_PUBLIC_KEY", hex.EncodeToString(public))
	hanging := func() *discordtest.Server {
		discord := discordtest.New(t)
		discord.Respond("/@me", discordtest.Response{Hang: true})
		return discord
	}
	asked := func(discord *discordtest.Server) func() bool {
		return func() bool { return len(discord.Requests("", "/@me")) > 0 }
	}

	discord := hanging()
	s := startServe(t, "--http", "127.0.0.1:0", "--discord-api", discord.URL)
	discord.Wait(t, "an attempt to sign in", asked(discord))
	if status, answer := post(t, s.address(t), private, hello(t, "1")); status != http.StatusAccepted {
		t.Errorf("by HTTP: %d %s, want a promise to call back", status, answer)
	}
	discord.Wait(t, "an answer with a figure", func() bool { return len(discord.Callbacks()) == 1 })
	s.exit(t, 0)

	discord = hanging()
	s = startServe(t, "--discord-api", discord.URL)
	discord.Wait(t, "an attempt to sign in", asked(discord))
	discord.Dispatch(t, "INTERACTION_CREATE", hello(t, "1"))
	discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) == 1 })
	s.exit(t, 0)
	if told := s.stdout.String() + s.stderr.String(); strings.Contains(told, "registered") {
		t.Errorf("serve told %q, though the first attempt still hangs", told)
	}
}

func TestServeStopsWhileDiscordIsAway(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	s := startServe(t, "--discord-api", "http://127.0.0.1:1")
	s.printed(t, "commands are not registered yet")
	s.printed(t, "again_in")
	s.exit(t, 0)
}

// A table that Discord does not take is no reason to leave people unanswered,
// and asking again is of no use.
func TestServeWhenDiscordRefusesTheCommands(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	discord := discordtest.New(t)
	discord.Respond("/commands", discordtest.Response{Status: http.StatusForbidden, Body: `{"code": 20012, "message": "Not yours"}`})
	s := startServe(t, "--discord-api", discord.URL)
	discord.Dispatch(t, "INTERACTION_CREATE", hello(t, "1"))
	discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) == 1 })
	s.printed(t, "Discord refuses the commands")
	s.exit(t, 0)
	if n := len(discord.Requests("", "/commands")); n != 1 {
		t.Errorf("Discord was asked %d times for what it refuses, want once", n)
	}
}

func TestServeEndsWhenDiscordRefusesForGood(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	for _, code := range []int{4004, 4014} {
		discord := discordtest.New(t)
		discord.RefuseOnce(code)
		s := startServe(t, "--metrics", "127.0.0.1:0", "--discord-api", discord.URL)
		s.ended(t, exitConfig)
		if said := s.stderr.String(); !strings.Contains(said, fmt.Sprintf("labgloss: Discord closed the gateway for good (%d", code)) {
			t.Errorf("closed with %d: serve said %q, want why it ends", code, said)
		}
	}
}

// A request that has begun is answered, though no other is taken.
func TestServeByHTTPFinishesWhatIsInFlight(t *testing.T) {
	withoutDiscord(t)
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	s := startServe(t, "--http", "127.0.0.1:0", "--public-key", hex.EncodeToString(public))
	req := signed(t, s.address(t), private, []byte(`{"type":1}`))
	whole := req.Body
	rest, body := io.Pipe()
	req.Body = rest
	req.Header.Set("Expect", "100-continue")
	go func() { // runs on when the server reads the body
		_, _ = body.Write([]byte("{"))
		s.stop()
		for err := error(nil); err == nil; { // until nobody listens any more
			var conn net.Conn
			if conn, err = net.Dial("tcp", req.URL.Host); err == nil {
				conn.Close()
			}
		}
		_, _ = whole.Read(make([]byte, 1))
		_, err := io.Copy(body, whole)
		_ = body.CloseWithError(err)
	}()
	if status, answer := send(t, req); status != http.StatusOK || answer != `{"type":1}` {
		t.Errorf("the request in flight was answered with %d %q, want 200 and a pong", status, answer)
	}
	s.ended(t, 0)
}
