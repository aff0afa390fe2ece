package playground_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground/browsertest"
)

// everything is a message with all that a message can hold.
const everything = `{"type":4,"data":{
	"content":"# One\n## Two\n### Three\n-# small\n**bold** *it* __under__ ~~strike~~ ||spoiler|| ` + "`code`" + ` https://example.org\n> quoted\n- a\n  - b\n1. c\n` +
	"```go\\nx := 1\\n```" + `<@100000000000000005> <#100000000000000003> <@&100000000000000021> </define:1> <t:0:R>",
	"embeds":[{"title":"*T* ` + "`c`" + ` ||s||","url":"https://example.org/t","description":"**D** ` + "`c`" + ` [link](https://example.org)\n> quoted","color":1013358,
		"author":{"name":"A"},"footer":{"text":"F\nG"},"timestamp":"2026-08-01T12:00:00Z",
		"image":{"url":"https://example.org/i.png","description":"Alt"},"thumbnail":{"url":"data:image/gif;base64,R0lGODlhAQABAAAAACw=","description":"A dot"},
		"fields":[{"name":"N1","value":"V1","inline":true},{"name":"N2","value":"V2","inline":true},{"name":"*N3*","value":"V3"}]}],
	"components":[
		{"type":1,"components":[{"type":2,"style":1,"label":"Primary","custom_id":"1"},{"type":2,"style":2,"label":"Secondary","custom_id":"2"},
			{"type":2,"style":3,"label":"Success","custom_id":"3"},{"type":2,"style":4,"label":"Danger","custom_id":"4"},
			{"type":2,"style":5,"label":"Link","url":"https://example.org/l"}]},
		{"type":1,"components":[{"type":2,"style":2,"label":"Off","custom_id":"5","disabled":true,"emoji":{"name":"🔬"}},
			{"type":2,"style":5,"label":"No link","url":"https://example.org/l","disabled":true}]},
		{"type":1,"components":[{"type":3,"custom_id":"one","placeholder":"One","options":[
			{"label":"Alpha","value":"a","description":"The first","emoji":{"name":"🧬"}},{"label":"Beta","value":"b","default":true},{"label":"Gamma","value":"c"}]}]},
		{"type":1,"components":[{"type":3,"custom_id":"several","placeholder":"Several","min_values":1,"max_values":2,"options":[
			{"label":"Alpha","value":"a"},{"label":"Beta","value":"b","default":true},{"label":"Gamma","value":"c"}]}]},
		{"type":1,"components":[{"type":7,"custom_id":"whom","placeholder":"Whom","default_values":[{"id":"100000000000000005","type":"user"}]}]}]}}`

const private = `{"type":4,"data":{"flags":64,"content":"Nobody else sees this.","embeds":[{"title":"T","description":"D","footer":{"text":"F"}}]}}`

// showAll shows messages of all kinds: what people said, one of the app with
// everything in it, one for the person alone, one whose press failed, a promise
// and one that was never kept.
func showAll(t *testing.T) *browsertest.Browser {
	t.Helper()
	p := newPage(t)
	b := openAnyhow(t, p)
	for i, answer := range []string{everything, private, `{"type":5}`} {
		p.hook.answers[2] = answer
		b.Keys("/define", kb.Enter, kb.Enter)
		b.Until(fmt.Sprintf(`document.querySelectorAll('.from-app').length === %d`, i+1))
	}
	p.hook.status = http.StatusInternalServerError
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".failed .content", "did not respond")
	b.Click(".button.primary")
	b.UntilShown(".failure", "This interaction failed")
	return b
}

// openAnyhow opens a page, whatever it complains of: browsers say by themselves
// that an answer failed.
func openAnyhow(t *testing.T, p *page) *browsertest.Browser {
	t.Helper()
	b := browsertest.New(t)
	server := httptest.NewServer(p.handler)
	t.Cleanup(server.Close)
	b.Do(chromedp.Navigate(server.URL))
	b.Until(`document.activeElement.id === 'text'`)
	return b
}

// pressed waits until the app has got what a test expects of a press, in the
// order of the values.
func pressed(t *testing.T, p *page, want string) {
	t.Helper()
	var got string
	for range 100 {
		if data, ok := p.hook.got["data"].(map[string]any); ok && p.hook.got["type"] == 3.0 {
			if got = fmt.Sprint(data["custom_id"], data["values"]); got == want {
				return
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Errorf("the app got %s, want %s", got, want)
}

// A menu of several takes some, none beyond its limit, and sends them when it
// closes.
func TestMenuOfSeveral(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2], p.hook.answers[3] = everything, `{"type":6}`
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Click(".select[data-control=several] >>> button")
	b.Until(`document.activeElement.getAttribute('aria-selected') === 'true' && document.querySelector('.list[aria-multiselectable=true]') !== null`)
	b.Keys("g", " ", kb.Home, " ") // the third is one too many
	if got := browsertest.Eval[string](b, `[...document.querySelectorAll('.list [aria-selected=true]')].map((row) => row.textContent).join()`); got != "Beta,Gamma" {
		t.Errorf("%s are chosen, want Beta,Gamma", got)
	}
	b.Keys(kb.Escape)
	pressed(t, p, "several[b c]")
}

// People and roles are chosen by name, and what is chosen stands there.
func TestMenuOfPeople(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2], p.hook.answers[3] = everything, `{"type":6}`
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".select[data-control=whom]", "Maya")
	b.Focus(".select[data-control=whom]")
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.textContent.startsWith('Maya')`)
	b.Keys("@lab", kb.Enter)
	pressed(t, p, "whom[100000000000000021]")
}

// A spoiler is opened by a key, and hides what it says until then.
func TestSpoilerOpensByKey(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = everything
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	const spoiler = ".from-app play-spoiler"
	b.UntilShown(spoiler+"[role=button][aria-label=Spoiler]", "spoiler")
	b.Until(`getComputedStyle(document.querySelector('.from-app play-spoiler').shadowRoot.querySelector('slot')).visibility === 'hidden'`)
	b.Focus(spoiler)
	b.Keys("x")
	b.Focus(spoiler)
	b.Until(`document.querySelector('.from-app play-spoiler:not([activated])') !== null`)
	b.Keys(kb.Enter)
	b.Until(`document.querySelector('.from-app play-spoiler[activated]:not([role])') !== null`)
}

// A private message is taken away by its button, and by its menu.
func TestPrivateMessageIsDismissed(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = private
	b := open(t, p)
	for _, dismiss := range []func(){
		func() { b.Click(".ephemeral >>> .only-you button") },
		func() {
			b.Click(".ephemeral .actions")
			b.UntilShown(".list [role=menuitem]:last-child", "Dismiss message")
			b.Keys(kb.End, kb.Enter)
		},
	} {
		b.Keys("/define", kb.Enter, kb.Enter)
		b.UntilShown(".ephemeral .content", "Nobody else")
		dismiss()
		b.Until(`document.querySelector('.ephemeral') === null`)
		b.Focus("#text")
	}
}

// A finger that rests on a message opens its menu; one that scrolls does not.
func TestLongPressOpensTheMenu(t *testing.T) {
	b := open(t, newPage(t))
	b.Do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	b.Until(`document.querySelector('.message .content') !== null`)
	at := onFirstMessage(b)
	b.Touch(input.DispatchTouchEventTypeTouchStart, at)
	b.Touch(input.DispatchTouchEventTypeTouchMove, input.TouchPoint{X: at.X, Y: at.Y - 40})
	time.Sleep(700 * time.Millisecond)
	b.Touch(input.DispatchTouchEventTypeTouchEnd)
	b.Until(`document.querySelector('.list') === null`)

	b.Touch(input.DispatchTouchEventTypeTouchStart, onFirstMessage(b))
	b.UntilShown(".list[role=menu]", "Copy message ID")
	b.Touch(input.DispatchTouchEventTypeTouchEnd)
	time.Sleep(200 * time.Millisecond) // in which it might close again
	b.UntilShown(".list[role=menu]", "Copy message ID")
	if n := browsertest.Eval[int](b, `document.querySelectorAll('.list').length`); n != 1 {
		t.Errorf("%d lists are open, want one", n)
	}
	fits(t, b, "with a menu")
}

// onFirstMessage is a place in the text of the first message.
func onFirstMessage(b *browsertest.Browser) input.TouchPoint {
	at := browsertest.Eval[[]float64](b, `(({ x, y }) => [x + 20, y + 10])(document.querySelector('.message .content').getBoundingClientRect())`)
	return input.TouchPoint{X: at[0], Y: at[1]}
}
