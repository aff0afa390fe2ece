package discordtest

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

func FuzzREST(f *testing.F) {
	s := New(f)
	s.Lenient()
	const form = "multipart/form-data; boundary=b"
	for _, seed := range []struct{ method, path, kind, body string }{
		{"PUT", "/applications/" + AppID + "/commands", "application/json", `[{"name": "x", "description": "x", "options": [{"choices": [{}]}]}]`},
		{"GET", "/applications/" + AppID + "/commands", "", ""},
		{"POST", "/interactions/1/t/callback", "application/json", `{"type": 4, "data": {"content": "x", "attachments": [{"id": 1}]}}`},
		{"POST", "/interactions/2/t/callback", form, "--b\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{\"type\": 5}\r\n--b--"},
		{"POST", "/webhooks/" + AppID + "/t", "application/json", `{"content": "x", "attachments": [7]}`},
		{"PATCH", "/webhooks/" + AppID + "/t/messages/@original", "application/json", `{"id": 7, "attachments": []}`},
		{"DELETE", "/webhooks/" + AppID + "/t/messages/@original", "", ""},
	} {
		f.Add(seed.method, seed.path, seed.kind, []byte(seed.body))
	}
	handler := s.handler()
	f.Fuzz(func(t *testing.T, method, path, kind string, body []byte) {
		req, err := http.NewRequestWithContext(t.Context(), method, "http://127.0.0.1"+apiPath+path, bytes.NewReader(body))
		if err != nil {
			t.Skip("no request")
		}
		req.Header.Set("Content-Type", kind)
		req.Header.Set("Authorization", "Bot "+Token)
		handler.ServeHTTP(httptest.NewRecorder(), req)
	})
}

func FuzzGateway(f *testing.F) {
	s := New(f)
	s.PaceIdentifies(0)
	for _, seed := range []string{
		`{"op": 1, "d": 7}`, `{"op": 6, "d": {"token": "` + Token + `", "session_id": "session-1-of-shard-0", "seq": 1}}`,
		`{"op": 2, "d": {"token": "` + Token + `", "shard": [-1, 0]}}`, `{"op": 8}`, `{`, `{"op": 1e400}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(_ *testing.T, text []byte) {
		s.change(func() {
			c := &conn{shard: unknownShard, wake: make(chan struct{}, 1), timer: time.NewTimer(time.Hour), interval: time.Hour}
			s.hear(c, []byte(`{"op": 2, "d": {"token": "`+Token+`"}}`))
			s.hear(c, text)
			s.limit.Remaining++
			c.detach()
		})
	})
}

func FuzzIssue(f *testing.F) {
	s := New(f)
	f.Add([]byte(`{"id": "1", "token": "t", "attachment_size_limit": -1, "authorizing_integration_owners": {"1": 7}}`))
	f.Fuzz(func(_ *testing.T, data []byte) { s.Issue(data) })
}
