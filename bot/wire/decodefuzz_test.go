package wire_test

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/wire"
)

// FuzzDecode: any bytes are decoded or refused, and what is decoded is what a
// plain reading of the JSON finds.
func FuzzDecode(f *testing.F) {
	for _, body := range []string{
		`{"id":"1","type":1}`,
		`{"id":"1","application_id":"2","token":"t","type":2,"data":{"name":"define","options":[{"name":"term","type":3,"value":"EMT"}]}}`,
		`{"id":"1","type":3,"data":{"custom_id":":"},"message":{"components":[{"type":1e99}]}}`,
		`{"id":"1","type":3,"locale":"de","guild_id":"4","authorizing_integration_owners":{"0":"4"},"member":{"user":{"id":"6"},"permissions":"8"},
		  "data":{"custom_id":"a:b","values":["c"]},"message":{"id":"7","flags":64,"content":"<@6>\n","interaction_metadata":{"user":{"id":"6"}}}}`,
		`{"id":"1","type":3,"locale":1,"guild_id":"0","authorizing_integration_owners":[],"member":"x","user":{"id":"6"},
		  "data":{"custom_id":"a:b","values":[[],"c"]},"message":{"flags":"64","content":"<@6> ","interaction_metadata":7,"interaction":{"user":{"id":"6"}}}}`,
		`{"id":"1","type":4,"data":{"options":[{"name":"a","type":2,"options":[{"name":"b","type":1,"options":null}]}]}}`,
		`{"id":"1","type":4,"data":{"name":"x","options":[{"name":"n","type":4,"value":1e400,"focused":true}]}}`,
		`{"id":"1","type":5,"data":{"custom_id":"a:b","components":[{"type":18,"component":{"type":4,"custom_id":"x","value":"y"}}]}}`,
		`{"id":"1","type":5,"data":{"custom_id":"a:b","components":[{"type":1,"components":[{"type":4,"custom_id":"x","value":true}]},{"type":10,"content":"y"},7]}}`,
		`{"id":"1","type":2,"data":{"name":"Explain","type":3,"target_id":"5","resolved":{"messages":{"5":{"content":"c","embeds":[{"title":"t","description":"d",
		  "fields":[{"name":"n","value":"v"}],"footer":{"text":"f"}}],"components":[{"type":17,"components":[{"type":9,"components":[{"type":10,"content":"deep"}]}]}],
		  "message_snapshots":[{"message":{"content":"forwarded"}}]}}}}}`,
		`{"id":"1","type":2,"type":3,"ID":"2","data":{"name":"a"},"data":{"custom_id":"b"}}`,
		`{"id":"1","type":2,"data":{"name":"a"},"data":{}}`,
		`{"id":1,"type":"2","data":[]}`,
		`{"id":"1","type":3,"app_permissions":"0","attachment_size_limit":1e3,"data":{"custom_id":"\ud83e\ud83e\udd13"}}`,
		"{\"id\":\"1\",\"type\":2,\"data\":{\"name\":\"\xff\xf0\x9f\"}}",
		strings.Repeat("[", 50), // TestDecodeRefuses goes deeper: a fuzzer is slow with long inputs
		`{"id":"1","type":2,"data":{"options":[` + strings.Repeat(`{"options":[`, 9) + strings.Repeat("]}", 9) + `]}}`,
	} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		in, err := wire.Decode(body)
		if err != nil {
			return
		}
		if len(in.Request.Texts) > 1200 || len(in.Request.Options) > 25 {
			t.Errorf("Decode(%q) has %d texts and %d options", body, len(in.Request.Texts), len(in.Request.Options))
		}
		if !in.Ping && in.Request.Kind == 0 {
			t.Errorf("Decode(%q) has neither a kind nor an error", body)
		}
		if diff := cmp.Diff(readPlainly(t, body), in); diff != "" {
			t.Errorf("Decode(%q) (-plain +got):\n%s", body, diff)
		}
	})
}

// readPlainly finds in an interaction what Decode should, with the standard
// library's plainest means.
func readPlainly(t *testing.T, body []byte) wire.Interaction {
	t.Helper()
	var all map[string]any
	decoder := json.NewDecoder(strings.NewReader(string(body)))
	decoder.UseNumber()
	if err := decoder.Decode(&all); err != nil {
		t.Fatalf("%q is decoded and no JSON: %v", body, err)
	}
	data, _ := all["data"].(map[string]any)
	in := wire.Interaction{ID: plainText(all["id"]), ApplicationID: plainText(all["application_id"]), Token: plainText(all["token"])}
	in.Request.ID = in.ID
	readPlacePlainly(&in.Request, all)
	if permissions, err := strconv.ParseUint(plainText(all["app_permissions"]), 10, 64); err == nil {
		in.Request.TextOnly, in.Request.NoFiles = permissions>>14&1 == 0, permissions>>15&1 == 0
	}
	if n, err := strconv.Atoi(plainText(all["attachment_size_limit"])); err == nil {
		in.Request.MaxFile = max(n, 0)
	}
	switch plainText(all["type"]) {
	case "1":
		in.Ping = true
	case "2":
		in.Request.Kind = bot.Command
		if plainText(data["type"]) == "3" {
			in.Request.Kind, in.Request.Path = bot.MessageCommand, plainText(data["name"])
			target := plainObject(plainObject(data["resolved"])["messages"])[plainText(data["target_id"])]
			in.Request.Texts = textsPlainly(plainObject(target))
			break
		}
		readCommandPlainly(&in.Request, data)
	case "5":
		in.Request.Kind, in.Request.Options = bot.Submit, map[string]bot.Value{}
		in.Request.Path, in.Request.Argument, _ = strings.Cut(plainText(data["custom_id"]), ":")
		for _, c := range componentsPlainly(data["components"]) {
			if plainText(c["type"]) == "4" {
				in.Request.Options[plainText(c["custom_id"])] = bot.Value{Text: plainText(c["value"]), Bool: c["value"] == true}
			}
		}
	case "4":
		in.Request.Kind = bot.Autocomplete
		readCommandPlainly(&in.Request, data)
	case "3":
		in.Request.Kind = bot.Press
		in.Request.Path, in.Request.Argument, _ = strings.Cut(plainText(data["custom_id"]), ":")
		in.Request.Choice = plainText(firstOf(data["values"]))
	}
	return in
}

func textsPlainly(message map[string]any) []string {
	texts := []any{message["content"]}
	for _, e := range listPlainly(message["embeds"]) {
		texts = append(texts, e["title"], e["description"])
		for _, f := range listPlainly(e["fields"]) {
			texts = append(texts, f["name"], f["value"])
		}
		texts = append(texts, plainObject(e["footer"])["text"])
	}
	for _, c := range componentsPlainly(message["components"]) {
		if plainText(c["type"]) == "10" {
			texts = append(texts, c["content"])
		}
	}
	var all []string
	for _, text := range texts {
		if text := plainText(text); text != "" {
			all = append(all, text)
		}
	}
	for _, forwarded := range listPlainly(message["message_snapshots"]) {
		all = append(all, textsPlainly(plainObject(forwarded["message"]))...)
	}
	return all
}

// componentsPlainly returns all components, however deep.
func componentsPlainly(v any) []map[string]any {
	var all []map[string]any
	for _, c := range listPlainly(v) {
		all = append(all, c)
		all = append(all, componentsPlainly(c["components"])...)
		all = append(all, componentsPlainly(c["component"])...)
	}
	return all
}

// listPlainly returns the objects of a list, or one alone in its place.
func listPlainly(v any) []map[string]any {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	var all []map[string]any
	for _, item := range list {
		if o := plainObject(item); o != nil {
			all = append(all, o)
		}
	}
	return all
}

func readPlacePlainly(req *bot.Request, all map[string]any) {
	member, message := plainObject(all["member"]), plainObject(all["message"])
	req.Locale, req.User = plainText(all["locale"]), plainText(plainObject(member["user"])["id"])
	if req.User == "" {
		req.User = plainText(plainObject(all["user"])["id"])
	}
	if guild := plainText(all["guild_id"]); snowflake.MatchString(guild) && guild == plainText(plainObject(all["authorizing_integration_owners"])["0"]) {
		permissions, _ := strconv.ParseInt(plainText(member["permissions"]), 10, 64)
		req.Guild, req.ManageMessages, req.ManageGuild = guild, permissions&0x2008 != 0, permissions&0x28 != 0
	}
	flags, _ := strconv.ParseInt(plainText(message["flags"]), 10, 64)
	asked := plainObject(plainObject(message["interaction_metadata"])["user"])["id"]
	if plainText(asked) == "" {
		asked = plainObject(plainObject(message["interaction"])["user"])["id"]
	}
	req.Message = bot.Message{ID: plainText(message["id"]), Asker: plainText(asked), Private: flags&64 != 0}
	if to := addressed.FindStringSubmatch(plainText(message["content"])); to != nil {
		req.Message.Addressee = to[1]
	}
}

var (
	snowflake = regexp.MustCompile(`^(\d{1,19}|1[0-7]\d{18})$`)
	addressed = regexp.MustCompile(`^<@(\d{1,19}|1[0-7]\d{18})>(\n|$)`)
)

func plainObject(v any) map[string]any {
	o, _ := v.(map[string]any)
	return o
}

// firstOf returns the first of a list, or what is no list itself.
func firstOf(v any) any {
	list, ok := v.([]any)
	switch {
	case !ok:
		return v
	case len(list) == 0:
		return nil
	}
	return list[0]
}

func readCommandPlainly(req *bot.Request, data map[string]any) {
	req.Path, req.Options = plainText(data["name"]), map[string]bot.Value{}
	list, _ := data["options"].([]any)
	for range 2 {
		only := plainObject(firstOf(list))
		if len(list) != 1 || !strings.Contains("1 2", plainType(only)) {
			break
		}
		req.Path += " " + plainText(only["name"])
		list, _ = only["options"].([]any)
	}
	for i := range list {
		o := plainObject(list[i])
		name, focused := plainText(o["name"]), o["focused"] == true
		if strings.Contains("1 2", plainType(o)) {
			continue
		}
		req.Options[name] = bot.Value{Text: plainText(o["value"]), Bool: o["value"] == true}
		if focused {
			req.Focused = name
		}
	}
}

// plainType is an option's type, or one that there is not.
func plainType(o map[string]any) string {
	if kind := plainText(o["type"]); kind != "" {
		return kind
	}
	return "none"
}

// plainText is what Decode takes from a value of any type.
func plainText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// FuzzCustomID: what a button carries comes back as it was.
func FuzzCustomID(f *testing.F) {
	f.Add("define", "pack/term")
	f.Add("define", "")
	f.Add("", ":a:b:")
	f.Add("glossary browse", "\xff:\x00")
	f.Fuzz(func(t *testing.T, path, argument string) {
		path = strings.ReplaceAll(path, ":", "") // which is in no command's name
		gotPath, gotArgument := wire.SplitCustomID(wire.JoinCustomID(path, argument))
		if gotPath != path || gotArgument != argument {
			t.Errorf("SplitCustomID(JoinCustomID(%q, %q)) = %q, %q", path, argument, gotPath, gotArgument)
		}
	})
}
