package wire_test

import (
	"fmt"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/wire"
)

func TestDecodeSubmit(t *testing.T) {
	for name, test := range map[string]struct {
		components string
		want       map[string]bot.Value
	}{
		"in labels": {
			`[{"type":18,"component":{"type":4,"custom_id":"label","value":"EMT"}},{"type":18,"component":{"type":4,"custom_id":"note","value":""}}]`,
			map[string]bot.Value{"label": {Text: "EMT"}, "note": {}},
		},
		"in rows": {
			`[{"type":1,"components":[{"type":4,"custom_id":"label","value":"EMT"}]},{"type":1,"components":[{"type":4,"custom_id":"note"}]}]`,
			map[string]bot.Value{"label": {Text: "EMT"}, "note": {}},
		},
		"among what is unknown": {
			`[{"type":10},7,{"type":99,"novelty":[[]]},{"type":18,"component":{"type":3,"custom_id":"tag","values":["x"]}},
			  {"type":18,"component":[]},{"type":18,"component":{"type":4,"custom_id":"label","value":{"x":1}}}]`,
			map[string]bot.Value{"label": {}},
		},
		"nothing":    {`null`, map[string]bot.Value{}},
		"no list":    {`"x"`, map[string]bot.Value{}},
		"empty list": {`[]`, map[string]bot.Value{}},
		"too deep": {
			strings.Repeat(`[{"components":`, 500) + `{"type":4,"custom_id":"x"}` + strings.Repeat("}]", 500), map[string]bot.Value{},
		},
	} {
		t.Run(name, func(t *testing.T) {
			sameRequest(t, `{"id":"1","type":5,"data":{"custom_id":"add:term","components":`+test.components+`},"message":{"id":"5"}}`, bot.Request{
				ID: "1", Kind: bot.Submit, Path: "add", Argument: "term", Options: test.want, Message: bot.Message{ID: "5"},
			})
		})
	}
}

// A form's number of inputs is bounded.
func TestDecodeLongSubmit(t *testing.T) {
	var inputs []string
	for i := range 200 {
		inputs = append(inputs, fmt.Sprintf(`{"type":4,"custom_id":"%d"}`, i))
	}
	in, err := wire.Decode([]byte(`{"id":"1","type":5,"data":{"components":[` + strings.Join(inputs, ",") + `]}}`))
	if err != nil || len(in.Request.Options) != 25 {
		t.Errorf("Decode = %d options, %v, want 25", len(in.Request.Options), err)
	}
}

func TestDecodeMessageCommand(t *testing.T) {
	for name, test := range map[string]struct {
		message string
		want    []string
	}{
		"text":    {`{"content":"EMT is *not* HDAC"}`, []string{"EMT is *not* HDAC"}},
		"nothing": {`{"content":"","embeds":[],"components":[]}`, nil},
		"embeds": {
			`{"content":"c","embeds":[{"title":"t","description":"d","fields":[{"name":"n","value":"v"},{"name":"m"}],"footer":{"text":"f"}},{"description":"e"}]}`,
			[]string{"c", "t", "d", "n", "v", "m", "f", "e"},
		},
		"forwarded": {
			`{"content":"","message_snapshots":[{"message":{"content":"c","embeds":[{"title":"t"}]}},{"message":{"content":"d"}}]}`,
			[]string{"c", "t", "d"},
		},
		"new components": {
			`{"flags":32768,"components":[{"type":10,"content":"one"},{"type":17,"components":[{"type":9,"components":[{"type":10,"content":"two"}],
			  "accessory":{"type":2,"label":"no"}},{"type":1,"components":[{"type":2,"label":"no"}]},{"type":10,"content":"three"}]},{"type":99,"content":"no"}]}`,
			[]string{"one", "two", "three"},
		},
		"odd members": {`{"content":{},"embeds":{"title":"t","fields":7,"footer":[]},"components":[[],{"type":{}}],"message_snapshots":["x"]}`, []string{"t"}},
		"no message":  {`"x"`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			sameRequest(t, `{"id":"1","type":2,"data":{"id":"9","name":"Explain terms","type":3,"target_id":"5","resolved":{"messages":{"4":{"content":"no"},"5":`+
				test.message+`}}}}`, bot.Request{ID: "1", Kind: bot.MessageCommand, Path: "Explain terms", Texts: test.want})
		})
	}
}

// As many texts are read as a message can have, and no more.
func TestDecodeLongMessage(t *testing.T) {
	in, err := wire.Decode(discordtest.Interaction{}.MessageCommand(t, "Explain terms", strings.Repeat("é", 60_000)))
	if err != nil || len(in.Request.Texts) != 2 {
		t.Errorf("Decode = %d texts, %v, want those of the embed", len(in.Request.Texts), err)
	}
	embed := `{"fields":[` + strings.Repeat(`{"name":"n","value":"v"},`, 24) + `{}]}`
	body := `{"id":"1","type":2,"data":{"type":3,"target_id":"5","resolved":{"messages":{"5":{"embeds":[` + strings.Repeat(embed+",", 500) + embed + `]}}}}}`
	in, err = wire.Decode([]byte(body))
	if err != nil || len(in.Request.Texts) != 1200 {
		t.Errorf("Decode = %d texts, %v, want 1200", len(in.Request.Texts), err)
	}
}
