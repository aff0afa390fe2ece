// Package apkg writes decks of flash cards as files that Anki opens
// (https://apps.ankiweb.net). It knows Anki's file format and no terms: what
// stands on the cards is its caller's.
//
// An .apkg file is a zip archive of a SQLite database and the images that its
// notes show. The database is written in schema 11, under the name
// collection.anki2, which every Anki, AnkiDroid and AnkiMobile reads. A deck is
// a file for others here, and no state: that is why SQL is spoken in this
// package, and in none beside it.
package apkg

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Deck is what a file holds.
type Deck struct {
	// Name is the deck's. Anki puts notes into the deck of that name, and makes
	// it where there is none.
	Name string
	// About is HTML that Anki shows above the deck.
	About string
	// Written is when; Anki takes a note that it has already only from a file
	// that was written after the note was last changed. It counts in seconds.
	Written time.Time
	Model   Model
	// Notes are in the order in which they are to be learnt. The first error ends
	// writing.
	Notes iter.Seq2[Note, error]
	Media []Media
}

// Model says which fields a note has, and which cards are made of them (a "note
// type").
type Model struct {
	// Name names the model, and says which it is: Anki takes those with the same
	// name, fields and cards for one.
	Name string
	// Changed is when the cards were last designed anew. Anki takes a design only
	// if it is newer than the one that it has, which its owner may have changed.
	Changed time.Time
	Fields  []string
	Cards   []Card
	// CSS is the style of all cards.
	CSS string
}

// Card is a card that is made of each note. Its sides are HTML, in which
// {{Field}} stands for the field of that name.
type Card struct {
	Name, Front, Back string
	// Shows is the field that the front shows; it is to be empty in no note.
	Shows string
}

// Note is a set of fields of which cards are made.
type Note struct {
	// GUID says which note it is: Anki replaces the fields of a note that it has
	// already, and keeps what was learnt with its cards.
	GUID string
	// Title is the first field as text, by which Anki sorts.
	Title string
	// Fields are those of the model, in HTML. What means something to Anki within
	// a field, such as [sound:…] or {{…}}, is text here.
	Fields []string
	// Tags may be any text; white space in them becomes "_".
	Tags []string
}

// Media is an image that notes show by its name. Names are of ASCII letters,
// digits and "-", with an ending.
type Media struct {
	Name string
	Data []byte
}

// Write writes a deck. The same deck gives the same bytes. The database is made
// in memory, and takes twice its size.
func Write(w io.Writer, d Deck) error {
	db, err := database(d)
	if err != nil {
		return err
	}
	names := make(map[string]string, len(d.Media)) // by the name within the archive
	for i, m := range d.Media {
		names[strconv.Itoa(i)] = m.Name
	}
	list, err := json.Marshal(names)
	if err != nil {
		return fmt.Errorf("listing the deck's media: %w", err)
	}
	z := zip.NewWriter(w)
	add := func(name string, method uint16, data []byte) error {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method, Modified: d.Written.UTC()})
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	}
	err = errors.Join(add("collection.anki2", zip.Deflate, db), add("media", zip.Deflate, list))
	for i, m := range d.Media {
		err = errors.Join(err, add(strconv.Itoa(i), zip.Store, m.Data)) // images are packed already
	}
	if err := errors.Join(err, z.Close()); err != nil {
		return fmt.Errorf("packing the deck: %w", err)
	}
	return nil
}

// inert writes what Anki would take for its own marks ([sound:…], [latex],
// {{c1::…}}) as entities, which stand for themselves.
var inert = strings.NewReplacer("[", "&#91;", "{", "&#123;") //nolint:gochecknoglobals // a constant table

// field is HTML as a note holds it: composed as Anki composes it, and without
// control characters, of which one divides fields.
func field(html string) string { return inert.Replace(text(html)) }

// text is a text composed (NFC) and without control characters.
func text(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return -1
		}
		return r
	}, s))
}

// tags are words, with spaces around each.
func tags(all []string) string {
	var b strings.Builder
	for _, tag := range all {
		b.WriteString(" " + text(strings.Join(strings.Fields(tag), "_")))
	}
	return b.String() + " "
}

// deckName keeps a name from naming decks within decks, as "::" does.
func deckName(name string) string {
	for strings.Contains(name, "::") {
		name = strings.ReplaceAll(name, "::", ":")
	}
	return strings.Trim(text(name), ": ")
}
