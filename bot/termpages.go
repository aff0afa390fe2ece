package bot

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"labgloss/bot/locale"
	"labgloss/content"
)

const (
	// maxShown and maxRest are how much of a definition stands in a card, and
	// in each reply that goes on with it, in characters. A phone shows about
	// 900 at once. The rest fits into the 2000 that a message takes where no
	// card can be shown, and into the 4096 of a card whatever is escaped.
	maxShown = 900
	maxRest  = 1500
	// maxScopeNote is the longest scope note that stands below the beginning
	// of a definition, in characters; a longer one comes after its end.
	maxScopeNote = 300
)

// meaningPages are a definition and its scope note in pieces, of which the
// first stands in the term's card. Where there is no definition, it says so.
func meaningPages(w locale.Words, e content.Entry, wording content.Wording) []Markdown {
	var all []Markdown
	for _, text := range pages(wording.Definition, maxShown, maxRest) {
		all = append(all, Definition(text))
	}
	if wording.Definition == "" {
		all[0] = Markdown("*" + w.Say(locale.Undefined, nil) + "*")
	}
	note := e.Term.ScopeNote
	if note != "" && utf8.RuneCountInString(note) <= maxScopeNote {
		all[0] += "\n\n*" + Plain(note) + "*"
		return all
	}
	if note != "" {
		for _, text := range pages(note, maxRest, maxRest) {
			all = append(all, "*"+Plain(text)+"*")
		}
	}
	return all
}

func moreButton(w locale.Words, e content.Entry, page int) Button {
	return readMore(w, "define", e.Ref().Key(), page)
}

// readMore is a button that leads to a page of what a name stands for.
func readMore(w locale.Words, path, name string, page int) Button {
	return Button{Label: w.Say(locale.ReadMore, nil), Path: path, Argument: verbMore + name + "." + strconv.Itoa(page)}
}

// cutPage divides what readMore wrote after the verb: a name, which may have
// dots, and the number of a page.
func cutPage(rest string) (name string, number int, ok bool) {
	dot := strings.LastIndexByte(rest, '.')
	if dot < 0 {
		return "", 0, false
	}
	number, err := strconv.Atoi(rest[dot+1:])
	return rest[:dot], number, err == nil
}

// more shows a page of a definition that did not fit into its card, to the one
// who asks for it alone; turning, it takes the place of the page before.
func (b *Bot) more(req Request, rest string, turning bool) (Reply, error) {
	key, number, ok := cutPage(rest)
	e, known := b.glossary.LookupKey(key)
	if !ok || !known {
		return Reply{}, refuse(req, locale.Gone)
	}
	w := locale.For(req.Locale)
	wording := e.Wording(w.Language())
	reply := onePage(w, wording.Title(), meaningPages(w, e, wording), number, "define", key)
	reply.Cards[0].Footer = sentences(reply.Cards[0].Footer, meaningNote(w, e, wording))
	reply.Replace = turning && req.Message.Private
	return reply, nil
}

// onePage shows one of the pages of a text privately, and turns to the others.
// Pages count from 0, of which the first stands in a card of its own already.
func onePage(w locale.Words, title string, all []Markdown, number int, path, name string) Reply {
	leaf := sheetOf(number+1, len(all), 1)
	return Reply{
		Private: true, Outcome: Found,
		Cards: []Card{{Title: Plain(title), Body: all[leaf.from], Footer: leaf.note(w, "")}},
		Buttons: leaf.turns(path, func(number int) string {
			return verbPage + name + "." + strconv.Itoa(number-1)
		}),
	}
}
