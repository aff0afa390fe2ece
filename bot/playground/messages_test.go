package playground_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot"
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

// showAll shows messages of all kinds: what people of all roles said, one of the app with
// everything in it, one for the person alone, one whose press failed, a promise
// and one that was never kept.
func showAll(t *testing.T) *browsertest.Browser {
	t.Helper()
	p := newPage(t)
	p.say(robin, glossary, "A lab manager's name")
	p.say(ada, glossary, "An administrator's name")
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

// presses hands on what a page sends when something is pressed: its custom ID
// and the values.
func presses(p *page) <-chan string {
	sent, next := make(chan string, 9), p.handler
	p.handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		var said struct {
			Type int
			Data struct {
				ID     string `json:"custom_id"`
				Values []string
			}
		}
		if json.Unmarshal(body, &said) == nil && said.Type == 3 {
			sent <- fmt.Sprint(said.Data.ID, said.Data.Values)
		}
		next.ServeHTTP(w, r)
	})
	return sent
}

// expect waits for what a page is to send.
func expect(t *testing.T, sent <-chan string, want string) {
	t.Helper()
	select {
	case got := <-sent:
		if got != want {
			t.Errorf("the page sent %s, want %s", got, want)
		}
	case <-time.After(10 * time.Second):
		t.Errorf("the page sent nothing, want %s", want)
	}
}

// A menu of several takes some, none beyond its limit, and sends them when it
// closes.
func TestMenuOfSeveral(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2], p.hook.answers[3] = everything, `{"type":6}`
	sent := presses(p)
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Click(".select[data-control=several] >>> button")
	b.Until(`document.activeElement.getAttribute('aria-selected') === 'true' && document.querySelector('.list[aria-multiselectable=true]') !== null`)
	b.Keys("g", " ", kb.Home, " ") // the third is one too many
	b.UntilShown(".list [aria-disabled=true]", "Alpha")
	if got := browsertest.Eval[string](b, `[...document.querySelectorAll('.list [aria-selected=true]')].map((row) => row.textContent).join()`); got != "Beta,Gamma" {
		t.Errorf("%s are chosen, want Beta,Gamma", got)
	}
	b.Keys(kb.Escape)
	expect(t, sent, "several[b c]")
}

// A menu that may be left empty takes its one choice back, and another in its
// place. A choice stays, and is sent once.
func TestMenuThatMayBeEmpty(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = `{"type":4,"data":{"content":"Choose","components":[
		{"type":1,"components":[{"type":3,"custom_id":"any","min_values":0,"options":[{"label":"Alpha","value":"a"},{"label":"Beta","value":"b"}]}]},
		{"type":1,"components":[{"type":3,"custom_id":"off","disabled":true,"options":[{"label":"Alpha","value":"a"}]}]},
		{"type":1,"components":[{"type":8,"custom_id":"none","channel_types":[15]}]}]}}`
	p.hook.answers[3] = `{"type":6}`
	sent := presses(p)
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	for _, step := range []struct{ keys, sent, shown string }{
		{kb.Enter, "any[a]", "Alpha"},
		{kb.End + kb.Enter, "any[b]", "Beta"},
		{kb.Escape, "", "Beta"},
		{" ", "any[]", "Make a selection"},
	} {
		b.Until(browsertest.Find(".select[data-control=any] >>> button[aria-busy=false]") + " !== undefined")
		b.Click(".select[data-control=any] >>> button")
		b.Until(`document.activeElement.closest('.list') !== null`)
		b.Keys(step.keys)
		if step.sent != "" {
			expect(t, sent, step.sent)
		}
		b.Until(`document.querySelector('.list') === null`)
		b.UntilShown(".select[data-control=any]", step.shown)
	}
	if len(sent) > 0 {
		t.Errorf("the page sent %s too", <-sent)
	}
	for _, id := range []string{"off", "none"} {
		b.Until(browsertest.Find(".select[data-control="+id+"] >>> button:disabled") + " !== undefined")
	}
}

// People and roles are chosen by name, and what is chosen stands there.
func TestMenuOfPeople(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2], p.hook.answers[3] = everything, `{"type":6}`
	sent := presses(p)
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".select[data-control=whom]", "Maya")
	b.Focus(".select[data-control=whom]")
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.textContent.startsWith('Maya')`)
	b.Keys("@lab", kb.Enter)
	expect(t, sent, "whom[100000000000000021]")
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

// The first letters of what is looked for lead there, past an emoji or a sign.
func TestMenuIsSearchedByLetters(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = everything
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	for _, tt := range []struct{ menu, keys, want string }{{"one", "a", "Alpha"}, {"whom", "lab m", "@lab manager"}} {
		b.Click(".select[data-control=" + tt.menu + "] >>> button")
		b.Until(`document.activeElement.closest('.list') !== null`)
		b.Keys(tt.keys)
		b.Until(`document.activeElement.textContent.includes('` + tt.want + `')`)
		b.Keys(kb.Escape)
	}
}

// Where what was pressed is disabled by the answer the focus stays near.
func TestFocusOfADisabledButton(t *testing.T) {
	p := newPage(t)
	const button = `{"type":%d,"data":{"content":"%s","components":[{"type":1,"components":[{"type":2,"style":2,"label":"Go","custom_id":"go","disabled":%t}]}]}}`
	p.hook.answers[2], p.hook.answers[3] = fmt.Sprintf(button, 4, "First", false), fmt.Sprintf(button, 7, "Last", true)
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Focus(".from-app .button")
	b.Keys(kb.Enter)
	b.UntilShown(".from-app .content", "Last")
	b.Until(`document.activeElement.id === 'log'`)
}

// A message that changes keeps its opened spoilers open, the closed ones closed.
func TestSpoilersStayOpen(t *testing.T) {
	p := newPage(t)
	const button = `","components":[{"type":1,"components":[{"type":2,"style":2,"label":"Go","custom_id":"go"}]}]}}`
	p.hook.answers[2] = `{"type":4,"data":{"content":"||one|| and ||two||` + button
	p.hook.answers[3] = `{"type":7,"data":{"content":"Now ||two||, ||one||` + button
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Click(".from-app play-spoiler")
	b.Click(".from-app .button")
	b.UntilShown(".from-app .content", "Now")
	b.UntilShown(".from-app play-spoiler[activated]:not([role], [tabindex])", "one")
	b.UntilShown(".from-app play-spoiler[role=button]", "two")
	p.hook.answers[3] = `{"type":4,"data":{"content":"Gone"}}`
	b.Click(".from-app .button")
	b.UntilShown(".message:last-child .reference", "Now (spoiler), (spoiler)")
}

// What is told by colours alone is seen too where the system gives the colours.
func TestForcedColours(t *testing.T) {
	b := showAll(t)
	b.Prefer("forced-colors", "active")
	b.Click(".select[data-control=several] >>> button")
	b.UntilShown(".list [aria-selected=true]", "Beta")
	for _, selector := range []string{".select >>> .down", ".button.link >>> .open", ".ephemeral >>> .eye", ".thinking .dots i", ".actions .icon", ".list [aria-selected=true]"} {
		colour := "getComputedStyle(" + browsertest.Find(selector) + ").backgroundColor"
		if browsertest.Eval[bool](b, colour+" === getComputedStyle(document.body).backgroundColor") {
			t.Errorf("%s has the colour of the page", selector)
		}
	}
	b.Until("getComputedStyle(" + browsertest.Find("play-spoiler[role=button]") + ").outlineStyle === 'solid'")
	b.Screen("messages-forced-colours")
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
	browsertest.Eval[bool](b, `addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), true) === undefined`) // as in Safari

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

// Files lie below the text: pictures to be seen, others to be opened.
func TestFilesOfAMessage(t *testing.T) {
	b := showBot(t, 390, 844, func(bot.Request) bot.Reply {
		return bot.Reply{Text: "Two files.", Files: []bot.File{
			{Name: "figure.png", Alt: "Drawing number 3", Data: picture(t)},
			{Name: "terms.csv", Data: make([]byte, 2048)},
		}}
	})
	b.Keys("/define", kb.Enter, kb.Enter)
	const image = `.attachment a[target="_blank"] img[alt="Drawing number 3"]`
	b.Until(browsertest.Find(image) + "?.naturalWidth > 0")
	b.UntilShown(".attached-file >>> .discord-file-attachment-metadata", "2 KB")
	b.Until(`getComputedStyle(document.querySelector('.attached-file')).backgroundColor === 'rgba(0, 0, 0, 0)'`) // it is a card in itself
	b.Until(browsertest.Find(`.attached-file >>> a[href$="/terms.csv"]`) + " !== undefined")
	fits(t, b, "with files")
}

// Above an answer to a press stands what was pressed.
func TestAnswerToAPressNamesItsMessage(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = everything
	p.hook.answers[3] = `{"type":4,"data":{"content":"Hello <@100000000000000004>","allowed_mentions":{"parse":["users"]}}}`
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Click(".button.primary")
	b.UntilShown(".message:last-child .content", "Hello")
	b.UntilShown(".message:last-child .reference", "bold")
	b.Until(`document.querySelector('.message:last-child play-message[highlight]') !== null`) // it mentions who looks at it
}

// A theme that was chosen holds against the system's, and in shadow roots too.
func TestTheme(t *testing.T) {
	p := newPage(t)
	p.hook.answers[2] = everything
	b := open(t, p)
	b.Scheme("dark")
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .content", "bold")
	colours := func() string {
		return browsertest.Eval[string](b, fmt.Sprintf("[document.body, %s, %s].map((node) => getComputedStyle(node).backgroundColor).join(' ')",
			browsertest.Find(".discord-embed-wrapper"), browsertest.Find(".from-app >>> code")))
	}
	dark := colours()
	browsertest.Eval[bool](b, `document.documentElement.dataset.theme = 'light', true`)
	light := colours()
	b.Scheme("light")
	if got := colours(); got != light || light == dark {
		t.Errorf("by choice the colours are %s, by the system %s, in the dark %s", light, got, dark)
	}
	browsertest.Eval[bool](b, `localStorage.setItem('theme', 'dark') === undefined`)
	b.Do(chromedp.Reload())
	b.Until(`document.documentElement.dataset.theme === 'dark' && getComputedStyle(document.body).backgroundColor === 'rgb(49, 51, 56)'`)
}

// The drawings on buttons and menus are there: a mask that cannot be read is a
// square.
func TestDrawingsAreThere(t *testing.T) {
	b := showAll(t)
	for _, selector := range []string{".select >>> .down", ".button >>> .open", ".ephemeral >>> .eye"} {
		if mask := browsertest.Eval[string](b, `getComputedStyle(`+browsertest.Find(selector)+`).maskImage`); mask == "none" || mask == "" {
			t.Errorf("%s has no drawing", selector)
		}
	}
}
