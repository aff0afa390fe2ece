package playground_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/golden"
	"labgloss/bot/wire"
)

// exchange is one that the page is told of.
type exchange struct {
	ID, Title, User, Channel, Failed string
	Took, Status                     int
	Request, Response                shown
	Calls                            []struct {
		Method, Path string
		Status       int
		Body         shown
		Files        []string
	}
}

// shown is JSON as the page shows it. It is an object but for nonsense, of which
// nothing is read.
type shown map[string]any

func (s *shown) UnmarshalJSON(data []byte) error {
	var whole map[string]any
	if json.Unmarshal(data, &whole) == nil {
		*s = whole
	}
	return nil
}

// exchanges are those that a page is told at first.
func (p *page) exchanges() (all []exchange) {
	p.t.Helper()
	ctx, leave := context.WithCancel(p.t.Context())
	defer leave()
	w := &slowWriter{header: http.Header{}, wrote: func(text string) {
		if data, ok := strings.CutPrefix(text, "event: exchange\ndata: "); ok {
			var one exchange
			if err := json.Unmarshal([]byte(data), &one); err != nil {
				p.t.Errorf("%s: %v", data, err)
			}
			all = append(all, one)
		}
		if strings.HasPrefix(text, "event: channel\n") {
			leave()
		}
	}}
	p.stream(ctx, w)
	return all
}

func TestJournalTitles(t *testing.T) {
	p := newPage(t)
	p.hook.answers = map[float64]string{
		2: `{"type":4,"data":{"components":[{"type":1,"components":[{"type":2,"custom_id":"a"}]},{"type":1,"components":[{"type":3,"custom_id":"m"}]}]}}`,
		3: `{"type":6}`, 4: `{"type":8,"data":{"choices":[]}}`, 5: `{"type":4,"data":{}}`,
	}
	id := p.interact(`{"as":"` + maya + `","in":"` + general + `","type":2,"data":{"name":"glossary","options":[{"name":"browse","type":1}]}}`).Message["id"].(string)
	as := `{"as":"` + maya + `","in":"` + general + `",`
	p.interact(as + `"type":4,"data":{"name":"define","options":[{"name":"term","type":3,"value":"e","focused":true}]}}`)
	p.interact(as + `"type":3,"message":"` + id + `","data":{"component_type":2,"custom_id":"a"}}`)
	p.interact(as + `"type":3,"message":"` + id + `","data":{"component_type":3,"custom_id":"m","values":["1"]}}`)
	p.interact(as + `"type":5,"message":"` + id + `","data":{"custom_id":"f","components":[]}}`)
	p.interact(as + `"type":2,"data":{"name":"Explain terms","type":3,"target_id":"` + id + `"}}`)
	var titles []string
	for _, one := range p.exchanges() {
		titles = append(titles, one.Title)
		if one.User != maya || one.Channel != general || one.Status != 200 || one.Request["id"] != one.ID || one.Response["type"] == nil {
			t.Errorf("exchange = %+v, want Maya's in #general", one)
		}
		if one.Request["token"] != "token" || strings.Contains(fmt.Sprint(one), p.hook.got["token"].(string)) {
			t.Errorf("exchange = %+v, want no token in it", one)
		}
	}
	want := []string{"/glossary browse", "Autocomplete /define", "Button", "Menu", "Form", "Explain terms"}
	if diff := cmp.Diff(want, titles); diff != "" {
		t.Errorf("titles (-want +got):\n%s", diff)
	}
}

// Every call of the app is in the journal, also one that was refused, and a
// page hears of those that come later.
func TestJournalHasTheCalls(t *testing.T) {
	c := newCaller(t)
	answer := hello(`{"content":"first","attachments":[{"id":0,"filename":"a.png"}]}`)
	answer.Files = files("a.png", picture(t))
	token := c.says(answer)
	l, _ := listen(t, c.page, serve(t, c.handler), you, glossary)
	c.act(command)
	for _, err := range []error{
		c.client.Followup(t.Context(), appID, *token, wire.Answer{Body: []byte(`{"content":"more"}`)}),
		c.client.DeleteOriginal(t.Context(), appID, *token),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	_ = c.client.EditOriginal(t.Context(), appID, *token, wire.Answer{Body: []byte(`{"content":"gone"}`)})
	got := c.exchanges()
	if len(got) != 1 || got[0].Status != http.StatusAccepted || len(got[0].Calls) != 4 {
		t.Fatalf("exchanges = %+v, want one with four calls", got)
	}
	var calls []string
	for _, one := range got[0].Calls {
		calls = append(calls, fmt.Sprint(one.Method, " ", one.Path, " ", one.Status, " ", len(one.Body), " ", one.Files))
	}
	webhook := "/api/v10/webhooks/" + appID + "/token"
	want := []string{
		"POST /api/v10/interactions/" + got[0].ID + "/token/callback 204 2 [a.png]",
		"POST " + webhook + " 200 1 []",
		"DELETE " + webhook + "/messages/@original 204 0 []",
		"PATCH " + webhook + "/messages/@original 404 1 []",
	}
	if diff := cmp.Diff(want, calls); diff != "" {
		t.Errorf("calls (-want +got):\n%s", diff)
	}
	if got[0].Response["type"] != 4.0 || strings.Contains(fmt.Sprint(got), *token) {
		t.Errorf("exchange = %+v, want the callback's body, and no token", got[0])
	}
	told := 0
	for one := l.next(); told < 4; one = l.next() {
		if one.name == "exchange" {
			told++
			if n := len(one.data["calls"].([]any)); n != told {
				t.Errorf("told %d times, the exchange has %d calls", told, n)
			}
			if told == 4 {
				break
			}
		}
	}
}

func TestJournalIsBounded(t *testing.T) {
	c := newCaller(t)
	handle := c.discord.Observe(func(context.Context, bot.Request) bot.Reply { return bot.Reply{Text: "Hello"} })
	c.call = func(ctx context.Context, id, token string) {
		handle(ctx, bot.Request{ID: id})
		_ = c.client.Callback(ctx, id, token, hello(`{}`))
	}
	var ids []string
	for range 101 {
		c.act(command)
		ids = append(ids, c.got["id"].(string))
	}
	for i, want := range map[int]int{0: 404, 1: 200, 100: 200} {
		if w := c.do(http.MethodGet, "/api/fixtures/"+ids[i], "", nil); w.Code != want {
			t.Errorf("the fixture of exchange %d of 101 = %d, want %d", i+1, w.Code, want)
		}
	}
}

// A fixture is the interaction, and the reply as the golden files have it.
func TestFixture(t *testing.T) {
	c := newCaller(t)
	reply := bot.Reply{Text: "Hello", Files: files("a.png", picture(t)), Outcome: bot.Found}
	handle := c.discord.Observe(func(context.Context, bot.Request) bot.Reply { return reply })
	c.call = func(ctx context.Context, id, token string) {
		if got := handle(ctx, bot.Request{ID: id}); !cmp.Equal(got, reply) {
			t.Errorf("the observed handler replied %+v, want what it did before", got)
		}
		_ = c.client.Callback(ctx, id, token, hello(`{}`))
	}
	c.act(`{"as":"` + maya + `","in":"` + papers + `","locale":"fr","type":2,"data":{"name":"define","type":1}}`)
	w := c.do(http.MethodGet, "/api/fixtures/"+c.got["id"].(string), "", nil)
	var got golden.Exchange
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("the fixture = %d %s: %v", w.Code, w.Body, err)
	}
	in, err := wire.Decode(got.Request)
	if err != nil || in.Token != "token" || in.Request.User != maya || in.Request.Guild != "" || in.Request.Locale != "fr" {
		t.Errorf("the fixture's request is %+v, %v, want Maya's where nobody else has the bot", in, err)
	}
	want, err := golden.Reply(reply)
	if err != nil {
		t.Fatal(err)
	}
	again, err := golden.Exchange{Request: got.Request, Reply: want}.Text()
	if diff := cmp.Diff(string(again), w.Body.String()); err != nil || diff != "" {
		t.Errorf("the fixture (-want +got): %v\n%s", err, diff)
	}
	if w := c.do(http.MethodGet, "/api/fixtures/1", "", nil); w.Code != http.StatusNotFound {
		t.Errorf("the fixture of nothing = %d, want 404", w.Code)
	}
}

// An app that is late has failed, whatever it says afterwards.
func TestNoAnswerInTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for name, answer := range map[string]http.HandlerFunc{
			"no response": func(http.ResponseWriter, *http.Request) { time.Sleep(4 * time.Second) },
			"no call":     func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusAccepted) },
		} {
			c := newCaller(t)
			p := showPage(t, c.discord, answer)
			began := time.Now()
			w := p.do(http.MethodPost, "/api/interactions", `{"as":"`+you+`","type":2,"data":{"name":"define"}}`, nil)
			if took := time.Since(began); w.Code != http.StatusGatewayTimeout || took != 3*time.Second {
				t.Errorf("%s = %d after %v, want 504 after 3 s", name, w.Code, took)
			}
			if got := p.exchanges(); len(got) != 1 || !strings.Contains(got[0].Failed, "3 seconds") || got[0].Response != nil {
				t.Errorf("%s: exchanges = %+v, want one that failed", name, got)
			}
			time.Sleep(2 * time.Second)
		}
	})
}
