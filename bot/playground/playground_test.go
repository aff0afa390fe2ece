package playground_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"html"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"labgloss/bot/playground"
)

var now = time.Date(2026, 8, 1, 12, 0, 0, 0, time.UTC)

// The people and places of these tests.
const (
	you      = "100000000000000004"
	maya     = "100000000000000005"
	robin    = "100000000000000007"
	ada      = "100000000000000008"
	lab      = "100000000000000002"
	glossary = "100000000000000003"
	general  = "100000000000000012"
	papers   = "100000000000000014"
	direct   = "100000000000000015"
)

// withButton is a message with something to press.
const withButton = `{"type":4,"data":{"content":"Press","components":[{"type":1,"components":[
	{"type":2,"style":2,"label":"Go","custom_id":"a:b"},{"type":2,"style":2,"label":"Off","custom_id":"off","disabled":true}]}]}}`

const commands = `[{"name":"define","type":1,"description":"Look a term up"}]`

// standIn stands in for the webhook: it checks each interaction's signature,
// keeps the last one, and answers by its type.
type standIn struct {
	t       *testing.T
	public  ed25519.PublicKey
	status  int
	answers map[float64]string
	got     map[string]any
	raw     []byte   // the same as it came
	seen    []string // IDs of all interactions
}

func (h *standIn) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	timestamp := r.Header.Get("X-Signature-Timestamp")
	signature, err := hex.DecodeString(r.Header.Get("X-Signature-Ed25519"))
	if err != nil || !ed25519.Verify(h.public, append([]byte(timestamp), body...), signature) {
		h.t.Errorf("the signature %x of %s%s does not verify (%v)", signature, timestamp, body, err)
	}
	if want := strconv.FormatInt(now.Unix(), 10); timestamp != want {
		h.t.Errorf("timestamp = %s, want %s", timestamp, want)
	}
	if r.Method != http.MethodPost || r.URL.Path != "/interactions" {
		h.t.Errorf("the webhook got %s %s, want POST /interactions", r.Method, r.URL.Path)
	}
	h.got, h.raw = nil, body
	if err := json.Unmarshal(body, &h.got); err != nil {
		h.t.Errorf("the webhook got %s: %v", body, err)
	}
	h.seen = append(h.seen, h.got["id"].(string))
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(h.status)
	_, _ = io.WriteString(w, h.answers[h.got["type"].(float64)])
}

// page is a playground over a webhook, with the token that its page holds.
type page struct {
	t       *testing.T
	handler http.Handler
	hook    *standIn
	token   string
}

func newPage(t *testing.T) *page {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	hook := &standIn{t: t, public: public, status: http.StatusOK, answers: map[float64]string{}}
	discord, err := playground.New(playground.Config{
		Key: private, Commands: json.RawMessage(commands), Now: func() time.Time { return now },
	})
	if err != nil {
		t.Fatal(err)
	}
	p := showPage(t, discord, hook)
	p.hook = hook
	return p
}

// showPage shows the page of a playground whose interactions go to a handler.
func showPage(t *testing.T, discord *playground.Playground, interactions http.Handler) *page {
	t.Helper()
	handler, err := discord.Page(interactions)
	if err != nil {
		t.Fatal(err)
	}
	p := &page{t: t, handler: handler}
	found := regexp.MustCompile(`name="playground-token" content="(\w+)"`).
		FindStringSubmatch(p.do(http.MethodGet, "/", "", nil).Body.String())
	if found == nil {
		t.Fatal("the page holds no token")
	}
	p.token = found[1]
	return p
}

// do sends a request as the page would, changed by change.
func (p *page) do(method, path, body string, change func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequestWithContext(p.t.Context(), method, "http://127.0.0.1:8080"+path, strings.NewReader(body))
	r.Header.Set("X-Playground-Token", p.token)
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	p.handler.ServeHTTP(w, r)
	return w
}

// answered is what the page gets to an interaction.
type answered struct {
	Exchange string
	Response map[string]any
	Message  map[string]any
}

// interact sends what a person did, and returns the answer.
func (p *page) interact(body string) (got answered) {
	p.t.Helper()
	w := p.do(http.MethodPost, "/api/interactions", body, nil)
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		p.t.Fatalf("%s = %d %s, want an answer", body, w.Code, w.Body)
	}
	return got
}

func TestNewRefusesAnIncompleteConfig(t *testing.T) {
	_, key, _ := ed25519.GenerateKey(nil)
	whole := playground.Config{Key: key, Commands: json.RawMessage(commands), Now: time.Now}
	for name, spoil := range map[string]func(*playground.Config){
		"short key":         func(c *playground.Config) { c.Key = key[:32] },
		"no clock":          func(c *playground.Config) { c.Now = nil },
		"no commands":       func(c *playground.Config) { c.Commands = nil },
		"commands no array": func(c *playground.Config) { c.Commands = json.RawMessage(`{}`) },
		"a null command":    func(c *playground.Config) { c.Commands = json.RawMessage(`[null]`) },
	} {
		cfg := whole
		spoil(&cfg)
		if _, err := playground.New(cfg); err == nil {
			t.Errorf("New with %s: no error", name)
		}
	}
}

func TestRoutes(t *testing.T) {
	p := newPage(t)
	for _, tt := range []struct {
		method, path string
		status       int
		contentType  string
	}{
		{"GET", "/", 200, "text/html; charset=utf-8"},
		{"HEAD", "/", 200, "text/html; charset=utf-8"},
		{"GET", "/dist/app.js", 200, "text/javascript; charset=utf-8"},
		{"GET", "/dist/app.css", 200, "text/css; charset=utf-8"},
		{"GET", "/icons/bot.svg", 200, "image/svg+xml"},
		{"GET", "/nowhere", 404, "text/plain; charset=utf-8"},
		{"POST", "/", 405, "text/plain; charset=utf-8"},
		{"POST", "/", 405, "text/plain; charset=utf-8"},
		{"GET", "/api/interactions", 404, "text/plain; charset=utf-8"},
		{"PUT", "/api/interactions", 405, "text/plain; charset=utf-8"},
	} {
		w := p.do(tt.method, tt.path, "", nil)
		if got := w.Header().Get("Content-Type"); w.Code != tt.status || got != tt.contentType {
			t.Errorf("%s %s = %d %s, want %d %s", tt.method, tt.path, w.Code, got, tt.status, tt.contentType)
		}
	}
}

func TestHeadersStandOnEveryAnswer(t *testing.T) {
	p := newPage(t)
	for _, path := range []string{"/", "/dist/app.js", "/nowhere"} {
		h := p.do(http.MethodGet, path, "", nil).Header()
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; " +
				"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options": "nosniff",
			"Referrer-Policy":        "no-referrer",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("GET %s: %s = %q, want %q", path, name, got, want)
			}
		}
	}
}

func TestHostAndOrigin(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"content":"Hello"}}`
	for _, tt := range []struct {
		host, origin string
		want         int
	}{
		{"127.0.0.1:8080", "", 200},
		{"127.0.0.1:8080", "http://127.0.0.1:8080", 200},
		{"localhost:8080", "http://localhost:8080", 200},
		{"LOCALHOST", "", 200},
		{"[::1]:8080", "http://[::1]:8080", 200},
		{"127.9.9.9", "", 200},
		{"evil.example:8080", "", 403},
		{"127.0.0.1.evil.example", "", 403},
		{"localhost.evil.example", "", 403},
		{"192.0.2.7:8080", "", 403},
		{"", "", 403},
		{"127.0.0.1:8080", "http://evil.example", 403},
		{"127.0.0.1:8080", "http://127.0.0.1:9090", 403},
		{"127.0.0.1:8080", "http://localhost:8080", 403},
		{"127.0.0.1:8080", "https://127.0.0.1:8080", 403},
		{"127.0.0.1:8080", "null", 403},
	} {
		change := func(r *http.Request) {
			r.Host = tt.host
			if tt.origin != "" {
				r.Header.Set("Origin", tt.origin)
			}
		}
		for path, method := range map[string]string{"/": "GET", "/api/interactions": "POST"} {
			if w := p.do(method, path, `{"type":2,"data":{}}`, change); w.Code != tt.want {
				t.Errorf("%s %s with Host %q, Origin %q = %d, want %d", method, path, tt.host, tt.origin, w.Code, tt.want)
			}
		}
	}
}

// A server on another interface is reached by that interface's address.
func TestHostMayBeTheAddressThatWasReached(t *testing.T) {
	p := newPage(t)
	for host, want := range map[string]int{"192.0.2.7:8080": 200, "192.0.2.8:8080": 403, "lab.example:8080": 403} {
		w := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+host+"/", http.NoBody)
		reached := &net.TCPAddr{IP: net.IPv4(192, 0, 2, 7), Port: 8080}
		p.handler.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, reached)))
		if w.Code != want {
			t.Errorf("Host %s, reached by %s = %d, want %d", host, reached, w.Code, want)
		}
		if body := w.Body.String(); want != http.StatusOK && !strings.Contains(body, "open http://192.0.2.7:8080") {
			t.Errorf("Host %s: the answer is %q, want it to say where the page is", host, body)
		}
	}
}

// Each call of the page needs its token.
func TestTokenIsNeededEverywhere(t *testing.T) {
	p := newPage(t)
	for _, call := range []string{
		"GET /api/events", "POST /api/messages", "DELETE /api/messages/1", "POST /api/uploads?name=a", "POST /api/interactions",
		"GET /api/fixtures/1", "PUT /api/packs",
	} {
		method, path, _ := strings.Cut(call, " ")
		w := p.do(method, path, `{}`, func(r *http.Request) { r.Header.Del("X-Playground-Token") })
		if w.Code != http.StatusForbidden {
			t.Errorf("%s without the token = %d, want 403", call, w.Code)
		}
	}
}

func TestTokenIsNeededAndNew(t *testing.T) {
	p := newPage(t)
	other := newPage(t)
	for _, token := range []string{"", "x", other.token, p.token + "x"} {
		w := p.do(http.MethodPost, "/api/interactions", `{"type":2,"data":{}}`, func(r *http.Request) {
			r.Header.Set("X-Playground-Token", token)
		})
		if w.Code != http.StatusForbidden {
			t.Errorf("an interaction with token %q = %d, want 403", token, w.Code)
		}
	}
	if len(p.hook.seen) > 0 {
		t.Errorf("the webhook saw %v, want nothing", p.hook.seen)
	}
}

func TestInteractionIsCompleted(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2], p.hook.answers[3] = withButton, `{"type":6}`
	on := p.interact(`{"type":2,"data":{"name":"define"}}`).Message["id"].(string)
	p.interact(`{"type":3,"data":{"component_type":2,"custom_id":"a:b","id":2},"message":"` + on + `"}`)
	it := p.hook.got
	for _, key := range []string{
		"id", "application_id", "type", "data", "message", "guild_id", "guild", "channel_id", "channel", "member", "token",
		"version", "locale", "guild_locale", "app_permissions", "entitlements", "authorizing_integration_owners", "context",
		"attachment_size_limit",
	} {
		if it[key] == nil {
			t.Errorf("the interaction has no %s", key)
		}
	}
	if data := it["data"].(map[string]any); data["custom_id"] != "a:b" {
		t.Errorf("data = %v, want what the page sent", data)
	}
	if user := it["member"].(map[string]any)["user"].(map[string]any); user["username"] != "you" {
		t.Errorf("user = %v, want you", user)
	}
	if owners := it["authorizing_integration_owners"].(map[string]any); owners["0"] != it["guild_id"] {
		t.Errorf("authorizing_integration_owners = %v, want the server", owners)
	}
}

// An answer that is none comes with a sentence that says why.
func TestAnswersThatAreNone(t *testing.T) {
	p := newPage(t)
	for name, tt := range map[string]struct {
		status       int
		answer, want string
	}{
		"another status":     {http.StatusTeapot, "no coffee", "HTTP status 418"},
		"no JSON":            {http.StatusOK, "no coffee", "without a response"},
		"no response":        {http.StatusOK, `{"type":44}`, "without a response"},
		"an edit of nothing": {http.StatusOK, `{"type":7,"data":{}}`, "without a response"},
		"choices":            {http.StatusOK, `{"type":8,"data":{"choices":[]}}`, "without a response"},
		"odd data":           {http.StatusOK, `{"type":4,"data":{"content":7}}`, "without a response"},
	} {
		p.hook.status, p.hook.answers[2] = tt.status, tt.answer
		w := p.do(http.MethodPost, "/api/interactions", `{"as":"`+you+`","type":2,"data":{"name":"define"}}`, nil)
		if w.Code != http.StatusBadGateway || !strings.Contains(w.Body.String(), tt.want) {
			t.Errorf("%s = %d %s, want 502 and %q", name, w.Code, w.Body, tt.want)
		}
		told := p.exchanges()
		if last := told[len(told)-1]; last.Failed == "" || last.Status != tt.status || (last.Response != nil) != strings.HasPrefix(tt.answer, "{") {
			t.Errorf("%s: the exchange is %+v, want what came and why it is no answer", name, last)
		}
	}
}

func TestIDsAreUniqueSnowflakesInOrder(t *testing.T) {
	p := newPage(t)
	for range 3 {
		p.do(http.MethodPost, "/api/interactions", `{"type":2,"data":{}}`, nil)
	}
	last := int64(0)
	for _, text := range p.hook.seen {
		id, err := strconv.ParseInt(text, 10, 64)
		made := time.UnixMilli(id>>22 + 1420070400000)
		if err != nil || id <= last || !made.Equal(now) {
			t.Errorf("ID %s after %d, of %v (%v), want a greater one, of %v", text, last, made, err, now)
		}
		last = id
	}
}

func TestMalformedInteractions(t *testing.T) {
	p := newPage(t)
	for body, want := range map[string]int{
		``:                       400,
		`{`:                      400,
		`[]`:                     400,
		`{"type":1,"data":{}}`:   400,
		`{"type":6,"data":{}}`:   400,
		`{"type":2}`:             400,
		`{"type":2,"data":null}`: 400,
		`{"type":2,"data":"` + strings.Repeat("x", 1<<20) + `"}`: 413,
	} {
		if w := p.do(http.MethodPost, "/api/interactions", body, nil); w.Code != want {
			t.Errorf("an interaction of %.30q (%d bytes) = %d, want %d", body, len(body), w.Code, want)
		}
	}
	if len(p.hook.seen) > 0 {
		t.Errorf("the webhook saw %v, want nothing", p.hook.seen)
	}
}

func TestCommandsAreRegistered(t *testing.T) {
	p := newPage(t)
	held := regexp.MustCompile(`name="setting" content="([^"]*)"`).
		FindStringSubmatch(p.do(http.MethodGet, "/", "", nil).Body.String())
	if held == nil {
		t.Fatal("the page holds no setting")
	}
	var setting struct{ Commands []map[string]any }
	if err := json.Unmarshal([]byte(html.UnescapeString(held[1])), &setting); err != nil {
		t.Fatal(err)
	}
	got := setting.Commands
	if len(got) != 1 || got[0]["name"] != "define" || got[0]["id"] == nil || got[0]["application_id"] == nil {
		t.Errorf("commands = %v, want define with the IDs that Discord adds", got)
	}
}

// The policy forbids them, so they would not work.
func TestThePageHasNoInlineScriptOrStyle(t *testing.T) {
	p := newPage(t)
	html := p.do(http.MethodGet, "/", "", nil).Body.Bytes()
	for _, pattern := range []string{`<script[^>]*>[^<]`, `<style`, `\sstyle=`, `\son\w+=`, `(src|href)="(https?:)?//`} {
		if found := regexp.MustCompile(pattern).Find(html); found != nil {
			t.Errorf("the page holds %s", bytes.TrimSpace(found))
		}
	}
}
