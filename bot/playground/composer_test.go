package playground_test

import (
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground"
	"labgloss/bot/playground/browsertest"
)

// openCommands shows a page with these commands, whose webhook answers by the
// type of an interaction.
func openCommands(t *testing.T, commands string, answers map[float64]string) (*browsertest.Browser, *standIn) {
	t.Helper()
	_, p := newDiscord(t, commands, answers)
	return open(t, p), p.hook
}

// newDiscord is a playground with such a page.
func newDiscord(t *testing.T, commands string, answers map[float64]string) (*playground.Playground, *page) {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	discord, err := playground.New(playground.Config{
		Key: private, Commands: json.RawMessage(commands), Now: func() time.Time { return now },
	})
	if err != nil {
		t.Fatal(err)
	}
	hook := &standIn{t: t, public: public, status: http.StatusOK, answers: answers}
	p := showPage(t, discord, hook)
	p.hook = hook
	return discord, p
}

// done answers a command.
func done() map[float64]string { return map[float64]string{2: `{"type":4,"data":{"content":"Done"}}`} }

// become changes who the page is, where, or in which language.
func become(b *browsertest.Browser, change string) {
	browsertest.Eval[bool](b, `import('/dist/app.js').then((m) => m.session.change(`+change+`) === undefined)`)
}

// options are those of the last interaction, as JSON.
func (h *standIn) options() string {
	h.t.Helper()
	options, err := json.Marshal(h.got["data"].(map[string]any)["options"])
	if err != nil {
		h.t.Fatal(err)
	}
	return string(options)
}

func TestReadLine(t *testing.T) {
	b := open(t, newPage(t))
	type option map[string]any
	choices := []map[string]any{
		{"name": "define", "label": "erkläre", "options": []option{{"name": "term"}, {"name": "private"}}},
		{"name": "glossary", "label": "glossary", "options": []option{}},
		{"name": "glossary browse", "label": "glossar a-z", "options": []option{{"name": "letter"}}},
	}
	const finish = `(line) => line ? line.chosen.name + JSON.stringify([...line.texts]) : 'none'`
	for _, tt := range []struct{ line, want string }{
		{"", "none"},
		{"define emt", "none"},
		{"/def", "none"},
		{"/define", "none"},
		{"/defined emt", "none"},
		{"/define ", `define[["term",""]]`},
		{"/DEFINE emt", `define[["term","emt"]]`},
		{"/Erkläre emt", `define[["term","emt"]]`},
		{"/define tissue inhib", `define[["term","tissue inhib"]]`},
		{"/define term:emt private: True", `define[["term","emt"],["private","True"]]`},
		{"/define private:True", `define[["private","True"]]`},
		{"/define determ:inate", `define[["term","determ:inate"]]`},
		{"/glossary ", `glossary[]`},
		{"/glossary browse a", `glossary browse[["letter","a"]]`},
		{"/glossar a-z b", `glossary browse[["letter","b"]]`},
	} {
		if got := browsertest.Eval[string](b, call("readLine", finish, tt.line, choices)); got != tt.want {
			t.Errorf("readLine(%q) = %s, want %s", tt.line, got, tt.want)
		}
	}
}

// A subcommand is chosen on its own and sent within its command.
func TestSubcommands(t *testing.T) {
	b := open(t, newPage(t))
	const list = `[{"id": "1", "name": "glossary", "type": 1, "options": [
		{"name": "own", "type": 2, "options": [{"name": "add", "type": 1, "description": "Add", "options": []}]}]},
		{"id": "2", "name": "Explain", "type": 3}]`
	got := browsertest.Eval[string](b, `import('/dist/app.js').then((m) => {
		const [leaf, ...rest] = m.choosable(`+list+`);
		return leaf.name + rest.length + JSON.stringify(m.dataOf(leaf, [{name: 'x'}]));
	})`)
	want := `glossary own add0{"id":"1","name":"glossary","type":1,"options":` +
		`[{"name":"own","type":2,"options":[{"name":"add","type":1,"options":[{"name":"x"}]}]}]}`
	if got != want {
		t.Errorf("subcommand =\n%s, want\n%s", got, want)
	}
}

// Who may use a command, and where, is as Discord has it.
func TestUsable(t *testing.T) {
	b := open(t, newPage(t))
	const (
		student, manager, admin = "2147863552", "2147871776", "8"
		server                  = `{"context": 0, "installed": true, "guild": {}}`
		personal                = `{"context": 0, "installed": false, "guild": {}}`
		conversation            = `{"context": 1, "installed": true}`
	)
	for _, tt := range []struct {
		command, permissions, place string
		want                        bool
	}{
		{`{}`, student, server, true},
		{`{"default_member_permissions": null, "contexts": null}`, student, server, true},
		{`{"default_member_permissions": "32"}`, student, server, false},
		{`{"default_member_permissions": "32"}`, manager, server, true},
		{`{"default_member_permissions": "34"}`, manager, server, false},
		{`{"default_member_permissions": "32"}`, admin, server, true},
		{`{"default_member_permissions": "32"}`, student, conversation, true},
		{`{"default_member_permissions": "0"}`, manager, server, false},
		{`{"default_member_permissions": "0"}`, admin, server, true},
		{`{"contexts": [1, 2]}`, admin, server, false},
		{`{"contexts": [0]}`, student, conversation, false},
		{`{"contexts": [0, 1]}`, student, conversation, true},
		{`{"integration_types": [0]}`, student, personal, false},
		{`{"integration_types": [0, 1]}`, student, personal, true},
	} {
		var command, place any
		for text, into := range map[string]*any{tt.command: &command, tt.place: &place} {
			if err := json.Unmarshal([]byte(text), into); err != nil {
				t.Fatal(err)
			}
		}
		person := map[string]string{"permissions": tt.permissions}
		if got := browsertest.Eval[bool](b, call("usable", "(is) => is", command, person, place)); got != tt.want {
			t.Errorf("usable(%s) with permissions %s in %s = %t, want %t", tt.command, tt.permissions, tt.place, got, tt.want)
		}
	}
}

// What is typed for an option becomes a value of its type, or is refused in
// Discord's words.
func TestValues(t *testing.T) {
	b := open(t, newPage(t))
	for _, tt := range []struct{ option, text, want string }{
		{`{"type": 3}`, " emt ", `{"value":"emt"}`},
		{`{"type": 3, "min_length": 2}`, "e", `{"problem":"Input a value with at least 2 characters."}`},
		{`{"type": 3, "max_length": 1}`, "em", `{"problem":"Input a value with at most 1 character."}`},
		{`{"type": 3, "choices": [{"name": "German", "value": "de"}, {"name": "Old German", "value": "goh"}]}`, "old", `{"value":"goh"}`},
		{`{"type": 3, "choices": [{"name": "German", "value": "de"}]}`, "x", `{"problem":"Input a valid value."}`},
		{`{"type": 4}`, "-12", `{"value":-12}`},
		{`{"type": 4}`, "1.5", `{"problem":"Input a valid integer."}`},
		{`{"type": 4}`, "9007199254740993", `{"problem":"Input a number less than or equal to 9007199254740991."}`},
		{`{"type": 4, "min_value": 2}`, "1", `{"problem":"Input a number greater than or equal to 2."}`},
		{`{"type": 10, "max_value": 1.5}`, "1.25", `{"value":1.25}`},
		{`{"type": 10, "max_value": 1.5}`, "1.6", `{"problem":"Input a number less than or equal to 1.5."}`},
		{`{"type": 10}`, "0x10", `{"problem":"Input a valid number."}`},
		{`{"type": 5}`, "true", `{"value":true}`},
		{`{"type": 6}`, "maya", `{"value":"100000000000000005"}`},
		{`{"type": 6}`, "100000000000000006", `{"value":"100000000000000006"}`},
		{`{"type": 7}`, "#proto", `{"value":"100000000000000009"}`},
		{`{"type": 7, "channel_types": [2]}`, "#proto", `{"problem":"Input a valid value."}`},
		{`{"type": 8}`, "@administrator", `{"value":"100000000000000022"}`},
		{`{"type": 9}`, "admin", `{"value":"100000000000000022"}`},
		{`{"type": 6}`, "@labgloss", `{"value":"100000000000000001"}`},
		{`{"type": 9}`, "@tom", `{"value":"100000000000000006"}`},
	} {
		if got := browsertest.Eval[string](b, call("valueOf", "JSON.stringify", json.RawMessage(tt.option), tt.text)); got != tt.want {
			t.Errorf("valueOf(%s, %q) = %s, want %s", tt.option, tt.text, got, tt.want)
		}
	}
}

// People, roles and channels that are named in running text are sent by ID.
func TestNamesInText(t *testing.T) {
	b := open(t, newPage(t))
	for _, tt := range []struct{ text, want string }{
		{"no one", "no one"},
		{"@Maya and @tom, see #protocols!", "<@100000000000000005> and <@100000000000000006>, see <#100000000000000009>!"},
		{"@lab manager: @labgloss", "<@&100000000000000021>: <@100000000000000001>"},
		{"mail@maya @mayan @nobody", "mail@maya @mayan @nobody"},
		{"#bench talk", "<#100000000000000010>"},
	} {
		if got := browsertest.Eval[string](b, call("withNames", "(text) => text", tt.text)); got != tt.want {
			t.Errorf("withNames(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// The stream of events is read in whichever pieces it comes.
func TestEventsAreRead(t *testing.T) {
	b := open(t, newPage(t))
	const stream = "\r\n: hello\r\nevent: message\r\ndata: {\"a\":\r\ndata:1}\r\nid: 7\r\n\r\ndata\r\r:\n\nevent: none\n\ndata: b:c\n\nevent: cut\ndata: off"
	const want = `[["message","{\"a\":\n1}"],["message",""],["message","b:c"]]`
	const finish = `(all) => JSON.stringify(all.map(({ name, data }) => [name, data]))`
	for size := 1; size <= len(stream); size++ {
		var pieces []string
		for rest := stream; rest != ""; {
			n := min(size, len(rest))
			pieces, rest = append(pieces, rest[:n]), rest[n:]
		}
		if got := browsertest.Eval[string](b, call("readEvents", finish, pieces)); got != want {
			t.Fatalf("in pieces of %d: readEvents = %s, want %s", size, got, want)
		}
	}
}

// A command that has no options is chosen, left and sent like any other.
func TestCommandWithoutOptions(t *testing.T) {
	p := newPage(t)
	p.hook.answers = done()
	b := open(t, p)
	b.Keys("/def", kb.Enter)
	b.UntilShown(".command", "/define")
	b.Keys(kb.Backspace)
	b.Until(`!document.querySelector('.command') && document.activeElement.value === '/define'`)
	b.Keys(" ", kb.Enter)
	b.UntilShown(".from-app .content", "Done")
}

func TestNoAnswerWithinThreeSeconds(t *testing.T) {
	p := newPage(t)
	b := open(t, p)
	browsertest.Eval[bool](b, `(() => {
		AbortSignal.timeout = () => AbortSignal.abort(new DOMException('late', 'TimeoutError')); // 3 s are over
		return true;
	})()`)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".ephemeral.failed .content", "The application did not respond")
	b.UntilShown("#status", "3 seconds")

	// It is the page's own: other places do not have it, and it can be dismissed.
	become(b, `{place: '`+general+`'}`)
	b.UntilShown(".message .content", "dormancy")
	b.Until(browsertest.Find(".failed") + ` === undefined`)
	become(b, `{place: '`+glossary+`'}`)
	b.UntilShown(".message:last-child.failed .content", "The application did not respond")
	b.Click(".failed >>> .only-you button")
	b.Until(browsertest.Find(".failed") + ` === undefined`)
}

// Options of every type are filled in by keyboard.
func TestOptionsOfEveryType(t *testing.T) {
	b, hook := openCommands(t, `[{"name":"all","type":1,"description":"All types","options":[
		{"name":"many","type":4,"description":"A number"},
		{"name":"ratio","type":10,"description":"A number"},
		{"name":"flag","type":5,"description":"Yes or no"},
		{"name":"who","type":6,"description":"A person"},
		{"name":"where","type":7,"description":"A channel","channel_types":[2]},
		{"name":"role","type":8,"description":"A role"},
		{"name":"any","type":9,"description":"A person or a role"},
		{"name":"word","type":3,"description":"A word","required":true,"max_length":3}]}]`, done())
	b.Keys("/all emts many:5 ratio:.5", kb.Enter)
	b.UntilShown("#status", "word: Input a value with at most 3 characters.")
	b.Until(`document.activeElement.dataset.option === 'word' && document.activeElement.ariaInvalid === 'true'`)
	b.Keys(kb.Backspace)
	b.Do(chromedp.Focus(`[data-option="ratio"]`))
	b.Keys(" flag:", kb.ArrowDown, kb.ArrowDown, kb.Enter)
	b.Until(`document.querySelector('[data-option="flag"]').value === 'False'`)
	b.Keys(" who:may", kb.Tab, " where:", kb.Tab, " role:", kb.End, kb.PageDown, kb.Enter)
	b.Until(`document.querySelector('[data-option="role"]').value === '@administrator'`)
	b.UntilShown(".add", "+1 optional")
	b.Keys(kb.Tab)
	b.UntilShown("#popup", "A person or a role")
	b.Keys(kb.Enter, "tom", kb.Enter)
	b.UntilShown(".from-app .content", "Done")
	want := `[{"name":"word","type":3,"value":"emt"},{"name":"many","type":4,"value":5},{"name":"ratio","type":10,"value":0.5},` +
		`{"name":"flag","type":5,"value":false},{"name":"who","type":6,"value":"` + maya + `"},` +
		`{"name":"where","type":7,"value":"100000000000000010"},{"name":"role","type":8,"value":"100000000000000022"},` +
		`{"name":"any","type":9,"value":"100000000000000006"}]`
	if got := hook.options(); got != want {
		t.Errorf("options =\n%s, want\n%s", got, want)
	}

	// The command that was sent last comes back, as it was.
	b.Until(`document.activeElement.id === 'text'`)
	b.Keys(kb.ArrowUp)
	b.UntilShown(".command", "/all")
	b.Until(`document.querySelector('[data-option="where"]').value === '#bench talk'`)
	hook.got = nil
	b.Keys(kb.Enter)
	b.Until(browsertest.FindAll(".from-app") + `.length === 2`)
	if got := hook.options(); got != want {
		t.Errorf("options =\n%s when sent again, want\n%s", got, want)
	}
}

// dropFile drops a file on the composer.
func dropFile(b *browsertest.Browser, name, text string) {
	browsertest.Eval[bool](b, fmt.Sprintf(`(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([%q], %q, { type: 'text/csv' }));
		return document.querySelector('#line').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
	})()`, text, name))
}

// A file is dropped, replaced, and named by its ID.
func TestFileOption(t *testing.T) {
	b, hook := openCommands(t, `[{"name":"import","type":1,"description":"Import","options":[
		{"name":"file","type":11,"description":"A table","required":true}]}]`, done())
	b.Keys("/import", kb.Enter)
	b.Until(`document.activeElement.dataset.option === 'file'`)
	b.Click(".send")
	b.UntilShown("#status", "file: This option is required. Specify a value.")
	dropFile(b, "first.csv", "a")
	b.UntilShown(`[data-option="file"]`, "first.csv (1 byte)")
	dropFile(b, "terms.csv", strings.Repeat("term,\n", 500))
	b.UntilShown(`[data-option="file"]`, "terms.csv (2.9 KB)")
	b.Do(chromedp.Focus(`[data-option="file"]`))
	b.Keys(kb.Enter)
	b.UntilShown(".from-app .content", "Done")
	data := hook.got["data"].(map[string]any)
	id, _ := data["options"].([]any)[0].(map[string]any)["value"].(string)
	file, _ := data["resolved"].(map[string]any)["attachments"].(map[string]any)[id].(map[string]any)
	if file["filename"] != "terms.csv" || file["size"] != 3000.0 {
		t.Errorf("the file is %v, want terms.csv of 3000 bytes", file)
	}
}

// The list lies above the messages that it covers, and an option's name beside
// its value, however long that is.
func TestComposerOnAPhone(t *testing.T) {
	b, _ := openCommands(t, `[{"name":"import","type":1,"description":"Import","options":[
		{"name":"file","type":11,"description":"A table","required":true},
		{"name":"flag","type":5,"description":"Yes or no"},
		{"name":"who","type":6,"description":"A person"}]}]`, done())
	b.Viewport(390, 844)
	b.Keys("/import", kb.Enter)
	dropFile(b, strings.Repeat("terms ", 20)+".csv", "a")
	b.UntilShown(`[data-option="file"]`, "(1 byte)")
	b.Keys(kb.Tab)
	b.UntilShown("#choices li", "flag")
	covered := browsertest.Eval[[]string](b, `(() => {
		const { left, right, top, bottom } = document.querySelector('#popup').getBoundingClientRect();
		const hit = new Set();
		for (let x = left + 8; x < right; x += 8) for (let y = top + 8; y < bottom; y += 8) {
			const at = document.elementFromPoint(x, y);
			if (!at.closest('#popup')) hit.add(at.localName + '.' + at.className);
		}
		return [...hit];
	})()`)
	if len(covered) > 0 {
		t.Errorf("above the list lie %v", covered)
	}
	if height := browsertest.Eval[float64](b, `document.querySelector('.option').offsetHeight`); height > 32 {
		t.Errorf("the option is %v pixels high, want one line", height)
	}
}

// While a file is on its way or could not be taken, the command is not sent; what
// was said against it ends with the reason.
func TestFileThatIsNotThere(t *testing.T) {
	b, _ := openCommands(t, `[{"name":"import","type":1,"description":"Import","options":[
		{"name":"file","type":11,"description":"A table","required":true}]}]`, done())
	b.Keys("/import", kb.Enter)
	b.Until(`document.activeElement.dataset.option === 'file'`)
	browsertest.Eval[bool](b, `(() => {
		const { fetch } = window;
		window.fetch = (...args) => new Promise((done) => { window.arrive = done; }).then((answer) => answer ?? fetch(...args));
		return true;
	})()`)
	dropFile(b, "terms.csv", "a")
	b.Keys(kb.Enter)
	b.UntilShown("#status", "file: The file is still on its way.")
	b.Until(`document.querySelector('.option.invalid [data-option="file"]').ariaInvalid === 'true'`)
	browsertest.Eval[bool](b, `window.arrive() === undefined`)
	b.UntilShown(`.option:not(.invalid) [data-option="file"]`, "terms.csv (1 byte)")
	b.Until(`document.querySelector('#status').textContent === ''`)
	dropFile(b, "other.csv", "a")
	browsertest.Eval[bool](b, `window.arrive(new Response('it is too large', { status: 413 })) === undefined`)
	b.UntilShown(`.option.invalid [data-option="file"]`, "other.csv could not be uploaded: it is too large")
	b.UntilShown("#status", "file: other.csv could not be uploaded: it is too large")
	b.Keys(kb.Enter)
	b.UntilShown("#status", "file: other.csv could not be uploaded: it is too large")
	b.Keys(kb.Backspace)
	b.UntilShown(`.option:not(.invalid) [data-option="file"]`, "Choose")
}

// A command that is being typed goes along to another place, with its file. What
// was picked is that of the name there, and a command that is not there says so.
func TestCommandInAnotherPlace(t *testing.T) {
	b, hook := openCommands(t, `[{"name":"import","type":1,"description":"Import","contexts":[0],"options":[
		{"name":"file","type":11,"description":"A table","required":true},
		{"name":"role","type":8,"description":"For whom","required":true},
		{"name":"channel","type":7,"description":"Where","required":true}]}]`, done())
	b.Keys("/import", kb.Enter)
	dropFile(b, "terms.csv", "a")
	b.Do(chromedp.Focus(`[data-option="role"]`))
	b.Keys("lab", kb.Tab)
	b.Do(chromedp.Focus(`[data-option="channel"]`))
	b.Keys("gloss", kb.Tab)
	browsertest.Eval[bool](b, `document.querySelector('.option').classList.toggle('same')`)
	become(b, `{denied: ['16384']}`)
	b.Until(`document.querySelector('.option.same') !== null`) // it is of no concern
	become(b, `{place: '`+general+`', locale: 'de'}`)
	b.UntilShown(`.option:not(.same) [data-option="file"]`, "terms.csv (1 byte)")
	b.Do(chromedp.Focus(`[data-option="role"]`))
	b.Keys(kb.Enter)
	b.UntilShown("#status", "channel: Input a valid value.")
	b.Keys(kb.Escape, kb.Escape)
	b.Keys("/import", kb.Enter)
	dropFile(b, "terms.csv", "a")
	b.Do(chromedp.Focus(`[data-option="role"]`))
	b.Keys("lab", kb.Tab)
	b.Do(chromedp.Focus(`[data-option="channel"]`))
	b.Keys("general", kb.Tab, kb.Enter)
	b.UntilShown(".from-app .content", "Done")
	b.Keys(kb.ArrowUp)
	b.UntilShown(`[data-option="file"]`, "terms.csv (1 byte)")
	become(b, `{place: '`+direct+`'}`)
	b.UntilShown("#status", "/import is not to be had here.")
	b.Until(`!document.querySelector('.command')`)
	role := hook.got["data"].(map[string]any)["options"].([]any)[1].(map[string]any)
	if role["value"] != "100000000000000031" {
		t.Errorf("the role = %v, want that of the server", role)
	}
}

// Answers that come late are dropped: those to what was typed before, and those
// for an option that was left.
func TestChoicesOutOfOrder(t *testing.T) {
	b, _ := openCommands(t, `[{"name":"define","type":1,"description":"Define","options":[
		{"name":"term","type":3,"description":"A term","required":true,"autocomplete":true},
		{"name":"flag","type":5,"description":"Yes or no","required":true}]}]`, done())
	browsertest.Eval[bool](b, `(() => {
		const { fetch } = window;
		window.answers = [];
		window.fetch = (path, init) => path !== 'api/interactions' ? fetch(path, init) : new Promise((go) => window.answers.push((name) =>
			go(new Response(JSON.stringify({ exchange: '1', response: { type: 8, data: { choices: [{ name, value: name }] } } })))));
		return true;
	})()`)
	answer := func(question int, name string) {
		b.Until(fmt.Sprintf(`window.answers.length === %d`, question))
		browsertest.Eval[bool](b, fmt.Sprintf(`window.answers[%d](%q) === undefined`, question-1, name))
	}
	// late answers an older question, which is to change nothing.
	late := func(question int, want string) {
		b.UntilShown("#choices li", want)
		browsertest.Eval[bool](b, fmt.Sprintf(`new Promise((go) => { window.answers[%d]('late'); setTimeout(() => go(true), 100); })`, question-1))
		b.UntilShown("#choices li", want)
	}
	b.Keys("/define", kb.Enter)
	b.Until(`window.answers.length === 1`)
	b.Keys("e")
	b.Until(`window.answers.length === 2`)
	b.Keys("m")
	answer(3, "EMT")
	late(2, "EMT")
	late(1, "EMT")
	b.Keys("t")
	b.Until(`window.answers.length === 4`)
	b.Do(chromedp.Focus(`[data-option="flag"]`))
	late(4, "True")
}

// What was picked stays picked, though an answer to what was typed comes later.
func TestPickedBeforeTheAnswer(t *testing.T) {
	b, hook := openCommands(t, `[{"name":"define","type":1,"description":"Define","options":[
		{"name":"term","type":3,"description":"A term","required":true,"autocomplete":true}]}]`,
		map[float64]string{4: `{"type":8,"data":{"choices":[{"name":"EMT","value":"emt"}]}}`})
	b.Keys("/define e")
	b.UntilShown("#choices li", "EMT")
	asked := len(hook.seen)
	shown := browsertest.Eval[bool](b, `(() => {
		const input = document.activeElement;
		input.value = 'em';
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		document.querySelector('#choices li').click();
		return new Promise((go) => setTimeout(() => go(input.value !== 'EMT' || !document.querySelector('#popup').hidden), 500));
	})()`)
	if shown || len(hook.seen) != asked {
		t.Errorf("the choices are shown again: %t, and were asked for %d times, want none", shown, len(hook.seen)-asked)
	}
}

// Commands, options and choices are shown in the person's language, found in
// theirs and in the app's, and sent in the app's.
func TestCommandsInAnotherLanguage(t *testing.T) {
	b, hook := openCommands(t, `[
		{"name":"secret","type":1,"description":"For administrators","default_member_permissions":"0"},
		{"name":"define","name_localizations":{"de":"erkläre"},"type":1,
		"description":"Look a term up","description_localizations":{"de":"Schlage nach"},"options":[
			{"name":"in","name_localizations":{"de":"sprache"},"type":3,"description":"Language",
			"choices":[{"name":"German","name_localizations":{"de":"Deutsch"},"value":"de"},{"name":"Dutch","value":"nl"}]}]}]`, done())
	become(b, `{locale: 'de'}`)
	b.Keys("/def")
	b.UntilShown("#choices li:only-child", "/erkläre")
	b.UntilShown("#choices li:only-child", "Schlage nach")
	b.Keys(kb.Enter, kb.Tab)
	b.UntilShown("#choices li", "sprache")
	b.Keys(kb.Enter)
	b.UntilShown("#choices li", "Deutsch")
	b.Keys("germ")
	b.UntilShown("#choices li:only-child", "Deutsch")
	b.Keys(kb.Tab, kb.Enter)
	b.UntilShown(".from-app .content", "Done")
	if got, want := hook.options(), `[{"name":"in","type":3,"value":"de"}]`; got != want || hook.got["locale"] != "de" {
		t.Errorf("options in %v = %s, want %s in de", hook.got["locale"], got, want)
	}
	b.Keys("/sec")
	b.UntilShown("#popup-note", "No command of this name.")
	become(b, `{person: '`+ada+`'}`)
	b.Keys(kb.Backspace)
	b.UntilShown("#choices li:only-child", "/secret")
}

// Running text has lines, names people, and is left by Escape when it looks for
// a command.
func TestRunningText(t *testing.T) {
	b := open(t, newPage(t))
	b.Keys("Thanks @ma")
	b.UntilShown("#choices [aria-selected=true]", "@Maya")
	b.Keys(kb.Enter, "and")
	browsertest.Eval[bool](b, `document.activeElement.setRangeText('\nall', 16, 16, 'end') === undefined`)
	height := browsertest.Eval[float64](b, `document.querySelector('#text').offsetHeight`)
	if height < 40 {
		t.Errorf("two lines are %v pixels high, want room for both", height)
	}
	b.Keys(kb.Enter)
	b.UntilShown(".message:last-child .mention", "Maya")
	b.UntilShown(".message:last-child .content", "and\nall")
	b.Keys("/def", kb.Escape)
	b.Until(`document.querySelector('#popup').hidden && document.activeElement.value === '/def'`)
	b.Keys(kb.Escape)
	b.Until(`document.activeElement.id === 'text' && document.activeElement.value === ''`)
	b.Keys("/define", kb.Enter)
	b.UntilShown(".command", "/define")
	b.Keys(kb.Escape)
	b.Until(`!document.querySelector('.command') && document.activeElement.id === 'text'`)
}

// What an input method is at work on is its own until it is done.
func TestInputMethods(t *testing.T) {
	b := open(t, newPage(t))
	const compose = `(() => {
		const text = document.querySelector('#text');
		text.value = '/define ';
		text.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
		const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
		return text.dispatchEvent(enter) && !document.querySelector('.command');
	})()`
	if !browsertest.Eval[bool](b, compose) {
		t.Error("the composer takes what is being composed")
	}
	browsertest.Eval[bool](b, `document.querySelector('#text').dispatchEvent(new CompositionEvent('compositionend'))`)
	b.UntilShown(".command", "/define")
}

// A question for choices that fails says so.
func TestChoicesFail(t *testing.T) {
	b, hook := openCommands(t, `[{"name":"define","type":1,"description":"Define","options":[
		{"name":"term","type":3,"description":"A term","required":true,"autocomplete":true},
		{"name":"many","type":4,"description":"How many"}]}]`, map[float64]string{4: "no JSON"})
	b.Keys("/define many:x term:e")
	b.UntilShown("#popup-note", "Loading options failed.")
	if got, want := hook.options(), `[{"focused":true,"name":"term","type":3,"value":"e"}]`; got != want {
		t.Errorf("options = %s, want %s without what is no number", got, want)
	}
	hook.answers[4] = `{"type":8,"data":{"choices":[]}}`
	b.Keys("m")
	b.UntilShown("#popup-note", "No options match your search.")
}
