package format

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"labgloss/content"
)

// finish makes the pack of what has been read from the inputs.
func (r *sheetReader) finish(in []Input) (*content.Pack, Report, error) {
	if err := r.check(); err != nil {
		return nil, Report{}, fmt.Errorf("%s: %w", inputNames(in), err)
	}
	r.dropLetters()
	own := r.pack.ID != "" // it was written here, and is read as it was
	r.describe(in)
	r.terms.identify()
	r.relate()
	if !own {
		r.breakCircles()
	}
	all := r.terms.all
	r.terms = sheetTerms{} // which is as large as the pack
	r.pack.Terms = make([]content.Term, len(all))
	for i, e := range all {
		r.settle(&e.Term)
		r.pack.Terms[i], all[i] = e.Term, nil
	}
	if findings := r.pack.Validate(); len(findings) > 0 {
		return nil, Report{}, findings
	}
	r.report.countPack(r.pack)
	return r.pack, r.report, nil
}

// check tells whether all columns were there that the user named, and any term.
func (r *sheetReader) check() error {
	for folded, c := range r.columns.mapped {
		if !r.columns.found[folded] && len(r.seen) > 0 {
			return fmt.Errorf("%w: no column is called %q, which is to be the %s; there are %s", ErrNoColumn, c.header, c.field, quotedCells(r.seen))
		}
	}
	if len(r.terms.all) > 0 {
		return nil
	}
	if len(r.seen) > 0 {
		return fmt.Errorf("%w; below its header (%s) each row wants one", ErrNoTerms, quotedCells(r.seen))
	}
	return fmt.Errorf("%w; it wants a header (term, definition) and a row for each", ErrNoTerms)
}

// inputNames lists files in a few words.
func inputNames(in []Input) string {
	names := make([]string, len(in))
	for i := range in {
		names[i] = cmp.Or(cleanSpace(in[i].Name), "a file")
	}
	return fileNames(names)
}

// titleOf is a file's name without its folder and ending.
func titleOf(name string) string {
	base := filepath.Base(cleanSpace(name))
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// describe says what the pack is: as the options have it, or the table, or by
// default.
func (r *sheetReader) describe(in []Input) {
	p, file := r.pack, inputNames(in)
	p.ID = r.opt.ID
	p.Title = cmp.Or(r.opt.Title, p.Title, r.title, "Glossary of "+cmp.Or(titleOf(in[0].Name), "a table"))
	p.Version = cmp.Or(r.opt.Version, p.Version, "0.1.0")
	p.Language = cmp.Or(r.opt.Language, p.Language, "en")
	p.Licence = cmp.Or(r.opt.Licence, p.Licence, "Not stated; ask whoever wrote the table before you pass it on")
	p.Citation.Text = cmp.Or(p.Citation.Text, p.Citation.Short, p.Citation.URL, "Table "+file)
	if url := p.Citation.URL; url != "" && !isAddress(url) {
		r.report.skip(Skip{File: file, What: short(url), Why: "the address of the citation does not begin with https://"})
		p.Citation.URL = ""
	}
	p.Provenance = cmp.Or(p.Provenance, r.provenance(file))
}

func (r *sheetReader) provenance(file string) string {
	text := "Made by labgloss import from the table " + file + ", in its own wording; nobody has checked it."
	if r.guessed {
		text += " The table has no header: its first column was taken for the terms, its second for their definitions."
	}
	return text
}

// settle puts what a column says in the pack's own language into the term
// itself.
func (r *sheetReader) settle(t *content.Term) {
	own, ok := t.Translations[r.pack.Language]
	if !ok {
		return
	}
	t.Definition = cmp.Or(t.Definition, own.Definition)
	seen := make(map[string]bool)
	for _, name := range slices.Concat([]string{t.Label}, t.Abbreviations, t.Synonyms, t.Hidden) {
		seen[name] = true
	}
	t.Abbreviations = append(t.Abbreviations, unseen(seen, own.Abbreviations)...)
	t.Synonyms = append(t.Synonyms, unseen(seen, append([]string{own.Label}, own.Synonyms...))...)
	delete(t.Translations, r.pack.Language)
	if len(t.Translations) == 0 {
		t.Translations = nil
	}
}

// atRow puts the row before an error.
func atRow(row int, err error) error { return fmt.Errorf("row %d: %w", row, err) }
