package wire_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/wire"
)

// Who does something where, and with what rights.
func TestDecodePlace(t *testing.T) {
	const byServer = `"authorizing_integration_owners":{"0":"4"},`
	const member = `"guild_id":"4","member":{"user":{"id":"6"},"permissions":"PERMISSIONS"}`
	by := func(permissions string) string { return strings.Replace(member, "PERMISSIONS", permissions, 1) }
	for name, test := range map[string]struct {
		members string
		want    bot.Request
	}{
		"server that has the bot":         {byServer + by("0"), bot.Request{User: "6", Guild: "4"}},
		"installed by the person as well": {`"authorizing_integration_owners":{"1":"6","0":"4"},` + by("0"), bot.Request{User: "6", Guild: "4"}},
		"by the person alone":             {`"authorizing_integration_owners":{"1":"6"},` + by("8"), bot.Request{User: "6"}},
		"by another server":               {`"authorizing_integration_owners":{"0":"5"},` + by("8"), bot.Request{User: "6"}},
		"nobody knows by whom":            {by("8"), bot.Request{User: "6"}},
		"owners that are none":            {`"authorizing_integration_owners":["4"],` + by("8"), bot.Request{User: "6"}},
		"direct message":                  {`"authorizing_integration_owners":{"0":"0"},"user":{"id":"6"}`, bot.Request{User: "6"}},
		"server without an ID":            {`"authorizing_integration_owners":{"0":"0x4"},"guild_id":"0x4"`, bot.Request{}},
		"manages messages":                {byServer + by("8192"), bot.Request{User: "6", Guild: "4", ManageMessages: true}},
		"manages the server":              {byServer + by("32"), bot.Request{User: "6", Guild: "4", ManageGuild: true}},
		"administrator":                   {byServer + by("8"), bot.Request{User: "6", Guild: "4", ManageMessages: true, ManageGuild: true}},
		"all rights":                      {byServer + by("2251799813685247"), bot.Request{User: "6", Guild: "4", ManageMessages: true, ManageGuild: true}},
		"all other rights":                {byServer + by("2251799813677015"), bot.Request{User: "6", Guild: "4"}},
		"rights that are none":            {byServer + by("all"), bot.Request{User: "6", Guild: "4"}},
		"rights beyond all":               {byServer + by("18446744073709551616"), bot.Request{User: "6", Guild: "4"}},
		"member that is none":             {byServer + `"guild_id":"4","member":[{"user":{"id":"6"}}],"user":7`, bot.Request{Guild: "4"}},
		"locale":                          {`"locale":"pt-BR"`, bot.Request{Locale: "pt-BR"}},
		"locale that is none":             {`"locale":{}`, bot.Request{}},
	} {
		t.Run(name, func(t *testing.T) {
			test.want.ID, test.want.Kind, test.want.Path = "1", bot.Press, "define"
			sameRequest(t, `{"id":"1","type":3,"data":{"custom_id":"define"},`+test.members+`}`, test.want)
		})
	}
}

func TestDecodePressedMessage(t *testing.T) {
	for name, test := range map[string]struct {
		message string
		want    bot.Message
	}{
		"public":                    {`{"id":"5","flags":0,"content":"<@"}`, bot.Message{ID: "5"}},
		"private, with other flags": {`{"id":"5","flags":4160}`, bot.Message{ID: "5", Private: true}},
		"asked for":                 {`{"interaction_metadata":{"user":{"id":"6"}},"interaction":{"user":{"id":"7"}}}`, bot.Message{Asker: "6"}},
		"asked for, in the older form": {
			`{"interaction_metadata":{"user":null},"interaction":{"user":{"id":"7"}}}`, bot.Message{Asker: "7"},
		},
		"addressed":                      {`{"content":"<@6>\nLook"}`, bot.Message{Addressee: "6"}},
		"addressed, with no text":        {`{"content":"<@6>"}`, bot.Message{Addressee: "6"}},
		"mention in a text":              {`{"content":"<@6> wrote this"}`, bot.Message{}},
		"mention further down":           {`{"content":"Look\n<@6>"}`, bot.Message{}},
		"mention of a nickname":          {`{"content":"<@!6>\nLook"}`, bot.Message{}},
		"mention of a role":              {`{"content":"<@&6>\nLook"}`, bot.Message{}},
		"mention of nobody":              {`{"content":"<@>\nLook"}`, bot.Message{}},
		"odd members":                    {`{"id":{},"flags":"x","content":7,"interaction_metadata":[]}`, bot.Message{}},
		"flags beyond all":               {`{"flags":18446744073709551616}`, bot.Message{}},
		"no message":                     {`[]`, bot.Message{}},
		"the last of two":                {`{"id":"5","flags":64},"message":{"id":"6"}`, bot.Message{ID: "6"}},
		"deep below what is passed over": {`{"components":` + strings.Repeat("[", 900) + strings.Repeat("]", 900) + `,"id":"5"}`, bot.Message{ID: "5"}},
	} {
		t.Run(name, func(t *testing.T) {
			sameRequest(t, `{"id":"1","type":3,"data":{"custom_id":"define"},"message":`+test.message+`}`,
				bot.Request{ID: "1", Kind: bot.Press, Path: "define", Message: test.want})
		})
	}
}

func sameRequest(t *testing.T, body string, want bot.Request) {
	t.Helper()
	got, err := wire.Decode([]byte(body))
	if err != nil {
		t.Fatalf("Decode(%s): %v", body, err)
	}
	if diff := cmp.Diff(want, got.Request); diff != "" {
		t.Errorf("Decode(%s) (-want +got):\n%s", body, diff)
	}
}

// Interactions with all that Discord's have.
func TestDecodeOfDiscords(t *testing.T) {
	const other = "600000000000000002"
	i := discordtest.Interaction{ID: "1", Permissions: "8192", Locale: "fr", User: other}
	i.On = discordtest.Message{ID: "7", Asker: discordtest.UserID, Content: "<@" + other + ">\nLook", Private: true}
	place := bot.Request{ID: "1", Locale: "fr", User: other, Guild: discordtest.GuildID, ManageMessages: true, MaxFile: 10 << 20}
	message := bot.Message{ID: "7", Asker: discordtest.UserID, Addressee: other, Private: true}
	elsewhere := i
	elsewhere.Place = discordtest.UserInstalled
	for name, test := range map[string]struct {
		body []byte
		want func(*bot.Request)
	}{
		"press": {i.Press(t, "define:emt"), func(r *bot.Request) { r.Kind, r.Path, r.Argument, r.Message = bot.Press, "define", "emt", message }},
		"choice": {i.Press(t, "define:", "a", "b"), func(r *bot.Request) {
			r.Kind, r.Path, r.Choice, r.Message = bot.Press, "define", "a", message
		}},
		"press elsewhere": {elsewhere.Press(t, "define:emt"), func(r *bot.Request) {
			r.Kind, r.Path, r.Argument, r.Message, r.Guild, r.ManageMessages = bot.Press, "define", "emt", message, "", false
		}},
		"form": {i.Submit(t, "add:x", map[string]any{"label": "EMT", "tags": []string{"a"}}), func(r *bot.Request) {
			r.Kind, r.Path, r.Argument, r.Message, r.Options = bot.Submit, "add", "x", message, map[string]bot.Value{"label": {Text: "EMT"}}
		}},
		"command on a message": {i.MessageCommand(t, "Explain terms", "EMT"), func(r *bot.Request) {
			r.Kind, r.Path, r.Texts = bot.MessageCommand, "Explain terms", []string{"EMT", "A title", "A description"}
		}},
		"command for somebody": {i.Command(t, "define", map[string]any{"for": discordtest.Person(discordtest.UserID)}), func(r *bot.Request) {
			r.Kind, r.Path, r.Options = bot.Command, "define", map[string]bot.Value{"for": {Text: discordtest.UserID}}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			want := place
			test.want(&want)
			sameRequest(t, string(test.body), want)
		})
	}
}
