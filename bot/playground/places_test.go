package playground_test

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/wire"
)

// Who does something where: what the bot makes of it, and what Discord would
// have in it.
func TestPlaces(t *testing.T) {
	const club = "100000000000000011"
	for name, tt := range map[string]struct {
		as, in, more string
		place        discordtest.Place
		want         bot.Request
	}{
		"student in the lab":         {you, glossary, ``, discordtest.InGuild, bot.Request{User: you, Guild: lab}},
		"lab manager":                {robin, glossary, ``, discordtest.InGuild, bot.Request{User: robin, Guild: lab, ManageMessages: true, ManageGuild: true}},
		"administrator":              {ada, general, ``, discordtest.InGuild, bot.Request{User: ada, Guild: club, ManageMessages: true, ManageGuild: true}},
		"by the person alone":        {ada, papers, ``, discordtest.UserInstalled, bot.Request{User: ada}},
		"direct message":             {maya, direct, ``, discordtest.InDM, bot.Request{User: maya}},
		"in German":                  {you, glossary, `,"locale":"de"`, discordtest.InGuild, bot.Request{User: you, Guild: lab, Locale: "de"}},
		"without cards":              {you, glossary, `,"app_permissions":"32768"`, discordtest.InGuild, bot.Request{User: you, Guild: lab, TextOnly: true}},
		"without cards and files":    {you, direct, `,"app_permissions":"0"`, discordtest.InDM, bot.Request{User: you, TextOnly: true, NoFiles: true}},
		"nobody says who and where":  {"", "", ``, discordtest.InGuild, bot.Request{User: you, Guild: lab}},
		"an empty locale is English": {you, glossary, `,"locale":""`, discordtest.InGuild, bot.Request{User: you, Guild: lab}},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.hook.answers[2] = `{"type":4,"data":{"content":"Hello"}}`
			p.interact(fmt.Sprintf(`{"as":%q,"in":%q,"type":2,"data":{"name":"define","type":1}%s}`, tt.as, tt.in, tt.more))
			got, err := wire.Decode(p.hook.raw)
			if err != nil {
				t.Fatalf("Decode(%s): %v", p.hook.raw, err)
			}
			tt.want.Kind, tt.want.Path, tt.want.MaxFile = bot.Command, "define", 10<<20
			if tt.want.Locale == "" {
				tt.want.Locale = "en-US"
			}
			if diff := cmp.Diff(tt.want, got.Request, cmpopts.IgnoreFields(bot.Request{}, "ID"), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("the bot's request (-want +got):\n%s", diff)
			}
			asDiscords(t, discordtest.Interaction{Place: tt.place}.Command(t, "define", nil), p.hook.raw)
		})
	}
}

// The page takes permissions from the app, and gives it none that a place has
// not.
func TestPermissionsAreThoseOfThePlace(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"content":"Hello"}}`
	permissions := func(in, left string) string {
		p.interact(fmt.Sprintf(`{"in":%q,"app_permissions":%q,"type":2,"data":{"name":"define"}}`, in, left))
		return p.hook.got["app_permissions"].(string)
	}
	const everything, allButCards = "18446744073709551615", "18446744073709535231"
	for _, in := range []string{glossary, papers, direct} {
		all, err := strconv.ParseUint(permissions(in, ""), 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		for left, want := range map[string]uint64{everything: all, allButCards: all &^ (1 << 14), "0": 0} {
			if got := permissions(in, left); got != strconv.FormatUint(want, 10) {
				t.Errorf("in %s, left with %s of %d, the app has %s, want %d", in, left, all, got, want)
			}
		}
	}
}

// asDiscords checks that an interaction has the members of one of Discord's.
func asDiscords(t *testing.T, discords, got []byte) {
	t.Helper()
	var want, have map[string]any
	if err := json.Unmarshal(discords, &want); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(got, &have); err != nil {
		t.Fatal(err)
	}
	delete(want, "data")
	sameMembers(t, "", want, have)
	for key := range have {
		if _, ok := want[key]; !ok && key != "data" && key != "message" {
			t.Errorf("the interaction has %s, which Discord's has not", key)
		}
	}
}

// sameMembers checks that what is not null at Discord is of the same kind here.
func sameMembers(t *testing.T, path string, want, got any) {
	t.Helper()
	object, ok := want.(map[string]any)
	if !ok {
		if fmt.Sprintf("%T", want) != fmt.Sprintf("%T", got) {
			t.Errorf("%s is %v, at Discord %v", path, got, want)
		}
		return
	}
	have, _ := got.(map[string]any)
	for key, value := range object {
		switch key {
		case "avatar", "parent_id", "last_message_id", "topic": // which can be null
		default:
			if value != nil {
				sameMembers(t, path+"/"+key, value, have[key])
			}
		}
	}
}

func TestActionsThatNoPageSends(t *testing.T) {
	p := newPage(t)
	mine := p.say(you, glossary, "hello")["id"].(string)
	p.hook.answers[2] = withButton
	on := p.interact(`{"as":"` + you + `","type":2,"data":{"name":"define"}}`).Message["id"].(string)
	p.hook.answers[2] = strings.Replace(withButton, `"data":{`, `"data":{"flags":64,`, 1)
	private := p.interact(`{"as":"` + you + `","type":2,"data":{"name":"define"}}`).Message["id"].(string)
	seen := len(p.hook.seen)
	press := func(as, id, customID string, kind int) string {
		return fmt.Sprintf(`{"as":%q,"type":3,"message":%q,"data":{"component_type":%d,"custom_id":%q}}`, as, id, kind, customID)
	}
	for name, tt := range map[string]struct {
		body string
		want int
	}{
		"nobody":                      {`{"as":"1","type":2,"data":{}}`, 404},
		"nowhere":                     {`{"in":"1","type":2,"data":{}}`, 404},
		"no locale":                   {`{"locale":"tlh","type":2,"data":{}}`, 400},
		"permissions that are none":   {`{"app_permissions":"all","type":2,"data":{}}`, 400},
		"deep data":                   {`{"type":2,"data":{"a":` + strings.Repeat("[", 300) + strings.Repeat("]", 300) + `}}`, 400},
		"press on no message":         {`{"as":"` + you + `","type":3,"data":{"component_type":2,"custom_id":"a:b"}}`, 404},
		"press on a person's":         {press(you, mine, "a:b", 2), 400},
		"press on a made-up one":      {press(you, "123", "a:b", 2), 404},
		"press in another's secret":   {press(maya, private, "a:b", 2), 404},
		"press on what is not there":  {press(you, on, "a:c", 2), 400},
		"press on what is off":        {press(you, on, "off", 2), 400},
		"choice from a button":        {press(you, on, "a:b", 3), 400},
		"form from another's secret":  {fmt.Sprintf(`{"as":%q,"type":5,"message":%q,"data":{"custom_id":"f"}}`, maya, private), 404},
		"explaining another's secret": {fmt.Sprintf(`{"as":%q,"type":2,"data":{"name":"E","type":3,"target_id":%q}}`, maya, private), 404},
	} {
		if w := p.do(http.MethodPost, "/api/interactions", tt.body, nil); w.Code != tt.want {
			t.Errorf("%s = %d %s, want %d", name, w.Code, w.Body, tt.want)
		}
	}
	if len(p.hook.seen) != seen {
		t.Error("the webhook saw one of them")
	}
	p.hook.answers[3] = `{"type":6}`
	for _, id := range []string{on, private} {
		p.interact(press(you, id, "a:b", 2))
	}
}

// What a press on a message of somebody else's tells the bot.
func TestPressByAnother(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2], p.hook.answers[3] = withButton, `{"type":6}`
	for _, in := range []string{glossary, papers} {
		on := p.interact(fmt.Sprintf(`{"as":%q,"in":%q,"type":2,"data":{"name":"define"}}`, you, in)).Message["id"].(string)
		p.interact(fmt.Sprintf(`{"as":%q,"in":%q,"type":3,"message":%q,"data":{"component_type":2,"custom_id":"a:b","id":2}}`, maya, in, on))
		got, err := wire.Decode(p.hook.raw)
		if err != nil {
			t.Fatal(err)
		}
		want := bot.Message{ID: on, Asker: you}
		if got.Request.User != maya || got.Request.Message != want {
			t.Errorf("in %s: the press is by %s on %+v, want Maya's on %+v", in, got.Request.User, got.Request.Message, want)
		}
		if owners := p.hook.got["authorizing_integration_owners"].(map[string]any); in == papers && owners["1"] != you {
			t.Errorf("authorizing_integration_owners = %v, want whoever brought the bot along", owners)
		}
	}
}

func TestSetting(t *testing.T) {
	p := newPage(t)
	held := regexp.MustCompile(`name="setting" content="([^"]*)"`).FindStringSubmatch(p.do(http.MethodGet, "/", "", nil).Body.String())
	if held == nil {
		t.Fatal("the page holds no setting")
	}
	var got struct {
		App    struct{ ID string }
		People []struct {
			User              struct{ ID string }
			Role, Permissions string
		}
		Places []struct {
			Channel   struct{ ID, Name string }
			Guild     *struct{ ID, Name string }
			Installed bool
			Context   int
			Label     string
		}
		Locales     []struct{ Code, Name string }
		Permissions []struct{ Bit, Name string }
		Commands    []struct{ ID, Name string }
	}
	if err := json.Unmarshal([]byte(html.UnescapeString(held[1])), &got); err != nil {
		t.Fatal(err)
	}
	var people, places []string
	for _, one := range got.People {
		people = append(people, one.User.ID+" "+one.Role+" "+one.Permissions)
	}
	for _, one := range got.Places {
		in := "nobody"
		if one.Guild != nil {
			in = one.Guild.Name
		}
		places = append(places, fmt.Sprint(one.Channel.Name, " of ", in, " ", one.Installed, " ", one.Context))
	}
	if diff := cmp.Diff([]string{
		you + " student 2147863552", maya + " student 2147863552", "100000000000000006 student 2147863552",
		robin + " lab manager 2147871776", ada + " administrator 2251799813685247",
	}, people); diff != "" {
		t.Errorf("people (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"glossary of Weiss lab true 0", "general of Journal club true 0", "papers of Summer school false 0", "labgloss of nobody true 1",
	}, places); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
	if got.App.ID != appID || len(got.Locales) != 32 || len(got.Permissions) != 2 || len(got.Commands) != 1 || got.Commands[0].ID == "" {
		t.Errorf("setting = %+v, want the app, 32 locales, 2 permissions and a command with its ID", got)
	}
}
