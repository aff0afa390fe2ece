// Package discordtest is a small Discord on loopback for tests: the REST
// calls and the gateway that labgloss uses, as the documentation describes
// them, with faults on demand. It records what it is asked and knows nothing
// of labgloss. Servers share nothing, so tests may run in parallel.
package discordtest

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
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

	stop chan struct{} // closed when the test ends

	// Shards are all shards of the gateway.
	Shards

	mu       sync.Mutex
	changed  chan struct{} // closed and replaced at each change of what follows
	requests []Request
	canned   []canned
	commands []map[string]any
	answered map[string]bool // interactions by ID

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
	version      string            // that clients must speak
	silent       bool
}

// Request is a REST request that the server received.
type Request struct {
	// Method and Path say what was asked, as in "GET" and
	// "/api/v10/applications/@me".
	Method, Path string
	Header       http.Header
	Body         []byte
}

// Response is an answer for Respond to give.
type Response struct {
	Status int
	Header map[string]string
	Body   string
	// Hang keeps the request waiting until its sender gives up; all else is
	// then ignored.
	Hang bool
}

type canned struct {
	suffix   string
	response Response
}

// New starts a server, which ends with the test.
func New(t testing.TB) *Server {
	t.Helper()
	s := &Server{
		stop:     make(chan struct{}),
		changed:  make(chan struct{}),
		answered: map[string]bool{},

		conns:        map[*conn]bool{},
		limit:        usual(),
		pace:         identifyPace,
		identifiedAt: map[int]time.Time{},
		interval:     heartbeatInterval,
		version:      "10",
	}
	s.Shards = Shards{s, allShards}
	web := httptest.NewServer(s.handler())
	s.URL = web.URL
	t.Cleanup(func() {
		close(s.stop)
		s.onAccepted(func(c *conn) { _ = c.ws.Close() })
		web.Close()
	})
	return s
}

// Respond makes the next requests whose path ends in suffix get these
// responses, one each in order, in place of what the server would say.
func (s *Server) Respond(suffix string, responses ...Response) {
	s.change(func() {
		for _, r := range responses {
			s.canned = append(s.canned, canned{suffix, r})
		}
	})
}

// Requests returns what has been received so far of this method on paths
// ending in suffix; an empty method is any.
func (s *Server) Requests(method, suffix string) []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []Request
	for _, r := range s.requests {
		if (method == "" || r.Method == method) && strings.HasSuffix(r.Path, suffix) {
			found = append(found, r)
		}
	}
	return found
}

// Callbacks returns the bodies of the answers to interactions so far.
func (s *Server) Callbacks() []json.RawMessage {
	var bodies []json.RawMessage
	for _, r := range s.Requests(http.MethodPost, "/callback") {
		bodies = append(bodies, r.Body)
	}
	return bodies
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

func (s *Server) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v10/gateway", s.gatewayAddress)
	mux.HandleFunc("GET /api/v10/gateway/bot", s.authorised(s.gatewayBot))
	mux.HandleFunc("GET /api/v10/applications/@me", s.authorised(s.application))
	mux.HandleFunc("GET /api/v10/applications/"+AppID+"/commands", s.authorised(s.listCommands))
	mux.HandleFunc("PUT /api/v10/applications/"+AppID+"/commands", s.authorised(s.overwriteCommands))
	mux.HandleFunc("POST /api/v10/interactions/{id}/{token}/callback", s.callback)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		refuse(w, http.StatusNotFound, 0, "404: Not Found")
	})
	outer := http.NewServeMux()
	for _, path := range []string{gatewayPath, ResumePath} {
		outer.HandleFunc("GET "+path, s.serveGateway)
		outer.HandleFunc("GET "+path+"/", s.serveGateway)
	}
	outer.Handle("/", s.recording(mux))
	return outer
}

// recording records requests, and gives the canned responses before it asks
// next.
func (s *Server) recording(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the sender is gone
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		var response *Response
		s.change(func() {
			s.requests = append(s.requests, Request{r.Method, r.URL.Path, r.Header.Clone(), body})
			response = s.uncan(r.URL.Path)
		})
		switch {
		case response == nil:
			rateLimitHeaders(w.Header())
			next.ServeHTTP(w, r)
		case response.Hang:
			select {
			case <-r.Context().Done():
			case <-s.stop:
			}
		default:
			response.write(w)
		}
	})
}

// uncan takes the first canned response for path out of the store. The caller
// holds the lock.
func (s *Server) uncan(path string) *Response {
	i := slices.IndexFunc(s.canned, func(c canned) bool { return strings.HasSuffix(path, c.suffix) })
	if i < 0 {
		return nil
	}
	response := s.canned[i].response
	s.canned = slices.Delete(s.canned, i, i+1)
	return &response
}

func (r Response) write(w http.ResponseWriter) {
	for name, value := range r.Header {
		w.Header().Set(name, value)
	}
	w.WriteHeader(r.Status)
	_, _ = io.WriteString(w, r.Body) // a sender who is gone needs no answer
}

func rateLimitHeaders(h http.Header) {
	h.Set("X-RateLimit-Bucket", "abcd1234")
	h.Set("X-RateLimit-Limit", "5")
	h.Set("X-RateLimit-Remaining", "4")
	h.Set("X-RateLimit-Reset", strconv.FormatInt(time.Now().Unix()+1, 10))
	h.Set("X-RateLimit-Reset-After", "1.000")
}
