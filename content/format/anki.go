package format

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"labgloss/content"
	"labgloss/content/format/apkg"
)

// A glossary as a deck of flash cards for Anki. Each term that has a definition
// is a note, of which two cards are made: the term, of which one is to know the
// definition, and the definition without the term's names, of which one is to
// know the term. Who imports a deck again, after the pack has changed, keeps
// what was learnt: a note is known by the IDs of pack and term.

// What a note has are fields.html's parts of these names. Whoever changes the
// names, or the cards', makes Anki refuse to update the notes that it has, and
// whoever changes what cards look like has to say when: see ankiDesigned, to
// which a test holds.
//
//nolint:gochecknoglobals // a constant table
var ankiFields = []string{
	"Term", "Abbreviations", "Sense", "Synonyms", "Definition", "Clue", "Note", "Figures", "Related", "Links", "Translations", "Source", "Pack", "Language",
}

// ankiDesigned is when the cards were last designed anew. A design of one's own
// that is newer stays when a deck is imported again.
//
//nolint:gochecknoglobals // a constant
var ankiDesigned = time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC)

//go:embed anki
var ankiFiles embed.FS

// anki is the format. A deck says when it was written, which now tells.
func anki(now func() time.Time) Format {
	return Format{
		Name: "anki", Title: "deck of flash cards for Anki", Endings: []string{".apkg"}, Binary: true, Images: true, Defined: true,
		Write: func(w io.Writer, pack *content.Pack) error { return writeAnki(w, pack, now()) },
	}
}

// ErrNothingToLearn is returned for a pack that would make a deck without cards.
var ErrNothingToLearn = errors.New("no term of the pack has a definition, so there is nothing to learn")

func writeAnki(w io.Writer, pack *content.Pack, written time.Time) error {
	if !slices.ContainsFunc(pack.Terms, func(t content.Term) bool { return t.Definition != "" }) {
		return ErrNothingToLearn
	}
	d, err := newAnkiDeck(pack)
	if err != nil {
		return err
	}
	var about strings.Builder
	if err := d.parts.ExecuteTemplate(&about, "about", pack); err != nil {
		return fmt.Errorf("describing the deck: %w", err)
	}
	model, err := ankiModel()
	if err != nil {
		return err
	}
	return apkg.Write(w, apkg.Deck{
		Name: pack.Title, About: about.String(), Written: written, Model: model, Notes: d.notes(), Media: d.media(),
	})
}

// ankiModel is the same for all packs, so that whoever changes what its cards
// look like does so once.
func ankiModel() (apkg.Model, error) {
	m := apkg.Model{Name: "labgloss", Changed: ankiDesigned, Fields: ankiFields}
	files := make(map[string]string)
	for _, name := range []string{"term.html", "clue.html", "definition.html", "details.html", "cards.css"} {
		data, err := ankiFiles.ReadFile("anki/" + name)
		if err != nil {
			return m, fmt.Errorf("reading the cards: %w", err)
		}
		files[name] = string(data)
	}
	const turned = "{{FrontSide}}\n<hr id=\"answer\">\n"
	m.CSS = files["cards.css"]
	m.Cards = []apkg.Card{
		{Name: "Definition", Shows: "Term", Front: files["term.html"], Back: turned + files["definition.html"] + files["details.html"]},
		{Name: "Term", Shows: "Clue", Front: files["clue.html"], Back: turned + files["term.html"] + files["details.html"]},
	}
	return m, nil
}
