package wire_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/wire"
)

// sentRow is what is checked of a row here: the custom IDs in it, and the
// values of its menu.
type sentRow struct {
	Components []struct {
		CustomID string `json:"custom_id"`
		Options  []struct {
			Label, Value, Description string
			Default                   bool
		}
		Placeholder string
	}
}

func sentRows(t *testing.T, reply bot.Reply) []sentRow {
	t.Helper()
	reply.Text = "t"
	answer, err := wire.Encode(bot.Request{Kind: bot.Command}, reply)
	if err != nil {
		t.Fatal(err)
	}
	var sent struct {
		Data struct{ Components []sentRow }
	}
	if err := json.Unmarshal(answer.Body, &sent); err != nil {
		t.Fatal(err)
	}
	return sent.Data.Components
}

// Five rows are all that a message has: menus come first.
func TestEncodeRows(t *testing.T) {
	items := []bot.MenuItem{{Label: "L", Value: "v"}}
	for menus, want := range map[int]string{
		0: "5 5 5 5 5", 1: "1 5 5 5 5", 2: "1 1 5 5 5", 4: "1 1 1 1 5", 5: "1 1 1 1 1", 6: "1 1 1 1 1",
	} {
		var reply bot.Reply
		for i := range menus {
			reply.Menus = append(reply.Menus, bot.Menu{Path: "m", Argument: fmt.Sprint(i), Items: items})
		}
		for i := range 30 {
			reply.Buttons = append(reply.Buttons, bot.Button{Label: "L", Path: "b", Argument: fmt.Sprint(i)})
		}
		var got []string
		for _, row := range sentRows(t, reply) {
			got = append(got, fmt.Sprint(len(row.Components)))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("with %d menus the rows hold %v, want %s", menus, got, want)
		}
	}
}

// What a menu cannot offer is left out, and so is a menu without anything.
func TestEncodeMenu(t *testing.T) {
	long := strings.Repeat("x", 101)
	menu := bot.Menu{Path: "a", Placeholder: strings.Repeat("p", 151), Items: []bot.MenuItem{
		{Label: " ", Value: "no label"},
		{Label: "blank", Value: " "},
		{Label: "none"},
		{Label: "no text", Value: "\xff"},
		{Label: "far", Value: long},
		{Label: long, Note: long, Value: "v", Chosen: true},
		{Label: "again", Value: "v"},
		{Label: "last", Value: long[1:], Chosen: true},
	}}
	rows := sentRows(t, bot.Reply{Menus: []bot.Menu{{Path: "empty"}, menu, menu, {Path: long, Items: menu.Items}}})
	if len(rows) != 1 || len(rows[0].Components) != 1 {
		t.Fatalf("rows are %+v, want one menu", rows)
	}
	sent := rows[0].Components[0]
	if sent.Placeholder != strings.Repeat("p", 149)+"…" || sent.CustomID != "a:" || len(sent.Options) != 2 {
		t.Fatalf("sent %+v, want two items", sent)
	}
	cut := long[:99] + "…"
	if o := sent.Options[0]; o.Label != cut || o.Description != cut || o.Value != "v" || !o.Default {
		t.Errorf("the first is %+v, want it cut and chosen", o)
	}
	if o := sent.Options[1]; o.Value != long[1:] || o.Default {
		t.Errorf("the second is %+v, want it whole, and not chosen for a second time", o)
	}
}

func TestEncodeLongMenu(t *testing.T) {
	menu := bot.Menu{Path: "a"}
	var want []string
	for i := range 30 {
		menu.Items = append(menu.Items, bot.MenuItem{Label: "L", Value: fmt.Sprint(i)})
		want = append(want, fmt.Sprint(i))
	}
	var got []string
	for _, o := range sentRows(t, bot.Reply{Menus: []bot.Menu{menu}})[0].Components[0].Options {
		got = append(got, o.Value)
	}
	if diff := cmp.Diff(want[:25], got); diff != "" {
		t.Errorf("items (-want +got):\n%s", diff)
	}
}

// What a press on a menu or a button brings back is what it was given.
func TestEncodedStateComesBack(t *testing.T) {
	rows := sentRows(t, bot.Reply{
		Menus:   []bot.Menu{{Path: "glossary browse", Argument: "a:b", Items: []bot.MenuItem{{Label: "L", Value: "v"}}}},
		Buttons: []bot.Button{{Label: "L", Path: "glossary browse", Argument: "2"}},
	})
	var got []string
	for _, row := range rows {
		path, argument := wire.SplitCustomID(row.Components[0].CustomID)
		got = append(got, path, argument)
	}
	if diff := cmp.Diff([]string{"glossary browse", "a:b", "glossary browse", "2"}, got); diff != "" {
		t.Errorf("paths and arguments (-want +got):\n%s", diff)
	}
}

// The mention counts towards Discord's limit.
func TestEncodeLongAddressedText(t *testing.T) {
	answer, err := wire.Encode(bot.Request{Kind: bot.Command}, bot.Reply{Addressee: "18446744073709551615", Text: bot.Markdown(strings.Repeat("x", 2000))})
	if err != nil {
		t.Fatal(err)
	}
	var sent struct{ Data struct{ Content string } }
	if err := json.Unmarshal(answer.Body, &sent); err != nil {
		t.Fatal(err)
	}
	if content := sent.Data.Content; utf16Length(content) != 2000 || !strings.HasPrefix(content, "<@18446744073709551615>\nxx") {
		t.Errorf("content has %d characters and begins with %.30q, want 2000 with the mention", utf16Length(content), content)
	}
}
