// Package discordtest is a small Discord on loopback for tests: the REST calls
// and the gateway that a bot of this kind uses, as the documentation describes
// them, with faults on demand. It knows nothing of labgloss. Servers share
// nothing, so tests may run in parallel.
//
//	discord := discordtest.New(t) // for the application AppID with Token, at discord.URL
//	log := discordtest.Logger(t)  // fails the test on a token in the log
//	// Start what is under test with these, then:
//	in := discord.Interaction()
//	discord.Dispatch(t, "INTERACTION_CREATE", in.Command(t, "define", map[string]any{"term": "emt"}))
//	discord.Wait(t, "an answer", func() bool { return len(discord.Answers()) == 1 })
//	answer := discord.Answers()[0] // its payload and its files
//
// # What it checks
//
// Every body that arrives is held against package contract, and a violation
// fails the test; Lenient is for tests that send nonsense on purpose. Beyond
// that the server refuses what Discord refuses: a wrong token, a second answer
// to an interaction, a token that is another interaction's or has expired
// (Expire), too many or too long files, identifies that come too soon or are
// too many, heartbeats that stay away or tell of wrong sequence numbers.
// Interactions that it has not made itself (Dispatch, Issue) may be answered
// with any token, except after RefuseUnknown.
//
// # Faults
//
// Respond gives canned responses to single requests: Limited,
// LimitedByCloudflare, HTML, or any Response that is cut, hangs, or comes
// although the request took effect. Limit, LimitAll and BanAddress limit rates
// as Discord does; SkewClock puts its clock wrong.
//
// On the gateway Drop cuts connections, Freeze leaves them half open, Close
// closes them with a code, Reconnect and InvalidateSessions ask for a new one,
// Send says what makes no sense; RefuseOnce, RefuseResumes and InvalidateOnce
// wait for the next to identify or resume; Silence and Greet spoil the
// beginning. All but the last two exist for one shard too: Shard(3).Drop().
//
// # What it does not do
//
// Nothing passes by the clock alone, except heartbeats, rate limits and the
// pace of identifies: tokens expire when the test says so, identifies come
// back when it sets them. There is no compression and no caching of guilds.
package discordtest

import (
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"labgloss/bot/discordtest/contract"
)

// What the server knows the one application by.
const (
	Token   = "bot-token-of-the-test"
	AppID   = "100000000000000001"
	AppName = "labgloss under test"
)

// patience is how long Wait waits: long enough for a crowded machine.
const patience = 30 * time.Second

// Server is a Discord with one application. All its methods may be called at
// once.
type Server struct {
	// URL is the base address, for rest.Config.API.
	URL string

	t    testing.TB
	stop chan struct{} // closed when the test ends

	// Shards are all shards of the gateway.
	Shards

	mu       sync.Mutex
	changed  chan struct{} // closed and replaced at each change of what follows
	ids      int64         // given so far
	requests []Request
	canned   []canned
	lenient  bool

	// REST:
	app          map[string]any
	commands     map[string][]map[string]any // by guild; "": global
	interactions map[string]*interaction     // by ID
	byToken      map[string]*interaction
	answers      []Answer
	uploads      map[string]Upload // by path
	buckets      []*bucket
	global       ban
	cloudflare   ban
	skew         time.Duration
	knownOnly    bool // interactions
	invalid      int  // requests

	// The gateway:
	conns        map[*conn]bool // open connections
	dialled      int            // connections ever opened
	sessions     []*session     // that can be resumed, or are connected
	begun        int            // sessions ever begun
	identifies   []identified
	resumes      []resumed
	closures     []closure
	beats        []int // the shard of each heartbeat
	verdicts     []verdict
	limit        StartLimit
	pace         time.Duration
	identifiedAt map[int]time.Time // by shard ID modulo max_concurrency
	tooSoon      int               // identifies
	overBudget   int               // identifies
	interval     time.Duration     // of heartbeats
	hello        string            // in place of Hello
	silent       bool
}

// New starts a server, which ends with the test.
func New(t testing.TB) *Server {
	t.Helper()
	contract.Prepare(t)
	s := &Server{
		t:       t,
		stop:    make(chan struct{}),
		changed: make(chan struct{}),

		app:          newApplication(),
		commands:     map[string][]map[string]any{},
		interactions: map[string]*interaction{},
		byToken:      map[string]*interaction{},
		uploads:      map[string]Upload{},

		conns:        map[*conn]bool{},
		limit:        usual(),
		pace:         identifyPace,
		identifiedAt: map[int]time.Time{},
		interval:     heartbeatInterval,
	}
	s.Shards = Shards{s, allShards}
	web := httptest.NewUnstartedServer(s.handler())
	s.URL = "http://" + web.Listener.Addr().String() // before anybody asks for it
	web.Start()
	t.Cleanup(func() {
		close(s.stop)
		s.onAccepted(func(c *conn) { _ = c.ws.Close() })
		web.Close()
	})
	return s
}

// Wait waits until cond holds, which it asks after each change of the server.
// The test fails where it never does; what says what was waited for.
func (s *Server) Wait(t testing.TB, what string, cond func() bool) {
	t.Helper()
	timeout := time.After(patience)
	for {
		s.mu.Lock()
		changed := s.changed
		s.mu.Unlock()
		if cond() {
			return
		}
		select {
		case <-changed:
		case <-timeout:
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// stopped says whether the test is over.
func (s *Server) stopped() bool {
	select {
	case <-s.stop:
		return true
	default:
		return false
	}
}

// change does f with the server locked and wakes those who Wait.
func (s *Server) change(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f()
	close(s.changed)
	s.changed = make(chan struct{})
}
