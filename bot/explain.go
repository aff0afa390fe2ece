package bot

import (
	"context"
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

const (
	// explainGist is how much of a definition the list has, in characters.
	explainGist = 150
	// maxExplained and shortExplained bound the list, in bytes: a card takes
	// 4096 characters, and a message where no card can be shown 2000.
	maxExplained   = 3800
	shortExplained = 1700
	// maxMenus is how many menus of terms an answer has.
	maxMenus = 4
)

func explainCommand() command {
	return command{spec: CommandSpec{Name: "Explain terms", OnMessage: true}, words: "explain", run: explain}
}

// explain answers the command on a message, privately: whoever wrote that need
// not know that somebody asked.
func explain(_ context.Context, b *Bot, req Request) (Reply, error) {
	if reply, empty := b.empty(req); empty {
		return reply, nil
	}
	w := locale.For(req.Locale)
	if strings.TrimSpace(strings.Join(req.Texts, "")) == "" {
		return Reply{Private: true, Outcome: Refused, Text: Markdown(w.Say(locale.ExplainNoText, nil))}, nil
	}
	entries := b.mentioned(req.Texts)
	if len(entries) == 0 {
		reply := Reply{Private: true, Outcome: Missing, Text: Markdown(w.Say(locale.ExplainNone, nil))}
		return withButton(reply, Button{Label: w.Say(locale.LookUp, nil), Path: "define", Argument: verbAsk}), nil
	}
	return explainTerms(req, w, entries), nil
}

// explainTerms lists terms with what they mean in short, and offers to open
// each.
func explainTerms(req Request, w locale.Words, entries []content.Entry) Reply {
	card := Card{Title: Markdown(w.Count(locale.Explained, len(entries), nil))}
	unseen := ""
	if more := len(entries) - maxMenus*maxItems; more > 0 {
		unseen = w.Count(locale.ExplainedMore, more, nil)
		entries = entries[:maxMenus*maxItems]
	}
	room := maxExplained
	if req.TextOnly {
		room = shortExplained
	}
	card.Body = explained(w, entries, req.gist(explainGist), room)
	card.Footer = sentences(unseen, ownLanguageNote(w, entries))
	return Reply{Private: true, Outcome: Found, Cards: []Card{card}, Menus: openMenus(w, entries)}
}

// mentioned returns the terms that texts name, each once, in the order in
// which they come. A name of several terms stands for them all.
func (b *Bot) mentioned(texts []string) []content.Entry {
	seen := make(map[content.Entry]bool)
	var entries []content.Entry
	for _, text := range texts {
		for _, m := range b.glossary.Mentions(mask(text)) {
			for _, e := range m.Entries {
				if !seen[e] {
					entries = append(entries, e)
				}
				seen[e] = true
			}
		}
	}
	return entries
}

// explained says of each term in short what it means, and where the room ends
// how many more there are.
func explained(w locale.Words, entries []content.Entry, gist, room int) Markdown {
	var lines []string
	for i, e := range entries {
		wording := e.Wording(w.Language())
		line := entryLine(wording.Title(), wording.Definition, gist)
		if room -= len(line) + 1; room < 0 {
			lines = append(lines, w.Count(locale.ExplainedRest, len(entries)-i, nil))
			break
		}
		lines = append(lines, line)
	}
	return Markdown(strings.Join(lines, "\n"))
}

// openMenus offer terms to be opened, in as many menus as it takes.
func openMenus(w locale.Words, entries []content.Entry) []Menu {
	items := termItems(w, entries)
	var menus []Menu
	for from := 0; from < len(items); from += maxItems {
		part := items[from:min(from+maxItems, len(items))]
		menu := Menu{Placeholder: w.Say(locale.OpenTerm, nil), Path: "define", Argument: verbOpen, Items: part}
		if len(items) > maxItems {
			first, last := part[0].Label, part[len(part)-1].Label
			menu.Placeholder = w.Say(locale.OpenSome, locale.Args{
				"First": clipped(first, maxPartTitle), "Last": clipped(last, maxPartTitle),
			})
			menu.Argument += part[0].Value // unlike the other menus
		}
		menus = append(menus, menu)
	}
	return menus
}
