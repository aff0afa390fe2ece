package wire_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest/contract"
	"labgloss/bot/wire"
)

func TestEncodeForm(t *testing.T) {
	reply := bot.Reply{Text: "unsaid", Private: true, Form: &bot.Form{Title: "Add a term", Path: "add", Argument: "pack", Inputs: []bot.Input{
		{Name: "label", Label: "Name", Placeholder: "EMT", Required: true, Max: 100},
		{Name: "text", Label: "Meaning", Value: "A change", Long: true},
	}}}
	want := `{"type":9,"data":{"custom_id":"add:pack","title":"Add a term","components":[
		{"type":18,"label":"Name","component":{"type":4,"custom_id":"label","style":1,"placeholder":"EMT","required":true,"max_length":100}},
		{"type":18,"label":"Meaning","component":{"type":4,"custom_id":"text","style":2,"value":"A change","required":false,"max_length":4000}}]}}`
	for _, kind := range []bot.Kind{bot.Command, bot.MessageCommand, bot.Press} {
		answer, err := wire.Encode(bot.Request{Kind: kind}, reply)
		if err != nil {
			t.Fatal(err)
		}
		contract.Check(t, contract.Callback, answer.Body)
		if diff := cmp.Diff(parse(t, []byte(want)), parse(t, answer.Body)); diff != "" {
			t.Errorf("Encode (-want +got):\n%s", diff)
		}
	}
}

func TestEncodeLongForm(t *testing.T) {
	long := strings.Repeat("x", 5000)
	answer, err := wire.Encode(bot.Request{Kind: bot.Press}, bot.Reply{Form: &bot.Form{Title: long, Path: "add", Inputs: []bot.Input{
		{Name: long[:100], Label: long, Placeholder: long, Value: long, Max: 10}, {Name: "b", Label: "L", Placeholder: " ", Value: long, Max: 4001}, {Name: "c", Label: "L", Max: -1},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	contract.Check(t, contract.Callback, answer.Body)
	var sent struct {
		Data struct {
			Title      string
			Components []struct {
				Label     string
				Component struct {
					Placeholder, Value string
					Max                int `json:"max_length"`
				}
			}
		}
	}
	if err := json.Unmarshal(answer.Body, &sent); err != nil {
		t.Fatal(err)
	}
	first, second, third := sent.Data.Components[0], sent.Data.Components[1].Component, sent.Data.Components[2].Component
	got := []int{len(sent.Data.Title), len(first.Label), len(first.Component.Placeholder), len(first.Component.Value), len(second.Value)}
	const more = len("…") - 1
	if diff := cmp.Diff([]int{45 + more, 45 + more, 100 + more, 10 + more, 4000 + more}, got); diff != "" || second.Placeholder != "" {
		t.Errorf("lengths in %s (-want +got):\n%s", answer.Body, diff)
	}
	if second.Max != 4000 || third.Max != 4000 {
		t.Errorf("%d and %d characters may be written, want 4000", second.Max, third.Max)
	}
}

// What could not work is an error of ours.
func TestEncodeRefuses(t *testing.T) {
	input := bot.Input{Name: "a", Label: "A"}
	form := func(inputs ...bot.Input) bot.Reply {
		return bot.Reply{Form: &bot.Form{Title: "T", Path: "add", Inputs: inputs}}
	}
	far := form(input)
	far.Form.Argument = strings.Repeat("x", 100)
	untitled := form(input)
	untitled.Form.Title = "\n"
	for name, test := range map[string]struct {
		kind  bot.Kind
		reply bot.Reply
	}{
		"a form after a form":       {bot.Submit, form(input)},
		"a form for a keystroke":    {bot.Autocomplete, form(input)},
		"state that does not fit":   {bot.Command, far},
		"no title":                  {bot.Command, untitled},
		"no inputs":                 {bot.Command, form()},
		"too many inputs":           {bot.Command, form(input, bot.Input{Name: "b", Label: "B"}, bot.Input{Name: "c", Label: "C"}, bot.Input{Name: "d", Label: "D"}, bot.Input{Name: "e", Label: "E"}, bot.Input{Name: "f", Label: "F"})},
		"an input twice":            {bot.Command, form(input, input)},
		"an input without a name":   {bot.Command, form(bot.Input{Label: "A"})},
		"an input of a long name":   {bot.Command, form(bot.Input{Name: strings.Repeat("a", 101), Label: "A"})},
		"an input without a label":  {bot.Command, form(bot.Input{Name: "a", Label: " "})},
		"a removal after a command": {bot.Command, bot.Reply{Remove: true}},
		"a removal after a form":    {bot.Submit, bot.Reply{Remove: true}},
	} {
		if answer, err := wire.Encode(bot.Request{Kind: test.kind}, test.reply); err == nil {
			t.Errorf("%s: Encode = %s, want an error", name, answer.Body)
		}
	}
	for _, reply := range []bot.Reply{form(input), {Remove: true}} {
		if answer, err := wire.EncodeMessage(bot.Request{Kind: bot.Press}, reply); err == nil {
			t.Errorf("EncodeMessage = %s, want an error", answer.Body)
		}
	}
}

// What answers a press or a form that one opened may take the message's place,
// or take it away.
func TestEncodeInPlace(t *testing.T) {
	message := bot.Message{ID: "5"}
	for name, test := range map[string]struct {
		req    bot.Request
		reply  bot.Reply
		want   string
		remove bool
	}{
		"press removes":           {bot.Request{Kind: bot.Press}, bot.Reply{Remove: true, Text: "unsaid"}, `{"type":6}`, true},
		"form of a press removes": {bot.Request{Kind: bot.Submit, Message: message}, bot.Reply{Remove: true}, `{"type":6}`, true},
		"form of a press":         {bot.Request{Kind: bot.Submit, Message: message}, bot.Reply{Replace: true, Text: "t"}, `{"type":7,"data":{"content":"t",`, false},
		"form of a command":       {bot.Request{Kind: bot.Submit}, bot.Reply{Replace: true, Text: "t"}, `{"type":4,"data":{"content":"t",`, false},
		"command":                 {bot.Request{Kind: bot.Command, Message: message}, bot.Reply{Replace: true, Text: "t"}, `{"type":4,"data":{"content":"t",`, false},
	} {
		answer, err := wire.Encode(test.req, test.reply)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		contract.Check(t, contract.Callback, answer.Body)
		if !strings.HasPrefix(string(answer.Body), test.want) || answer.Remove != test.remove {
			t.Errorf("%s: Encode = %s, %v, want %s… and %v", name, answer.Body, answer.Remove, test.want, test.remove)
		}
	}
}
