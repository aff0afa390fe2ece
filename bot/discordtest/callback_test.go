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
