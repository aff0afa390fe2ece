package apkg

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"slices"
	"strconv"
)

// object is a value of the collection's JSON, whose keys are the format's.
type object = map[string]any

// own is the ID of the deck and the settings that each collection has, and which
// Anki does not take over from another.
const own = 1

// addCollection writes the database's only row about itself.
func addCollection(ctx context.Context, tx *sql.Tx, d Deck, notes int) error {
	const version = 11 // of the schema
	columns := []any{d.Written.Unix(), d.Written.UnixMilli(), d.Written.UnixMilli(), version}
	for _, value := range []object{
		settings(notes),
		{strconv.FormatInt(id(d.Model.Name), 10): model(d)},
		{strconv.Itoa(own): deck(own, "Default", "", d), strconv.FormatInt(id(d.Name), 10): deck(id(d.Name), deckName(d.Name), d.About, d)},
		{strconv.Itoa(own): schedule()},
		{}, // tags, of which the notes tell
	} {
		text, err := json.Marshal(value)
		if err != nil {
			return err
		}
		columns = append(columns, string(text))
	}
	_, err := tx.ExecContext(ctx, "INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)", columns...)
	return err
}

// id is a number for a name. Anki's IDs are times in milliseconds, of which it
// mends those that are to come: these are between 2004 and 2022.
func id(name string) int64 {
	sum := sha256.Sum256([]byte(name))
	return 1<<40 | int64(binary.BigEndian.Uint64(sum[:])>>25)
}

func settings(notes int) object {
	return object{
		"activeDecks": []int{own}, "curDeck": own, "curModel": nil, "nextPos": notes + 1, "schedVer": 2, "sched2021": true,
		"addToCur": true, "collapseTime": 1200, "dayLearnFirst": false, "dueCounts": true, "estTimes": true, "newSpread": 0,
		"sortBackwards": false, "sortType": "noteFld", "timeLim": 0, "creationOffset": nil,
	}
}

func model(d Deck) object {
	m := d.Model
	var fields, cards, needs []any
	for i, name := range m.Fields {
		fields = append(fields, object{
			"id": id(m.Name + "/" + name), "name": name, "ord": i, "font": "Arial", "size": 20, "sticky": false, "rtl": false, "media": []any{},
		})
	}
	for i, card := range m.Cards {
		cards = append(cards, object{
			"id": id(m.Name + "/" + card.Name), "name": card.Name, "ord": i, "qfmt": card.Front, "afmt": card.Back, "bqfmt": "", "bafmt": "", "did": nil,
		})
		needs = append(needs, []any{i, "all", []int{slices.Index(m.Fields, card.Shows)}})
	}
	return object{
		"id": id(m.Name), "name": m.Name, "type": 0, "mod": m.Changed.Unix(), "usn": -1, "sortf": 0, "did": own,
		"flds": fields, "tmpls": cards, "req": needs, "css": m.CSS, "tags": []any{}, "vers": []any{},
		"latexPre": "\\documentclass{article}\n\\begin{document}\n", "latexPost": "\\end{document}", "latexsvg": false,
	}
}

func deck(id int64, name, about string, d Deck) object {
	today := []int{0, 0} // the day, and how many cards of it
	return object{
		"id": id, "name": name, "desc": about, "mod": d.Written.Unix(), "usn": -1, "dyn": 0, "conf": own, "collapsed": false, "browserCollapsed": false,
		"newToday": today, "revToday": today, "lrnToday": today, "timeToday": today, "extendNew": 0, "extendRev": 0,
	}
}

// schedule is how Anki has one learn unless it is told otherwise.
func schedule() object {
	return object{
		"id": own, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true, "dyn": false,
		"new":   object{"bury": false, "delays": []int{1, 10}, "initialFactor": 2500, "ints": []int{1, 4, 0}, "order": 1, "perDay": 20},
		"rev":   object{"bury": false, "ease4": 1.3, "ivlFct": 1, "maxIvl": 36500, "perDay": 200, "hardFactor": 1.2},
		"lapse": object{"delays": []int{10}, "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0},
	}
}
