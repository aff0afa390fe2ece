package playground_test

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/playground"
	"labgloss/bot/playground/browsertest"
	"labgloss/bot/rest"
	"labgloss/bot/webhook"
	"labgloss/bot/wire"
)

// botCommands are those of the bots in these tests.
const botCommands = `[
	{"name":"define","type":1,"description":"Look a term up","options":[
		{"name":"for","type":6,"description":"To whom it is addressed"},
		{"name":"in","type":3,"description":"The language","choices":[{"name":"English","value":"en"},{"name":"German","value":"de"}]}]},
	{"name":"glossary","type":1,"description":"All terms","options":[
		{"name":"browse","type":1,"description":"By letter","options":[]}]},
	{"name":"Explain terms","type":3}]`

// showBot shows a bot that answers so by the webhook of production, in a
// browser of a width and a height in pixels.
func showBot(t *testing.T, width, height int64, handle func(bot.Request) bot.Reply) *browsertest.Browser {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	discord, err := playground.New(playground.Config{Key: private, Commands: json.RawMessage(botCommands), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	log := discordtest.Logger(t)
	client, err := rest.New(rest.Config{Transport: discord, Log: log})
	if err != nil {
		t.Fatal(err)
	}
	hook, err := webhook.New(webhook.Config{
		PublicKey: public, Rest: client, Log: log,
		Handle: func(_ context.Context, req bot.Request) bot.Reply { return handle(req) },
	})
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, showPage(t, discord, hook))
	b.Viewport(width, height)
	return b
}

// fits checks that nothing is wider than the screen.
func fits(t *testing.T, b *browsertest.Browser, when string) {
	t.Helper()
	if !browsertest.Eval[bool](b, `document.documentElement.scrollWidth <= innerWidth &&
		document.querySelector('#log').scrollWidth <= innerWidth`) {
		t.Errorf("%s: the page is wider than the screen", when)
	}
}

// figures is a reply with a figure, and a menu of figures that takes its place.
func figures(t *testing.T, chosen string) bot.Reply {
	name := "figure-" + chosen + ".png"
	return bot.Reply{
		Text:    "Two figures.",
		Cards:   []bot.Card{{Title: bot.Markdown("Figure " + chosen), Body: "How cells leave a tumour.", Image: name}},
		Files:   []bot.File{{Name: name, Alt: "Drawing number " + chosen, Data: picture(t)}},
		Replace: true,
		Menus: []bot.Menu{{Placeholder: "Other figures", Path: "define", Argument: "figure", Items: []bot.MenuItem{
			{Label: "Figure 1", Note: "The matrix", Value: "1", Chosen: chosen == "1"},
			{Label: "Figure 2", Note: "The niche", Value: "2", Chosen: chosen == "2"},
		}}},
		Buttons: []bot.Button{
			{Label: "Remove", Path: "define", Argument: "remove", Style: bot.Danger},
			{Label: "Suggest", Path: "define", Argument: "suggest", Style: bot.Primary},
			{Label: "Back", Path: "define", Argument: "back", Disabled: true},
		},
	}
}

// student is a bot with a bit of everything.
func student(t *testing.T) func(bot.Request) bot.Reply {
	return func(req bot.Request) bot.Reply {
		switch {
		case req.Kind == bot.MessageCommand:
			return bot.Reply{Private: true, Text: bot.Plain("Explained: " + strings.Join(req.Texts, " | "))}
		case req.Kind == bot.Submit:
			return bot.Reply{Private: true, Text: bot.Plain("Thank you for " + req.Options["word"].Text + ": " + req.Options["why"].Text)}
		case req.Argument == "remove":
			return bot.Reply{Remove: true}
		case req.Argument == "suggest":
			return bot.Reply{Form: &bot.Form{Title: "Suggest a term", Path: "define", Argument: "form", Inputs: []bot.Input{
				{Name: "word", Label: "Term", Required: true, Max: 60, Placeholder: "EMT"},
				{Name: "why", Label: "What it means", Long: true},
			}}}
		case req.Choice != "":
			return figures(t, req.Choice)
		case req.Options["for"].Text != "":
			return bot.Reply{Addressee: req.Options["for"].Text, Text: bot.Plain("See " + req.Options["in"].Text)}
		}
		return figures(t, "1")
	}
}

// imageShown is a JavaScript expression: what the bot's figure shows, once it
// is there.
func imageShown() string {
	return "((image) => image?.complete && image.naturalWidth > 0 ? image.alt : '')(" + browsertest.Find(".from-app .embed >>> .embed-image img") + ")"
}

func TestMenuSwitchesTheFigureInPlace(t *testing.T) {
	b := showBot(t, 390, 844, student(t))
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Until(imageShown() + ` === 'Drawing number 1'`)
	b.UntilShown(".select", "Figure 1")
	b.Focus(".select")
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.getAttribute('role') === 'option' && document.activeElement.getAttribute('aria-selected') === 'true'`)
	b.Keys(kb.Escape)
	b.Until(`!document.querySelector('.list') && document.activeElement.className === 'select'`)
	b.Keys(kb.ArrowDown, kb.Tab) // which closes it too, and goes on
	b.Until(`!document.querySelector('.list') && document.activeElement.matches('.button.danger')`)
	b.Focus(".select")
	b.Keys(kb.ArrowDown)
	b.Until(`document.querySelectorAll('.list [role=option]').length === 2`)
	fits(t, b, "with an open menu")
	b.Keys(kb.ArrowDown, kb.Enter)
	b.Until(imageShown() + ` === 'Drawing number 2'`)
	fits(t, b, "with a figure")
	b.UntilShown(".select", "Figure 2")
	b.Until(`document.activeElement.className === 'select'`) // for whoever goes on by keyboard
	if n := browsertest.Eval[int](b, `document.querySelectorAll('.from-app').length`); n != 1 {
		t.Errorf("there are %d messages of the bot, want the first one edited", n)
	}
	b.UntilShown(".from-app .edited", "edited")
}

func TestRemoveTakesTheMessageAway(t *testing.T) {
	b := showBot(t, 390, 844, student(t))
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .button.danger", "Remove")
	b.UntilShown(".from-app .button.secondary[disabled]", "Back")
	b.Do(chromedp.Click(".from-app .button.danger"))
	b.Until(`!document.querySelector('.from-app')`)
}

func TestExplainFromTheMenuOfAMessage(t *testing.T) {
	b := showBot(t, 1280, 800, student(t))
	b.Focus(".message:first-child .actions")
	b.Keys(kb.Enter)
	b.UntilShown(`.list [role="menuitem"]:focus`, "Explain terms")
	b.Keys(kb.Enter)
	b.UntilShown(".ephemeral .content", "Explained: Does anyone know whether HDAC inhibitors")
	b.UntilShown(".ephemeral .reference", "used Explain terms")
	b.Until(`!document.querySelector('.list') && document.activeElement.className === 'actions'`)

	// By the mouse it opens as well, and an answer of the bot can be explained.
	at := browsertest.Eval[[]float64](b, `(({ x, y }) => [x + 5, y + 5])(document.querySelector('.ephemeral .content').getBoundingClientRect())`)
	b.Do(chromedp.MouseClickXY(at[0], at[1], chromedp.ButtonRight))
	b.UntilShown(`.list [role="menuitem"]:focus`, "Explain terms")
	b.Keys(kb.Enter)
	b.UntilShown(".from-app:last-child .content", "Explained: Explained: ")
}

// Over a message the mouse finds the button of its menu, which is out of the
// way elsewhere.
func TestExplainByHovering(t *testing.T) {
	b := showBot(t, 1280, 800, student(t))
	const seen = `getComputedStyle(document.querySelector('.message:first-child .actions')).opacity`
	b.Until(seen + ` === '0'`)
	at := browsertest.Eval[[]float64](b, `(({ x, y }) => [x + 200, y + 10])(document.querySelector('.message:first-child').getBoundingClientRect())`)
	b.Do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0], at[1]))
	b.Until(seen + ` === '1'`)
	at = browsertest.Eval[[]float64](b, `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(document.querySelector('.message:first-child .actions').getBoundingClientRect())`)
	b.Do(chromedp.MouseClickXY(at[0], at[1]))
	b.UntilShown(`.list [role="menuitem"]:focus`, "Explain terms")
}

func TestPeopleAndFixedChoices(t *testing.T) {
	b := showBot(t, 390, 844, student(t))
	b.Keys("/define for:")
	b.Until(`document.activeElement.dataset.option === 'for' && document.querySelectorAll('#choices li').length === 6`)
	b.Keys("may", kb.Tab)
	b.Until(`document.activeElement.value === '@Maya'`)
	b.Keys(" in:")
	b.Until(`document.activeElement.dataset.option === 'in' && document.querySelectorAll('#choices li').length === 2`)
	b.Keys("ger", kb.Enter)
	b.UntilShown(".from-app .content .mention", "Maya")
	b.UntilShown(".from-app .content", "See de")
	fits(t, b, "with a mention")
}

func TestSubcommandByHand(t *testing.T) {
	var path string
	b := showBot(t, 390, 844, func(req bot.Request) bot.Reply {
		path = req.Path
		return bot.Reply{Text: "All terms."}
	})
	b.Keys("/gloss", kb.Enter)
	b.UntilShown(".command", "/glossary browse")
	b.Keys(kb.Enter)
	b.UntilShown(".from-app .content", "All terms.")
	if path != "glossary browse" {
		t.Errorf("path = %q, want the subcommand's", path)
	}
}

// A mention of a command puts it into the composer.
func TestMentionOfACommand(t *testing.T) {
	b := showBot(t, 390, 844, func(bot.Request) bot.Reply {
		return bot.Reply{Text: "Try </glossary browse:1>, <@100000000000000006>, <t:1784000000:R>, <#1>."}
	})
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .mention[role=button]", "glossary browse")
	b.UntilShown(".from-app .mention[type=user]", "Tom")
	b.Focus(".from-app .mention[role=button]")
	b.Keys(kb.Enter)
	b.UntilShown(".command", "/glossary browse")
	b.Keys(kb.Escape, kb.Backspace)
	b.Do(chromedp.Click(".from-app .mention[role=button]"))
	b.UntilShown(".command", "/glossary browse")
}

// A promise is shown as one, and its place is taken by what it promised.
func TestPromiseIsShown(t *testing.T) {
	c := newCaller(t)
	token := c.says(wire.Deferred(false))
	b := open(t, c.page)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .thinking", "labgloss is thinking")
	kept := wire.Answer{Body: []byte(`{"content":"The promise."}`)}
	if err := c.client.EditOriginal(t.Context(), appID, *token, kept); err != nil {
		t.Fatal(err)
	}
	b.UntilShown(".from-app .content", "The promise.")
	b.Until(`!document.querySelector('.thinking, .edited')`)
}

// Where a message changes below its open menu, the menu stays, and the focus
// goes nearby as it closes.
func TestMessageChangesBelowItsMenu(t *testing.T) {
	c := newCaller(t)
	token := c.says(wire.Deferred(false))
	b := open(t, c.page)
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .thinking", "labgloss is thinking")
	b.Click(".from-app .actions")
	b.Until(`document.activeElement.getAttribute('role') === 'menuitem'`)
	if err := c.client.EditOriginal(t.Context(), appID, *token, wire.Answer{Body: []byte(`{"content":"The promise."}`)}); err != nil {
		t.Fatal(err)
	}
	b.UntilShown(".from-app .content", "The promise.")
	b.Until(`document.activeElement.getAttribute('role') === 'menuitem'`)
	b.Keys(kb.Escape)
	b.Until(`document.activeElement.id === 'log'`)
}
