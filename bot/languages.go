package bot

import (
	"cmp"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"labgloss/bot/locale"
	"labgloss/content"
)

// languageNote says in which language a definition is, where that is not the
// reader's.
func languageNote(w locale.Words, wording content.Wording) string {
	if wording.Definition == "" || !foreign(w, wording.Language) {
		return ""
	}
	return w.Say(locale.InLanguage, locale.Args{"Language": languageName(w, wording.Language)})
}

// foreign says whether a language is another than the reader's.
func foreign(w locale.Words, tag string) bool {
	of, err := language.Parse(tag)
	reader, _ := language.Parse(w.Language())
	return err == nil && base(of) != base(reader)
}

// languageName is what a language is called in the reader's; its tag where it
// has no name, as a private one.
func languageName(w locale.Words, tag string) string {
	return cmp.Or(display.Tags(language.Make(w.Language())).Name(language.Make(tag)), tag)
}

// meaningNote is languageNote for a definition with its scope note, which no
// translation has.
func meaningNote(w locale.Words, e content.Entry, wording content.Wording) string {
	if note := languageNote(w, wording); note != "" || e.Term.ScopeNote == "" {
		return note
	}
	if foreign(w, e.Pack.Language) {
		return w.Say(locale.OwnLanguage, nil)
	}
	return ""
}

func base(tag language.Tag) language.Base {
	b, _ := tag.Base()
	return b
}

// ownLanguageNote says that not all definitions of a list are in the reader's
// language, where that is so.
func ownLanguageNote(w locale.Words, entries []content.Entry) string {
	for _, e := range entries {
		if languageNote(w, e.Wording(w.Language())) != "" {
			return w.Say(locale.OwnLanguage, nil)
		}
	}
	return ""
}
