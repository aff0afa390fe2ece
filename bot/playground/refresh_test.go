package playground_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Whoever saves a pack sees their last reply anew, in its place.
func TestRefresh(t *testing.T) {
	p := newPage(t)
	define := func(answer, as, refresh string) (int, map[string]any) {
		p.hook.answers[2] = answer
		w := p.do(http.MethodPost, "/api/interactions",
			fmt.Sprintf(`{"as":%q,"in":%q,"type":2,"data":{"name":"define"},"refresh":%q}`, as, glossary, refresh), nil)
		var got answered
		_ = json.Unmarshal(w.Body.Bytes(), &got) // or there is no message
		return w.Code, got.Message
	}
	const public, private = `{"type":4,"data":{"content":"one"}}`, `{"type":4,"data":{"content":"two","flags":64}}`
	_, first := define(public, you, "")
	id := first["id"].(string)
	p.say(maya, glossary, "thanks")
	url := serve(t, p.handler)
	mine, _ := listen(t, p, url, you, glossary)
	hers, _ := listen(t, p, url, maya, glossary)
	if _, got := define(private, you, id); got["id"] != id || got["content"] != "two" || got["edited_timestamp"] != nil {
		t.Errorf("message = %v, want another in the place of %s", got, id)
	}
	p.say(maya, glossary, "well")
	for _, tt := range []struct {
		of   *listener
		want []string
	}{{mine, []string{"two", "well"}}, {hers, []string{"removed " + id, "well"}}} {
		for _, want := range tt.want {
			if got := tt.of.about(); got != want {
				t.Errorf("a page was told %q, want %q", got, want)
			}
		}
	}
	_, channel := listen(t, p, url, you, glossary)
	if got := contents(channel)[3:]; !cmp.Equal(got, []string{"two", "thanks", "well"}) {
		t.Errorf("the channel has %q, want the answer in its place", got)
	}
	p.hook.answers[5] = public
	form := p.interact(`{"as":"` + you + `","type":5,"data":{"custom_id":"f"}}`).Message["id"].(string)
	for name, tt := range map[string]struct{ as, id string }{
		"nothing":       {you, "1"},
		"a person's":    {you, p.say(you, glossary, "mine")["id"].(string)},
		"another's":     {maya, id},
		"one to a form": {you, form},
	} {
		if code, _ := define(public, tt.as, tt.id); code != http.StatusBadRequest {
			t.Errorf("an answer in the place of %s = %d, want 400", name, code)
		}
	}
}
