package playground_test

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/wire"
)

// The page that has its messages of its own asks what has become of them.
func TestChangesOfBefore(t *testing.T) {
	c := newCaller(t)
	token := c.says(hello(`{"content":"first"}`))
	id := c.act(command)["id"].(string)
	say := func(content string) wire.Answer { return wire.Answer{Body: []byte(`{"content":"` + content + `"}`)} }
	for _, err := range []error{
		c.client.EditOriginal(t.Context(), appID, *token, say("second")),
		c.client.Followup(t.Context(), appID, *token, say("more")),
		c.client.DeleteOriginal(t.Context(), appID, *token),
	} {
		if err != nil {
			t.Error(err)
		}
	}
	told := c.changes(0)
	if len(told) != 3 || told[0] != "edited "+id+" second" || !strings.HasSuffix(told[1], " more") || told[2] != "removed "+id+" " {
		t.Errorf("changes = %q, want an edit, a message more and a removal of %s", told, id)
	}
	if got := c.changes(2); !cmp.Equal(got, told[2:]) {
		t.Errorf("changes after 2 = %q, want %q", got, told[2:])
	}
	if w := c.do(http.MethodGet, "/api/changes?after=0", "", func(r *http.Request) { r.Header.Del("X-Playground-Token") }); w.Code != http.StatusForbidden {
		t.Errorf("changes without the token of the page = %d, want 403", w.Code)
	}
}

// changes are the kinds of changes and the contents of their messages.
func (c *caller) changes(after int) (told []string) {
	c.t.Helper()
	var list []struct {
		Kind    string
		Message struct{ ID, Content string }
	}
	w := c.do(http.MethodGet, "/api/changes?after="+strconv.Itoa(after), "", nil)
	if err := json.Unmarshal(w.Body.Bytes(), &list); err != nil {
		c.t.Fatalf("changes: %d %s: %v", w.Code, w.Body, err)
	}
	for _, one := range list {
		told = append(told, strings.Join([]string{one.Kind, one.Message.ID, one.Message.Content}, " "))
	}
	return told
}

// It sends the message that was pressed, of which the ID counts.
func TestPressOfBefore(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2], p.hook.answers[3] = withButton, `{"type":6}`
	id := p.interact(`{"type":2,"data":{"name":"define"}}`).Message["id"].(string)
	p.interact(`{"type":3,"data":{"component_type":2,"custom_id":"a:b"},"message":{"id":"` + id + `","content":"forged"}}`)
	if got := at(p.hook.got, "message"); got["id"] != id || got["content"] != "Press" {
		t.Errorf("message = %v, want what the bot said", got)
	}
}
