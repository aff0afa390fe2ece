package playground_test

import (
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground"
	"labgloss/bot/playground/browsertest"
)

// A page that loses its stream says so, and gets what it missed.
func TestTheStreamComesBack(t *testing.T) {
	p := newPage(t)
	server := httptest.NewServer(p.handler)
	t.Cleanup(server.Close)
	b := browsertest.New(t)
	b.Do(chromedp.Navigate(server.URL))
	b.UntilShown(".message", "HDAC inhibitors")
	browsertest.Eval[bool](b, `(() => {
		window.said = [];
		const connection = document.querySelector('#connection');
		new MutationObserver(() => window.said.push(connection.textContent)).observe(connection, { childList: true });
		return true;
	})()`)
	server.CloseClientConnections()
	b.Until(`window.said[0] === 'Connection lost, trying again…'`)
	p.say(maya, glossary, "In the meantime")
	b.UntilShown(".message:last-child .content", "In the meantime")
	b.Until(`window.said.at(-1) === ''`)
	p.say(maya, glossary, "And now")
	b.UntilShown(".message:last-child .content", "And now")
}

// The channel, its name and the composer follow the person and the place.
func TestAnotherPlace(t *testing.T) {
	p := newPage(t)
	b := open(t, p)
	b.UntilShown(".message", "HDAC inhibitors")
	b.UntilShown("h1", "#glossary")
	become(b, `{place: '`+general+`', person: '`+maya+`'}`)
	b.UntilShown(".message", "dormancy")
	b.UntilShown("h1", "#general")
	b.Until(`document.querySelector('#text').placeholder === 'Message #general' && document.title.startsWith('#general')`)
	b.Keys("hello", kb.Enter)
	b.UntilShown(".message:last-child", "hello")
	p.say(robin, glossary, "elsewhere")
	p.say(robin, general, "welcome")
	b.UntilShown(".message:last-child", "welcome")
	b.Until(`!document.querySelector('#log').textContent.includes('elsewhere')`)
	become(b, `{place: '`+direct+`'}`)
	b.UntilShown("h1", "@labgloss")
	b.Until(browsertest.FindAll(".message") + `.length === 0`)
}

// Who reads further up stays there, and is told of what is new.
func TestNewMessagesWait(t *testing.T) {
	p := newPage(t)
	b := open(t, p)
	b.UntilShown(".message", "HDAC inhibitors")
	for i := range 30 {
		p.say(maya, glossary, fmt.Sprint("line ", i))
	}
	b.UntilShown(".message:last-child", "line 29")
	const end = `(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector('#log'))`
	b.Until(end + ` < 2`)
	b.Until(`document.querySelector('#newer').hidden`)
	browsertest.Eval[bool](b, `document.querySelector('#log').scrollTo({ top: 100 }) === undefined`)
	b.Until(end + ` > 400`)
	b.Until(`new Promise((go) => requestAnimationFrame(() => go(true)))`)
	p.say(maya, glossary, "the newest")
	b.Until(`!document.querySelector('#newer').hidden && document.querySelector('#log').scrollTop === 100`)
	b.Do(chromedp.Focus("#newer"))
	b.Keys(kb.Enter)
	b.Until(end + ` < 2 && document.querySelector('#newer').hidden`)
}

// When packs have changed, the last answer of the person is asked for anew and
// changes where it stands.
func TestAChangedGlossaryChangesTheAnswer(t *testing.T) {
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
	hook := &standIn{t: t, public: public, status: http.StatusOK, answers: done()}
	p := showPage(t, discord, hook)
	b := open(t, p)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .content", "Done")
	p.say(maya, glossary, "Thanks")
	b.UntilShown(".message:last-child", "Thanks")
	asked := len(hook.seen)
	discord.SetPacks(nil, false)
	hook.answers[2] = `{"type":4,"data":{"content":"Done anew"}}`
	discord.SetPacks(nil, true)
	b.UntilShown(".from-app .content", "Done anew")
	if n := browsertest.Eval[int](b, browsertest.FindAll(".from-app")+".length"); n != 1 || len(hook.seen) != asked+1 {
		t.Errorf("there are %d answers to %d questions, want one that changed for one more", n, len(hook.seen)-asked)
	}
	b.UntilShown(".message:last-child", "Thanks")
}

// Panels open and close by keyboard, one at a time, and the focus goes along.
func TestPanels(t *testing.T) {
	b := open(t, newPage(t))
	b.Do(chromedp.EmulateViewport(390, 844))
	b.Do(chromedp.Focus(`[popovertarget="drawer"]`))
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.id === 'drawer' && document.querySelector('main').inert`)
	b.Until(`document.querySelector('[popovertarget="drawer"]').ariaExpanded === 'true'`)
	fits(t, b, "with the drawer")
	b.Do(chromedp.Focus(`[popovertarget="settings"]`))
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.id === 'settings' && !document.querySelector('#drawer').matches(':popover-open')`)
	fits(t, b, "with the settings")
	b.Keys(kb.Escape)
	b.Until(`document.activeElement.getAttribute('popovertarget') === 'settings' && !document.querySelector('main').inert`)
	b.Until(`document.activeElement.ariaExpanded === 'false'`)
	b.Do(chromedp.EmulateViewport(1280, 800))
	b.Keys(kb.Enter)
	b.Until(`document.querySelector('#settings').matches(':popover-open')`)
	b.Keys("/")
	b.Until(`!document.querySelector('main').inert`)
}

// The tour is there until it is dismissed for good.
func TestTour(t *testing.T) {
	b := open(t, newPage(t))
	b.UntilShown("#tour", "not Discord")
	b.Click("#tour .dismiss")
	b.Until(`document.querySelector('#tour').hidden && document.activeElement.id === 'text'`)
	b.Do(chromedp.Reload())
	b.Until(`document.activeElement?.id === 'text' && document.querySelector('#tour').hidden`)
}
