package format

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"html/template"
	"iter"
	"slices"
	"strings"

	"labgloss/content"
	"labgloss/content/format/apkg"
)

// ankiDeck makes the notes of a pack.
type ankiDeck struct {
	pack    *content.Pack
	parts   *template.Template
	titles  map[string]string    // of terms, by ID
	senses  map[string]string    // of terms that are called as others are, by ID
	figures map[string]webFigure // by ID
}

// ankiNote is what fields.html makes a note of.
type ankiNote struct {
	webTerm
	Pack                           *content.Pack
	Label, Abbreviations, Synonyms string
	Sense                          string // see ankiSenses
	Clue                           [][]content.Piece
	Shown                          []webFigure
	Cited                          content.Source
}

func newAnkiDeck(pack *content.Pack) (*ankiDeck, error) {
	titles := termTitles(pack)
	d := &ankiDeck{pack: pack, titles: titles, senses: ankiSenses(pack, titles), figures: make(map[string]webFigure)}
	for i := range pack.Figures {
		d.figures[pack.Figures[i].ID] = newWebFigure(&pack.Figures[i], mediaAddress)
	}
	page, err := webTemplate()
	if err != nil {
		return nil, err
	}
	if d.parts, err = page.ParseFS(ankiFiles, "anki/fields.html"); err != nil {
		return nil, fmt.Errorf("reading the cards: %w", err)
	}
	return d, nil
}

// mediaName is what the image of a figure is called on cards.
func mediaName(p *content.Image) string {
	sum := sha256.Sum256(p.Data)
	return "labgloss-" + hex.EncodeToString(sum[:12]) + "." + p.Format
}

// mediaAddress is where cards find it.
func mediaAddress(p *content.Image) template.URL {
	return template.URL(mediaName(p)) //nolint:gosec // it is a name of ours
}

// notes are those of the terms that have a definition, in the pack's order.
func (d *ankiDeck) notes() iter.Seq2[apkg.Note, error] {
	return func(yield func(apkg.Note, error) bool) {
		for t := range defined(d.pack) {
			if !yield(d.note(t)) {
				return
			}
		}
	}
}

// defined are the terms that have a definition.
func defined(pack *content.Pack) iter.Seq[*content.Term] {
	return func(yield func(*content.Term) bool) {
		for i := range pack.Terms {
			if t := &pack.Terms[i]; t.Definition != "" && !yield(t) {
				return
			}
		}
	}
}

func (d *ankiDeck) note(t *content.Term) (apkg.Note, error) {
	entry := content.Entry{Pack: d.pack, Term: t}
	note := ankiNote{
		webTerm: newWebTerm(d.pack, t, d.titles), Pack: d.pack, Label: t.Label, Cited: entry.Source(), Clue: webParagraphs(nameless(t)),
		Sense: d.senses[t.ID], Abbreviations: strings.Join(t.Abbreviations, " · "), Synonyms: strings.Join(t.Synonyms, " · "),
	}
	for _, ref := range t.Figures {
		note.Shown = append(note.Shown, d.figures[ref.Figure])
	}
	a := apkg.Note{GUID: "labgloss/" + entry.Ref().String(), Title: t.Label, Tags: slices.Concat([]string{d.pack.ID}, t.Tags)}
	var b strings.Builder
	for _, field := range ankiFields {
		b.Reset()
		if err := d.parts.ExecuteTemplate(&b, field, note); err != nil {
			return a, fmt.Errorf("term %s: %w", t.ID, err)
		}
		a.Fields = append(a.Fields, b.String())
	}
	return a, nil
}

// ankiSenses tell terms apart that are called the same, whose cards would have
// the same front: which of how many it is, and what it is a kind of, or its tags.
func ankiSenses(pack *content.Pack, titles map[string]string) map[string]string {
	namesakes := make(map[string][]*content.Term)
	for t := range defined(pack) {
		namesakes[t.Title()] = append(namesakes[t.Title()], t)
	}
	senses := make(map[string]string)
	for _, terms := range namesakes {
		for i, t := range terms {
			if len(terms) > 1 {
				senses[t.ID] = ankiSense(i+1, len(terms), t, titles)
			}
		}
	}
	return senses
}

func ankiSense(number, of int, t *content.Term, titles map[string]string) string {
	hints := t.Tags
	if len(t.Broader) > 0 {
		hints = nil
		for _, id := range t.Broader {
			hints = append(hints, titles[id])
		}
	}
	return strings.Join(append([]string{fmt.Sprintf("meaning %d of %d", number, of)}, hints...), " · ")
}

// nameless is a term's definition without its names.
func nameless(t *content.Term) string {
	var b strings.Builder
	rest := 0
	for _, m := range t.NamedIn(t.Definition) {
		b.WriteString(t.Definition[rest:m.Start] + "[…]")
		rest = m.End
	}
	return b.String() + t.Definition[rest:]
}

// media are the images that the notes show, each once.
func (d *ankiDeck) media() (all []apkg.Media) {
	shown := make(map[string]bool) // figures, by ID
	for t := range defined(d.pack) {
		for _, ref := range t.Figures {
			shown[ref.Figure] = true
		}
	}
	taken := make(map[string]bool)
	for _, f := range d.pack.Figures {
		if f.Picture == nil || !shown[f.ID] {
			continue
		}
		if m := (apkg.Media{Name: mediaName(f.Picture), Data: f.Picture.Data}); !taken[m.Name] {
			taken[m.Name] = true
			all = append(all, m)
		}
	}
	return all
}
