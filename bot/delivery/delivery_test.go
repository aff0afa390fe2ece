package delivery_test

import (
	"bytes"
	"context"
	"log/slog"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/delivery"
	"labgloss/bot/metrics"
)

func TestRespondSurvivesPanic(t *testing.T) {
	var log bytes.Buffer
	r := delivery.Responder{
		Handle:  func(context.Context, bot.Request) bot.Reply { panic("a defect") },
		Log:     slog.New(slog.NewTextHandler(&log, nil)),
		Metrics: metrics.New(),
	}
	answer, err := r.Respond(t.Context(), bot.Request{ID: "1175928847299117063", Kind: bot.Command, Path: "define"})
	if err != nil || !strings.Contains(string(answer.Body), "117063") || !strings.Contains(string(answer.Body), `"flags":64`) {
		t.Errorf("Respond = %s, %v, want a private apology with the reference 117063", answer.Body, err)
	}
	if told := log.String(); !strings.Contains(told, "reference=117063") || !strings.Contains(told, "a defect") {
		t.Errorf("log = %s, want the panic under the reference 117063", told)
	}
}

func TestTurnAway(t *testing.T) {
	r := delivery.Responder{Log: slog.New(slog.DiscardHandler), Metrics: metrics.New()}
	answer, err := r.TurnAway(t.Context(), bot.Request{ID: "1", Kind: bot.Command, Path: "define"})
	if err != nil || !strings.Contains(string(answer.Body), "try again") || !strings.Contains(string(answer.Body), `"flags":64`) {
		t.Errorf("TurnAway = %s, %v, want a private word to try again", answer.Body, err)
	}
}

func TestSeen(t *testing.T) {
	now := time.Unix(0, 0)
	seen := delivery.NewSeen(func() time.Time { return now })
	first := func(id string, want bool) {
		t.Helper()
		if got := seen.First(id); got != want {
			t.Errorf("%v: First(%s) = %v, want %v", now.Sub(time.Unix(0, 0)), id, got, want)
		}
	}
	first("1175928847299117063", true)
	first("1175928847299117063", false)
	first("", false)
	first("no snowflake", false)
	now = now.Add(14 * time.Minute)
	first("2", true)
	now = now.Add(14 * time.Minute)
	first("2", false)
	first("1175928847299117063", false)
	now = now.Add(time.Hour)
	first("3", true)
	now = now.Add(time.Hour)
	first("1175928847299117063", true)
}

// Whatever comes, memory is bounded, and the latest are known.
func TestSeenIsBounded(t *testing.T) {
	seen := delivery.NewSeen(time.Now)
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	const many = 2_000_000
	for i := range many {
		seen.First(strconv.Itoa(i))
	}
	if grown := int64(heap()) - int64(before); grown > 32<<20 {
		t.Errorf("%d interactions keep %d bytes", many, grown)
	}
	for i := many - 100_000; i < many; i++ {
		if seen.First(strconv.Itoa(i)) {
			t.Fatalf("interaction %d of %d is forgotten", i, many)
		}
	}
	runtime.KeepAlive(seen)
}

// What fails beside answering costs neither the process nor a word in the log.
func TestSurvive(t *testing.T) {
	var log bytes.Buffer
	r := delivery.Responder{Log: slog.New(slog.NewTextHandler(&log, nil)), Metrics: metrics.New()}
	func() {
		defer r.Survive(t.Context())
		panic("a defect")
	}()
	if !strings.Contains(log.String(), "a defect") {
		t.Errorf("log = %s, want the panic", &log)
	}
}
