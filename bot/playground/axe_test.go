package playground_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground/browsertest"
	"labgloss/content"
)

// axe runs axe-core over the page, shadow roots included, and returns what it
// holds to be a serious or critical violation: the rule, and where it is broken.
const axe = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
	.filter(({ impact }) => impact === 'serious' || impact === 'critical')
	.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.flat().join(' >>> ') + ': ' + failureSummary)))`

// checkAxe fails the test for every serious violation of accessibility in what
// the page shows now. It needs the part "npm" of the tests.
func checkAxe(t *testing.T, b *browsertest.Browser, when string) {
	t.Helper()
	needPackages(t)
	source, err := os.ReadFile(filepath.Join("web", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	browsertest.Eval[bool](b, string(source)+"; true")
	// What fades is to be read once it has.
	browsertest.Eval[bool](b, `Promise.all(document.getAnimations().filter((a) => a.effect.getTiming().iterations !== Infinity)
		.map((a) => a.finished)).then(() => true)`)
	for _, violation := range browsertest.Eval[[]string](b, axe) {
		t.Errorf("%s: %s", when, strings.ReplaceAll(violation, "\n", " "))
	}
}

// inAllLooks shows something in both themes, each in a browser of its own, and
// checks it at both widths.
func inAllLooks(t *testing.T, show func(*testing.T) *browsertest.Browser, check func(t *testing.T, b *browsertest.Browser, when string)) {
	t.Helper()
	needPackages(t)
	for _, theme := range []string{"dark", "light"} {
		t.Run(theme, func(t *testing.T) {
			b := show(t)
			b.Scheme(theme)
			for _, width := range []int64{1280, 390} {
				b.Viewport(width, 800)
				check(t, b, fmt.Sprintf("%d wide", width))
			}
		})
	}
}

// The page as it starts, with what is wrong in a pack, and each of its panels
// can be used by everybody.
func TestPageIsAccessible(t *testing.T) {
	inAllLooks(t, showStart, func(t *testing.T, b *browsertest.Browser, when string) {
		t.Helper()
		checkAxe(t, b, when)
		for _, panel := range []string{"settings", "packs", "drawer"} {
			browsertest.Eval[bool](b, fmt.Sprintf(`document.querySelector('#%s').showPopover() === undefined`, panel))
			checkAxe(t, b, when+", with the "+panel)
			b.Fits(when + ", with the " + panel)
			b.Keys(kb.Escape)
			b.Until(`document.querySelector(':popover-open') === null`)
		}
	})
}

// A command that is being typed, with its options and what they can be given,
// can be used by everybody.
func TestComposerIsAccessible(t *testing.T) {
	show := func(t *testing.T) *browsertest.Browser { return showBot(t, 1280, 800, student(t)) }
	inAllLooks(t, show, func(t *testing.T, b *browsertest.Browser, when string) {
		t.Helper()
		b.Keys("/")
		b.Until(`document.querySelectorAll('#choices li').length > 1`)
		checkAxe(t, b, when+", with the commands")
		b.Keys("define for:")
		b.Until(`document.querySelectorAll('#choices li').length === 6`)
		checkAxe(t, b, when+", with people to choose from")
		b.Keys("ma", kb.Tab, kb.Tab)
		b.Until(`document.activeElement.className === 'add'`)
		checkAxe(t, b, when+", with more options")
		b.Do(chromedp.Reload())
		b.Until(`document.activeElement.id === 'text'`)
	})
}

// showStart shows a page as it starts, with a pack that has mistakes and an
// exchange that failed.
func showStart(t *testing.T) *browsertest.Browser {
	t.Helper()
	l := newLibrary(t)
	b := open(t, l.page)
	l.tell(0, content.Finding{File: "pack.yaml", Line: 100, Column: 60, Message: "wrong", Source: strings.Repeat("source ", 40)})
	b.Keys("/define", kb.Enter, kb.Enter) // for which there is no bot
	b.UntilShown(".failed .content", "did not respond")
	b.UntilShown("#banner", "wrong")
	b.UntilShown("#tour", "A tour")
	return b
}

// Messages of all kinds, and the lists that open from them, can be used by
// everybody.
func TestMessagesAreAccessible(t *testing.T) {
	inAllLooks(t, showAll, func(t *testing.T, b *browsertest.Browser, when string) {
		t.Helper()
		checkAxe(t, b, when)
		fits(t, b, when)
		for _, opener := range []string{".select >>> button", ".message .actions"} {
			b.Click(opener)
			b.Until(`document.activeElement.closest('.list') !== null`)
			checkAxe(t, b, when+", with an open list")
			b.Keys(kb.Escape)
		}
	})
}
