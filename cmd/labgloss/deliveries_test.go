package main

import (
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/wire"
)

// answers are texts of the answers to the interactions of
// testdata/interactions, which have all that Discord's have.
var answers = map[string]string{
	"autocomplete":             `"name":"Histone deacetylases (HDACs)"`,
	"command":                  `"flags":64`,
	"direct-message":           `"title":"Anoikis"`,
	"empty":                    "Type a term after",
	"gibberish":                "I don’t know a term like",
	"hostile-text":             `\\*\\*a\\*\\*`,
	"missing-permissions":      "**Epithelial-to-mesenchymal transition (EMT)**",
	"near-miss":                "Meintest du einen von diesen?",
	"picked":                   `"title":"Histone deacetylases (HDACs)"`,
	"press-on-hostile-message": `"title":"Histone deacetylases (HDACs)"`,
	"press-unknown-components": `"title":"Histone deacetylases (HDACs)"`,
	"unknown-button":           "another version of labgloss",
	"unknown-command":          "another version of labgloss",
	"unknown-form":             "another version of labgloss",
	"unknown-menu":             "another version of labgloss",
	"unknown-message-command":  "another version of labgloss",
	"user-installed-elsewhere": `"title":"Histone deacetylases (HDACs)"`,
}

// Whatever delivers an interaction, its answer is the same.
func TestDeliveriesAgree(t *testing.T) {
	withoutDiscord(t)
	b := shippedBot(t)
	webhook := newWebhookDelivery(t)
	gateway := newGatewayDelivery(t)
	page := newPageDelivery(t)
	files, err := filepath.Glob(filepath.Join("testdata", "interactions", "*.json"))
	if err != nil || len(files) != len(answers) {
		t.Fatalf("there are %d interactions, %v, and %d answers", len(files), err, len(answers))
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		t.Run(name, func(t *testing.T) {
			body, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want := handled(t, b, body)
			if !strings.Contains(string(want), answers[name]) {
				t.Errorf("the answer is %s, want %q in it", want, answers[name])
			}
			sameJSON(t, "by webhook", want, webhook(t, body))
			sameJSON(t, "by gateway", want, gateway(t, body))
			if !namesMessage(t, body) { // which is the page's own, or nobody's
				sameJSON(t, "in the page", handled(t, b, asInPage(t, body)), page(t, body))
			}
		})
	}
}

// What is done in the page with its own messages is answered as elsewhere.
func TestDeliveriesAgreeOnMessages(t *testing.T) {
	withoutDiscord(t)
	b := shippedBot(t)
	webhook := newWebhookDelivery(t)
	gateway := newGatewayDelivery(t)
	page := newTryClient(t, address(t, startTry(t)))

	asked := page.exchange(`{"type":2,"data":{"name":"define","type":1,"options":[{"type":3,"name":"term","value":"histone phosphatase"}]}}`)
	button := regexp.MustCompile(`"custom_id":"[^"]+"`).Find(asked.response)
	said := page.exchange(`{"type":2,"data":{"name":"help","type":1}}`)
	for name, act := range map[string]string{
		"a press":        `{"type":3,"message":"` + asked.message + `","data":{"component_type":2,` + string(button) + `}}`,
		"Explain terms":  `{"type":2,"data":{"name":"Explain terms","type":3,"target_id":"` + said.message + `"}}`,
		"a nobody's act": `{"type":2,"data":{"name":"Forget terms","type":3,"target_id":"` + said.message + `"}}`,
	} {
		done := page.exchange(act)
		want := handled(t, b, done.request)
		sameJSON(t, name+" in the page", want, done.response)
		sameJSON(t, name+" by webhook", want, webhook(t, done.request))
		sameJSON(t, name+" by gateway", want, gateway(t, done.request))
	}
}

// namesMessage says whether an interaction is about a message.
func namesMessage(t *testing.T, body []byte) bool {
	t.Helper()
	var in struct {
		Message json.RawMessage
		Data    struct {
			Target string `json:"target_id"`
		}
	}
	if err := json.Unmarshal(body, &in); err != nil {
		t.Fatal(err)
	}
	return in.Message != nil || in.Data.Target != ""
}

// clickable is a command in a text, with the ID that it was registered by.
var clickable = regexp.MustCompile(`(?:<|\\u003c)(/[a-z ]+):\d+(?:>|\\u003e)`)

func sameJSON(t *testing.T, how string, want, got []byte) {
	t.Helper()
	got = clickable.ReplaceAll(got, []byte("`$1`"))
	var w, g any
	if err := json.Unmarshal(want, &w); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(got, &g); err != nil {
		t.Fatalf("%s: %s: %v", how, got, err)
	}
	if diff := cmp.Diff(w, g); diff != "" {
		t.Errorf("the answer %s differs: (-handled +delivered)\n%s", how, diff)
	}
}

func shippedBot(t *testing.T) *bot.Bot {
	t.Helper()
	glossary, err := packFlags{}.glossary(new(app))
	if err != nil {
		t.Fatal(err)
	}
	return bot.New(bot.Config{Glossary: bot.Everywhere(glossary), Log: discordtest.Logger(t)})
}

// handled is the answer without any delivery.
func handled(t *testing.T, b *bot.Bot, body []byte) []byte {
	t.Helper()
	in, err := wire.Decode(body)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := wire.Encode(in.Request, b.Handle(t.Context(), in.Request))
	if err != nil {
		t.Fatal(err)
	}
	return answer.Body
}

// asInPage is an interaction in the page's server, where the bot may embed, by
// the page's user in its language.
func asInPage(t *testing.T, body []byte) []byte {
	t.Helper()
	var in map[string]json.RawMessage
	if err := json.Unmarshal(body, &in); err != nil {
		t.Fatal(err)
	}
	delete(in, "app_permissions")
	in["locale"] = json.RawMessage(`"en-US"`)
	in["member"] = json.RawMessage(`{"user": {"id": "100000000000000004"}}`)
	changed, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	return changed
}

// A delivery has an interaction answered by a labgloss that runs.
type deliveryOf func(t *testing.T, body []byte) (answer []byte)

func newWebhookDelivery(t *testing.T) deliveryOf {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	discord := discordtest.New(t)
	s := startServe(t, "--http", "127.0.0.1:0", "--public-key", hex.EncodeToString(public), "--discord-api", discord.URL)
	t.Cleanup(func() { s.exit(t, 0) })
	url := s.address(t)
	return func(t *testing.T, body []byte) []byte {
		t.Helper()
		before := len(discord.Callbacks())
		switch status, answer := post(t, url, private, body); status {
		case http.StatusOK:
			return []byte(answer)
		case http.StatusAccepted: // it has a file
			discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) > before })
			return discord.Callbacks()[before]
		default:
			t.Fatalf("by webhook: %d %s", status, answer)
			return nil
		}
	}
}

func newGatewayDelivery(t *testing.T) deliveryOf {
	t.Helper()
	t.Setenv("DISCORD_TOKEN", discordtest.Token)
	discord := discordtest.New(t)
	s := startServe(t, "--discord-api", discord.URL)
	s.printed(t, "Invite the bot") // it has read the token
	t.Cleanup(func() { s.exit(t, 0) })
	return func(t *testing.T, body []byte) []byte {
		t.Helper()
		before := len(discord.Callbacks())
		discord.Dispatch(t, "INTERACTION_CREATE", body)
		discord.Wait(t, "an answer", func() bool { return len(discord.Callbacks()) > before })
		return discord.Callbacks()[before]
	}
}

// newPageDelivery sends what a person did, as the page does: all else of an
// interaction is the page's own.
func newPageDelivery(t *testing.T) deliveryOf {
	t.Helper()
	page := newTryClient(t, address(t, startTry(t)))
	return func(t *testing.T, body []byte) []byte {
		t.Helper()
		var act struct {
			Type int             `json:"type"`
			Data json.RawMessage `json:"data"`
		}
		if err := json.Unmarshal(body, &act); err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(act)
		if err != nil {
			t.Fatal(err)
		}
		return page.exchange(string(data)).response
	}
}
