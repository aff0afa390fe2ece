package playground_test

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
)

// Whatever the page sends is answered or refused with a sentence.
func FuzzInteraction(f *testing.F) {
	for _, seed := range []string{
		`{"type":2,"data":{"name":"define","options":[{"name":"for","type":6,"value":"` + maya + `"}]}}`,
		`{"as":"` + maya + `","in":"` + direct + `","type":4,"data":{"name":"a","options":[{"type":1,"options":[{"type":9,"value":7}]}]}}`,
		`{"type":3,"message":{"id":[]},"data":{"component_type":5.5,"values":[{}]}}`,
		`{"type":5,"data":{"components":[{"type":18,"component":{"type":19,"values":["1",null]}},{"components":{"type":5}}]}}`,
		`{"type":2,"refresh":"1","data":{"type":3,"target_id":"1","resolved":{"messages":7}}}`,
		`{"type":2,"app_permissions":"-1","locale":"de","data":{"type":1e99}}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		p := newPage(t)
		for kind := range 6 {
			p.hook.answers[float64(kind)] = `{"type":4,"data":{}}`
		}
		w := p.do(http.MethodPost, "/api/interactions", body, nil)
		expected := []int{200, 400, 403, 404, 502}
		if !slices.Contains(expected, w.Code) || w.Body.Len() == 0 {
			t.Errorf("%s = %d %s, want one of %v and a body", body, w.Code, w.Body, expected)
		}
	})
}

// Whatever the app answers is taken, or refused with a sentence.
func FuzzAnswer(f *testing.F) {
	for _, seed := range []string{
		`{"type":4,"data":{"content":"<@` + maya + `>","embeds":[{"fields":[null]}],"components":[{"id":-1},{"id":1e300},{"accessory":{"id":"1"}}]}}`,
		`{"type":5,"data":{"flags":64}}`,
		`{"type":9,"data":{"title":"A","components":[]}}`,
		`{"type":4,"data":null}`,
		`{"type":4.5}`,
		"{\"type\":4,\"data\":{\"content\":\"\xff\"}}",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		p := newPage(t)
		p.hook.answers[2] = body
		w := p.do(http.MethodPost, "/api/interactions", command, nil)
		if w.Code != http.StatusOK && w.Code != http.StatusBadGateway || w.Body.Len() == 0 {
			t.Errorf("%s = %d %s, want an answer or 502 and a sentence", body, w.Code, w.Body)
		}
		if got := p.exchanges(); len(got) != 1 || (got[0].Failed == "") != (w.Code == http.StatusOK) {
			t.Errorf("%s: exchanges = %+v, want one that tells the same", body, got)
		}
	})
}

// Whatever the app sends is taken or refused as Discord refuses it.
func FuzzCall(f *testing.F) {
	const multipart = "multipart/form-data; boundary=x"
	f.Add("application/json", `{"content":"a","embeds":[null,{"image":{"url":"attachment://a"}}],"components":[[],{"component":7}]}`)
	f.Add(multipart, "--x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{\"attachments\":[{\"id\":0}]}\r\n"+
		"--x\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"../a.png\"\r\n\r\nx\r\n--x--\r\n")
	f.Add(multipart, "--x\r\n\r\n--x--")
	f.Fuzz(func(t *testing.T, kind, body string) {
		c := newCaller(t)
		token := c.says(hello(`{"content":"first"}`))
		c.act(command)
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPatch,
			"https://discord.com/api/v10/webhooks/"+appID+"/"+*token+"/messages/@original", strings.NewReader(body))
		r.Header.Set("Content-Type", kind)
		response, err := c.discord.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		if response.StatusCode != http.StatusOK && response.StatusCode != http.StatusBadRequest {
			t.Errorf("%s %s = %d, want 200 or 400", kind, body, response.StatusCode)
		}
		if got := c.exchanges(); len(got) != 1 || len(got[0].Calls) != 2 {
			t.Errorf("exchanges = %+v, want both calls", got)
		}
	})
}
