package main

import (
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"labgloss/bot/discordtest"
)

// tryClient talks to the server of "labgloss try" as its page does.
type tryClient struct {
	t          testing.TB
	url, token string
	http       *http.Client
}

func newTryClient(t testing.TB, url string) *tryClient {
	t.Helper()
	c := &tryClient{t: t, url: url, http: discordtest.Client(t)}
	found := regexp.MustCompile(`name="playground-token" content="(\w+)"`).FindStringSubmatch(c.do(http.MethodGet, "/", ""))
	if found == nil {
		t.Fatal("the page holds no token")
	}
	c.token = found[1]
	return c
}

// act sends what a person did, and returns the JSON of the answer.
func (c *tryClient) act(body string) string {
	c.t.Helper()
	return c.do(http.MethodPost, "/api/interactions", body)
}

// exchange is what was done in the page: the interaction that was made of it,
// the answer, and the ID of the answer's message, if there is one.
type exchange struct {
	request, response json.RawMessage
	message           string
}

// exchange sends what a person did, and returns all that came of it.
func (c *tryClient) exchange(body string) exchange {
	c.t.Helper()
	var got struct {
		Exchange string
		Response json.RawMessage
		Message  struct{ ID string }
	}
	answer := c.act(body)
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		c.t.Fatalf("%s: %v", answer, err)
	}
	var fixture struct{ Request json.RawMessage }
	if err := json.Unmarshal([]byte(c.do(http.MethodGet, "/api/fixtures/"+got.Exchange, "")), &fixture); err != nil {
		c.t.Fatal(err)
	}
	return exchange{fixture.Request, got.Response, got.Message.ID}
}

// do sends a request, which must succeed, and returns the body of the answer.
func (c *tryClient) do(method, path, body string) string {
	c.t.Helper()
	r, err := http.NewRequestWithContext(c.t.Context(), method, c.url+path, strings.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	r.Header.Set("X-Playground-Token", c.token)
	response, err := c.http.Do(r)
	if err != nil {
		c.t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode >= http.StatusBadRequest {
		c.t.Fatalf("%s %s = %d %s (%v)", method, path, response.StatusCode, text, err)
	}
	return string(text)
}
