package format

import (
	"context"
	"io"
	"maps"
	"slices"
	"time"

	"labgloss/content"
)

// Format is a way in which others keep what things are called and mean.
type Format struct {
	// Name is what a person types for the format: "obo".
	Name string
	// Title is what the format is called: "OBO flat file".
	Title string
	// Endings are those of its files' names, in small letters, with the dot.
	Endings []string
	// Begins says whether a file that begins so is in the format, for files
	// whose ending does not tell. It may be nil.
	Begins func(head []byte) bool
	// Read makes a pack of files; nil where the format is only written.
	Read func(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error)
	// Write writes a pack; nil where the format is only read.
	Write func(w io.Writer, pack *content.Pack) error
	// Written are those of Endings that what Write writes has; nil for all.
	Written []string
	// Binary says that what Write writes is nothing for a terminal, and Images
	// that it holds the images of figures.
	Binary, Images bool
	// Defined says that Write leaves out terms without a definition.
	Defined bool
}

// Input is a file to read. A format that takes several reads them as one.
type Input struct {
	// Name is the file's name as messages call it.
	Name string
	io.Reader
}

// Options are what files do not say about themselves, or not rightly.
type Options struct {
	// ID is the pack's, and required. Title, Version, Language (a BCP 47 tag)
	// and Licence replace what the files say, where they are not empty.
	ID, Title, Version, Language, Licence string
	// Columns says by which headers the columns of a table are meant, for
	// those that the reader does not know: "term" by "Begriff".
	Columns map[string]string
	// Progress is told from time to time how many bytes have been read. It may
	// be nil.
	Progress func(read int64)
}

// Report tells what a reader found, and what it could not take.
type Report struct {
	// Terms, Names and Figures count what is in the pack; Names are all labels,
	// in all languages, and Definitions the terms that have one.
	Terms, Names, Definitions, Figures int
	// Languages are the BCP 47 tags of the pack's labels, in order.
	Languages []string
	// Merged counts entries that were joined with another of the same identity.
	Merged int
	// Skipped counts what is in the files and not in the pack, and Skips are
	// the first of those, at most MaxSkips.
	Skipped int
	Skips   []Skip
	// Notes are how many of Skipped are no fault of the files; see Skip.Note.
	Notes int
}

// Faults counts what was left out though a pack has a place for it.
func (r *Report) Faults() int { return r.Skipped - r.Notes }

// countPack counts what is in a pack.
func (r *Report) countPack(p *content.Pack) {
	languages := map[string]bool{p.Language: true}
	r.Terms, r.Figures = len(p.Terms), len(p.Figures)
	for i := range p.Terms {
		t := &p.Terms[i]
		r.Names += len(t.Names())
		if t.Definition != "" {
			r.Definitions++
		}
		for tag := range t.Translations {
			languages[tag] = true
		}
	}
	r.Languages = slices.Sorted(maps.Keys(languages))
}

// MaxSkips is how many skips a report tells one by one.
const MaxSkips = 1000

// Skip is something of a file that is not in the pack.
type Skip struct {
	// File and Line say where it is; Line counts from 1 and is 0 where a format
	// has no lines. In a spreadsheet it is the row.
	File string
	Line int
	// What is the entry, as the file calls it, and Why it was left out.
	What, Why string
	// Note says that nothing is wrong: a pack has no place for such a thing, the
	// files call it obsolete, or they refer to what is elsewhere.
	Note bool
}

// skip notes that something is not in the pack.
func (r *Report) skip(s Skip) {
	r.Skipped++
	if s.Note {
		r.Notes++
	}
	if len(r.Skips) < MaxSkips {
		r.Skips = append(r.Skips, s)
	}
}

// Formats are all formats, in the order in which a guess tries them.
func Formats() []Format {
	return []Format{
		obo(), oboGraphs(), skos(), glosario(), packFile(), xlsxFormat(), csvFormat(), tsvFormat(), markdown(), article(), webpage(), anki(time.Now),
	}
}
