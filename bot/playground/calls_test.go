package playground_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/playground"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

const appID = "100000000000000001"

// caller is an app that answers each interaction by a call: it says so, and has
// call done with the interaction's ID and token.
type caller struct {
	*page
	discord *playground.Playground
	client  *rest.Client
	now     time.Time
	got     map[string]any // the last interaction
	call    func(ctx context.Context, id, token string)
}

func newCaller(t *testing.T) *caller {
	t.Helper()
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	c := &caller{now: now}
	c.discord, err = playground.New(playground.Config{
		Key: key, Commands: json.RawMessage(commands), Now: func() time.Time { return c.now },
	})
	if err != nil {
		t.Fatal(err)
	}
	if c.client, err = rest.New(rest.Config{Transport: c.discord, Log: discordtest.Logger(t)}); err != nil {
		t.Fatal(err)
	}
	c.page = showPage(t, c.discord, c)
	return c
}

func (c *caller) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.got = nil
	if err := json.NewDecoder(r.Body).Decode(&c.got); err != nil {
		c.t.Error(err)
	}
	w.WriteHeader(http.StatusAccepted)
	c.call(r.Context(), c.got["id"].(string), c.got["token"].(string))
}

// says makes the app answer so, and keeps the token.
func (c *caller) says(answer wire.Answer) (token *string) {
	token = new(string)
	c.call = func(ctx context.Context, id, secret string) {
		*token = secret
		if err := c.client.Callback(ctx, id, secret, answer); err != nil {
			c.t.Errorf("answering: %v", err)
		}
	}
	return token
}

// act sends what a person did, and returns the message of the answer.
func (c *caller) act(body string) map[string]any {
	c.t.Helper()
	w := c.do(http.MethodPost, "/api/interactions", body, nil)
	var got struct{ Message map[string]any }
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		c.t.Fatalf("the page got %d %s, want an answer", w.Code, w.Body)
	}
	return got.Message
}

// listens returns what the page hears from now on of messages.
func (c *caller) listens() *listener {
	c.t.Helper()
	l, _ := listen(c.t, c.page, serve(c.t, c.handler), you, glossary)
	return l
}

const command = `{"type":2,"data":{"name":"define","type":1}}`

func hello(data string) wire.Answer {
	return wire.Answer{Body: []byte(`{"type":4,"data":` + data + `}`)}
}

// code is Discord's code of a refusal.
func code(err error) int {
	refused, ok := errors.AsType[*rest.StatusError](err)
	if !ok {
		return 0
	}
	return refused.Code
}

func TestAnswerByCall(t *testing.T) {
	c := newCaller(t)
	c.says(hello(`{"content":"Hello <@100000000000000005> and <@100000000000000006>","flags":64,
		"allowed_mentions":{"parse":[],"users":["100000000000000005"]}}`))
	got := c.act(command)
	if got["content"] == nil || got["flags"] != 64.0 || got["allowed_mentions"] != nil || got["author"].(map[string]any)["bot"] != true {
		t.Errorf("message = %v, want what the app said, by the app", got)
	}
	asked := got["interaction_metadata"].(map[string]any)["user"].(map[string]any)
	if asked["username"] != "you" {
		t.Errorf("interaction_metadata names %v, want you", asked)
	}
	mentions := got["mentions"].([]any)
	if len(mentions) != 1 || mentions[0].(map[string]any)["username"] != "maya" {
		t.Errorf("mentions = %v, want Maya, whom alone the app may mention", mentions)
	}
}

func TestInteractionIsAnsweredOnce(t *testing.T) {
	c := newCaller(t)
	c.call = func(ctx context.Context, id, token string) {
		for _, wrong := range [][2]string{{id, token + "x"}, {id + "1", token}} {
			if err := c.client.Callback(ctx, wrong[0], wrong[1], hello(`{}`)); code(err) != 10062 {
				t.Errorf("an answer to %s with the token of %s: %v, want code 10062", wrong[0], id, err)
			}
		}
		if err := c.client.DeleteOriginal(ctx, appID, token); code(err) != 10015 {
			t.Errorf("removing before an answer: %v, want code 10015", err)
		}
		for _, nonsense := range []string{`{`, `{"type":1}`, `{"type":44}`} {
			if err := c.client.Callback(ctx, id, token, wire.Answer{Body: []byte(nonsense)}); code(err) != 50035 {
				t.Errorf("the answer %s: %v, want code 50035", nonsense, err)
			}
		}
		for _, want := range []int{0, 40060} {
			if err := c.client.Callback(ctx, id, token, hello(`{"content":"first"}`)); code(err) != want {
				t.Errorf("answering: %v, want code %d", err, want)
			}
		}
	}
	if got := c.act(command); got["content"] != "first" {
		t.Errorf("message = %v, want the first answer", got)
	}
}

func TestTokensExpire(t *testing.T) {
	c := newCaller(t)
	c.call = func(ctx context.Context, id, token string) {
		c.now = now.Add(3*time.Second + 1)
		if err := c.client.Callback(ctx, id, token, hello(`{}`)); code(err) != 10062 {
			t.Errorf("an answer after 3 s: %v, want code 10062", err)
		}
		c.now = now
		if err := c.client.Callback(ctx, id, token, hello(`{}`)); err != nil {
			t.Error(err)
		}
		for after, want := range map[time.Duration]int{15 * time.Minute: 0, 15*time.Minute + 1: 10015} {
			c.now = now.Add(after)
			if err := c.client.EditOriginal(ctx, appID, token, wire.Answer{Body: []byte(`{}`)}); code(err) != want {
				t.Errorf("an edit after %v: %v, want code %d", after, err, want)
			}
		}
	}
	c.act(command)
}

// What the app does after its answer reaches every page.
func TestChanges(t *testing.T) {
	c := newCaller(t)
	token := c.says(hello(`{"content":"first"}`))
	heard := c.listens()
	id := c.act(command)["id"].(string)
	say := func(content string) wire.Answer { return wire.Answer{Body: []byte(`{"content":"` + content + `"}`)} }
	for _, err := range []error{
		c.client.EditOriginal(t.Context(), appID, *token, say("second")),
		c.client.Followup(t.Context(), appID, *token, say("more")),
		c.client.DeleteOriginal(t.Context(), appID, *token),
		c.client.DeleteOriginal(t.Context(), appID, *token), // which is no error, says rest
	} {
		if err != nil {
			t.Error(err)
		}
	}
	if err := c.client.EditOriginal(t.Context(), appID, *token, say("third")); code(err) != 10008 {
		t.Errorf("an edit of what is gone: %v, want code 10008", err)
	}
	for _, want := range []string{"first", "second", "more", "removed " + id} {
		if got := heard.about(); got != want {
			t.Errorf("the page was told %q, want %q", got, want)
		}
	}
}

// What the app says after its answer answers that.
func TestFollowUp(t *testing.T) {
	c := newCaller(t)
	token := c.says(hello(`{"content":"first"}`))
	id := c.act(command)["id"].(string)
	heard := c.listens()
	if err := c.client.Followup(t.Context(), appID, *token, wire.Answer{Body: []byte(`{"content":"more","flags":64}`)}); err != nil {
		t.Fatal(err)
	}
	got := heard.next().data
	if got["type"] != 19.0 || at(got, "referenced_message")["id"] != id || got["flags"] != 64.0 || got["used"] != nil {
		t.Errorf("message = %v, want a private reply to message %s", got, id)
	}
}

// A promise becomes what the app says next, which is no edit.
func TestPromise(t *testing.T) {
	c := newCaller(t)
	token := c.says(wire.Deferred(true))
	promise := c.act(command)
	if promise["flags"] != float64(64|128) {
		t.Errorf("flags = %v, want those of a private promise", promise["flags"])
	}
	heard := c.listens()
	if err := c.client.Followup(t.Context(), appID, *token, wire.Answer{Body: []byte(`{"content":"kept"}`)}); err != nil {
		t.Fatal(err)
	}
	got := heard.next().data
	if got["id"] != promise["id"] || got["content"] != "kept" || got["flags"] != 64.0 || got["edited_timestamp"] != nil {
		t.Errorf("message = %v, want the promise kept", got)
	}
}

// After a promise that was taken back, the app says something new.
func TestPromiseIsTakenBack(t *testing.T) {
	c := newCaller(t)
	token := c.says(wire.Deferred(false))
	promise := c.act(command)
	heard := c.listens()
	for _, err := range []error{
		c.client.DeleteOriginal(t.Context(), appID, *token),
		c.client.Followup(t.Context(), appID, *token, wire.Answer{Body: []byte(`{"content":"instead"}`)}),
	} {
		if err != nil {
			t.Error(err)
		}
	}
	for _, want := range []string{fmt.Sprint("removed ", promise["id"]), "instead"} {
		if got := heard.about(); got != want {
			t.Errorf("the page was told %q, want %q", got, want)
		}
	}
}

// A press is about the message that it is on.
func TestPressIsOnItsMessage(t *testing.T) {
	c := newCaller(t)
	c.says(wire.Answer{Body: []byte(withButton)})
	before := c.act(command)
	id := before["id"].(string)
	press := `{"type":3,"data":{"custom_id":"a:b","component_type":2},"message":"` + id + `"}`
	c.says(wire.Answer{Body: []byte(`{"type":7,"data":{"content":"edited","flags":64}}`)})
	got := c.act(press)
	if got["id"] != id || got["content"] != "edited" || got["flags"] != 0.0 || got["edited_timestamp"] == nil {
		t.Errorf("message = %v, want message %s edited", got, id)
	}
	if !cmp.Equal(got["components"], before["components"]) {
		t.Errorf("components = %v, want those that there were: %v", got["components"], before["components"])
	}
	token := c.says(wire.Answer{Body: []byte(`{"type":6}`)})
	if got := c.act(press); got != nil {
		t.Errorf("message = %v, want none", got)
	}
	heard := c.listens()
	if err := c.client.DeleteOriginal(t.Context(), appID, *token); err != nil {
		t.Fatal(err)
	}
	if got := heard.about(); got != "removed "+id {
		t.Errorf("the page was told %q, want the removal of message %s", got, id)
	}
	if w := c.do(http.MethodPost, "/api/interactions", press, nil); w.Code != http.StatusNotFound {
		t.Errorf("a press on what is gone = %d, want 404", w.Code)
	}
}

// object reads a JSON object.
func object(t *testing.T, data []byte) (read map[string]any) {
	t.Helper()
	if err := json.Unmarshal(data, &read); err != nil {
		t.Fatalf("%s is no object: %v", data, err)
	}
	return read
}

func files(name string, data []byte) []bot.File { return []bot.File{{Name: name, Data: data}} }

// picture is an image of 3 by 2 pixels.
func picture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 3, 2))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFiles(t *testing.T) {
	c := newCaller(t)
	image, script := picture(t), []byte("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
	answer := hello(`{"embeds":[{"image":{"url":"attachment://a.png","description":"Alt"}}],"attachments":[
		{"id":0,"description":"Alt","filename":"a.png"},{"id":1,"filename":"b.svg"},{"id":2,"description":"C","filename":"c.png"}]}`)
	answer.Files = []bot.File{{Name: "a.png", Data: image}, {Name: "b.svg", Data: script}, {Name: "c.png", Data: image}}
	c.says(answer)
	got := c.act(command)
	shown := got["embeds"].([]any)[0].(map[string]any)["image"].(map[string]any)
	files := got["attachments"].([]any)
	if shown["description"] != "Alt" || len(files) != 2 {
		t.Fatalf("message = %v, want two files beside that of the embed", got)
	}
	second, third := files[0].(map[string]any), files[1].(map[string]any)
	if third["width"] != 3.0 || third["height"] != 2.0 || third["description"] != "C" || third["size"] != float64(len(image)) {
		t.Errorf("attachment = %v, want its size and alt text", third)
	}
	for _, tt := range []struct {
		url               any
		data              []byte
		kind, disposition string
	}{
		{shown["url"], image, "image/png", ""},
		{second["url"], script, "application/octet-stream", "attachment"},
		{third["url"], image, "image/png", ""},
	} {
		w := c.do(http.MethodGet, tt.url.(string), "", nil)
		h := w.Header()
		if !bytes.Equal(w.Body.Bytes(), tt.data) || h.Get("Content-Type") != tt.kind || h.Get("Content-Disposition") != tt.disposition {
			t.Errorf("GET %v = %d, %d bytes, %v, want %s", tt.url, w.Code, w.Body.Len(), h, tt.kind)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(h.Get("Content-Security-Policy"), "default-src 'none'") {
			t.Errorf("GET %v has the headers %v, want those of the guard", tt.url, h)
		}
		foreign := c.do(http.MethodGet, tt.url.(string), "", func(r *http.Request) { r.Host = "evil.example" })
		other := c.do(http.MethodGet, tt.url.(string)+"x", "", nil)
		if foreign.Code != http.StatusForbidden || other.Code != http.StatusNotFound {
			t.Errorf("GET %v from another site = %d, under another name = %d, want 403 and 404", tt.url, foreign.Code, other.Code)
		}
	}
}

// The newest files are kept, up to a number and to a length of all. The time
// that a busy machine takes for so much does not count.
func TestFilesAreBounded(t *testing.T) {
	for _, tt := range []struct{ number, length, kept int }{
		{120, 10, 100},
		{9, 9 << 20, 7}, // 63 MB of 64
	} {
		synctest.Test(t, func(t *testing.T) {
			c := newCaller(t)
			var urls []string
			for range tt.number {
				answer := hello(`{"attachments":[{"id":0}]}`)
				answer.Files = files("a.bin", make([]byte, tt.length))
				c.says(answer)
				urls = append(urls, c.act(command)["attachments"].([]any)[0].(map[string]any)["url"].(string))
			}
			for i, url := range urls {
				want := http.StatusOK
				if i < tt.number-tt.kept {
					want = http.StatusNotFound
				}
				if w := c.do(http.MethodGet, url, "", nil); w.Code != want {
					t.Errorf("file %d of %d with %d bytes = %d, want %d", i, tt.number, tt.length, w.Code, want)
				}
			}
		})
	}
}

func TestBodyIsBounded(t *testing.T) {
	c := newCaller(t)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "https://discord.com/api/v10/interactions/1/t/callback",
		io.LimitReader(zeros{}, 26<<20+1))
	if err != nil {
		t.Fatal(err)
	}
	response, err := c.discord.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("a body over 26 MiB = %d, want 413", response.StatusCode)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }
