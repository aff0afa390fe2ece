package playground_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"labgloss/bot/playground/browsertest"
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

// Messages of all kinds, and the lists that open from them, can be used by
// everybody, in both themes and at both widths.
func TestMessagesAreAccessible(t *testing.T) {
	needPackages(t)
	b := showAll(t)
	for _, theme := range []string{"dark", "light"} {
		b.Scheme(theme)
		for _, width := range []int64{1280, 390} {
			b.Do(chromedp.EmulateViewport(width, 800))
			when := theme + strings.Repeat(", narrow", int(1280/width)/3)
			checkAxe(t, b, when)
			fits(t, b, when)
			for _, opener := range []string{".select", ".message .actions"} {
				b.Click(opener + map[string]string{".select": " >>> button"}[opener])
				b.Until(`document.activeElement.closest('.list') !== null`)
				checkAxe(t, b, when+", with an open list")
				b.Keys("\x1b")
			}
		}
	}
}
