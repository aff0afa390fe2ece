package apkg

import (
	"context"
	"crypto/sha1" //nolint:gosec // as Anki sums up a first field, to find duplicates
	"database/sql"
	_ "embed" // the schema
	"encoding/binary"
	"fmt"
	"strings"

	_ "modernc.org/sqlite" // the driver
)

//go:embed schema.sql
var schema string

// database is the deck's collection, as the bytes of a SQLite file.
func database(d Deck) (file []byte, err error) {
	ctx := context.Background() //nolint:forbidigo // a memory's database waits for nobody
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, fmt.Errorf("making the deck's database: %w", err)
	}
	defer func() { _ = db.Close() }() // what is in it has been read
	conn, err := db.Conn(ctx)         // each connection has a memory of its own
	if err != nil {
		return nil, fmt.Errorf("making the deck's database: %w", err)
	}
	defer conn.Close()
	if err := fill(ctx, conn, d); err != nil {
		return nil, fmt.Errorf("filling the deck's database: %w", err)
	}
	err = conn.Raw(func(driver any) error {
		file, err = driver.(interface{ Serialize() ([]byte, error) }).Serialize()
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("writing the deck's database: %w", err)
	}
	return file, nil
}

func fill(ctx context.Context, conn *sql.Conn, d Deck) error {
	if _, err := conn.ExecContext(ctx, schema); err != nil {
		return err
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	n, err := addNotes(ctx, tx, d)
	if err != nil {
		return err
	}
	if err := addCollection(ctx, tx, d, n); err != nil {
		return err
	}
	return tx.Commit()
}

// addNotes writes the notes and their cards, and returns how many notes there
// are.
func addNotes(ctx context.Context, tx *sql.Tx, d Deck) (n int, err error) {
	const (
		note = "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"
		card = "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"
	)
	notes, err := tx.PrepareContext(ctx, note)
	if err != nil {
		return 0, err
	}
	defer notes.Close()
	cards, err := tx.PrepareContext(ctx, card)
	if err != nil {
		return 0, err
	}
	defer cards.Close()
	for note, err := range d.Notes {
		if err != nil {
			return n, err
		}
		if err := addNote(ctx, notes, cards, d, n, note); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// addNote writes the note with a number, from 0, and its cards. Their IDs count
// on from the time of writing, as Anki numbers by time.
func addNote(ctx context.Context, notes, cards *sql.Stmt, d Deck, n int, note Note) error {
	changed, title, noteID := d.Written.Unix(), text(note.Title), d.Written.UnixMilli()+int64(n)
	_, err := notes.ExecContext(ctx, noteID, note.GUID, id(d.Model.Name), changed, tags(note.Tags), join(note.Fields), title, checksum(title))
	if err != nil {
		return err
	}
	for ord := range d.Model.Cards {
		cardID, due := d.Written.UnixMilli()+int64(n*len(d.Model.Cards)+ord), n+1
		if _, err := cards.ExecContext(ctx, cardID, noteID, id(d.Name), ord, changed, due); err != nil {
			return err
		}
	}
	return nil
}

// join puts the fields of a note together as the database has them.
func join(fields []string) string {
	const separator = "\x1f"
	all := make([]string, len(fields))
	for i, html := range fields {
		all[i] = field(html)
	}
	return strings.Join(all, separator)
}

// checksum is what Anki looks for a duplicate by: the first four bytes of the
// SHA-1 of a note's first field, without its tags.
func checksum(text string) uint32 {
	sum := sha1.Sum([]byte(text)) //nolint:gosec // see the import
	return binary.BigEndian.Uint32(sum[:])
}
