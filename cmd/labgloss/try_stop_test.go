package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
)

// A page that listens does not hold up who stops the playground.
func TestTryStopsWhilePagesListen(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	out, stdout := io.Pipe()
	var stderr bytes.Buffer
	a := &app{ctx: ctx, stdout: stdout, stderr: &stderr}
	exited := make(chan int, 1)
	go func() { exited <- a.run([]string{"try", "--addr", "127.0.0.1:0"}) }()
	printed, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url := address(t, strings.TrimSpace(printed))
	meta := until(t, url, "", "playground-token")
	token := regexp.MustCompile(`content="(\w+)"`).FindStringSubmatch(meta)
	until(t, url+"/api/events", token[1], "event: channel")
	began := time.Now()
	stop()
	if code := <-exited; code != 0 || stderr.Len() > 0 || time.Since(began) > 2*time.Second {
		t.Errorf("try exited with %d after %v, want 0 at once and nothing said: %s", code, time.Since(began), &stderr)
	}
}

// until reads what lies at an address up to the line that has a text, which it
// returns, and goes on listening.
func until(t *testing.T, url, token, text string) string {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Playground-Token", token)
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	for lines := bufio.NewReader(response.Body); ; {
		line, err := lines.ReadString('\n')
		if err != nil {
			t.Fatalf("%s ends without %q: %v", url, text, err)
		}
		if strings.Contains(line, text) {
			return line
		}
	}
}
