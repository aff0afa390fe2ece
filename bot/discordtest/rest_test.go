package discordtest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"
	"time"

	"labgloss/bot/discordtest"
)

// Paths of the calls that tests make again and again.
const (
	commandsPath = "/applications/" + discordtest.AppID + "/commands"
	webhookPath  = "/webhooks/" + discordtest.AppID + "/"
	jsonType     = "application/json"
)

// answered is what the server answered.
type answered struct {
	status int
	header http.Header
	body   string
}

// code is Discord's code of an error.
func (a answered) code(t *testing.T) int {
	t.Helper()
	var refused struct{ Code int }
	if err := json.Unmarshal([]byte(a.body), &refused); err != nil {
		t.Fatalf("%d %s: %v", a.status, a.body, err)
	}
	return refused.Code
}

// want fails the test where the answer is another.
func (a answered) want(t *testing.T, status, code int) {
	t.Helper()
	got := 0
	if a.status >= http.StatusBadRequest {
		got = a.code(t)
	}
	if a.status != status || got != code {
		t.Errorf("answered %d %s, want %d with code %d", a.status, a.body, status, code)
	}
}

// try makes a REST call with the bot's token; it may fail.
func try(t *testing.T, s *discordtest.Server, method, path, kind string, body []byte) (answered, error) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, s.URL+"/api/v10"+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bot "+discordtest.Token)
	req.Header.Set("Content-Type", kind)
	resp, err := discordtest.Client(t).Do(req)
	if err != nil {
		return answered{}, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return answered{resp.StatusCode, resp.Header, strings.TrimSpace(string(text))}, err
}

// call makes a REST call with JSON.
func call(t *testing.T, s *discordtest.Server, method, path, body string) answered {
	t.Helper()
	a, err := try(t, s, method, path, jsonType, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// part is a part of a form.
type part struct{ field, file, data string }

// send makes a REST call with a form.
func send(t *testing.T, s *discordtest.Server, method, path string, parts ...part) answered {
	t.Helper()
	body := &bytes.Buffer{}
	form := multipart.NewWriter(body)
	for _, p := range parts {
		w, err := form.CreateFormFile(p.field, p.file)
		if p.file == "" {
			w, err = form.CreateFormField(p.field)
		}
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(w, p.data)
	}
	form.Close()
	a, err := try(t, s, method, path, form.FormDataContentType(), body.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// message returns the body of a message with more members.
func message(content, members string) string {
	return fmt.Sprintf(`{"content": %q, "allowed_mentions": {"parse": []}%s}`, content, members)
}

// reply returns the body of a callback that is a message.
func reply(content, members string) string {
	return `{"type": 4, "data": ` + message(content, members) + `}`
}

func TestToken(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	for _, path := range []string{"/users/@me", "/applications/@me", "/gateway/bot", commandsPath} {
		call(t, s, http.MethodGet, path, "").want(t, http.StatusOK, 0)
		resp, err := discordtest.Client(t).Get(s.URL + "/api/v10" + path)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != http.StatusUnauthorized {
			t.Errorf("GET %s without a token: %d, want 401", path, resp.StatusCode)
		}
	}
	if n := s.InvalidRequests(); n != 4 {
		t.Errorf("%d invalid requests, want 4", n)
	}
	call(t, s, http.MethodGet, "/nowhere", "").want(t, http.StatusNotFound, 0)
}

func TestApplication(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.SetApplication(map[string]any{"verify_key": "abc", "flags": 8, "interactions_endpoint_url": "https://example.org"})
	var app struct {
		ID, Name  string
		VerifyKey string `json:"verify_key"`
		Endpoint  string `json:"interactions_endpoint_url"`
		Flags     int
	}
	if err := json.Unmarshal([]byte(call(t, s, http.MethodGet, "/applications/@me", "").body), &app); err != nil {
		t.Fatal(err)
	}
	if app.ID != discordtest.AppID || app.VerifyKey != "abc" || app.Flags != 8 || app.Endpoint != "https://example.org" {
		t.Errorf("the application is %+v", app)
	}
}

func TestClock(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.SkewClock(time.Hour)
	date, err := http.ParseTime(call(t, s, http.MethodGet, "/gateway", "").header.Get("Date"))
	if skew := time.Until(date); err != nil || skew < 50*time.Minute || skew > 70*time.Minute {
		t.Errorf("Date is %v from now, %v, want an hour", skew, err)
	}
}

func TestCommands(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	table := `[{"name": "define", "description": "Define", "name_localizations": {"de": "erkläre"}, "options": [
		{"type": 3, "name": "term", "description": "x", "description_localizations": {"de": "y"}}]}]`
	const guild = "/applications/" + discordtest.AppID + "/guilds/" + discordtest.GuildID + "/commands"
	call(t, s, http.MethodPut, commandsPath, table).want(t, http.StatusOK, 0)
	id := s.Commands()[0]["id"]
	call(t, s, http.MethodPut, commandsPath, table).want(t, http.StatusOK, 0)
	call(t, s, http.MethodPut, guild, table).want(t, http.StatusOK, 0)
	if got := s.GuildCommands(discordtest.GuildID); len(got) != 1 || got[0]["guild_id"] != discordtest.GuildID || got[0]["id"] == id {
		t.Errorf("the guild's commands are %v, want one of its own", got)
	}
	call(t, s, http.MethodPut, guild, `[]`).want(t, http.StatusOK, 0)
	if got := s.Commands(); len(got) != 1 || got[0]["id"] != id || got[0]["type"] != 1 {
		t.Errorf("the commands are %v, want one with the ID that it had, %v", got, id)
	}
	if got := call(t, s, http.MethodGet, guild, "").body; got != "[]" || len(s.GuildCommands(discordtest.GuildID)) != 0 {
		t.Errorf("the guild's commands are %s, want none", got)
	}
	for query, want := range map[string]bool{"": false, "?with_localizations=true": true} {
		got := call(t, s, http.MethodGet, commandsPath+query, "").body
		if strings.Contains(got, `{"de":"erkläre"}`) != want || strings.Contains(got, `{"de":"y"}`) != want || !strings.Contains(got, `"name":"term"`) {
			t.Errorf("GET commands%s: %s, want localisations: %v", query, got, want)
		}
	}
}

func TestCommandsThatDiscordRefuses(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.Lenient()
	a := call(t, s, http.MethodPut, commandsPath, `[{"name": "Define", "description": "x"}]`)
	a.want(t, http.StatusBadRequest, 50035)
	if !strings.Contains(a.body, `"errors":{"0":{"name":{"_errors":[{"code":"INVALID","message":`) {
		t.Errorf("refused with %s, want the path of the error", a.body)
	}
	call(t, s, http.MethodPut, commandsPath, `[{]`).want(t, http.StatusBadRequest, 50109)
	call(t, s, http.MethodPut, commandsPath, `[null]`).want(t, http.StatusBadRequest, 50035)
}
