package bot

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"labgloss/bot/locale"
	"labgloss/content"
)

// maxSenses is how many senses of one name are shown: what a menu takes.
const maxSenses = maxItems

// namesakes returns the hits that have the query for a name: a name may have
// several senses, and none is silently dropped.
func namesakes(hits []content.Hit) []content.Hit {
	if len(hits) == 0 || !hits[0].Stage.Named() {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(hits), func(h content.Hit) bool { return !h.Stage.Named() })
}

// senses shows all terms that a query names, to choose from.
func (b *Bot) senses(req Request, hits []content.Hit, s stance) Reply {
	w := locale.For(req.Locale)
	all := namesakes(hits)
	shown := all[:min(len(all), maxSenses)]
	entries := make([]content.Entry, len(shown))
	name, state := b.sharedName(hits)
	card := Card{Title: Markdown(w.Count(locale.Senses, len(shown), locale.Args{"Name": Plain(name)}))}
	for i, h := range shown {
		entries[i] = h.Entry
		wording := h.Wording(w.Language())
		card.Fields = append(card.Fields, Field{
			Name: fmt.Sprintf("%d. %s", i+1, clean(listTitle(wording.Title()))),
			Text: senseText(req, w, h, len(shown)),
		})
	}
	card.Footer = ownLanguageNote(w, entries)
	if len(all) > maxSenses {
		card.Footer = sentences(w.Say(locale.MoreSenses, nil), card.Footer)
	}
	reply := Reply{Outcome: Found, Match: shown[0].Stage, Cards: []Card{card}, Menus: []Menu{{
		Placeholder: w.Say(locale.ChooseSense, nil), Path: "define", Argument: verbSense + state, Items: numbered(termItems(w, entries)),
	}}}
	return s.stand(w, reply, "define", verbSenses+state)
}

// senseText is a sense's definition and pack, as long as there is room beside
// so many others; where there is hardly any, its title has to do.
func senseText(req Request, w locale.Words, h content.Hit, n int) Markdown {
	wording := h.Wording(w.Language())
	pack := listTitle(h.Pack.Title)
	room := senseRoom(req, n) - utf8.RuneCountInString(listTitle(wording.Title())) - utf8.RuneCountInString(pack)
	text := "*" + Plain(pack) + "*"
	if room >= minSense && wording.Definition != "" {
		text = Definition(brief(wording.Definition, min(room, maxSense))) + "\n" + text
	}
	return text
}

const (
	// maxSense and minSense are how much of a sense's definition is shown, in
	// characters.
	maxSense = 600
	minSense = 20
)

// senseRoom is the room for each of so many senses, in characters: a message
// has room for 6000 in all, and for 2000 where no card can be shown.
func senseRoom(req Request, n int) int {
	if req.TextOnly {
		return 1700/n - len("**25. :** ") - len("; **")
	}
	return 5000 / n
}

func numbered(items []MenuItem) []MenuItem {
	for i := range items {
		items[i].Label = fmt.Sprintf("%d. %s", i+1, items[i].Label)
	}
	return items
}

// sharedName returns the name that all terms of a search have, and writes it
// for a button: the key of the first and which of its names it is. It is the
// one that matched, unless that is shown in place of a hidden one.
func (b *Bot) sharedName(hits []content.Hit) (name, state string) {
	first := hits[0]
	names := first.Term.Names()
	shared := func(name string) bool { return sameTerms(b.glossary.Search(name, maxSenses+1), hits) }
	i := max(slices.Index(names, first.Matched), 0)
	if !shared(names[i]) {
		i = max(slices.IndexFunc(names, shared), 0)
	}
	return names[i], first.Ref().Key() + "." + strconv.Itoa(i)
}

// sameTerms tells whether two searches name the same terms.
func sameTerms(a, b []content.Hit) bool {
	a, b = namesakes(a), namesakes(b)
	return len(a) == len(b) && !slices.ContainsFunc(a, func(h content.Hit) bool { return !slices.Contains(entriesOf(b), h.Entry) })
}

// sensesAgain shows the terms that have a name once more.
func (b *Bot) sensesAgain(req Request, name string, s stance) (Reply, error) {
	key, digits, _ := strings.Cut(name, ".")
	e, ok := b.glossary.LookupKey(key)
	i, err := strconv.Atoi(digits)
	if !ok || err != nil || i < 0 || i >= len(e.Term.Names()) {
		return Reply{}, refuse(req, locale.Gone)
	}
	hits := b.glossary.Search(e.Term.Names()[i], maxSenses+1)
	if len(namesakes(hits)) == 0 {
		return Reply{}, refuse(req, locale.Gone)
	}
	return b.senses(req, hits, s), nil
}
