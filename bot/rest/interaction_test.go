package rest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"labgloss/bot/discordtest"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

const answeredBody = `{"code": 40060, "message": "Interaction has already been acknowledged."}`

func TestCallback(t *testing.T) {
	discord := discordtest.New(t)
	c := client(t, discord.URL)
	body := []byte(`{"type":4,"data":{"content":"hello","allowed_mentions":{"parse":[]}}}`)
	if err := c.Callback(t.Context(), "1", "token", wire.Answer{Body: body}); err != nil {
		t.Errorf("Callback: %v", err)
	}
	if got := discord.Callbacks(); len(got) != 1 || !bytes.Equal(got[0], body) {
		t.Errorf("Discord got %s, want %s", got, body)
	}
	if err := c.Callback(t.Context(), "1", "token", wire.Answer{Body: body}); !errors.Is(err, rest.ErrAnswered) {
		t.Errorf("second Callback: %v, want ErrAnswered", err)
	}
}

// Who answered it, where it is answered when the answer is sent again?
func TestCallbackAnsweredAlready(t *testing.T) {
	type response = discordtest.Response
	answered := response{Status: 400, Body: answeredBody}
	for name, c := range map[string]struct {
		responses []response
		want      error
	}{
		"somebody else":                    {[]response{answered}, rest.ErrAnswered},
		"somebody else while we waited":    {[]response{{Status: 429, Body: `{"retry_after": 0.01}`}, answered}, rest.ErrAnswered},
		"we, and the receipt was lost":     {[]response{{Status: 502}, answered}, nil},
		"we, before we were asked to wait": {[]response{{Status: 500}, {Status: 429, Body: `{"retry_after": 0.01}`}, answered}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.Respond("/callback", c.responses...)
			if err := client(t, discord.URL).Callback(t.Context(), "1", "token", pong); !errors.Is(err, c.want) {
				t.Errorf("Callback: %v, want %v", err, c.want)
			}
		})
	}
}

func TestCallbackCutOff(t *testing.T) {
	requests := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if requests++; requests == 1 {
			panic(http.ErrAbortHandler) // it has been taken, and nobody hears of it
		}
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, answeredBody)
	}))
	defer server.Close()
	if err := client(t, server.URL).Callback(t.Context(), "1", "token", pong); err != nil || requests != 2 {
		t.Errorf("Callback: %v after %d requests, want nil after 2", err, requests)
	}
}

func TestMessagesAfterTheAnswer(t *testing.T) {
	discord := discordtest.New(t)
	c := client(t, discord.URL)
	const path = "/webhooks/" + discordtest.AppID + "/token"
	for _, call := range []struct {
		method, path string
		make         func() error
		body         []byte
	}{
		{"POST", path, func() error { return c.Followup(t.Context(), discordtest.AppID, "token", message()) }, message().Body},
		{"PATCH", path + "/messages/@original", func() error { return c.EditOriginal(t.Context(), discordtest.AppID, "token", message()) }, message().Body},
		{"DELETE", path + "/messages/@original", func() error { return c.DeleteOriginal(t.Context(), discordtest.AppID, "token") }, nil},
	} {
		discord.Respond(call.path, discordtest.Response{Status: 200, Body: "{}"})
		if err := call.make(); err != nil {
			t.Errorf("%s %s: %v", call.method, call.path, err)
		}
		got := discord.Requests(call.method, call.path)
		if len(got) != 1 || !bytes.Equal(got[0].Body, call.body) {
			t.Errorf("%s %s sent %v, want %s", call.method, call.path, got, call.body)
		}

		for code, want := range map[string]error{"10015": rest.ErrExpired, "50027": rest.ErrExpired} {
			discord.Respond(call.path, discordtest.Response{Status: 401, Body: `{"code": ` + code + `}`})
			if err := call.make(); !errors.Is(err, want) || errors.Is(err, rest.ErrUnauthorized) {
				t.Errorf("%s %s refused with %s: %v, want %v", call.method, call.path, code, err, want)
			}
		}
	}
}

func TestDeletedAlready(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/@original", discordtest.Response{Status: 404, Body: `{"code": 10008, "message": "Unknown Message"}`})
	if err := client(t, discord.URL).DeleteOriginal(t.Context(), discordtest.AppID, "token"); err != nil {
		t.Errorf("DeleteOriginal: %v", err)
	}
}

// Nobody should read a follow-up twice.
func TestFollowupIsSentOnce(t *testing.T) {
	type response = discordtest.Response
	for name, c := range map[string]struct {
		responses []response
		requests  int
		works     bool
	}{
		"not taken":   {[]response{{Status: 429, Body: `{"retry_after": 0.01}`}, {Status: 200}}, 2, true},
		"maybe taken": {[]response{{Status: 502}, {Status: 200}}, 1, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			discord.Respond("/token", c.responses...)
			err := client(t, discord.URL).Followup(t.Context(), discordtest.AppID, "token", message())
			if n := len(discord.Requests("POST", "/token")); n != c.requests || (err == nil) != c.works {
				t.Errorf("Followup: %v after %d requests, want %d", err, n, c.requests)
			}
		})
	}
}

// discordgo writes null where a list is not there, and leaves an empty one
// out: an edit would keep what is no longer said.
func TestEditTakesAwayWhatIsNoLongerSaid(t *testing.T) {
	discord := discordtest.New(t)
	discord.Respond("/@original", discordtest.Response{Status: 200, Body: "{}"})
	if err := client(t, discord.URL).EditOriginal(t.Context(), discordtest.AppID, "token", message()); err != nil {
		t.Fatal(err)
	}
	body := string(discord.Requests("PATCH", "/@original")[0].Body)
	for _, want := range []string{`"embeds":[]`, `"components":[]`, `"attachments":[]`, `"parse":[]`} {
		if !strings.Contains(body, want) {
			t.Errorf("the edit %s lacks %s", body, want)
		}
	}
	if strings.Contains(body, "null") {
		t.Errorf("the edit %s holds a null", body)
	}
}

// discordgo edits the answers of all interactions one after the other, and
// net/http keeps two connections of twenty.
func TestEditsRunAtOnce(t *testing.T) {
	const edits = 20
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	arrived, release, done := make(chan bool), make(chan bool), make(chan error, 2*edits)
	var connections atomic.Int32
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case arrived <- true:
			<-release
		case <-r.Context().Done():
		}
	}))
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			connections.Add(1)
		}
	}
	server.Start()
	defer server.Close()
	defer close(release)
	c := client(t, server.URL)
	for range 2 {
		for i := range edits {
			go func() { done <- c.EditOriginal(ctx, discordtest.AppID, fmt.Sprint("token-", i), message()) }()
		}
		for i := range edits {
			select {
			case <-arrived:
			case <-ctx.Done():
				t.Fatalf("%d edits run at once, want %d", i, edits)
			}
		}
		for range edits {
			release <- true
		}
		for range edits {
			if err := <-done; err != nil {
				t.Errorf("EditOriginal: %v", err)
			}
		}
	}
	if n := connections.Load(); n > edits {
		t.Errorf("%d connections were made, want at most %d", n, edits)
	}
}

// discordgo's own way keeps a rate-limit bucket for each interaction for
// ever, and waits for it in spite of the context.
func TestCallbacksLeaveNothingBehind(t *testing.T) {
	const callbacks = 2000
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-RateLimit-Remaining", "0")
		w.Header().Set("X-RateLimit-Reset-After", "60")
		w.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	c := client(t, server.URL)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	big := strings.Repeat("t", 4<<10) // a bucket left behind keeps its URL
	send := func(i int) {
		t.Helper()
		if err := c.Callback(ctx, fmt.Sprint(i), big, pong); err != nil {
			t.Fatalf("callback %d: %v", i, err)
		}
	}
	send(0) // which leaves a connection
	before, running := heap(), runtime.NumGoroutine()
	for i := range callbacks {
		send(1 + i)
	}
	if more := runtime.NumGoroutine() - running; more > 10 {
		t.Errorf("%d callbacks left %d goroutines behind", callbacks, more)
	}
	if grown := int64(heap()) - int64(before); grown > 4<<20 {
		t.Errorf("%d callbacks left %d bytes behind", callbacks, grown)
	}
	runtime.KeepAlive(c)
}

// An attempt that hangs leaves time for another.
func TestCallbackOutlivesAnAttemptThatHangs(t *testing.T) {
	t.Parallel()
	discord := discordtest.New(t)
	discord.Respond("/callback", discordtest.Response{Hang: true})
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
	defer cancel()
	if err := client(t, discord.URL).Callback(ctx, "1", "token", pong); err != nil {
		t.Errorf("Callback: %v, want nil", err)
	}
	if n := len(discord.Answers()); n != 1 {
		t.Errorf("%d answers arrived, want 1", n)
	}
}
