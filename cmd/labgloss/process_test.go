package main

import (
	"bufio"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/content/contenttest"
)

// process is a labgloss that takes signals. It must say nothing that it should
// not.
type process struct {
	*exec.Cmd
	told   contenttest.Screen
	exited chan error
}

func startProcess(t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.CommandContext(t.Context(), "labgloss", args...), exited: make(chan error, 1)}
	p.Env = append(os.Environ(), "DISCORD_TOKEN="+discordtest.Token)
	p.Stdout, p.Stderr = &p.told, &p.told
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { p.exited <- p.Wait() }()
	t.Cleanup(func() { checkDiscreet(t, p.told.String()) })
	return p
}

// The answer that is on its way when SIGTERM comes arrives: here at its third
// attempt.
func TestSIGTERMDrains(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Status: http.StatusBadGateway}, discordtest.Response{Status: http.StatusBadGateway})
	p := startProcess(t, "serve", "--discord-api", discord.URL)
	discord.Dispatch(t, "INTERACTION_CREATE", hello(t, "1"))
	discord.Wait(t, "the first attempt", func() bool { return len(discord.Callbacks()) == 1 })
	if err := p.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := <-p.exited; err != nil {
		t.Errorf("after SIGTERM: %v, want status 0: %s", err, &p.told)
	}
	if n := len(discord.Callbacks()); n != 3 {
		t.Errorf("the answer was tried %d times, want 3", n)
	}
}

func TestSecondSIGTERMEndsAtOnce(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Hang: true})
	p := startProcess(t, "serve", "--discord-api", discord.URL)
	discord.Dispatch(t, "INTERACTION_CREATE", hello(t, "1"))
	discord.Wait(t, "the first attempt", func() bool { return len(discord.Callbacks()) == 1 })
	for tick := time.NewTicker(20 * time.Millisecond); ; {
		_ = p.Process.Signal(syscall.SIGTERM) // it may have ended
		select {
		case err := <-p.exited:
			if status := p.ProcessState.Sys().(syscall.WaitStatus); !status.Signaled() {
				t.Errorf("after more signals: %v, want an end by the signal: %s", err, &p.told)
			}
			return
		case <-tick.C:
		}
	}
}

// BenchmarkFirstAnswer takes the time from the start of the process until the
// first interaction is answered, by gateway, commands registered.
func BenchmarkFirstAnswer(b *testing.B) {
	binary := buildBinary(b)
	for b.Loop() {
		b.StopTimer()
		discord := discordtest.New(b)
		define := discordtest.Command(b, "1", "define", map[string]any{"term": "emt"})
		p := exec.CommandContext(b.Context(), binary, "serve", "--discord-api", discord.URL)
		p.Env = append(os.Environ(), "DISCORD_TOKEN="+discordtest.Token)
		b.StartTimer()
		if err := p.Start(); err != nil {
			b.Fatal(err)
		}
		discord.Dispatch(b, "INTERACTION_CREATE", define)
		discord.Wait(b, "an answer", func() bool { return len(discord.Answers()) == 1 })
		b.StopTimer()
		_ = p.Process.Kill()
		_ = p.Wait() // it was killed
		b.StartTimer()
	}
}

// buildBinary builds labgloss as people run it, and returns its path.
func buildBinary(b *testing.B) string {
	b.Helper()
	binary := filepath.Join(b.TempDir(), "labgloss")
	if out, err := exec.CommandContext(b.Context(), "go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		b.Fatalf("go build: %v: %s", err, out)
	}
	return binary
}

// BenchmarkTryFirstReply takes the time from the start of "labgloss try" until
// its page has been served and a first command answered, without a browser.
func BenchmarkTryFirstReply(b *testing.B) {
	binary := buildBinary(b)
	for b.Loop() {
		p := exec.CommandContext(b.Context(), binary, "try", "--addr", "127.0.0.1:0")
		out, err := p.StdoutPipe()
		if err != nil {
			b.Fatal(err)
		}
		if err := p.Start(); err != nil {
			b.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		lines.Scan()
		answer := newTryClient(b, address(b, lines.Text())).act(`{"type":2,"data":{"name":"define","type":1,"options":[{"type":3,"name":"term","value":"emt"}]}}`)
		b.StopTimer()
		if !strings.Contains(answer, "(EMT)") {
			b.Fatalf("the first reply is %s", answer)
		}
		_ = p.Process.Kill()
		_ = p.Wait() // it was killed
		b.StartTimer()
	}
}
