package playground_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
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

// sight shows or hides the tab, as far as the page can tell. Ten seconds pass at
// once.
func sight(b *browsertest.Browser, hidden bool) {
	browsertest.Eval[bool](b, fmt.Sprintf(`(() => {
		const { setTimeout } = window;
		window.setTimeout = (act, ms) => setTimeout(act, ms === 10_000 ? 0 : ms);
		Object.defineProperty(document, 'hidden', { configurable: true, value: %t });
		document.dispatchEvent(new Event('visibilitychange'));
		window.setTimeout = setTimeout;
		return true;
	})()`, hidden))
}

// listeners counts the streams that are open.
func (p *page) listeners() *atomic.Int32 {
	var open atomic.Int32
	next := p.handler
	p.handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/api/events" {
			open.Add(1)
			defer open.Add(-1)
		}
		next.ServeHTTP(w, r)
	})
	return &open
}

// becomes waits until a number is another's.
func becomes(t *testing.T, n *atomic.Int32, want int32, what string) {
	t.Helper()
	for range 200 {
		if n.Load() == want {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("there are %d %s, want %d", n.Load(), what, want)
}

// A tab that is hidden leaves its connection to others, as a browser has six of
// them, and gets what it missed when it is shown: a changed glossary too.
func TestAHiddenTabDoesWithoutAStream(t *testing.T) {
	discord, p := newDiscord(t, commands, done())
	streams := p.listeners()
	b := open(t, p)
	packs := []playground.Pack{{ID: "weiss", Used: true, Loaded: now}}
	discord.SetPacks(packs, false)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .content", "Done")
	sight(b, true)
	becomes(t, streams, 0, "streams of a hidden tab")
	p.hook.answers[2] = `{"type":4,"data":{"content":"Done anew"}}`
	packs[0].Loaded = now.Add(time.Minute)
	discord.SetPacks(packs, true)
	p.say(maya, glossary, "In the meantime")
	sight(b, false)
	b.UntilShown(".from-app .content", "Done anew")
	b.UntilShown(".message:last-child", "In the meantime")
	becomes(t, streams, 1, "streams of a tab that is shown")
}

// A page of an earlier start is told to be loaded again, and asks no more.
func TestAnotherStart(t *testing.T) {
	p, next := newPage(t), newPage(t)
	var asked atomic.Int32
	var outdated atomic.Bool
	first, second := p.handler, next.handler
	p.handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !outdated.Load() {
			first.ServeHTTP(w, r)
			return
		}
		if strings.HasPrefix(r.URL.Path, "/api/") {
			asked.Add(1)
		}
		second.ServeHTTP(w, r)
	})
	server := httptest.NewServer(p.handler)
	t.Cleanup(server.Close)
	b := browsertest.New(t)
	b.Do(chromedp.Navigate(server.URL))
	b.UntilShown(".message", "HDAC inhibitors")
	outdated.Store(true)
	server.CloseClientConnections()
	b.UntilShown("#connection", "Reload this page")
	b.Keys("lost", kb.Enter)
	b.UntilShown("#status", "Reload this page")
	b.Until(`document.querySelector('#text').value === 'lost'`)
	time.Sleep(time.Second) // two of the pauses between tries
	if n := asked.Load(); n != 2 {
		t.Errorf("the page asked %d times, want once for the stream and once for the message", n)
	}
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
	discord, p := newDiscord(t, commands, done())
	hook := p.hook
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

	// The answers that another person got in this tab stay.
	become(b, `{person: '`+maya+`'}`)
	b.UntilShown(".message:last-child", "Thanks")
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Until(browsertest.FindAll(".from-app") + `.length === 2`)
	become(b, `{person: '`+you+`'}`)
	b.Until(browsertest.FindAll(".from-app") + `.length === 2`)
	hook.answers[2] = `{"type":4,"data":{"content":"Done again"}}`
	discord.SetPacks(nil, true)
	b.UntilShown(".from-app .content", "Done again")
	b.UntilShown(".message:last-child", "Done anew")
}

// Panels open and close by keyboard, one at a time, and the focus goes along.
func TestPanels(t *testing.T) {
	b := open(t, newPage(t))
	b.Viewport(390, 844)
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
	b.Viewport(1280, 800)
	b.Keys(kb.Enter)
	b.Until(`document.querySelector('#settings').matches(':popover-open')`)
	b.Keys("/")
	b.Until(`!document.querySelector('main').inert`)

	// Escape closes a panel from its button too, but first takes back a search.
	b.Do(chromedp.Focus(`[popovertarget="settings"]`))
	b.Keys(kb.Escape)
	b.Until(`!document.querySelector('.panel:popover-open')`)
	b.Click("#tour [data-open]")
	b.Until(`document.activeElement.id === 'drawer'`)
	b.Do(chromedp.Focus("#drawer input[type=search]"))
	b.Keys("x", kb.Escape)
	b.Until(`document.activeElement.matches('#drawer input') && document.activeElement.value === ''`)
	b.Click("#tour [data-open]")
	b.Until(`document.activeElement.id === 'drawer'`)
	b.Keys(kb.Escape)
	b.Until(`document.activeElement.getAttribute('popovertarget') === 'drawer'`)
}

// The link at the top leads to the composer, whatever stands in it.
func TestSkipToTheComposer(t *testing.T) {
	b, _ := openCommands(t, `[{"name":"define","type":1,"description":"Define","options":[
		{"name":"term","type":3,"description":"A term","required":true}]}]`, done())
	for _, want := range []string{"text", "option-term"} {
		b.Do(chromedp.Focus(".skip"))
		b.Keys(kb.Enter)
		b.Until(`document.activeElement.id === '` + want + `'`)
		b.Keys("/define ")
	}
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
