package playground_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/discordtest"
	"labgloss/bot/wire"
)

// The IDs in what a person did come with what they stand for.
func TestResolved(t *testing.T) {
	const (
		role, protocols = "100000000000000020", "100000000000000009"
		nobody          = "123"
	)
	option := func(kind int, value string) string {
		return fmt.Sprintf(`{"name":"define","type":1,"options":[{"name":"for","type":%d,"value":%q}]}`, kind, value)
	}
	for name, tt := range map[string]struct {
		kind int
		in   string
		data string
		want []string // nil is that it is refused
	}{
		"person":               {2, glossary, option(6, maya), []string{"members/" + maya, "users/" + maya}},
		"person elsewhere":     {2, direct, option(6, you), []string{"users/" + you}},
		"the bot":              {2, glossary, option(6, appID), []string{"users/" + appID}},
		"channel":              {2, glossary, option(7, protocols), []string{"channels/" + protocols}},
		"role":                 {2, glossary, option(8, role), []string{"roles/" + role}},
		"mentionable person":   {2, glossary, option(9, ada), []string{"members/" + ada, "users/" + ada}},
		"mentionable role":     {2, glossary, option(9, role), []string{"roles/" + role}},
		"text that is an ID":   {2, glossary, option(3, maya), []string{}},
		"nobody":               {2, glossary, option(6, nobody), nil},
		"another's role":       {2, general, option(8, role), nil},
		"another's channel":    {2, general, option(7, protocols), nil},
		"role of no server":    {2, direct, option(8, role), nil},
		"channel of no server": {2, direct, option(7, protocols), nil},
		"no file":              {2, glossary, option(11, nobody), nil},
		"still being typed":    {4, glossary, option(6, "May"), []string{}},
		"typed":                {4, glossary, option(6, maya), []string{"members/" + maya, "users/" + maya}},
		"in a subcommand": {
			2, glossary, `{"name":"glossary","options":[{"name":"own","type":2,"options":[{"name":"add","type":1,"options":[{"name":"for","type":6,"value":"` + maya + `"}]}]}]}`,
			[]string{"members/" + maya, "users/" + maya},
		},
		"command on a person": {2, glossary, `{"name":"Who","type":2,"target_id":"` + maya + `"}`, []string{"members/" + maya, "users/" + maya}},
		"command on nobody":   {2, glossary, `{"name":"Who","type":2,"target_id":"` + nobody + `"}`, nil},
		"form": {
			5, glossary, `{"custom_id":"f","components":[{"type":18,"component":{"type":5,"custom_id":"a","values":["` + maya + `"]}},
				{"type":1,"components":[{"type":6,"custom_id":"b","values":["` + role + `"]}]},{"type":18,"component":{"type":3,"custom_id":"c","values":["` + ada + `"]}}]}`,
			[]string{"members/" + maya, "roles/" + role, "users/" + maya},
		},
		"form with nobody": {5, glossary, `{"custom_id":"f","components":[{"type":18,"component":{"type":5,"custom_id":"a","values":["1"]}}]}`, nil},
		"forged":           {2, glossary, `{"name":"define","resolved":{"users":{"1":{"id":"1"}}}}`, []string{}},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.hook.answers[2], p.hook.answers[4] = `{"type":4,"data":{}}`, `{"type":8,"data":{"choices":[]}}`
			p.hook.answers[5] = p.hook.answers[2]
			w := p.do(http.MethodPost, "/api/interactions",
				fmt.Sprintf(`{"as":%q,"in":%q,"type":%d,"data":%s}`, you, tt.in, tt.kind, tt.data), nil)
			if tt.want == nil {
				if w.Code != http.StatusNotFound {
					t.Errorf("= %d %s, want 404", w.Code, w.Body)
				}
				return
			}
			if got := resolved(p); w.Code != http.StatusOK || !cmp.Equal(got, tt.want) {
				t.Errorf("= %d %s, resolved %v, want %v", w.Code, w.Body, got, tt.want)
			}
		})
	}
}

// resolved lists what came resolved in the last interaction, as "kind/ID".
func resolved(p *page) []string {
	found := []string{}
	data := p.hook.got["data"].(map[string]any)
	kinds, _ := data["resolved"].(map[string]any)
	for kind, objects := range kinds {
		for id := range objects.(map[string]any) {
			found = append(found, kind+"/"+id)
		}
	}
	slices.Sort(found)
	return found
}

// What is chosen from a menu of the bot's that offers people, roles or channels.
func TestChosenFromAMenuOfPeople(t *testing.T) {
	p := newPage(t)
	p.hook.answers[3] = `{"type":6}`
	for kind, id := range map[int]string{5: maya, 6: "100000000000000020", 7: ada, 8: "100000000000000009"} {
		p.hook.answers[2] = fmt.Sprintf(`{"type":4,"data":{"components":[{"type":1,"components":[{"type":%d,"custom_id":"m"}]}]}}`, kind)
		on := p.interact(`{"as":"` + you + `","type":2,"data":{"name":"define"}}`).Message["id"].(string)
		p.interact(fmt.Sprintf(`{"as":%q,"type":3,"message":%q,"data":{"component_type":%d,"custom_id":"m","values":[%q]}}`, you, on, kind, id))
		if got := resolved(p); len(got) == 0 || !strings.HasSuffix(got[0], "/"+id) {
			t.Errorf("a choice of %s from a menu of type %d came with %v", id, kind, got)
		}
	}
}

// A message is explained as it is: what a person wrote, and what the bot said.
func TestMessageCommand(t *testing.T) {
	p := newPage(t)
	written := p.say(maya, glossary, "EMT again")["id"].(string)
	p.hook.answers[2] = `{"type":4,"data":{"embeds":[{"title":"A title","description":"A description"}]}}`
	said := p.interact(`{"as":"` + you + `","in":"` + glossary + `","type":2,"data":{"name":"define"}}`).Message["id"].(string)
	for id, want := range map[string][]string{written: {"EMT again"}, said: {"A title", "A description"}} {
		p.hook.answers[2] = `{"type":4,"data":{"content":"Explained"}}`
		got := p.interact(fmt.Sprintf(`{"as":%q,"in":%q,"type":2,"data":{"name":"Explain terms","type":3,"target_id":%q}}`, you, glossary, id))
		in, err := wire.Decode(p.hook.raw)
		if err != nil || !cmp.Equal(in.Request.Texts, want) {
			t.Errorf("the bot read %q (%v), want %q", in.Request.Texts, err, want)
		}
		theirs := at(object(t, discordtest.Interaction{}.MessageCommand(t, "Explain terms", "EMT")), "data", "resolved", "messages")
		for _, message := range theirs {
			delete(message.(map[string]any)["author"].(map[string]any), "global_name") // which an app has not
			sameMembers(t, "message", message, at(p.hook.got, "data", "resolved", "messages", id))
		}
		referenced, _ := got.Message["referenced_message"].(map[string]any)
		if got.Message["type"] != 23.0 || got.Message["used"] != "Explain terms" || referenced["id"] != id {
			t.Errorf("message = %v, want one about message %s", got.Message, id)
		}
	}
}

// A person's file comes by its ID, and the bot reads it where Discord keeps it.
func TestUpload(t *testing.T) {
	c := newCaller(t)
	const content = "id: lab\ntitle: Our lab\n"
	w := c.do(http.MethodPost, "/api/uploads?name=C:%5Cwork%5Cour%20pack.yaml", content, nil)
	file := object(t, w.Body.Bytes())
	if w.Code != http.StatusCreated || file["filename"] != "our pack.yaml" || file["size"] != float64(len(content)) {
		t.Fatalf("the upload = %d %v, want what was uploaded", w.Code, file)
	}
	if got := c.do(http.MethodGet, file["url"].(string), "", nil); got.Body.String() != content ||
		got.Header().Get("Content-Disposition") != "attachment" {
		t.Errorf("GET %s = %d %s, want a download", file["url"], got.Code, got.Body)
	}
	id := file["id"].(string)
	for name, body := range map[string]string{
		"option": `{"type":2,"data":{"name":"import","options":[{"name":"file","type":11,"value":"` + id + `"}]}}`,
		"form":   `{"type":5,"data":{"custom_id":"f","components":[{"type":18,"component":{"type":19,"custom_id":"file","values":["` + id + `"]}}]}}`,
	} {
		c.says(hello(`{}`))
		c.act(body)
		sent := at(c.got, "data", "resolved", "attachments", id)
		theirs := object(t, discordtest.Interaction{}.Command(t, "import", map[string]any{"file": discordtest.Attachment{ID: "1"}}))
		for key := range at(theirs, "data", "resolved", "attachments", "1") {
			if sent[key] == nil {
				t.Errorf("%s: the attachment has no %s", name, key)
			}
		}
		for _, key := range []string{"url", "proxy_url"} {
			got, err := c.client.Fetch(t.Context(), sent[key].(string), 1000)
			if string(got) != content || err != nil {
				t.Errorf("%s: fetching %v = %q, %v, want what was uploaded", name, sent[key], got, err)
			}
		}
		if _, err := c.client.Fetch(t.Context(), sent["url"].(string)+"x", 1000); err == nil {
			t.Errorf("%s: something else could be fetched", name)
		}
		if _, err := c.client.Fetch(t.Context(), sent["url"].(string), 5); err == nil {
			t.Errorf("%s: more than 5 bytes could be fetched", name)
		}
	}
}

// A file of a message lies here for the page, and for the bot at Discord.
func TestAddressesOfFiles(t *testing.T) {
	c := newCaller(t)
	image := picture(t)
	answer := hello(`{"embeds":[{"image":{"url":"attachment://a.png"},"description":"attachment://a.png"}],"attachments":[{"id":0,"filename":"a.png"}],
		"components":[{"type":1,"components":[{"type":2,"style":2,"label":"Go","custom_id":"a:b"}]}]}`)
	answer.Files = files("a.png", image)
	c.says(answer)
	shown := c.act(command)
	c.says(wire.Answer{Body: []byte(`{"type":6}`)})
	c.act(`{"type":3,"message":"` + shown["id"].(string) + `","data":{"component_type":2,"custom_id":"a:b"}}`)
	sent := at(c.got, "message")
	imageOf := func(m map[string]any) map[string]any { return at(m["embeds"].([]any)[0].(map[string]any), "image") }
	if w := c.do(http.MethodGet, imageOf(shown)["url"].(string), "", nil); w.Body.Len() != len(image) || imageOf(shown)["width"] != 3.0 {
		t.Errorf("the page is shown %v, want the image", imageOf(shown))
	}
	got, err := c.client.Fetch(t.Context(), imageOf(sent)["url"].(string), 1000)
	if err != nil || len(got) != len(image) {
		t.Errorf("the bot gets %v: %d bytes, %v, want the image", imageOf(sent), len(got), err)
	}
	if description := sent["embeds"].([]any)[0].(map[string]any)["description"]; description != "attachment://a.png" {
		t.Errorf("the description is %v, want what the bot wrote", description)
	}
	if n := len(sent["attachments"].([]any)); n != 0 || sent["used"] != nil {
		t.Errorf("message = %v, want Discord's, with the file in the embed alone", sent)
	}
}

// at goes into objects.
func at(object map[string]any, path ...string) map[string]any {
	for _, key := range path {
		object, _ = object[key].(map[string]any)
	}
	return object
}

func TestUploadsAreRefused(t *testing.T) {
	p := newPage(t)
	for query, want := range map[string]int{"": 400, "?name=": 400, "?name=..": 400, "?name=/": 400, "?name=a%00b": 400, "?name=" + strings.Repeat("x", 300): 400, "?name=a": 201} {
		if w := p.do(http.MethodPost, "/api/uploads"+query, "x", nil); w.Code != want {
			t.Errorf("POST /api/uploads%s = %d, want %d", query, w.Code, want)
		}
	}
	if w := p.do(http.MethodPost, "/api/uploads?name=a", strings.Repeat("x", 10<<20+1), nil); w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("an upload over 10 MiB = %d, want 413", w.Code)
	}
}

// The bot cannot be sent a file of its own as somebody's upload.
func TestOwnFilesAreNoUploads(t *testing.T) {
	c := newCaller(t)
	answer := hello(`{"attachments":[{"id":0}]}`)
	answer.Files = files("a.png", picture(t))
	c.says(answer)
	id := c.act(command)["attachments"].([]any)[0].(map[string]any)["id"].(string)
	w := c.do(http.MethodPost, "/api/interactions", `{"type":2,"data":{"name":"a","options":[{"name":"f","type":11,"value":"`+id+`"}]}}`, nil)
	if w.Code != http.StatusNotFound {
		t.Errorf("an option with a file of the bot's = %d, want 404", w.Code)
	}
}
