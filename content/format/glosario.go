package format

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/parser"

	"labgloss/content"
)

// glosario is the format of Glosario, a glossary of data science in many
// languages (https://glosario.carpentries.org): a list of entries in YAML, each
// with a slug, the slugs of others that it refers to, and for each language a
// term, a definition in Markdown and perhaps an acronym.
//
// The list is read entry by entry, so that its size costs no memory but that of
// the pack. An entry ends where the next line begins with a dash in the column
// of the first.
func glosario() Format {
	return Format{
		Name:    "glosario",
		Title:   "Glosario YAML",
		Endings: []string{".yml", ".yaml"},
		Begins:  func(head []byte) bool { return glosarioStart.Match(headText(head)) },
		Read:    readGlosario,
	}
}

// glosarioStart is the first entry, behind comments.
var glosarioStart = regexp.MustCompile(`\A(?:\x{FEFF})?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*[ \t]*-[ \t]+(?:slug|ref|[a-z]{2,3}(?:-[A-Za-z0-9]+)?):`)

const (
	// maxTextFile is how much of a file of text is read, in bytes, and maxEntry
	// how much of it one entry may be: thirty languages take a tenth.
	maxTextFile = 64 << 20
	maxEntry    = 256 << 10
	// maxGlossaryTerms is how many entries are read.
	maxGlossaryTerms = 100_000
)

// glosarioReader reads files entry by entry.
type glosarioReader struct {
	*sheetReader
	ctx      context.Context
	markdown parser.Parser
	language string
	file     string
	table    table
	tally    tally
	entries  int
}

func readGlosario(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
	terms, err := newSheetReader(Options{ID: opt.ID, Title: opt.Title, Version: opt.Version, Language: opt.Language, Licence: opt.Licence, Progress: opt.Progress})
	if err != nil {
		return nil, Report{}, err
	}
	r := &glosarioReader{sheetReader: terms, ctx: ctx, markdown: newMarkdownParser(), language: cmp.Or(opt.Language, "en")}
	files := make([]string, len(in))
	for i, f := range in {
		r.file = cmp.Or(cleanLine(f.Name), "a file")
		files[i] = r.file
		text, err := openText(r.source(ctx, f), maxTextFile)
		if err != nil {
			return nil, Report{}, fmt.Errorf("%s: %w", r.file, err)
		}
		if err := r.read(text); err != nil {
			return nil, Report{}, err
		}
	}
	if len(r.terms.all) == 0 {
		return nil, Report{}, fmt.Errorf("%s: %w: an entry wants a slug and, for a language, a term", fileNames(files), ErrNoTerms)
	}
	r.present("glossary", files)
	pack, report, err := r.finish(in)
	if err == nil {
		r.tally.tell(&report)
	}
	return pack, report, err
}

// present says of a pack what its files do not.
func (r *sheetReader) present(kind string, files []string) {
	r.pack.Licence = cmp.Or(r.pack.Licence, "Not stated; ask whoever wrote the "+kind+" before you pass it on")
	r.pack.Citation.Text = cmp.Or(r.pack.Citation.Text, r.pack.Citation.Short, r.pack.Citation.URL, "The "+kind+" "+fileNames(files))
	r.pack.Provenance = cmp.Or(r.pack.Provenance, "Made by labgloss import from the "+kind+" "+fileNames(files)+", in its own wording; nobody has checked it.")
}

// read divides a file into entries.
func (r *glosarioReader) read(text *bufio.Reader) error {
	r.table = table{sheetReader: r.sheetReader, name: r.file}
	lines := lineReader{r: text, limit: maxEntry}
	var entry strings.Builder
	first, dash := 1, ""
	for {
		line, err := lines.plain()
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("%s: %w", place{r.file, lines.number}, err)
		}
		found := entryStart(line)
		if dash == "" {
			dash = found
		}
		if entry.Len() > 0 && found != "" && found == dash {
			if err := r.entry(entry.String(), first); err != nil {
				return err
			}
			entry.Reset()
			first = lines.number
		}
		if entry.WriteString(line + "\n"); entry.Len() > maxEntry {
			return fmt.Errorf("%s: %w: the entry is longer than %d KiB; is this a list of entries?", place{r.file, first}, ErrTooLarge, maxEntry>>10)
		}
		if err != nil {
			return r.entry(entry.String(), first)
		}
	}
}

// entryDash is what each entry of a list begins with.
var entryDash = regexp.MustCompile(`^ *-(?:[ \t]|$)`)

// entryStart is where the dash of a line stands, with the dash; "" if none
// begins it.
func entryStart(line string) string { return strings.TrimRight(entryDash.FindString(line), " \t") }
