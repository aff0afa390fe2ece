package main

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"labgloss/content/contenttest"
)

// The program's log is JSON where nobody watches, and text where that is
// wished.
func TestLogFormats(t *testing.T) {
	withoutDiscord(t)
	for _, c := range []struct {
		args  []string
		begin string
	}{
		{nil, `{"time":`},
		{[]string{"--log-format", "json"}, `{"time":`},
		{[]string{"--log-format", "text"}, "time="},
		{[]string{"--log-level", "warn"}, ""},
	} {
		ctx, stop := context.WithCancel(t.Context())
		stop()
		var stderr strings.Builder
		a := &app{ctx: ctx, stdout: io.Discard, stderr: &stderr}
		args := append([]string{"serve", "--http", "127.0.0.1:0", "--public-key", strings.Repeat("ab", 32)}, c.args...)
		if code := a.run(args); code != 0 || !strings.HasPrefix(stderr.String(), c.begin) || (c.begin == "") != (stderr.Len() == 0) {
			t.Errorf("%q exited with %d and logged %q, want %q", args, code, &stderr, c.begin)
		}
	}
}

// On a terminal the log is text: here on one that repeats what is written to
// it, as if it had been typed.
func TestLogOnATerminal(t *testing.T) {
	t.Parallel()
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	contenttest.Require(t, "terminal", err)
	defer terminal.Close()
	log, err := logFlags{LogLevel: "info", LogFormat: "auto"}.logger(&app{stderr: terminal})
	if err != nil {
		t.Fatal(err)
	}
	log.InfoContext(t.Context(), "serving")
	line, err := bufio.NewReader(terminal).ReadString('\n')
	if err != nil || !strings.Contains(line, "level=INFO msg=serving") {
		t.Errorf("the log on a terminal is %q, %v; want text", line, err)
	}
}

func TestLogHasReadableDurations(t *testing.T) {
	t.Parallel()
	for format, want := range map[string]string{"json": `"took":"1.5s"`, "text": "took=1.5s"} {
		var stderr strings.Builder
		log, err := logFlags{LogLevel: "info", LogFormat: format}.logger(&app{stderr: &stderr})
		if err != nil {
			t.Fatal(err)
		}
		log.InfoContext(t.Context(), "done", "took", 1500*time.Millisecond, slog.Group("inner", "took", 1500*time.Millisecond))
		if strings.Count(stderr.String(), want) != 2 {
			t.Errorf("as %s: %s, want %s twice", format, &stderr, want)
		}
	}
}
