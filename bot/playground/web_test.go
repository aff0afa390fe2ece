package playground_test

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground/browsertest"
)

// open shows a page in a browser, which must have nothing to complain of.
func open(t *testing.T, p *page) *browsertest.Browser {
	t.Helper()
	b := openAnyhow(t, p)
	t.Cleanup(func() {
		for _, complaint := range b.Complaints() {
			if !strings.Contains(complaint, "status of 502") { // of which the browser tells in any case
				t.Error(complaint)
			}
		}
	})
	return b
}

// openAnyhow opens a page, whatever it complains of: browsers say by themselves
// that an answer failed. A test with a browser runs beside others, for it waits
// most of its time.
func openAnyhow(t *testing.T, p *page) *browsertest.Browser {
	t.Helper()
	t.Parallel()
	b := browsertest.New(t)
	server := httptest.NewServer(p.handler)
	t.Cleanup(server.Close)
	b.Do(chromedp.Navigate(server.URL))
	b.Until(`document.activeElement.id === 'text'`)
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
		for (const a of box.querySelectorAll('discord-link')) { a.removeAttribute('target'); a.removeAttribute('rel'); }
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
		{"`**code**` ``a`b``", "<discord-code>**code**</discord-code> <discord-code>a`b</discord-code>"},
		{"*a `*` b*", "<em>a <discord-code>*</discord-code> b</em>"},
		{"`open", "`open"},
		{"a ```go\nx := 1\n``` b", "a <discord-code multiline=\"\" data-language=\"go\">x := 1</discord-code> b"},
		{"```<b>```", `<discord-code multiline="">&lt;b&gt;</discord-code>`},
		{"# One\n## Two\n### Three\n#none", `<play-header level="1">One</play-header><play-header level="2">Two</play-header><play-header level="3">Three</play-header>#none`},
		{"-# small", `<small class="subtext">small</small>`},
		{"> > a\n> >>> b", "<discord-quote>&gt; a\n&gt;&gt;&gt; b</discord-quote>"},
		{"> a\n> ```\n> x\n> ```\nb", "<discord-quote>a\n<discord-code multiline=\"\">x</discord-code></discord-quote>b"},
		{"```\n> a\n```", `<discord-code multiline="">&gt; a</discord-code>`},
		{"> # a\n> - b", `<discord-quote><play-header level="1">a</play-header><ul><li>b</li></ul></discord-quote>`},
		{"a\n\n# b", "a\n\n<play-header level=\"1\">b</play-header>"},
		{"```open", "```open"},
		{`\# a`, "# a"},
		{`\> a`, "&gt; a"},
		{"[see https://example.org ](https://example.com)", `[see <discord-link href="https://example.org">https://example.org</discord-link> ](<discord-link href="https://example.com">https://example.com</discord-link>)`},
		{`[a](https://example.org "A title")`, `<discord-link href="https://example.org">a</discord-link>`},
		{"https://. https://)", "https://. https://)"},
		{"> a\n> *b*\nc", "<discord-quote>a\n<em>b</em></discord-quote>c"},
		{">>> a\nb", "<discord-quote>a\nb</discord-quote>"},
		{">none", "&gt;none"},
		{"- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"},
		{"3. a\n4. b", `<ol start="3"><li>a</li><li>b</li></ol>`},
		{"a\nb", "a\nb"},
		{"[text](https://example.org/a_(b))", `<discord-link href="https://example.org/a_(b)">text</discord-link>`},
		{"[**t**](<https://example.org>)", `<discord-link href="https://example.org"><strong>t</strong></discord-link>`},
		{"[text](javascript:alert(1))", "[text](javascript:alert(1))"},
		{`\[text\](https://example.org)`, `[text](<discord-link href="https://example.org">https://example.org</discord-link>)`},
		{"see https://example.org/x_y_z, (https://example.org).", `see <discord-link href="https://example.org/x_y_z">https://example.org/x_y_z</discord-link>, (<discord-link href="https://example.org">https://example.org</discord-link>).`},
		{"<https://example.org>", `<discord-link href="https://example.org">https://example.org</discord-link>`},
		{"<@100000000000000005> <@!100000000000000004> <@9>", `<discord-mention class="mention" type="user">Maya</discord-mention> <discord-mention class="mention" type="user">you</discord-mention> <discord-mention class="mention" type="user">unknown-user</discord-mention>`},
		{"</glossary browse:12> </a:b>", `<discord-mention class="mention" type="slash" role="button" tabindex="0">glossary browse</discord-mention> &lt;/a:b&gt;`},
		{"<@&1> <#1> <:mouse:1> <@x>", `<discord-mention class="mention" type="role">unknown-role</discord-mention> <discord-mention class="mention" type="channel">unknown</discord-mention> :mouse: &lt;@x&gt;`},
		{"<@&100000000000000021> <#100000000000000009>", `<discord-mention class="mention" type="role">lab manager</discord-mention> <discord-mention class="mention" type="channel">protocols</discord-mention>`},
		{"`<@100000000000000005>`", "<discord-code>&lt;@100000000000000005&gt;</discord-code>"},
		{"<t:0:R> <t:x>", `<discord-time><time datetime="1970-01-01T00:00:00.000Z" title="Thursday, January 1, 1970 at 12:00 AM">` +
			strconv.Itoa(time.Now().Year()-1970) + ` years ago</time></discord-time> &lt;t:x&gt;`},
		{"||no||", `<play-spoiler>no</play-spoiler>`},
	} {
		if got := browsertest.Eval[string](b, call("markdown", toHTML, tt.text)); got != tt.want {
			t.Errorf("markdown(%q) =\n%s, want\n%s", tt.text, got, tt.want)
		}
	}
}

// However a text is made, it is read in a moment: marks that nothing closes are
// not looked for again and again.
func TestLongMarkdownIsReadAtOnce(t *testing.T) {
	const long = 4000 // Discord's longest
	b := open(t, newPage(t))
	for _, part := range []string{
		"*", "_", "[", "||", "`", "\\", "> ", "- ", "*a ", "_a ", "**a ", "*a **b ", "__a _b ", "[a](", "[a](https://a(", "``` ", "https://a", "<@",
	} {
		text := strings.Repeat(part, long/len(part))
		took := browsertest.Eval[float64](b, fmt.Sprintf(`import('/dist/app.js').then(({ markdown }) => {
			const since = performance.now(), box = document.createElement('div');
			box.append(markdown(%q));
			document.body.append(box);
			box.getBoundingClientRect();
			box.remove();
			return performance.now() - since;
		})`, text))
		if took > 1000 {
			t.Errorf("%d characters of %q took %.0f ms", long, part, took)
		}
	}
}

func TestFailuresLookAsInDiscord(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"content":"Press","components":[{"type":1,"components":[
		{"type":2,"style":2,"label":"Go","custom_id":"go"}]}]}}`
	p.hook.answers[3] = "no JSON"
	b := openAnyhow(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .button", "Go")
	b.Do(chromedp.Click(".from-app .button"))
	b.UntilShown(".from-app .failure", "This interaction failed")
	b.UntilShown("#status", "without a response")
}

// Every part of a message is shown, and what lies elsewhere is not fetched.
func TestMessage(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"embeds":[{"title":"*T*","url":"https://example.org/t","description":"**D**","color":255,
		"author":{"name":"A"},"footer":{"text":"F"},"image":{"url":"https://example.org/i.png","description":"Alt"},"thumbnail":{"url":"https://","description":"No address"},
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
		".embed-thumbnail":                                "No address",
		".field.of-2 >>> .field-name":                     "N1",
		".field.of-1 .field-value":                        "V3",
		".button.link":                                    "Link",
		".button.danger":                                  "Off",
		".unknown":                                        "99",
	} {
		b.UntilShown(selector, text)
	}
	for _, selector := range []string{
		`.button.link >>> a[href="https://example.org/l"][target="_blank"][rel~="noopener"]`,
		".button.danger >>> button:disabled",
	} {
		b.Until(browsertest.Find(selector) + " !== undefined")
	}
	if bar := browsertest.Eval[string](b, "getComputedStyle("+browsertest.Find(".discord-left-border")+").backgroundColor"); bar != "rgb(0, 0, 255)" {
		t.Errorf("the embed's bar is %s, want the embed's colour", bar)
	}
}
