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
// first stands in the term's card.
func meaningPages(e content.Entry, wording content.Wording) []Markdown {
	var all []Markdown
	for _, text := range pages(wording.Definition, maxShown, maxRest) {
		all = append(all, Definition(text))
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
	return Button{
		Label: w.Say(locale.ReadMore, nil), Path: "define", Argument: verbMore + e.Ref().Key() + "." + strconv.Itoa(page),
	}
}

// more shows a page of a definition that did not fit into its card, to the one
// who asks for it alone.
func (b *Bot) more(req Request, rest string) (Reply, error) {
	key, digits, _ := strings.Cut(rest, ".")
	e, ok := b.glossary.LookupKey(key)
	number, err := strconv.Atoi(digits)
	if !ok || err != nil {
		return Reply{}, refuse(req, locale.Gone)
	}
	w := locale.For(req.Locale)
	wording := e.Wording(w.Language())
	all := meaningPages(e, wording)
	number = min(max(number, 0), len(all)-1)
	reply := Reply{Private: true, Outcome: Found, Cards: []Card{{
		Title: Plain(wording.Title()), Body: all[number],
		Footer: sentences(w.Say(locale.PageOf, locale.Args{"Page": number + 1, "Pages": len(all)}), languageNote(w, wording)),
	}}}
	if number+1 < len(all) {
		reply.Buttons = []Button{moreButton(w, e, number+1)}
	}
	return reply, nil
}
