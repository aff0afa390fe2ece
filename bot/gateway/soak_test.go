package gateway_test

import (
	"flag"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"labgloss/bot/discordtest"
)

// A short run is part of the tests; "make soak" makes a long one.
var (
	rounds       = flag.Int("rounds", 1, "how often the soak test injects each fault")
	interactions = flag.Int("interactions", 200, "how many interactions the soak test has answered, about")
)

// fault is something that goes wrong between Discord and us.
type fault struct {
	name   string
	inject func(*discordtest.Server)
	again  bool // it ends the connection: the gateway connects again
	cut    bool // at once and without a pause that Discord asks for
}

func faults() []fault {
	html := map[string]string{"Content-Type": "text/html", "Retry-After": "0"}
	callback := func(r discordtest.Response) func(*discordtest.Server) {
		return func(s *discordtest.Server) { s.Respond("/callback", r) }
	}
	return []fault{
		{"dropped", func(s *discordtest.Server) { s.Drop() }, true, true},
		{"closed with 4000", func(s *discordtest.Server) { s.Close(4000) }, true, true},
		{"asked to reconnect", func(s *discordtest.Server) { s.Reconnect() }, true, false},
		{"session interrupted", func(s *discordtest.Server) { s.InvalidateSessions(true) }, true, false},
		{"session invalid", func(s *discordtest.Server) { s.InvalidateSessions(false) }, true, false},
		{"resume refused", func(s *discordtest.Server) { s.RefuseResumes(1); s.Drop() }, true, false},
		{"half open", func(s *discordtest.Server) { s.Freeze() }, true, false},
		{"nonsense", func(s *discordtest.Server) { s.Send("{") }, false, false},
		{"callback answered 502", callback(discordtest.Response{Status: 502, Body: "<html>"}), false, false},
		{"callback limited", callback(discordtest.Response{Status: 429, Body: `{"retry_after": 0.01, "message": "slow"}`}), false, false},
		{"callback limited by Cloudflare", callback(discordtest.Response{Status: 429, Header: html, Body: "<html>"}), false, false},
	}
}

// Through all faults in turn every interaction is answered, and neither
// goroutines nor memory stay behind.
func TestSoak(t *testing.T) {
	discord := discordtest.New(t)
	discord.HeartbeatEvery(400 * time.Millisecond)
	g := at(t, discord, echo)
	g.Steady()
	stop := run(t, discord, g)

	s := soak{t: t, discord: discord}
	s.answer(200) // buffers and pools have their size then
	before := s.measure()
	for range *rounds {
		for _, f := range faults() {
			s.survive(f)
			s.answer(max(1, *interactions / *rounds / len(faults())))
		}
	}
	after := s.measure()
	stopped(t, stop)

	slices.Sort(s.took)
	t.Logf("%d faults injected and survived, %d of them ended the connection", s.faults, s.connectionsEnded)
	t.Logf("%d times cut, connected again after %v (median), %v at the most", len(s.took), s.took[len(s.took)/2], s.took[len(s.took)-1])
	t.Logf("%d interactions answered", s.answered)
	t.Logf("goroutines %d, before %d; heap %d kB, before %d kB", after.goroutines, before.goroutines, after.heap>>10, before.heap>>10)
	if grown := after.goroutines - before.goroutines; grown > 5 {
		t.Errorf("%d goroutines stay behind", grown)
	}
	if grown := after.heap - before.heap; grown > 4<<20 {
		t.Errorf("%d bytes stay behind", grown)
	}
}

// soak is what a soak test has done so far.
type soak struct {
	t                *testing.T
	discord          *discordtest.Server
	answered, faults int
	connectionsEnded int
	took             []time.Duration
}

// survive injects a fault and waits until the gateway is connected.
func (s *soak) survive(f fault) {
	s.faults++
	dialled, began := s.discord.Dialled(), time.Now()
	f.inject(s.discord)
	if !f.again {
		return
	}
	s.discord.Wait(s.t, "another connection after one that was "+f.name, func() bool {
		return s.discord.Dialled() > dialled && s.discord.Connections() == 1
	})
	s.connectionsEnded++
	if f.cut {
		s.took = append(s.took, time.Since(began))
	}
}

// answer has n interactions answered, and the fake forget them.
func (s *soak) answer(n int) {
	for range n {
		s.answered++
		s.discord.Dispatch(s.t, "INTERACTION_CREATE", discordtest.Command(s.t, strconv.Itoa(s.answered), "define", nil))
	}
	s.discord.Wait(s.t, "all answers", func() bool { return len(s.discord.Answers()) >= n })
	s.discord.Forget()
}

type measured struct {
	goroutines int
	heap       int64
}

// measure counts what is there once the garbage is gone.
func (s *soak) measure() measured {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return measured{runtime.NumGoroutine(), int64(m.HeapAlloc)}
}
