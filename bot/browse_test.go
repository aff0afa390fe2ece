package bot_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/content"
)

func browsing(by string) bot.Request {
	return inServer(bot.Request{Kind: bot.Command, Path: "glossary browse", Options: map[string]bot.Value{"by": {Text: by}}})
}

func TestBrowseReplies(t *testing.T) {
	t.Parallel()
	checkReplies(t, newBot(t, lab(t)), map[string]bot.Request{
		"browse":              browsing(""),
		"browse-figure":       browsing("figure"),
		"browse-pack":         browsing("pack"),
		"browse-private":      with(browsing("letter"), "private", bot.Value{Text: "true", Bool: true}),
		"browse-german":       in("de", on("glossary browse", "figure/4", "")),
		"browse-turned":       on("glossary browse", "letter/2", ""),
		"browse-other":        byAnother(on("glossary browse", "letter/2", "")),
		"browse-private-turn": privately(on("glossary browse", "letter/2", "")),
		"browse-beyond":       on("glossary browse", "letter/99", ""),
		"browse-before":       on("glossary browse", "letter/-9", ""),
		"browse-no-such":      on("glossary browse", "colour/x", ""),
		"browse-ordered":      on("glossary browse", "by:figure", ""),
		"browse-jump":         on("glossary browse", "jump:letter/1", "17"),
		"browse-jump-gone":    on("glossary browse", "jump:letter/1", "x"),
		"browse-posted":       privately(on("glossary browse", "post:letter/2", "")),
		"browse-unknown-verb": on("glossary browse", "sing:letter/2", ""),
	})
	text := browsing("letter")
	text.TextOnly = true
	checkReplies(t, newBot(t), map[string]bot.Request{"browse-shipped": browsing("figure"), "browse-text": text})
}

// Whoever turns the pages of an order from the first to the last sees each term,
// and whoever goes back sees the same pages.
func TestBrowseShowsAllTerms(t *testing.T) {
	t.Parallel()
	b := newBot(t, many(t, 300))
	for _, by := range []string{"letter", "figure", "pack"} {
		seen, pages := make(map[string]bool), []string{}
		reply := b.Handle(t.Context(), browsing(by))
		for {
			for _, item := range reply.Menus[0].Items {
				seen[item.Value] = true
			}
			pages = append(pages, string(reply.Cards[0].Body))
			next := button(t, reply, "▶")
			if next.Disabled {
				break
			}
			reply = b.Handle(t.Context(), on(next.Path, next.Argument, ""))
		}
		if len(seen) != 323 {
			t.Errorf("%d terms on the pages by %s, want 323", len(seen), by)
		}
		for i := len(pages) - 2; i >= 0; i-- {
			back := button(t, reply, "◀")
			reply = b.Handle(t.Context(), on(back.Path, back.Argument, ""))
			if got := string(reply.Cards[0].Body); got != pages[i] {
				t.Fatalf("page %d by %s on the way back = %q, want %q", i+1, by, got, pages[i])
			}
		}
		if first := button(t, reply, "◀"); !first.Disabled {
			t.Errorf("there is a page before the first by %s", by)
		}
	}
}

// The menus of sections and parts lead to a page with the term that they name,
// and each section can be reached, however many there are.
func TestBrowseJumps(t *testing.T) {
	t.Parallel()
	var all []*content.Pack
	for i := range 500 {
		all = append(all, &content.Pack{
			ID: fmt.Sprintf("pack-%d", i), Title: fmt.Sprintf("Pack %d", i),
			Terms: []content.Term{{ID: "one", Label: fmt.Sprintf("Term %d", i), Definition: "One."}},
		})
	}
	b := newBot(t, all...)
	reached := make(map[string]bool)
	menu := b.Handle(t.Context(), browsing("pack")).Menus[1]
	for {
		for _, item := range menu.Items {
			if !strings.HasPrefix(item.Value, "+") {
				page := b.Handle(t.Context(), on(menu.Path, menu.Argument, item.Value))
				body := string(page.Cards[0].Body)
				reached[item.Label] = strings.Contains(body, "### "+item.Label+"\n") && inMenu(page.Menus[1], lastHeading(body))
			}
		}
		last := menu.Items[len(menu.Items)-1].Value
		if !strings.HasPrefix(last, "+") {
			break
		}
		menu = b.Handle(t.Context(), on(menu.Path, menu.Argument, last)).Menus[1]
	}
	if len(reached) != 501 {
		t.Errorf("%d of 501 packs are in the menu", len(reached))
	}
	for pack, ok := range reached {
		if !ok {
			t.Errorf("%s was chosen and is not shown, or the menu is not about where that is", pack)
		}
	}
}

func lastHeading(body string) string {
	heading, _, _ := strings.Cut(body[strings.LastIndex(body, "### ")+len("### "):], "\n")
	return heading
}

func inMenu(m bot.Menu, label string) bool {
	return slices.ContainsFunc(m.Items, func(item bot.MenuItem) bool { return item.Label == label })
}

// A part begins where the menu says, and together they are the whole section.
func TestBrowseParts(t *testing.T) {
	t.Parallel()
	b := newBot(t, many(t, 3000))
	reply := b.Handle(t.Context(), browsing("pack"))
	section := reply.Menus[1].Items[1].Value
	reply = b.Handle(t.Context(), on("glossary browse", reply.Menus[1].Argument, section))
	parts := reply.Menus[2]
	if len(parts.Items) != 25 || parts.Items[0].Value != section {
		t.Fatalf("%d parts from %s on, want 25 from %s on", len(parts.Items), parts.Items[0].Value, section)
	}
	for _, item := range parts.Items {
		first, _, _ := strings.Cut(item.Label, " … ")
		page := b.Handle(t.Context(), on(parts.Path, parts.Argument, item.Value))
		if body := string(page.Cards[0].Body); !strings.Contains(body, "**"+string(bot.Plain(strings.TrimSuffix(first, "…")))) {
			t.Errorf("the part %q leads to %q", item.Label, body)
		}
	}
}
