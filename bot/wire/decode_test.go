package wire_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/wire"
)

func TestDecode(t *testing.T) {
	for name, test := range map[string]struct {
		body string
		want wire.Interaction
	}{
		"ping": {
			`{"id":"1","application_id":"2","type":1,"token":"t","version":1}`,
			wire.Interaction{ID: "1", ApplicationID: "2", Token: "t", Ping: true, Request: bot.Request{ID: "1"}},
		},
		"ping without anything": {`{"type":1,"data":null}`, wire.Interaction{Ping: true}},
		"command": {
			`{"id":"1","type":2,"token":"t","locale":"de","member":{"user":{"id":"7"}},"data":{"id":"9","name":"define","type":1,
			  "options":[{"name":"term","type":3,"value":"EMT"},{"name":"private","type":5,"value":true}]}}`,
			wire.Interaction{ID: "1", Token: "t", Request: bot.Request{
				ID: "1", Kind: bot.Command, Path: "define", Locale: "de", User: "7",
				Options: map[string]bot.Value{"term": {Text: "EMT"}, "private": {Text: "true", Bool: true}},
			}},
		},
		"command without a token": {
			`{"id":"18446744073709551615","type":2,"data":{"name":"define"}}`,
			wire.Interaction{ID: "18446744073709551615", Request: bot.Request{
				ID: "18446744073709551615", Kind: bot.Command, Path: "define", Options: map[string]bot.Value{},
			}},
		},
		"somebody as an option": {
			`{"id":"1","type":2,"data":{"name":"define","type":1,"options":[{"name":"for","type":6,"value":"600000000000000001"}],
			  "resolved":{"users":{"600000000000000001":{"id":"600000000000000001"}}}}}`,
			wire.Interaction{ID: "1", Request: bot.Request{
				ID: "1", Kind: bot.Command, Path: "define", Options: map[string]bot.Value{"for": {Text: "600000000000000001"}},
			}},
		},
		"command of an odd type": {
			`{"id":"1","type":2,"data":{"name":"define","type":[3],"target_id":{},"resolved":"x","values":7,"components":{"type":4}}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Command, Path: "define", Options: map[string]bot.Value{}}},
		},
		"subcommand": {
			`{"id":"1","type":2,"data":{"name":"glossary","options":[{"name":"browse","type":1,"options":[{"name":"by","type":3,"value":"x"}]}]}}`,
			wire.Interaction{ID: "1", Request: bot.Request{
				ID: "1", Kind: bot.Command, Path: "glossary browse", Options: map[string]bot.Value{"by": {Text: "x"}},
			}},
		},
		"subcommand in a group": {
			`{"id":"1","type":2,"data":{"name":"a","options":[{"name":"b","type":2,"options":[{"name":"c","type":1,"options":[{"name":"by","type":3,"value":"x"}]}]}]}}`,
			wire.Interaction{ID: "1", Request: bot.Request{
				ID: "1", Kind: bot.Command, Path: "a b c", Options: map[string]bot.Value{"by": {Text: "x"}},
			}},
		},
		"deeper than Discord goes": {
			`{"id":"1","type":2,"data":{"name":"a","options":[{"name":"b","type":2,"options":[{"name":"c","type":2,"options":[{"name":"d","type":1,"options":[{"name":"by","type":3,"value":"x"}]}]}]}]}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Command, Path: "a b c", Options: map[string]bot.Value{}}},
		},
		"autocomplete with a half-typed number": {
			`{"id":"1","type":4,"data":{"name":"define","options":[{"name":"term","type":3,"value":"em","focused":true},{"name":"n","type":4,"value":"1x"},{"name":"m","type":4,"value":12}]}}`,
			wire.Interaction{ID: "1", Request: bot.Request{
				ID: "1", Kind: bot.Autocomplete, Path: "define", Focused: "term",
				Options: map[string]bot.Value{"term": {Text: "em"}, "n": {Text: "1x"}, "m": {Text: "12"}},
			}},
		},
		"values of any type": {
			`{"id":"1","type":2,"data":{"name":"define","options":[{"name":"a","value":1e400},{"name":"b","value":null},{"name":"c","value":{"x":[1]}},
			  {"name":"d","value":["x"]},{"name":"e","value":false},{"name":"f"},{"name":"g","value":"half an emoji: \ud83e"}]}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Command, Path: "define", Options: map[string]bot.Value{
				"a": {Text: "1e400"}, "b": {}, "c": {}, "d": {}, "e": {Text: "false"}, "f": {}, "g": {Text: "half an emoji: \ufffd"},
			}}},
		},
		"press below unknown components": {
			`{"id":"1","type":3,"data":{"component_type":2,"custom_id":"define:pack/term:1"},
			  "message":{"id":"5","components":[{"type":99,"novelty":[{"type":"text"}]}]}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Press, Path: "define", Argument: "pack/term:1", Message: bot.Message{ID: "5"}}},
		},
		"choice from a menu": {
			`{"id":"1","type":3,"data":{"component_type":3,"custom_id":"define:x","values":["one","two"]}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Press, Path: "define", Argument: "x", Choice: "one"}},
		},
		"half a choice": {
			`{"id":"1","type":3,"data":{"custom_id":"define:x","values":{"0":"one"}}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Press, Path: "define", Argument: "x"}},
		},
		"limits": {
			`{"id":"1","type":3,"attachment_size_limit":26214400,"app_permissions":"16384","data":{"custom_id":"define"}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Press, Path: "define", MaxFile: 26214400, NoFiles: true}},
		},
		"limits of other types": {
			`{"id":"1","type":3,"attachment_size_limit":-1.5e400,"app_permissions":{"all":true},"data":{"custom_id":"define"}}`,
			wire.Interaction{ID: "1", Request: bot.Request{ID: "1", Kind: bot.Press, Path: "define"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := wire.Decode([]byte(test.body))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("Decode (-want +got):\n%s", diff)
			}
		})
	}
}

// A name that stands twice somewhere does not cost the interaction.
func TestDecodePassesOverDoubles(t *testing.T) {
	in, err := wire.Decode([]byte(`{"id":"1","type":2,"x":{"a":1,"a":2},"data":{"name":"no","name":"define"}}`))
	if err != nil || in.Request.Path != "define" {
		t.Errorf("Decode = %+v, %v, want the last of the names", in, err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, body := range map[string]string{
		"nothing":               "",
		"no JSON":               "null and void",
		"a list":                "[]",
		"half an object":        `{"id":"1","type":2,"data":{"name":"define"}`,
		"two objects":           `{"type":1}{"type":1}`,
		"a type in words":       `{"id":"1","type":"command"}`,
		"a type and a half":     `{"id":"1","type":1.5}`,
		"a huge type":           `{"id":"1","type":1e400}`,
		"an ID that is none":    `{"id":1,"type":2,"data":{"name":"define"}}`,
		"no ID":                 `{"type":2,"data":{"name":"define"}}`,
		"an ID of no snowflake": `{"id":"-1","type":3,"data":{"custom_id":"define"}}`,
		"a long ID":             `{"id":"000000000000000000001","type":3,"data":{"custom_id":"define"}}`,
		"an ID over 64 bits":    `{"id":"18446744073709551616","type":3,"data":{"custom_id":"define"}}`,
		"data that is a list":   `{"id":"1","type":2,"data":[]}`,
		"a name that is none":   `{"id":"1","type":2,"data":{"name":7}}`,
		"options that are one":  `{"id":"1","type":2,"data":{"name":"define","options":{"name":"term"}}}`,
		"too many options":      `{"id":"1","type":2,"data":{"name":"define","options":[` + strings.Repeat(`{"name":"term"},`, 25) + `{"name":"term"}]}}`,
		"deep nesting":          strings.Repeat("[", 1e5),
		"deep nesting within":   `{"id":"1","type":1,"x":` + strings.Repeat("[", 1e5) + strings.Repeat("]", 1e5) + `}`,
		"deep options":          `{"id":"1","type":2,"data":` + strings.Repeat(`{"options":[`, 1e5) + strings.Repeat("]}", 1e5) + `}`,
	} {
		if in, err := wire.Decode([]byte(body)); err == nil {
			t.Errorf("%s: Decode(%.60s) = %+v, want an error", name, body, in)
		}
	}
	for _, kind := range []int{0, 6, 42, -1} {
		body := fmt.Sprintf(`{"id":"1","type":%d,"data":{"custom_id":"define:x","components":[{"type":18,"component":{"type":4}}]}}`, kind)
		if _, err := wire.Decode([]byte(body)); !errors.Is(err, wire.ErrKind) {
			t.Errorf("Decode(%s) = %v, want ErrKind", body, err)
		}
	}
	for _, body := range []string{ // commands on people, of an app's own start, and a message command that is being typed
		`{"id":"1","type":2,"data":{"name":"Greet","type":2,"target_id":"6"}}`,
		`{"id":"1","type":2,"data":{"name":"launch","type":4}}`,
		`{"id":"1","type":4,"data":{"name":"Explain terms","type":3}}`,
		`{"id":"1","type":2,"data":{"name":"define","type":"secret"}}`,
	} {
		if _, err := wire.Decode([]byte(body)); !errors.Is(err, wire.ErrKind) || strings.Contains(err.Error(), "secret") {
			t.Errorf("Decode(%s) = %v, want ErrKind", body, err)
		}
	}
}

// What is wrong is told without anybody's words or secrets: logs hold it.
func TestDecodeErrorsKeepSecrets(t *testing.T) {
	const secret = "secret-token"
	for _, body := range []string{
		`{"token":"secret-token" `, `{"token":"secret-token" x}`, `{"token":"secret-token\q"}`, `{"token":["secret-token"]}`,
		`{"type":"secret-token"}`, `{"data":"secret-token"}`, `{"id":"secret-token","type":3}`,
		`{"id":"1","type":2,"data":{"name":"define","options":[{"name":"term","focused":"secret-token"}]}}`,
	} {
		if _, err := wire.Decode([]byte(body)); err == nil || strings.Contains(err.Error(), secret) {
			t.Errorf("Decode(%s) = %v, want an error without the secret", body, err)
		}
	}
}
