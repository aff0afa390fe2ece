package bot_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
)

// parts are how many there are of all that a message leaves out where Discord
// takes no more, or would refuse it.
type parts struct{ Cards, Fields, Menus, Items, Buttons, Inputs, Choices, Files int }

func partsOf(r bot.Reply) parts {
	p := parts{Cards: len(r.Cards), Menus: len(r.Menus), Buttons: len(r.Buttons), Choices: len(r.Choices), Files: len(r.Files)}
	for _, c := range r.Cards {
		p.Fields += len(c.Fields)
	}
	for _, m := range r.Menus {
		p.Items += len(m.Items)
	}
	if r.Form != nil {
		p.Inputs = len(r.Form.Inputs)
	}
	return p
}

// sentParts are the same of what is sent.
func sentParts(t *testing.T, body []byte) parts {
	t.Helper()
	var sent struct {
		Data struct {
			Embeds      []struct{ Fields []any }
			Choices     []any
			Attachments []any
			Components  []struct {
				Component  any // of a form
				Components []struct{ Options []any }
			}
		}
	}
	if err := json.Unmarshal(body, &sent); err != nil {
		t.Fatal(err)
	}
	p := parts{Cards: len(sent.Data.Embeds), Choices: len(sent.Data.Choices), Files: len(sent.Data.Attachments)}
	for _, e := range sent.Data.Embeds {
		p.Fields += len(e.Fields)
	}
	for _, row := range sent.Data.Components {
		if row.Component != nil {
			p.Inputs++
		}
		for _, c := range row.Components {
			p.Items += len(c.Options)
			if c.Options == nil {
				p.Buttons++
			} else {
				p.Menus++
			}
		}
	}
	return p
}

// checkWhole tells where something of a reply is silently left out of what is
// sent. Where no cards are shown these are text, and where no files may be
// attached a reply tells what they show.
func checkWhole(t *testing.T, req bot.Request, reply bot.Reply, body []byte) {
	t.Helper()
	want := partsOf(reply)
	if req.TextOnly {
		want.Cards, want.Fields = 0, 0
	}
	if req.NoFiles {
		want.Files = 0
	}
	if diff := cmp.Diff(want, sentParts(t, body)); diff != "" {
		t.Errorf("parts of the reply, and of what is sent (-want +got):\n%s", diff)
	}
}
