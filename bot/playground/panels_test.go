package playground_test

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground"
	"labgloss/bot/playground/browsertest"
	"labgloss/content"
)

// exchangeOf returns the exchange with a number, which is its ID.
func exchangeOf(number, kind int, title string) map[string]any {
	return map[string]any{
		"id": fmt.Sprint(number), "at": "2026-08-01T12:00:00Z", "took": 12, "title": title,
		"user": "100000000000000005", "channel": "100000000000000003", "status": 200,
		"request":  map[string]any{"type": kind, "data": map[string]any{"name": "define"}},
		"response": map[string]any{"type": 4, "data": map[string]any{"content": "<b>" + title + "</b>"}},
		"calls":    []any{},
	}
}

// stage puts a panel alone into the page, as mount shows it.
func stage(b *browsertest.Browser, mount string) {
	browsertest.Eval[bool](b, `import('/dist/app.js').then((m) => {
		for (const panel of document.querySelectorAll('#settings, #packs, #drawer')) panel.replaceChildren();
		const stage = document.createElement('dialog');
		stage.id = 'stage';
		stage.className = 'panel';
		document.body.append(stage);
		m.`+mount+`(stage);
		stage.showModal();
		return true;
	})`)
}

// noteAll tells the page of exchanges.
func noteAll(b *browsertest.Browser, told ...map[string]any) {
	for _, one := range told {
		browsertest.Eval[bool](b, call("noteExchange", "() => true", one))
	}
}

// shownTitles are the titles of the exchanges that the drawer shows.
func shownTitles(b *browsertest.Browser) string {
	return browsertest.Eval[string](b, `[...document.querySelectorAll('.exchange:not([hidden]) .exchange-title')].map((title) => title.textContent).join(' ')`)
}

func openDrawer(t *testing.T, p *page, told ...map[string]any) *browsertest.Browser {
	t.Helper()
	b := open(t, p)
	stage(b, "mountDrawer")
	noteAll(b, told...)
	return b
}

func TestDrawerShowsTheNewestFirst(t *testing.T) {
	b := openDrawer(t, newPage(t),
		exchangeOf(9, 2, "/nine"), exchangeOf(11, 2, "/eleven"), exchangeOf(10, 3, "Button"), exchangeOf(12, 4, "Autocomplete"))
	if got, want := shownTitles(b), "/eleven Button /nine"; got != want {
		t.Errorf("the drawer shows %q, want %q", got, want)
	}
	b.UntilShown(".panel-count", "3 exchanges, 1 hidden")
	b.Click("#stage input[type=checkbox]")
	if got, want := shownTitles(b), "Autocomplete /eleven Button /nine"; got != want {
		t.Errorf("the drawer with autocomplete shows %q, want %q", got, want)
	}
}

func TestDrawerIsFilteredByText(t *testing.T) {
	b := openDrawer(t, newPage(t), exchangeOf(1, 2, "/one"), exchangeOf(2, 2, "/two"))
	b.Do(chromedp.Focus("#stage input[type=search]"))
	b.Keys("<B>/TW") // what is in the response
	if got := shownTitles(b); got != "/two" {
		t.Errorf("the filtered drawer shows %q, want /two", got)
	}
	noteAll(b, exchangeOf(3, 2, "/three"), exchangeOf(4, 2, "/twofold"))
	if got := shownTitles(b); got != "/twofold /two" {
		t.Errorf("the filtered drawer shows %q, want what fits of the new ones too", got)
	}
}

func TestDrawerIsBoundedAndCleared(t *testing.T) {
	b := openDrawer(t, newPage(t))
	b.UntilShown(".panel-count", "Nothing yet")
	browsertest.Eval[bool](b, `import('/dist/app.js').then((m) => {
		const one = `+compactJSON(exchangeOf(0, 2, "/one"))+`;
		for (let i = 1; i <= 105; i++) m.noteExchange({ ...one, id: String(i) });
		return true;
	})`)
	if got := browsertest.Eval[string](b, `document.querySelectorAll('.exchange').length + ' ' + document.querySelector('.exchange:last-child').dataset.exchange`); got != "100 6" {
		t.Errorf("number and oldest of the exchanges = %s, want 100 6", got)
	}
	b.Click("#stage .panel-tools .panel-button")
	noteAll(b, exchangeOf(105, 2, "/old"), exchangeOf(106, 2, "/new"))
	if got := shownTitles(b); got != "/new" {
		t.Errorf("the cleared drawer shows %q, want /new alone", got)
	}
}

// A row is opened by keyboard; it shows the JSON as it is, and keeps its place
// when more comes.
func TestDrawerOpensARow(t *testing.T) {
	told := exchangeOf(7, 2, "/define")
	b := openDrawer(t, newPage(t), told)
	b.Do(chromedp.Focus(".exchange-head"))
	b.Keys(kb.Enter)
	b.UntilShown(`.exchange-head[aria-expanded="true"] + .exchange-body:not([hidden])`, "Maya in Weiss lab #glossary · HTTP 200 · 12 ms")
	for i, want := range []any{told["request"], told["response"]} {
		got := browsertest.Eval[string](b, fmt.Sprintf(`JSON.stringify(JSON.parse([...document.querySelectorAll('.json')][%d].innerText))`, i))
		if got != compactJSON(want) {
			t.Errorf("JSON %d = %s, want %s", i, got, compactJSON(want))
		}
	}
	b.Keys(kb.Tab, kb.Tab, kb.Tab, kb.Tab, kb.Enter) // over the three buttons, to the request
	b.UntilShown(".json > details:not([open]) .json-folded", "2 }")

	told["calls"] = []any{map[string]any{"method": "PATCH", "path": "/webhooks/1/token/messages/@original", "status": 404, "body": map[string]any{"content": "late"}, "files": []string{"a.png"}}}
	noteAll(b, told)
	b.UntilShown(".exchange-call", "PATCH /webhooks/1/token/messages/@original → 404, with a.png")
	b.UntilShown(`[aria-label="Later calls"] .json-string`, `"late"`)
	b.UntilShown(".json > details:not([open]) .json-folded", "2 }") // still folded
	b.Until(`document.activeElement.matches('summary')`)
}

func TestDrawerMarksFailures(t *testing.T) {
	late, refused := exchangeOf(1, 2, "/late"), exchangeOf(2, 2, "/refused")
	late["status"], late["response"], late["failed"] = 0, nil, "no answer within 3 s"
	refused["status"] = 500
	b := openDrawer(t, newPage(t), late, refused, exchangeOf(3, 2, "/good"))
	if got := browsertest.Eval[string](b, `[...document.querySelectorAll('.exchange-status')].map((status) => status.innerText).join(' ')`); got != "200 failed failed" {
		t.Errorf("the statuses = %s, want 200 failed failed", got)
	}
	b.Click(`[data-exchange="1"] .exchange-head`)
	b.UntilShown(`[data-exchange="1"] .exchange-failure`, "no answer within 3 s")
	b.UntilShown(`[data-exchange="1"] [aria-label="Response"]`, "None came.")
}

// withFixtures answers for the exchange 7 what a test would keep of it.
func withFixtures(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/api/fixtures/7" {
			_, _ = w.Write([]byte("the fixture"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// clipboard allows or denies the page to write to the clipboard. It can be read
// in any case.
func clipboard(b *browsertest.Browser, writing browser.PermissionSetting) {
	b.Do(func(ctx context.Context, _ *chromedp.Target) (none chromedp.Void, err error) {
		for name, setting := range map[string]browser.PermissionSetting{"clipboard-read": browser.PermissionSettingGranted, "clipboard-write": writing} {
			descriptor := &browser.PermissionDescriptor{Name: name, AllowWithoutSanitization: name == "clipboard-read"}
			_, err = chromedp.CallBrowser(ctx, browser.SetPermission, browser.SetPermissionParams{Permission: descriptor, Setting: setting})
			if err != nil {
				return none, err
			}
		}
		return none, nil
	})
}

func TestDrawerCopies(t *testing.T) {
	p := newPage(t)
	p.handler = withFixtures(p.handler)
	told := exchangeOf(7, 2, "/define")
	b := openDrawer(t, p, told)
	clipboard(b, browser.PermissionSettingGranted)
	b.Click(".exchange-head")
	for i, want := range []string{compactJSON(told["request"]), compactJSON(told["response"]), "the fixture"} {
		b.Do(chromedp.Click(fmt.Sprintf(".exchange-tools button:nth-child(%d)", i+1)))
		b.UntilShown(".exchange [role=status]", "Copied.")
		got := browsertest.Eval[string](b, `navigator.clipboard.readText()`)
		if compact := strings.NewReplacer("\n", "", "  ", "", `": `, `":`).Replace(got); compact != want {
			t.Errorf("copy %d = %s, want %s", i, got, want)
		}
	}
	b.UntilShown(".exchange [role=status]", "bot/testdata/exchanges/NAME.json")
}

func TestDrawerCopiesByHandWhereTheBrowserRefuses(t *testing.T) {
	p := newPage(t)
	p.handler = withFixtures(p.handler)
	b := openDrawer(t, p, exchangeOf(7, 2, "/define"))
	clipboard(b, browser.PermissionSettingDenied)
	b.Click(".exchange-head")
	b.Click(".exchange-tools button:nth-child(3)")
	b.UntilShown(".exchange [role=status]", "refuses")
	b.Until(`document.activeElement.matches('textarea[aria-label]') && document.getSelection().toString() === 'the fixture'`)
}

// What the server has to say against a fixture is said.
func TestDrawerTellsThatThereIsNoFixture(t *testing.T) {
	b := openDrawer(t, newPage(t), exchangeOf(8, 2, "/define"))
	b.Click(".exchange-head")
	answerAll(b, 404, "no reply is known")
	b.Click(".exchange-tools button:nth-child(3)")
	b.UntilShown(".exchange [role=status]", "no reply is known")
}

// answerAll answers all further calls of the page. (Chromium itself complains
// of a server's refusal, so the server cannot be asked for one.)
func answerAll(b *browsertest.Browser, status int, text string) {
	browsertest.Eval[bool](b, fmt.Sprintf("(window.fetch = async () => new Response(%q, { status: %d })) !== null", text, status))
}

// visit opens the page of an address in the same tab.
func visit(b *browsertest.Browser, search string) {
	b.Do(chromedp.Navigate(browsertest.Eval[string](b, `location.origin`) + "/" + search))
	b.Until(`document.activeElement.id === 'text'`)
}

// sessionOf is who the page says that I am, and where: IDs without their zeros.
func sessionOf(b *browsertest.Browser) string {
	return browsertest.Eval[string](b, `import('/dist/app.js').then(({ session }) =>
		[Number(session.person.user.id.slice(1)), Number(session.place.channel.id.slice(1)), session.locale, ...session.denied].join(' '))`)
}

// The address wins over what the tab keeps, and what is kept wrongly counts for
// nothing.
func TestSession(t *testing.T) {
	b := open(t, newPage(t))
	for _, tt := range []struct{ kept, search, want string }{
		{``, "", "4 3 en-US"},
		{``, "?as=100000000000000005&in=100000000000000012", "5 12 en-US"},
		{`{"person":"100000000000000007","place":"100000000000000012","locale":"de","denied":["16384"]}`, "", "7 12 de 16384"},
		{`{"person":"100000000000000007","place":"100000000000000012","locale":"de"}`, "?as=100000000000000008", "8 12 de"},
		{`{"person":"100000000000000007"}`, "?as=9&in=9", "7 3 en-US"},
		{`{"person":"9","place":9,"locale":"xx","denied":["x","1",16384]}`, "", "4 3 en-US"},
		{`{"person":["100000000000000007"],"denied":"16384"}`, "", "4 3 en-US"},
		{`null`, "", "4 3 en-US"},
		{`[`, "", "4 3 en-US"},
	} {
		browsertest.Eval[bool](b, fmt.Sprintf(`sessionStorage.setItem('session', %q) === undefined`, tt.kept))
		visit(b, tt.search)
		if got := sessionOf(b); got != tt.want {
			t.Errorf("with %s kept, %q is %s, want %s", tt.kept, tt.search, got, tt.want)
		}
		if got := browsertest.Eval[string](b, `location.search`); got != "" {
			t.Errorf("the address ends in %q, want nothing: the person may become another", got)
		}
		visit(b, "")
		if got := sessionOf(b); got != tt.want {
			t.Errorf("loaded anew, %q is %s, want %s", tt.search, got, tt.want)
		}
	}
}

func TestSettings(t *testing.T) {
	b := open(t, newPage(t))
	stage(b, "mountSettings")
	browsertest.Eval[bool](b, `import('/dist/app.js').then((m) => {
		const line = document.createElement('p');
		line.id = 'said';
		document.querySelector('#stage').append(line);
		m.summary(line);
		return true;
	})`)
	b.UntilShown("#said", "you · student in Weiss lab #glossary")
	b.Do(chromedp.Focus("#stage .setting-person input:checked"))
	b.Keys(kb.ArrowDown, kb.ArrowDown, kb.ArrowDown)
	b.UntilShown("#said", "Robin · lab manager in Weiss lab #glossary")
	b.Do(chromedp.Focus("#stage .setting-place input:checked"))
	b.Keys(kb.ArrowUp)
	b.UntilShown("#said", "Robin · lab manager in direct message")
	b.Do(chromedp.Focus("#stage select"))
	b.Keys("Deutsch")
	b.Do(chromedp.Focus("#stage .setting-permission input"))
	b.Keys(" ")
	b.UntilShown("#said", "· Deutsch · without Embed Links")
	if got, want := sessionOf(b), "7 15 de 16384"; got != want {
		t.Errorf("the session = %s, want %s", got, want)
	}
	b.Click(`#stage .setting-theme input[value="light"]`)
	b.Until(`localStorage.getItem('theme') === 'light'`)

	b.Click("#stage .panel-tools .panel-button")
	b.UntilShown("#said", "you · student in Weiss lab #glossary")
	checked := browsertest.Eval[string](b, `[...document.querySelectorAll('#stage input:checked')].map(({ value }) => value.replace(/^10+/, '')).join(' ')`)
	if want := "4 3 auto 16384 32768"; checked != want {
		t.Errorf("after the reset %s are chosen, want %s", checked, want)
	}
}

func TestSettingsSayWhatIsInstalled(t *testing.T) {
	b := open(t, newPage(t))
	stage(b, "mountSettings")
	notes := browsertest.Eval[string](b, `[...document.querySelectorAll('#stage .setting-place label')].map((label) => label.innerText.replace('\n', ': ')).join('\n')`)
	for _, want := range []string{"Weiss lab #glossary: the server has installed", "Summer school #papers: the app is not installed here", "labgloss: nobody else"} {
		if !strings.Contains(notes, want) {
			t.Errorf("the places are\n%s\nwant %q in them", notes, want)
		}
	}
}

// A browser that keeps nothing shows the page all the same, in the colours that
// are chosen.
func TestNothingIsKept(t *testing.T) {
	b := open(t, newPage(t))
	b.Do(func(ctx context.Context, _ *chromedp.Target) (none chromedp.Void, err error) {
		_, err = chromedp.Call(ctx, cdpage.AddScriptToEvaluateOnNewDocument, cdpage.AddScriptToEvaluateOnNewDocumentParams{Source: `
			for (const name of ['localStorage', 'sessionStorage']) {
				Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
			}`})
		return none, err
	})
	visit(b, "?as="+maya)
	b.UntilShown("#summary", "Maya")
	b.Click("#tour .dismiss")
	b.Click(`#settings .setting-theme input[value="light"]`)
	b.Until(`document.querySelector('#tour').hidden && document.documentElement.dataset.theme === 'light'`)
}

// A link opens the page as somebody else, where I am.
func TestSecondTab(t *testing.T) {
	b := open(t, newPage(t))
	stage(b, "mountSettings")
	b.Click(`#stage .setting-place input[value="100000000000000012"]`)
	const link = `document.querySelector('[aria-label="Open a second tab as Maya"]')`
	if rel := browsertest.Eval[string](b, link+".target + ' ' + "+link+".rel"); rel != "_blank noopener" {
		t.Errorf("the link has target and rel %q, want _blank noopener", rel)
	}
	visit(b, browsertest.Eval[string](b, link+".search"))
	if got, want := sessionOf(b), "5 12 en-US"; got != want {
		t.Errorf("the second tab is %s, want %s", got, want)
	}
}

// library is a playground of two packs.
type library struct {
	*page
	discord *playground.Playground
	used    chan []string
}

func newLibrary(t *testing.T) *library {
	t.Helper()
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	l := &library{used: make(chan []string, 9)}
	l.discord, err = playground.New(playground.Config{
		Key: key, Commands: json.RawMessage(commands), Now: func() time.Time { return now },
		UsePacks: func(ids []string) error {
			l.used <- ids
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	l.page = showPage(t, l.discord, http.NotFoundHandler())
	return l
}

// tell tells the pages of the packs; the first has findings, and was read some
// minutes after noon.
func (l *library) tell(minutes int, findings ...content.Finding) {
	l.discord.SetPacks([]playground.Pack{
		{
			ID: "weiss", Title: "Weiss lab", Version: "1.2.0", Terms: 24, Figures: 3, Folder: "/home/ada/weiss", Used: true,
			Loaded: now.Add(time.Duration(minutes) * time.Minute), Findings: findings,
			Warnings: content.Findings{{Code: content.ShortAltText, File: "pack.yaml", Line: 3, Column: 1, Message: "no alt text", Source: "figure: a.png"}},
		},
		{ID: "basics", Title: "Basics", Version: "1.0.0", Terms: 1},
	}, true)
}

func openPacks(t *testing.T, l *library) *browsertest.Browser {
	t.Helper()
	b := open(t, l.page)
	stage(b, "mountPacks")
	browsertest.Eval[bool](b, `import('/dist/app.js').then((m) => {
		const node = document.createElement('div');
		node.id = 'above';
		document.querySelector('#stage').prepend(node);
		m.banner(node);
		return true;
	})`)
	l.tell(0)
	b.UntilShown(".pack-name", "Weiss lab")
	return b
}

func TestPanelOfPacksChooses(t *testing.T) {
	l := newLibrary(t)
	b := openPacks(t, l)
	clock := browsertest.Eval[string](b, fmt.Sprintf(`new Date(%d).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })`, now.UnixMilli()))
	b.UntilShown(`[data-pack="weiss"] .pack-facts`, "24 terms · 3 figures · loaded at "+clock) // as messages have it
	b.UntilShown(`[data-pack="weiss"] .pack-folder`, "/home/ada/weiss")
	b.UntilShown(`[data-pack="basics"] .pack-facts`, "1 term · 0 figures")
	b.UntilShown(`[data-pack="weiss"] details:not([open]) summary`, "1 warning")
	b.Do(chromedp.Focus(`[data-pack="basics"] input`))
	b.Keys(" ")
	if got := fmt.Sprint(<-l.used); got != "[weiss basics]" {
		t.Errorf("the bot is to know %s, want [weiss basics]", got)
	}

	answerAll(b, 400, "one pack at least is needed")
	b.Click(`[data-pack="weiss"] input`)
	b.UntilShown("#stage > [role=status]", "one pack at least is needed")
	b.Until(`document.querySelector('[data-pack="weiss"] input').checked`)
}

func TestPanelOfPacksWithoutChoice(t *testing.T) {
	b := open(t, newPage(t))
	stage(b, "mountPacks")
	browsertest.Eval[bool](b, call("notePacks", "() => true", map[string]any{"choosable": false, "packs": []any{map[string]any{
		"id": "weiss", "title": "Weiss lab", "version": "1", "terms": 2, "figures": 0, "used": true, "findings": []any{}, "warnings": []any{},
	}}}))
	b.UntilShown(".pack-folder", "comes with labgloss")
	if browsertest.Eval[bool](b, `document.querySelector('.pack input').checkVisibility()`) {
		t.Error("there is a box to tick, want none")
	}
}

// A pack that is broken says so on the page until it is mended.
func TestBrokenPack(t *testing.T) {
	l := newLibrary(t)
	b := openPacks(t, l)
	var findings []content.Finding
	for line := range 12 {
		findings = append(findings, content.Finding{File: "pack.yaml", Line: line + 12, Column: 7, Path: "terms[3].label", Message: "<b>no</b> such key", Source: "  a\tb: c"})
	}
	l.tell(0, findings...)
	b.UntilShown("[role=alert]", "Weiss lab: 12 errors. The last good version keeps serving since "+now.Local().Format("15:04"))
	b.UntilShown("[role=alert] .finding p", "pack.yaml:12:7 terms[3].label: <b>no</b> such key")
	if got, want := b.Text("[role=alert] .finding-source"), "12 |   a b: c\n   |       ^"; got != want {
		t.Errorf("the source is shown as\n%s\nwant\n%s", got, want)
	}
	b.UntilShown("[role=alert] details details:not([open]) summary", "and 7 more")
	b.UntilShown(`[data-pack="weiss"] .pack-errors`, "pack.yaml:12:7")
	b.UntilShown(`[data-pack="weiss"] .pack-facts`, "serving since")

	l.tell(5)
	b.Until(`document.querySelector('[role=alert]').textContent === ''`)
	b.UntilShown("#above [role=status]", "Reloaded Weiss lab: 24 terms.")
	b.Until(`document.querySelector('[data-pack="weiss"] .pack-errors').textContent === ''`)
}

// What is told again is not said again, and what somebody folded stays so.
func TestBannerIsSaidOnce(t *testing.T) {
	l := newLibrary(t)
	b := openPacks(t, l)
	wrong := content.Finding{File: "pack.yaml", Line: 1, Column: 1, Message: "wrong", Source: "x"}
	l.tell(0, wrong)
	b.UntilShown("[role=alert]", "1 error.")
	b.Click("[role=alert] summary")
	l.tell(0, wrong)
	l.discord.SetPacks(nil, false)
	b.Until(`document.querySelector('[role=alert]').textContent === ''`)
	l.tell(0, wrong)
	b.UntilShown("[role=alert] details[open]", "1 error.")
	b.Click("[role=alert] summary")
	l.tell(0, wrong)
	b.UntilShown("[role=alert] details:not([open])", "1 error.")
}

func TestExcerpt(t *testing.T) {
	b := open(t, newPage(t))
	for _, tt := range []struct {
		source string
		column int
		want   string
	}{
		{"label: x", 8, "label: x 7"},
		{"label: x", 9, "label: x 8"},
		{"label: x", 99, "label: x 8"},
		{"label: x", 0, "label: x 0"},
		{"\ta\u200bb\u202e", 4, " a\ufffdb\ufffd 3"},
		{"😀a😀b", 4, "😀a😀b 3"},
		{"0123456789abcdef", 1, "0123456789… 0"},
		{"0123456789abcdef", 9, "…3456789abc… 6"},
		{"0123456789abcdef", 16, "…6789abcdef 10"},
		{"0123456789abcdef", 17, "…6789abcdef 11"},
	} {
		if got := browsertest.Eval[string](b, call("excerpt", "({ text, at }) => `${text} ${at}`", tt.source, tt.column, 10)); got != tt.want {
			t.Errorf("excerpt(%q, %d) = %q, want %q", tt.source, tt.column, got, tt.want)
		}
	}
}

// Each panel is free of serious violations, and fits a phone.
func TestPanelsAreAccessible(t *testing.T) {
	for mount, fill := range map[string]func(*browsertest.Browser, *library){
		"mountDrawer": func(b *browsertest.Browser, _ *library) {
			failed := exchangeOf(2, 2, "/define with a long name that does not fit")
			failed["failed"], failed["calls"] = "no answer", []any{map[string]any{"method": "POST", "path": strings.Repeat("/webhooks", 20), "status": 200, "body": nil}}
			noteAll(b, exchangeOf(1, 3, "Button"), failed)
			b.Click(".exchange-head")
		},
		"mountSettings": func(*browsertest.Browser, *library) {},
		"mountPacks": func(b *browsertest.Browser, l *library) {
			browsertest.Eval[bool](b, `import('/dist/app.js').then((m) => {
				const node = document.createElement('div');
				document.querySelector('#stage').prepend(node);
				m.banner(node);
				return true;
			})`)
			wrong := content.Finding{File: "pack.yaml", Line: 100, Column: 60, Message: "wrong", Source: strings.Repeat("source ", 40)}
			l.tell(0, wrong, wrong, wrong, wrong, wrong, wrong)
			b.UntilShown(".pack-errors", "and 1 more")
		},
	} {
		t.Run(mount, func(t *testing.T) {
			l := newLibrary(t)
			b := open(t, l.page)
			b.Viewport(390, 844)
			stage(b, mount)
			fill(b, l)
			for _, scheme := range []string{"dark", "light"} {
				for _, size := range [][2]int64{{1280, 800}, {390, 844}} {
					b.Scheme(scheme)
					b.Viewport(size[0], size[1])
					checkPanel(t, b, fmt.Sprintf("%s at %d in %s", mount, size[0], scheme))
				}
			}
		})
	}
}

// checkPanel checks a panel that stands alone on the page.
func checkPanel(t *testing.T, b *browsertest.Browser, name string) {
	t.Helper()
	checkAxe(t, b, name)
	if over := browsertest.Eval[float64](b, `document.querySelector('#stage').scrollWidth - document.querySelector('#stage').clientWidth`); over > 0 {
		t.Errorf("%s: %v px stand over", name, over)
	}
	b.Screen(strings.NewReplacer("mount", "panel-", " ", "-").Replace(name))
}

func compactJSON(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return strings.NewReplacer(`\u003c`, "<", `\u003e`, ">").Replace(string(text))
}
