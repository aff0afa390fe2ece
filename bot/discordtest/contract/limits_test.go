package contract_test

import (
	"strconv"
	"strings"
	"testing"

	"labgloss/bot/discordtest/contract"
)

// text returns a text of n characters, in JSON.
func text(n int) string { return strconv.Quote(strings.Repeat("x", n)) }

func list(n int, format string) string {
	items := make([]string, n)
	for i := range items {
		items[i] = strings.ReplaceAll(format, "%d", strconv.Itoa(i))
	}
	return "[" + strings.Join(items, ",") + "]"
}

func TestLimits(t *testing.T) {
	t.Parallel()
	const (
		embed  = "/data/embeds/0"
		button = "/data/components/0/components/0"
		link   = "/data/components/0/components/2"
		menu   = "/data/components/1/components/0"
		label  = "/data/components/0"
		input  = "/data/components/0/component"
		option = "/0/options/0"
		choice = "/0/options/1/choices/0"
	)
	for _, c := range []defect{
		{"reply", "/type", "3", "/type: is no type of answer that labgloss gives: 3"},
		{"reply", "/data", "7", "/data: is no message"},
		{"reply", "/data", "", "/data: is no message"},
		{"reply", "/data/content", text(2001), "/data/content: has 2001 characters, not 0 to 2000"},
		{"reply", "/data/content", strconv.Quote(strings.Repeat("𝔘", 1001)), "/data/content: has 2002 characters, not 0 to 2000"},
		{"reply", "/data/content", "7", "/data/content: is no text"},
		{"reply", "/data/embeds", "{}", "/data/embeds: is no list"},
		{"reply", "/data/embeds", list(11, `{"title": "x"}`), "/data/embeds: has 11 items, not 0 to 10"},
		{"reply", "/data/embeds/1/description", text(4097), "/data/embeds/1/description: has 4097 characters, not 0 to 4096"},
		{"reply", "/data/embeds", list(2, `{"description": `+text(3001)+`}`), "/data/embeds: have 6002 characters in all, not 6000 at most"},
		{"reply", "/data/embeds/1", "{}", "/data/embeds/1: is an empty embed"},
		{"reply", "/data/embeds/1/description", `" \n"`, "/data/embeds/1: is an empty embed"},
		{"reply", embed + "/title", text(257), embed + "/title: has 257 characters, not 0 to 256"},
		{"reply", embed + "/url", `"http://example.org"`, embed + `/url: is no https address: "http://example.org"`},
		{"reply", embed + "/url", `"https://` + strings.Repeat("x", 2041) + `"`, embed + "/url: has 2049 characters, not 1 to 2048"},
		{"reply", embed + "/author/name", text(257), embed + "/author/name: has 257 characters, not 1 to 256"},
		{"reply", embed + "/author/name", "", embed + "/author/name: is missing"},
		{"reply", embed + "/author/url", `"ftp://x"`, embed + `/author/url: is no https address: "ftp://x"`},
		{"reply", embed + "/author/icon_url", `"http://x/a.png"`, embed + `/author/icon_url: is no https address: "http://x/a.png"`},
		{"reply", embed + "/footer/text", text(2049), embed + "/footer/text: has 2049 characters, not 1 to 2048"},
		{"reply", embed + "/footer/text", `""`, embed + "/footer/text: has 0 characters, not 1 to 2048"},
		{"reply", embed + "/footer/icon_url", `"attachment://b.png"`, embed + `/footer/icon_url: refers to no attachment of the message: "b.png"`},
		{"reply", embed + "/image/url", `"attachment://b.png"`, embed + `/image/url: refers to no attachment of the message: "b.png"`},
		{"reply", embed + "/image/url", `"https://example.org/a.svg"`, embed + `/image/url: shows no image that Discord can: "https://example.org/a.svg"`},
		{"reply", embed + "/thumbnail/url", `"http://example.org/a.png"`, embed + `/thumbnail/url: is no https address: "http://example.org/a.png"`},
		{"reply", embed + "/fields", list(26, `{"name": "x", "value": "y"}`), embed + "/fields: has 26 items, not 0 to 25"},
		{"reply", embed + "/fields/0/name", text(257), embed + "/fields/0/name: has 257 characters, not 1 to 256"},
		{"reply", embed + "/fields/0/name", `" "`, embed + "/fields/0/name: is blank"},
		{"reply", embed + "/fields/1/value", text(1025), embed + "/fields/1/value: has 1025 characters, not 1 to 1024"},
		{"reply", embed + "/fields/1/value", `""`, embed + "/fields/1/value: has 0 characters, not 1 to 1024"},
		{"reply", "/data/attachments/0/description", text(1025), "/data/attachments/0/description: has 1025 characters, not 0 to 1024"},
		{"reply", "/data/attachments", `[{"id": "0", "filename": "figure-1.png"}, {"id": "0", "filename": "b.png"}]`, `/data/attachments/1/id: stands twice: "0"`},
		{"reply", "/data/attachments/-", `{"id": 0, "filename": "b.png"}`, `/data/attachments/1/id: stands twice: "0"`},
		{"reply", "/data/attachments/-", `{"id": "1", "filename": "figure-1.png"}`, `/data/attachments/1/filename: stands twice: "figure-1.png"`},
		{"reply", "/data/allowed_mentions", "", `/data/allowed_mentions: is null, not {"parse": []}`},
		{"reply", "/data/allowed_mentions/parse", "null", `/data/allowed_mentions: is {"parse":null}, not {"parse": []}`},
		{"reply", "/data/allowed_mentions/parse", `["users"]`, `/data/allowed_mentions: is {"parse":["users"]}, not {"parse": []}`},
		{"reply", "/data/allowed_mentions/users", `["600000000000000001"]`, "/data/allowed_mentions/users/0: is not whom the message begins with"},
		{"reply", "/data/allowed_mentions/roles", `["600000000000000001"]`, "/data/allowed_mentions/roles: mention many"},
		{"reply", "/data/allowed_mentions/users", `"600000000000000001"`, "/data/allowed_mentions/users: is no list"},
		{"reply", "/data/components", list(6, `{"type": 1, "components": [{"type": 2, "style": 2, "label": "x", "custom_id": "%d"}]}`), "/data/components: has 6 items, not 0 to 5"},
		{"reply", "/data/components/1", `{"type": 10, "content": "x"}`, "/data/components/1: is no row, and the message has not the Components V2 flag"},
		{"reply", "/data/components/1/components", "[]", "/data/components/1/components: has 0 items, not 1 to 5"},
		{"reply", "/data/components/1/components", "", "/data/components/1/components: is missing"},
		{"reply", "/data/components/1/components", list(6, `{"type": 2, "style": 2, "label": "x", "custom_id": "%d"}`), "/data/components/1/components: has 6 items, not 1 to 5"},
		{"reply", "/data/components/1/components/-", `{"type": 2, "style": 2, "label": "x", "custom_id": "x"}`, menu + ": is no button and not alone in its row"},
		{"reply", button + "/custom_id", `""`, button + "/custom_id: has 0 characters, not 1 to 100"},
		{"reply", button + "/custom_id", text(101), button + "/custom_id: has 101 characters, not 1 to 100"},
		{"reply", button + "/custom_id", "", button + "/custom_id: is missing"},
		{"reply", button + "/custom_id", `"terms:1"`, menu + `/custom_id: stands twice: "terms:1"`},
		{"reply", button + "/url", `"https://x"`, button + "/url: is only for link buttons"},
		{"reply", button + "/label", text(81), button + "/label: has 81 characters, not 0 to 80"},
		{"reply", button + "/label", "", button + ": is a button without label and emoji"},
		{"reply", link + "/url", `"http://x"`, link + `/url: is no https address: "http://x"`},
		{"reply", link + "/url", `"https://` + strings.Repeat("x", 505) + `"`, link + "/url: has 513 characters, not 1 to 512"},
		{"reply", link + "/url", "", link + "/url: is missing"},
		{"reply", link + "/custom_id", `"x"`, link + "/custom_id: cannot go with an address"},
		{"reply", menu + "/custom_id", text(101), menu + "/custom_id: has 101 characters, not 1 to 100"},
		{"reply", menu + "/placeholder", text(151), menu + "/placeholder: has 151 characters, not 0 to 150"},
		{"reply", menu + "/min_values", "26", menu + "/min_values: is 26, not 0 to 25"},
		{"reply", menu + "/max_values", "3", menu + "/max_values: is 3, of 2 options"},
		{"reply", menu + "/max_values", "0", menu + "/max_values: is 0, not 1 to 25"},
		{"modal", "/data/components/2/component/options", "", "/data/components/2/component/options: is missing"},
		{"reply", menu + "/options", list(26, `{"label": "x", "value": "%d"}`), menu + "/options: has 26 items, not 1 to 25"},
		{"reply", menu + "/options/0/label", text(101), menu + "/options/0/label: has 101 characters, not 1 to 100"},
		{"reply", menu + "/options/0/value", text(101), menu + "/options/0/value: has 101 characters, not 1 to 100"},
		{"reply", menu + "/options/0/value", `"two"`, menu + `/options/1/value: stands twice: "two"`},
		{"reply", menu + "/options", `[{"label": "x", "value": "1", "default": true}, {"label": "x", "value": "2", "default": true}, {"label": "x", "value": "3", "default": true}]`, menu + "/options/2/default: is one too many"},
		{"reply", "/data/components/-", `{"type": 1, "components": [{"type": 3, "custom_id": "x", "options": [{"label": "x", "value": "1", "default": true}, {"label": "x", "value": "2", "default": true}]}]}`, "/data/components/2/components/0/options/1/default: is one too many"},
		{"reply", "/data/components", `[{"type": 1, "id": 1, "components": [{"type": 2, "id": 1, "style": 2, "label": "x", "custom_id": "x"}]}]`, `/data/components/0/components/0/id: stands twice: "1"`},
		{"reply", menu + "/options/0/description", text(101), menu + "/options/0/description: has 101 characters, not 0 to 100"},
		{"reply-v2", "/data/components/0/components/0/content", `""`, "/data/components/0/components/0/content: has 0 characters, not 1 to 4000"},
		{"reply-v2", "/data/content", `"x"`, "/data/content: cannot go with the Components V2 flag"},
		{"reply-v2", "/data/embeds", `[{"title": "x"}]`, "/data/embeds: cannot go with the Components V2 flag"},
		{"reply-v2", "/data/components", list(41, `{"type": 14}`), "/data/components: are 41 components in all, not 40 at most"},
		{"reply-v2", "/data/components", list(2, `{"type": 10, "content": `+text(2001)+`}`), "/data/components: have 4002 characters in all, not 4000 at most"},
		{"reply-v2", "/data/components/0/components/1/accessory/custom_id", `"define:met"`, `/data/components/0/components/3/components/0/custom_id: stands twice: "define:met"`},
		{"reply", menu + "/max_values", `"2"`, menu + "/max_values: is no number"},
		{"reply-v2", "/data/poll", `{"question": {"text": "x"}, "answers": [{"poll_media": {"text": "x"}}]}`, "/data/poll: cannot go with the Components V2 flag"},
		{"update", "/data/content", `""`, "/data: is an empty message"},
		{"deferral", "/data/flags", "68", "/data/flags: holds more than EPHEMERAL: 68"},
		{"deferral", "/data/content", `"x"`, "/data/content: cannot be in a deferral"},
		{"deferred-update", "/data", "{}", "/data: has no place in this type of answer"},
		{"pong", "/data", "{}", "/data: has no place in this type of answer"},
		{"choices", "/data/choices", "", "/data/choices: is missing; no choices are []"},
		{"choices", "/data/choices", "null", "/data/choices: is missing; no choices are []"},
		{"choices", "/data/choices", list(26, `{"name": "x", "value": "y"}`), "/data/choices: has 26 items, not 0 to 25"},
		{"choices", "/data/choices/0/name", text(101), "/data/choices/0/name: has 101 characters, not 1 to 100"},
		{"choices", "/data/choices/0/value", text(101), "/data/choices/0/value: has 101 characters, not 1 to 100"},
		{"choices", "/data/choices/0/value", `""`, "/data/choices/0/value: has 0 characters, not 1 to 100"},
		{"modal", "/data/custom_id", text(101), "/data/custom_id: has 101 characters, not 1 to 100"},
		{"modal", "/data/title", text(46), "/data/title: has 46 characters, not 1 to 45"},
		{"modal", "/data/components", "[]", "/data/components: has 0 items, not 1 to 5"},
		{"modal", "/data/components", "", "/data/components: is missing"},
		{"modal", "/data/components", list(6, `{"type": 18, "label": "x", "component": {"type": 4, "style": 1, "custom_id": "%d"}}`), "/data/components: has 6 items, not 1 to 5"},
		{"modal", label + "/label", text(46), label + "/label: has 46 characters, not 1 to 45"},
		{"modal", label + "/description", text(101), label + "/description: has 101 characters, not 1 to 100"},
		{"modal", label + "/component", "", label + "/component: is missing"},
		{"modal", input + "/custom_id", `"file"`, `/data/components/1/component/custom_id: stands twice: "file"`},
		{"modal", input + "/custom_id", text(101), input + "/custom_id: has 101 characters, not 1 to 100"},
		{"modal", "/data/components/1/component/custom_id", "", "/data/components/1/component/custom_id: is missing"},
		{"modal", input + "/label", text(46), input + "/label: has 46 characters, not 1 to 45"},
		{"modal", input + "/value", text(101), input + "/value: has 101 characters, not 0 to 100"},
		{"modal", input + "/placeholder", text(101), input + "/placeholder: has 101 characters, not 0 to 100"},
		{"modal", input + "/min_length", "4001", input + "/min_length: is 4001, not 0 to 4000"},
		{"modal", input + "/max_length", "0", input + "/max_length: is 0, not 1 to 4000"},
		{"modal", "/data/components/1/component/max_values", "11", "/data/components/1/component/max_values: is 11, not 1 to 10"},
		{"modal", "/data/components/1/component/min_values", "-1", "/data/components/1/component/min_values: is -1, not 0 to 10"},
		{"follow-up", "/content", `""`, ": is an empty message"},
		{"follow-up", "/allowed_mentions", "", `/allowed_mentions: is null, not {"parse": []}`},
		{"follow-up", "/attachments", list(11, `{"id": "%d"}`), "/attachments: has 11 items, not 0 to 10"},
		{"follow-up", "/attachments", `[{"id": "0", "filename": ""}]`, "/attachments/0/filename: has 0 characters, not 1 to 1024"},
		{"edit", "/content", text(2001), "/content: has 2001 characters, not 0 to 2000"},
		{"edit", "/allowed_mentions", "", `/allowed_mentions: is null, not {"parse": []}`},
		{"commands", "", "{}", ": is no list of commands"},
		{"commands", "", list(101, `{"name": "n%d", "description": "x"}`), ": holds 101 slash commands, not 100 at most"},
		{"commands", "", list(16, `{"name": "n%d", "type": 2}`), ": holds 16 commands of type 2, not 15 at most"},
		{"commands", "/1/name", `"define"`, `/1/name: stands twice: "define"`},
		{"commands", "/0/name", `"Define"`, `/0/name: is no name in lower case without spaces: "Define"`},
		{"commands", "/0/name", `"de fine"`, `/0/name: is no name in lower case without spaces: "de fine"`},
		{"commands", "/0/name", text(33), "/0/name: has 33 characters, not 1 to 32"},
		{"commands", "/0/name", "", "/0/name: is missing"},
		{"commands", "/0/description", "", "/0/description: is missing"},
		{"commands", "/0/description", text(101), "/0/description: has 101 characters, not 1 to 100"},
		{"commands", "/0/name_localizations/de", `"Erkläre"`, `/0/name_localizations/de: is no name in lower case without spaces: "Erkläre"`},
		{"commands", "/0/name_localizations/en", `"define"`, "/0/name_localizations/en: is for an unknown locale"},
		{"commands", "/0/description_localizations/de", text(101), "/0/description_localizations/de: has 101 characters, not 1 to 100"},
		{"commands", "/0/description_localizations/en-US", "", "/0/description_localizations: has en-GB without en-US, whose readers would be shown the British text"},
		{"commands", "/0/options", list(26, `{"type": 3, "name": "n%d", "description": "x"}`), "/0/options: has 26 items, not 0 to 25"},
		{"commands", "/0/options/2/required", "true", "/0/options/2/required: is true after an optional option"},
		{"commands", option + "/name", `"a b"`, option + `/name: is no name in lower case without spaces: "a b"`},
		{"commands", option + "/name", `"how"`, `/0/options/1/name: stands twice: "how"`},
		{"commands", option + "/description", "", option + "/description: is missing"},
		{"commands", option + "/min_length", "6001", option + "/min_length: is 6001, not 0 to 6000"},
		{"commands", option + "/max_length", "0", option + "/max_length: is 0, not 1 to 6000"},
		{"commands", option + "/choices", `[{"name": "x", "value": "y"}]`, option + "/autocomplete: cannot go with choices"},
		{"commands", "/0/options/1/choices", list(26, `{"name": "n%d", "value": "y"}`), "/0/options/1/choices: has 26 items, not 0 to 25"},
		{"commands", choice + "/name", text(101), choice + "/name: has 101 characters, not 1 to 100"},
		{"commands", choice + "/name", `"Long"`, `/0/options/1/choices/1/name: stands twice: "Long"`},
		{"commands", choice + "/value", text(101), choice + "/value: has 101 characters, not 1 to 100"},
		{"commands", choice + "/name_localizations/xx", `"x"`, choice + "/name_localizations/xx: is for an unknown locale"},
		{"commands", "/0/options/2/options", "[]", "/0/options/2/options: is only for subcommands and groups of them"},
		{"commands", "/1/options/0/options/0/options/0/description", text(101), "/1/options/0/options/0/options/0/description: has 101 characters, not 1 to 100"},
		{"commands", "/0/name_localizations", "[]", "/0/name_localizations: is no dictionary"},
		{"commands", "/2/name_localizations", `{"fr": ` + text(33) + `}`, "/2/name_localizations/fr: has 33 characters, not 1 to 32"},
		{"commands", "/2/name", text(33), "/2/name: has 33 characters, not 1 to 32"},
		{"commands", "/-", `{"name": "Explain terms", "type": 3}`, `/3/name: stands twice: "Explain terms"`},
		{"commands", "/2/description", `"x"`, "/2/description: is only for slash commands"},
		{"commands", "/2/options", "[]", "/2/options: is only for slash commands"},
	} {
		c.run(t)
		c.runAlone(t)
	}
}

// The longest localisation counts.
func TestCommandSum(t *testing.T) {
	t.Parallel()
	choices := func(value int) string {
		return list(25, `{"name": "`+strings.Repeat("n", 90)+`-%d", "value": `+text(value)+`}`)
	}
	option := func(name, choices string) string {
		return `{"type": 3, "name": "` + name + `", "description": "x", "choices": ` + choices + `}`
	}
	command := `[{"name": "x", "description": "x", "options": [` + option("a", choices(100)) + `,` + option("b", choices(31)) + `],
		"description_localizations": {"de": ` + text(100) + `}}]`
	const want = "commands: /0: has 8010 characters in all, not 8000 at most"
	if got := check(t, contract.Commands, []byte(command)); len(got) != 1 || got[0] != want {
		t.Errorf("Check: %q, want %q", got, want)
	}
	command = strings.Replace(command, `{"de": `+text(100), `{"de": `+text(90), 1)
	if got := check(t, contract.Commands, []byte(command)); len(got) != 0 {
		t.Errorf("Check of 8000: %q, want nothing", got)
	}
}
