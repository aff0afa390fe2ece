package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/playground/browsertest"
	"labgloss/content/contenttest"
)

// Maya is one of the people of the page.
const maya = "100000000000000005"

// as opens the page in one more tab, as somebody else.
func as(b *browsertest.Browser, person string) *browsertest.Browser {
	other := b.Tab()
	other.Viewport(1280, 800)
	other.Do(chromedp.Navigate(browsertest.Eval[string](b, `location.origin`) + "/?as=" + person))
	other.Until(`document.activeElement.id === 'text'`)
	return other
}

// Two people see the same channel, each what is theirs to see.
func TestTryTwoPeopleInTwoTabs(t *testing.T) {
	you := openTry(t)
	you.Viewport(1280, 800)
	other := as(you, maya)

	you.Keys("/define anoikis", kb.Enter)
	for _, b := range []*browsertest.Browser{you, other} {
		b.UntilShown(".from-app >>> .embed-title", "Anoikis")
		b.UntilShown(".from-app >>> .reference", "used /define")
	}
	choose(other, "Fig. 2", "Fig. 4") // which is not hers to change
	other.UntilShown(".ephemeral >>> .embed-footer", "Fig. 4")
	other.Keys("Thank you!", kb.Enter)
	you.UntilShown(".message:last-of-type .content", "Thank you!")
	if n := browsertest.Eval[int](you, browsertest.FindAll(".ephemeral")+".length"); n != 0 {
		t.Errorf("you see %d messages that are for Maya only", n)
	}
	you.Screen("two-people-you")
	other.Screen("two-people-maya")
	click(you, ".button", "Remove")
	other.Until(browsertest.FindAll(".from-app:not(.ephemeral)") + ".length === 0")
}

const livePack = `id: lab
title: Our lab
version: "1"
language: en
licence: CC0-1.0
citation: {text: The lab's handbook}
provenance: Written by us.
terms:
  - id: gel
    label: Gel
    definition: MEANING
`

// An author sees what they save: in the answer that is there, and when it is
// broken, where.
func TestTryShowsWhatIsSaved(t *testing.T) {
	dir := t.TempDir()
	save := func(text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, "pack.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	save(strings.ReplaceAll(livePack, "MEANING", "A soft solid."))
	var stderr contenttest.Screen
	b := openAt(t, address(t, runTry(t, &stderr, "--pack", dir)))
	b.Viewport(1280, 800)
	b.Keys("/define gel", kb.Enter)
	b.UntilShown(".embed-description", "A soft solid.")

	save(strings.ReplaceAll(livePack, "MEANING", "A wobbly solid."))
	b.UntilShown(".embed-description", "A wobbly solid.")

	save(strings.ReplaceAll(livePack, "definition:", "definitoin:"))
	b.UntilShown("[role=alert]", "pack.yaml:11:5")
	b.UntilShown("[role=alert]", "definitoin")
	b.Screen("broken-pack")
	b.Keys("/define gel", kb.Enter)
	b.Until(browsertest.FindAll(".from-app") + ".length === 2")
	b.UntilShown(".from-app:last-of-type >>> .embed-description", "A wobbly solid.") // the last good one

	save(strings.ReplaceAll(livePack, "MEANING", "A good solid."))
	b.Until(browsertest.FindAll("[role=alert]") + ".every((one) => !one.textContent.includes('pack.yaml'))")
	b.UntilShown(".from-app:last-of-type >>> .embed-description", "A good solid.")
}

// A pack that is broken when the page is opened is told of, and mended in it.
func TestTryStartsBroken(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pack.yaml")
	save := func(text string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	save(strings.ReplaceAll(livePack, "definition:", "definitoin:"))
	var stderr contenttest.Screen
	b := openAt(t, address(t, runTry(t, &stderr, "--pack", filepath.Dir(file))))
	b.UntilShown("[role=alert]", "Nothing of it is served until this is mended.")
	save(livePack)
	b.UntilShown("#banner .panel-live", "Reloaded: 1 term.")
	b.Keys("/define gel", kb.Enter)
	b.UntilShown(".embed-description", "MEANING")
}

// What Discord would send and get can be read beside the channel.
func TestTryShowsTheJSON(t *testing.T) {
	b := openTry(t)
	b.Viewport(1280, 800)
	b.Scheme("dark")
	b.Keys("/define emt", kb.Enter)
	b.UntilShown(".embed-title", "(EMT)")
	b.Click("[popovertarget=drawer]")
	click(b, "#drawer li:not([hidden]) .exchange-head", "/define")
	b.UntilShown("#drawer", `"name": "define"`)
	b.UntilShown("#drawer", `"token": "token"`)
	b.UntilShown("#drawer", "/token/callback → 204, with fig-1.png")
	b.Screen("drawer")
	b.UntilShown("#drawer", "/token/callback → 204, with fig-1.png")
	b.Screen("drawer")
}
