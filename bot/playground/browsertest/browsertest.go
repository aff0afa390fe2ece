// Package browsertest drives a real Chromium in tests of the playground. It is
// imported by tests only, which keeps the browser's protocol out of the
// program.
package browsertest

import (
	"context"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"labgloss/content/contenttest"
)

// patience is how long one test may take in the browser.
const patience = 60 * time.Second

// Browser is a Chromium with one empty tab, which ends with its test.
type Browser struct {
	t   *testing.T
	ctx context.Context //nolint:containedctx // it is how chromedp hands a tab around

	mu         sync.Mutex
	complaints []string
	requests   []string
}

// New starts a Chromium, which is the part "chromium" of the tests.
func New(t *testing.T) *Browser {
	t.Helper()
	path, err := find()
	contenttest.Require(t, "chromium", err)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, flags(path, t.TempDir())...)
	t.Cleanup(cancel)
	b := &Browser{t: t}
	b.ctx, cancel = chromedp.NewContext(ctx, chromedp.WithListener(b.hear))
	t.Cleanup(cancel)
	b.Do()
	return b
}

// find returns the browser's path, or the error of the last name tried.
func find() (path string, err error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err = exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", err
}

// flags are those of a browser that runs as any user, in a container as well,
// and that asks nothing of any server on its own account.
func flags(path, dir string) []chromedp.ExecAllocatorOption {
	options := []chromedp.ExecAllocatorOption{chromedp.ExecPath(path), chromedp.UserDataDir(dir)}
	for _, name := range []string{
		"headless", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking",
		"disable-component-update", "disable-sync", "disable-dev-shm-usage", "hide-scrollbars",
	} {
		options = append(options, chromedp.Flag(name, true))
	}
	return append(options, chromedp.Flag("blink-settings", mouse))
}

// mouse are settings of a computer with a mouse, which a headless browser is
// not by itself: it hovers (2), and points precisely (4).
const mouse = "primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"

func (b *Browser) hear(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		b.requests = append(b.requests, e.Request.URL)
	case *runtime.EventExceptionThrown:
		b.complaints = append(b.complaints, fmt.Sprintf("%s %+v", e.ExceptionDetails.Text, e.ExceptionDetails.Exception))
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			b.complaints = append(b.complaints, fmt.Sprintf("console %s: %+v", e.Type, e.Args))
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Level == log.EntryLevelWarning {
			b.complaints = append(b.complaints, fmt.Sprintf("%s: %s", e.Entry.Source, e.Entry.Text))
		}
	}
}

// Do does what it is told in the tab, and fails the test if that fails.
func (b *Browser) Do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.t.Fatalf("in the browser: %v", err)
	}
}

// Keys types keys, those of package kb among them, wherever the focus is.
func (b *Browser) Keys(keys ...string) {
	b.t.Helper()
	b.Do(chromedp.KeyEvent(strings.Join(keys, "")))
}

// Scheme sets the colour scheme that the person prefers: "dark" or "light".
func (b *Browser) Scheme(scheme string) {
	b.t.Helper()
	b.Prefer("prefers-color-scheme", scheme)
}

// Prefer sets what the person prefers by the name of a media feature, and
// nothing else.
func (b *Browser) Prefer(feature, value string) {
	b.t.Helper()
	params := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: feature, Value: value}}}
	if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, params); err != nil {
		b.t.Fatalf("in the browser: %v", err)
	}
}

// Until waits until a JavaScript expression is true.
func (b *Browser) Until(expression string) {
	b.t.Helper()
	poll := chromedp.Poll[bool](expression, chromedp.WithPollingTimeout(10*time.Second))
	if _, err := chromedp.Run(b.ctx, poll); err != nil {
		b.t.Fatalf("waiting for %s: %v; the page shows:\n%s", expression, err, b.Text("body"))
	}
}

// UntilShown waits until an element that a selector finds holds a text. Like
// all selectors here, it is one of CSS that looks into open shadow roots as
// well, and " >>> " in it goes on below what was found, in shadow roots too.
func (b *Browser) UntilShown(selector, text string) {
	b.t.Helper()
	b.Until(fmt.Sprintf("%s?.textContent.includes(%q)", Find(selector), text))
}

// Click clicks the first element of a selector.
func (b *Browser) Click(selector string) {
	b.t.Helper()
	b.Until(Find(selector) + " !== undefined")
	Eval[bool](b, Find(selector)+".click() === undefined")
}

// Find is a JavaScript expression: the first element of a selector, or
// undefined.
func Find(selector string) string { return FindAll(selector) + "[0]" }

// FindAll is a JavaScript expression: all elements of a selector.
func FindAll(selector string) string { return fmt.Sprintf("(%s)(%q)", deep, selector) }

// deep finds elements below others in open shadow roots, in the page's order.
const deep = `(selector) => selector.split(' >>> ').reduce((found, part) => {
	const below = (root) => [...root.children].flatMap((node) => [
		...(node.matches(part) ? [node] : []), ...(node.shadowRoot ? below(node.shadowRoot) : []), ...below(node)]);
	return found.flatMap((node) => [...(node.shadowRoot ? below(node.shadowRoot) : []), ...below(node)]);
}, [document])`

// Eval returns the value of a JavaScript expression, or of its promise.
func Eval[T any](b *Browser, expression string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("evaluating %s: %v", expression, err)
	}
	return value
}

// Text returns what the first element of a selector shows.
func (b *Browser) Text(selector string) string {
	b.t.Helper()
	return strings.TrimSpace(Eval[string](b, Find(selector)+"?.innerText ?? ''"))
}

// Screenshot returns what the tab shows, as PNG.
func (b *Browser) Screenshot() []byte {
	b.t.Helper()
	png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.t.Fatalf("taking a screenshot: %v", err)
	}
	return png
}

// Complaints are the page's exceptions, console errors and warnings, and
// breaches of its Content-Security-Policy so far.
func (b *Browser) Complaints() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.complaints)
}

// Requests are the addresses of all that the page has asked for so far.
func (b *Browser) Requests() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.requests)
}
