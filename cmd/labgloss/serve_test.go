package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/content/contenttest"
)

// serving is a "labgloss serve" that runs.
type serving struct {
	stdout, stderr contenttest.Screen
	stop           context.CancelFunc
	exited         chan int
}

// startServe runs "labgloss serve" until the test calls exit. It logs all that
// it ever logs.
func startServe(t *testing.T, args ...string) *serving {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	s := &serving{stop: stop, exited: make(chan int, 1)}
	a := &app{ctx: ctx, stdout: &s.stdout, stderr: &s.stderr}
	go func() { s.exited <- a.run(append([]string{"serve", "--log-level=debug"}, args...)) }()
	return s
}

// exit stops the command, and fails the test where it does not exit with want
// or where it told a secret.
func (s *serving) exit(t *testing.T, want int) {
	t.Helper()
	s.stop()
	s.ended(t, want)
}

// ended waits for the command to end by itself.
func (s *serving) ended(t *testing.T, want int) {
	t.Helper()
	if code := <-s.exited; code != want {
		t.Errorf("serve exited with %d, want %d: %s", code, want, &s.stderr)
	}
	checkDiscreet(t, s.stdout.String()+s.stderr.String())
}

// checkDiscreet fails the test where what a command told, its log in JSON
// included, holds a secret or, above debug level, what somebody typed.
func checkDiscreet(t *testing.T, told string) {
	t.Helper()
	for line := range strings.Lines(told) {
		for _, secret := range []string{discordtest.Token, discordtest.InteractionToken, "wrong-token"} {
			if strings.Contains(line, secret) {
				t.Errorf("the secret %s was told: %s", secret, line)
			}
		}
		var record struct{ Level string }
		_ = json.Unmarshal([]byte(line), &record) // what is no record is above debug level
		if record.Level != "DEBUG" && strings.Contains(line, discordtest.UserText) {
			t.Errorf("what somebody typed was told: %s", line)
		}
	}
}

// withoutDiscord clears the environment of what would reach Discord.
func withoutDiscord(t *testing.T) {
	t.Helper()
	for _, name := range []string{"DISCORD_TOKEN", "DISCORD_PUBLIC_KEY", "LABGLOSS_HTTP", "LABGLOSS_DISCORD_API", "LABGLOSS_PACK", "LABGLOSS_TOKEN_FILE", "LABGLOSS_METRICS", "LABGLOSS_SHARDS"} {
		t.Setenv(name, "")
		os.Unsetenv(name)
	}
}

func TestServeByGateway(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", "Bot "+discordtest.Token+"\n")
	discord := discordtest.New(t)
	discord.PaceIdentifies(0)
	t.Setenv("LABGLOSS_DISCORD_API", discord.URL)

	s := startServe(t)
	s.printed(t, "Invite the bot")
	discord.Dispatch(t, "INTERACTION_CREATE", discordtest.Command(t, "1", "define", map[string]any{"term": "emt"}))
	discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) == 1 })
	if answer := string(discord.Callbacks()[0]); !strings.Contains(answer, "Epithelial-to-mesenchymal transition") {
		t.Errorf("/define emt was answered with %s", answer)
	}
	discord.Dispatch(t, "INTERACTION_CREATE", discordtest.Command(t, "2", "define", map[string]any{"term": discordtest.UserText}))
	discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) == 2 })
	s.exit(t, 0)
	const invite = "https://discord.com/oauth2/authorize?client_id=" + discordtest.AppID + "&permissions=49152&scope=bot+applications.commands"
	if out := s.stdout.String(); out != "Invite the bot to a server: "+invite+"\n" {
		t.Errorf("serve printed %q, want the invite link", out)
	}
	if commands := discord.Commands(); len(commands) == 0 || commands[0]["name"] != "define" {
		t.Errorf("registered %v, want define", commands)
	}

	if said := s.stderr.String(); !strings.Contains(said, `"msg":"command registered","command":"define","change":"added"`) {
		t.Errorf("serve said %q, want which command it registered", said)
	}

	again := startServe(t)
	again.printed(t, "Invite the bot")
	again.exit(t, 0)
	if n := len(discord.Requests("PUT", "/commands")); n != 1 {
		t.Errorf("two starts registered the commands %d times, want once", n)
	}
}

func TestServeRefuses(t *testing.T) {
	withoutDiscord(t)
	discord := discordtest.New(t)
	tokenFile := func(content string) string {
		name := filepath.Join(t.TempDir(), "token")
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	key := strings.Repeat("ab", 32)
	wrong := tokenFile("wrong-token")
	for _, c := range []struct {
		name string
		args []string
		code int
		want []string // parts of the one line
	}{
		{"nothing", nil, exitConfig, []string{"DISCORD_TOKEN", "--http"}},
		{"no such token file", []string{"--token-file", "no-such-file"}, exitConfig, []string{"--token-file", "no-such-file"}},
		{"empty token file", []string{"--token-file", tokenFile(" \n")}, exitConfig, []string{"--token-file", "empty"}},
		{"token of two words", []string{"--token-file", tokenFile("wrong-token and more")}, exitConfig, []string{"token has characters"}},
		{"wrong token", []string{"--token-file", wrong, "--discord-api", discord.URL}, exitConfig, []string{"refused the token", "Reset Token"}},
		{"too many shards", []string{"--token-file", wrong, "--shards", "16385"}, exitConfig, []string{"--shards is 16385", "16384"}},
		{"fewer shards than none", []string{"--token-file", wrong, "--shards=-1"}, exitConfig, []string{"--shards is -1"}},
		{"wrong API", []string{"--token-file", wrong, "--discord-api", "discord"}, exitConfig, []string{"address of the Discord API"}},
		{"no key", []string{"--http", "127.0.0.1:0"}, exitConfig, []string{"DISCORD_PUBLIC_KEY", "--public-key"}},
		{"short key", []string{"--http", "127.0.0.1:0", "--public-key", "abc"}, exitConfig, []string{"--public-key", "64", "this has 3 characters"}},
		{"key that is not hexadecimal", []string{"--http", "127.0.0.1:0", "--public-key", strings.Repeat("wrong-token", 6)[:64]}, exitConfig, []string{"--public-key", "other characters"}},
		{"no port", []string{"--http", "8080", "--public-key", key}, exitConfig, []string{"--http", "HOST:PORT"}},
		{"taken port", []string{"--http", taken.Addr().String(), "--public-key", key}, exitFailure, []string{"in use", "--http"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := startServe(t, c.args...)
			s.ended(t, c.code)
			line, rest, _ := strings.Cut(s.stderr.String(), "\n")
			for _, part := range c.want {
				if !strings.Contains(line, part) || rest != "" {
					t.Errorf("serve said %q, want one line with %q", s.stderr.String(), part)
				}
			}
			if out := s.stdout.String(); out != "" {
				t.Errorf("serve printed %q, want nothing", out)
			}
		})
	}
}

func TestServeByHTTP(t *testing.T) {
	withoutDiscord(t)
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	_, stranger, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("DISCORD_PUBLIC_KEY", hex.EncodeToString(public))
	s := startServe(t, "--http", "127.0.0.1:0")
	url := s.address(t)
	define := discordtest.Command(t, "1", "define", map[string]any{"term": "lipid mediators"})
	for _, c := range []struct {
		name   string
		key    ed25519.PrivateKey
		body   []byte
		status int
		want   string
	}{
		{"ping", private, []byte(`{"type":1}`), 200, `{"type":1}`},
		{"define", private, define, 200, "Lipid mediators"},
		{"forged", stranger, define, 401, "signature"},
	} {
		status, answer := post(t, url, c.key, c.body)
		if status != c.status || !strings.Contains(answer, c.want) {
			t.Errorf("%s: %d %s, want %d and %q", c.name, status, answer, c.status, c.want)
		}
	}
	s.exit(t, 0)
	if told := s.stderr.String(); !strings.Contains(told, "not registered") || !strings.Contains(told, "DISCORD_TOKEN") {
		t.Errorf("serve said %q, want that and why commands are not registered", told)
	}
}

func TestServeByHTTPRegistersWithAToken(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	discord := discordtest.New(t)
	s := startServe(t, "--http", "127.0.0.1:0", "--public-key", strings.Repeat("ab", 32), "--discord-api", discord.URL)
	s.printed(t, "Invite the bot")
	s.exit(t, 0)
	if len(discord.Commands()) == 0 || !strings.Contains(s.stdout.String(), "client_id="+discordtest.AppID) {
		t.Errorf("registered %v and printed %q, want both commands and the invite link", discord.Commands(), &s.stdout)
	}
}

// A token that Discord refuses ends the program, wherever it is refused.
func TestServeByHTTPEndsWhenTheTokenIsRefused(t *testing.T) {
	withoutDiscord(t)
	t.Setenv("DISCORD_TOKEN", "wrong-token")
	discord := discordtest.New(t)
	for _, before := range [][]discordtest.Response{nil, {{Status: http.StatusServiceUnavailable}, {Status: http.StatusServiceUnavailable}, {Status: http.StatusServiceUnavailable}}} {
		discord.Respond("/@me", before...)
		s := startServe(t, "--http", "127.0.0.1:0", "--public-key", strings.Repeat("ab", 32), "--discord-api", discord.URL)
		s.ended(t, exitConfig)
		if told := s.stderr.String(); !strings.Contains(told, "labgloss: asking for the application: Discord refused the token") ||
			strings.Contains(told, "not registered yet") != (len(before) > 0) {
			t.Errorf("serve said %q, want that it asked %d times in vain and was refused", told, len(before))
		}
	}
}

// address waits until the command prints where it serves.
func (s *serving) address(t *testing.T) string {
	t.Helper()
	return s.printed(t, "Serving signed interactions at ")
}

// post sends a body as Discord does, signed with a key.
func post(t *testing.T, url string, key ed25519.PrivateKey, body []byte) (status int, answer string) {
	t.Helper()
	return send(t, signed(t, url, key, body))
}

func signed(t *testing.T, url string, key ed25519.PrivateKey, body []byte) *http.Request {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	discordtest.Sign(req.Header, key, body, time.Now())
	return req
}

func send(t *testing.T, req *http.Request) (status int, answer string) {
	t.Helper()
	resp, err := discordtest.Client(t).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(text)
}
