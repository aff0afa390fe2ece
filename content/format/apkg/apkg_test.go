package apkg_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha1"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/format"
	"labgloss/content/format/apkg"
	"labgloss/content/packs"
)

// opened is a deck as another program reads it.
type opened struct {
	db    *sql.DB
	files map[string][]byte // of the archive
	media map[string]string // from the name within the archive to that on cards
	model openedModel
	decks map[string]struct{ Name, Desc string } // by ID
	notes []openedNote
	cards []openedCard
}

type openedModel struct {
	ID    int64
	Name  string
	CSS   string
	Mod   int64
	Req   [][3]any
	Flds  []struct{ Name string }
	Tmpls []struct{ Name, Qfmt, Afmt string }
}

type openedNote struct {
	id, model, mod, checksum int64
	guid, tags, sort         string
	fields                   []string
}

type openedCard struct{ id, note, deck, ord, due int64 }

// open reads a deck without any code of the package.
func open(t testing.TB, file []byte) *opened {
	t.Helper()
	o := &opened{files: make(map[string][]byte)}
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	check(t, err)
	for _, f := range z.File {
		r, err := f.Open()
		check(t, err)
		o.files[f.Name], err = io.ReadAll(r)
		check(t, err)
	}
	check(t, json.Unmarshal(o.files["media"], &o.media))
	path := filepath.Join(t.TempDir(), "collection.anki2")
	check(t, os.WriteFile(path, o.files["collection.anki2"], 0o600))
	o.db, err = sql.Open("sqlite", path)
	check(t, err)
	t.Cleanup(func() { o.db.Close() })
	o.readCollection(t)
	o.readNotes(t)
	o.readCards(t)
	return o
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (o *opened) readCollection(t testing.TB) {
	t.Helper()
	var sound string
	var version int
	var models, decks []byte
	check(t, o.db.QueryRow("PRAGMA integrity_check").Scan(&sound))
	check(t, o.db.QueryRow("SELECT ver, models, decks FROM col").Scan(&version, &models, &decks))
	if sound != "ok" || version != 11 {
		t.Fatalf("the database is %q, in schema %d", sound, version)
	}
	byID := make(map[string]openedModel)
	check(t, json.Unmarshal(models, &byID))
	check(t, json.Unmarshal(decks, &o.decks))
	for id, m := range byID {
		o.model = m
		if len(byID) != 1 || id != strconv.FormatInt(m.ID, 10) {
			t.Fatalf("models %s", models)
		}
	}
}

func (o *opened) readNotes(t testing.TB) {
	t.Helper()
	rows, err := o.db.Query("SELECT id, guid, mid, mod, tags, flds, CAST(sfld AS TEXT), csum FROM notes ORDER BY id")
	check(t, err)
	defer rows.Close()
	for rows.Next() {
		var n openedNote
		var fields string
		check(t, rows.Scan(&n.id, &n.guid, &n.model, &n.mod, &n.tags, &fields, &n.sort, &n.checksum))
		n.fields = strings.Split(fields, "\x1f")
		o.notes = append(o.notes, n)
	}
	check(t, rows.Err())
}

func (o *opened) readCards(t testing.TB) {
	t.Helper()
	rows, err := o.db.Query("SELECT id, nid, did, ord, due FROM cards ORDER BY due, ord")
	check(t, err)
	defer rows.Close()
	for rows.Next() {
		var c openedCard
		check(t, rows.Scan(&c.id, &c.note, &c.deck, &c.ord, &c.due))
		o.cards = append(o.cards, c)
	}
	check(t, rows.Err())
}

// imageOnCard is an image that a field shows.
var imageOnCard = regexp.MustCompile(`<img src="([^"]*)"`)

// sound says what is wrong in a deck that Anki could not put right.
func (o *opened) sound(t testing.TB) {
	t.Helper()
	notes, guids, shown := make(map[int64]bool), make(map[string]bool), make(map[string]bool)
	for _, n := range o.notes {
		if guids[n.guid] || n.model != o.model.ID || len(n.fields) != len(o.model.Flds) {
			t.Errorf("note %s: GUID taken %v, model %d, %d fields", n.guid, guids[n.guid], n.model, len(n.fields))
		}
		if sum := sha1.Sum([]byte(n.sort)); n.checksum != int64(sum[0])<<24|int64(sum[1])<<16|int64(sum[2])<<8|int64(sum[3]) {
			t.Errorf("note %s: checksum %x of %q", n.guid, n.checksum, n.sort)
		}
		notes[n.id], guids[n.guid] = true, true
		for _, m := range imageOnCard.FindAllStringSubmatch(strings.Join(n.fields, ""), -1) {
			shown[m[1]] = true
		}
	}
	made := make(map[string]bool)
	for _, c := range o.cards {
		card := fmt.Sprint(c.note, "/", c.ord)
		if _, ok := o.decks[strconv.FormatInt(c.deck, 10)]; !ok || !notes[c.note] || c.ord >= int64(len(o.model.Tmpls)) || made[card] {
			t.Errorf("card %+v has no deck, note or template, or is there twice", c)
		}
		made[card] = true
	}
	if len(o.cards) != len(o.notes)*len(o.model.Tmpls) {
		t.Errorf("%d cards of %d notes", len(o.cards), len(o.notes))
	}
	listed := make(map[string]bool)
	for within, name := range o.media {
		if listed[name] || !shown[name] || len(o.files[within]) == 0 || !regexp.MustCompile(`^[a-z0-9-]+\.[a-z]+$`).MatchString(name) {
			t.Errorf("medium %s, %q: on a card %v, listed before %v, %d bytes", within, name, shown[name], listed[name], len(o.files[within]))
		}
		listed[name] = true
	}
	if len(shown) != len(listed) || len(o.files) != len(listed)+2 {
		t.Errorf("cards show %v, listed are %v, and the archive has %d files", shown, listed, len(o.files))
	}
}

// field is a field of a note by its name.
func (o *opened) field(n openedNote, name string) string {
	for i, f := range o.model.Flds {
		if f.Name == name {
			return n.fields[i]
		}
	}
	return "no field " + name
}

func TestShippedPack(t *testing.T) {
	pack, err := packs.Load("metastasis-resistance")
	check(t, err)
	f, ok := format.Named("anki")
	if !ok {
		t.Fatal("there is no format anki")
	}
	var file bytes.Buffer
	check(t, f.Write(&file, pack))
	o := open(t, file.Bytes())
	o.sound(t)
	if len(o.notes) != 23 || len(o.cards) != 46 || len(o.media) != 5 || len(o.decks) != 2 {
		t.Fatalf("%d notes, %d cards, %d media, %d decks; want 23, 46, 5, 2", len(o.notes), len(o.cards), len(o.media), len(o.decks))
	}
	if name := o.decks[strconv.FormatInt(o.cards[0].deck, 10)].Name; name != pack.Title {
		t.Errorf("the deck is called %q, want %q", name, pack.Title)
	}
	for i, n := range o.notes {
		term := pack.Terms[i]
		if n.guid != "labgloss/metastasis-resistance/"+term.ID || n.sort != term.Label || n.tags[:23] != " metastasis-resistance " {
			t.Errorf("note %q of %q with tags %q, want that of %s", n.guid, n.sort, n.tags, term.ID)
		}
		if c := o.cards[2*i]; c.note != n.id || c.due != int64(i+1) {
			t.Errorf("card %+v, want that of note %d at %d", c, n.id, i+1)
		}
		if strings.Count(o.field(n, "Figures"), "<img ") != len(term.Figures) || !strings.Contains(o.field(n, "Source"), `<a href="https://doi.org/10.1038/`) {
			t.Errorf("%s: figures %s\nsource %s", term.ID, o.field(n, "Figures"), o.field(n, "Source"))
		}
	}
}

// Each field that a card shows is one, and each field is on a card.
func TestTemplates(t *testing.T) {
	f, _ := format.Named("anki")
	pack, err := packs.Load("metastasis-resistance")
	check(t, err)
	var file bytes.Buffer
	check(t, f.Write(&file, pack))
	o := open(t, file.Bytes())
	known := map[string]bool{"FrontSide": true}
	for _, f := range o.model.Flds {
		known[f.Name] = true
	}
	shown := make(map[string]bool)
	for _, c := range o.model.Tmpls {
		for _, m := range regexp.MustCompile(`{{[#/]?([^}]*)}}`).FindAllStringSubmatch(c.Qfmt+c.Afmt, -1) {
			shown[m[1]] = true
		}
		if strings.Count(c.Qfmt+c.Afmt, "{{#") != strings.Count(c.Qfmt+c.Afmt, "{{/") {
			t.Errorf("card %s does not close what it opens", c.Name)
		}
	}
	if diff := cmp.Diff(known, shown); diff != "" {
		t.Errorf("fields and those on cards (-known +shown):\n%s", diff)
	}
}

var written = time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)

// deckOf is a deck with these notes, of a model with two fields.
func deckOf(notes ...apkg.Note) apkg.Deck {
	return apkg.Deck{
		Name: "Deck", Written: written, Notes: each(notes),
		Model: apkg.Model{
			Name: "model", Fields: []string{"Front", "Back"}, Changed: written,
			Cards: []apkg.Card{{Name: "Card", Shows: "Front", Front: "{{Front}}", Back: "{{Back}}"}},
		},
	}
}

func each(notes []apkg.Note) iter.Seq2[apkg.Note, error] {
	return func(yield func(apkg.Note, error) bool) {
		for _, n := range notes {
			if !yield(n, nil) {
				return
			}
		}
	}
}

func write(t testing.TB, d apkg.Deck) []byte {
	t.Helper()
	var b bytes.Buffer
	check(t, apkg.Write(&b, d))
	return b.Bytes()
}

// What a student has learnt is kept by the GUID, the model and the cards; what
// changed is taken over because it is newer.
func TestNewerDeckUpdates(t *testing.T) {
	old := open(t, write(t, deckOf(apkg.Note{GUID: "a", Title: "A", Fields: []string{"A", "first"}})))
	d := deckOf(apkg.Note{GUID: "new", Title: "N", Fields: []string{"N", ""}}, apkg.Note{GUID: "a", Title: "B", Fields: []string{"B", "second"}})
	d.Written = written.Add(time.Minute)
	again := open(t, write(t, d))
	before, after := old.notes[0], again.notes[1]
	if before.guid != after.guid || before.model != after.model || after.mod-before.mod != 60 || old.cards[0].deck != again.cards[0].deck {
		t.Errorf("note %+v became %+v", before, after)
	}
	if diff := cmp.Diff(old.model, again.model); diff != "" {
		t.Errorf("the model changed (-old +new):\n%s", diff)
	}
}

func TestSameDeckSameBytes(t *testing.T) {
	d := deckOf(apkg.Note{GUID: "a", Title: "A", Fields: []string{"A", `<img src="i.png">`}, Tags: []string{"t"}})
	d.Media = []apkg.Media{{Name: "i.png", Data: []byte("image")}}
	if !bytes.Equal(write(t, d), write(t, d)) {
		t.Error("the same deck gives other bytes")
	}
}

func TestErrorOfANoteEndsWriting(t *testing.T) {
	broken := errors.New("no note")
	d := deckOf()
	d.Notes = func(yield func(apkg.Note, error) bool) { yield(apkg.Note{}, broken) }
	if err := apkg.Write(io.Discard, d); !errors.Is(err, broken) {
		t.Errorf("Write = %v, want %v", err, broken)
	}
}

func TestNames(t *testing.T) {
	d := deckOf(apkg.Note{GUID: "a", Title: "1e3", Fields: []string{"1e3", ""}, Tags: []string{"two words", " a\u3000b\tc ", "é"}})
	d.Name = "Cells:::: and \x1f::tissues"
	o := open(t, write(t, d))
	if name := o.decks[strconv.FormatInt(o.cards[0].deck, 10)].Name; name != "Cells: and :tissues" {
		t.Errorf("the deck is called %q", name)
	}
	if got := o.notes[0].tags; got != " two_words a_b_c é " {
		t.Errorf("tags %q", got)
	}
}

// FuzzWrite: whatever a note holds is one note with its fields, in which nothing
// means something to Anki.
func FuzzWrite(f *testing.F) {
	for _, s := range []string{"", "plain", "[sound:x.mp3] [latex]\\input{/etc/passwd}[/latex] [$]x[/$]", "{{c1::x}} {{Front}}", "\x1f\x00\x7f\u0085", "\"'\\", "e\u0301", "\xff"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, field, tag string) {
		n := apkg.Note{GUID: "a", Title: field, Fields: []string{field, field}, Tags: []string{tag}}
		o := open(t, write(t, deckOf(n)))
		if len(o.notes) != 1 || len(o.notes[0].fields) != 2 {
			t.Fatalf("notes %+v", o.notes)
		}
		got := o.notes[0]
		if got.fields[0] != got.fields[1] || strings.ContainsAny(got.fields[0], "[{\x1f\x00") {
			t.Errorf("fields %q", got.fields)
		}
		if words := strings.Fields(got.tags); len(words) > 1 || slices.ContainsFunc(words, func(w string) bool { return strings.ContainsRune(w, '\x1f') }) {
			t.Errorf("tags %q", got.tags)
		}
	})
}
