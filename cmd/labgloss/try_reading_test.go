package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground/browsertest"
)

// click presses the last thing of a selector that shows a text, in its shadow
// root too.
func click(b *browsertest.Browser, selector, text string) {
	const shows = `(node) => node.textContent + (node.shadowRoot?.textContent ?? '')`
	last := fmt.Sprintf(`%s.filter((node) => (%s)(node).includes(%q)).at(-1)`, browsertest.FindAll(selector), shows, text)
	b.Until(last + ` !== undefined`)
	browsertest.Eval[bool](b, `((node) => (node.shadowRoot?.querySelector('button') ?? node).click() === undefined)(`+last+`)`)
}

// choose opens the last menu that shows a text, and picks what shows another.
func choose(b *browsertest.Browser, menu, item string) {
	click(b, ".select", menu)
	click(b, ".list [role=option]", item)
}

// onPhone opens the page as wide as a phone.
func onPhone(t *testing.T) *browsertest.Browser {
	t.Helper()
	b := openTry(t)
	b.Viewport(390, 844)
	return b
}

const messages = `document.querySelectorAll('.from-app').length`

// A reader looks at a term's figures, follows a related term, comes back, and
// takes the answer away again, all in one message.
func TestTryLooksAround(t *testing.T) {
	b := onPhone(t)
	b.Keys("/define anoikis", kb.Enter)
	picture := browsertest.Find(".embed >>> img")
	b.Until(picture + `?.naturalWidth >= 1600 && ` + picture + `.alt.length > 100`)
	b.Screen("figure")
	choose(b, "Fig. 2", "Fig. 4")
	b.UntilShown(".embed-footer", "Fig. 4")
	b.Screen("figure-switched")
	choose(b, "Go to a related term", "Integrin")
	b.UntilShown(".embed-title", "Integrin")
	click(b, ".button", "Back to Anoikis")
	b.UntilShown(".embed-title", "Anoikis")
	if n := browsertest.Eval[int](b, messages); n != 1 {
		t.Errorf("there are %d messages, want one that changes", n)
	}
	click(b, ".button", "Remove")
	b.Until(messages + ` === 0`)
}

func TestTryPostsWhatWasPrivate(t *testing.T) {
	b := onPhone(t)
	b.Keys("/figure matrix private:True", kb.Enter)
	b.UntilShown(".ephemeral >>> .embed-title", "Fig. 2")
	click(b, ".button", "Post in channel")
	b.Until(browsertest.FindAll(".from-app:not(.ephemeral) >>> .embed >>> img") + `.some((i) => i.naturalWidth > 0)`)
	click(b, ".from-app:not(.ephemeral) .button", "Remove")
	b.Until(messages + ` === 1`)
}

// A message's terms are explained; where it has none, a word can be looked up.
func TestTryExplains(t *testing.T) {
	b := onPhone(t)
	b.Click(".message:first-child .actions")
	b.Keys(kb.Enter)
	b.UntilShown(".ephemeral >>> .embed-title", "2 terms in this message")
	b.Screen("explain")
	choose(b, "Open a term", "(EMT)")
	b.Until(messages + ` === 2`)
	b.Keys("good morning", kb.Enter)
	b.UntilShown(".message:last-child .content", "good morning")
	b.Click(".message:last-child .actions")
	b.Keys(kb.Enter)
	click(b, ".button", "Look up a word")
	b.Until(browsertest.Find("dialog") + `?.open && (document.activeElement.shadowRoot?.activeElement ?? document.activeElement).matches('input, textarea')`)
	b.Screen("form")
	b.Keys("integrins", kb.Enter)
	b.UntilShown(".message:last-child.from-app >>> .embed-title", "Integrin")
	b.Until(browsertest.Find("dialog") + ` === undefined && ((log) => log.scrollHeight - log.scrollTop - log.clientHeight < 48)(document.querySelector('#log'))`)
}

// All terms can be paged through, and definitions searched.
func TestTryFinds(t *testing.T) {
	b := onPhone(t)
	b.Keys("/glossary browse", kb.Enter, kb.Enter)
	b.UntilShown(".embed-footer", "Page 1 of 3")
	click(b, ".button", "▶")
	b.UntilShown(".embed-footer", "Page 2 of 3")
	choose(b, "Go to a letter", "T")
	b.UntilShown(".embed-description", "TIMP3")
	click(b, ".button", "By figure")
	b.UntilShown(".embed-description", "Fig. 1")
	b.Screen("browse")
	b.Keys("/glossary search stops growth", kb.Enter)
	b.UntilShown(".from-app:last-child >>> .embed-description strong", "Senescence")
	b.Screen("search")
}
