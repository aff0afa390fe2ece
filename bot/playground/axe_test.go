package playground_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

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

// inAllLooks does something in both themes and at both widths.
func inAllLooks(b *browsertest.Browser, do func(when string)) {
	for _, theme := range []string{"dark", "light"} {
		b.Scheme(theme)
		for _, width := range []int64{1280, 390} {
			b.Viewport(width, 800)
			do(fmt.Sprintf("%s, %d wide", theme, width))
		}
	}
}

// The page as it starts, with what is wrong in a pack, and each of its panels
// can be used by everybody.
func TestPageIsAccessible(t *testing.T) {
	needPackages(t)
	l := newLibrary(t)
	b := open(t, l.page)
	l.tell(0, content.Finding{File: "pack.yaml", Line: 100, Column: 60, Message: "wrong", Source: strings.Repeat("source ", 40)})
	b.Keys("/define", kb.Enter, kb.Enter) // for which there is no bot
	b.UntilShown(".failed .content", "did not respond")
	b.UntilShown("#banner", "wrong")
	b.UntilShown("#tour", "A tour")
	inAllLooks(b, func(when string) {
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

// Messages of all kinds, and the lists that open from them, can be used by
// everybody, in both themes and at both widths.
func TestMessagesAreAccessible(t *testing.T) {
	needPackages(t)
	b := showAll(t)
	inAllLooks(b, func(when string) {
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
