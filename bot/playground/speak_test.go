package playground_test

import (
	"net/http"
	"strings"
	"testing"
)

func TestWhatPeopleSay(t *testing.T) {
	p := newPage(t)
	got := p.say(robin, glossary, " Ask <@"+maya+">, <@"+appID+"> or <@1> ")
	author := got["author"].(map[string]any)
	mentions := got["mentions"].([]any)
	if got["content"] != "Ask <@"+maya+">, <@"+appID+"> or <@1>" || author["id"] != robin || got["type"] != 0.0 || len(mentions) != 2 {
		t.Errorf("message = %v, want Robin's that mentions Maya and the app", got)
	}
	for body, want := range map[string]int{
		`{"as":"` + you + `","content":" "}`:                                  400,
		`{"as":"` + you + `","content":"` + strings.Repeat("x", 2001) + `"}`:  400,
		`{"as":"` + you + `","content":"` + strings.Repeat("ä", 2000) + `"}`:  201,
		`{"as":"1","content":"hello"}`:                                        404,
		`{"as":"` + you + `","in":"1","content":"hello"}`:                     404,
		`{"as":"` + you + `","content":"` + strings.Repeat("x", 1<<20) + `"}`: 413,
		`[]`: 400,
	} {
		if w := p.do(http.MethodPost, "/api/messages", body, nil); w.Code != want {
			t.Errorf("%.60s = %d, want %d", body, w.Code, want)
		}
	}
}

// What others see cannot be dismissed.
func TestOnlyPrivateMessagesAreDismissed(t *testing.T) {
	p := newPage(t)
	id := p.say(you, glossary, "hello")["id"].(string)
	for path, want := range map[string]int{
		id + "?as=" + you: http.StatusBadRequest, "1?as=" + you: http.StatusNotFound, id + "?as=1": http.StatusNotFound,
	} {
		if w := p.do(http.MethodDelete, "/api/messages/"+path, "", nil); w.Code != want {
			t.Errorf("DELETE %s = %d, want %d", path, w.Code, want)
		}
	}
}

// The newest messages are kept.
func TestMessagesAreBounded(t *testing.T) {
	p := newPage(t)
	for range 500 {
		p.say(you, glossary, "hello")
	}
	_, channel := listen(t, p, serve(t, p.handler), you, glossary)
	if got := contents(channel); len(got) != 500 || got[0] != "hello" {
		t.Errorf("there are %d messages, the first %q, want the newest 500", len(got), got[0])
	}
}
