package discordtest_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/discordtest"
	"labgloss/bot/discordtest/contract"
)

func callbackPath(i discordtest.Interaction) string {
	return "/interactions/" + i.ID + "/" + i.Token + "/callback"
}

func TestCallback(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	i := s.Interaction()
	s.Issue(i.Command(t, "define", nil))
	body := reply("hello", "")
	call(t, s, http.MethodPost, strings.Replace(callbackPath(i), i.Token, "stolen", 1), body).want(t, http.StatusNotFound, 10062)
	call(t, s, http.MethodPost, callbackPath(i), body).want(t, http.StatusNoContent, 0)
	call(t, s, http.MethodPost, callbackPath(i), body).want(t, http.StatusBadRequest, 40060)
	want := []discordtest.Answer{{InteractionID: i.ID, Kind: contract.Callback, Payload: json.RawMessage(body)}}
	if diff := cmp.Diff(want, s.Answers()); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
	if n := len(s.Callbacks()); n != 3 {
		t.Errorf("%d callbacks, want all 3 that came", n)
	}
}

func TestCallbackOfAnExpiredInteraction(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	i := s.Interaction()
	s.Issue(i.Command(t, "define", nil))
	s.Expire(i.ID)
	call(t, s, http.MethodPost, callbackPath(i), reply("x", "")).want(t, http.StatusNotFound, 10062)
}

// What the server dispatches it knows.
func TestCallbackOfADispatchedInteraction(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	c, _ := identify(t, s, 0, 1)
	s.Dispatch(t, "INTERACTION_CREATE", discordtest.Command(t, "7", "define", nil))
	c.want(0, "INTERACTION_CREATE")
	call(t, s, http.MethodPost, "/interactions/7/stolen/callback", reply("x", "")).want(t, http.StatusNotFound, 10062)
	call(t, s, http.MethodPost, "/interactions/7/"+discordtest.InteractionToken+"/callback", reply("x", "")).want(t, http.StatusNoContent, 0)
}

// An ID that the server has not given may come with any token.
func TestCallbackOfAnUnknownInteraction(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	call(t, s, http.MethodPost, "/interactions/1/token/callback", `{"type": 5}`).want(t, http.StatusNoContent, 0)
	call(t, s, http.MethodPatch, webhookPath+"token/messages/@original", message("done", "")).want(t, http.StatusOK, 0)
	s.RefuseUnknown()
	call(t, s, http.MethodPost, "/interactions/2/token/callback", `{"type": 5}`).want(t, http.StatusNotFound, 10062)
}

// What Discord takes depends on what is answered.
func TestCallbackThatDoesNotSuit(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	const (
		deferred, removed, form = `{"type": 5}`, `{"type": 6}`, `{"type": 9, "data": {"custom_id": "a", "title": "A", "components": [` +
			`{"type": 18, "label": "B", "component": {"type": 4, "style": 1, "custom_id": "b"}}]}}`
		choices = `{"type": 8, "data": {"choices": []}}`
	)
	update := `{"type": 7, "data": ` + message("x", "") + `}`
	command := func(i discordtest.Interaction) json.RawMessage { return i.Command(t, "define", nil) }
	typing := func(i discordtest.Interaction) json.RawMessage { return i.Autocomplete(t, "define", nil) }
	press := func(i discordtest.Interaction) json.RawMessage { return i.Press(t, "a") }
	submit := func(i discordtest.Interaction) json.RawMessage { return i.Submit(t, "a", nil) }
	submitOn := func(i discordtest.Interaction) json.RawMessage {
		i.On.ID = "800000000000000007"
		return i.Submit(t, "a", nil)
	}
	for name, c := range map[string]struct {
		what  func(discordtest.Interaction) json.RawMessage
		takes []string
		not   []string
	}{
		"command":              {command, []string{deferred, form, reply("x", "")}, []string{removed, update, choices}},
		"autocomplete":         {typing, []string{choices}, []string{deferred, form, removed, update, reply("x", "")}},
		"press":                {press, []string{deferred, removed, update, form, reply("x", "")}, []string{choices}},
		"form":                 {submit, []string{deferred, reply("x", "")}, []string{removed, update, form, choices}},
		"form that one opened": {submitOn, []string{deferred, removed, update, reply("x", "")}, []string{form, choices}},
	} {
		for _, body := range c.takes {
			i := s.Interaction()
			s.Issue(c.what(i))
			for _, other := range c.not {
				call(t, s, http.MethodPost, callbackPath(i), other).want(t, http.StatusBadRequest, 50035)
			}
			if a := call(t, s, http.MethodPost, callbackPath(i), body); a.status != http.StatusNoContent {
				t.Errorf("%s: %s is answered %d %s", name, body, a.status, a.body)
			}
		}
	}
}

// The original of an answer in a message's place is that message.
func TestRemovalOfAPressedMessage(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	i := s.Interaction()
	i.On = discordtest.Message{ID: "800000000000000007", Private: true}
	s.Issue(i.Press(t, "define:remove"))
	call(t, s, http.MethodPost, callbackPath(i), `{"type": 6}`).want(t, http.StatusNoContent, 0)
	pressed := webhookPath + i.Token + "/messages/800000000000000007"
	call(t, s, http.MethodGet, pressed, "").want(t, http.StatusOK, 0)
	call(t, s, http.MethodDelete, webhookPath+i.Token+"/messages/@original", "").want(t, http.StatusNoContent, 0)
	call(t, s, http.MethodGet, pressed, "").want(t, http.StatusNotFound, 10008)
}

func TestCallbackWithResponse(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	a := call(t, s, http.MethodPost, callbackPath(s.Interaction())+"?with_response=true", reply("hello", ""))
	var got struct {
		Interaction struct {
			MessageID string `json:"response_message_id"`
		}
		Resource struct {
			Type    int
			Message struct{ ID, Content string }
		}
	}
	if err := json.Unmarshal([]byte(a.body), &got); err != nil {
		t.Fatal(err)
	}
	if r := got.Resource; r.Type != 4 || r.Message.Content != "hello" || r.Message.ID != got.Interaction.MessageID {
		t.Errorf("answered %s, want the message", a.body)
	}
}

func TestCallbackThatDiscordRefuses(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.Lenient()
	i := s.Interaction()
	call(t, s, http.MethodPost, callbackPath(i), `{"type": 0}`).want(t, http.StatusBadRequest, 50035)
	call(t, s, http.MethodPost, callbackPath(i), `{"type": 4, "data": {"content": "`+strings.Repeat("x", 2001)+`"}}`).
		want(t, http.StatusBadRequest, 50035)
	call(t, s, http.MethodPost, callbackPath(i), `{"type": 4, "data": {"content": "no mentions are forbidden"}}`).
		want(t, http.StatusNoContent, 0) // which Discord takes
}

// failing is a test that is told of failures instead of failing.
type failing struct {
	testing.TB
	told chan string
}

func (f failing) Errorf(format string, args ...any) { f.told <- fmt.Sprintf(format, args...) }

func TestBodiesAreCheckedAgainstTheContract(t *testing.T) {
	t.Parallel()
	f := failing{t, make(chan string, 9)}
	s := discordtest.New(f)
	s.Respond("/callback", discordtest.Response{Status: 500}) // checked all the same
	call(t, s, http.MethodPost, callbackPath(s.Interaction()), `{"type": 4, "data": {"content": "x"}}`)
	call(t, s, http.MethodPost, webhookPath+"x", `{"content": "x"}`)
	call(t, s, http.MethodPatch, webhookPath+"x/messages/@original", `{"content": "x"}`)
	call(t, s, http.MethodPut, commandsPath, `[{"name": "x"}]`)
	send(t, s, http.MethodPatch, webhookPath+"x/messages/1", part{"payload_json", "", `{"content": "y"}`})
	if _, err := try(t, s, http.MethodPost, webhookPath+"x", "text/plain", []byte("x")); err != nil {
		t.Fatal(err)
	}
	close(f.told)
	var told []string
	for text := range f.told {
		told = append(told, text)
	}
	const mentions = `allowed_mentions: is null, not {"parse": []}`
	want := []string{
		"callback: /data/" + mentions, "follow-up message: /" + mentions, "edit: /" + mentions,
		"commands: /0/description: is missing", "edit: /" + mentions, "POST follow-up message: Invalid Form Body",
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Errorf("the test was told (-want +got):\n%s", diff)
	}
}
