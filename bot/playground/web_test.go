package playground_test

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground/browsertest"
)

// open shows a page in a browser.
func open(t *testing.T, p *page) *browsertest.Browser {
	t.Helper()
	b := browsertest.New(t)
	server := httptest.NewServer(p.handler)
	t.Cleanup(server.Close)
	b.Do(chromedp.Navigate(server.URL))
	b.Until(`document.activeElement.id === 'text'`)
	t.Cleanup(func() {
		for _, complaint := range b.Complaints() {
			t.Error(complaint)
		}
	})
	return b
}

// call is a JavaScript expression: what a function of the page makes of
// arguments, with finish applied to it.
func call(function, finish string, args ...any) string {
	list, err := json.Marshal(args)
	if err != nil {
		panic(err)
	}
	return fmt.Sprintf("import('/dist/app.js').then((m) => (%s)(m.%s(...%s)))", finish, function, list)
}

func TestMarkdown(t *testing.T) {
	b := open(t, newPage(t))
	const toHTML = `(nodes) => {
		const box = document.createElement('div');
		box.append(nodes);
		for (const a of box.querySelectorAll('a')) { a.removeAttribute('target'); a.removeAttribute('rel'); }
		return box.innerHTML;
	}`
	for _, tt := range []struct{ text, want string }{
		{"plain", "plain"},
		{"<b>&amp;</b><img src=x onerror=alert(1)>", "&lt;b&gt;&amp;amp;&lt;/b&gt;&lt;img src=x onerror=alert(1)&gt;"},
		{"**bold** *it* _it_ __under__ ~~strike~~", "<strong>bold</strong> <em>it</em> <em>it</em> <u>under</u> <s>strike</s>"},
		{"***both***", "<strong><em>both</em></strong>"},
		{"*a **b** c*", "<em>a <strong>b</strong> c</em>"},
		{"__*a*__", "<u><em>a</em></u>"},
		{"2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"},
		{"**open", "**open"},
		{"****", "****"},
		{`\*not\* \_this\_ \\`, `*not* _this_ \`},
		{`*a\*b*`, "<em>a*b</em>"},
		{"`**code**` ``a`b``", "<code>**code**</code> <code>a`b</code>"},
		{"*a `*` b*", "<em>a <code>*</code> b</em>"},
		{"`open", "`open"},
		{"a ```go\nx := 1\n``` b", "a <pre><code data-language=\"go\">x := 1</code></pre> b"},
		{"```<b>```", "<pre><code>&lt;b&gt;</code></pre>"},
		{"# One\n## Two\n### Three\n#none", `<h3 class="heading-1">One</h3><h4 class="heading-2">Two</h4><h5 class="heading-3">Three</h5>#none`},
		{"-# small", `<small class="subtext">small</small>`},
		{"> a\n> *b*\nc", "<blockquote>a\n<em>b</em></blockquote>c"},
		{">>> a\nb", "<blockquote>a\nb</blockquote>"},
		{">none", "&gt;none"},
		{"- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"},
		{"3. a\n4. b", `<ol start="3"><li>a</li><li>b</li></ol>`},
		{"a\nb", "a\nb"},
		{"[text](https://example.org/a_(b))", `<a href="https://example.org/a_(b)">text</a>`},
		{"[**t**](<https://example.org>)", `<a href="https://example.org"><strong>t</strong></a>`},
		{"[text](javascript:alert(1))", "[text](javascript:alert(1))"},
		{`\[text\](https://example.org)`, `[text](<a href="https://example.org">https://example.org</a>)`},
		{"see https://example.org/x_y_z, (https://example.org).", `see <a href="https://example.org/x_y_z">https://example.org/x_y_z</a>, (<a href="https://example.org">https://example.org</a>).`},
		{"<https://example.org>", `<a href="https://example.org">https://example.org</a>`},
		{"<@100000000000000005> <@!100000000000000004> <@9>", `<span class="mention">@Maya</span> <span class="mention">@you</span> <span class="mention">@unknown-user</span>`},
		{"</glossary browse:12> </a:b>", `<button type="button" class="mention">/glossary browse</button> &lt;/a:b&gt;`},
		{"<@&1> <#1> <:mouse:1> <@x>", `<span class="mention">@role</span> <span class="mention">#glossary</span> :mouse: &lt;@x&gt;`},
		{"`<@100000000000000005>`", "<code>&lt;@100000000000000005&gt;</code>"},
		{"<t:0:R> <t:x>", `<time class="moment" datetime="1970-01-01T00:00:00.000Z" title="Thursday, January 1, 1970 at 12:00 AM">` +
			strconv.Itoa(time.Now().Year()-1970) + ` years ago</time> &lt;t:x&gt;`},
		{"||no||", `<span class="spoiler" role="button" tabindex="0" aria-label="Spoiler">no</span>`},
	} {
		if got := browsertest.Eval[string](b, call("markdown", toHTML, tt.text)); got != tt.want {
			t.Errorf("markdown(%q) =\n%s, want\n%s", tt.text, got, tt.want)
		}
	}
}

func TestReadLine(t *testing.T) {
	b := open(t, newPage(t))
	type option map[string]any
	choices := []map[string]any{
		{"name": "define", "options": []option{{"name": "term"}, {"name": "private"}}},
		{"name": "glossary", "options": []option{}},
		{"name": "glossary browse", "options": []option{{"name": "letter"}}},
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
		{"/define tissue inhib", `define[["term","tissue inhib"]]`},
		{"/define term:emt private: True", `define[["term","emt"],["private","True"]]`},
		{"/define private:True", `define[["private","True"]]`},
		{"/define determ:inate", `define[["term","determ:inate"]]`},
		{"/glossary ", `glossary[]`},
		{"/glossary browse a", `glossary browse[["letter","a"]]`},
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

// A person is sent by their ID, with who that is beside it.
func TestPeopleAreResolved(t *testing.T) {
	b := open(t, newPage(t))
	got := browsertest.Eval[string](b, `import('/dist/app.js').then((m) => {
		const { options, resolved } = m.dataOf({ command: { id: '1', name: 'define' }, path: [] },
			[{ name: 'for', type: 6, value: '100000000000000005' }, { name: 'term', type: 3, value: '100000000000000006' }]);
		const users = Object.entries(resolved.users).map(([id, user]) => id + user.username + user.id);
		const members = Object.entries(resolved.members).map(([id, member]) => id + member.permissions + member.user);
		return [options[0].value, ...users, ...members].join(' ');
	})`)
	const maya = "100000000000000005"
	if want := maya + " " + maya + "maya" + maya + " " + maya + "2147863552undefined"; got != want {
		t.Errorf("the value, users and members = %s, want %s", got, want)
	}
}

func TestFailuresLookAsInDiscord(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"content":"Press","components":[{"type":1,"components":[
		{"type":2,"style":2,"label":"Go","custom_id":"go"}]}]}}`
	p.hook.answers[3] = "no JSON"
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .button", "Go")
	b.Do(chromedp.Click(".from-app .button"))
	b.UntilShown(".from-app .failure", "This interaction failed")
	b.UntilShown("#status", "without a response")
}

// A command that has no options is chosen, left and sent like any other.
func TestCommandWithoutOptions(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"content":"Done"}}`
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
}

// Every part of a message is shown, and what lies elsewhere is not fetched.
func TestMessage(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"embeds":[{"title":"*T*","url":"https://example.org/t","description":"**D**","color":255,
		"author":{"name":"A"},"footer":{"text":"F"},"image":{"url":"https://example.org/i.png","description":"Alt"},
		"fields":[{"name":"N1","value":"V1","inline":true},{"name":"N2","value":"V2","inline":true},{"name":"N3","value":"V3"}]}],
		"components":[{"type":1,"components":[{"type":2,"style":5,"label":"Link","url":"https://example.org/l"},
		{"type":2,"style":4,"label":"Off","custom_id":"x","disabled":true}]},{"type":99}]}}`
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	for selector, text := range map[string]string{
		`.embed-title a[href="https://example.org/t"] em`: "T",
		".embed-description strong":                       "D",
		".embed-author":                                   "A",
		".embed-footer":                                   "F",
		".embed-image":                                    "Alt",
		".field.of-2 dt":                                  "N1",
		".field.of-1 dd":                                  "V3",
		`a.button[href="https://example.org/l"][target="_blank"][rel~="noopener"]`: "Link",
		"button.danger:disabled": "Off",
		".unknown":               "99",
	} {
		b.UntilShown(selector, text)
	}
	if bar := browsertest.Eval[string](b, `getComputedStyle(document.querySelector('.embed')).borderLeftColor`); bar != "rgb(0, 0, 255)" {
		t.Errorf("the embed's bar is %s, want the embed's colour", bar)
	}
}
