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

// deferred returns the webhook of an interaction that was answered with a
// deferral.
func deferred(t *testing.T, s *discordtest.Server, i discordtest.Interaction) (path string) {
	t.Helper()
	s.Issue(i.Command(t, "import", nil))
	call(t, s, http.MethodPost, callbackPath(i), `{"type": 5, "data": {"flags": 64}}`).want(t, http.StatusNoContent, 0)
	return webhookPath + i.Token
}

func TestEdit(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	i := s.Interaction()
	path := deferred(t, s, i)
	original := path + "/messages/@original"
	call(t, s, http.MethodPatch, original, message("done", "")).want(t, http.StatusOK, 0)
	call(t, s, http.MethodPatch, original, `{"embeds": [{"title": "x"}], "allowed_mentions": {"parse": []}}`).want(t, http.StatusOK, 0)
	var got struct {
		ID, Content string
		Embeds      []struct{ Title string }
	}
	a := call(t, s, http.MethodGet, original, "")
	if err := json.Unmarshal([]byte(a.body), &got); err != nil || got.Content != "done" || len(got.Embeds) != 1 {
		t.Errorf("the message is %s, want what both edits said", a.body)
	}
	call(t, s, http.MethodPost, path, message("one more", "")).want(t, http.StatusOK, 0) // is a message of its own
	if byID := call(t, s, http.MethodGet, path+"/messages/"+got.ID, ""); byID.body != a.body {
		t.Errorf("the message by its ID is %s, want %s", byID.body, a.body)
	}
	call(t, s, http.MethodDelete, original, "").want(t, http.StatusNoContent, 0)
	for _, method := range []string{http.MethodGet, http.MethodPatch, http.MethodDelete} {
		call(t, s, method, original, message("x", "")).want(t, http.StatusNotFound, 10008)
	}
	var kinds []contract.Kind
	for _, answer := range s.Answers() {
		kinds = append(kinds, answer.Kind)
	}
	if diff := cmp.Diff([]contract.Kind{contract.Callback, contract.WebhookEdit, contract.WebhookEdit, contract.WebhookMessage}, kinds); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
}

func TestFollowUp(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	path := deferred(t, s, s.Interaction())
	first := call(t, s, http.MethodPost, path, message("first", ""))
	second := call(t, s, http.MethodPost, path, message("second", ""))
	if got := call(t, s, http.MethodGet, path+"/messages/@original", ""); got.body != first.body {
		t.Errorf("the message that was waited for is %s, want %s", got.body, first.body)
	}
	if second.status != http.StatusOK || second.body == first.body || len(s.Answers()) != 3 {
		t.Errorf("second follow-up: %d %s", second.status, second.body)
	}
}

func TestFollowUpThatDiscordRefuses(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.Lenient()
	path := deferred(t, s, s.Interaction())
	call(t, s, http.MethodPost, path, message("", "")).want(t, http.StatusBadRequest, 50035)
	call(t, s, http.MethodPatch, path+"/messages/@original", message(strings.Repeat("x", 2001), "")).want(t, http.StatusBadRequest, 50035)
	if n := len(s.Answers()); n != 1 {
		t.Errorf("%d answers were taken, want the deferral alone", n)
	}
}

func TestWebhooksThatAreNotThere(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	i, completed, late := s.Interaction(), s.Interaction(), s.Interaction()
	s.Issue(i.Command(t, "define", nil))
	edit := message("x", "")
	call(t, s, http.MethodPost, webhookPath+i.Token, edit).want(t, http.StatusNotFound, 10015) // not answered yet
	call(t, s, http.MethodPost, webhookPath+"unknown", edit).want(t, http.StatusNotFound, 10015)
	path := deferred(t, s, late)
	call(t, s, http.MethodPost, strings.Replace(path, discordtest.AppID, "7", 1), edit).want(t, http.StatusNotFound, 10015)
	s.Expire(late.ID)
	call(t, s, http.MethodPost, path, edit).want(t, http.StatusUnauthorized, 50027)
	call(t, s, http.MethodPatch, path+"/messages/@original", edit).want(t, http.StatusUnauthorized, 50027)
	call(t, s, http.MethodPost, callbackPath(completed), `{"type": 8, "data": {"choices": []}}`).want(t, http.StatusNoContent, 0)
	call(t, s, http.MethodPatch, webhookPath+completed.Token+"/messages/@original", edit).want(t, http.StatusNotFound, 10008)
}

func TestFollowUpsOfAUserInstalledApplication(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	for place, most := range map[discordtest.Place]int{discordtest.InGuild: 9, discordtest.UserInstalled: 5} {
		i := s.Interaction()
		i.Place = place
		path := deferred(t, s, i)
		taken := 0
		for range 9 {
			if call(t, s, http.MethodPost, path, message("x", "")).status == http.StatusOK {
				taken++
			}
		}
		if taken != most {
			t.Errorf("in place %d %d follow-ups were taken, want %d", place, taken, most)
		}
	}
}

func TestFiles(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	i := s.Interaction()
	payload := `{"type": 4, "data": {"embeds": [{"image": {"url": "attachment://b.png"}}], "allowed_mentions": {"parse": []},
		"attachments": [{"id": 0, "filename": "a.txt"}, {"id": "1", "filename": "b.png", "description": "B"}]}}`
	send(t, s, http.MethodPost, callbackPath(i),
		part{"files[1]", "b.png", "B"}, part{"payload_json", "", payload}, part{"files[0]", "a.txt", "A"}, part{"other", "", "x"},
	).want(t, http.StatusNoContent, 0)
	want := []discordtest.File{{Name: "a.txt", Data: []byte("A")}, {Name: "b.png", Data: []byte("B")}}
	if got := s.Answers()[0]; string(got.Payload) != payload || string(s.Callbacks()[0]) != payload || !cmp.Equal(want, got.Files) {
		t.Errorf("answer %s with %v, want %v", got.Payload, got.Files, want)
	}
	original := webhookPath + i.Token + "/messages/@original"
	attachments := attachmentsOf(t, call(t, s, http.MethodGet, original, ""))
	if len(attachments) != 2 || string(download(t, attachments[1].URL)) != "B" {
		t.Fatalf("the attachments are %v, want b.png last", attachments)
	}
	// An edit keeps what it lists.
	kept := message("x", `, "attachments": [{"id": "`+attachments[1].ID+`", "filename": "b.png"}, {"id": "0", "filename": "c"}]`)
	a := send(t, s, http.MethodPatch, original, part{"payload_json", "", kept}, part{"files[0]", "c", "C"})
	if got := attachmentsOf(t, a); len(got) != 2 || got[0] != attachments[1] || string(download(t, got[1].URL)) != "C" {
		t.Errorf("the attachments are %v, want b.png and c", got)
	}
	call(t, s, http.MethodPatch, original, message("x", `, "attachments": [{"id": "7"}]`)).want(t, http.StatusBadRequest, 50035)
}

type attachment struct{ ID, Filename, URL string }

func attachmentsOf(t *testing.T, a answered) []attachment {
	t.Helper()
	var m struct{ Attachments []attachment }
	if err := json.Unmarshal([]byte(a.body), &m); err != nil {
		t.Fatalf("%s: %v", a.body, err)
	}
	return m.Attachments
}

func TestFilesThatAreTooMuch(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.Lenient()
	var many []part
	for n := range 11 {
		many = append(many, part{fmt.Sprintf("files[%d]", n), "x", "x"})
	}
	path := callbackPath(s.Interaction())
	text := part{"payload_json", "", reply("x", "")}
	send(t, s, http.MethodPost, path, append(many, text)...).want(t, http.StatusBadRequest, 30015)
	big := part{"files[0]", "x", strings.Repeat("x", 10<<20+1)}
	send(t, s, http.MethodPost, path, text, big).want(t, http.StatusRequestEntityTooLarge, 40005)
	send(t, s, http.MethodPost, path, text, big, big, big).want(t, http.StatusRequestEntityTooLarge, 40005)
	send(t, s, http.MethodPost, path, part{"files[0]", "x", "x"}).want(t, http.StatusBadRequest, 50109) // no payload

	generous := s.Interaction()
	s.Issue(json.RawMessage(`{"id": "` + generous.ID + `", "token": "` + generous.Token + `", "attachment_size_limit": 11000000}`))
	send(t, s, http.MethodPost, callbackPath(generous), text, big).want(t, http.StatusNoContent, 0)
}
