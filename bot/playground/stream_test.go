package playground_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// listener reads what a page is told.
type listener struct {
	t     *testing.T
	told  chan told
	leave func()
}

type told struct {
	name string
	data map[string]any
}

// listen opens a stream on a server, and reads what it begins with.
func listen(t *testing.T, p *page, url, as, in string) (l *listener, channel map[string]any) {
	t.Helper()
	ctx, leave := context.WithCancel(t.Context())
	t.Cleanup(leave)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/api/events?as="+as+"&in="+in, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Playground-Token", p.token)
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	if kind := response.Header.Get("Content-Type"); response.StatusCode != http.StatusOK || kind != "text/event-stream" {
		t.Fatalf("the stream = %d %s, want an event stream", response.StatusCode, kind)
	}
	l = &listener{t: t, told: make(chan told, 1000), leave: leave}
	go l.read(bufio.NewReader(response.Body))
	for {
		if one := l.next(); one.name == "channel" {
			return l, one.data
		}
	}
}

func (l *listener) read(lines *bufio.Reader) {
	defer close(l.told)
	var one told
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		field, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		switch field {
		case "event":
			one = told{name: value}
		case "data":
			if json.Unmarshal([]byte(value), &one.data) != nil {
				return
			}
			l.told <- one
		}
	}
}

// next is what the page is told next; the zero value is the end.
func (l *listener) next() told {
	l.t.Helper()
	select {
	case one := <-l.told:
		return one
	case <-time.After(10 * time.Second):
		l.t.Fatal("the page was told nothing")
		return told{}
	}
}

// about is what the page is told next of messages.
func (l *listener) about() string {
	l.t.Helper()
	for {
		switch one := l.next(); one.name {
		case "":
			return "the end"
		case "message":
			return fmt.Sprint(one.data["content"])
		case "removed":
			return fmt.Sprint("removed ", one.data["id"])
		}
	}
}

// serve serves a page by HTTP.
func serve(t *testing.T, h http.Handler) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// contents are what the messages of a channel say.
func contents(channel map[string]any) (all []string) {
	for _, one := range channel["messages"].([]any) {
		all = append(all, one.(map[string]any)["content"].(string))
	}
	return all
}

func (p *page) say(as, in, content string) map[string]any {
	p.t.Helper()
	body, _ := json.Marshal(map[string]string{"as": as, "in": in, "content": content})
	w := p.do(http.MethodPost, "/api/messages", string(body), nil)
	var got map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusCreated {
		p.t.Fatalf("saying %q = %d %s, want 201 and the message", content, w.Code, w.Body)
	}
	return got
}

// Each sees what is said where they are, and what only they can see.
func TestTwoPeopleInAChannel(t *testing.T) {
	p := newPage(t)
	url := serve(t, p.handler)
	mine, first := listen(t, p, url, you, glossary)
	hers, _ := listen(t, p, url, maya, glossary)
	elsewhere, _ := listen(t, p, url, robin, general)
	if said := contents(first); len(said) != 3 || !strings.Contains(said[0], "EMT") {
		t.Errorf("the channel began with %q, want three messages to explain", said)
	}
	p.hook.answers[2] = `{"type":4,"data":{"content":"for you alone","flags":64}}`
	private := p.interact(`{"as":"` + you + `","in":"` + glossary + `","type":2,"data":{"name":"define"}}`)
	id := private.Message["id"].(string)
	p.hook.answers[2] = `{"type":4,"data":{"content":"for all"}}`
	p.interact(`{"as":"` + maya + `","in":"` + glossary + `","type":2,"data":{"name":"define"}}`)
	for who, want := range map[string]int{maya: http.StatusNotFound, "": http.StatusNoContent} {
		if w := p.do(http.MethodDelete, "/api/messages/"+id+"?as="+who, "", nil); w.Code != want {
			t.Errorf("dismissing as %q = %d, want %d", who, w.Code, want)
		}
	}
	p.say(robin, general, "hello there")
	p.say(maya, glossary, "hello")
	for _, tt := range []struct {
		who  string
		of   *listener
		want []string
	}{
		{"you", mine, []string{"for you alone", "for all", "removed " + id, "hello"}},
		{"Maya", hers, []string{"for all", "hello"}},
		{"Robin", elsewhere, []string{"hello there"}},
	} {
		for _, want := range tt.want {
			if got := tt.of.about(); got != want {
				t.Errorf("%s was told %q, want %q", tt.who, got, want)
			}
		}
	}
	_, again := listen(t, p, url, you, glossary)
	if got := contents(again); len(got) != 5 || got[4] != "hello" {
		t.Errorf("whoever comes again sees %q, want what was not dismissed", got)
	}
}

// A public answer to a press on what only one person sees tells the others
// nothing of that.
func TestWhatIsAnsweredIsShownToWhoSawIt(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = strings.Replace(withButton, `"data":{`, `"data":{"flags":64,`, 1)
	p.hook.answers[3] = `{"type":4,"data":{"content":"for all"}}`
	on := p.interact(`{"as":"` + you + `","type":2,"data":{"name":"define"}}`).Message["id"].(string)
	p.interact(`{"as":"` + you + `","type":3,"message":"` + on + `","data":{"component_type":2,"custom_id":"a:b"}}`)
	url := serve(t, p.handler)
	for who, seen := range map[string]bool{you: true, maya: false} {
		_, channel := listen(t, p, url, who, glossary)
		all := channel["messages"].([]any)
		last := all[len(all)-1].(map[string]any)
		referenced, ok := last["referenced_message"].(map[string]any)
		if ok != seen || seen && referenced["content"] != "Press" || at(last, "message_reference")["message_id"] != on {
			t.Errorf("%s sees %v, want the answer, and what it answers: %t", who, last, seen)
		}
	}
}

// A direct message is one's own.
func TestDirectMessagesAreOnesOwn(t *testing.T) {
	p := newPage(t)
	url := serve(t, p.handler)
	p.say(you, direct, "mine")
	p.hook.answers[2] = `{"type":4,"data":{"content":"yours"}}`
	p.interact(`{"as":"` + you + `","in":"` + direct + `","type":2,"data":{"name":"define"}}`)
	for who, want := range map[string]int{you: 2, maya: 0} {
		if _, channel := listen(t, p, url, who, direct); len(contents(channel)) != want {
			t.Errorf("%s sees %q in their direct messages, want %d", who, contents(channel), want)
		}
	}
}

// What a page gets at first: exchanges, packs, and then the channel.
func TestAStreamBeginsWithEverything(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"content":"Hello"}}`
	for range 60 {
		p.interact(`{"as":"` + you + `","in":"` + general + `","type":2,"data":{"name":"define"}}`)
	}
	w := &slowWriter{header: http.Header{}}
	ctx, leave := context.WithCancel(t.Context())
	w.wrote = func(text string) {
		if strings.HasPrefix(text, "event: channel\n") {
			leave()
		}
	}
	p.stream(ctx, w)
	if got := w.names(); got != strings.Repeat("exchange ", 50)+"packs channel" {
		t.Errorf("the stream began with %s, want 50 exchanges, packs, channel", got)
	}
}

// stream serves a stream to a writer until it ends.
func (p *page) stream(ctx context.Context, w http.ResponseWriter) {
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "http://127.0.0.1/api/events?as="+you+"&in="+glossary, http.NoBody)
	r.Header.Set("X-Playground-Token", p.token)
	p.handler.ServeHTTP(w, r)
}

// slowWriter is a page that reads when wrote lets it.
type slowWriter struct {
	header http.Header
	wrote  func(text string)

	mu   sync.Mutex
	text strings.Builder
}

func (w *slowWriter) Header() http.Header { return w.header }
func (w *slowWriter) WriteHeader(int)     {}
func (w *slowWriter) Write(b []byte) (int, error) {
	w.wrote(string(b))
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.Write(b)
}

// names are those of the events.
func (w *slowWriter) names() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var names []string
	for line := range strings.Lines(w.text.String()) {
		if name, ok := strings.CutPrefix(line, "event: "); ok {
			names = append(names, strings.TrimSpace(name))
		}
	}
	return strings.Join(names, " ")
}

// A page that does not read holds nobody up: its stream ends, and when it comes
// again it gets everything.
func TestASlowPageIsCutOff(t *testing.T) {
	p := newPage(t)
	stuck, release, ended := make(chan struct{}), make(chan struct{}), make(chan struct{})
	var once sync.Once
	w := &slowWriter{header: http.Header{}, wrote: func(text string) {
		if strings.HasPrefix(text, "event: message\n") {
			once.Do(func() { close(stuck) })
			<-release
		}
	}}
	go func() {
		defer close(ended)
		p.stream(t.Context(), w)
	}()
	for done := false; !done; {
		p.say(maya, glossary, "are you there?")
		select {
		case <-stuck:
			done = true
		case <-time.After(time.Millisecond):
		}
	}
	for range 300 {
		p.say(maya, glossary, "and another")
	}
	close(release)
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Fatal("the stream of a slow page goes on")
	}
	if n := strings.Count(w.names(), "message"); n > 300 {
		t.Errorf("a slow page was told of %d messages, want it cut off", n)
	}
	_, channel := listen(t, p, serve(t, p.handler), you, glossary)
	if got := contents(channel); len(got) < 303 || got[len(got)-1] != "and another" {
		t.Errorf("whoever comes again sees %d messages, want all", len(got))
	}
}

func TestCloseEndsStreamsAtOnce(t *testing.T) {
	c := newCaller(t)
	server := httptest.NewServer(c.handler)
	defer server.Close()
	l, _ := listen(t, c.page, server.URL, you, glossary)
	c.discord.Close()
	if got := l.about(); got != "the end" {
		t.Errorf("after Close a page was told %q, want the end", got)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if err := server.Config.Shutdown(ctx); err != nil {
		t.Errorf("shutting down: %v", err)
	}
	c.discord.Close() // again is nothing
	if w := c.do(http.MethodGet, "/api/events", "", nil); w.Code != http.StatusServiceUnavailable {
		t.Errorf("a stream after Close = %d, want 503", w.Code)
	}
}

// The limits of a server are for requests that end.
func TestAStreamOutlivesTheLimitsOfItsServer(t *testing.T) {
	p := newPage(t)
	server := httptest.NewUnstartedServer(p.handler)
	server.Config.ReadTimeout, server.Config.WriteTimeout = 100*time.Millisecond, 100*time.Millisecond
	server.Start()
	defer server.Close()
	l, _ := listen(t, p, server.URL, you, glossary)
	time.Sleep(300 * time.Millisecond)
	p.say(maya, glossary, "still there?")
	if got := l.about(); got != "still there?" {
		t.Errorf("after the server's limits a page was told %q, want what is said", got)
	}
	l.leave()
}

func TestAQuietStreamIsKeptAlive(t *testing.T) {
	p := newPage(t)
	synctest.Test(t, func(t *testing.T) {
		ctx, leave := context.WithTimeout(t.Context(), 31*time.Second)
		defer leave()
		w := &slowWriter{header: http.Header{}, wrote: func(string) {}}
		p.stream(ctx, w)
		if n := strings.Count(w.text.String(), "\n:\n\n:\n"); n != 1 {
			t.Errorf("in 31 s a quiet stream said %q, want two comments", w.text.String())
		}
	})
}

func TestStreamsAreOfSomebodySomewhere(t *testing.T) {
	p := newPage(t)
	for query, want := range map[string]int{"as=1&in=" + glossary: 404, "as=" + you + "&in=1": 404} {
		if w := p.do(http.MethodGet, "/api/events?"+query, "", nil); w.Code != want {
			t.Errorf("the stream of %s = %d, want %d", query, w.Code, want)
		}
	}
	noToken := func(r *http.Request) { r.Header.Del("X-Playground-Token") }
	if w := p.do(http.MethodGet, "/api/events", "", noToken); w.Code != http.StatusForbidden {
		t.Errorf("the stream without the token of the page = %d, want 403", w.Code)
	}
}

// Any number of pages listen while people talk.
func TestManyTalkAtOnce(t *testing.T) {
	p := newPage(t)
	url := serve(t, p.handler)
	var listeners []*listener
	for range 5 {
		l, _ := listen(t, p, url, you, glossary)
		listeners = append(listeners, l)
	}
	var talking sync.WaitGroup
	for range 4 {
		talking.Go(func() {
			for range 10 {
				p.say(maya, glossary, "hello")
			}
		})
	}
	talking.Wait()
	for _, l := range listeners {
		for range 40 {
			if got := l.about(); got != "hello" {
				t.Fatalf("a page was told %q, want all that is said", got)
			}
		}
	}
}
