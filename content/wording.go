package content

import (
	"strings"

	"golang.org/x/text/language"
)

// Wording is a term in one language, as far as the pack has it.
type Wording struct {
	Label                   string
	Abbreviations, Synonyms []string
	Definition              string
	// Language is the BCP 47 tag of the definition, which may be in another
	// language than the labels.
	Language string
}

// Wording returns the term in a language, a BCP 47 tag ("de", "pt-BR"), or in
// one with the same base and script; in the pack's own where it has no such
// translation. A translation without definition comes with the pack's own.
func (e Entry) Wording(language string) Wording {
	t := e.Term
	w := Wording{t.Label, t.Abbreviations, t.Synonyms, t.Definition, e.Pack.Language}
	tag := e.translation(language)
	tr, ok := t.Translations[tag]
	if !ok {
		return w
	}
	w.Label, w.Abbreviations, w.Synonyms = tr.Label, tr.Abbreviations, tr.Synonyms
	if tr.Definition != "" {
		w.Definition, w.Language = tr.Definition, tag
	}
	return w
}

// Title is that of a term in these words; see Term.Title.
func (w Wording) Title() string { return title(w.Label, w.Abbreviations) }

// translation returns the tag of the translation for whoever reads a language,
// or of none where the pack's own words serve them as well.
func (e Entry) translation(wanted string) string {
	if _, ok := e.Term.Translations[wanted]; ok || wanted == e.Pack.Language {
		return wanted // which is not among the translations if it is the pack's
	}
	best, tag := likeness(wanted, e.Pack.Language), ""
	for offered := range e.Term.Translations {
		l := likeness(wanted, offered)
		if l > best || l == best && l > 0 && offered < tag {
			best, tag = l, offered
		}
	}
	return tag
}

// How well a language serves whoever reads another of the same base.
const (
	otherLanguage = iota
	otherRegion
	anyRegion
	sameLanguage
)

// likeness compares two tags. Most have different bases and are not parsed.
func likeness(wanted, offered string) int {
	if !strings.EqualFold(base(wanted), base(offered)) {
		return otherLanguage
	}
	w, o := language.Make(wanted), language.Make(offered)
	// Whoever reads zh-TW reads traditional characters, and zh-CN simplified
	// ones, though the tags do not say it.
	wantedScript, _ := w.Script()
	offeredScript, _ := o.Script()
	_, _, region := o.Raw()
	switch {
	case w == o:
		return sameLanguage
	case wantedScript != offeredScript:
		return otherLanguage
	case region == language.Region{}:
		return anyRegion
	}
	return otherRegion
}

func base(tag string) string {
	before, _, _ := strings.Cut(tag, "-")
	return before
}
